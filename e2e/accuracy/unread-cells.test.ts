/** A check never passes on a cell that was not read: whatever an identity uses, spoiled in the page, leaves the identity open. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { identitiesOf } from "@/lib/dictionary/identities";
import {
  art20Tables,
  cellId,
  disputeTables,
  type GridTable,
  htmlPage,
  layOut,
  requestTable,
  statisticsTable,
} from "@/lib/extract/tables/generate";
import { reword } from "@/lib/extract/tables/generate-damage";
import {
  art20Figures,
  consistentDisputes,
  consistentRequests,
  statisticsFigures,
} from "@/lib/extract/tables/random-figures";
import { processReport } from "@/lib/pipeline";
import { APPLICANTS, type Finding } from "@/lib/report";

const RUNS = Number(process.env.TABLE_RUNS ?? 40);
const YEARS = { E2: 2016, E3: 2019, E4: 2023 } as const;
type FormEra = keyof typeof YEARS;

const few = fc.nat(9);
const grid = fc.array(fc.array(few, { minLength: 22, maxLength: 22 }), { minLength: 6, maxLength: 6 });
const six = fc.array(few, { minLength: 6, maxLength: 6 });
const tablesOf: fc.Arbitrary<{ era: FormEra; tables: GridTable[] }> = fc.oneof(
  fc.array(few, { minLength: 60, maxLength: 60 }).map((figures) => ({
    era: "E2" as const,
    tables: [statisticsTable(statisticsFigures(figures))],
  })),
  fc
    .record({
      era: fc.constantFrom("E3" as const, "E4" as const),
      grid,
      out: six,
      in: six,
      rest: fc.array(few, { minLength: 34, maxLength: 34 }),
    })
    .map((f) => ({
      era: f.era,
      tables: [
        ...art20Tables(f.era, art20Figures(f.era, f.rest.slice(0, 22))),
        requestTable(f.era, consistentRequests(f.era, f.grid, f.out, f.in)),
        ...disputeTables(f.era, consistentDisputes(f.era, f.rest.slice(22))),
      ],
    })),
);
/** Nothing, a mark that says nothing, words, a damaged figure. */
const spoilt = fc.constantFrom("", "/", "——", "见附件", "3/-1", "1.5", "-2", "□");

function findingsOf(era: FormEra, tables: GridTable[]): Finding[] {
  const year = YEARS[era];
  const html = htmlPage(
    `<h1>秦都区${year}年政府信息公开工作年度报告</h1>\n<p>本报告的统计期限为${year}年1月1日至12月31日。</p>\n${tables.map((t) => layOut(t, "html")).join("")}`,
  );
  const result = processReport(new TextEncoder().encode(html), "report.html");
  if (result.outcome !== "report") throw new Error(result.outcome);
  return result.findings;
}

/** Cells a finding was evaluated on, as cell ids. */
function cellsOf(f: Finding): string[] {
  const row = f.params.row;
  if (typeof row === "string") return APPLICANTS.map((a) => cellId(row, a));
  const terms = `${f.params.left_keys ?? ""},${f.params.right_keys ?? ""}`.split(",").filter(Boolean);
  return terms.map((t) => {
    const m = /^(\w+)\[(\w+)\]$/.exec(t);
    return m ? `${m[1]}/${m[2]}` : cellId(t, f.column);
  });
}

test("no identity passes on a spoiled cell, and none passes because of it", () => {
  let used = 0;
  fc.assert(
    fc.property(tablesOf, spoilt, fc.nat(10_000), ({ era, tables }, words, n) => {
      const ids = [...new Set(tables.flatMap((t) => t.rows.flatMap((r) => r.flatMap((c) => c.id ?? []))))];
      const target = ids[n % ids.length] as string;
      const rules = new Set(identitiesOf(era, "table").map((r) => r.id));
      const own = (f: Finding) => rules.has(f.rule) && f.params.source === "table";
      const before = findingsOf(era, tables).filter(own);
      const after = findingsOf(
        era,
        tables.map((t) => reword(t, (s, _, c) => (c.id === target ? words : s))),
      ).filter(own);
      used += before.filter((f) => f.result === "pass" && cellsOf(f).includes(target)).length;
      expect(after.filter((f) => f.result === "pass" && cellsOf(f).includes(target)).map((f) => f.rule)).toEqual([]);
      // Nor does a cell that is lost make another identity come out.
      const passed = (list: Finding[]) =>
        list
          .filter((f) => f.result === "pass")
          .map((f) => `${f.rule} ${f.column} ${f.params.row ?? ""} ${f.params.comparison ?? ""}`);
      expect(passed(before)).toEqual(expect.arrayContaining(passed(after)));
    }),
    { numRuns: RUNS },
  );
  // The spoiled cells are such that identities had passed on them.
  expect(used).toBeGreaterThan(RUNS / 2);
});
