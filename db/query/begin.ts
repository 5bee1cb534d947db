/** With which level, scope and year does a page begin, where nobody asked for one or there is nothing of what was asked? Pure. */
import type { Level, Scope } from "@/lib/report";

/**
 * A newer year may have this much less than the best-covered one and still be begun with. Reports of a year come in for months: with three
 * quarters of the units it already shows the places as they are, with fewer it shows who is early.
 */
const NEARLY = 0.75;

export interface Counted {
  level: Level;
  scope: Scope;
  year: number;
  /** Units that have what the page is about. */
  n: number;
  /** Units with anything: decides where nobody has it. */
  reporting?: number;
}

type Wanted = { level?: Level | undefined; scope?: Scope | undefined; year?: number | undefined };

/** What is wanted is given up from the last: the level people think in stays longest. */
const KEPT: readonly (keyof Wanted)[][] = [
  ["level", "scope", "year"],
  ["level", "scope"],
  ["level", "year"],
  ["level"],
  ["scope"],
  [],
];

/** Whole areas count twice: bureaus of many kinds make no picture of a country. */
const weight = (c: Counted): number => c.n * (c.scope === "jurisdiction" ? 2 : 1);

const order = (a: Counted, b: Counted): number =>
  weight(b) - weight(a) ||
  Number(b.scope === "jurisdiction") - Number(a.scope === "jurisdiction") ||
  (b.reporting ?? 0) - (a.reporting ?? 0) ||
  b.year - a.year;

/**
 * The one that fits best what is wanted: of the level and scope with most units the newest year with nearly as many ({@link NEARLY}); people
 * ask about now. Null while there is nothing at all.
 */
export function beginWith<C extends Counted>(crosses: readonly C[], wanted: Wanted): C | null {
  for (const kept of KEPT) {
    const fitting = crosses.filter((c) => kept.every((k) => wanted[k] === undefined || c[k] === wanted[k]));
    const [most] = [...fitting].sort(order);
    if (!most) continue;
    return fitting
      .filter((c) => c.level === most.level && c.scope === most.scope && weight(c) >= weight(most) * NEARLY)
      .reduce((a, b) => (b.year > a.year ? b : a), most);
  }
  return null;
}
