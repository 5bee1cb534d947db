import { expect, test } from "vitest";
import type { Fact, ReportResult } from "@/lib/report";
import type { LabelledDocument, TruthFigure } from "@/lib/synth/truth";
import { scoreDocument } from "./score";
import { wilson } from "./wilson";

const truth = (key: string, value: number | null, more: Partial<TruthFigure> = {}): TruthFigure => ({
  key,
  applicant: null,
  value,
  blank: value === null ? "blank" : null,
  scope: "jurisdiction",
  scope_words: null,
  label: null,
  period: "year",
  approx: null,
  source: "narrative",
  due: "must",
  words: "",
  ...more,
});
const fact = (indicator: string, value: number, more: Partial<Fact> = {}): Fact => ({
  indicator,
  era: "E2",
  applicant: null,
  label: null,
  value,
  unit: null,
  unit_printed: null,
  approx: null,
  scope: "jurisdiction",
  scope_words: null,
  period: "year",
  state: "accepted",
  confidence: 1,
  method: "narrative",
  rule: "test",
  change: null,
  evidence: { quote: "", start: 0, end: 0, row: null, column: null },
  ...more,
});

function counts(figures: TruthFigure[], facts: Fact[]) {
  const doc: LabelledDocument = {
    id: "t",
    family: "t",
    split: "tuned",
    name: "t",
    kind: "text",
    bytes: new Uint8Array(),
    url: null,
    outcome: "report",
    identity: null,
    figures,
  };
  const result = {
    outcome: "report",
    document: { text: "" },
    identity: { scope: "jurisdiction" },
    facts,
    cells: [],
    unmapped: [],
    findings: [],
  } as unknown as ReportResult;
  return scoreDocument(doc, result).figures.narrative;
}

test("an accepted figure that is true is right", () => {
  expect(counts([truth("a", 5)], [fact("a", 5)])).toMatchObject({ due: 1, found: 1, right: 1, wrong: 0, missed: 0 });
});

test("another value, scope, period or key is wrong and leaves the true figure missed", () => {
  for (const f of [
    fact("a", 6),
    fact("a", 5, { scope: "organ" }),
    fact("a", 5, { period: "cumulative" }),
    fact("b", 5),
  ])
    expect(counts([truth("a", 5)], [f])).toMatchObject({ found: 1, right: 0, wrong: 1, missed: 1 });
});

test("a figure nobody stated is wrong, a blank cell read as a number too", () => {
  expect(counts([], [fact("a", 5)])).toMatchObject({ wrong: 1 });
  expect(counts([truth("a", null)], [fact("a", 0)])).toMatchObject({ due: 0, wrong: 1 });
});

test("a figure left to a person is missed but held, unless it is for a person", () => {
  expect(counts([truth("a", 5)], [fact("a", 5, { state: "review" })])).toMatchObject({ missed: 1, held: 1, wrong: 0 });
  expect(counts([truth("a", 5, { due: "review" })], [fact("a", 5, { state: "review" })])).toMatchObject({
    due: 0,
    missed: 0,
    wrong: 0,
  });
  expect(counts([truth("a", 5, { due: "review" })], [fact("a", 5)])).toMatchObject({ wrong: 1 });
});

test("a reading the words allow is right and never missed", () => {
  expect(counts([truth("a", 5, { due: "may" })], [])).toMatchObject({ due: 0, missed: 0 });
  expect(counts([truth("a", 5, { other_keys: ["b"] })], [fact("b", 5)])).toMatchObject({ right: 1, missed: 0 });
});

test("an inferred zero is wrong only where the truth is another number", () => {
  expect(counts([truth("a", 5)], [fact("a", 0, { state: "inferred" })])).toMatchObject({ wrong: 1 });
  expect(counts([truth("a", null)], [fact("a", 0, { state: "inferred" })])).toMatchObject({ wrong: 0 });
});

test("bounds of a share hold it and are never outside 0 and 1", () => {
  expect(wilson(0, 0)).toEqual([0, 1]);
  const [low, high] = wilson(0, 2000);
  expect(low).toBe(0);
  expect(high).toBeCloseTo(0.0019, 3);
  const [a, b] = wilson(5, 10);
  expect(a).toBeLessThan(0.5);
  expect(b).toBeGreaterThan(0.5);
});
