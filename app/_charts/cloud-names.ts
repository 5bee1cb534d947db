/** On which side of its point each name of a cloud of points stands, so that names keep off points and off each other. */
export type Side = "right" | "left" | "top" | "bottom";

export interface NamedPoint {
  /** Pixels from the left and from the top of the plot. */
  x: number;
  y: number;
  /** Of its name, in pixels. */
  width: number;
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
/** So far a name may reach beyond the plot to the right. */
const MARGIN = 50;
/** What reads best comes first. */
const SIDES: readonly Side[] = ["right", "left", "top", "bottom"];

function boxOf({ x, y, width }: NamedPoint, side: Side): Box {
  const box = (left: number, top: number): Box => ({ left, top, right: left + width, bottom: top + HEIGHT });
  switch (side) {
    case "right":
      return box(x + GAP, y - HEIGHT / 2);
    case "left":
      return box(x - GAP - width, y - HEIGHT / 2);
    case "top":
      return box(x - width / 2, y - GAP - HEIGHT);
    case "bottom":
      return box(x - width / 2, y + GAP);
  }
}

const meet = (a: Box, b: Box): boolean => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** In the order of the points, each takes the first free side; where none is, the one towards the middle. */
export function sidesOfNames(points: readonly NamedPoint[], plotWidth: number): Side[] {
  const taken: Box[] = points.map(({ x, y }) => ({ left: x - HALF, top: y - HALF, right: x + HALF, bottom: y + HALF }));
  return points.map((point) => {
    const free = SIDES.find((side) => {
      const box = boxOf(point, side);
      return box.left >= 0 && box.right <= plotWidth + MARGIN && taken.every((other) => !meet(box, other));
    });
    const side = free ?? (point.x > plotWidth / 2 ? "left" : "right");
    taken.push(boxOf(point, side));
    return side;
  });
}
