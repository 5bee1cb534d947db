/**
 * Pointer and keys on the drawings of a page. The server said where each year or point stands (stops.ts); here its words are shown beside it, with a
 * line through the year and a ring around the point. Left and right, Home and End walk the stops and speak them; Enter and a click on a point
 * open its source. One listener for all charts, and one overlay that moves without laying out the page anew.
 */
import { scriptData } from "./script-data";
import { type Face, type Found, hrefOf, type Stops, stopAt } from "./stops";

/** A click this near a point means it, in pixels of the screen. */
const TOUCH = 14;
/** Between the point and its words. */
const APART = 14;

const NOTHING: Stops = { near: "year", faces: [], words: [], hrefs: [] };
const stopsIn = (face: Element): Stops => scriptData(face, NOTHING);

/** The drawing that shows at this width, and how large. */
function shownIn(face: Element): { drawn: Face; box: DOMRect; scale: number } | null {
  const { faces } = stopsIn(face);
  for (const [i, svg] of [...face.querySelectorAll(".chart-drawn > div > svg")].entries()) {
    const box = svg.getBoundingClientRect();
    const drawn = faces[i];
    if (drawn && box.width > 0) return { drawn, box, scale: box.width / drawn.width };
  }
  return null;
}

interface Overlay {
  root: HTMLElement;
  line: HTMLElement;
  ring: HTMLElement;
  words: HTMLElement;
}
let overlay: Overlay | null = null;

/** Made when first needed. Screen readers have the line that speaks. */
function overlayOf(): Overlay {
  if (overlay) return overlay;
  const part = (name: string) => {
    const element = document.createElement("div");
    element.className = name;
    return element;
  };
  const [root, line, ring, words] = [part("stop"), part("stop-line"), part("stop-ring"), part("stop-words")];
  root.setAttribute("aria-hidden", "true");
  root.append(line!, ring!, words!);
  document.body.append(root!);
  overlay = { root: root!, line: line!, ring: ring!, words: words! };
  return overlay;
}

/** What the sheet says and its size: measured only when the words change. */
let told = { text: "", width: 0, height: 0 };
function hide(): void {
  if (overlay) overlay.root.hidden = true;
}

const move = (element: HTMLElement, x: number, y: number) => {
  element.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
};

/** Shows the words of a stop beside it. `from`: where the pointer is, if it was one. */
function show(face: Element, { stop, line }: Found, from?: { y: number }): void {
  const shown = shownIn(face);
  const words = stopsIn(face).words[stop];
  if (!shown || !words) {
    hide();
    return;
  }
  const { drawn, box, scale } = shown;
  const { root, line: rule, ring, words: sheet } = overlayOf();
  const x = box.left + (drawn.x[stop] ?? 0) * scale;
  const at = line < 0 ? null : (drawn.y[stop]?.[line] ?? null);
  const y = at === null ? (from?.y ?? box.top + drawn.top * scale) : box.top + at * scale;
  root.hidden = false;
  rule.hidden = stopsIn(face).near !== "year";
  rule.style.height = `${Math.round((drawn.bottom - drawn.top) * scale)}px`;
  move(rule, x + scrollX, box.top + drawn.top * scale + scrollY);
  ring.hidden = at === null;
  move(ring, x + scrollX, y + scrollY);
  // Of several lines the nearest is told in bold.
  const bold = (drawn.y[stop]?.length ?? 0) > 1 ? line + 1 : -1;
  const text = `${bold}|${words.join("\n")}`;
  if (text !== told.text) {
    sheet.replaceChildren(
      ...words.map((word, i) => {
        const element = document.createElement(i === 0 || i === bold ? "b" : "span");
        element.textContent = word;
        return element;
      }),
    );
    told = { text, width: sheet.offsetWidth, height: sheet.offsetHeight };
  }
  place(sheet, x, from?.y ?? y);
}

/** Right of the point, or left where it would leave the window; within the window in height. */
function place(sheet: HTMLElement, x: number, y: number): void {
  const { width, height } = told;
  const { clientWidth, clientHeight } = document.documentElement;
  const right = x + APART;
  const left = right + width <= clientWidth - 4 ? right : x - APART - width;
  const top = Math.min(y + APART, clientHeight - height - 4);
  move(sheet, Math.max(4, left) + scrollX, Math.max(4, top) + scrollY);
}

/** As a link would be followed, so that a server out of reach is noticed (see _ui/reach.ts). */
export function followLink(href: string): void {
  const link = document.createElement("a");
  link.href = hrefOf(href);
  link.hidden = true;
  document.body.append(link);
  link.click();
  link.remove();
}

function found(face: Element, event: MouseEvent): Found | null {
  const shown = shownIn(face);
  if (!shown) return null;
  const { drawn, box, scale } = shown;
  return stopAt(stopsIn(face).near, drawn, (event.clientX - box.left) / scale, (event.clientY - box.top) / scale);
}

/** Where a click leads: to the source of the point it is on. */
function target(face: Element, hit: Found): string | null {
  const scale = shownIn(face)?.scale ?? 1;
  return hit.distance * scale <= TOUCH ? (stopsIn(face).hrefs[hit.stop]?.[hit.line] ?? null) : null;
}

const faceOf = (event: Event) => (event.target as Element | null)?.closest?.<HTMLElement>(".chart-face") ?? null;

function point(event: PointerEvent): void {
  const face = faceOf(event);
  const hit = face && found(face, event);
  if (!face || !hit) {
    hide();
    return;
  }
  const cursor = target(face, hit) ? "pointer" : "";
  if (face.style.cursor !== cursor) face.style.cursor = cursor;
  show(face, hit, { y: event.clientY });
}

/** A finger reads first; a mouse has read by hovering. */
function click(event: MouseEvent): void {
  const face = faceOf(event);
  const hit = face && found(face, event);
  const href = hit && target(face, hit);
  if (href && (event as PointerEvent).pointerType === "mouse") followLink(href);
}

const walked = new WeakMap<Element, number>();

function walk(event: KeyboardEvent): void {
  if (event.key === "Escape") hide();
  const face = faceOf(event);
  if (!face || event.target !== face) return;
  const { words, hrefs, faces } = stopsIn(face);
  const at = walked.get(face) ?? -1;
  const last = words.length - 1;
  if (event.key === "Enter") {
    const href = hrefs[at]?.length === 1 ? hrefs[at][0] : null;
    if (href) followLink(href);
    return;
  }
  const step = { ArrowRight: at + 1, ArrowLeft: at < 0 ? last : at - 1, Home: 0, End: last }[event.key];
  if (step === undefined || last < 0) return;
  event.preventDefault();
  // The first step to the left starts at the newest stop.
  const stop = Math.min(last, Math.max(0, step));
  walked.set(face, stop);
  const voice = face.parentElement?.querySelector("[aria-live]");
  if (voice) voice.textContent = words[stop]!.join("  ");
  // Of several lines none is the one meant.
  show(face, { stop, line: faces[0]?.y[stop]?.length === 1 ? 0 : -1, distance: 0 });
}

/** Starts listening; returns what ends it. */
export function watchCharts(): () => void {
  // Screen readers pass arrow keys on only to what says that it uses them.
  for (const face of document.querySelectorAll<HTMLElement>(".chart-face")) {
    face.setAttribute("role", "application");
    face.setAttribute("aria-roledescription", face.dataset.role ?? "");
  }
  const watch = new AbortController();
  const { signal } = watch;
  document.addEventListener("pointermove", point, { signal, passive: true });
  document.addEventListener("pointerdown", point, { signal, passive: true });
  document.addEventListener("click", click, { signal });
  document.addEventListener("keydown", walk, { signal });
  document.addEventListener("focusout", hide, { signal });
  document.documentElement.addEventListener("pointerleave", hide, { signal });
  return () => watch.abort();
}
