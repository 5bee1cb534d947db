/**
 * Properties of the table reader on generated reports: any figures, any layout, any damage. Whatever happens, no accepted figure is one
 * the page does not print in that cell; where the layout shows every cell, all of them are read.
 */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { indicators } from "@/lib/dictionary/dictionary";
import { read } from "@/lib/read/read";
import { APPLICANTS, type Applicant } from "@/lib/report";
import { labelCore } from "../match-label";
import { compare } from "./compare";
import * as form from "./generate";
import * as damage from "./generate-damage";
import { art20Figures, consistentDisputes, consistentRequests, statisticsFigures } from "./random-figures";
import { readTables } from "./read-tables";

const RUNS = Number(process.env.TABLE_RUNS ?? 60);

const count = fc.oneof(
  { weight: 6, arbitrary: fc.constant(0) },
  { weight: 3, arbitrary: fc.nat(9) },
  { weight: 1, arbitrary: fc.nat(3000) },
);
const six = fc.array(count, { minLength: 6, maxLength: 6 });
const figures = fc.constantFrom("E3" as const, "E4" as const).chain((era) =>
  fc
    .record({
      outcomes: fc.array(fc.array(count, { minLength: 22, maxLength: 22 }), { minLength: 6, maxLength: 6 }),
      carriedOut: six,
      carriedIn: six,
      disputes: fc.array(count, { minLength: 12, maxLength: 12 }),
      art20: fc.array(count, { minLength: 22, maxLength: 22 }),
    })
    .map((f) => ({
      era,
      printed: {
        ...consistentRequests(era, f.outcomes, f.carriedOut, f.carriedIn),
        ...consistentDisputes(era, f.disputes),
        ...art20Figures(era, f.art20),
      },
    })),
);
const style: fc.Arbitrary<form.Style> = fc.record({
  numbering: fc.constantFrom<form.Style["numbering"][]>("1.", "1、", "1．", "⒈", "①", "(1)", "（1）", ""),
  fullWidthBrackets: fc.boolean(),
  heads: fc.constantFrom<form.Style["heads"][]>("official", "official", "one-line", "none"),
  repeatSpans: fc.boolean(),
  total: fc.constantFrom<form.Style["total"][]>("总计", "合计"),
});
const shape = fc.constantFrom<form.DisputeShape[]>("official", "three-tables", "rows", "lines");
const layout = fc.constantFrom(...form.LAYOUTS);
const order: fc.Arbitrary<readonly Applicant[]> = fc.oneof(
  { weight: 4, arbitrary: fc.constant([...APPLICANTS]) },
  { weight: 1, arbitrary: fc.shuffledSubarray([...APPLICANTS], { minLength: 7, maxLength: 7 }) },
  { weight: 1, arbitrary: fc.subarray([...APPLICANTS], { minLength: 6, maxLength: 6 }) },
);

const wide = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const grouped = (s: string) => s.replace(/\B(?=(\d{3})+$)/g, ",");

/** Another spelling the dictionary has for a row label. */
function otherName(label: string): string {
  const core = labelCore(label);
  const names = indicators.find(
    (i) => i.era !== "E1" && i.table_labels.some((l) => labelCore(l) === core),
  )?.table_labels;
  const others = names?.filter((l) => !l.includes(">") && labelCore(l) !== core && labelCore(l).length > 3);
  return others?.[0] ?? label;
}

/** Damage to one table by name; `a` and `b` choose where. */
const DAMAGE: Record<string, (t: form.GridTable, a: number, b: number) => form.GridTable> = {
  "zeros left blank": (t) => damage.reword(t, (s) => (s === "0" ? "" : s)),
  "some zeros left blank": (t, a) => damage.reword(t, (s, row) => (s === "0" && row % 3 === a % 3 ? "" : s)),
  "a column of slashes": (t, a) => damage.reword(t, (s, _r, c) => (c.id?.endsWith(`/${APPLICANTS[a % 7]}`) ? "/" : s)),
  "full-width digits": (t) => damage.reword(t, wide),
  "thousands with commas": (t) => damage.reword(t, grouped),
  "a row missing": (t, a) => damage.without(t, pick(damage.dataRows(t), a)),
  "a row printed twice": (t, a) => damage.doubled(t, pick(damage.dataRows(t), a)),
  "a page break": (t, a, b) => damage.pageBreak(t, pick(damage.dataRows(t), a), b % 2 === 0),
  "a line of heads lost": (t, a) => damage.headLost(t, a),
  "a span too long": (t, a) => damage.wrongSpan(t, a, 1),
  "a span too short": (t, a) => damage.wrongSpan(t, a, -1),
  "a figure that breaks the sums": (t, a, b) =>
    damage.reword(t, (s, row, c) =>
      row === pick(damage.dataRows(t), a) && c.id?.endsWith(`/${APPLICANTS[b % 7]}`) ? String(b) : s,
    ),
  "wrong characters in labels": (t, a) =>
    damage.relabel(t, (s, row) => (s.length > 9 && row % 4 === a % 4 ? `${s.slice(0, 6)}某${s.slice(7)}` : s)),
  "blank cells at the end cut off": (t) => damage.trimmed(t),
  "blanks inside numbers": (t, a) =>
    damage.reword(t, (s, row) => (s.length > 1 && row % 3 === a % 3 ? `${s.slice(0, -1)} ${s.slice(-1)}` : s)),
  "measure words in cells": (t, a) =>
    damage.reword(t, (s, row, c) =>
      /^\d+$/.test(s) && row % 2 === a % 2 && !/amount|revenue|budget|fees/.test(c.id ?? "") ? `${s}件` : s,
    ),
  "footnote marks": (t, a, b) =>
    damage.reword(t, (s, row) =>
      /^\d+$/.test(s) && row % 5 === a % 5 ? s + (["①", "*", "[2]", "³"][b % 4] ?? "") : s,
    ),
  "words where a figure belongs": (t, a) =>
    damage.reword(t, (s, row, c) => (row % 7 === a % 7 && c.id?.endsWith(`/${APPLICANTS[a % 7]}`) ? "见附件" : s)),
  "labels broken in two": (t, a) =>
    damage.relabel(t, (s, row) => (s.length > 7 && row % 2 === a % 2 ? `${s.slice(0, 6)}\n${s.slice(6)}` : s)),
  "labels under other names": (t, a) => damage.relabel(t, (s, row) => (row % 2 === a % 2 ? otherName(s) : s)),
  "two cells fallen together": (t, a, b) => damage.fellTogether(t, pick(damage.dataRows(t), a), b, b % 2 === 0),
  "the foot of a page": (t, a, b) =>
    damage.interrupted(t, pick(damage.dataRows(t), a), ["- 2 -", "第 2 页 共 3 页", "2023年度报告"][b % 3] ?? ""),
  "a column of remarks": (t, a) => damage.extended(t, "备注", (row) => (row % 6 === a % 6 ? "见附件" : "")),
  "a column of shares": (t) => damage.extended(t, "占比", () => "12.5%"),
  "an empty row": (t, a) => damage.reword(t, (s, row) => (row === pick(damage.dataRows(t), a) ? "" : s)),
};
const pick = (rows: number[], n: number) => rows[n % Math.max(1, rows.length)] ?? 0;
const damages = fc.array(
  fc.record({ what: fc.constantFrom(...Object.keys(DAMAGE)), a: fc.nat(1000), b: fc.nat(1000) }),
  { maxLength: 3 },
);

function readText(text: string) {
  const result = read(new TextEncoder().encode(text), "report.txt");
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return { doc: result.document, found: readTables(result.document, { scope: "organ", year: null }) };
}

describe("E3 and E4 forms", () => {
  test("no accepted figure is wrong, whatever the layout and the damage", () => {
    fc.assert(
      fc.property(figures, style, layout, shape, fc.boolean(), damages, order, (f, st, lay, sh, apart, ds, ord) => {
        let requests = form.requestTable(f.era, f.printed, st, st.heads === "none" ? APPLICANTS : ord);
        // Digits without separators prove a figure by its sums: a report that errs as well may be cut in another way.
        // Columns in another order that lost their heads are told by nothing on the page.
        const usual = ord.every((a, i) => a === APPLICANTS[i]);
        const told = (what: string) =>
          (lay !== "digits" || !/breaks the sums|fallen together/.test(what)) &&
          (usual || what !== "a line of heads lost");
        for (const d of ds) if (told(d.what)) requests = DAMAGE[d.what]?.(requests, d.a, d.b) ?? requests;
        const tables = [
          ...form.art20Tables(f.era, f.printed, st, apart),
          requests,
          ...form.disputeTables(f.era, f.printed, sh, st.total),
        ];
        const { doc, found } = readText(form.reportText(tables, lay));
        expect(compare(found, damage.truthOf(tables), f.era).wrong).toEqual([]);
        for (const x of found.facts) expect(doc.text.slice(x.evidence.start, x.evidence.end)).toBe(x.evidence.quote);
      }),
      { numRuns: RUNS },
    );
  });

  test("a page without line ends: no accepted figure is wrong, and the official form is read whole", () => {
    const runOn = (tables: form.GridTable[]) => form.reportText(tables, "spaces").replace(/\s+/g, " ");
    fc.assert(
      fc.property(figures, style, shape, damages, order, (f, st, sh, ds, ord) => {
        const named = { ...st, heads: st.heads === "none" ? ("official" as const) : st.heads };
        let requests = form.requestTable(f.era, f.printed, named, ord);
        // Zeros that fell together are told apart again, and rightly, where a line holds nothing but a row's digits.
        for (const d of ds)
          if (d.what !== "two cells fallen together") requests = DAMAGE[d.what]?.(requests, d.a, d.b) ?? requests;
        const others = [
          ...form.art20Tables(f.era, f.printed, st, false),
          ...form.disputeTables(f.era, f.printed, sh, st.total),
        ];
        const { found } = readText(runOn([...others.slice(0, -1), requests, ...others.slice(-1)]));
        expect(compare(found, damage.truthOf([requests, ...others]), f.era).wrong).toEqual([]);
      }),
      { numRuns: RUNS },
    );
    fc.assert(
      fc.property(figures, (f) => {
        const tables = [
          ...form.art20Tables(f.era, f.printed, form.OFFICIAL_STYLE, false),
          form.requestTable(f.era, f.printed, form.OFFICIAL_STYLE),
          ...form.disputeTables(f.era, f.printed, "official", "总计"),
        ];
        const { found } = readText(runOn(tables));
        const result = compare(found, damage.truthOf(tables), f.era);
        expect({ wrong: result.wrong, unread: result.printed - result.right }).toEqual({ wrong: [], unread: 0 });
      }),
      { numRuns: RUNS },
    );
  });

  test("where the layout shows every cell, every figure is read", () => {
    const complete = fc.constantFrom(...form.LAYOUTS.filter((l) => l !== "digits"));
    fc.assert(
      fc.property(figures, style, complete, shape, fc.boolean(), (f, st, lay, sh, apart) => {
        const tables = [
          ...form.art20Tables(f.era, f.printed, st, apart),
          form.requestTable(f.era, f.printed, { ...st, heads: st.heads === "none" ? "official" : st.heads }),
          ...form.disputeTables(f.era, f.printed, sh, st.total),
        ];
        const { found } = readText(form.reportText(tables, lay));
        const result = compare(found, damage.truthOf(tables), f.era);
        expect({ ...result, printed: 0, right: result.right - result.printed }).toEqual({
          printed: 0,
          right: 0,
          review: 0,
          unreadable: 0,
          wrong: [],
        });
        expect(found.eras).toEqual([f.era]);
      }),
      { numRuns: RUNS },
    );
  });

  test("a small office's digits without separators are read almost whole", () => {
    const few = fc.oneof({ weight: 9, arbitrary: fc.constant(0) }, { weight: 1, arbitrary: fc.nat(20) });
    const column = fc.array(few, { minLength: 22, maxLength: 22 });
    fc.assert(
      fc.property(fc.array(column, { minLength: 6, maxLength: 6 }), style, (outcomes, st) => {
        const printed = consistentRequests("E4", outcomes, [1, 0, 0, 0, 0, 0], [0, 0, 0, 0, 0, 0]);
        const tables = [form.requestTable("E4", printed, st)];
        const { found } = readText(form.reportText(tables, "digits"));
        const result = compare(found, damage.truthOf(tables), "E4");
        expect(result.wrong).toEqual([]);
        expect(result.right).toBeGreaterThan(result.printed * 0.5);
      }),
      { numRuns: Math.ceil(RUNS / 4) },
    );
  });
});

describe("statistics tables", () => {
  const sixty = fc.array(fc.oneof(fc.constant(0), fc.nat(9), fc.nat(90_000)), { minLength: 60, maxLength: 60 });
  const extra = fc.array(
    fc.record({
      after: fc.integer({ min: 1, max: 60 }),
      label: fc.constantFrom("其中:政府信息公开目录数", "主动公开政策解读数", "3.信访申请数", "不予公开目录数"),
      words: fc.constantFrom("5", "0", ""),
    }),
    { maxLength: 2 },
  );

  test("E2: added rows, missing units, scope columns and damage never make a wrong figure", () => {
    fc.assert(
      fc.property(
        sixty,
        sixty,
        style,
        layout,
        fc.boolean(),
        fc.boolean(),
        extra,
        damages,
        (a, b, st, lay, units, scopes, ex, ds) => {
          const printed = statisticsFigures(a);
          const heads = scopes ? ["汇总", "本级"] : ["统计数"];
          if (scopes) for (const [i, k] of Object.keys(printed).entries()) printed[`${k}@本级`] = String(b[i] ?? 0);
          let table = form.statisticsTable(printed, st, { units, heads, extra: ex });
          for (const d of ds) table = DAMAGE[d.what]?.(table, d.a, d.b) ?? table;
          const { found } = readText(form.reportText([table], lay));
          const result = compare(
            found,
            damage.truthOf([table]),
            "E2",
            (f) => form.cellId(f.indicator) + (f.scope_words === "本级" ? "@本级" : ""),
          );
          expect(result.wrong).toEqual([]);
        },
      ),
      { numRuns: RUNS },
    );
  });

  test("E2: every figure of an undamaged table is read, added rows are kept apart", () => {
    fc.assert(
      fc.property(sixty, style, fc.constantFrom(...form.LAYOUTS), extra, (a, st, lay, ex) => {
        const table = form.statisticsTable(statisticsFigures(a), st, { ...form.OFFICIAL_SHAPE, extra: ex });
        const { found } = readText(form.reportText([table], lay));
        const result = compare(found, damage.truthOf([table]), "E2");
        expect(result.wrong).toEqual([]);
        expect(result.right).toBe(result.printed);
        expect(found.unmapped.length).toBe(ex.filter((e) => e.words !== "").length);
      }),
      { numRuns: RUNS },
    );
  });

  test("the Shanghai model gives the year, never the month", () => {
    fc.assert(
      fc.property(sixty, sixty, layout, damages, (year, month, lay, ds) => {
        const printed: form.Printed = {};
        for (const [i, [, , key]] of form.SHANGHAI_ROWS.entries())
          if (key) printed[form.cellId(key)] = String(year[i] ?? 0);
        let table = form.shanghaiTable(printed, (n) => String(month[n] ?? 0));
        for (const d of ds) table = DAMAGE[d.what]?.(table, d.a, d.b) ?? table;
        const { found } = readText(form.reportText([table], lay));
        expect(compare(found, damage.truthOf([table]), "E1").wrong).toEqual([]);
      }),
      { numRuns: RUNS },
    );
  });
});
