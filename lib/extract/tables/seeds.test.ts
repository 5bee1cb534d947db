/** The two sample reports that hold tables, against figures read by hand: every table value, every blank cell, every place. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { read } from "@/lib/read/read";
import type { Scope } from "@/lib/report";
import { readTables } from "./read-tables";

const folder = "../shared";
const held = existsSync(`${folder}/domain/seeds-gold.json`);

interface Gold {
  key: string;
  dimension?: string;
  value: number | null;
  unit_printed: string | null;
  source: string;
  state?: string;
  cell_offset?: number;
}
interface Seed {
  seed: string;
  file: string;
  era: string;
  scope: Scope;
  values: Gold[];
}

describe.skipIf(!held)("sample reports with tables (need ../shared)", () => {
  const gold: { seeds: Seed[] } = held
    ? JSON.parse(readFileSync(`${folder}/domain/seeds-gold.json`, "utf8"))
    : { seeds: [] };
  for (const seed of gold.seeds) {
    const expected = seed.values.filter((v) => v.source === "table");
    test(`${seed.seed}: ${expected.length} table cells`, () => {
      const result = read(readFileSync(`${folder}/seeds/${seed.file}`), seed.file);
      if (result.outcome !== "document") throw new Error("unreadable");
      const found = readTables(result.document, { scope: seed.scope, year: null });
      const numbers = new Map(found.facts.map((f) => [`${f.indicator}/${f.applicant ?? ""}`, f]));
      const cells = new Map(found.cells.map((c) => [`${c.indicator}/${c.applicant ?? ""}`, c]));
      const wrong: string[] = [];
      for (const v of expected) {
        const id = `${v.key}/${v.dimension ?? ""}`;
        const f = numbers.get(id);
        if (v.value === null) {
          if (cells.get(id)?.kind !== v.state)
            wrong.push(`${id}: want ${v.state}, got ${JSON.stringify(f ?? cells.get(id))}`);
        } else if (
          !f ||
          f.value !== v.value ||
          f.evidence.start !== v.cell_offset ||
          f.unit_printed !== v.unit_printed ||
          f.state !== "accepted"
        )
          wrong.push(`${id}: want ${v.value} at ${v.cell_offset}, got ${JSON.stringify(f ?? cells.get(id) ?? null)}`);
        else if (result.document.text.slice(f.evidence.start, f.evidence.end) !== f.evidence.quote)
          wrong.push(`${id}: quote`);
      }
      expect(wrong).toEqual([]);
      expect(found.facts.length + found.cells.length).toBe(expected.length);
      expect(found.unmapped).toEqual([]);
      if (expected.length > 0) expect(found.eras).toEqual([seed.era]);
    });
  }
});
