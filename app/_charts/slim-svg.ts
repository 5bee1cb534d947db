/**
 * ECharts writes a drawing the long way: every mark a path with a matrix, every word with all its attributes, clips around all of it. Here the
 * same drawing is said shortly, so that a page of thirty of them stays light. What is seen does not change. Pure text in, text out.
 */

let serial = 0;

const attribute = (tag: string, name: string): string | undefined => new RegExp(` ${name}="([^"]*)"`).exec(tag)?.[1];
const without = (tag: string, ...names: string[]): string =>
  names.reduce((rest, name) => rest.replace(new RegExp(` ${name}="[^"]*"`), ""), tag);
const short = (x: number): string => String(Math.round(x * 10) / 10);

/** Takes out what only the browser's ECharts needs or _styles/figures.css says once for all charts, and makes ids unique on a page. */
export function slim(svg: string): string {
  const id = `g${(serial++).toString(36)}`;
  const plain = svg
    .replace(/<style[\s\S]*?<\/style>/g, "")
    .replace(/<rect width="\d+" height="\d+" x="0" y="0"(?: id="0")? fill="none"><\/rect>/, "")
    .replace(/<svg [^>]*?viewBox="([^"]*)"[^>]*>/, '<svg viewBox="$1" aria-hidden="true" focusable="false">')
    .replace(/ (?:ecmeta_\w+|class|xml:space|pointer-events)="[^"]*"/g, "")
    .replace(/style="([^"]*)"/g, (_whole, style: string) => {
      const rest = style.replace(/font-(?:family:[^;"]*|size:12px);?/g, "");
      return rest === "" ? "" : `style="${rest}"`;
    })
    .replace(/zr\d+-/g, `${id}-`)
    // Places to a tenth of a pixel; the numbers that are words stay as they are.
    .replace(/<[^>]*>/g, (tag) => tag.replace(/(\d+\.\d)\d+/g, "$1").replace(/ {2,}/g, " "))
    .replace(/ dominant-baseline="central"/g, "")
    .replace(/\s*\n\s*/g, "")
    .replace(/ +>/g, ">");
  return joined(unclipped(plain).replace(/<path [^>]*><\/path>/g, mark)).replace(/<text [^>]*>/g, word);
}

/** Neighbours that look alike are one path: the lines of a grid, the columns of a part. */
function joined(svg: string): string {
  const out: string[] = [];
  let alike: { rest: string; path: string } | undefined;
  for (const piece of [...svg.split(/(<path d="[^"]*"[^>]*\/>)/), "<end>"]) {
    if (piece === "") continue;
    const [, path, rest] = /^<path d="([^"]*)"([^>]*\/>)$/.exec(piece) ?? [];
    const joins = path !== undefined && rest !== undefined && !rest.includes(" transform=");
    if (joins && alike?.rest === rest) {
      alike.path += path;
      continue;
    }
    if (alike) out.push(`<path d="${alike.path}"${alike.rest}`);
    alike = joins ? { rest, path } : undefined;
    if (!joins && piece !== "<end>") out.push(piece);
  }
  return out.join("");
}

/** Axes hold all that is drawn (see svg.ts), so the clips ECharts puts around lines cut nothing. */
const unclipped = (svg: string): string =>
  svg
    .replace(/<defs>(?:<clipPath[^>]*>.*?<\/clipPath>)*<\/defs>/g, "")
    .replace(/ clip-path="url\([^)]*\)"/g, "")
    .replace(/<g>((?:(?!<g[ >]).)*?)<\/g>/g, "$1");

/** Unit shapes ECharts scales by a matrix. */
const CIRCLE = "M1 0A1 1 0 1 1 1 -0.1A1 1 0 0 1 1 0";
const SQUARE = "M-1 -1l2 0l0 2l-2 0Z";

function mark(tag: string): string {
  const path = attribute(tag, "d") ?? "";
  const unseen = attribute(tag, "fill") === "none" && attribute(tag, "stroke") === undefined;
  // Points that only carry names, and lines of a single year.
  if (path === "" || unseen) return "";
  const matrix = attribute(tag, "transform")?.match(/^matrix\(([-\d.]+),0,0,([-\d.]+),([-\d.]+),([-\d.]+)\)$/);
  if (!matrix) return tag.replace("></path>", "/>");
  const [, w = 1, h = 1, x = 0, y = 0] = matrix.map(Number);
  const rest = without(tag, "d", "transform").slice("<path".length).replace("></path>", "/>");
  // The stroke of a scaled mark is scaled with it.
  const stroke = attribute(tag, "stroke-width");
  const kept =
    stroke === undefined
      ? rest
      : rest.replace(`stroke-width="${stroke}"`, `stroke-width="${short(Number(stroke) * w)}"`);
  if (path === CIRCLE && w === h) {
    // A dot is the round end of a line of no length, so that the dots of a line are one path.
    const color = /^ fill="([^"]*)"\/>$/.exec(kept)?.[1];
    if (color && color !== "none")
      return `<path d="M${short(x)} ${short(y)}h.01" stroke="${color}" stroke-width="${short(2 * w)}" stroke-linecap="round"/>`;
    return `<circle cx="${short(x)}" cy="${short(y)}" r="${short(w)}"${kept}`;
  }
  if (path === SQUARE)
    return `<rect x="${short(x - w)}" y="${short(y - h)}" width="${short(2 * w)}" height="${short(2 * h)}"${kept}`;
  return tag.replace("></path>", "/>");
}

/** Where it stands as x and y; the look most words have, and that of words over lines, from the style sheet. */
function word(tag: string): string {
  let rest = tag;
  const moved = attribute(rest, "transform")?.match(/^translate\(([-\d.]+) ([-\d.]+)\)$/);
  if (moved) {
    const x = short(Number(attribute(rest, "x") ?? 0) + Number(moved[1]));
    const y = short(Number(attribute(rest, "y") ?? 0) + Number(moved[2]));
    rest = `<text x="${x}" y="${y}"${without(rest, "x", "y", "transform").slice("<text".length)}`;
  }
  if (/ stroke="var\(--ground\)"/.test(rest) && attribute(rest, "stroke-width") === "3")
    rest = rest
      .replace("<text", '<text class="h"')
      .replace(/ (?:stroke|stroke-width|paint-order|stroke-miterlimit)="[^"]*"/g, "");
  // The colour and setting most words have stand in the style sheet; names of points are no paler than other words.
  return rest
    .replace(' style="font-size:11px;font-weight:600;"', ' class="l"')
    .replace(' class="l" fill="var(--ground)"', ' class="g"')
    .replace(/ (?:fill="var\(--ink-3\)"|text-anchor="middle"|fill-opacity="0.8")/g, "");
}
