/** Every accounting identity: it holds, it is broken, it cannot be assessed, it holds with blanks as zero. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { findIndicator, findProseIndicator, indicators } from "@/lib/dictionary/dictionary";
import {
  type Comparison,
  equivalents,
  findIdentity,
  hasSentence,
  type Identity,
  identities,
  identitiesOf,
  sentence,
} from "@/lib/dictionary/identities";
import { APPLICANTS, type Applicant, ERAS, type Era, type Extraction, type Finding } from "@/lib/report";
import { check } from "./check";
import { given, identityOf, joined, proseOf, resultsOf } from "./generate-report";

/** Ids of the specification, each evaluated somewhere. */
const SPECIFIED = [
  ...numbered("E1", 9),
  ...numbered("E2", 15),
  ...numbered("E3", 10),
  ...numbered("E4", 11),
  ...numbered("X", 6),
  ...numbered("L", 3),
  ...numbered("N", 6),
];

describe("the rules as data", () => {
  test("are those of the specification, each once", () => {
    expect(identities.map((r) => r.id).sort()).toEqual([...SPECIFIED].sort());
  });

  test("name figures that some era in which they hold has, with a column where the form has columns", () => {
    for (const rule of identities)
      for (const era of new Set([...rule.table, ...rule.prose]))
        for (const c of rule.comparisons)
          for (const side of [c.left, c.right, c.optional])
            for (const term of side) {
              // Rules of several eras list what each of them may tell.
              if (rule.kind === "zero" || rule.table.length + rule.prose.length > 2) continue;
              expect(
                term.split("|").some((t) => findIndicator(bare(t), era)),
                `${rule.id} ${era}: ${term}`,
              ).toBe(true);
              for (const t of term.split("|"))
                if (findIndicator(bare(t), era)?.by_applicant)
                  expect(rule.by_applicant || /\[/.test(t), `${rule.id}: ${t}`).toBe(true);
            }
  });

  test("sums follow the dictionary: the parts of a sum are the printed parts of its head", () => {
    for (const id of ["E2-01", "E2-02", "E2-03", "E2-04", "E3-04", "E4-04", "E3-05", "E4-05", "E4-07"]) {
      const rule = findIdentity(id) as Identity;
      const era = rule.table[0] as Era;
      for (const c of rule.comparisons) {
        const printed = indicators
          .filter((i) => i.era === era && i.parent === c.left[0] && i.type === "count")
          .map((i) => i.key);
        expect([...c.right].sort(), id).toEqual(printed.sort());
      }
    }
    const results = indicators
      .filter((i) => i.era === "E4" && i.by_applicant && i.parent && i.type === "count")
      .map((i) => i.key);
    expect([...(findIdentity("E4-02")?.comparisons[0]?.right ?? [])].sort()).toEqual(results.sort());
    expect(results).toHaveLength(21);
  });

  test("every result of every rule has a sentence in both languages", () => {
    for (const rule of identities)
      for (const result of ["pass", "fail"] as const) {
        if (rule.id === "L-03" || (result === "pass" && ["X-05", "X-06"].includes(rule.id))) continue;
        expect(hasSentence({ rule: rule.id, column: null, result, params: {} }), `${rule.id} ${result}`).toBe(true);
      }
  });

  test("cells that a text's figure stands for exist", () => {
    for (const e of equivalents) {
      expect(findProseIndicator(e.key, e.era), e.key).toBeDefined();
      for (const t of e.table) expect(findIndicator(bare(t), e.era), t).toBeDefined();
    }
  });
});

/** Sums, lists and upper bounds that one table decides: tested on made-up figures that satisfy them, and on each way to break them. */
const DECIDED = identities.filter((r) => ["equality", "at_most"].includes(r.kind));

describe.each(DECIDED.flatMap((rule) => rule.table.map((era) => [rule.id, era, rule] as const)))(
  "%s in a table of %s",
  (id, era, rule) => {
    const amount = fc.integer({ min: 1, max: 5000 });
    /** Values by term for one comparison that holds. */
    const holding = (c: Comparison) =>
      fc.array(amount, { minLength: c.right.length, maxLength: c.right.length }).chain((right) =>
        fc
          .array(fc.integer({ min: 0, max: 1000 }), { minLength: c.left.length, maxLength: c.left.length })
          .map((cuts) => {
            const sum = right.reduce((s, v) => s + v, 0);
            return {
              left: c.left_of === "max" ? c.left.map(() => Math.min(sum, 1 + (cuts[0] ?? 0))) : split(sum, cuts),
              right,
            };
          }),
      );
    const example = fc.tuple(...rule.comparisons.map(holding)) as fc.Arbitrary<Sides[]>;
    // Where one comparison's terms are another's, only the first is made to hold; the others are looked at by their own number.
    const first = (v: Sides[]) => v.slice(0, 1);

    test("holds", () => {
      fc.assert(
        fc.property(example, (sides) => {
          const found = results(rule, era, first(sides));
          expect(found.length).toBe(rule.by_applicant ? 7 : 1);
          expect(new Set(found)).toEqual(new Set(["pass"]));
        }),
        { numRuns: 20 },
      );
    });

    test("is broken by one more on the left", () => {
      fc.assert(
        fc.property(example, (sides) => {
          const wrong = first(sides).map(({ left, right }) => ({
            left: left.map((v, i) => (i === 0 ? v + right.reduce((s, r) => s + r, 0) + 1 : v)),
            right,
          }));
          const unknown = rule.comparisons[0]?.unknown ?? false;
          expect(new Set(results(rule, era, wrong))).toEqual(new Set([unknown ? "not_assessable" : "fail"]));
        }),
        { numRuns: 20 },
      );
    });

    test("says the breach with its numbers in both languages", () => {
      const sides = [
        {
          left: (rule.comparisons[0] as Comparison).left.map(() => 7001),
          right: (rule.comparisons[0] as Comparison).right.map(() => 3),
        },
      ];
      const finding = check(extraction(rule, era, sides), identityOf(era)).findings.find(
        (f) => f.rule === id,
      ) as Finding;
      for (const lang of ["zh", "en"] as const) {
        const told = sentence(finding, lang);
        expect(told).not.toMatch(/\{\w+\}/);
        expect(told.replaceAll(",", "")).toContain("7001");
      }
      expect(finding.message).toBe(sentence(finding, "en"));
      expect(finding.facts.length).toBeGreaterThan(0);
    });

    test("is not assessable when a term is absent, has a dash or is unreadable", () => {
      for (const kind of ["dash", "unreadable", "absent"] as const) {
        const sides = sidesOf(rule, 8);
        const gap = extraction(rule, era, sides);
        const lost = lastTerm(rule);
        gap.facts = gap.facts.filter((f) => f.indicator !== lost);
        if (kind !== "absent")
          for (const column of columns(rule))
            gap.cells.push({
              indicator: lost,
              era,
              applicant: column,
              kind,
              printed: "/",
              reason: null,
              start: 1,
              end: 2,
            });
        const found = resultsOf(check(gap, identityOf(era)).findings, id);
        // An upper bound whose only right side is absent has nothing to say.
        if (kind === "absent" && rule.kind === "at_most" && rule.comparisons[0]?.right.length === 1)
          expect(found).toEqual([]);
        else expect(new Set(found)).toEqual(new Set(["not_assessable"]));
      }
    });

    test("a blank is not zero: the check runs a second time and is labelled so, or stays open", () => {
      const lost = lastTerm(rule);
      const blank = (sides: Sides[]) => {
        const e = extraction(rule, era, sides);
        e.facts = e.facts.filter((f) => f.indicator !== lost);
        for (const column of columns(rule))
          e.cells.push({
            indicator: lost,
            era,
            applicant: column,
            kind: "blank",
            printed: "",
            reason: null,
            start: 1,
            end: 1,
          });
        return resultsOf(check(e, identityOf(era)).findings, id);
      };
      const c = rule.comparisons[0] as Comparison;
      if (c.right.length < 2) return;
      const rest: number[] = c.right.map((_, i) => (i === c.right.length - 1 ? 0 : 6));
      const sum = rest.reduce((s, v) => s + v, 0);
      const right: Sides[] = [
        {
          left:
            c.left_of === "max"
              ? c.left.map(() => 1)
              : split(
                  sum,
                  c.left.map(() => 1),
                ),
          right: rest,
        },
      ];
      expect(new Set(blank(right))).toEqual(new Set(["pass_if_blank_is_zero"]));
      // More than all that is printed: the blank may hold the rest.
      const more = right.map((s) => ({ ...s, left: s.left.map((v, i) => (i === 0 ? v + 100 : v)) }));
      expect(new Set(blank(more))).toEqual(new Set(["not_assessable"]));
      // Nothing but zeros and blanks: 0 = 0 says nothing about the blank.
      const zero = right.map((s) => ({ left: s.left.map(() => 0), right: s.right.map(() => 0) }));
      expect(new Set(blank(zero))).toEqual(new Set(["not_assessable"]));
    });

    test("is silent where the report prints none of its figures", () => {
      expect(resultsOf(check(given(era, {}), identityOf(era)).findings, id)).toEqual([]);
    });
  },
);

describe("E2-10, E3-05, E3-07 and others with several comparisons", () => {
  test("each comparison is evaluated by itself", () => {
    const found = check(
      given("E2", {
        press_conferences: 40,
        press_conferences_principal: 35,
        online_interviews: 2,
        online_interviews_principal: 3,
      }),
      identityOf("E2"),
    ).findings;
    expect(found.filter((f) => f.rule === "E2-10").map((f) => [f.params.comparison, f.result])).toEqual([
      [1, "pass"],
      [2, "fail"],
    ]);
  });

  test("E2-13: no channel above the total, the total not above all channels", () => {
    const channels = {
      disclosed_via_gazette: 10,
      disclosed_via_website: 60,
      disclosed_via_weibo: 5,
      disclosed_via_wechat: 5,
      disclosed_via_other: 0,
    };
    const at = (total: number) =>
      resultsOf(
        check(given("E2", { proactive_disclosures_total: total, ...channels }), identityOf("E2")).findings,
        "E2-13",
      );
    expect(at(70)).toEqual(["pass", "pass"]);
    expect(at(80)).toEqual(["pass", "pass"]);
    expect(at(81)).toEqual(["pass", "fail"]);
    expect(at(59)).toEqual(["fail", "pass"]);
  });
});

describe("E1-01, E1-02, E1-06, E1-08: lists of a text", () => {
  const text = (values: Record<string, number>, era: Era = "E1", more = {}) =>
    check(prose(era, values, more), identityOf(era)).findings;

  test("the parts listed make up the whole, or the list is short by one", () => {
    expect(resultsOf(text({ requests_received: 24, requests_in_person: 2, requests_online: 22 }), "E1-01")).toEqual([
      "pass",
    ]);
    expect(resultsOf(text({ requests_received: 24, requests_in_person: 2, requests_online: 21 }), "E1-01")).toEqual([
      "fail",
    ]);
    expect(resultsOf(text({ requests_answered: 30, answered_granted: 23, answered_refused: 6 }), "E1-02")).toEqual([
      "fail",
    ]);
  });

  test("one part alone is an example, and a whole without parts is no list", () => {
    expect(resultsOf(text({ requests_received: 24, requests_online: 21 }), "E1-01")).toEqual([]);
    expect(resultsOf(text({ requests_answered: 24 }), "E1-02")).toEqual([]);
    expect(resultsOf(text({ answered_granted: 20, answered_refused: 4 }), "E1-02")).toEqual([]);
  });

  test("outcomes with a combined remainder, in every era's text", () => {
    for (const era of ["E1", "E2"] as const)
      expect(
        resultsOf(
          text(
            { requests_answered: 546, answered_granted: 300, answered_refused: 198, answered_residual_combined: 48 },
            era,
          ),
          "E1-02",
        ),
      ).toEqual(["pass"]);
    for (const era of ["E3", "E4"] as const) {
      const told = {
        requests_processed: 20,
        results_granted: 12,
        results_partially_granted: 3,
        unable_not_held: 4,
        unable_unclear: 1,
      };
      expect(resultsOf(text(told, era, { applicant: "total" }), "E1-02")).toEqual(["pass"]);
      expect(resultsOf(text({ ...told, results_granted: 11 }, era, { applicant: "total" }), "E1-02")).toEqual(["fail"]);
    }
  });

  test("a group told as a whole is not counted again by its reasons", () => {
    const told = {
      requests_answered: 20,
      answered_granted: 15,
      answered_refused: 5,
      refused_state_secret: 2,
      refused_trade_secret: 3,
    };
    expect(resultsOf(text(told, "E2"), "E1-02")).toEqual(["pass"]);
  });

  test("consultations and disputes: a list that comes to less may be incomplete, one that comes to more is wrong", () => {
    const consultations = (total: number) =>
      resultsOf(text({ consultations_total: total, consultations_phone: 200, consultations_online: 100 }), "E1-06");
    expect([consultations(300), consultations(350), consultations(250)].flat()).toEqual([
      "pass",
      "not_assessable",
      "fail",
    ]);
    const disputes = (total: number) =>
      resultsOf(text({ reconsideration_total: total, reconsideration_upheld: 3 }), "E1-08");
    expect([disputes(3), disputes(4), disputes(2)].flat()).toEqual(["pass", "not_assessable", "fail"]);
    const suits = { litigation_total: 5, litigation_upheld: 2, litigation_corrected: 1, litigation_other: 1 };
    expect(resultsOf(text(suits), "E1-08")).toEqual(["fail"]);
  });

  test("figures of different scopes or periods are never put together", () => {
    const e = joined(
      prose("E1", { requests_received: 24, requests_in_person: 4 }),
      prose("E1", { requests_online: 20 }, { scope: "departments", scope_words: "市直单位" }),
    );
    expect(resultsOf(check(e, identityOf("E1")).findings, "E1-01")).toEqual([]);
  });

  test("a table and its text are never put together either", () => {
    const e = joined(given("E2", { staff_total: 950, staff_full_time: 35 }), prose("E2", { staff_part_time: 915 }));
    expect(resultsOf(check(e, identityOf("E2")).findings, "E2-07")).toEqual(["not_assessable"]);
  });

  test("rounded figures agree within their rounding", () => {
    const e = prose(
      "E1",
      { requests_received: 6000, requests_online: 3000, requests_letter: 2900 },
      { approx: "at_least" },
    );
    expect(resultsOf(check(e, identityOf("E1")).findings, "E1-01")).toEqual(["pass"]);
    const far = prose(
      "E1",
      { requests_received: 6000, requests_online: 2000, requests_letter: 1100 },
      { approx: "at_least" },
    );
    expect(resultsOf(check(far, identityOf("E1")).findings, "E1-01")).toEqual(["fail"]);
  });

  test("E1-03: more answers than requests is a warning; requests carried in count where the text gives them", () => {
    expect(resultsOf(text({ requests_answered: 24, requests_received: 24 }, "E2"), "E1-03")).toEqual(["pass"]);
    const over = text({ requests_answered: 26, requests_received: 24 }, "E1").filter((f) => f.rule === "E1-03");
    expect(over.map((f) => [f.result, f.severity])).toEqual([["fail", "warn"]]);
    expect(
      resultsOf(text({ requests_answered: 26, requests_received: 24, requests_carried_in: 2 }, "E1"), "E1-03"),
    ).toEqual(["pass"]);
    expect(resultsOf(text({ requests_answered: 26 }, "E1"), "E1-03")).toEqual([]);
  });
});

describe("E1-04 and E1-05: categories and percentages", () => {
  const categories = (parts: [string, number, string | null][], total: number) => {
    const text = ["主动公开信息", `${total}条`];
    const facts = [];
    let at = text[0]?.length ?? 0;
    facts.push(proseOf("E1", "proactive_disclosures_total", total, place(at, `${total}条`)));
    at += `${total}条`.length;
    for (const [label, value, percent] of parts) {
      const said = `,${label}${value}条${percent === null ? "" : `,占${percent}%`}`;
      const quote = `${label}${value}条`;
      facts.push(proseOf("E1", "disclosures_other_category", value, { ...place(at + 1, quote), label }));
      text.push(said);
      at += said.length;
    }
    return check({ facts, cells: [], unmapped: [], findings: [] }, identityOf("E1"), text.join("")).findings;
  };

  test("categories that add up prove the list complete, with or without percentages", () => {
    expect(
      resultsOf(
        categories(
          [
            ["甲类", 30, null],
            ["乙类", 70, null],
          ],
          100,
        ),
        "E1-04",
      ),
    ).toEqual(["pass"]);
    expect(
      resultsOf(
        categories(
          [
            ["甲类", 30, "30"],
            ["乙类", 70, "70"],
          ],
          100,
        ),
        "E1-04",
      ),
    ).toEqual(["pass"]);
  });

  test("categories that do not add up are wrong only if their percentages make a hundred", () => {
    expect(
      resultsOf(
        categories(
          [
            ["甲类", 30, "30"],
            ["乙类", 60, "70"],
          ],
          100,
        ),
        "E1-04",
      ),
    ).toEqual(["fail"]);
    expect(
      resultsOf(
        categories(
          [
            ["甲类", 30, "30"],
            ["乙类", 60, "60"],
          ],
          100,
        ),
        "E1-04",
      ),
    ).toEqual(["not_assessable"]);
    expect(
      resultsOf(
        categories(
          [
            ["甲类", 30, null],
            ["乙类", 60, null],
          ],
          100,
        ),
        "E1-04",
      ),
    ).toEqual(["not_assessable"]);
    expect(resultsOf(categories([["甲类", 30, null]], 100), "E1-04")).toEqual([]);
  });

  test("each printed percentage is the part of the whole; one shaved by 0.01 is forgiven", () => {
    expect(
      resultsOf(
        categories(
          [
            ["甲类", 120, "2.55"],
            ["乙类", 4571, "97.44"],
          ],
          4691,
        ),
        "E1-05",
      ),
    ).toEqual(["pass"]);
    const wrong = categories(
      [
        ["甲类", 20, "30"],
        ["乙类", 45, "69"],
      ],
      65,
    ).filter((f) => f.rule === "E1-05");
    expect(wrong.map((f) => [f.result, f.severity, f.params.printed, f.params.computed])).toEqual(
      [["fail", "warn", "69", 69]].map(() => ["fail", "warn", "30", 31]),
    );
  });

  test("growth is no share", () => {
    const text = "收到申请24件,增长20%;答复24件,同比增长5%";
    const facts = [
      proseOf("E1", "requests_received", 24, place(2, "申请24件")),
      proseOf("E1", "requests_answered", 24, place(16, "24件")),
    ];
    expect(
      resultsOf(check({ facts, cells: [], unmapped: [], findings: [] }, identityOf("E1"), text).findings, "E1-05"),
    ).toEqual([]);
  });
});

describe("E1-09: scopes", () => {
  const split = (whole: number, parts: number[], gap = 12) => {
    let at = 100;
    const next = () => {
      at += gap;
      return at;
    };
    const facts = [
      proseOf("E2", "requests_received", whole, place(next(), "546件")),
      ...parts.map((v, i) =>
        proseOf("E2", "requests_received", v, {
          ...place(next(), "54件"),
          scope: "departments",
          scope_words: `部分${i}`,
        }),
      ),
    ];
    return check({ facts, cells: [], unmapped: [], findings: [] }, identityOf("E2")).findings;
  };
  test("the parts listed after the whole make it up, or do not", () => {
    expect(resultsOf(split(546, [54, 193, 299]), "E1-09")).toEqual(["pass"]);
    expect(resultsOf(split(546, [54, 193, 298]), "E1-09")).toEqual(["fail"]);
  });
  test("one part is an example; parts far away belong to something else", () => {
    expect(resultsOf(split(546, [54]), "E1-09")).toEqual([]);
    expect(resultsOf(split(546, [54, 193], 200), "E1-09")).toEqual([]);
  });
});

describe.each(["E3", "E4"] as const)("%s-03: row totals", (era) => {
  const rows = (cells: (number | null)[]) =>
    check(given(era, { results_granted: cells }), identityOf(era)).findings.filter((f) => f.rule === `${era}-03`);
  test("hold for any six figures and their sum", () => {
    fc.assert(
      fc.property(
        fc.array(fc.nat(9999), { minLength: 6, maxLength: 6 }),
        fc.integer({ min: 1, max: 50 }),
        (six, off) => {
          const sum = six.reduce((s, v) => s + v, 0);
          expect(rows([...six, sum])[0]).toMatchObject({
            result: "pass",
            column: null,
            params: { row: "results_granted" },
          });
          expect(rows([...six, sum + off])[0]).toMatchObject({ result: "fail", params: { delta: off } });
        },
      ),
      { numRuns: 30 },
    );
  });
  test("are open where a cell is blank, and labelled where zero would do", () => {
    expect(rows([4, null, null, null, 0, 0, 4])[0]?.result).toBe("pass_if_blank_is_zero");
    expect(rows([4, 1, 0, 0, 0, 0, null])[0]?.result).toBe("not_assessable");
    expect(rows([null, null, null, null, null, null, null])[0]?.result).toBe("not_assessable");
    expect(rows([0, null, null, null, null, null, 0])[0]?.result).toBe("not_assessable");
  });
});

describe("E3-06, E3-09, E4-10", () => {
  test("E3-06: suits after reconsideration may go back to last year's cases", () => {
    const at = (suits: number) =>
      resultsOf(
        check(
          given("E3", {
            litigation_after_reconsideration_total: suits,
            reconsideration_upheld: 5,
            reconsideration_corrected: 1,
            reconsideration_other: 1,
          }),
          identityOf("E3"),
        ).findings,
        "E3-06",
      );
    expect(at(7)).toEqual(["pass"]);
    expect(at(8)).toEqual(["not_assessable"]);
  });

  test("E3-09: only provinces and cities with districts make rules", () => {
    const at = (level: "province" | "city" | "county" | "township", kind: "government" | "department", value: number) =>
      resultsOf(
        check(
          given("E4", { rules_made: value, rules_in_force: 0 }),
          identityOf("E4", { region: { code: null, name: "", level, path: [] }, issuer: { name: null, kind } }),
        ).findings,
        "E3-09",
      );
    expect(at("county", "government", 1)).toEqual(["fail"]);
    expect(at("county", "government", 0)).toEqual(["pass"]);
    expect(at("township", "government", 2)).toEqual(["fail"]);
    expect(at("city", "department", 2)).toEqual(["fail"]);
    expect(at("city", "government", 2)).toEqual([]);
    expect(at("province", "department", 2)).toEqual([]);
    const unknown = identityOf("E4", { region: null });
    expect(resultsOf(check(given("E4", { rules_made: 3 }), unknown).findings, "E3-09")).toEqual([]);
  });

  test("E4-10: a fee taken or left unpaid is told in the text", () => {
    const fee = (values: Record<string, number>, unpaid = 0) =>
      resultsOf(
        check(
          joined(given("E4", { other_fee_overdue: [0, 0, 0, 0, 0, 0, unpaid] }), prose("E4", values)),
          identityOf("E4"),
        ).findings,
        "E4-10",
      );
    expect(fee({ processing_fee_collected: 400 })).toEqual(["fail"]);
    expect(fee({ processing_fee_collected: 400, processing_fee_notices: 3 })).toEqual(["pass"]);
    expect(fee({}, 2)).toEqual(["fail"]);
    expect(fee({ processing_fee_notices: 3, processing_fee_notified_amount: 1200 }, 2)).toEqual(["pass"]);
    expect(fee({ processing_fee_collected: 0 })).toEqual([]);
  });
});

// ---------------------------------------------------------------- helpers

type Sides = { left: number[]; right: number[] };

function numbered(prefix: string, count: number): string[] {
  return Array.from({ length: count }, (_, i) => `${prefix}-${String(i + 1).padStart(2, "0")}`);
}
const bare = (term: string) => term.replace(/\[.*/, "").split("|")[0] as string;
const columns = (rule: Identity): (Applicant | null)[] => (rule.by_applicant ? [...APPLICANTS] : [null]);
const lastTerm = (rule: Identity) => bare((rule.comparisons[0] as Comparison).right.at(-1) as string);
const place = (start: number, quote: string) => ({
  evidence: { quote, start, end: start + quote.length, row: null, column: null },
});

function sidesOf(rule: Identity, value: number): Sides[] {
  const c = rule.comparisons[0] as Comparison;
  return [{ left: c.left.map(() => value), right: c.right.map(() => value) }];
}

/** A sum cut into so many parts. */
function split(sum: number, cuts: number[]): number[] {
  let rest = sum;
  return cuts.map((cut, i) => {
    const part = i === cuts.length - 1 ? rest : Math.min(rest, cut);
    rest -= part;
    return part;
  });
}

/** Facts of the first comparisons of a rule: the same figures in every column. */
function extraction(rule: Identity, era: Era, sides: Sides[]): Extraction {
  const values: Record<string, number | number[]> = {};
  for (const [n, side] of sides.entries()) {
    const c = rule.comparisons[n] as Comparison;
    for (const [terms, numbers] of [
      [c.left, side.left],
      [c.right, side.right],
    ] as const)
      for (const [i, term] of terms.entries())
        values[bare(term)] = rule.by_applicant ? Array(7).fill(numbers[i]) : (numbers[i] as number);
  }
  return given(era, values);
}

/** Results of a rule's first comparisons. */
function results(rule: Identity, era: Era, sides: Sides[]): Finding["result"][] {
  return check(extraction(rule, era, sides), identityOf(era))
    .findings.filter(
      (f) => f.rule === rule.id && (f.params.comparison === undefined || Number(f.params.comparison) <= sides.length),
    )
    .map((f) => f.result);
}

const prose = (era: Era, values: Record<string, number>, more: Parameters<typeof given>[2] = {}) =>
  given(era, values, { method: "narrative", ...more });

test("eras without tables of their own have rules for their text", () => {
  for (const era of ERAS) expect(identitiesOf(era, "prose").length).toBeGreaterThan(0);
});

test("numbers listed in a sentence are written as all others", () => {
  const finding = {
    rule: "E4-10",
    result: "fail" as const,
    column: null,
    message: "",
    params: {
      era: "E4",
      left: "3300, 12",
      left_keys: "processing_fee_collected,other_fee_overdue",
      missing: "processing_fee_notices",
    },
  };
  expect(sentence(finding, "en")).toContain("3,300, 12");
  expect(sentence(finding, "zh")).toContain("3,300、12");
});
