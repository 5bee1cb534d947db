/**
 * Names (or letters) of lines: right beside the last point of a line that ends early, where nothing is in the way; else in a column right of the
 * plot, moved apart where they would overlap.
 */
import type { Shown } from "@/lib/answers";
import { HALO, type Json, type JsonObject, NAMES_ONLY, spread } from "./drawing";
import { highest, lowest } from "./trend-range";

/** Longest name at the end of a line, in characters. */
export const NAME = 12.5;
/** Pixels between the middles of two labels, and from a point to its label. */
const GAP = 15;
const OFF = 12;
/** Pixels of the widest character. */
const CHAR = 12.4;

export interface End {
  index: number;
  year: number;
  value: number;
}
export interface EndsFrame {
  ends: End[];
  lines: { name: string; color: string; letter: string }[];
  years: readonly number[];
  /** What a line shows in a year. */
  shown: (index: number, year: number) => Shown;
  axis: { min: number; max: number };
  /** Height of the plot in pixels. */
  plot: number;
}

export const widthOf = (text: string): number =>
  [...text].reduce((sum, char) => sum + (/[ -~]/.test(char) ? 0.55 : 1), 0);

/** `width`: of the plot in pixels, as it is drawn. */
export function endLabels(frame: EndsFrame, show: "name" | "letter", width: number): JsonObject {
  const { ends, lines, axis, plot, years } = frame;
  const last = years.at(-1) ?? 0;
  const span = axis.max - axis.min;
  const pixels = (value: number) => plot * (1 - (value - axis.min) / span);
  const words = (end: End) => (show === "name" ? shorten(lines[end.index]!.name, NAME) : lines[end.index]!.letter);
  const beside: (End & { to: number; y: number })[] = [];
  const column: End[] = [];
  for (const end of ends) {
    const to = end.year + ((OFF + CHAR * widthOf(words(end))) / width) * years.length;
    // A label on the axis stands just above it.
    const at = { ...end, to, y: Math.min(pixels(end.value), plot - GAP / 2 - 1) };
    const clear = beside.every((b) => b.to < at.year || at.to < b.year || Math.abs(b.y - at.y) >= GAP);
    if (to <= last && clear && !crossed(frame, at, pixels)) beside.push(at);
    else column.push(end);
  }
  const heights = spread(
    column.map((e) => pixels(e.value)),
    GAP,
    plot,
  );
  const item = (end: End, year: number, y: number): Json => ({
    name: words(end),
    value: [year, axis.min + span * (1 - y / plot)],
    label: { color: lines[end.index]!.color },
  });
  return {
    ...NAMES_ONLY,
    id: "ends",
    xAxisIndex: 1,
    data: [...beside.map((b) => item(b, b.year, b.y)), ...column.map((end, k) => item(end, last, heights[k]!))],
    label: { show: true, position: "right", distance: OFF, fontSize: 12, fontWeight: 600, formatter: "{b}", ...HALO },
  };
}

/** Does another line come where the label would stand? */
function crossed(
  { lines, years, shown }: EndsFrame,
  at: { index: number; year: number; to: number; y: number },
  pixels: (value: number) => number,
): boolean {
  return lines.some((_, other) => {
    if (other === at.index) return false;
    const points = years
      .filter((year) => year >= at.year && year <= Math.ceil(at.to))
      .map((year) => shown(other, year))
      .filter((point) => point.kind !== "blank");
    const high = Math.min(...points.map((p) => pixels(highest(p))));
    const low = Math.max(...points.map((p) => pixels(lowest(p))));
    return points.length > 0 && at.y > high - GAP && at.y < low + GAP;
  });
}

/** At most `n` Chinese characters wide, two Latin letters counting as one. */
export function shorten(text: string, n: number): string {
  let width = 0;
  let out = "";
  for (const char of text) {
    width += widthOf(char);
    if (width > n) return `${out.trimEnd()}…`;
    out += char;
  }
  return out;
}
