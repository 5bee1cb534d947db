/** A figure, a zero and each kind of blank are the same in chart, table, both downloads and the preview, whatever the reports printed. */
import { parse } from "csv-parse/sync";
import fc from "fast-check";
import { expect, test } from "vitest";
import { trendCsv } from "@/app/_charts/csv";
import { BLANK_GLYPH, type BlankCode } from "@/app/_charts/shown";
import { trendTable } from "@/app/_charts/table";
import { trendChart } from "@/app/_charts/trend";
import { drawnYears } from "@/app/_charts/trend-range";
import { fact, HAIAN, loadable, RUDONG, received, testDatabase } from "@/db/generate-reports";
import { loadReport } from "@/db/load";
import type { Db } from "@/db/open";
import { preview } from "@/db/query/data-preview";
import { dataRows } from "@/db/query/data-rows";
import { unitsOfSelection } from "@/db/query/data-set";
import { unitRef } from "@/db/query/refs";
import { trendOf } from "@/db/query/shown";
import { UNREADABLE_REASONS } from "@/lib/report";
import { say } from "@/lib/words/words";
import { gridData } from "./cells";

const YEARS = [2019, 2020, 2021, 2022, 2023];
const KEYS = ["requests_received", "granted", "staff_total", "refusal_rate"] as const;

/** What a report prints in one cell: a number, two that differ, a kind of blank, or nothing at all. */
const printedArb = fc.oneof(
  fc.nat(30).map((value) => ({ kind: "value" as const, value })),
  fc.constant({ kind: "two" as const }),
  fc.constant({ kind: "inferred" as const }),
  fc.constantFrom("dash" as const, "blank" as const, "silent" as const).map((kind) => ({ kind })),
  fc.constantFrom(...UNREADABLE_REASONS).map((reason) => ({ kind: "unreadable" as const, reason })),
);
type Printed = typeof printedArb extends fc.Arbitrary<infer T> ? T : never;
const reportArb = fc.oneof(
  { weight: 5, arbitrary: fc.record({ received: printedArb, granted: printedArb, held: fc.constant(false) }) },
  fc.constant(null),
  fc.record({ received: printedArb, granted: printedArb, held: fc.constant(true) }),
);

function printed(indicator: string, cell: Printed, era: "E3" | "E4") {
  const of = (value: number, state: "accepted" | "inferred" = "accepted") =>
    fact({ indicator, applicant: "total", value, state, era });
  const gap = (kind: "dash" | "blank" | "unreadable", reason: (typeof UNREADABLE_REASONS)[number] | null) => ({
    facts: [],
    cells: [{ indicator, era, applicant: "total" as const, kind, printed: "/", reason, start: 0, end: 1 }],
  });
  switch (cell.kind) {
    case "value":
      return { facts: [of(cell.value)], cells: [] };
    case "two":
      return { facts: [of(31), of(32)], cells: [] };
    case "inferred":
      return { facts: [of(0, "inferred")], cells: [] };
    case "silent":
      return { facts: [], cells: [] };
    case "unreadable":
      return gap("unreadable", cell.reason);
    default:
      return gap(cell.kind, null);
  }
}

function databaseOf(reports: readonly (typeof reportArb extends fc.Arbitrary<infer T> ? T : never)[]): Db {
  const db = testDatabase();
  // So that the years run to the newest whatever the other prints.
  loadReport(db, loadable({ place: RUDONG, year: 2023, text: "other", facts: [received(1)] }));
  loadReport(db, loadable({ place: HAIAN, year: 2018, text: "first", facts: [received(5)] }));
  reports.forEach((report, i) => {
    if (!report) return;
    const year = YEARS[i]!;
    const era = year < 2021 ? "E3" : "E4";
    const parts = [printed("requests_received", report.received, era), printed("results_granted", report.granted, era)];
    loadReport(
      db,
      loadable({
        place: HAIAN,
        year,
        text: `${year}`,
        facts: parts.flatMap((p) => p.facts),
        cells: parts.flatMap((p) => p.cells),
        identity: { era, ...(report.held ? { held: ["spam_suspected" as const] } : {}) },
      }),
    );
  });
  return db;
}

/** Reports of five years that have them all. */
const EVERY_KIND = [
  { received: { kind: "value", value: 7 }, granted: { kind: "two" }, held: false },
  { received: { kind: "inferred" }, granted: { kind: "dash" }, held: false },
  { received: { kind: "blank" }, granted: { kind: "unreadable", reason: "image" }, held: false },
  { received: { kind: "value", value: 0 }, granted: { kind: "silent" }, held: true },
  null,
] satisfies Parameters<typeof databaseOf>[0];

test("any reports: what stands for a figure or a blank is the same everywhere", () => {
  const met = new Set<string>();
  fc.assert(
    fc.property(fc.array(reportArb, { minLength: 5, maxLength: 5 }), (reports) => {
      const db = databaseOf(reports);
      const selection = {
        in: [HAIAN.code!],
        show: [...KEYS],
        from: 2019,
        with: ["disputed", "inferred"] as ("disputed" | "inferred")[],
      };
      const [id] = unitsOfSelection(db, selection);
      const unit = unitRef(db, id!)!;
      const rows = [...dataRows(db, selection)];
      const grid = gridData(preview(db, selection), "zh");
      for (const [k, key] of KEYS.entries()) {
        const trend = trendOf(db, key, [unit], YEARS);
        const csv = parse(trendCsv([trend], "zh"), { bom: true, columns: true }) as Record<string, string>[];
        const table = trendTable(trend, "zh");
        const chart = trendChart(trend, "zh", { years: YEARS });
        YEARS.forEach((year, i) => {
          const shown = trend.lines[0]!.points[i]!;
          const row = rows.find((r) => r.key === key && r.year === year)!;
          const line = csv.find((c) => c.year === String(year))!;
          const cell = drawnYears(trend).includes(year)
            ? table.rows.find((r) => r.cells[0]!.text === String(year))!.cells[1]!
            : null;
          const told = chart.stops.find((s) => s.x === year)!.words.join(" ");
          const mark = chart.stops.find((s) => s.x === year)!.marks[0];
          // A year without a report is no row of the preview by years.
          const seen = grid.rows.find((r) => r.year === year)?.cells[k];
          met.add(shown.kind === "blank" ? shown.blank : shown.kind === "value" ? shown.state : shown.kind);
          if (shown.kind === "blank") {
            const word = say("zh", `blank.${shown.blank as BlankCode}`);
            expect([row.status, row.value, row.reason]).toEqual([shown.blank, null, shown.reason]);
            expect([line.status, line.value]).toEqual([[shown.blank, shown.reason].filter(Boolean).join(":"), ""]);
            if (cell) expect([cell.text, cell.glyph]).toEqual([word, BLANK_GLYPH[shown.blank]]);
            expect(told).toContain(word);
            expect(mark).toBeNull();
            if (seen) expect(Array.isArray(seen) ? seen[0] : seen).toBe(`${BLANK_GLYPH[shown.blank]} ${word}`);
          } else if (shown.kind === "disputed") {
            const readings = shown.readings.map((r) => String(r.value));
            expect([row.status, row.value, row.other_readings]).toEqual(["disputed", null, readings.join(" | ")]);
            expect([line.status, line.value, line.other_reading]).toEqual(["disputed", ...readings]);
            for (const reading of readings) expect(told).toContain(reading);
          } else {
            expect([row.status, row.value]).toEqual([shown.state, shown.value]);
            expect([line.status, Number(line.value)]).toEqual([shown.state, shown.value]);
            expect(mark?.y).toBe(shown.value);
            expect(cell?.text).toContain(String(shown.value));
            expect(cell?.glyph).toBeUndefined();
          }
          expect(String(row.comparable_from)).toBe(line.comparable_from);
        });
      }
    }),
    { numRuns: 12, examples: [[EVERY_KIND]] },
  );
  expect([...met].sort()).toEqual(
    [
      "accepted",
      "blank",
      "dash",
      "disputed",
      "inferred",
      "no_report",
      "not_collected",
      "not_stated",
      "under_review",
      "unreadable",
    ].sort(),
  );
});
