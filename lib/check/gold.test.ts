/** The hand-made figures of real reports (where they are at hand): every identity written down there comes out as written. */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { APPLICANTS, type Era, type ReportIdentity } from "@/lib/report";
import { check } from "./check";
import { extractionOf, type GoldValue, given, identityOf, resultsOf } from "./generate-report";

const shared = path.resolve(import.meta.dirname, "../../../shared");
const at = (file: string) => path.join(shared, "domain", file);
const here = existsSync(at("seeds-gold.json"));

interface Seed {
  seed: string;
  file: string;
  era: Era;
  scope: ReportIdentity["scope"];
  region: { level: "city" | "county" | "township" };
  values: GoldValue[];
  checks: { rule: string | null; check: string; holds: boolean | null }[];
}
const seeds: Seed[] = here ? JSON.parse(readFileSync(at("seeds-gold.json"), "utf8")).seeds : [];

describe.skipIf(!here)("figures of the stored originals (skipped where they are not at hand)", () => {
  for (const seed of seeds) {
    const level = seed.region.level;
    const identity = identityOf(seed.era, { scope: seed.scope, region: { code: null, name: "", level, path: [] } });
    const text = readFileSync(path.join(shared, "seeds", seed.file), "utf8");
    for (const [with_, checked] of [
      ["with its text", check(extractionOf(seed.values, seed.era), identity, text)],
      ["without its text", check(extractionOf(seed.values, seed.era), identity)],
    ] as const) {
      test(`report ${seed.seed} ${with_}: each check as written down, and nothing else fails`, () => {
        const due = new Set<string>();
        for (const c of seed.checks) {
          if (!c.rule) continue;
          const result = c.holds === null ? "not_assessable" : c.holds ? "pass" : "fail";
          due.add(`${c.rule} ${result}`);
          expect(resultsOf(checked.findings, c.rule), `${c.rule} ${c.check}`).toContain(result);
        }
        const twice = seed.checks.filter((c) => c.rule === "E1-04" || c.rule === "E1-09").length;
        expect([...resultsOf(checked.findings, "E1-04"), ...resultsOf(checked.findings, "E1-09")]).toHaveLength(twice);
        const failing = checked.findings.filter((f) => f.result === "fail").map((f) => `${f.rule} ${f.result}`);
        expect(failing.filter((f) => !due.has(f))).toEqual([]);
      });
    }
  }

  test("report 003: column identities are open in each of seven columns, row totals hold in three rows, no blank becomes a zero", () => {
    const seed = seeds.find((s) => s.seed === "003") as Seed;
    const checked = check(extractionOf(seed.values, "E3"), identityOf("E3", { scope: "organ" }));
    expect(resultsOf(checked.findings, "E3-01")).toEqual(Array(7).fill("not_assessable"));
    expect(resultsOf(checked.findings, "E3-02")).toEqual(Array(7).fill("not_assessable"));
    expect(resultsOf(checked.findings, "E3-03").filter((r) => r === "pass")).toHaveLength(3);
    expect(checked.facts.filter((f) => f.state === "inferred")).toEqual([]);
  });

  test("report 004: the text's website and interview figures give way to the table, all else stands", () => {
    const seed = seeds.find((s) => s.seed === "004") as Seed;
    const { facts } = check(extractionOf(seed.values, "E2"), identityOf("E2"));
    const review = facts.filter((f) => f.state === "review").map((f) => `${f.method} ${f.indicator} ${f.value}`);
    expect(review).toEqual(["narrative online_interviews 10", "narrative disclosed_via_website 28478"]);
  });

  test("two more full tables: the E4 one satisfies everything, the E3 one leaves its total column open", () => {
    const tables = JSON.parse(readFileSync(at("extra-gold.json"), "utf8")).tables as {
      era: Era;
      requests: Record<string, (number | null)[]>;
      disputes: Record<string, (number | null)[]>;
    }[];
    for (const table of tables) {
      const disputes = Object.entries(table.disputes).flatMap(([group, cells]) =>
        ["upheld", "corrected", "other", "pending", "total"].map(
          (o, i) => [`${group}_${o}`, cells[i] ?? null] as const,
        ),
      );
      const checked = check(
        given(table.era, { ...table.requests, ...Object.fromEntries(disputes) }),
        identityOf(table.era),
      );
      const hard = checked.findings.filter((f) => f.severity === "hard");
      expect(hard.filter((f) => f.result === "fail").map((f) => f.message)).toEqual([]);
      if (table.era === "E4") {
        expect(hard.filter((f) => f.result !== "pass").map((f) => f.message)).toEqual([]);
        for (const column of APPLICANTS)
          expect(hard.filter((f) => f.rule === "E4-02" && f.column === column)).toHaveLength(1);
      } else {
        expect(checked.facts.filter((f) => f.state === "inferred" && f.applicant !== null)).toEqual([]);
      }
    }
  });
});
