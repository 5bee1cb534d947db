/**
 * A figure of the page saved as PNG or SVG, from what the server drew: nothing is drawn anew and ECharts is not needed. Loaded on first use.
 */
import { escapeMarkup } from "@/lib/words/escape";
import { type PictureParts, type PictureTable, pictureSvg } from "./picture";
import { boxesOf, plainColor, swatch } from "./picture-boxes";

/** What a drawing takes from the page's style sheet, resolved into the picture. */
const STYLES = [
  "fill",
  "fill-opacity",
  "stroke",
  "stroke-width",
  "stroke-dasharray",
  "stroke-opacity",
  "opacity",
  "font-size",
  "font-weight",
  "text-anchor",
  "dominant-baseline",
  "paint-order",
  "vector-effect",
] as const;
const DEFAULTS: Record<string, string> = {
  "fill-opacity": "1",
  "stroke-width": "1px",
  "stroke-dasharray": "none",
  "stroke-opacity": "1",
  stroke: "none",
  opacity: "1",
  "font-weight": "400",
  "text-anchor": "start",
  "dominant-baseline": "auto",
  "paint-order": "normal",
  "vector-effect": "none",
};
/** A picture holds so many rows of a table, and says that there are more; the CSV has them all. */
const MOST_ROWS = 60;
/** What is drawn in HTML, the first that a figure holds. */
const BOXES = [".heat", ".tiles", ".matrix", ".matrix-scroll"];

export async function savePicture(button: HTMLElement): Promise<void> {
  const tools = button.closest<HTMLElement>(".tools");
  const figure = button.closest<HTMLElement>(".figure");
  if (!tools || !figure) throw new Error("no figure");
  const font = getComputedStyle(figure).fontFamily;
  const shapes = await shapesOf(figure);
  const parts = inLight(() => partsOf(figure, tools, font, shapes));
  const context = document.createElement("canvas").getContext("2d")!;
  const { svg, width, height } = pictureSvg(parts, (text, size) => {
    context.font = `${size}px ${font}`;
    return context.measureText(text).width;
  });
  const blob = new Blob([svg], { type: "image/svg+xml;charset=utf-8" });
  const kind = button.dataset.picture === "svg" ? "svg" : "png";
  save(kind === "svg" ? blob : await png(blob, width, height), `gongkai-${tools.dataset.figure}.${kind}`);
}

/** Words that stand once for all figures (figure-tools.tsx). */
const toolWord = (name: "cut" | "source"): string =>
  document.querySelector<HTMLElement>(".site-foot")?.dataset[name] ?? "";

type Shapes = ReadonlyMap<string, Element>;

/** The outlines a map points to in a file of its own: a picture must hold them. */
async function shapesOf(figure: HTMLElement): Promise<Shapes> {
  const href = figure.querySelector("svg.map use")?.getAttribute("href")?.split("#")[0];
  if (!href) return new Map();
  const answer = await fetch(href);
  if (!answer.ok) throw new Error(`no outlines: ${answer.status}`);
  const file = new DOMParser().parseFromString(await answer.text(), "image/svg+xml");
  return new Map([...file.querySelectorAll("[id]")].map((shape) => [shape.id, shape]));
}

/** Reads the page as it looks in the light theme; nothing is painted in between. */
function inLight<T>(read: () => T): T {
  const { dataset } = document.documentElement;
  const before = dataset.theme;
  dataset.theme = "light";
  try {
    return read();
  } finally {
    if (before === undefined) delete dataset.theme;
    else dataset.theme = before;
  }
}

function partsOf(figure: HTMLElement, tools: HTMLElement, font: string, shapes: Shapes): PictureParts {
  const words = (selector: string) => [...figure.querySelectorAll<HTMLElement>(selector)].map(text).filter(Boolean);
  const named = tools.dataset.named ?? "";
  const page = document.querySelector("h1")?.textContent?.trim() ?? "";
  // The title of a part of a page names no place; the page's own heading does.
  const title =
    "whole" in tools.dataset || named.includes(page) || figure.querySelector("h1") ? named : `${page} · ${named}`;
  const address = location.href
    .replace(/#.*$/, "")
    .replace(/([?&])(?:figure|embed)=[^&]*&?/, "$1")
    .replace(/[?&]$/, "");
  return {
    title,
    subtitle: words(".figure-sub, .board-head").join(" "),
    body: bodyOf(figure, shapes),
    key: keyOf(figure),
    notes: [...words(".figure-body > .notes li, .figure-rest > .notes li, :scope > .notes li"), ...cutNote(figure)],
    source: `${toolWord("source")} ${decodeURI(address)}#${tools.dataset.figure}`,
    font,
  };
}

/** Marks with their words; shades and patterns of heat maps, tiles and maps. */
function keyOf(figure: HTMLElement): PictureParts["key"] {
  const marks = figure.querySelectorAll<HTMLElement>(
    ".figure-body > .key li, :scope > .key li, :scope > .scroll + .key span",
  );
  const tones = figure.querySelectorAll<HTMLElement>(":scope > .heat-key li");
  return [
    ...[...marks].map((item) => {
      const icon = item.querySelector("svg");
      const ground = item.querySelector<HTMLElement>(".y-key");
      const own = ground?.textContent ?? "";
      return { icon: icon ? resolved(icon) : ground ? swatch(ground) : "", text: text(item).slice(own.length).trim() };
    }),
    ...[...tones].map((item) => {
      const ground = item.querySelector<HTMLElement>("i")!;
      return { icon: swatch(ground), text: text(item).slice(text(ground).length).trim() };
    }),
  ];
}

/** Says that rows were left out of the picture, where they were. */
function cutNote(figure: HTMLElement): string[] {
  const rows = drawnTable(figure)?.tBodies[0]?.rows.length ?? 0;
  const words = toolWord("cut");
  return rows > MOST_ROWS ? [words.replace("{shown}", String(MOST_ROWS)).replace("{n}", String(rows))] : [];
}

/** The table that is the picture, where nothing else is drawn. */
const drawnTable = (figure: HTMLElement): HTMLTableElement | null =>
  figure.querySelector([".chart-drawn", "svg.map", ...BOXES].join()) ? null : figure.querySelector("table.data");

function bodyOf(figure: HTMLElement, shapes: Shapes): PictureParts["body"] {
  const charts = [...figure.querySelectorAll<SVGSVGElement>(".chart-wide > svg, .chart-mini > svg")];
  if (charts.length > 1) return panels(figure, charts);
  const drawn = charts[0] ?? figure.querySelector<SVGSVGElement>("svg.map");
  if (drawn) {
    const { width, height } = drawn.viewBox.baseVal;
    return { kind: "svg", markup: resolved(drawn, shapes), width, height };
  }
  const boxes = BOXES.map((one) => figure.querySelector<HTMLElement>(one)).find((one) => one !== null);
  if (boxes) return { kind: "svg", ...boxesOf(boxes), boxes: true };
  const table = drawnTable(figure);
  if (!table) throw new Error("nothing to draw");
  return { kind: "table", table: tableOf(table) };
}

/** Small multiples side by side, each under its name. */
function panels(figure: HTMLElement, charts: SVGSVGElement[]): PictureParts["body"] {
  const across = Math.min(3, charts.length);
  const [width, height] = [charts[0]!.viewBox.baseVal.width, charts[0]!.viewBox.baseVal.height + 26];
  const names = [...figure.querySelectorAll(".panel-name")].map((e) => e.textContent ?? "");
  const markup = charts.map((chart, i) => {
    const at = `translate(${(i % across) * (width + 16)} ${Math.floor(i / across) * (height + 10)})`;
    return `<g transform="${at}"><text y="14" font-size="14" font-weight="650" fill="#1c1b19">${escapeMarkup(names[i] ?? "")}</text><g transform="translate(0 22)">${resolved(chart)}</g></g>`;
  });
  const down = Math.ceil(charts.length / across);
  return { kind: "svg", markup: markup.join(""), width: across * (width + 16) - 16, height: down * (height + 10) };
}

/** Inner markup with the style sheet's say written into each element. */
function resolved(svg: SVGSVGElement, shapes: Shapes = new Map()): string {
  const copy = svg.cloneNode(true) as SVGSVGElement;
  const copies = copy.querySelectorAll<SVGElement>("*");
  svg.querySelectorAll<SVGElement>("*").forEach((from, i) => {
    const to = copies[i]!;
    const style = getComputedStyle(from);
    to.removeAttribute("style");
    to.removeAttribute("class");
    for (const name of STYLES) {
      const value = style.getPropertyValue(name);
      if (
        name.startsWith("font") || name.startsWith("text") || name.startsWith("dominant")
          ? /^(text|tspan)$/.test(from.tagName)
          : true
      ) {
        if (value !== "" && value !== DEFAULTS[name]) to.setAttribute(name, plainColor(value));
        else to.removeAttribute(name);
      }
    }
    if (to.tagName === "use") standIn(to, shapes);
    if (to.tagName === "a") for (const { name } of [...to.attributes]) to.removeAttribute(name);
  });
  return new XMLSerializer()
    .serializeToString(copy)
    .replace(/^<svg[^>]*>/, "")
    .replace(/<\/svg>$/, "");
}

/** Puts the outline itself where the page points to it. */
function standIn(use: SVGElement, shapes: Shapes): void {
  const shape = shapes.get(use.getAttribute("href")?.split("#")[1] ?? "");
  const group = document.createElementNS("http://www.w3.org/2000/svg", "g");
  for (const { name, value } of use.attributes) if (name !== "href") group.setAttribute(name, value);
  if (shape) {
    const outline = document.importNode(shape, true) as Element;
    for (const part of [outline, ...outline.querySelectorAll("*")]) {
      part.removeAttribute("id");
      const kept = use.getAttribute("vector-effect");
      if (kept) part.setAttribute("vector-effect", kept);
    }
    group.append(outline);
  }
  use.replaceWith(group);
}

/** The words one sees: what is only for screen readers is left out. */
function text(cell: Element): string {
  const copy = cell.cloneNode(true) as Element;
  for (const hidden of copy.querySelectorAll(".sr")) hidden.remove();
  return (copy.textContent ?? "").replace(/\s+/g, " ").trim();
}

function tableOf(table: HTMLTableElement): PictureTable {
  const heads = [...(table.tHead?.rows[0]?.cells ?? [])];
  return {
    columns: heads.map((head, i) => {
      const bar = table.querySelector(`tbody tr > :nth-child(${i + 1}).bar-cell`) !== null;
      return { label: bar ? "" : text(head), end: head.classList.contains("num"), bar };
    }),
    rows: [...table.tBodies[0]!.rows].slice(0, MOST_ROWS).map((row) =>
      [...row.cells].map((cell) => {
        const bar = cell.querySelector<HTMLElement>(".bar");
        if (!bar) return { text: text(cell), strong: row.classList.contains("own") };
        const style = getComputedStyle(bar);
        const hollow = bar.classList.contains("hollow");
        const share = (of: string) => Number.parseFloat(of || "0") / 100;
        return {
          text: "",
          bar: {
            length: share(bar.style.width),
            start: share(bar.style.marginLeft),
            color: hollow ? style.borderTopColor : style.backgroundColor,
            hollow,
          },
        };
      }),
    ),
  };
}

async function png(svg: Blob, width: number, height: number): Promise<Blob> {
  const url = URL.createObjectURL(svg);
  try {
    const image = new Image();
    image.src = url;
    await image.decode();
    const canvas = document.createElement("canvas");
    // Twice the size: sharp in print and on fine screens.
    canvas.width = width * 2;
    canvas.height = height * 2;
    canvas.getContext("2d")!.drawImage(image, 0, 0, canvas.width, canvas.height);
    return await new Promise((resolve, reject) =>
      canvas.toBlob((blob) => (blob ? resolve(blob) : reject(new Error("no picture"))), "image/png"),
    );
  } finally {
    URL.revokeObjectURL(url);
  }
}

function save(blob: Blob, name: string): void {
  const link = document.createElement("a");
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => URL.revokeObjectURL(link.href), 10_000);
}
