/**
 * The stored originals, read whole, against figures taken from them by hand.
 *
 * Originals are not part of the project; where they do not lie beside it, these tests are skipped and say so.
 */
import { existsSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import type { Applicant, Approx, Era, IssuerKind, Period, Scope } from "@/lib/report";
import { differences, type Expected, type ExpectedIdentity, type PrintedNumber, report } from "@/lib/samples/golden";

const shared = path.resolve(import.meta.dirname, "../../shared");
const goldFile = path.join(shared, "domain/seeds-gold.json");
const present = existsSync(goldFile) && existsSync(path.join(shared, "seeds"));
if (!present) console.warn("Stored original reports are not at ../shared/seeds: their tests are skipped.");

/** What seeds-gold.json says about one original, as far as it is used here. */
interface Gold {
  seed: string;
  file: string;
  era: Era;
  scope: Scope;
  reporting_year: number | null;
  publish_date: string | null;
  values: {
    key: string;
    dimension?: Applicant;
    value: number | null;
    state?: "blank";
    scope: Scope;
    scope_words: string | null;
    label: string | null;
    period: Period;
    period_accept?: Period[];
    approx?: Approx;
    source: "table" | "narrative";
    unit_printed: string | null;
    evidence: string;
    offset: number;
    cell_offset?: number;
    negation?: boolean;
    yoy_pct?: number;
    implied_prior?: number;
  }[];
  other_figures: { what: string; value: number; evidence: string; offset: number }[];
  checks: { rule: string | null; check: string; holds: boolean | null }[];
  distractor_numbers: { text: string; offset: number }[];
}

/** Who and when, per original: the gold tells it in prose. */
const IDENTITY: Record<string, Partial<ExpectedIdentity>> = {
  "000": {
    year_certainty: "unknown",
    region: { code: "320684", name: "海门市" },
    region_certainty: ["stated", "inferred"],
    issuer_kind: ["government"],
    held: ["year_unknown"],
  },
  "001": {
    year_certainty: "stated",
    region: null,
    region_certainty: "unknown",
    region_within: { code: "610500", name: "渭南市" },
    issuer_kind: ["department", "government"],
    held: ["place_unknown", "spam_suspected"],
    never_in_names: "足球",
  },
  "002": {
    title: ["阜阳市2018年政府信息公开工作报告", "阜阳市2018年政府信息公开工作年度报告"],
    year_certainty: "stated",
    region: { code: "341200", name: "阜阳市" },
    region_certainty: "stated",
    issuer_kind: ["government"],
    held: [],
  },
  "003": {
    title: [null],
    year_certainty: "inferred",
    region: { code: "370832001", name: "水泊街道" },
    region_certainty: ["stated", "inferred"],
    issuer_kind: ["township"],
    held: [],
  },
  "004": {
    title: [null],
    year_certainty: ["stated", "inferred"],
    region: { code: "450700", name: "钦州市" },
    region_certainty: ["stated", "inferred"],
    issuer_kind: ["government"],
    held: [],
  },
};

const seeds: Gold[] = present ? (JSON.parse(readFileSync(goldFile, "utf8")) as { seeds: Gold[] }).seeds : [];

test.skipIf(!present)("the gold knows all five originals", () => {
  expect(seeds.map((s) => s.seed)).toEqual(Object.keys(IDENTITY));
});

test.skipIf(!present).each(Object.keys(IDENTITY))("original %s is read without a difference", (id) => {
  const gold = seeds.find((s) => s.seed === id)!;
  const bytes = readFileSync(path.join(shared, "seeds", gold.file));
  const expected = expectedOf(gold, bytes.toString("utf8"));
  expect(report(differences(expected, processReport(bytes, gold.file)))).toEqual([]);
});

function expectedOf(gold: Gold, text: string): Expected {
  return {
    identity: {
      year: gold.reporting_year,
      year_certainty: "stated",
      era: gold.era,
      region: null,
      scope: gold.scope,
      published: gold.publish_date,
      held: [],
      issuer_kind: [] as IssuerKind[],
      ...IDENTITY[gold.seed],
    },
    values: gold.values.map((v) => ({
      ...v,
      applicant: v.dimension ?? null,
      approx: v.approx ?? null,
      number: numberOf(v, text),
      ...(v.yoy_pct === undefined ? {} : { change: { percent: v.yoy_pct, implied: v.implied_prior ?? null } }),
    })),
    checks: gold.checks.flatMap((c) => (c.rule ? [{ rule: c.rule, result: resultOf(c.holds), about: c.check }] : [])),
    other_figures: gold.other_figures.map((f) => ({ ...f, number: numberIn(f.evidence, f.offset, f.value) })),
    distractors: gold.distractor_numbers,
  };
}

const resultOf = (holds: boolean | null) => (holds === null ? "not_assessable" : holds ? "pass" : "fail");

function numberOf(value: Gold["values"][number], text: string): PrintedNumber | null {
  if (value.state || value.negation || value.value === null) return null;
  if (value.cell_offset === undefined) return numberIn(value.evidence, value.offset, value.value);
  const printed = /^[\d.]+/.exec(text.slice(value.cell_offset, value.cell_offset + 20))?.[0] ?? "";
  return { text: printed, offset: value.cell_offset };
}

/** The last number of the words that means this value; null where it is told without digits. */
function numberIn(words: string, offset: number, value: number): PrintedNumber | null {
  const found = [...words.matchAll(/(\d+(?:\.\d+)?)(万)?/g)].filter(
    (m) => Number(m[1]) * (m[2] ? 10_000 : 1) === value,
  );
  const last = found.at(-1);
  return last ? { text: last[1]!, offset: offset + last.index } : null;
}
