/** Zeros that follow from the rest (state `inferred`). Blank cells stay listed as blank; nothing else is ever read as zero. */
import { cellsOf, type FormTable, indicatorsOf } from "@/lib/dictionary/dictionary";
import { APPLICANTS, type BlankCell, type Era, type Fact, type Finding, type ReportIdentity } from "@/lib/report";
import { balances } from "./balances";
import { type Group, groupsOf, slotOf, wordsOf } from "./figures";
import { findingOf } from "./finding";

export interface Inferred {
  facts: Fact[];
  findings: Finding[];
}

/** Less sure than a printed figure, surer than a guess. */
const CONFIDENCE = 0.9;
const TABLES: FormTable[] = ["requests", "disputes", "statistics"];

/**
 * A table that prints no zero anywhere, whose blanks are all empty cells (no dash, nothing unreadable) and whose totals all hold with blanks
 * as zero and hold for something: its blanks are zeros. Of the statistics table only cells that such a total holds; the rows outside every
 * sum prove nothing about themselves. Article 20 blocks have no totals and are never inferred.
 */
export function zerosOfTables(facts: readonly Fact[], cells: readonly BlankCell[], identity: ReportIdentity): Inferred {
  const out: Inferred = { facts: [], findings: [] };
  for (const era of new Set(cells.map((c) => c.era))) {
    for (const table of TABLES) {
      const zeros = zerosOfTable(era, table, facts, cells, identity);
      if (zeros.length === 0) continue;
      const of = facts.find((f) => f.method === "table" && f.era === era);
      out.facts.push(...zeros.map((cell) => zeroOf(cell, era, of, identity)));
      out.findings.push(
        findingOf(
          "inferred-zero-table",
          null,
          { result: "pass", params: { era, table, count: zeros.length }, facts: [] },
          "warn",
        ),
      );
    }
  }
  return out;
}

function zerosOfTable(
  era: Era,
  table: FormTable,
  facts: readonly Fact[],
  cells: readonly BlankCell[],
  identity: ReportIdentity,
): BlankCell[] {
  const keys = new Set(cellsOf(era, table).map((c) => c.key));
  const own = facts.filter((f) => f.method === "table" && f.era === era && keys.has(f.indicator));
  const empty = cells.filter((c) => c.era === era && keys.has(c.indicator));
  if (empty.length === 0 || own.length === 0) return [];
  if (own.some((f) => f.value === 0 || f.state === "review") || empty.some((c) => c.kind !== "blank")) return [];
  // The text tells of something where the table is blank: blanks are no zeros here.
  const told = (c: BlankCell) =>
    facts.some((f) => f.indicator === c.indicator && f.method === "narrative" && f.value !== 0);
  if (empty.some((c) => told(c) && (c.applicant === null || c.applicant === "total"))) return [];
  const groups = groupsOf(own, empty, identity);
  // Columns of several scopes: it cannot be told whose cell is blank.
  const group = groups[0];
  if (!group || groups.length > 1) return [];
  const results = balances(group).filter((f) => f.severity === "hard");
  const proofs = results.filter(
    (f) => (f.result === "pass" || f.result === "pass_if_blank_is_zero") && f.params.left !== 0,
  );
  if (proofs.length === 0) return [];
  if (table === "statistics") return empty.filter((c) => proofs.some((p) => provenBy(p, c)));
  // Every sum holds, also where all of its terms are blank; one that does not, or lacks a row, leaves all open.
  const sums = results.filter((f) => f.result !== "not_assessable" || !emptySum(f, group));
  return sums.every((f) => f.result === "pass" || f.result === "pass_if_blank_is_zero") ? empty : [];
}

const provenBy = (proof: Finding, cell: BlankCell) =>
  proof.result === "pass_if_blank_is_zero" &&
  String(proof.params.missing ?? "")
    .split(",")
    .includes(cell.indicator);

/** Not assessable only because all its terms are blank: 0 = 0. */
function emptySum(finding: Finding, group: Group): boolean {
  const row = finding.params.row;
  if (typeof row === "string") return APPLICANTS.every((a) => group.at(row, a).kind === "blank");
  const terms = `${finding.params.left_keys},${finding.params.right_keys}`.split(",").filter(Boolean);
  return terms.every((t) => slotOf(group, t, finding.column).slot.kind === "blank");
}

function zeroOf(cell: BlankCell, era: Era, of: Fact | undefined, identity: ReportIdentity): Fact {
  return {
    indicator: cell.indicator,
    era,
    applicant: cell.applicant,
    label: null,
    value: 0,
    unit: unitOf(cell.indicator, era),
    unit_printed: null,
    approx: null,
    scope: of?.scope ?? identity.scope,
    scope_words: of?.scope_words ?? null,
    period: "year",
    state: "inferred",
    confidence: CONFIDENCE,
    method: "table",
    rule: "inferred-zero/table",
    change: null,
    evidence: { quote: cell.printed, start: cell.start, end: cell.end, row: null, column: null },
  };
}

const unitOf = (key: string, era: Era) => indicatorsOf(era).find((i) => i.key === key)?.unit ?? null;

/** Heads whose outcomes a text may list, and whether their outcomes stand in E1, E2. */
const HEADS = ["requests_answered", "reconsideration_total", "litigation_total"];

/**
 * A text of E1 or E2 that lists outcomes adding up to their total leaves the others at zero, unless it lumps some together (等其他情况): what
 * the lump holds cannot be told. Figures that a table of the report prints, or leaves blank, are the table's.
 */
export function zerosOfProse(
  facts: readonly Fact[],
  cells: readonly BlankCell[],
  groups: readonly Group[],
  identity: ReportIdentity,
  unsure: ReadonlySet<number>,
): Inferred {
  const out: Inferred = { facts: [], findings: [] };
  if (identity.era !== "E1" && identity.era !== "E2") return out;
  for (const group of groups) {
    if (group.source !== "text" || group.words !== null || group.period !== "year") continue;
    for (const head of HEADS) {
      const whole = group.at(head, null);
      if (whole.kind !== "value" || !whole.exact || whole.amount.value === 0) continue;
      const outcomes = indicatorsOf(identity.era).filter((i) => i.parent === head);
      const slots = outcomes.map((i) => ({ i, slot: group.at(i.key, null) }));
      const listed = slots.flatMap(({ slot }) => (slot.kind === "value" ? [slot] : []));
      const used = [whole, ...listed].flatMap((s) => s.facts);
      const sum = listed.reduce((s, l) => s + l.amount.value, 0);
      const lump = slots.some(
        ({ i, slot }) =>
          i.type === "narrative_residual" &&
          slot.kind !== "absent" &&
          !(slot.kind === "value" && slot.amount.value === 0),
      );
      if (listed.length === 0 || lump || sum !== whole.amount.value || listed.some((l) => !l.exact)) continue;
      if (slots.some(({ slot }) => slot.kind === "open") || used.some((i) => unsure.has(i))) continue;
      const silent = slots.filter(
        ({ i, slot }) =>
          slot.kind === "absent" &&
          i.type === "count" &&
          i.series !== null &&
          !facts.some(
            (f) => f.indicator === i.key && f.scope === group.scope && wordsOf(f) === null && f.period !== "cumulative",
          ) &&
          !cells.some((c) => c.indicator === i.key),
      );
      const source = facts[whole.facts[0] ?? -1];
      if (silent.length === 0 || !source) continue;
      out.facts.push(
        ...silent.map(
          ({ i }): Fact => ({
            ...source,
            indicator: i.key,
            value: 0,
            unit: i.unit,
            unit_printed: null,
            state: "inferred",
            confidence: CONFIDENCE,
            rule: "inferred-zero/list",
            change: null,
          }),
        ),
      );
      const missing = silent.map(({ i }) => i.key).join(",");
      const params = { era: identity.era, left: whole.amount.value, left_keys: head, missing };
      out.findings.push(findingOf("inferred-zero-prose", null, { result: "pass", params, facts: used }, "warn"));
    }
  }
  return out;
}
