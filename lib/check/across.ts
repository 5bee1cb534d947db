/** One unit over the years: what must carry on from year to year (X-01 … X-06, E3-06, E3-08, E4-08, E4-09, E4-11). Pure. */
import { findIndicator } from "@/lib/dictionary/dictionary";
import { APPLICANTS, type Applicant, type Approx, type Era, type Finding } from "@/lib/report";
import { type Amount, amountOf, mayEqual, round, sumOf } from "./amount";
import { findingOf } from "./finding";

/** A figure of one unit (place, issuer, scope) as shown for a year. */
export interface YearFigure {
  year: number;
  era: Era;
  key: string;
  applicant: Applicant | null;
  value: number;
  approx?: Approx | null;
  /** Printed year-on-year change in percent, for X-02. */
  percent?: number | null;
  /** Figure the text quotes for the year before (上年 N 件), for X-03. */
  prior?: number | null;
}

/** `facts` are indexes into the figures given; `params.year` and `params.before` the years compared. */
export type AcrossFinding = Finding;

/** Stock at the end of the year: documents in force. */
const STOCKS = ["rules", "normative_documents"];
const ITEMS = ["licensing", "other_services", "penalty", "coercion", "fee"];
/** a change of more than this many times. */
const JUMP = 10;
/** look at figures from so many cases on; below, ten times is chance. */
const ENOUGH = 10;
/** Sums in 元 from as much on; below, one more copy that was paid for is ten times as much. */
const ENOUGH_YUAN = 1000;
/** so many figures alike, and so many of them not zero, are no coincidence. */
const COPIED = 8;

/** All findings of a unit, year by year, against the year directly before. */
export function acrossYears(figures: readonly YearFigure[]): AcrossFinding[] {
  const years = [...new Set(figures.map((f) => f.year))].sort((a, b) => a - b);
  return years.flatMap((year) => {
    const pair: Pair = { now: new Year(figures, year), before: new Year(figures, year - 1) };
    if (!years.includes(year - 1)) return [];
    return [
      ...carriedOver(pair),
      ...growth(pair),
      ...quotedPrior(pair),
      ...cumulative(pair),
      ...copied(pair),
      ...jumps(pair),
      ...items(pair),
      ...stocks(pair),
      ...feeUnit(pair),
      ...suitsAfterReconsideration(pair),
    ];
  });
}

interface Pair {
  now: Year;
  before: Year;
}

interface Found {
  figure: YearFigure;
  index: number;
  amount: Amount;
}

class Year {
  private found = new Map<string, Found>();
  constructor(
    figures: readonly YearFigure[],
    readonly year: number,
  ) {
    for (const [index, figure] of figures.entries())
      if (figure.year === year)
        this.found.set(`${figure.key}|${figure.applicant}`, {
          figure,
          index,
          amount: amountOf(figure.value, figure.approx ?? null),
        });
  }
  at(key: string, applicant: Applicant | null = null): Found | undefined {
    return this.found.get(`${key}|${applicant}`);
  }
  all(): Found[] {
    return [...this.found.values()];
  }
}

function tell(
  rule: string,
  pair: Pair,
  column: Applicant | null,
  now: Found[],
  result: Finding["result"],
  right: Amount,
  used: Found[],
  more: Finding["params"] = {},
): AcrossFinding {
  const left = sumOf(now.map((f) => f.amount));
  return findingOf(rule, column, {
    result,
    params: {
      era: now[0]?.figure.era ?? null,
      year: pair.now.year,
      before: pair.before.year,
      left: left.value,
      right: right.value,
      delta: round(left.value - right.value),
      left_keys: now.map((f) => f.figure.key).join(","),
      ...more,
    },
    facts: [...now, ...used].map((f) => f.index),
  });
}

/** X-01, per applicant column. */
function carriedOver(pair: Pair): AcrossFinding[] {
  return APPLICANTS.flatMap((column) => {
    const carriedIn = pair.now.at("requests_carried_in", column);
    const out = pair.before.at("requests_carried_out", column);
    if (!carriedIn || !out) return [];
    const result = mayEqual(carriedIn.amount, out.amount) ? "pass" : "fail";
    return [tell("X-01", pair, column, [carriedIn], result, out.amount, [out])];
  });
}

/** value(t) against value(t-1) × (1 + g), g within its last printed digit. */
function growth(pair: Pair): AcrossFinding[] {
  return pair.now.all().flatMap((now) => {
    const percent = now.figure.percent;
    const before = pair.before.at(now.figure.key, now.figure.applicant);
    if (percent === null || percent === undefined || !before) return [];
    const step = 0.5 * 10 ** -(String(percent).split(".")[1]?.length ?? 0);
    const grown = (g: number) => before.amount.value * (1 + g / 100);
    // Half a case more on both sides: the figures themselves are whole numbers.
    const expected = { value: round(grown(percent)), lo: grown(percent - step) - 0.5, hi: grown(percent + step) + 0.5 };
    const result = mayEqual(now.amount, expected) ? "pass" : "fail";
    return [
      tell(
        "X-02",
        pair,
        now.figure.applicant,
        [now],
        result,
        { ...expected, value: Math.round(expected.value) },
        [before],
        { percent, was: before.amount.value },
      ),
    ];
  });
}

/** */
function quotedPrior(pair: Pair): AcrossFinding[] {
  return pair.now.all().flatMap((now) => {
    const prior = now.figure.prior;
    const before = pair.before.at(now.figure.key, now.figure.applicant);
    if (prior === null || prior === undefined || !before) return [];
    const same = mayEqual(amountOf(prior, null), before.amount);
    return [
      tell("X-03", pair, now.figure.applicant, [now], same ? "pass" : "fail", before.amount, [before], {
        left: prior,
        delta: round(prior - before.amount.value),
        variant: "quoted",
      }),
    ];
  });
}

/** a stock of disclosures grows by the year's disclosures. */
function cumulative(pair: Pair): AcrossFinding[] {
  const [now, before] = [
    pair.now.at("proactive_disclosures_cumulative"),
    pair.before.at("proactive_disclosures_cumulative"),
  ];
  const year = pair.now.at("proactive_disclosures_total");
  if (!now || !before || !year) return [];
  const right = sumOf([before.amount, year.amount]);
  return [tell("X-04", pair, null, [now], mayEqual(now.amount, right) ? "pass" : "fail", right, [before, year])];
}

/** only ever a failure; years that differ are as they should be. */
function copied(pair: Pair): AcrossFinding[] {
  const both = pair.now.all().flatMap((now) => {
    const before = pair.before.at(now.figure.key, now.figure.applicant);
    return before && before.figure.era === now.figure.era ? [{ now, before }] : [];
  });
  const nonZero = both.filter(({ now }) => now.figure.value !== 0);
  const same = both.every(({ now, before }) => now.figure.value === before.figure.value);
  if (!same || nonZero.length < COPIED || !nonZero.some(({ now }) => now.figure.value >= ENOUGH)) return [];
  const facts = nonZero.flatMap(({ now, before }) => [now.index, before.index]);
  const params = { year: pair.now.year, before: pair.before.year, count: both.length };
  return [findingOf("X-05", null, { result: "fail", params, facts })];
}

/** within one era, of whole rows only. Stocks and signed changes may jump. */
function jumps(pair: Pair): AcrossFinding[] {
  return pair.now.all().flatMap((now) => {
    const { key, applicant, era, value } = now.figure;
    const before = pair.before.at(key, applicant);
    if (!before || before.figure.era !== era || (applicant !== null && applicant !== "total")) return [];
    const { type, unit } = findIndicator(key, era) ?? {};
    if (type === "signed_count" || type === "percent" || key === "admin_fee_revenue") return [];
    const [low, high] = [Math.min(value, before.figure.value), Math.max(value, before.figure.value)];
    if (low < (unit === "元" ? ENOUGH_YUAN : ENOUGH) || high <= low * JUMP) return [];
    return [tell("X-06", pair, null, [now], "fail", before.amount, [before])];
  });
}

/** E3-08. */
function items(pair: Pair): AcrossFinding[] {
  return ITEMS.flatMap((kind) => {
    const now = pair.now.at(`${kind}_items_prior_year`);
    const [was, change] = [pair.before.at(`${kind}_items_prior_year`), pair.before.at(`${kind}_items_change`)];
    if (!now || !was || !change) return [];
    const right = sumOf([was.amount, change.amount]);
    return [tell("E3-08", pair, null, [now], mayEqual(now.amount, right) ? "pass" : "fail", right, [was, change])];
  });
}

/** E4-08 and E4-09. */
function stocks(pair: Pair): AcrossFinding[] {
  return STOCKS.flatMap((kind) => {
    const [now, made, repealed] = [`${kind}_in_force`, `${kind}_made`, `${kind}_repealed`].map((k) => pair.now.at(k));
    const was = pair.before.at(`${kind}_in_force`);
    if (!was || !repealed) return [];
    const over = repealed.amount.value > was.amount.value;
    const out = [tell("E4-09", pair, null, [repealed], over ? "fail" : "pass", was.amount, [was])];
    if (!now || !made) return out;
    const minus = { value: -repealed.amount.value, lo: -repealed.amount.hi, hi: -repealed.amount.lo };
    const right = sumOf([was.amount, made.amount, minus]);
    return [
      tell("E4-08", pair, null, [now], mayEqual(now.amount, right) ? "pass" : "fail", right, [was, made, repealed]),
      ...out,
    ];
  });
}

/** E4-11. */
function feeUnit(pair: Pair): AcrossFinding[] {
  const [now, was] = [pair.now.at("admin_fee_revenue"), pair.before.at("admin_fee_revenue")];
  if (!now || !was || was.figure.value <= 0) return [];
  const result = now.figure.value > was.figure.value * JUMP ? "fail" : "pass";
  return [tell("E4-11", pair, null, [now], result, was.amount, [was])];
}

/** E3-06 and E4-06 with both years at hand. */
function suitsAfterReconsideration(pair: Pair): AcrossFinding[] {
  const suits = pair.now.at("litigation_after_reconsideration_total");
  const decided = [pair.now, pair.before].flatMap((y) =>
    ["upheld", "corrected", "other"].map((o) => y.at(`reconsideration_${o}`)),
  );
  const known = decided.flatMap((d) => d ?? []);
  if (!suits || known.length < decided.length) return [];
  const right = sumOf(known.map((d) => d.amount));
  const rule = suits.figure.era === "E4" ? "E4-06" : "E3-06";
  const result = suits.amount.value <= right.value ? "pass" : "fail";
  return [tell(rule, pair, null, [suits], result, right, known, { variant: "years" })];
}
