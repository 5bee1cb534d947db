/** The prose of the five real reports: every figure of their gold, and nothing else. Runs where the seeds lie beside the project. */
import { existsSync, readFileSync } from "node:fs";
import { describe, expect, test } from "vitest";
import { readTables } from "@/lib/extract/tables/read-tables";
import { read } from "@/lib/read/read";
import type { Era, IssuerKind, Level, Scope } from "@/lib/report";
import { readNarrative } from "./read-narrative";

const SHARED = new URL("../../../../shared/", import.meta.url);
const GOLD = new URL("domain/seeds-gold.json", SHARED);
const here = existsSync(GOLD);
if (!here) console.warn("The real seeds are not here: the tests of their prose are skipped.");

interface GoldValue {
  key: string;
  value: number;
  unit: string | null;
  unit_printed: string | null;
  scope: Scope;
  scope_words: string | null;
  label: string | null;
  period: string;
  period_accept?: string[];
  approx?: string;
  source: string;
  evidence: string;
  offset: number;
  yoy_pct?: number;
  implied_prior?: number;
}
interface Gold {
  seed: string;
  file: string;
  scope: Scope;
  era: Era;
  reporting_year: number | null;
  values: GoldValue[];
  other_figures?: { value: number; evidence: string; offset: number }[];
  distractor_numbers?: { text: string; offset: number }[];
}

/** Who issued the seeds, as identify says. */
const ISSUERS: Record<string, [IssuerKind, Level]> = {
  "000": ["government", "county"],
  "001": ["government", "county"],
  "002": ["government", "city"],
  "003": ["township", "township"],
  "004": ["government", "city"],
};

const seeds: Gold[] = here ? JSON.parse(readFileSync(GOLD, "utf8")).seeds : [];

describe.skipIf(!here).each(seeds.map((s) => [s.seed, s] as const))("seed %s", (_, seed) => {
  const result = read(readFileSync(new URL(`seeds/${seed.file}`, SHARED)), seed.file);
  if (result.outcome !== "document") throw new Error("unreadable seed");
  const doc = result.document;
  const [issuerKind, level] = ISSUERS[seed.seed] as [IssuerKind, Level];
  const covered = readTables(doc, { scope: seed.scope, year: seed.reporting_year }).covered;
  const out = readNarrative(doc, {
    era: seed.era,
    scope: seed.scope,
    year: seed.reporting_year,
    issuerKind,
    level,
    covered,
  });
  const gold = seed.values.filter((v) => v.source === "narrative");

  const describeFact = (f: (typeof out.facts)[number]) =>
    [f.indicator, f.value, f.unit, f.unit_printed, f.scope, f.scope_words, f.label, f.approx].join(" ");
  const describeGold = (v: GoldValue) =>
    [v.key, v.value, v.unit, v.unit_printed, v.scope, v.scope_words, v.label, v.approx ?? null].join(" ");

  test("finds every figure of the gold with scope, label, unit and approximation, and no other", () => {
    expect(out.facts.map(describeFact).sort()).toEqual(gold.map(describeGold).sort());
  });

  test.each(gold.map((v) => [`${v.key} ${v.value} ${v.label ?? v.scope_words ?? ""}`, v] as const))(
    "%s",
    (_name, v) => {
      const facts = out.facts.filter((f) => describeFact(f) === describeGold(v));
      const at = facts.find((f) => f.evidence.start < v.offset + v.evidence.length && f.evidence.end > v.offset);
      expect(at, "evidence overlaps the gold's").toBeDefined();
      if (!at) return;
      expect(v.period_accept ?? [v.period]).toContain(at.period);
      expect(at.evidence.quote.length).toBeLessThanOrEqual(60);
      expect(doc.text.slice(at.evidence.start, at.evidence.end)).toBe(at.evidence.quote);
      expect(at.state).toBe(at.period === "ambiguous" ? "review" : "accepted");
      if (v.yoy_pct !== undefined) expect(at.change).toEqual({ percent: v.yoy_pct, implied: v.implied_prior });
    },
  );

  test("takes no distractor and no other figure for an indicator", () => {
    const own = out.roles.filter((r) => r.key !== null);
    for (const d of seed.distractor_numbers ?? [])
      expect(own.filter((r) => r.start <= d.offset && d.offset < r.end)).toEqual([]);
    for (const o of seed.other_figures ?? []) {
      const numbers = own.filter((r) => r.start >= o.offset && r.end <= o.offset + o.evidence.length);
      expect(
        numbers.filter((r) =>
          out.facts.some((f) => f.value === o.value && f.evidence.start <= r.start && r.end <= f.evidence.end),
        ),
      ).toEqual([]);
    }
  });

  test("gives every digit run of the prose a role", () => {
    const seen = (at: number) => out.roles.some((r) => r.start <= at && at < r.end);
    const missed: string[] = [];
    for (const line of doc.lines) {
      if (line.kind !== "prose" || covered.some((c) => c.start < line.end && c.end > line.start)) continue;
      for (const m of doc.folded.slice(line.start, line.end).matchAll(/\d+/g))
        if (!seen(line.start + m.index))
          missed.push(doc.folded.slice(line.start + m.index - 5, line.start + m.index + 8));
    }
    expect(missed).toEqual([]);
  });
});

test.skipIf(!here)("all five reports stand in the gold", () => {
  expect(new Set(seeds.map((s) => s.seed)).size).toBe(5);
});
