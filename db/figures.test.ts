import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { type CodedCandidate, chooseFigures, compatible, type FactCandidate } from "./figures";

const SLOT = { era: "E4", indicator: 1, applicant: 7 };
const fact = (value: number, part: Partial<FactCandidate> = {}): FactCandidate => ({
  ...SLOT,
  value,
  approx: null,
  scope: "jurisdiction",
  scope_words: null,
  label: null,
  period: "year",
  state: "accepted",
  method: "table",
  origin: "original",
  source_id: 100_000,
  ...part,
});
const coded = (value: number, part: Partial<CodedCandidate> = {}): CodedCandidate => ({
  ...SLOT,
  value,
  approx: null,
  source_id: 5,
  ...part,
});
const one = (facts: FactCandidate[], more: CodedCandidate[] = []) => chooseFigures("jurisdiction", facts, [], more)[0];

describe("the one figure shown", () => {
  test("the table before the prose before a coded figure, when all say the same", () => {
    const prose = fact(12, { method: "narrative", source_id: 2 });
    expect(one([prose, fact(12, { source_id: 1 })], [coded(12)])).toMatchObject({
      value: 12,
      state: "accepted",
      source_id: 1,
    });
    expect(one([prose], [coded(12)])).toMatchObject({ value: 12, state: "accepted", source_id: 2 });
    expect(one([], [coded(12)])).toMatchObject({ value: 12, state: "coded", origin: "coded", source_id: 5 });
  });

  test("readings that differ: no value, both kept, the better one first", () => {
    const found = one([fact(34, { method: "narrative", source_id: 2 }), fact(32, { source_id: 1 })]);
    expect(found).toMatchObject({ value: null, state: "disputed" });
    expect(found?.readings.map((r) => r.value)).toEqual([32, 34]);
    expect(one([fact(254)], [coded(255)])?.readings.map((r) => r.origin)).toEqual(["original", "coded"]);
  });

  test("two coded rows with the same value do not argue", () => {
    expect(one([], [coded(2), coded(2, { source_id: 6 })])).toMatchObject({ value: 2, state: "coded", readings: [] });
  });

  test("a rounded figure does not argue with the exact one it stands for, but with any other", () => {
    expect(one([fact(180_000, { approx: "at_least", method: "narrative" }), fact(183_211)])?.value).toBe(183_211);
    expect(one([fact(180_000, { approx: "at_least", method: "narrative" }), fact(152_000)])?.state).toBe("disputed");
    expect(one([fact(100, { approx: "nearly", method: "narrative" }), fact(96)])?.value).toBe(96);
    expect(one([fact(100, { approx: "nearly", method: "narrative" }), fact(104)])?.state).toBe("disputed");
    // Two exact ones that both fit the rounded one still differ from each other.
    expect(one([fact(100, { approx: "about" })], [coded(96), coded(98, { source_id: 6 })])?.state).toBe("disputed");
  });

  test("a zero that only follows from the rest is shown as such, and gives way to anything said", () => {
    const inferred = fact(0, { state: "inferred", source_id: 3 });
    expect(one([inferred])).toMatchObject({ value: 0, state: "inferred" });
    expect(one([inferred, fact(4)])).toMatchObject({ value: 4, state: "accepted" });
    expect(one([inferred], [coded(4)])).toMatchObject({ value: 4, state: "coded" });
  });

  test("what is under review or told for an unclear period is a blank that says so, unless something certain is there", () => {
    expect(one([fact(9, { state: "review" })])).toMatchObject({ value: null, state: "blank", blank: "under_review" });
    expect(one([fact(9, { period: "ambiguous" })])).toMatchObject({ blank: "under_review" });
    expect(one([fact(9, { state: "review" })], [coded(8)])).toMatchObject({ value: 8, state: "coded" });
  });

  test("a printed cell without a number keeps its kind", () => {
    const cell = { ...SLOT, kind: "unreadable" as const, reason: "short_row" };
    expect(chooseFigures("organ", [], [cell], [])[0]).toMatchObject({
      value: null,
      state: "blank",
      blank: "unreadable",
      reason: "short_row",
    });
    expect(chooseFigures("jurisdiction", [fact(3)], [cell], [])[0]).toMatchObject({ value: 3 });
  });

  test("parts, other scopes, single items and cumulative counts never become the unit's figure", () => {
    expect(one([fact(9, { scope: "departments" })])).toBeUndefined();
    expect(one([fact(9, { scope_words: "市教育局" })])).toBeUndefined();
    expect(one([fact(9, { label: "身份证" })])).toBeUndefined();
    expect(one([fact(9, { period: "cumulative" })])).toBeUndefined();
    expect(one([fact(9, { scope_words: "全市" })])?.value).toBe(9);
    expect(one([fact(9, { scope_words: "我区" })])?.value).toBe(9);
  });
});

describe("for any readings", () => {
  const anyFact = fc.record({
    value: fc.integer({ min: 0, max: 5 }),
    state: fc.constantFrom("accepted" as const, "review" as const, "inferred" as const),
    method: fc.constantFrom("table" as const, "narrative" as const),
    source_id: fc.integer({ min: 1, max: 1000 }),
  });
  const anyCoded = fc.record({ value: fc.integer({ min: 0, max: 5 }), source_id: fc.integer({ min: 1, max: 1000 }) });

  test("a shown value is one that was read, and every certain reading agrees with it", () => {
    fc.assert(
      fc.property(fc.array(anyFact, { maxLength: 5 }), fc.array(anyCoded, { maxLength: 3 }), (facts, codes) => {
        const found = one(
          facts.map((f) => fact(f.value, f)),
          codes.map((c) => coded(c.value, c)),
        );
        const said = [...facts.filter((f) => f.state === "accepted"), ...codes].map((r) => r.value);
        if (said.length > 0) {
          if (new Set(said).size === 1) expect(found?.value).toBe(said[0]);
          else expect(new Set(found?.readings.map((r) => r.value))).toEqual(new Set(said));
        } else if (found?.value != null) expect(found.state).toBe("inferred");
      }),
    );
  });

  test("the order of reading does not matter", () => {
    fc.assert(
      fc.property(fc.uniqueArray(anyFact, { selector: (f) => f.source_id, maxLength: 6 }), (facts) => {
        const list = facts.map((f) => fact(f.value, f));
        const [a, b] = [one(list), one([...list].reverse())];
        expect(b?.value).toBe(a?.value);
        expect(b?.state).toBe(a?.state);
        expect(b?.readings.map((r) => r.value)).toEqual(a?.readings.map((r) => r.value));
      }),
    );
  });

  test("compatible is mutual and holds for equals", () => {
    const approx = fc.constantFrom(null, "about" as const, "at_least" as const, "nearly" as const);
    const reading = fc.record({ value: fc.integer({ min: 0, max: 1000 }), approx });
    fc.assert(
      fc.property(reading, reading, (a, b) => {
        expect(compatible(a, b)).toBe(compatible(b, a));
        expect(compatible(a, a)).toBe(true);
      }),
    );
  });
});
