/**
 * Heat maps, tiles, matrices and bars that are HTML, as SVG: the ground, pattern, border and words of every box, where the browser laid them out.
 * Measured on a copy of fixed width, so that a picture taken on a phone is the one taken on a desk.
 */
import { escapeMarkup } from "@/lib/words/escape";

export interface BoxPicture {
  markup: string;
  width: number;
  height: number;
}

/** Wide enough for eighteen years with their numbers. */
const WIDTH = 1000;
/** A copy of more boxes would hold the page up; there is the CSV. */
const MOST = 12_000;

/** The picture of an element of the page. Throws where there is too much to draw. */
export function boxesOf(element: HTMLElement): BoxPicture {
  if (element.querySelectorAll("*").length > MOST) throw new Error("too much to draw");
  const stage = document.createElement("div");
  stage.className = "figure picture-stage";
  stage.style.width = `${WIDTH}px`;
  const copy = element.cloneNode(true) as HTMLElement;
  for (const marked of copy.querySelectorAll("[data-at]")) marked.removeAttribute("data-at");
  stage.append(copy);
  document.body.append(stage);
  try {
    return draw(copy);
  } finally {
    stage.remove();
  }
}

function draw(root: HTMLElement): BoxPicture {
  const origin = root.getBoundingClientRect();
  const grounds: string[] = [];
  const words: string[] = [];
  let right = 0;
  for (const box of [root, ...root.querySelectorAll<HTMLElement>("*")]) {
    const at = box.getBoundingClientRect();
    if (at.width < 0.5 || at.height < 0.5 || box.closest(".sr, svg")) continue;
    const style = getComputedStyle(box);
    if (style.visibility === "hidden") continue;
    const rect = { x: at.left - origin.left, y: at.top - origin.top, w: at.width, h: at.height };
    if (box !== root) right = Math.max(right, rect.x + rect.w);
    grounds.push(groundOf(rect, style));
    for (const node of box.childNodes)
      if (node.nodeType === Node.TEXT_NODE) words.push(wordsOf(node as Text, origin, style));
  }
  for (const svg of root.querySelectorAll<SVGSVGElement>("svg"))
    grounds.push(inner(svg, svg.getBoundingClientRect(), origin));
  // Words stand over every ground.
  return {
    markup: grounds.join("") + words.join(""),
    width: Math.ceil(Math.min(right, root.scrollWidth)),
    height: Math.ceil(root.scrollHeight),
  };
}

const CLEAR = /^(rgba\(0, 0, 0, 0\)|transparent)$/;

let pixel: CanvasRenderingContext2D | null = null;
/** Any colour of a style sheet as rgb(): mixed colours are `color(srgb …)`, which office programs do not know. */
export function plainColor(color: string): string {
  if (!/^(color|oklab|oklch|lab|lch)\(/.test(color)) return color;
  pixel ??= document.createElement("canvas").getContext("2d", { willReadFrequently: true })!;
  pixel.clearRect(0, 0, 1, 1);
  pixel.fillStyle = color;
  pixel.fillRect(0, 0, 1, 1);
  const [r, g, b] = pixel.getImageData(0, 0, 1, 1).data;
  return `rgb(${r}, ${g}, ${b})`;
}

/** The ground of an entry of the key, and its glyph. */
export function swatch(mark: HTMLElement): string {
  const style = getComputedStyle(mark);
  const glyph = mark.textContent?.trim() ?? "";
  return `${groundOf({ x: 0, y: 1, w: 14, h: 12 }, style)}${glyph ? `<text x="7" y="7.5" font-size="11" text-anchor="middle" dominant-baseline="central" fill="${plainColor(style.color)}">${escapeMarkup(glyph)}</text>` : ""}`;
}

interface Rect {
  x: number;
  y: number;
  w: number;
  h: number;
}
const n = (x: number): string => x.toFixed(1);

function groundOf({ x, y, w, h }: Rect, style: CSSStyleDeclaration): string {
  const rect = (fill: string, more = "") =>
    `<rect x="${n(x)}" y="${n(y)}" width="${n(w)}" height="${n(h)}" fill="${fill}"${more}/>`;
  const out: string[] = [];
  if (!CLEAR.test(style.backgroundColor)) out.push(rect(plainColor(style.backgroundColor)));
  const pattern = style.backgroundImage;
  // The ring of what is in doubt (tones.css).
  if (pattern.startsWith("radial-gradient(circle at"))
    out.push(
      `<circle cx="${n(x + w - 6)}" cy="${n(y + 6)}" r="3" fill="none" stroke="${plainColor(style.color)}" stroke-width="1.1"/>`,
    );
  else if (pattern.startsWith("radial")) out.push(rect("url(#box-dots)"));
  else if (pattern !== "none") out.push(rect("url(#box-hatch)"));
  const framed = /inset/.test(style.boxShadow)
    ? (/(?:rgba?|color|oklab)\([^)]*\)/.exec(style.boxShadow)?.[0] ?? "")
    : "";
  if (framed) out.push(rect("none", ` stroke="${plainColor(framed)}" stroke-width="1"`));
  for (const [side, line] of [
    ["Top", `M${n(x)} ${n(y)}h${n(w)}`],
    ["Bottom", `M${n(x)} ${n(y + h)}h${n(w)}`],
    ["Left", `M${n(x)} ${n(y)}v${n(h)}`],
    ["Right", `M${n(x + w)} ${n(y)}v${n(h)}`],
  ] as const) {
    const width = Number.parseFloat(style[`border${side}Width`]);
    if (width > 0 && style[`border${side}Style`] !== "none") {
      const dashes = style[`border${side}Style`] === "dashed" ? ' stroke-dasharray="4 3"' : "";
      out.push(
        `<path d="${line}" stroke="${plainColor(style[`border${side}Color`])}" stroke-width="${width}"${dashes}/>`,
      );
    }
  }
  return out.join("");
}

/** The lines of a text as it is set, each where it stands. */
function wordsOf(text: Text, origin: DOMRect, style: CSSStyleDeclaration): string {
  const size = Number.parseFloat(style.fontSize);
  if (!text.data.trim() || size === 0) return "";
  const range = document.createRange();
  const lines: { top: number; left: number; height: number; words: string }[] = [];
  for (let i = 0; i < text.length; i++) {
    range.setStart(text, i);
    range.setEnd(text, i + 1);
    const at = range.getClientRects()[0];
    if (!at || at.width === 0) continue;
    const last = lines.at(-1);
    if (last && Math.abs(last.top - at.top) < 3) last.words += text.data[i];
    else lines.push({ top: at.top, left: at.left, height: at.height, words: text.data[i] ?? "" });
  }
  const bold = Number(style.fontWeight) > 500 ? ` font-weight="${style.fontWeight}"` : "";
  return lines
    .map(
      ({ top, left, height, words }) =>
        `<text x="${n(left - origin.left)}" y="${n(top - origin.top + height / 2)}" font-size="${n(size)}" fill="${plainColor(style.color)}"${bold} dominant-baseline="central">${escapeMarkup(words.trimEnd())}</text>`,
    )
    .join("");
}

/** A small drawing inside (a sparkline), moved to its place; its colours as they are. */
function inner(svg: SVGSVGElement, at: DOMRect, origin: DOMRect): string {
  const shapes = [...svg.querySelectorAll<SVGElement>("path, circle, rect")].map((shape) => {
    const copy = shape.cloneNode(false) as SVGElement;
    const { fill, stroke, strokeWidth } = getComputedStyle(shape);
    copy.removeAttribute("class");
    for (const [name, value] of Object.entries({ fill, stroke, "stroke-width": strokeWidth }))
      copy.setAttribute(name, value);
    return new XMLSerializer().serializeToString(copy);
  });
  return `<g transform="translate(${n(at.left - origin.left)} ${n(at.top - origin.top)})">${shapes.join("")}</g>`;
}
