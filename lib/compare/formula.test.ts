import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { allSeries, findIndicator } from "@/lib/dictionary/dictionary";
import { ERAS, type Era } from "@/lib/report";
import { type Formula, parseFormula, termsOf } from "./formula";
import { isCollected, isRatio, seriesRule } from "./rules";
import { type Lookup, type SeriesValue, seriesValue, type Term } from "./series-value";

describe("grammar", () => {
  test("products bind tighter than sums, sums tighter than alternatives", () => {
    expect(parseFormula("a | b + c * d")).toEqual({
      op: "|",
      left: figure("a"),
      right: { op: "+", left: figure("b"), right: { op: "*", left: figure("c"), right: figure("d") } },
    });
  });

  test("equal operators are read from the left", () => {
    expect(parseFormula("a - b - c")).toEqual({
      op: "-",
      left: { op: "-", left: figure("a"), right: figure("b") },
      right: figure("c"),
    });
  });

  test("brackets, applicant columns, series and numbers", () => {
    expect(parseFormula("($x + k[total]) / 10000")).toEqual({
      op: "/",
      left: { op: "+", left: { op: "series", key: "x" }, right: figure("k", "total") },
      right: { op: "number", value: 10000 },
    });
  });

  test.each(["", "a +", "(a", "a b", "a[nobody]", "a $ b", "+ a", "a || b", "a)", "Ä"])(
    "“%s” is no formula",
    (source) => {
      expect(() => parseFormula(source)).toThrow();
    },
  );

  test("what is written out is read back the same", () => {
    const leaf = fc.oneof(
      fc.constantFrom("aa", "bb_1", "cc").map((k) => figure(k)),
      fc.nat(9999).map((value): Formula => ({ op: "number", value })),
      fc.constantFrom("ss", "tt").map((key): Formula => ({ op: "series", key })),
    );
    const tree = fc.letrec<{ f: Formula }>((tie) => ({
      f: fc.oneof(
        { depthSize: "small" },
        leaf,
        fc
          .tuple(fc.constantFrom("|", "+", "-", "*", "/"), tie("f"), tie("f"))
          .map(([op, left, right]): Formula => ({ op: op as "+", left, right })),
      ),
    })).f;
    fc.assert(
      fc.property(tree, (f) => {
        expect(parseFormula(written(f))).toEqual(f);
      }),
    );
  });
});

describe("every series in every era", () => {
  for (const series of allSeries)
    for (const era of ERAS)
      test(`${series.key} ${era}`, () => {
        const { formula } = seriesRule(series.key, era);
        expect(formula === null).toBe(series.formula[era] == null);
        expect(isCollected(series.key, era)).toBe(formula !== null);
        if (!formula) {
          expect(seriesValue(series.key, era, () => one(1))).toMatchObject({ kind: "blank", blank: "not_collected" });
          return;
        }
        for (const { key } of termsOf(formula).figures) expect(findIndicator(key, era), key).toBeDefined();
        // With every figure present there is a value; with none there is none, and each missing figure is named.
        expect(seriesValue(series.key, era, () => one(4)).kind).toBe(
          onlyBlankByDivision(series.key, era) ? "blank" : "value",
        );
        const silent = seriesValue(series.key, era, () => undefined);
        expect(silent).toMatchObject({ kind: "blank", blank: "not_stated" });
        expect(silent.kind === "blank" && silent.missing.length).toBeGreaterThan(0);
      });

  test("there are 57, and shares are those with a unit of a share", () => {
    expect(allSeries).toHaveLength(57);
    for (const s of allSeries) expect(isRatio(s.key), s.key).toBe(s.unit === "%" || s.unit === "件/百件");
  });

  test("any one missing part makes the whole missing, with its reason and never as zero", () => {
    const blanks = ["blank", "dash", "unreadable", "under_review"] as const;
    for (const series of allSeries)
      for (const era of ERAS) {
        const formula = seriesRule(series.key, era).formula;
        if (!formula || series.formula[era]?.includes("|")) continue;
        for (const gap of deepFigures(series.key, era))
          for (const blank of blanks) {
            const lookup: Lookup = (key, applicant) =>
              `${key}|${applicant}` === gap ? { kind: "blank", blank } : one(20);
            const found = seriesValue(series.key, era, lookup);
            if (alternative(series.key, era, gap)) continue;
            expect(found, `${series.key} ${era} without ${gap}`).toMatchObject({ kind: "blank", blank });
          }
      }
  });
});

describe("what the formulas mean", () => {
  test("received in E1: requests accepted are used where only they are given, and flagged", () => {
    expect(of("requests_received", "E1", { requests_received: 12, requests_accepted: 10 })).toMatchObject({
      value: 12,
      flags: [],
    });
    expect(of("requests_received", "E1", { requests_accepted: 10 })).toMatchObject({
      value: 10,
      flags: ["accepted_only"],
    });
  });

  test("a first choice that waits for a person is not passed over", () => {
    const lookup = terms({ requests_received: { kind: "blank", blank: "under_review" }, requests_accepted: one(10) });
    expect(seriesValue("requests_received", "E1", lookup)).toMatchObject({ kind: "blank", blank: "under_review" });
  });

  test("granted in E1 adds already public where the text gives it", () => {
    expect(of("granted", "E1", { answered_granted: 30, answered_already_public: 5 })).toMatchObject({
      value: 35,
      flags: [],
    });
    expect(of("granted", "E1", { answered_granted: 30 })).toMatchObject({ value: 30, flags: ["last_term_silent"] });
    expect(of("granted", "E1", { answered_already_public: 5 })).toMatchObject({
      kind: "blank",
      missing: ["answered_granted"],
    });
    const open = terms({
      answered_granted: one(30),
      answered_already_public: { kind: "blank", blank: "under_review" },
    });
    expect(seriesValue("granted", "E1", open)).toMatchObject({ kind: "blank", blank: "under_review" });
  });

  test("in E2 both parts of granted are needed: the form asks for both", () => {
    expect(of("granted", "E2", { answered_granted: 30 })).toMatchObject({
      kind: "blank",
      missing: ["answered_already_public"],
    });
  });

  test("staff: the total, else the sum of both kinds", () => {
    expect(of("staff_total", "E2", { staff_total: 950, staff_full_time: 1, staff_part_time: 1 })).toMatchObject({
      value: 950,
    });
    expect(of("staff_total", "E2", { staff_full_time: 35, staff_part_time: 915 })).toMatchObject({ value: 950 });
    expect(of("staff_total", "E2", { staff_full_time: 35 })).toMatchObject({
      kind: "blank",
      missing: ["staff_total", "staff_part_time"],
    });
  });

  test("shares carry their sums, and a share of nothing is no zero", () => {
    const figures = {
      "results_granted[total]": 50,
      "results_partially_granted[total]": 10,
      "requests_processed[total]": 80,
    };
    expect(of("disclosure_rate", "E4", figures)).toMatchObject({
      value: 0.75,
      numerator: 60,
      denominator: 80,
      flags: [],
    });
    const none = { "results_granted[total]": 0, "results_partially_granted[total]": 0, "requests_processed[total]": 0 };
    expect(of("disclosure_rate", "E4", none)).toMatchObject({ kind: "blank", reason: "no_cases" });
    expect(of("disclosure_rate", "E4", { ...figures, "requests_processed[total]": 61 + 0 })).toMatchObject({
      denominator: 61,
    });
  });

  test("shares of fewer than ten cases are unstable", () => {
    const share = (n: number) =>
      of("reconsideration_corrected_share", "E2", { reconsideration_corrected: 1, reconsideration_total: n });
    expect(share(9)).toMatchObject({ flags: ["unstable"] });
    expect(share(10)).toMatchObject({ flags: [] });
  });

  test("pending cases are left out of the denominator since 2019", () => {
    const figures = { reconsideration_corrected: 3, reconsideration_total: 20, reconsideration_pending: 8 };
    expect(of("reconsideration_corrected_share", "E3", figures)).toMatchObject({ value: 0.25, denominator: 12 });
  });

  test("disputes per hundred requests", () => {
    const figures = {
      reconsideration_total: 3,
      litigation_direct_total: 1,
      litigation_after_reconsideration_total: 1,
      "requests_processed[total]": 250,
    };
    expect(of("disputes_per_100_requests", "E4", figures)).toMatchObject({ value: 2, numerator: 5, denominator: 250 });
  });

  test("money comes in 10,000 yuan", () => {
    expect(of("request_fees_collected", "E1", { request_fees_collected: 12500 })).toMatchObject({ value: 1.25 });
    expect(of("request_fees_collected", "E4", { processing_fee_collected: 400 })).toMatchObject({ value: 0.04 });
    expect(of("request_fees_collected", "E2", { request_fees_collected: 1.5 })).toMatchObject({ value: 1.5 });
  });

  test("remarks of an era travel with the value", () => {
    expect(of("requests_to_handle", "E2", { requests_received: 24 })).toMatchObject({ flags: ["lower_bound"] });
    expect(of("proactive_disclosures", "E3", { proactive_disclosures_total: 900 })).toMatchObject({
      flags: ["narrative_only"],
    });
    expect(of("requests_received_natural_person", "E1", { requests_by_citizens: 9 })).toMatchObject({
      flags: ["loose"],
    });
  });

  test("one inferred or rounded part makes the whole so, through other series as well", () => {
    const lookup = terms({
      answered_granted: { ...one(30), approx: "at_least" },
      answered_already_public: { ...one(0), inferred: true },
      answered_partially_granted: one(5),
      requests_answered: one(40),
    });
    expect(seriesValue("disclosure_rate", "E2", lookup)).toMatchObject({
      kind: "value",
      inferred: true,
      approx: "at_least",
      numerator: 35,
    });
  });

  test("the figures a value is made of are named", () => {
    const found = of("staff_total", "E2", { staff_full_time: 35, staff_part_time: 915 });
    expect(found.kind === "value" && found.used.map((u) => u.key)).toEqual(["staff_full_time", "staff_part_time"]);
  });

  test("of several reasons the one a person can resolve is told", () => {
    const lookup = terms({
      answered_information_not_exist: { kind: "blank", blank: "dash" },
      answered_not_this_organ: { kind: "blank", blank: "under_review" },
    });
    expect(seriesValue("unable_to_provide", "E2", lookup)).toMatchObject({
      blank: "under_review",
      missing: ["answered_information_not_exist", "answered_not_this_organ"],
    });
  });

  test("a series that does not exist is a mistake of the caller", () => {
    expect(() => seriesValue("nothing", "E2", () => undefined)).toThrow("nothing");
  });
});

const one = (value: number) => ({ kind: "value" as const, value });
const figure = (key: string, applicant: "total" | null = null): Formula => ({ op: "figure", key, applicant });
const terms =
  (known: Record<string, Term>): Lookup =>
  (key, applicant) =>
    known[applicant ? `${key}[${applicant}]` : key];
const of = (series: string, era: Era, known: Record<string, number>): SeriesValue =>
  seriesValue(series, era, terms(Object.fromEntries(Object.entries(known).map(([k, v]) => [k, one(v)]))));

function written(f: Formula): string {
  switch (f.op) {
    case "number":
      return String(f.value);
    case "series":
      return `$${f.key}`;
    case "figure":
      return f.applicant ? `${f.key}[${f.applicant}]` : f.key;
    default:
      return `(${written(f.left)} ${f.op} ${written(f.right)})`;
  }
}

/** total − pending is nothing when every figure is the same number. */
const onlyBlankByDivision = (key: string, era: Era) =>
  key.endsWith("_corrected_share") && (era === "E3" || era === "E4");

/** Figures of the formula and of the series it names. */
function deepFigures(key: string, era: Era): string[] {
  const formula = seriesRule(key, era).formula;
  if (!formula) return [];
  const { figures, series } = termsOf(formula);
  return [
    ...new Set([...figures.map((f) => `${f.key}|${f.applicant}`), ...series.flatMap((s) => deepFigures(s, era))]),
  ];
}

/** Does some series on the way leave a choice, or a term that may be left out, for that figure? */
function alternative(key: string, era: Era, gap: string): boolean {
  const rule = seriesRule(key, era);
  if (!rule.formula) return false;
  const { figures, series } = termsOf(rule.formula);
  const choice = allSeries.find((s) => s.key === key)?.formula[era]?.includes("|") ?? false;
  if (choice && figures.some((f) => `${f.key}|${f.applicant}` === gap)) return true;
  return series.some((s) => alternative(s, era, gap));
}
