/** How numbers and years are written: exact in tables, 万 and 亿 or K and M where there is little room. */
import type { Lang } from "@/lib/filter";

const UNITS_EN: Record<string, string> = {
  件: "cases",
  条: "items",
  人: "people",
  人次: "attendances",
  次: "times",
  个: "units",
  项: "items",
  期: "issues",
  场: "events",
  篇: "items",
  万元: "10,000 yuan",
  元: "yuan",
  "%": "%",
  "件/百件": "per 100 requests",
};

/** Name of a unit. English keeps an unknown one as printed. */
export const unitName = (lang: Lang, unit: string): string => (lang === "zh" ? unit : (UNITS_EN[unit] ?? unit));

/** Of one: `1 case`, `1 person`. */
const oneOf = (unit: string): string => (unit === "people" ? "person" : unit.replace(/^([a-z]+)s$/, "$1"));

const trim = (text: string): string => (text.includes(".") ? text.replace(/\.?0+$/, "") : text);

function grouped(value: number, digits: number): string {
  const text = Math.abs(value).toFixed(digits);
  const [whole = "", part] = trim(text).split(".");
  const sign = value < 0 && Number(text) !== 0 ? "−" : "";
  return sign + whole.replace(/\B(?=(\d{3})+$)/g, ",") + (part === undefined ? "" : `.${part}`);
}

/** The exact value with thousands separators; shares (0 to 1) as percent with one decimal. At most two decimals otherwise. */
export function exact(value: number, unit: string): string {
  if (unit === "%") return `${grouped(value * 100, 1)}%`;
  return grouped(value, Number.isInteger(value) ? 0 : 2);
}

/** A short form for axes and cards: 4.9万 and 1.2亿 in Chinese, 49K and 1.2M in English; exact below ten thousand. */
export function short(lang: Lang, value: number, unit: string): string {
  if (unit === "%") return `${grouped(value * 100, Math.abs(value) < 0.1 && value !== 0 ? 1 : 0)}%`;
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

/** Value with its unit: `2,351 件`, `56.3%`, `2,351 cases`. */
export function withUnit(lang: Lang, value: number, unit: string): string {
  if (unit === "%") return exact(value, unit);
  const name = unitName(lang, unit);
  return `${exact(value, unit)} ${lang === "en" && value === 1 ? oneOf(name) : name}`.trimEnd();
}

/** As it stands over an axis; nothing for what has no unit, as an index. */
export const unitInBrackets = (lang: Lang, unit: string): string => {
  const name = unitName(lang, unit);
  return name === "" ? "" : `(${name})`;
};

/** Signed difference; of shares in percentage points (百分点). */
export function difference(lang: Lang, from: number, to: number, unit: string): string {
  const delta = to - from;
  // A difference too small to print is none.
  const printed = unit === "%" ? Math.round(delta * 1000) : delta;
  const sign = printed > 0 ? "+" : printed < 0 ? "−" : "±";
  if (unit === "%") return `${sign}${grouped(Math.abs(delta) * 100, 1)} ${lang === "zh" ? "个百分点" : "points"}`;
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
