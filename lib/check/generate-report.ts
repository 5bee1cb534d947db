/** Facts, cells and identities for tests, from as few words as possible. Also turns hand-made gold files into facts. */
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import {
  APPLICANTS,
  type Applicant,
  type BlankCell,
  type Era,
  type Extraction,
  type Fact,
  type Finding,
  type ReportIdentity,
} from "@/lib/report";

export function identityOf(era: Era, more: Partial<ReportIdentity> = {}): ReportIdentity {
  return {
    title: null,
    year: 2018,
    year_certainty: "stated",
    era,
    region: { code: "341200", name: "阜阳市", level: "city", path: ["安徽省", "阜阳市"] },
    region_certainty: "stated",
    region_within: null,
    region_candidates: [],
    issuer: { name: null, kind: "government" },
    scope: "jurisdiction",
    published: null,
    held: [],
    clues: [],
    ...more,
  };
}

let place = 0;

export function factOf(
  era: Era,
  indicator: string,
  value: number,
  more: Partial<Fact> & { quote?: string } = {},
): Fact {
  const { quote = String(value), ...rest } = more;
  place += 10;
  return {
    indicator,
    era,
    applicant: null,
    label: null,
    value,
    unit: findProseIndicator(indicator, era)?.unit ?? null,
    unit_printed: null,
    approx: null,
    scope: "jurisdiction",
    scope_words: null,
    period: "year",
    state: "accepted",
    confidence: 0.9,
    method: "table",
    rule: "test",
    change: null,
    evidence: { quote, start: place, end: place + quote.length, row: null, column: null },
    ...rest,
  };
}

export const proseOf = (
  era: Era,
  indicator: string,
  value: number,
  more: Partial<Fact> & { quote?: string } = {},
): Fact => factOf(era, indicator, value, { method: "narrative", ...more });

export function cellOf(
  era: Era,
  indicator: string,
  applicant: Applicant | null = null,
  kind: BlankCell["kind"] = "blank",
): BlankCell {
  place += 10;
  return {
    indicator,
    era,
    applicant,
    kind,
    printed: "",
    reason: kind === "unreadable" ? "short_row" : null,
    start: place,
    end: place,
  };
}

/** A table or text from numbers by key; null a blank cell. Of a key with applicant columns: seven values in printed order. */
export function given(
  era: Era,
  values: Record<string, number | null | (number | null)[]>,
  more: Partial<Fact> = {},
): Extraction {
  const out: Extraction = { facts: [], cells: [], unmapped: [], findings: [] };
  for (const [key, value] of Object.entries(values)) {
    const columns: (Applicant | null)[] = Array.isArray(value) ? [...APPLICANTS] : [null];
    for (const [i, applicant] of columns.entries()) {
      const one = Array.isArray(value) ? (value[i] ?? null) : value;
      if (one === null) out.cells.push(cellOf(era, key, applicant));
      else out.facts.push(factOf(era, key, one, { applicant, ...more }));
    }
  }
  return out;
}

export const joined = (...parts: Extraction[]): Extraction => ({
  facts: parts.flatMap((p) => p.facts),
  cells: parts.flatMap((p) => p.cells),
  unmapped: [],
  findings: [],
});

/** Results of one rule, by column or row where there are any. */
export const resultsOf = (findings: readonly Finding[], rule: string) =>
  findings.filter((f) => f.rule === rule).map((f) => f.result);

/** A value of a gold file, as written by hand. */
export interface GoldValue {
  key: string;
  dimension?: Applicant;
  value: number | null;
  unit: string | null;
  unit_printed: string | null;
  scope: Fact["scope"];
  scope_words: string | null;
  label: string | null;
  period: Fact["period"];
  approx?: Fact["approx"];
  source: "table" | "narrative";
  state?: "blank";
  evidence: string;
  offset: number;
  cell_offset?: number;
}

/** Gold values as an extraction would hand them on. */
export function extractionOf(values: readonly GoldValue[], era: Era): Extraction {
  const out: Extraction = { facts: [], cells: [], unmapped: [], findings: [] };
  for (const v of values) {
    const start = v.cell_offset ?? v.offset;
    const applicant = v.dimension ?? null;
    if (v.value === null) {
      out.cells.push({ indicator: v.key, era, applicant, kind: "blank", printed: "", reason: null, start, end: start });
      continue;
    }
    out.facts.push(
      factOf(era, v.key, v.value, {
        applicant,
        label: v.label,
        scope: v.scope,
        scope_words: v.scope_words,
        period: v.period,
        approx: v.approx ?? null,
        method: v.source,
        unit: v.unit,
        unit_printed: v.unit_printed,
        evidence: { quote: v.evidence, start, end: start + v.evidence.length, row: null, column: null },
      }),
    );
  }
  return out;
}
