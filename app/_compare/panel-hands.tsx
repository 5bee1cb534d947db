"use client";
/**
 * Marks one year, and one place, in all panels of a comparison at once: what is pointed at or walked to in one panel shows in every panel of every
 * indicator. Needs no ECharts; without script the panels are pictures with a table beside them.
 */
import { type ReactNode, useEffect, useRef } from "react";
import { scriptData } from "@/app/_charts/script-data";

interface PanelData {
  years: number[];
  tips: string[];
}
/** Where the plot begins and ends, in parts of the width of the narrow drawing (see trend.ts). */
const LEFT = 44 / 340;
const RIGHT = 1 - 10 / 340;

const NOTHING: PanelData = { years: [], tips: [] };
const dataOf = (panel: Element): PanelData => scriptData(panel, NOTHING);

/** What is pointed at on the page: a year, and the unit that lights up. */
interface Pointed {
  year: number | null;
  unit: string | undefined;
}

/** Shows it in one panel and returns what is said there. */
function mark(item: HTMLElement, { year, unit }: Pointed): string {
  const panel = item.querySelector(".panel");
  const value = item.querySelector(".panel-value");
  const line = item.querySelector<HTMLElement>(".panel-year");
  if (!panel || !value || !line) return "";
  const { years, tips } = dataOf(panel);
  const at = year === null ? -1 : years.indexOf(year);
  const words = at < 0 ? "" : `${year}  ${tips[at]}`;
  item.classList.toggle("lit", unit !== undefined && item.dataset.unit === unit);
  if (value.textContent !== words) value.textContent = words;
  line.style.visibility = at < 0 ? "hidden" : "visible";
  line.style.left = `${(LEFT + ((at + 0.5) / years.length) * (RIGHT - LEFT)) * 100}%`;
  return words;
}

/** All panels of the page. Those in view are marked at once, the others when they come into view. */
const inView = new Set<HTMLElement>();
let pointed: Pointed = { year: null, unit: undefined };
function pointAt(to: Pointed): void {
  pointed = to;
  for (const item of inView) mark(item, to);
}

export function PanelHands({ hint, children }: { hint: string; children: ReactNode }) {
  const list = useRef<HTMLUListElement>(null);
  const voice = useRef<HTMLParagraphElement>(null);
  const year = useRef<number | null>(null);

  useEffect(() => {
    const root = list.current;
    if (!root) return;
    const items = root.querySelectorAll<HTMLElement>(":scope > li");
    const watch = new IntersectionObserver((entries) => {
      for (const { target, isIntersecting } of entries) {
        const item = target as HTMLElement;
        if (!isIntersecting) inView.delete(item);
        else if (!inView.has(item)) {
          inView.add(item);
          mark(item, pointed);
        }
      }
    });
    for (const item of items) {
      watch.observe(item);
      // Screen readers pass arrow keys on only to what says that it uses them.
      item.querySelector(".panel")?.setAttribute("role", "application");
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
      const to = { year: years[at] ?? null, unit: unitOf(panel) };
      year.current = to.year;
      if (to.year !== pointed.year || to.unit !== pointed.unit) pointAt(to);
    };
    const leave = () => pointAt({ year: null, unit: undefined });
    const focus = (event: FocusEvent) => {
      const panel = panelOf(event);
      if (panel) pointAt({ year: year.current, unit: unitOf(panel) });
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
      pointAt({ year: year.current, unit: unitOf(panel) });
      const item = panel.closest<HTMLElement>("li");
      if (voice.current && item) voice.current.textContent = mark(item, pointed);
    };
    root.addEventListener("pointermove", point);
    root.addEventListener("pointerleave", leave);
    root.addEventListener("focusin", focus);
    root.addEventListener("focusout", leave);
    root.addEventListener("keydown", walk);
    return () => {
      watch.disconnect();
      for (const item of items) inView.delete(item);
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
