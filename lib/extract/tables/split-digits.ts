/** Figures that fell together: the ways to cut runs of digits into a row's columns, and the sums that leave only one. */

/** A group of columns whose last is the sum of the others. */
export interface SumGroup {
  length: number;
}

/**
 * Ways to cut `tokens` into figures so that every group's last figure is the sum of the others in it.
 *
 * Tokens are runs of digits; a figure never spans two of them. No figure but 0 begins with 0. At most `most` ways are returned: two are
 * enough to know that the cut is not certain.
 * ["291000030"], one group of 7 → [[29, 1, 0, 0, 0, 0, 30]].
 */
export function splitBySums(tokens: string[], groups: SumGroup[], most = 2): number[][] {
  if (tokens.some((t) => !/^\d+$/.test(t))) return [];
  const text = tokens.join("");
  const edges = new Set<number>();
  let at = 0;
  for (const t of tokens) {
    at += t.length;
    edges.add(at);
  }
  const count = groups.reduce((n, g) => n + g.length, 0);
  if (text.length < count || text.length > count * 9) return [];
  const found: number[][] = [];
  const parts: number[] = [];
  /** Failed states of a group start: position and group. */
  const dead = new Set<string>();
  let steps = 0;

  function group(pos: number, g: number): void {
    if (g === groups.length) {
      if (pos === text.length) found.push([...parts]);
      return;
    }
    if (dead.has(`${pos}:${g}`)) return;
    const before = found.length;
    walk(pos, g, 0, 0);
    if (found.length === before) dead.add(`${pos}:${g}`);
  }

  function walk(pos: number, g: number, k: number, sum: number): void {
    if (found.length >= most || steps++ > 200_000) return;
    const size = groups[g]?.length ?? 0;
    const left = groups.slice(g + 1).reduce((n, x) => n + x.length, 0) + (size - k);
    if (text.length - pos < left) return;
    const total = k === size - 1;
    for (let n = 1; pos + n <= text.length && n <= 9; n++) {
      if (n > 1 && (text[pos] === "0" || edges.has(pos + n - 1))) break;
      const value = Number(text.slice(pos, pos + n));
      if (total) {
        if (value > sum) break;
        if (value === sum) {
          parts.push(value);
          group(pos + n, g + 1);
          parts.pop();
          break;
        }
      } else {
        parts.push(value);
        walk(pos + n, g, k + 1, sum + value);
        parts.pop();
      }
    }
  }
  group(0, 0);
  return steps > 200_000 ? [] : found;
}

/**
 * Ways to put neighbouring tokens together so that `length` figures remain, the last the sum of the others
 * ("1 234 0 0 0 0 0 1 234" is seven figures). Joined figures need three digits behind the first token, as thousands have.
 */
export function joinBySum(tokens: string[], length: number): number[][] {
  if (tokens.some((t) => !/^\d+$/.test(t)) || tokens.length > length * 3) return [];
  const found: number[][] = [];
  const parts: number[] = [];
  function walk(pos: number): void {
    if (found.length > 1) return;
    if (parts.length === length) {
      if (pos === tokens.length && parts.slice(0, -1).reduce((a, b) => a + b, 0) === parts.at(-1))
        found.push([...parts]);
      return;
    }
    let text = "";
    for (let n = 0; pos + n < tokens.length && n < 4; n++) {
      const t = tokens[pos + n] as string;
      if (n > 0 && (t.length !== 3 || text.startsWith("0"))) break;
      text += t;
      parts.push(Number(text));
      walk(pos + n + 1);
      parts.pop();
    }
  }
  walk(0);
  return found;
}
