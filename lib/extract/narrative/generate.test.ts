/** Generated prose with known figures: what is read is right or absent, never wrong, and nearly all of it is found. */
import { describe, expect, test } from "vitest";
import type { Fact } from "@/lib/report";
import { generate, seeded, type Truth } from "./generate";
import { narrate } from "./test-kit";

const TEXTS = 300;

const name = (t: {
  key: string;
  value: number;
  approx: string | null;
  scope_words: string | null;
  label: string | null;
}) => [t.key, t.value, t.approx, t.scope_words, t.label].join("|");
const factName = (f: Fact) =>
  name({ key: f.indicator, value: f.value, approx: f.approx, scope_words: f.scope_words, label: f.label });

/** A stated zero of requests and the like may be repeated; a truth counts once. */
function compare(truth: Truth[], facts: Fact[]) {
  const accepted = facts.filter((f) => f.state === "accepted");
  const known = new Set(truth.map(name));
  const found = new Set(accepted.map(factName));
  return {
    wrong: accepted.filter((f) => !known.has(factName(f))),
    missed: truth.filter((t) => !found.has(name(t))),
  };
}

describe("generated prose", () => {
  const runs = Array.from({ length: TEXTS }, (_, seed) => {
    const made = generate(seeded(seed + 1));
    return { seed: seed + 1, ...made, ...compare(made.truth, narrate(made.text, made.by).facts) };
  });

  test("no accepted fact is wrong", () => {
    const wrong = runs.flatMap((r) =>
      r.wrong.map((f) => `${r.seed}: ${factName(f)} «${f.evidence.quote}» in ${r.text}`),
    );
    expect(wrong).toEqual([]);
  });

  test("at least 19 of 20 figures are found", () => {
    const all = runs.reduce((n, r) => n + r.truth.length, 0);
    const missed = runs.flatMap((r) => r.missed.map((t) => `${r.seed}: ${name(t)} in ${r.text}`));
    expect(missed.length / all, missed.slice(0, 12).join("\n")).toBeLessThan(0.05);
  });

  test("evidence is tight: at most 60 characters, the figure's own digits in it", () => {
    for (const r of runs) {
      for (const f of narrate(r.text, r.by).facts) {
        expect(f.evidence.quote.length).toBeLessThanOrEqual(60);
        expect(r.text.slice(f.evidence.start, f.evidence.end)).toBe(f.evidence.quote);
      }
    }
  });
});
