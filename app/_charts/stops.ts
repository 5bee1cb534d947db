/** What a page carries of a drawing for pointer and keys: where each stop stands, what it says and where it leads. See chart-hands.ts. */
import { type Drawing, SIZES, type SizeClass } from "./drawing";
import type { Drawn } from "./svg";

export interface Face {
  width: number;
  /** Ends of the plot, in pixels of the drawing: a line through the year runs between them. */
  top: number;
  bottom: number;
  x: number[];
  /** Of each stop, on each line. */
  y: (number | null)[][];
}

export interface Stops {
  near: Drawing["near"];
  /** In the order in which the drawings stand on the page; one of them shows. */
  faces: Face[];
  words: string[][];
  hrefs: (string | null)[][];
}

export function stopsOf(drawing: Drawing, drawn: readonly { size: SizeClass; face: Drawn }[]): Stops {
  const grid = drawing.option.grid as { top: number; bottom: number };
  return {
    near: drawing.near,
    faces: drawn.map(({ size, face: { x, y } }) => ({
      width: SIZES[size],
      top: grid.top,
      bottom: drawing.height[size] - grid.bottom,
      x,
      y,
    })),
    words: drawing.stops.map((s) => s.words),
    hrefs: drawing.stops.map((s) => s.marks.map((m) => m?.href?.replace(FACT, "$1") ?? null)),
  };
}

/** A report's address names its fact twice: for the server, and as an anchor that the browser adds again. */
const FACT = /([?&]fact=(\d+))#f-\2$/;
export const hrefOf = (kept: string): string => kept.replace(/[?&]fact=(\d+)$/, "$&#f-$1");

export interface Found {
  stop: number;
  /** The line whose mark is nearest; -1 where the stop has no mark. */
  line: number;
  /** From the mark, in pixels of the drawing. */
  distance: number;
}

/** Farthest a pointer may be from a point of a cloud to mean it. */
const REACH = 24;

/** What a pointer at a place of the drawing means; null for nothing. */
export function stopAt(near: Stops["near"], face: Face, x: number, y: number): Found | null {
  let best: Found | null = null;
  face.x.forEach((at, stop) => {
    const across = Math.abs(at - x);
    const line = nearestLine(face.y[stop] ?? [], y);
    const distance = line < 0 ? Number.POSITIVE_INFINITY : Math.hypot(across, (face.y[stop]?.[line] ?? 0) - y);
    const closer = !best || (near === "year" ? across < Math.abs(face.x[best.stop]! - x) : distance < best.distance);
    if (closer) best = { stop, line, distance };
  });
  const found = best as Found | null;
  return found && (near === "year" || found.distance <= REACH) ? found : null;
}

function nearestLine(ys: readonly (number | null)[], y: number): number {
  let best = -1;
  ys.forEach((at, line) => {
    if (at !== null && (best < 0 || Math.abs(at - y) < Math.abs(ys[best]! - y))) best = line;
  });
  return best;
}
