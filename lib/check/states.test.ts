/** What becomes of facts: two readings of one figure, zeros that follow from the rest, values that cannot be. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { hasSentence, sentence } from "@/lib/dictionary/identities";
import { APPLICANTS, type Extraction, type Fact, type Finding } from "@/lib/report";
import { check } from "./check";
import { cellOf, factOf, given, identityOf, joined, proseOf, resultsOf } from "./generate-report";

const E2 = identityOf("E2");
const E4 = identityOf("E4");
const facts = (...list: Fact[]): Extraction => ({ facts: list, cells: [], unmapped: [], findings: [] });
const failing = (findings: Finding[]) => findings.filter((f) => f.result === "fail").map((f) => f.rule);

describe("two passages of the text", () => {
  test("that differ: neither is accepted, and the finding names both", () => {
    const checked = check(
      facts(proseOf("E1", "requests_received", 34), proseOf("E1", "requests_received", 32)),
      identityOf("E1"),
    );
    expect(checked.facts.map((f) => f.state)).toEqual(["review", "review"]);
    const finding = checked.findings.find((f) => f.rule === "prose-disagrees") as Finding;
    expect(finding).toMatchObject({ result: "fail", severity: "soft", facts: [0, 1] });
    expect(sentence(finding, "zh")).toContain("34、32");
    expect(sentence(finding, "en")).toContain("34 and 32");
    const large = { ...finding, params: { ...finding.params, values: "13440, 10628, 9" } };
    expect(sentence(large, "zh")).toContain("13,440、10,628、9");
    expect(sentence(large, "en")).toContain("13,440, 10,628 and 9");
  });

  test("that agree are fine", () => {
    const checked = check(facts(proseOf("E2", "requests_received", 34), proseOf("E2", "requests_received", 34)), E2);
    expect(checked.facts.map((f) => f.state)).toEqual(["accepted", "accepted"]);
  });

  test("全市, 我市 and no words name the same whole; other words, scopes, labels and periods do not", () => {
    const pair = (a: Partial<Fact>, b: Partial<Fact>) =>
      check(facts(proseOf("E2", "requests_received", 34, a), proseOf("E2", "requests_received", 32, b)), E2).facts.map(
        (f) => f.state,
      );
    expect(pair({ scope_words: "全市" }, { scope_words: null })).toEqual(["review", "review"]);
    expect(pair({ scope_words: "我市" }, { scope_words: "全市" })).toEqual(["review", "review"]);
    expect(pair({ scope_words: "市直单位", scope: "departments" }, {})).toEqual(["accepted", "accepted"]);
    expect(
      pair({ scope: "counties", scope_words: "县市区政府" }, { scope: "counties", scope_words: "县市区直单位" }),
    ).toEqual(["accepted", "accepted"]);
    expect(pair({ label: "甲" }, { label: "乙" })).toEqual(["accepted", "accepted"]);
    expect(pair({ period: "cumulative" }, {})).toEqual(["accepted", "accepted"]);
  });

  test("a rounded figure gives way to an exact one that it does not contradict", () => {
    const checked = check(
      facts(
        proseOf("E4", "proactive_disclosures_total", 67000, { approx: "at_least" }),
        proseOf("E4", "proactive_disclosures_total", 67234),
      ),
      E4,
    );
    expect(checked.facts.map((f) => f.state)).toEqual(["review", "accepted"]);
    expect(resultsOf(checked.findings, "prose-rounded")).toEqual(["pass"]);
    const contradicted = check(
      facts(
        proseOf("E4", "proactive_disclosures_total", 67000, { approx: "at_least" }),
        proseOf("E4", "proactive_disclosures_total", 71234),
      ),
      E4,
    );
    expect(contradicted.facts.map((f) => f.state)).toEqual(["review", "review"]);
  });
});

describe("text and table", () => {
  const table = {
    requests_received: 24,
    requests_in_person: 2,
    requests_fax: 0,
    requests_online: 17,
    requests_letter: 5,
  };

  test("the same number in both is no doubt", () => {
    const checked = check(joined(given("E2", table), facts(proseOf("E2", "requests_received", 24))), E2);
    expect(checked.facts.every((f) => f.state === "accepted")).toBe(true);
    expect(resultsOf(checked.findings, "N-01")).toEqual(["pass"]);
  });

  test("a table consistent in itself wins: the text goes to review, the table stays", () => {
    const checked = check(joined(given("E2", table), facts(proseOf("E2", "requests_received", 26))), E2);
    const review = checked.facts.filter((f) => f.state === "review");
    expect(review.map((f) => [f.method, f.value])).toEqual([["narrative", 26]]);
    const finding = checked.findings.find((f) => f.rule === "N-01") as Finding;
    expect(finding).toMatchObject({ result: "fail", severity: "soft", params: { left: 26, right: 24, delta: 2 } });
    expect(finding.facts.map((i) => checked.facts[i]?.value)).toEqual([24, 26]);
  });

  test("what a platform shows is compared with the table's total as well as with its site", () => {
    const printed = { proactive_disclosures_total: 336, disclosed_via_website: 242 };
    const site = (value: number, quote: string) =>
      proseOf("E2", "disclosed_via_website", value, {
        evidence: { quote, start: 0, end: quote.length, row: null, column: null },
      });
    const found = (fact: Fact) => {
      const checked = check(joined(given("E2", printed), facts(fact)), E2);
      return checked.findings.filter((f) => f.rule === "N-05");
    };
    const [total] = found(site(336, "依托政府信息公开平台公开336条"));
    expect(total).toMatchObject({ result: "pass", params: { left: 336, right: 336, delta: 0 } });
    expect(sentence(total as Finding, "zh")).toMatch(/主动公开政府信息数：正文336，与表格336一致/);
    expect(found(site(336, "通过网站公开336条"))[0]?.result).toBe("fail");
    expect(found(site(300, "依托政府信息公开平台公开300条"))[0]?.result).toBe("fail");
  });

  test("a table whose own sum fails in that figure wins nothing: both go to review", () => {
    const checked = check(
      joined(given("E2", { ...table, requests_letter: 4 }), facts(proseOf("E2", "requests_received", 26))),
      E2,
    );
    const states = Object.fromEntries(
      checked.facts.filter((f) => f.indicator === "requests_received").map((f) => [f.method, f.state]),
    );
    expect(states).toEqual({ table: "review", narrative: "review" });
    expect(checked.facts.find((f) => f.indicator === "requests_letter")?.state).toBe("accepted");
  });

  test("a breach alone moves nothing: the report may err", () => {
    const checked = check(given("E2", { ...table, requests_letter: 4 }), E2);
    expect(checked.facts.every((f) => f.state === "accepted")).toBe(true);
    expect(failing(checked.findings)).toEqual(["E2-01"]);
  });

  test("figures of other scopes, parts and stocks are not compared with the table", () => {
    const other = [
      proseOf("E2", "requests_received", 3, { scope: "departments", scope_words: "市直单位" }),
      proseOf("E2", "requests_received", 99, { period: "cumulative" }),
      proseOf("E2", "disclosures_other_category", 7, { label: "甲类" }),
    ];
    expect(
      check(joined(given("E2", table), facts(...other)), E2).findings.filter((f) => f.rule.startsWith("N-")),
    ).toEqual([]);
  });

  test("a figure whose period is open goes to review, and is still compared", () => {
    const checked = check(
      joined(
        given("E2", { online_interviews: 2 }),
        facts(proseOf("E2", "online_interviews", 10, { period: "ambiguous" })),
      ),
      E2,
    );
    expect(checked.facts.map((f) => f.state)).toEqual(["accepted", "review"]);
    expect(checked.findings.find((f) => f.rule === "N-05")).toMatchObject({
      result: "fail",
      params: { period: "ambiguous" },
    });
  });

  test("a rounded text agrees with the table within its rounding, and the table is shown", () => {
    const checked = check(
      joined(
        given("E2", { proactive_disclosures_total: 44650 }),
        facts(proseOf("E2", "proactive_disclosures_total", 44000, { approx: "at_least" })),
      ),
      E2,
    );
    expect(resultsOf(checked.findings, "N-05")).toEqual(["pass"]);
    expect(checked.facts.map((f) => f.state)).toEqual(["accepted", "review"]);
  });

  describe("forms with applicant columns", () => {
    const requests = {
      requests_received: [90, 5, 0, 0, 3, 2, 100],
      requests_carried_in: [3, 0, 0, 0, 0, 0, 3],
      requests_processed: [92, 5, 0, 0, 3, 2, 102],
      requests_carried_out: [1, 0, 0, 0, 0, 0, 1],
    };
    const told = (key: string, value: number, more: Partial<Fact> = {}) =>
      check(joined(given("E4", requests), facts(proseOf("E4", key, value, { applicant: "total", ...more }))), E4);

    test("N-01: received with those carried in, said so or not, is no contradiction", () => {
      expect(resultsOf(told("requests_received", 100).findings, "N-01")).toEqual(["pass"]);
      const both = told("requests_received", 103);
      expect(both.findings.find((f) => f.rule === "N-01")).toMatchObject({
        result: "pass",
        params: { variant: "carried", carried: 3 },
      });
      expect(both.facts.find((f) => f.method === "narrative")?.state).toBe("review");
      expect(resultsOf(told("requests_received", 104).findings, "N-01")).toEqual(["fail"]);
    });

    test("N-02: answered, completed and processed are the same row of this form", () => {
      for (const key of ["requests_processed", "requests_answered", "requests_completed"]) {
        expect(resultsOf(told(key, 102).findings, "N-02"), key).toEqual(["pass"]);
        expect(resultsOf(told(key, 101).findings, "N-02"), key).toEqual(["fail"]);
      }
      expect(resultsOf(told("requests_answered", 102, { applicant: null }).findings, "N-02")).toEqual(["pass"]);
    });

    test("N-03 and N-04: suits are those without and after reconsideration together", () => {
      const suits = given("E4", {
        litigation_direct_total: 9,
        litigation_direct_upheld: 8,
        litigation_after_reconsideration_total: 3,
        litigation_after_reconsideration_upheld: 1,
        reconsideration_total: 7,
        reconsideration_upheld: 5,
      });
      const at = (key: string, value: number) => check(joined(suits, facts(proseOf("E4", key, value))), E4).findings;
      expect(resultsOf(at("litigation_total", 12), "N-03")).toEqual(["pass"]);
      expect(resultsOf(at("litigation_total", 9), "N-03")).toEqual(["fail"]);
      expect(resultsOf(at("reconsideration_total", 7), "N-03")).toEqual(["pass"]);
      expect(resultsOf(at("reconsideration_total", 8), "N-03")).toEqual(["fail"]);
      expect(resultsOf(at("litigation_upheld", 9), "N-04")).toEqual(["pass"]);
      expect(resultsOf(at("reconsideration_upheld", 7), "N-04")).toEqual(["fail"]);
    });

    test("N-05: a group told in the text is the sum of its rows; blank rows leave it open", () => {
      const rows = { unable_not_held: [5, 0, 0, 0, 0, 0, 5], unable_needs_creation: [1, 0, 0, 0, 0, 0, 1] };
      const at = (more: Extraction) =>
        resultsOf(
          check(joined(given("E4", rows), more, facts(proseOf("E4", "results_unable", 8, { applicant: "total" }))), E4)
            .findings,
          "N-05",
        );
      expect(at(given("E4", { unable_unclear: [2, 0, 0, 0, 0, 0, 2] }))).toEqual(["pass"]);
      expect(at(given("E4", { unable_unclear: [3, 0, 0, 0, 0, 0, 3] }))).toEqual(["fail"]);
      expect(at(given("E4", { unable_unclear: [3, 0, 0, 0, 0, 0, null] }))).toEqual([]);
    });

    test("N-06: a percentage in the text against the table", () => {
      const text = "予以公开51件,占50.0%";
      const quote = {
        evidence: { quote: "公开51件", start: 2, end: 7, row: null, column: null },
        applicant: "total" as const,
      };
      const at = (value: number) =>
        check(
          joined(
            given("E4", { ...requests, results_granted: [value, 0, 0, 0, 0, 0, value] }),
            facts(proseOf("E4", "results_granted", value, quote)),
          ),
          E4,
          text,
        ).findings;
      expect(resultsOf(at(51), "N-06")).toEqual(["pass"]);
      expect(resultsOf(at(61), "N-06")).toEqual(["fail"]);
    });
  });
});

describe("tables that print a figure twice", () => {
  test("differently: both go to review, and no sum is made of them", () => {
    const checked = check(
      joined(
        given("E2", { staff_total: 10, staff_full_time: 4, staff_part_time: 6 }),
        given("E2", { staff_total: 12 }),
      ),
      E2,
    );
    expect(checked.facts.filter((f) => f.indicator === "staff_total").map((f) => f.state)).toEqual([
      "review",
      "review",
    ]);
    expect(failing(checked.findings)).toEqual(["table-disagrees"]);
    expect(resultsOf(checked.findings, "E2-07")).toEqual(["not_assessable"]);
  });
});

describe("zeros that a table leaves blank", () => {
  /** A full E3 request table from made-up results; zeros as given. */
  const requests = (zero: number | null, cells: number[] = [5, 0, 0, 0, 2, 0]) => {
    const row = (values: number[]) => [...values, values.reduce((s, v) => s + v, 0)].map((v) => (v === 0 ? zero : v));
    const none = row([0, 0, 0, 0, 0, 0]);
    const rows: Record<string, (number | null)[]> = {
      requests_received: row(cells),
      requests_carried_in: none,
      results_granted: row(cells),
      requests_processed: row(cells),
      requests_carried_out: none,
    };
    const names =
      "results_partially_granted refused_state_secret refused_law_prohibited refused_security_stability refused_third_party refused_internal_affairs refused_process_information refused_enforcement_files refused_administrative_inquiry unable_not_held unable_needs_creation unable_unclear not_processed_petition not_processed_repeat not_processed_publication not_processed_excessive not_processed_reissue results_other";
    for (const key of names.split(" ")) rows[key] = none;
    return given("E3", rows);
  };
  const E3 = identityOf("E3");
  const inferred = (e: Extraction, identity = E3) => check(e, identity).facts.filter((f) => f.state === "inferred");

  test("are inferred where no zero is printed and every sum holds; the cells stay blank", () => {
    fc.assert(
      fc.property(fc.array(fc.nat(50), { minLength: 6, maxLength: 6 }), (cells) => {
        fc.pre(cells.some((c) => c > 0));
        const e = requests(null, cells);
        const blanks = e.cells.length;
        const checked = check(e, E3);
        const zeros = checked.facts.filter((f) => f.state === "inferred");
        expect(zeros).toHaveLength(blanks);
        expect(zeros.every((f) => f.value === 0 && f.method === "table" && f.applicant !== null)).toBe(true);
        expect(e.cells).toHaveLength(blanks);
        expect(checked.findings.find((f) => f.rule === "inferred-zero-table")?.params.count).toBe(blanks);
      }),
      { numRuns: 15 },
    );
  });

  test("never where a zero is printed somewhere in the table", () => {
    const e = requests(null);
    e.cells = e.cells.filter((c) => !(c.indicator === "results_other" && c.applicant === "business"));
    e.facts.push(factOf("E3", "results_other", 0, { applicant: "business" }));
    expect(inferred(e)).toEqual([]);
    const means = { requests_received: 5, requests_in_person: 5, requests_online: null, requests_letter: null };
    expect(inferred(given("E2", { ...means, requests_fax: null }), E2)).toHaveLength(3);
    expect(inferred(given("E2", { ...means, requests_fax: 0 }), E2)).toEqual([]);
  });

  test("never where a sum does not come out, a cell has a dash, or nothing is printed at all", () => {
    const off = requests(null);
    const granted = off.facts.find((f) => f.indicator === "results_granted" && f.applicant === "total") as Fact;
    granted.value += 1;
    expect(inferred(off)).toEqual([]);
    const dash = requests(null);
    (dash.cells[3] as (typeof dash.cells)[number]).kind = "dash";
    expect(inferred(dash)).toEqual([]);
    const empty = requests(null);
    empty.cells.push(...empty.facts.map((f) => cellOf("E3", f.indicator, f.applicant)));
    empty.facts = [];
    expect(inferred(empty)).toEqual([]);
  });

  test("never where a row is missing: its figures may be anything", () => {
    const e = requests(null);
    e.cells = e.cells.filter((c) => c.indicator !== "results_other");
    expect(inferred(e)).toEqual([]);
  });

  test("never where the text tells of something in a blank row", () => {
    const e = joined(requests(null), facts(proseOf("E3", "unable_not_held", 2, { applicant: "total" })));
    expect(inferred(e)).toEqual([]);
  });

  test("not where only the total column is left blank", () => {
    const e = requests(0);
    e.facts = e.facts
      .filter((f) => !(f.applicant === "total" && f.indicator === "results_granted"))
      .filter((f) => f.value !== 0);
    for (const key of new Set(e.facts.map((f) => f.indicator)))
      for (const a of APPLICANTS)
        if (!e.facts.some((f) => f.indicator === key && f.applicant === a)) e.cells.push(cellOf("E3", key, a));
    expect(inferred(e)).toEqual([]);
  });

  test("of the table of disputes likewise; a table without any case proves nothing", () => {
    const groups = ["reconsideration", "litigation_direct", "litigation_after_reconsideration"];
    const disputes = (upheld: number | null) =>
      given(
        "E4",
        Object.fromEntries(
          groups.flatMap((g, i) =>
            ["upheld", "corrected", "other", "pending", "total"].map((o) => [
              `${g}_${o}`,
              i === 0 && (o === "upheld" || o === "total") ? upheld : null,
            ]),
          ),
        ),
      );
    expect(inferred(disputes(3), E4)).toHaveLength(13);
    expect(inferred(disputes(null), E4)).toEqual([]);
  });

  test("of the statistics table only what a sum holds: a blank budget stays blank", () => {
    const e = given("E2", {
      requests_received: 5,
      requests_in_person: 5,
      requests_fax: null,
      requests_online: null,
      requests_letter: null,
      dedicated_budget: null,
      complaints_total: null,
    });
    expect(inferred(e, E2).map((f) => f.indicator)).toEqual(["requests_fax", "requests_online", "requests_letter"]);
  });

  test("Article 20 blocks have no sums and are never inferred", () => {
    expect(
      inferred(given("E4", { rules_made: null, normative_documents_made: 3, licensing_decisions: null }), E4),
    ).toEqual([]);
  });
});

describe("zeros that a list of the text leaves out", () => {
  const listed = (values: Record<string, number>, era: "E1" | "E2" = "E2") =>
    given(era, values, { method: "narrative" });
  const keys = (e: Extraction, era: "E1" | "E2" = "E2") =>
    check(e, identityOf(era))
      .facts.filter((f) => f.state === "inferred")
      .map((f) => f.indicator);

  test("outcomes not mentioned are zero when the others make up the total", () => {
    expect(keys(listed({ requests_answered: 24, answered_granted: 15, answered_not_this_organ: 9 })).sort()).toEqual(
      [
        "answered_already_public",
        "answered_correction_requested",
        "answered_information_not_exist",
        "answered_other_channel",
        "answered_partially_granted",
        "answered_refused",
      ].sort(),
    );
    expect(keys(listed({ reconsideration_total: 3, reconsideration_upheld: 3 }))).toEqual([
      "reconsideration_corrected",
      "reconsideration_other",
    ]);
  });

  test("not when they fall short, are rounded, are lumped together, or nothing is listed", () => {
    expect(keys(listed({ requests_answered: 25, answered_granted: 15, answered_not_this_organ: 9 }))).toEqual([]);
    expect(keys(listed({ requests_answered: 72, answered_granted: 24, answered_residual_combined: 48 }))).toEqual([]);
    expect(keys(listed({ requests_answered: 0 }))).toEqual([]);
    expect(
      keys(given("E2", { requests_answered: 24, answered_granted: 24 }, { method: "narrative", approx: "about" })),
    ).toEqual([]);
    expect(
      keys(
        given(
          "E2",
          { requests_answered: 24, answered_granted: 24 },
          { method: "narrative", scope: "departments", scope_words: "市直单位" },
        ),
      ),
    ).toEqual([]);
  });

  test("not when a figure of the list is itself in doubt", () => {
    const e = joined(listed({ requests_answered: 24, answered_granted: 24 }), listed({ requests_answered: 26 }));
    expect(keys(e)).toEqual([]);
  });

  test("what a table prints or leaves blank is the table's", () => {
    const e = joined(
      given("E2", { answered_refused: 2, answered_partially_granted: null }),
      listed({ requests_answered: 24, answered_granted: 24 }),
    );
    const found = keys(e);
    expect(found).not.toContain("answered_refused");
    expect(found).not.toContain("answered_partially_granted");
  });
});

describe("values that cannot be", () => {
  test.each([
    ["negative-count", factOf("E3", "requests_received", -3, { applicant: "total" })],
    ["decimal-count", factOf("E2", "requests_received", 3.5)],
    ["percent-range", proseOf("E1", "full_text_electronic_rate", 130)],
    ["negative-count", factOf("E2", "dedicated_budget", -1)],
  ])("%s goes to review with a finding", (rule, fact) => {
    const checked = check(facts(fact), identityOf(fact.era));
    expect(checked.facts[0]?.state).toBe("review");
    expect(checked.facts[0]?.value).toBe(fact.value);
    expect(failing(checked.findings)).toEqual([rule]);
  });

  test("signed changes and money may be negative and broken", () => {
    expect(
      failing(
        check(
          facts(factOf("E3", "licensing_items_change", -12), factOf("E2", "dedicated_budget", 136.22)),
          identityOf("E3"),
        ).findings,
      ),
    ).toEqual([]);
  });

  test("a part larger than its total is told where blanks keep the sum from being checked", () => {
    const checked = check(given("E4", { results_granted: [40, null, 0, 0, 0, 0, 4] }), E4);
    expect(checked.findings.find((f) => f.rule === "part-exceeds-total")).toMatchObject({
      result: "fail",
      column: "natural_person",
      params: { left: 40, right: 4 },
    });
    expect(
      resultsOf(check(given("E4", { results_granted: [40, 0, 0, 0, 0, 0, 4] }), E4).findings, "part-exceeds-total"),
    ).toEqual([]);
  });
});

describe("whatever is given", () => {
  const anyFact = fc.record({
    indicator: fc.constantFrom(
      "requests_received",
      "requests_in_person",
      "requests_online",
      "answered_granted",
      "requests_answered",
      "staff_total",
      "staff_full_time",
    ),
    value: fc.integer({ min: -5, max: 60 }),
    method: fc.constantFrom("table" as const, "narrative" as const),
    scope_words: fc.constantFrom(null, "全市", "市直单位"),
    period: fc.constantFrom("year" as const, "ambiguous" as const, "cumulative" as const),
    approx: fc.constantFrom(null, "about" as const, "at_least" as const),
  });
  const any = fc.array(anyFact, { maxLength: 14 });

  test("no number, unit or quote changes, no fact is lost, and added ones are zeros marked as inferred", () => {
    fc.assert(
      fc.property(any, (list) => {
        const e = facts(...list.map(({ indicator, value, ...more }) => factOf("E2", indicator, value, more)));
        const checked = check(e, E2);
        const strip = (f: Fact) => JSON.stringify({ ...f, state: null });
        const kept = checked.facts.filter((f) => f.state !== "inferred");
        expect(kept.map(strip).sort()).toEqual(e.facts.map(strip).sort());
        expect(checked.facts.filter((f) => f.state === "inferred").every((f) => f.value === 0)).toBe(true);
      }),
      { numRuns: 60 },
    );
  });

  test("every finding points at facts that exist and has a sentence in both languages", () => {
    fc.assert(
      fc.property(any, (list) => {
        const e = facts(...list.map(({ indicator, value, ...more }) => factOf("E2", indicator, value, more)));
        const checked = check(e, E2);
        for (const f of checked.findings) {
          for (const i of f.facts) expect(checked.facts[i]).toBeDefined();
          expect(f.message).not.toMatch(/[{}]|undefined|NaN/);
          expect(sentence(f, "zh")).not.toMatch(/[{}]|undefined|NaN/);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("findings of the reader stay, and keep pointing at their facts when zeros come between", () => {
    const e = given("E2", { requests_answered: 24, answered_granted: 24, staff_total: 9 }, { method: "narrative" });
    e.findings.push({
      rule: "unmapped-row",
      column: null,
      result: "not_assessable",
      severity: "warn",
      message: "m",
      params: { label: "甲", printed: "3" },
      facts: [2],
    });
    const checked = check(e, E2);
    const kept = checked.findings.find((f) => f.rule === "unmapped-row") as Finding;
    expect(checked.facts[kept.facts[0] as number]?.indicator).toBe("staff_total");
    expect(sentence(kept, "zh")).toContain("甲");
  });
});

test("a remark nobody has written a sentence for gives its English message", () => {
  expect(sentence({ rule: "something-new", column: null, result: "fail", params: {}, message: "Said so." }, "zh")).toBe(
    "Said so.",
  );
});

describe("lists with a number nobody read", () => {
  const passage = (text: string, parts: [string, number][]) => {
    const list = parts.map(([quote, value], i) => {
      const start = text.indexOf(quote);
      const scope = quote.startsWith("县区") ? ("counties" as const) : ("departments" as const);
      const more = i === 0 ? {} : { scope, scope_words: `部分${i}` };
      return proseOf("E2", "requests_received", value, {
        unit_printed: "件",
        ...more,
        evidence: { quote, start, end: start + quote.length, row: null, column: null },
      });
    });
    return resultsOf(check(facts(...list), E2, text).findings, "E1-09");
  };

  test("are open, not wrong", () => {
    const text = "全市收到申请100件,其中市政府10件,市直单位30件,县区政府收到60件。";
    const read: [string, number][] = [
      ["申请100件", 100],
      ["市政府10件", 10],
      ["市直单位30件", 30],
    ];
    expect(passage(text, read)).toEqual(["not_assessable"]);
    expect(passage(text, [...read, ["县区政府收到60件", 60]])).toEqual(["pass"]);
    expect(passage(text.replace("60件", "50件"), [...read, ["县区政府收到50件", 50]])).toEqual(["fail"]);
  });

  test("a comparison with the year before, or the next sentence, is no part of the list", () => {
    const parts: [string, number][] = [
      ["申请100件", 100],
      ["市政府10件", 10],
      ["市直单位30件", 30],
    ];
    expect(passage("全市收到申请100件,增加12件,市政府10件,市直单位30件。另有信访60件。", parts)).toEqual(["fail"]);
  });

  test.each([
    "全市收到申请100件,市政府10件,市直单位30件,县区政府六十件。",
    "全市收到申请100件,市政府10件,市直单位30件,县区政府**60**件。",
    "全市收到申请100件,市政府10件,市直单位30件,县区政府数十件。",
  ])("nor where it is written in words or marked: %s", (text) => {
    expect(
      passage(text, [
        ["申请100件", 100],
        ["市政府10件", 10],
        ["市直单位30件", 30],
      ]),
    ).toEqual(["not_assessable"]);
  });
});

describe("lists behind 其中 that fall short", () => {
  const text = "办结申请138件,其中予以公开58件,部分公开13件,不予公开12件。";
  const list = (said: string, last: string, value: number) => {
    const parts: [string, number, string][] = [
      ["requests_answered", said.includes("138") ? 138 : 80, said.includes("138") ? "138件" : "80件"],
      ["answered_granted", 58, "58件"],
      ["answered_partially_granted", 13, "13件"],
      [last, value, "12件"],
    ];
    const read = parts.map(([key, n, quote]) => {
      const start = said.indexOf(quote);
      return proseOf("E2", key, n, {
        unit_printed: "件",
        evidence: { quote, start, end: start + quote.length, row: null, column: null },
      });
    });
    return check(facts(...read), E2, said).findings.find((f) => f.rule === "E1-02") as Finding;
  };

  test("are open: they need not name every part", () => {
    const finding = list(text, "answered_refused", 12);
    expect(finding).toMatchObject({ result: "not_assessable", params: { left: 138, right: 83, variant: "partial" } });
    expect(sentence(finding, "zh")).toMatch(/138.+83.+不一定是全部/);
    expect(sentence(finding, "en")).toMatch(/138.+83.+not necessarily all/);
  });

  test("are wrong where the parts are said to be all: by 分别, or by a rest among them", () => {
    for (const said of ["分别为", "结果如下:", "包括如下几类:"])
      expect(list(text.replace("其中", said), "answered_refused", 12).result, said).toBe("fail");
    expect(list(text, "answered_residual_combined", 12).result).toBe("fail");
  });

  test("so are the rows of a table before 2014, where no rest is among them", () => {
    const rows = { requests_answered: 19, answered_granted: 6, answered_refused: 1, answered_information_not_exist: 3 };
    const of = (more: Record<string, number>) =>
      resultsOf(check(given("E1", { ...rows, ...more }), identityOf("E1"), "").findings, "E1-02");
    expect(of({})).toEqual(["not_assessable"]);
    expect(of({ answered_residual_combined: 2 })).toEqual(["fail"]);
  });

  test("are wrong where they are more than the whole", () => {
    expect(list(text.replace("138", "80"), "answered_refused", 12).result).toBe("fail");
  });
});

test("every remark that a reader makes has its sentence, also where it names no row", () => {
  const folder = path.resolve(import.meta.dirname, "../extract");
  const sources = (readdirSync(folder, { recursive: true }) as string[]).filter(
    (f) => f.endsWith(".ts") && !f.includes("test"),
  );
  const codes = sources.flatMap((f) =>
    [
      ...readFileSync(path.join(folder, f), "utf8").matchAll(/(?:remark\(|findings\.push\(\{\s*rule:)\s*"([a-z-]+)"/g),
    ].map((m) => m[1] as string),
  );
  expect(new Set(codes).size).toBeGreaterThan(3);
  for (const rule of new Set(codes)) {
    const params = { sum: 29, total: 30, values: "1, 2", printed: "3" };
    const finding = { rule, column: null, result: "not_assessable" as const, params, message: "" };
    expect(hasSentence(finding), rule).toBe(true);
    for (const lang of ["zh", "en"] as const) expect(sentence(finding, lang), rule).not.toMatch(/[{}]/);
  }
});

describe("readings that were doubtful from the start", () => {
  const doubtful = proseOf("E2", "requests_received", 99, { state: "review" });

  test("do not pull a sure one down, take no part in sums and are not held against the table", () => {
    const text = given(
      "E2",
      { requests_received: 24, requests_in_person: 2, requests_fax: 0, requests_online: 17, requests_letter: 5 },
      { method: "narrative" },
    );
    const checked = check(joined(text, given("E2", { requests_received: 24 }), facts(doubtful)), E2);
    expect(checked.facts.filter((f) => f.value !== 99).every((f) => f.state === "accepted")).toBe(true);
    expect(resultsOf(checked.findings, "E2-01")).toContain("pass");
    expect(failing(checked.findings)).toEqual([]);
  });

  test("are compared where nothing surer speaks", () => {
    expect(failing(check(joined(given("E2", { requests_received: 24 }), facts(doubtful)), E2).findings)).toEqual([
      "N-01",
    ]);
  });

  test.each(["handled-alone", "modifier 双", "no-head", "as-reviewing-organ"])(
    "prove nothing against the report where it is not known what they count: %s",
    (doubt) => {
      const of = (rule: string) => proseOf("E2", "requests_received", 99, { state: "review", rule });
      const broken = { requests_received: 24, requests_online: 17, requests_letter: 4 };
      const { facts: states, findings } = check(joined(given("E2", broken), facts(of(`r | ${doubt}`))), E2);
      const finding = findings.find((f) => f.rule === "N-01") as Finding;
      expect(finding).toMatchObject({ result: "not_assessable", params: { left: 99, right: 24, variant: "doubted" } });
      expect(sentence(finding, "zh")).toMatch(/正文为99，表格为24.+没把握/);
      expect(sentence(finding, "en")).toMatch(/99 in the text, 24 in the table.+doubtful/);
      expect(states.filter((f) => f.method === "table").every((f) => f.state === "accepted")).toBe(true);
      // A doubt that other numbers raise says nothing about what is counted.
      expect(failing(check(joined(given("E2", broken), facts(of("r | exceeds-total"))), E2).findings)).toContain(
        "N-01",
      );
    },
  );

  test("what a reader remarked and an identity says again is said once", () => {
    const e = given(
      "E1",
      { requests_answered: 30, answered_granted: 20, answered_refused: 9 },
      { method: "narrative" },
    );
    e.findings.push({
      rule: "list-differs",
      column: null,
      result: "fail",
      severity: "soft",
      message: "m",
      params: { sum: 29, total: 30, key: "requests_answered" },
      facts: [0, 1, 2],
    });
    expect(failing(check(e, identityOf("E1")).findings)).toEqual(["E1-02"]);
  });
});
