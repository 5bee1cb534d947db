"use client";
/**
 * Everything on the page that reacts to a hand apart from charts, in one small listener: theme, copying a figure's link, and the thin line
 * that shows a page is on its way. Without JavaScript the links and forms work as they are.
 */
import { useEffect } from "react";

const THEMES = ["auto", "light", "dark"] as const;
type Theme = (typeof THEMES)[number];

/** The choice the reader made earlier. Asked again here, because a page that failed is made anew without the script of its head. */
function savedTheme(): Theme {
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

async function copyLink(link: HTMLAnchorElement): Promise<void> {
  try {
    await navigator.clipboard.writeText(link.href);
    const words = link.textContent;
    link.textContent = link.dataset.copy ?? words;
    setTimeout(() => {
      link.textContent = words;
    }, 1600);
  } catch {
    // No clipboard: the address bar holds the link.
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
    window.addEventListener("hashchange", unfold);
    const click = (event: MouseEvent) => {
      const target = event.target as Element | null;
      const button = target?.closest<HTMLElement>("[data-set-theme]");
      if (button) setTheme(button.dataset.setTheme as Theme);
      const link = target?.closest<HTMLAnchorElement>("a[data-copy]");
      if (link) void copyLink(link);
      const away = target?.closest<HTMLAnchorElement>("a[href^='/']");
      if (away && !event.defaultPrevented && event.button === 0 && !event.metaKey && !event.ctrlKey && !away.download)
        document.documentElement.dataset.busy = "";
    };
    const submit = () => {
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
      document.removeEventListener("click", click);
      document.removeEventListener("submit", submit);
      window.removeEventListener("pageshow", back);
      window.removeEventListener("hashchange", unfold);
    };
  }, []);
  return null;
}
