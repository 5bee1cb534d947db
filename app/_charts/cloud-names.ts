/** Where beside its point each name of a cloud of points stands, so that names keep off points and off each other. */
import type { JsonObject } from "./drawing";

/** A side of the point, or a corner. */
export type Side = "right" | "left" | "top" | "bottom" | "top-far" | "bottom-far" | Corner;
type Corner = "right-up" | "right-down" | "left-up" | "left-down";

export interface NamedPoint {
  /** Pixels from the left and from the top of the plot. */
  x: number;
  y: number;
  /** Of its name, in pixels. */
  width: number;
  /** Where the way to it begins, if it has come from somewhere. */
  from?: { x: number; y: number } | null;
}
interface Box {
  left: number;
  top: number;
  right: number;
  bottom: number;
}

const HEIGHT = 14;
/** From the middle of a point to its name, and half a point. */
const GAP = 12;
const HALF = 6;
/** A name at a corner stands so much higher or lower than beside its point, and so much nearer. */
const RISE = 11;
const NEARER = 5;
/** Pixels of the plot; `margin`: so far a name may reach beyond it to the right. */
export interface NamedPlot {
  width: number;
  height: number;
  margin: number;
}
/** Pixels between the boxes along a way. */
const STEP = 6;
/** What reads best comes first. */
const SIDES: readonly Side[] = [
  "right",
  "left",
  "top",
  "bottom",
  "right-up",
  "right-down",
  "left-up",
  "left-down",
  "bottom-far",
  "top-far",
];

/** A side in the words of a label of ECharts, which knows no corners. */
export function labelAt(side: Side): JsonObject {
  if (side === "top-far") return { position: "top", offset: [0, -HEIGHT] };
  if (side === "bottom-far") return { position: "bottom", offset: [0, HEIGHT] };
  const [position, corner] = side.split("-") as ["right" | "left", "up" | "down" | undefined];
  if (!corner) return { position };
  return { position, offset: [position === "right" ? -NEARER : NEARER, corner === "up" ? -RISE : RISE] };
}

export function boxOf({ x, y, width }: NamedPoint, side: Side): Box {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + HEIGHT });
  const rise = side.endsWith("up") ? -RISE : RISE;
  switch (side) {
    case "right":
      return box(x + GAP, y - HEIGHT / 2);
    case "left":
      return box(x - GAP - width, y - HEIGHT / 2);
    case "top":
      return box(x - width / 2, y - GAP - HEIGHT);
    case "bottom":
      return box(x - width / 2, y + GAP);
    case "top-far":
      return box(x - width / 2, y - GAP - 2 * HEIGHT);
    case "bottom-far":
      return box(x - width / 2, y + GAP + HEIGHT);
    case "right-up":
    case "right-down":
      return box(x + GAP - NEARER, y - HEIGHT / 2 + rise);
    case "left-up":
    case "left-down":
      return box(x - GAP + NEARER - width, y - HEIGHT / 2 + rise);
  }
}

/** Square pixels two boxes share. */
const shared = (a: Box, b: Box): number =>
  Math.max(0, Math.min(a.right, b.right) - Math.max(a.left, b.left)) *
  Math.max(0, Math.min(a.bottom, b.bottom) - Math.max(a.top, b.top));

/** Small boxes along the way to a point, as far as it is not the point itself. */
function wayOf({ x, y, from }: NamedPoint): Box[] {
  if (!from) return [];
  const steps = Math.floor(Math.hypot(from.x - x, from.y - y) / STEP);
  return Array.from({ length: Math.max(0, steps - 1) }, (_, k) => {
    const part = (k + 1.5) / steps;
    const [left, top] = [x + (from.x - x) * part - 1, y + (from.y - y) * part - 1];
    return { left, top, right: left + 2, bottom: top + 2 };
  });
}

/** Square pixels of a point weigh so much more than those of a name or a way: a name may touch another, a point must be seen. */
const POINT_WEIGHT = 4;
/** Rounds in which every name looks again for a better side, once the others have theirs. */
const ROUNDS = 4;

/**
 * Every name goes where it covers least of points, other names and what lies outside the plot; of equal sides to the one that reads best.
 * Where names begin decides where they end: they begin on each side once, and the best outcome holds.
 */
export function sidesOfNames(points: readonly NamedPoint[], { width, height, margin }: NamedPlot): Side[] {
  const marks: Box[] = points
    .flatMap(({ x, y, from }) => [{ x, y }, ...(from ? [from] : [])])
    .map(({ x, y }) => ({ left: x - HALF, top: y - HALF, right: x + HALF, bottom: y + HALF }));
  const ways = points.flatMap(wayOf);
  const outside: Box[] = [
    { left: -1e4, right: 0, top: -1e4, bottom: 1e4 },
    { left: width + margin, right: 1e4, top: -1e4, bottom: 1e4 },
    { left: -1e4, right: 1e4, top: height, bottom: 1e4 },
  ];
  const under = (own: Box, boxes: readonly Box[]) => boxes.reduce((sum, box) => sum + shared(box, own), 0);
  // By point and side: the name there, and what it covers but for other names.
  const places = points.map((point) =>
    SIDES.map((side) => {
      const box = boxOf(point, side);
      return { box, covers: POINT_WEIGHT * under(box, marks) + under(box, ways) + under(box, outside) };
    }),
  );
  const runs = SIDES.map((_, first) => {
    const sides = points.map(() => first);
    const cost = (i: number, side: number) => {
      const { box, covers } = places[i]![side]!;
      return sides.reduce((sum, other, k) => (k === i ? sum : sum + shared(places[k]![other]!.box, box)), covers);
    };
    for (let round = 0; round < ROUNDS; round++)
      points.forEach((_, i) => {
        const costs = SIDES.map((_, side) => cost(i, side));
        sides[i] = costs.indexOf(Math.min(...costs));
      });
    return { sides, cost: points.reduce((sum, _, i) => sum + cost(i, sides[i]!), 0) };
  });
  const best = runs.reduce((a, b) => (b.cost < a.cost ? b : a));
  return best.sides.map((side) => SIDES[side]!);
}
