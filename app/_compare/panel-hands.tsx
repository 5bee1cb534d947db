"use client";
/**
 * Marks one year, and one place, in all panels of a comparison at once: what is pointed at or walked to in one panel shows in every panel of every
 * indicator. Needs no ECharts; without script the panels are pictures with a table beside them.
 */
import { type ReactNode, useEffect, useRef } from "react";

interface PanelData {
  years: number[];
  tips: string[];
}
/** Where the plot begins and ends, in parts of the width of the narrow drawing (see trend.ts). */
const LEFT = 44 / 340;
const RIGHT = 1 - 10 / 340;

const read = new WeakMap<Element, PanelData>();
function dataOf(panel: Element): PanelData {
  let known = read.get(panel);
  if (!known) {
    known = JSON.parse(panel.querySelector("script")?.textContent || '{"years":[],"tips":[]}') as PanelData;
    read.set(panel, known);
  }
  return known;
}

/** Shows a year (null: none) and lights up a unit in every panel of the page. Returns what is said of the panel given. */
function mark(year: number | null, lit: string | undefined, from: Element | null): string {
  let said = "";
  for (const item of document.querySelectorAll<HTMLElement>(".multiples > li")) {
    const panel = item.querySelector(".panel");
    if (!panel) continue;
    const { years, tips } = dataOf(panel);
    const at = year === null ? -1 : years.indexOf(year);
    const words = at < 0 ? "" : `${year}  ${tips[at]}`;
    item.classList.toggle("lit", lit !== undefined && item.dataset.unit === lit);
    item.classList.toggle("dim", lit !== undefined && item.dataset.unit !== lit);
    const value = item.querySelector(".panel-value");
    if (value) value.textContent = words;
    const line = item.querySelector<HTMLElement>(".panel-year");
    if (line) {
      line.hidden = at < 0;
      line.style.left = `${(LEFT + ((at + 0.5) / years.length) * (RIGHT - LEFT)) * 100}%`;
    }
    if (panel === from) said = words;
  }
  return said;
}

export function PanelHands({ hint, children }: { hint: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const voice = useRef<HTMLParagraphElement>(null);
  const year = useRef<number | null>(null);

  useEffect(() => {
    const root = list.current;
    if (!root) return;
    for (const panel of root.querySelectorAll(".panel")) {
      // Screen readers pass arrow keys on only to what says that it uses them.
      panel.setAttribute("role", "application");
    }
    const panelOf = (event: Event) => (event.target as Element).closest(".panel");
    const unitOf = (panel: Element) => panel.closest<HTMLElement>("[data-unit]")?.dataset.unit;
    const point = (event: PointerEvent) => {
      const panel = panelOf(event);
      if (!panel) return;
      const { years } = dataOf(panel);
      const box = panel.getBoundingClientRect();
      const part = ((event.clientX - box.left) / box.width - LEFT) / (RIGHT - LEFT);
      const at = Math.min(years.length - 1, Math.max(0, Math.floor(part * years.length)));
      year.current = years[at] ?? null;
      mark(year.current, unitOf(panel), panel);
    };
    const leave = () => {
      mark(null, undefined, null);
    };
    const focus = (event: FocusEvent) => {
      const panel = panelOf(event);
      if (panel) mark(year.current, unitOf(panel), panel);
    };
    const walk = (event: KeyboardEvent) => {
      const panel = panelOf(event);
      if (!panel) return;
      const { years } = dataOf(panel);
      const last = years.length - 1;
      const now = years.indexOf(year.current ?? Number.NaN);
      const to = { ArrowRight: now + 1, ArrowLeft: now < 0 ? last : now - 1, Home: 0, End: last }[event.key];
      if (to === undefined) return;
      event.preventDefault();
      year.current = years[Math.min(last, Math.max(0, to))] ?? null;
      const said = mark(year.current, unitOf(panel), panel);
      if (voice.current) voice.current.textContent = said;
    };
    root.addEventListener("pointermove", point);
    root.addEventListener("pointerleave", leave);
    root.addEventListener("focusin", focus);
    root.addEventListener("focusout", leave);
    root.addEventListener("keydown", walk);
    return () => {
      root.removeEventListener("pointermove", point);
      root.removeEventListener("pointerleave", leave);
      root.removeEventListener("focusin", focus);
      root.removeEventListener("focusout", leave);
      root.removeEventListener("keydown", walk);
    };
  }, []);

  return (
    <>
      <ul className="multiples" ref={list}>
        {children}
      </ul>
      <p className="sr" aria-live="polite" ref={voice} />
      <p className="faint small needs-js">{hint}</p>
    </>
  );
}
