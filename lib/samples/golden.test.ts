/** The comparison itself: a perfect reading has no difference, and each kind of error is told. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import type { Fact, ReportResult } from "@/lib/report";
import { differences, type Expected } from "./golden";

type Report = Extract<ReportResult, { outcome: "report" }>;

describe.each(["qinzhou-2014", "shuibo-2020", "haimen-year-unknown"])("%s", (folder) => {
  const expected = load(folder);
  const perfect = () => perfectReading(expected, folder);

  test("a perfect reading has no difference", () => {
    expect(differences(expected, perfect())).toEqual([]);
  });

  test("each figure that is missing is missed", () => {
    const { facts } = perfect();
    const silent = facts.filter((_, i) => {
      const without = { ...perfect(), facts: facts.filter((_, j) => j !== i) };
      return differences(expected, without).length === 0;
    });
    expect(silent).toEqual([]);
  });

  test.each<[string, (fact: Fact) => Fact]>([
    ["value", (f) => ({ ...f, value: f.value + 1 })],
    ["indicator", (f) => ({ ...f, indicator: `${f.indicator}_other` })],
    ["scope", (f) => ({ ...f, scope: "unknown" })],
    ["scope words", (f) => ({ ...f, scope_words: "别处" })],
    ["label", (f) => ({ ...f, label: "别的" })],
    ["approximation", (f) => ({ ...f, approx: "nearly" })],
    ["place in the text", (f) => moved(f, -f.evidence.start)],
    ["state", (f) => ({ ...f, state: f.state === "accepted" ? "review" : "accepted" })],
  ])("a wrong %s is told, in the first, the last and a middle figure", (_, spoil) => {
    const { facts } = perfect();
    for (const at of [0, Math.floor(facts.length / 2), facts.length - 1]) {
      const spoilt = facts.map((f, i) => (i === at ? spoil(f) : f));
      expect(differences(expected, { ...perfect(), facts: spoilt })).not.toEqual([]);
    }
  });

  test("a date, a document number or another figure read as a fact is told", () => {
    const strangers = [
      ...expected.distractors.map((d) => ({ value: Number(d.text), offset: d.offset, length: d.text.length })),
      ...expected.other_figures.map((o) => ({ value: o.value, offset: o.offset, length: o.evidence.length })),
    ];
    const untold = strangers.filter((s) => {
      const base = perfect();
      const stranger = moved({ ...base.facts[0]!, value: s.value, state: "review" }, s.offset, s.length);
      const told = differences(expected, { ...base, facts: [...base.facts, stranger] });
      return !told.some((d) => /is no figure|belongs to no indicator/.test(d.words));
    });
    expect(untold).toEqual([]);
  });

  test("a fact more than expected is told", () => {
    const base = perfect();
    expect(differences(expected, { ...base, facts: [...base.facts, { ...base.facts[0]! }] })).toHaveLength(1);
  });

  test("a check that is missing or fails without cause is told", () => {
    const base = perfect();
    expect(differences(expected, { ...base, findings: [] })).toHaveLength(expected.checks.length);
    const alarm = { ...base.findings[0]!, rule: "E3-10", result: "fail" as const };
    expect(differences(expected, { ...base, findings: [...base.findings, alarm] })).toHaveLength(1);
  });

  test("another place, year or reason to hold is told", () => {
    const { identity } = perfect();
    const wrong = [
      { ...identity, year: 1999 },
      { ...identity, region: null },
      { ...identity, scope: "unknown" as const },
      { ...identity, held: identity.held.length ? [] : ["spam_suspected"] },
    ];
    expect(wrong.map((w) => differences(expected, { ...perfect(), identity: w }).length)).toEqual([
      1,
      expect.any(Number),
      1,
      1,
    ]);
    expect(differences(expected, { ...perfect(), identity: wrong[1]! })).not.toEqual([]);
  });
});

test("a blank that is dropped, doubled, or becomes a zero is told", () => {
  const expected = load("shuibo-2020");
  const base = perfectReading(expected, "shuibo-2020");
  const first = base.cells[0]!;
  const zero: Fact = { ...base.facts[0]!, indicator: first.indicator, applicant: first.applicant, state: "inferred" };
  expect(differences(expected, { ...base, cells: base.cells.slice(1) })).toHaveLength(1);
  expect(differences(expected, { ...base, cells: [...base.cells, first] })).toHaveLength(1);
  expect(differences(expected, { ...base, facts: [...base.facts, zero] })).not.toEqual([]);
});

test("a report that is refused is one difference", () => {
  const refused: ReportResult = { outcome: "not_a_report", document: null, reason: { code: "x", message: "x" } };
  expect(differences(load("qinzhou-2014"), refused)).toHaveLength(1);
});

function load(folder: string): Expected {
  return JSON.parse(readFileSync(path.join(import.meta.dirname, folder, "expected.json"), "utf8")) as Expected;
}

function moved(fact: Fact, start: number, length = fact.evidence.quote.length): Fact {
  return { ...fact, evidence: { ...fact.evidence, start, end: start + length } };
}

/** The result a faultless reader would hand over. */
function perfectReading(expected: Expected, folder: string): Report {
  const text = readFileSync(path.join(import.meta.dirname, folder, "report.txt"), "utf8");
  const first = <T>(of: T | T[]): T => (Array.isArray(of) ? of[0]! : of);
  const e = expected.identity;
  return {
    outcome: "report",
    document: { text } as Report["document"],
    identity: {
      title: e.title?.[0] ?? null,
      year: e.year,
      year_certainty: first(e.year_certainty) as "stated",
      era: e.era,
      region: e.region && { ...e.region, level: "city", path: [e.region.name] },
      region_certainty: first(e.region_certainty ?? "stated") as "stated",
      region_within: e.region_within ?? null,
      region_candidates: [],
      issuer: { name: e.issuer_name?.[0] ?? null, kind: e.issuer_kind?.[0] ?? "other" },
      scope: e.scope,
      published: e.published,
      held: e.held,
      clues: [],
    },
    facts: expected.values
      .filter((v) => v.value !== null)
      .map((v) => {
        const start = v.number?.offset ?? v.offset;
        const end = start + (v.number?.text ?? v.evidence).length;
        return {
          indicator: v.key,
          era: e.era,
          applicant: v.applicant,
          label: v.label,
          value: v.value!,
          unit: null,
          unit_printed: v.unit_printed,
          approx: v.approx,
          scope: v.scope,
          scope_words: v.scope_words,
          period: v.period,
          state: v.period === "ambiguous" ? "review" : "accepted",
          confidence: 1,
          method: v.source,
          rule: "by hand",
          change: null,
          evidence: { quote: text.slice(start, end), start, end, row: null, column: null },
        };
      }),
    cells: expected.values
      .filter((v) => v.value === null)
      .map((v) => ({
        indicator: v.key,
        era: e.era,
        applicant: v.applicant,
        kind: "blank",
        printed: "",
        reason: null,
        start: v.offset,
        end: v.offset,
      })),
    unmapped: [],
    findings: expected.checks.map((c) => ({
      rule: c.rule,
      column: null,
      result: c.result,
      severity: "hard",
      message: "",
      params: {},
      facts: [],
    })),
  };
}
