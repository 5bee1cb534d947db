/** Rows or columns in view, and how new ones come into it: a few at a time, so that no frame waits for a whole screen of them. */

/** Indexes of what is drawn along one way, `to` not among them. */
export interface Span {
  from: number;
  to: number;
}

/**
 * What to draw next on the way from `drawn` to `wanted`: what is in both, and at most `step` new ones beside it.
 *
 * @param step at least 1
 * @returns `wanted` itself when nothing is left to come
 */
export function towards(drawn: Span, wanted: Span, step: number): Span {
  const from = Math.max(drawn.from, wanted.from);
  const to = Math.min(drawn.to, wanted.to);
  // Nothing of it is drawn yet.
  const start = from < to ? { from, to } : { from: wanted.from, to: wanted.from };
  const before = Math.min(step, start.from - wanted.from);
  const after = Math.min(step - before, wanted.to - start.to);
  const next = { from: start.from - before, to: start.to + after };
  return same(next, wanted) ? wanted : next;
}

export const same = (a: Span, b: Span): boolean => a.from === b.from && a.to === b.to;

/** The indexes of a span in order. */
export const indexesOf = ({ from, to }: Span): number[] => Array.from({ length: to - from }, (_, i) => from + i);
