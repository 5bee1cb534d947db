/** How numbers and years are written: exact in tables, 万 and 亿 or K and M where there is little room. */
import { INDEX, POINTS } from "@/lib/answers";
import type { Lang } from "@/lib/filter";

/** What a value is measured in: the word Chinese puts after the number, and the noun of what is counted where it is a count. */
export interface Measure {
  unit: string;
  counted: { one: string; many: string } | null;
}

/** Of what is no count of things. Counts have their noun. */
const UNITS_EN: Record<string, string> = {
  万元: "10,000 yuan",
  元: "yuan",
  "%": "%",
  [POINTS]: "points",
  "件/百件": "per 100 requests",
};

/** Name of a unit: the measure word in Chinese, the noun in English, `requests`. */
export const unitName = (lang: Lang, { unit, counted }: Measure): string =>
  unit === INDEX ? "" : lang === "zh" ? unit : (counted?.many ?? UNITS_EN[unit] ?? unit);

/** Behind a number: 1 request, 2 requests. One that begins with a number itself is not read as one with it: 136.22 × 10,000 yuan. */
export const unitBehind = (lang: Lang, measure: Measure, value?: number): string =>
  (lang === "en" && value === 1 && measure.counted?.one) || unitName(lang, measure).replace(/^(?=\d)/, "× ");

const trim = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function grouped(value: number, digits: number, kept = false): string {
  const text = Math.abs(value).toFixed(digits);
  const [whole = "", part] = (kept ? text : trim(text)).split(".");
  const sign = value < 0 && Number(text) !== 0 ? "−" : "";
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
}

/**
 * The exact value with thousands separators; shares (0 to 1) as percent and an index as points of its base, both with one decimal: more would
 * claim a precision that figures of a few dozen do not have. Only none and all are 0% and 100%: what is rounded to them is 0.0% and 100.0%.
 * At most two decimals otherwise.
 */
export function exact(value: number, unit: string): string {
  if (unit === "%") return `${grouped(value * 100, 1, value !== 0 && value !== 1)}%`;
  if (unit === POINTS) return grouped(value * 100, 1, value !== 0);
  if (unit === INDEX) return grouped(value, 1);
  return grouped(value, Number.isInteger(value) ? 0 : 2);
}

/** A limit somebody set, of a scale, an axis or a rule: 10%, 12.5%. It was not measured, so no tenth is claimed where there is none. */
export const limit = (value: number, unit: string): string =>
  unit === "%" ? `${grouped(value * 100, 1)}%` : exact(value, unit);

/** A short form for axes and cards: 4.9万 and 1.2亿 in Chinese, 49K and 1.2M in English; exact below ten thousand. */
export function short(lang: Lang, value: number, unit: string): string {
  if (unit === "%") return `${grouped(value * 100, Math.abs(value) < 0.1 && value !== 0 ? 1 : 0)}%`;
  if (unit === POINTS) return grouped(value * 100, 1);
  const size = Math.abs(value);
  if (size < 10_000) return exact(value, unit);
  const [divisor, suffix] =
    lang === "zh"
      ? size >= 1e8
        ? [1e8, "亿"]
        : [1e4, "万"]
      : size >= 1e9
        ? [1e9, "B"]
        : size >= 1e6
          ? [1e6, "M"]
          : [1e3, "K"];
  const scaled = value / divisor;
  return grouped(scaled, Math.abs(scaled) < 100 ? 1 : 0) + suffix;
}

/** Value with its unit: `2,351 件`, `56.3%`, `2,351 requests`, `1 request`. */
export function withUnit(lang: Lang, value: number, measure: Measure): string {
  if (measure.unit === "%") return exact(value, "%");
  const name = lang === "zh" && measure.unit === POINTS ? `个${POINTS}` : unitBehind(lang, measure, value);
  return `${exact(value, measure.unit)} ${name}`.trimEnd();
}

/** A noun on its own, of several: 申请, `requests`. */
export const nounWords = (lang: Lang, noun: { zh: string; many: string } | null): string =>
  noun === null ? "" : lang === "zh" ? noun.zh : noun.many;

/** As it stands over an axis; nothing for what has no unit, as an index. */
export const unitInBrackets = (lang: Lang, measure: Measure): string => {
  const name = unitName(lang, measure);
  return name === "" ? "" : lang === "zh" ? `（${name}）` : `(${name})`;
};

/** Signed difference; of shares in percentage points (百分点). */
export function difference(lang: Lang, from: number, to: number, unit: string): string {
  const delta = to - from;
  // A difference too small to print is none.
  const printed = unit === "%" ? Math.round(delta * 1000) : delta;
  const sign = printed > 0 ? "+" : printed < 0 ? "−" : "±";
  if (unit === "%")
    return `${sign}${grouped(Math.abs(delta) * 100, 1, printed !== 0)} ${lang === "zh" ? "个百分点" : "points"}`;
  return `${sign}${exact(Math.abs(delta), unit)}`;
}

/** Runs of years in words: 2011—2014、2016. */
export function yearRuns(lang: Lang, years: readonly number[]): string {
  const sorted = [...new Set(years)].sort((a, b) => a - b);
  const runs: [number, number][] = [];
  for (const year of sorted) {
    const last = runs.at(-1);
    if (last && year === last[1] + 1) last[1] = year;
    else runs.push([year, year]);
  }
  const dash = lang === "zh" ? "—" : "–";
  return runs.map(([a, b]) => (a === b ? `${a}` : `${a}${dash}${b}`)).join(lang === "zh" ? "、" : ", ");
}
