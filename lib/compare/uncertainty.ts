/**
 * How far a figure would move by chance alone, if a place were as it is and the year came again. Shares get Wilson's interval, counts of
 * requests and cases the exact Poisson interval, cases per hundred that of their numerator. Staff, money, documents in force and items
 * published are no chance events: they get none.
 */
import { findSeries } from "@/lib/dictionary/dictionary";
import { type Interval, poissonInterval, poissonRate, wilsonInterval } from "./rates";
import { isRatio, ratioFactor } from "./rules";

export type Uncertainty = "share" | "rate" | "count" | "none";

/** Groups whose counts are events that happen to a place: requests, what became of them, disputes. */
const EVENTS = new Set(["requests", "outcomes", "request channels", "applicants", "disputes"]);

/** A share of fewer cases, or a count of fewer, says little: marked, and given no rank. */
export const FEW = 10;

/** Which interval the values of a series get. Throws for a key that is no series. */
export function uncertaintyOf(key: string): Uncertainty {
  const series = findSeries(key);
  if (!series) throw new Error(`There is no series "${key}".`);
  if (isRatio(key)) return ratioFactor(key) === 1 ? "share" : "rate";
  return series.unit === "件" && EVENTS.has(series.group) ? "count" : "none";
}

export interface Measured {
  value: number;
  /** Of shares and rates. */
  numerator: number | null;
  denominator: number | null;
  /** Printed as 约, 余, 近: how far it lies off is not known, so no interval is drawn around it. */
  approx: boolean;
}

/** The 95 % interval of a value, in the unit of the series; null where there is none, or where a share's part is larger than its whole. */
export function intervalOf(kind: Uncertainty, factor: number, m: Measured): Interval | null {
  if (m.approx) return null;
  const whole = (n: number | null): n is number => n !== null && Number.isInteger(n) && n >= 0;
  switch (kind) {
    case "share":
      return whole(m.numerator) && whole(m.denominator) && m.numerator <= m.denominator
        ? wilsonInterval(m.numerator, m.denominator)
        : null;
    case "rate":
      return whole(m.numerator) && m.denominator !== null ? poissonRate(m.numerator, m.denominator, factor) : null;
    case "count":
      return whole(m.value) ? poissonInterval(m.value) : null;
    case "none":
      return null;
    default:
      return kind satisfies never;
  }
}

/** Cases a value rests on: of a share or rate its whole, of a count the count; null where chance plays no part. */
export function casesOf(kind: Uncertainty, m: Measured): number | null {
  if (kind === "none") return null;
  return kind === "count" ? m.value : m.denominator;
}
