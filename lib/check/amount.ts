/** Printed numbers as what they may stand for: an exact number is itself, 6000余 is 6000 up to 7000. */
import type { Approx } from "@/lib/report";

export interface Amount {
  value: number;
  lo: number;
  hi: number;
}

/** Sums of money carry decimals; counts are far apart. */
const EPSILON = 1e-6;

/** The place of the last digit that is not zero: 6000 → 1000, 3500 → 100, 20.5 → 0.1. */
function stepOf(value: number): number {
  if (value === 0) return 0;
  let step = 1;
  let rest = Math.abs(value);
  while (Math.abs(rest - Math.round(rest)) > 1e-9 && step > 1e-6) {
    rest *= 10;
    step /= 10;
  }
  if (step < 1) return step;
  while (rest % 10 === 0) {
    rest /= 10;
    step *= 10;
  }
  return step;
}

/** What a printed value may stand for: 余 up to the next step, 近 down to the one before, 约 half a step to both sides. */
export function amountOf(value: number, approx: Approx | null): Amount {
  if (approx === null) return { value, lo: value, hi: value };
  const step = stepOf(value);
  if (approx === "at_least") return { value, lo: value, hi: value + step };
  if (approx === "nearly") return { value, lo: value - step, hi: value };
  return { value, lo: value - step / 2, hi: value + step / 2 };
}

export const ZERO: Amount = { value: 0, lo: 0, hi: 0 };

export function sumOf(amounts: readonly Amount[]): Amount {
  const total = { ...ZERO };
  for (const a of amounts) {
    total.value += a.value;
    total.lo += a.lo;
    total.hi += a.hi;
  }
  total.value = round(total.value);
  return total;
}

/** May both be the same number? */
export const mayEqual = (a: Amount, b: Amount) => a.lo <= b.hi + EPSILON && b.lo <= a.hi + EPSILON;
/** May a be no more than b? */
export const mayBeAtMost = (a: Amount, b: Amount) => a.lo <= b.hi + EPSILON;

/** Without the dust of binary fractions. */
export const round = (value: number) => Math.round(value * 1e6) / 1e6;
