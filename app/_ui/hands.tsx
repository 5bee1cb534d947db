"use client";
/**
 * Everything on the page that reacts to a hand, in a few listeners: theme, charts, the tools of figures, and the thin line that shows a
 * page is on its way. Without JavaScript the links and forms work as they are.
 */
import { useEffect } from "react";
import { watchCharts } from "@/app/_charts/chart-hands";
import { Enlarge } from "@/app/_charts/enlarge";
import { serverLost, watchReach } from "./reach";

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** The choice the reader made earlier; an embedded figure follows the reader's system alone. Asked again here, because a page that failed is made anew without the script of its head. */
function savedTheme(): Theme {
  if (document.documentElement.dataset.only === "embed") return "auto";
  try {
    const saved = localStorage.getItem("theme");
    return saved === "light" || saved === "dark" ? saved : "auto";
  } catch {
    const shown = document.documentElement.dataset.theme;
    return shown === "light" || shown === "dark" ? shown : "auto";
  }
}

function setTheme(theme: Theme): void {
  if (theme === "auto") delete document.documentElement.dataset.theme;
  else document.documentElement.dataset.theme = theme;
  try {
    if (theme === "auto") localStorage.removeItem("theme");
    else localStorage.setItem("theme", theme);
  } catch {
    // Storage may be off; the choice then lasts for this page.
  }
  for (const button of document.querySelectorAll<HTMLElement>("[data-set-theme]"))
    button.setAttribute("aria-pressed", String(button.dataset.setTheme === theme));
}

/** Says something in the place of a control's own words for a moment. */
function flash(control: HTMLElement, said: string): void {
  const words = control.dataset.words ?? control.textContent ?? "";
  control.dataset.words = words;
  control.textContent = said;
  setTimeout(() => {
    control.textContent = words;
  }, 1600);
}

async function copy(control: HTMLElement, text: string, said: string): Promise<void> {
  try {
    await navigator.clipboard.writeText(text);
    flash(control, said);
  } catch {
    // No clipboard: the address bar holds the link, and the text can be chosen by hand.
  }
}

/** Words of the tools, once for all figures (figure-tools.tsx). */
const toolWord = (name: "copied" | "failed"): string =>
  document.querySelector<HTMLElement>(".site-foot")?.dataset[name] ?? "";

/** What the tools of a figure do; the code for pictures and the dialog comes with the first use. */
function handleTool(event: MouseEvent, target: Element): void {
  const link = target.closest<HTMLAnchorElement>("a[data-copy]");
  if (link) void copy(link, link.href, link.dataset.copy || toolWord("copied"));
  const text = target.closest<HTMLElement>("[data-copy-text]");
  if (text) void copy(text, text.previousElementSibling?.textContent ?? "", text.dataset.copyText ?? "");
  const picture = target.closest<HTMLElement>("[data-picture]");
  if (picture)
    import("@/app/_charts/picture-save")
      .then(({ savePicture }) => savePicture(picture))
      .catch(() => flash(picture, toolWord("failed")));
  const sheet = target.closest<HTMLAnchorElement>("a[data-sheet]");
  if (sheet && event.button === 0 && !event.metaKey && !event.ctrlKey && !event.shiftKey) {
    event.preventDefault();
    import("./sheet").then(({ openSheet }) => openSheet(sheet)).catch(serverLost);
  }
}

/** A link into a folded part opens it; browsers differ in doing so by themselves. */
function unfold(): void {
  const id = decodeURIComponent(location.hash.slice(1));
  const target = id === "" ? null : document.getElementById(id);
  for (let fold = target?.closest("details"); fold; fold = fold.parentElement?.closest("details")) fold.open = true;
  target?.scrollIntoView();
}

export function Hands() {
  useEffect(() => {
    document.documentElement.dataset.js = "";
    setTheme(savedTheme());
    unfold();
    // Before the busy line: what is held back leads nowhere.
    const unwatch = watchReach();
    const unwatchCharts = watchCharts();
    window.addEventListener("hashchange", unfold);
    const click = (event: MouseEvent) => {
      const target = event.target as Element | null;
      const button = target?.closest<HTMLElement>("[data-set-theme]");
      if (button) setTheme(button.dataset.setTheme as Theme);
      if (target) handleTool(event, target);
      const away = target?.closest<HTMLAnchorElement>("a[href^='/']");
      if (away && !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !away.download)
        document.documentElement.dataset.busy = "";
    };
    const submit = (event: SubmitEvent) => {
      if (event.defaultPrevented) return;
      document.documentElement.dataset.busy = "";
    };
    // Pages kept by the browser come back without a load.
    const back = () => {
      delete document.documentElement.dataset.busy;
    };
    document.addEventListener("click", click);
    document.addEventListener("submit", submit);
    window.addEventListener("pageshow", back);
    return () => {
      unwatch();
      unwatchCharts();
      document.removeEventListener("click", click);
      document.removeEventListener("submit", submit);
      window.removeEventListener("pageshow", back);
      window.removeEventListener("hashchange", unfold);
    };
  }, []);
  return <Enlarge />;
}
