/** What a place is like for good: how much comes in, how it grows, how it decides, how many people work there. Years follow from it. */
import { normal } from "./chance";
import { FIRST_YEAR, LAST_YEAR } from "./figures";
import { random } from "./random";

export interface Character {
  /** 1 is an ordinary place of its level. */
  size: number;
  /** Share of processed requests that are refused. */
  refusal: number;
  /** Staff against an ordinary place. */
  staff: number;
  /** Expected requests against an ordinary place in 2015, by year: growth, slow drift, a dispute over land in one year or two. */
  requests: ReadonlyMap<number, number>;
  /** The same of everything else that is done: steady. */
  activity: ReadonlyMap<number, number>;
}

/** Refusals of an ordinary place, as a share of what is processed. */
export const ORDINARY_REFUSAL = 0.08;

/** Share of decided reconsiderations that were corrected: level until 2019, then a little more each year. */
export const correctedShare = (year: number): number => (year <= 2019 ? 0.12 : 0.12 + 0.03 * (year - 2019));

/** What befell everybody: the first years, the year of the epidemic and the one after. */
const everywhere = (year: number): number =>
  year === 2020 ? 0.86 : year === 2021 ? 1.05 : year < 2011 ? 0.7 + 0.1 * (year - FIRST_YEAR) : 1;

export interface Given {
  size?: number;
  refusal?: number;
  staff?: number;
}

/** The character drawn for a seed; what is `given` is not drawn. Small places are a quarter of the counties. */
export function characterOf(seed: string, isCounty: boolean, given: Given = {}): Character {
  const r = random(`${seed}/character`);
  const drawn = isCounty && r.chance(0.25) ? r.between(10, 18) / 100 : clamp(Math.exp(0.35 * normal(r)), 0.6, 1.9);
  const size = given.size ?? drawn;
  const growth = 0.03 + r.below(50) / 1000;
  const shockYear = r.chance(0.5) ? r.between(2010, 2024) : null;
  const shock = r.between(45, 80) / 100;
  const requests = new Map<number, number>();
  const activity = new Map<number, number>();
  let drift = 0;
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    drift = 0.6 * drift + 0.05 * normal(r);
    const after = shockYear === null ? -1 : year - shockYear;
    const dispute = after === 0 ? 1 + shock : after === 1 ? 1 + shock / 2 : 1;
    requests.set(year, size * (1 + growth) ** (year - 2015) * everywhere(year) * Math.exp(drift) * dispute);
    activity.set(year, Math.sqrt(size) * 1.035 ** (year - 2015) * Math.exp(drift / 2));
  }
  return { size, refusal: given.refusal ?? ORDINARY_REFUSAL, staff: given.staff ?? 1, requests, activity };
}

const clamp = (n: number, low: number, high: number) => Math.min(high, Math.max(low, n));
