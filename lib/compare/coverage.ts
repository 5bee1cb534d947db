/** Sums over units of one level and scope, and how many of how many they rest on. */
import type { SeriesValue } from "./series-value";

export interface Coverage {
  /** Units with a value, and units there should be; null where the number is not known. */
  n: number;
  expected: number | null;
  /** n of expected, 0 to 1; null where that is not known or nothing. */
  share: number | null;
}

export function coverageOf(n: number, expected: number | null): Coverage {
  return { n, expected, share: expected ? n / expected : null };
}

export interface Aggregate extends Coverage {
  /** Sum, or ratio of the sums; null when no unit has a value, or there are no cases. */
  value: number | null;
  /** Sums of both sides of a share over the units that have both; null for counts. */
  numerator: number | null;
  denominator: number | null;
  /** Units whose value holds an inferred zero or a rounded figure. */
  inferred: number;
  approximate: number;
  flags: string[];
}

/**
 * Aggregates one series over units. Counts add up; of shares the numerators and denominators add up over the units that have both, never the
 * shares. A unit without a value is not in the sum and not in `n`; one whose share has no cases is there with 0 of 0. The caller sees to it that all are of one level, so that no city is added
 * to its own counties (L-03).
 *
 * @param factor what a ratio is multiplied by (100 for cases per hundred)
 */
export function aggregate(values: readonly SeriesValue[], expected: number | null = null, factor = 1): Aggregate {
  const counted = values.flatMap((v) => (v.kind === "value" ? [v] : []));
  const withoutCases = values.filter((v) => v.kind === "blank" && v.reason === "no_cases").length;
  const ratio = withoutCases > 0 || counted.some((v) => v.denominator !== undefined);
  const numerator = ratio ? sum(counted.map((v) => v.numerator ?? 0)) : null;
  const denominator = ratio ? sum(counted.map((v) => v.denominator ?? 0)) : null;
  const value =
    counted.length === 0
      ? null
      : numerator === null || denominator === null
        ? sum(counted.map((v) => v.value))
        : denominator > 0
          ? (numerator / denominator) * factor
          : null;
  const flags = new Set(counted.flatMap((v) => v.flags).filter((f) => f !== "unstable"));
  return {
    value,
    numerator,
    denominator,
    ...coverageOf(counted.length + withoutCases, expected),
    inferred: counted.filter((v) => v.inferred).length,
    approximate: counted.filter((v) => v.approx).length,
    flags: [...flags],
  };
}

const sum = (values: readonly number[]) => Math.round(values.reduce((a, b) => a + b, 0) * 1e9) / 1e9;
