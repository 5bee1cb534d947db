/** Two full published tables, a complete one and one whose zeros are blank, in every layout: never a wrong figure, all of them where the layout shows them. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { APPLICANTS } from "@/lib/report";
import { compare } from "./compare";
import * as form from "./generate";
import { truthOf } from "./generate-damage";
import { readTables } from "./read-tables";

const file = "../shared/domain/extra-gold.json";
const held = existsSync(file);

interface Gold {
  id: string;
  era: "E3" | "E4";
  art20: Record<string, number | string | null>;
  requests: Record<string, (number | null)[]>;
  disputes: Record<string, (number | null)[]>;
}

function printedOf(gold: Gold): form.Printed {
  const words = (v: number | string | null) => (v === null ? "" : String(v));
  const printed: form.Printed = {};
  for (const [key, v] of Object.entries(gold.art20)) printed[form.cellId(key)] = words(v);
  for (const [key, row] of Object.entries(gold.requests))
    for (const [i, v] of row.entries()) printed[form.cellId(key, APPLICANTS[i])] = words(v);
  for (const [group, row] of Object.entries(gold.disputes))
    for (const [i, leaf] of ["upheld", "corrected", "other", "pending", "total"].entries())
      printed[form.cellId(`${group}_${leaf}`)] = words(row[i] ?? null);
  return printed;
}

describe.skipIf(!held)("published tables in every layout (need ../shared)", () => {
  const gold: { tables: Gold[] } = held ? JSON.parse(readFileSync(file, "utf8")) : { tables: [] };
  for (const table of gold.tables) {
    const printed = printedOf(table);
    const isComplete = Object.values(printed).every((w) => w !== "");
    test.each(form.LAYOUTS.map((l) => [l]))(`${table.id} as %s`, (layout) => {
      for (const shape of ["official", "three-tables", "rows", "lines"] as const) {
        const tables = [
          ...form.art20Tables(table.era, printed),
          form.requestTable(table.era, printed),
          ...form.disputeTables(table.era, printed, shape),
        ];
        const page = read(new TextEncoder().encode(form.reportText(tables, layout)), "page");
        if (page.outcome !== "document") throw new Error(page.reason.message);
        const found = readTables(page.document, { scope: "organ", year: null });
        const result = compare(found, truthOf(tables), table.era);
        expect(result.wrong).toEqual([]);
        if (layout === "digits") expect(result.right).toBeGreaterThan(isComplete ? result.printed * 0.85 : 0);
        else if (isComplete || form.SHOWS_BLANKS.has(layout)) expect(result.right).toBe(result.printed);
        else expect(result.right + result.review + result.unreadable).toBeGreaterThan(0);
      }
    });
  }
});
