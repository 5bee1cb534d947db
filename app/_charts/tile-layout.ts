/**
 * Places onto a grid of squares in rough geographic position. Pure and deterministic.
 *
 * Each place gets one square; together their squared distance to where they lie is so small that no exchange of two and no move to a free
 * square makes it smaller. From that follows what a reader relies on: of no two places are both directions turned round, so that what lies
 * north-west of another never stands south-east of it.
 */
export interface Spot {
  col: number;
  row: number;
}
export interface TileLayout {
  columns: number;
  rows: number;
  /** From 1, in the order of the points. */
  spots: Spot[];
}

const MOST_COLUMNS = 8;
/** Squares per place: some stay free, so that the shape of the area can be seen. */
const ROOM = 1.35;
/** A degree of longitude is shorter than one of latitude; at the middle latitudes of China by this. */
const SHORTER = 0.82;

/** `x` grows eastward (degrees of longitude), `y` northward. `most`: columns at most. */
export function layoutByPosition(points: readonly { x: number; y: number }[], most = MOST_COLUMNS): TileLayout {
  const n = points.length;
  if (n === 0) return { columns: 0, rows: 0, spots: [] };
  const xs = points.map((p) => p.x);
  const ys = points.map((p) => -p.y);
  const width = Math.max(...xs) - Math.min(...xs);
  const height = Math.max(...ys) - Math.min(...ys);
  const aspect = Math.min(2.2, Math.max(0.45, (width * SHORTER + 0.1) / (height + 0.1)));
  const columns = n === 1 ? 1 : Math.min(most, Math.max(2, Math.round(Math.sqrt(n * ROOM * aspect))));
  const rows = Math.ceil((n * (n < 4 ? 1 : ROOM)) / columns);
  const wanted = zip(even(xs, columns), even(ys, rows));
  return trimmed(assign(wanted, columns, rows));
}

/** In the given order, line by line, for places whose position is not known. As many lines as `most` columns need, filled alike. */
export function layoutByOrder(n: number, most = n > 20 ? MOST_COLUMNS - 2 : 5): TileLayout {
  const rows = Math.ceil(n / most);
  const width = rows === 0 ? 0 : Math.ceil(n / rows);
  return {
    columns: width,
    rows,
    spots: Array.from({ length: n }, (_, i) => ({ col: (i % width) + 1, row: Math.floor(i / width) + 1 })),
  };
}

/** Values to 0 … size-1: half by position, half by rank, so that a crowded corner gets room. Keeps the order. */
function even(values: readonly number[], size: number): number[] {
  const [min, max] = [Math.min(...values), Math.max(...values)];
  const sorted = [...new Set(values)].sort((a, b) => a - b);
  const rank = new Map(sorted.map((v, i) => [v, sorted.length === 1 ? 0.5 : i / (sorted.length - 1)]));
  return values.map((v) => {
    const position = max === min ? 0.5 : (v - min) / (max - min);
    return ((position + rank.get(v)!) / 2) * (size - 1);
  });
}

const zip = (xs: readonly number[], ys: readonly number[]) => xs.map((x, i) => ({ x, y: ys[i]! }));

/** Starts line by line, then exchanges and moves while that brings places nearer to where they lie. Ends, because the sum only falls. */
function assign(wanted: readonly { x: number; y: number }[], columns: number, rows: number): Spot[] {
  const squares = Array.from({ length: columns * rows }, (_, i) => ({
    col: i % columns,
    row: Math.floor(i / columns),
  }));
  const order = wanted
    .map((_, i) => i)
    .sort((a, b) => wanted[a]!.y - wanted[b]!.y || wanted[a]!.x - wanted[b]!.x || a - b);
  const holder: (number | null)[] = squares.map((_, s) => order[s] ?? null);
  const cost = (place: number | null, square: number) =>
    place === null
      ? 0
      : (wanted[place]!.x - squares[square]!.col) ** 2 + (wanted[place]!.y - squares[square]!.row) ** 2;
  for (let better = true; better; ) {
    better = false;
    for (let a = 0; a < squares.length; a++)
      for (let b = a + 1; b < squares.length; b++) {
        const [p, q] = [holder[a]!, holder[b]!];
        if (cost(q, a) + cost(p, b) < cost(p, a) + cost(q, b) - 1e-9) {
          holder[a] = q;
          holder[b] = p;
          better = true;
        }
      }
  }
  const spots: Spot[] = new Array(wanted.length);
  holder.forEach((place, s) => {
    if (place !== null) spots[place] = squares[s]!;
  });
  return spots;
}

/** Without empty lines and columns, counted from 1. */
function trimmed(spots: readonly Spot[]): TileLayout {
  const used = (of: (s: Spot) => number) => [...new Set(spots.map(of))].sort((a, b) => a - b);
  const [cols, rows] = [used((s) => s.col), used((s) => s.row)];
  return {
    columns: cols.length,
    rows: rows.length,
    spots: spots.map((s) => ({ col: cols.indexOf(s.col) + 1, row: rows.indexOf(s.row) + 1 })),
  };
}
