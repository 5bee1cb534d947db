/**
 * Figures worth a second look: far from what their own unit gives in other years, more than others of its kind moved that year. Never called
 * wrong: a merger, a campaign or one busy applicant does it too.
 *
 * Rule, on logarithms of (value + 1): a unit's figure is set against the median of its other comparable years (at least four); from that
 * distance the median distance of all units in the same year is taken (where at least five have one); what remains is told where it is more
 * than threefold, more than 3.5 robust deviations of the unit's own years, and concerns at least 20 cases on either side.
 */
import { median } from "./quantiles";

export interface UnitPoint {
  unit: number;
  year: number;
  value: number;
  /** Years of one segment are comparable; a break of the series begins another. */
  segment: string;
}

export interface Outlier {
  unit: number;
  year: number;
  value: number;
  /** Median of the unit's other years, moved along with its kind: what one would have expected. */
  expected: number;
  /** value against expected: 4 is four times as much, 0.25 a quarter. */
  ratio: number;
}

export const OUTLIER_RULE = { years: 4, peers: 5, times: 3, deviations: 3.5, cases: 20 } as const;
/** Makes the median absolute deviation comparable to a standard deviation. */
const MAD = 1.4826;

interface Distance {
  point: UnitPoint;
  own: number;
  distance: number;
  deviation: number;
}

/** Outliers, farthest first. One series; values below zero are left out. */
export function outliers(points: readonly UnitPoint[]): Outlier[] {
  const groups = new Map<string, UnitPoint[]>();
  for (const p of points) {
    if (p.value < 0) continue;
    const key = `${p.unit}|${p.segment}`;
    groups.set(key, [...(groups.get(key) ?? []), p]);
  }
  const distances = [...groups.values()].flatMap(distancesOf);
  const byYear = new Map<number, number[]>();
  for (const d of distances) byYear.set(d.point.year, [...(byYear.get(d.point.year) ?? []), d.distance]);
  const moved = new Map(
    [...byYear].map(([year, all]) => [year, all.length >= OUTLIER_RULE.peers ? (median(all) ?? 0) : 0]),
  );
  return distances
    .flatMap(({ point, own, distance, deviation }): (Outlier & { far: number })[] => {
      const common = moved.get(point.year) ?? 0;
      const rest = distance - common;
      const expected = Math.exp(own + common) - 1;
      const enough = Math.max(point.value, expected) >= OUTLIER_RULE.cases;
      const far = Math.abs(rest);
      if (!enough || far <= Math.log(OUTLIER_RULE.times) || far <= OUTLIER_RULE.deviations * deviation) return [];
      return [{ unit: point.unit, year: point.year, value: point.value, expected, ratio: Math.exp(rest), far }];
    })
    .sort((a, b) => b.far - a.far || a.unit - b.unit || a.year - b.year)
    .map(({ far: _, ...outlier }) => outlier);
}

function distancesOf(own: UnitPoint[]): Distance[] {
  if (own.length <= OUTLIER_RULE.years) return [];
  const logs = own.map((p) => Math.log(p.value + 1));
  return own.map((point, i) => {
    const others = logs.filter((_, k) => k !== i);
    const middle = median(others) as number;
    const deviation = MAD * (median(others.map((y) => Math.abs(y - middle))) as number);
    return { point, own: middle, distance: (logs[i] as number) - middle, deviation };
  });
}
