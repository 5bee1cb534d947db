/** A seeded generator of numbers: the same seed gives the same documents on every machine. No clock, no Math.random. */

export interface Random {
  /** Integer from 0 to n - 1. */
  below(n: number): number;
  /** Integer from a to b, both included. */
  between(a: number, b: number): number;
  /** True with probability p. */
  chance(p: number): boolean;
  /** One of the list, which must not be empty. */
  pick<T>(list: readonly T[]): T;
  shuffled<T>(list: readonly T[]): T[];
  /** A generator of its own, so that drawing more here changes nothing there. */
  fork(name: string): Random;
}

/** Four 32-bit numbers from a text (FNV-1a, four starts). */
function stateOf(seed: string): [number, number, number, number] {
  const one = (start: number) => {
    let h = start;
    for (let i = 0; i < seed.length; i++) h = Math.imul(h ^ seed.charCodeAt(i), 16777619);
    h ^= h >>> 15;
    return Math.imul(h, 2246822519) ^ (h >>> 13);
  };
  return [one(2166136261), one(2654435761), one(3266489917), one(668265263)];
}

/** The generator (sfc32) of a seed. */
export function random(seed: string): Random {
  let [a, b, c, d] = stateOf(seed);
  const next = (): number => {
    const t = (((a + b) | 0) + d) | 0;
    d = (d + 1) | 0;
    a = b ^ (b >>> 9);
    b = (c + (c << 3)) | 0;
    c = (c << 21) | (c >>> 11);
    c = (c + t) | 0;
    return (t >>> 0) / 4294967296;
  };
  for (let i = 0; i < 12; i++) next();
  const below = (n: number) => Math.floor(next() * n);
  return {
    below,
    between: (from, to) => from + below(to - from + 1),
    chance: (p) => next() < p,
    pick: (list) => list[below(list.length)] as (typeof list)[number],
    shuffled: (list) => {
      const out = [...list];
      for (let i = out.length - 1; i > 0; i--) {
        const k = below(i + 1);
        [out[i], out[k]] = [out[k] as (typeof list)[number], out[i] as (typeof list)[number]];
      }
      return out;
    },
    fork: (name) => random(`${seed}/${name}`),
  };
}

/** Splits a total into whole parts by weight; the parts add up. */
export function shares(total: number, weights: readonly number[], r: Random): number[] {
  const jittered = weights.map((w) => w * (0.6 + 0.8 * (r.below(1000) / 1000)));
  const sum = jittered.reduce((x, y) => x + y, 0) || 1;
  const parts = jittered.map((w) => Math.floor((total * w) / sum));
  let rest = total - parts.reduce((x, y) => x + y, 0);
  const heavy = jittered.map((w, i) => [w, i] as const).filter(([w]) => w > 0);
  while (rest > 0 && heavy.length > 0) {
    const i = r.pick(heavy)[1];
    parts[i] = (parts[i] ?? 0) + 1;
    rest--;
  }
  return parts;
}

/** A list to pick from: names with their weights, then names that stand in it once. */
export const weighted = <Often extends string, Once extends string>(
  often: Record<Often, number>,
  ...once: Once[]
): (Often | Once)[] => [
  ...Object.entries<number>(often).flatMap(([name, n]) => Array.from({ length: n }, () => name as Often)),
  ...once,
];
