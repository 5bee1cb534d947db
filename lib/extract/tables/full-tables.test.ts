/** Two complete published tables (an E3 form with blanks, an E4 form without), in every layout: never a wrong value, and whole where the layout allows it. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { APPLICANTS } from "@/lib/report";
import {
  art20Tables,
  type CellId,
  cellId,
  disputeTables,
  LAYOUTS,
  type Printed,
  reportText,
  requestTable,
  SHOWS_BLANKS,
} from "./generate";
import { readTables } from "./read-tables";

const GOLD = new URL("../../../../shared/domain/extra-gold.json", import.meta.url);
const here = existsSync(GOLD);
if (!here) console.warn("The two full tables are not here: their tests are skipped.");

interface GoldTable {
  id: string;
  era: "E3" | "E4";
  year: number;
  art20: Record<string, number | string>;
  requests: Record<string, (number | null)[]>;
  disputes: Record<string, (number | null)[]>;
}
const tables: GoldTable[] = here ? JSON.parse(readFileSync(GOLD, "utf8")).tables : [];

const OUTCOMES = ["upheld", "corrected", "other", "pending", "total"];

/** Every cell of a gold table as printed; null is blank. */
function printedOf(gold: GoldTable): Printed {
  const cells: [CellId, number | string | null][] = [
    ...Object.entries(gold.art20).map(([key, v]): [CellId, number | string] => [cellId(key), v]),
    ...Object.entries(gold.requests).flatMap(([key, row]) =>
      row.map((v, i): [CellId, number | null] => [cellId(key, APPLICANTS[i] ?? null), v]),
    ),
    ...Object.entries(gold.disputes).flatMap(([group, row]) =>
      row.map((v, i): [CellId, number | null] => [cellId(`${group}_${OUTCOMES[i]}`), v]),
    ),
  ];
  return Object.fromEntries(cells.flatMap(([id, v]) => (v === null ? [] : [[id, String(v)]])));
}

describe.skipIf(!here).each(tables.map((t) => [t.id, t] as const))("%s", (_, gold) => {
  const printed = printedOf(gold);
  const all = [...art20Tables(gold.era, printed), requestTable(gold.era, printed), ...disputeTables(gold.era, printed)];
  test.each(LAYOUTS)("laid out as %s", (layout) => {
    const result = read(new TextEncoder().encode(reportText(all, layout)), layout === "html" ? "a.html" : "a.txt");
    if (result.outcome !== "document") throw new Error(result.reason.message);
    const { facts } = readTables(result.document, { scope: "jurisdiction", year: gold.year });
    const wrong = facts.filter((f) => {
      const truth = printed[cellId(f.indicator, f.applicant)];
      return f.state === "accepted" && (truth === undefined || f.value !== Number.parseFloat(truth));
    });
    expect(wrong.map((f) => `${f.indicator} ${f.applicant} ${f.value}`)).toEqual([]);
    if (SHOWS_BLANKS.has(layout)) {
      const found = new Set(facts.map((f) => cellId(f.indicator, f.applicant)));
      expect(Object.keys(printed).filter((id) => !found.has(id))).toEqual([]);
    }
  });
});

test.skipIf(!here)("a form with blanks and a form without stand beside the project", () => {
  expect(tables.map((t) => t.era).sort()).toEqual(["E3", "E4"]);
});
