/** Reports saved from Word as HTML, or pasted from it into an editor: every printed cell is read, whatever stands around its digits. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import * as form from "./generate";
import * as damage from "./generate-damage";
import { PLAIN_WORD, type WordStyle, wordReport } from "./generate-word";
import { art20Figures, consistentDisputes, consistentRequests } from "./random-figures";
import { readTables } from "./read-tables";

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(3000) },
);
const many = (n: number) => fc.array(count, { minLength: n, maxLength: n });
const figures = fc
  .record({
    era: fc.constantFrom("E3" as const, "E4" as const),
    outcomes: fc.array(many(22), { minLength: 6, maxLength: 6 }),
    edges: many(12),
    disputes: many(12),
    art20: many(22),
  })
  .map((f) => ({
    era: f.era,
    printed: {
      ...consistentRequests(f.era, f.outcomes, f.edges.slice(0, 6), f.edges.slice(6)),
      ...consistentDisputes(f.era, f.disputes),
      ...art20Figures(f.era, f.art20),
    },
  }));

const any = <T>(...values: T[]) => fc.constantFrom(...values);
const mostly = <T>(usual: T, ...others: T[]) =>
  fc.oneof({ weight: 3, arbitrary: fc.constant(usual) }, { weight: 2, arbitrary: fc.constantFrom(...others) });
const word: fc.Arbitrary<WordStyle> = fc.record({
  runs: any<WordStyle["runs"]>("whole", "characters", "scripts", "halves"),
  blank: any<WordStyle["blank"]>("o:p", "nbsp", "none", "wide", "spans"),
  tags: any<WordStyle["tags"]>("word", "capitals", "prologue"),
  tall: any<WordStyle["tall"]>("paragraph", "characters", "br"),
  spans: mostly<WordStyle["spans"]>("right", "long", "repeated", "blank", "hidden"),
  misaligned: fc.boolean(),
  lists: fc.boolean(),
  wrapped: mostly<WordStyle["wrapped"]>("none", "table", "frame", "cell"),
  broken: mostly<WordStyle["broken"]>(
    null,
    { after: 3, heads: true },
    { after: 9, heads: false },
    { after: 14, heads: true },
    { after: 17, heads: false },
  ),
  note: mostly<WordStyle["note"]>("none", "footnote", "comment", "deleted", "struck", "hidden", "bookmark", "vml"),
  colSpan: mostly(1, 2, 3),
  wraps: fc.boolean(),
  nested: mostly(false, true),
  headingInside: mostly(false, true),
  allInOne: mostly(false, true),
});
const style: fc.Arbitrary<form.Style> = fc.record({
  numbering: any<form.Style["numbering"]>("1.", "1、", "1．", "⒈", "①", "(1)", "（1）", ""),
  fullWidthBrackets: fc.boolean(),
  heads: any<form.Style["heads"]>("official", "official", "one-line"),
  repeatSpans: fc.constant(false),
  total: any<form.Style["total"]>("总计", "合计"),
});
const page = fc.record({
  word,
  style,
  shape: any<form.DisputeShape>("official", "three-tables", "rows", "lines"),
  apart: fc.boolean(),
  merged: fc.boolean(),
  blanks: fc.boolean(),
});

function readPage(html: string) {
  const result = read(new TextEncoder().encode(html), "report.htm");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "organ", year: null });
}

test("all cells of a page saved from Word are read, and none is read wrongly", () => {
  fc.assert(
    fc.property(figures, page, ({ era, printed }, p) => {
      const full = [
        ...form.art20Tables(era, printed, p.style, p.apart),
        form.requestTable(era, printed, p.style),
        ...form.disputeTables(era, printed, p.shape, p.style.total),
      ];
      const shown = p.blanks ? full.map((t) => damage.reword(t, (s) => (s === "0" ? "" : s))) : full;
      const tables = p.merged ? [damage.merged(shown)] : shown;
      const found = readPage(wordReport(tables, p.word, "青山县人民政府政府信息公开工作年度报告"));
      const told = compare(found, damage.truthOf(tables), era);
      expect(told.wrong).toEqual([]);
      expect(told.right).toBe(told.printed);
    }),
    { numRuns: Number(process.env.TABLE_RUNS ?? 60) },
  );
}, 60_000);

describe("what a page shows beside a figure is no digit of it", () => {
  const printed = consistentRequests("E4", Array(6).fill(Array(22).fill(3)), Array(6).fill(1), Array(6).fill(2));
  const tables = [form.requestTable("E4", printed)];
  test.each<[WordStyle["note"], string]>([
    ["deleted", "a deletion of a tracked change"],
    ["struck", "digits struck out"],
    ["hidden", "hidden digits"],
    ["comment", "the mark of a comment"],
    ["footnote", "the mark of a footnote"],
    ["vml", "a drawing in a conditional comment"],
  ])("%s: %s", (note) => {
    const found = readPage(wordReport(tables, { ...PLAIN_WORD, note }, "某局年度报告"));
    const told = compare(found, damage.truthOf(tables), "E4");
    expect(told.wrong).toEqual([]);
    expect(told.right).toBe(told.printed);
  });
});
