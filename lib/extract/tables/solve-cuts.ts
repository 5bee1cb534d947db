/**
 * Rows whose digits can be cut in several ways, weighed together: the column identities of the form leave only some of the ways.
 * Every list of ways must be complete, or what remains alone would prove nothing.
 */

export interface Term {
  sign: 1 | -1;
  /** Ways to read the row, each a figure per column; one way when the row is certain. */
  ways: number[][];
}

/** More partial sums than this and the question stays open. */
const MOST_STATES = 60_000;

/**
 * For each term the ways that stand in some combination whose signed sum is zero in every column; null when there are too many to try.
 * Parts must carry +1 and stand before the totals for the bound to help.
 */
export function waysThatFit(terms: Term[]): Set<number>[] | null {
  const width = terms[0]?.ways[0]?.length ?? 0;
  // No partial sum of figures that only grow may exceed what the later totals can take off again.
  const room = Array.from({ length: width }, (_, c) =>
    terms.reduce((n, t) => n + (t.sign < 0 ? Math.max(0, ...t.ways.map((w) => w[c] ?? 0)) : 0), 0),
  );
  const layers: Map<string, number[]>[] = [new Map([["", new Array<number>(width).fill(0)]])];
  for (const t of terms) {
    const next = new Map<string, number[]>();
    for (const sum of (layers.at(-1) as Map<string, number[]>).values()) {
      for (const way of t.ways) {
        const moved = sum.map((s, c) => s + t.sign * (way[c] ?? 0));
        if (moved.some((s, c) => s > (room[c] ?? 0))) continue;
        next.set(moved.join(), moved);
        if (next.size > MOST_STATES) return null;
      }
    }
    layers.push(next);
  }
  const fits: Set<number>[] = terms.map(() => new Set());
  let alive = new Set([new Array<number>(width).fill(0).join()]);
  for (let i = terms.length - 1; i >= 0; i--) {
    const t = terms[i] as Term;
    const before = new Set<string>();
    for (const [key, sum] of layers[i] as Map<string, number[]>) {
      for (const [k, way] of t.ways.entries()) {
        if (!alive.has(sum.map((s, c) => s + t.sign * (way[c] ?? 0)).join())) continue;
        before.add(key);
        fits[i]?.add(k);
      }
    }
    alive = before;
  }
  return fits;
}
