/** Facts and blank cells of one report, gathered into the groups within which identities hold. */
import {
  APPLICANTS,
  type Applicant,
  type BlankCell,
  type Era,
  type Fact,
  type Period,
  type ReportIdentity,
  type Scope,
} from "@/lib/report";
import { type Amount, amountOf } from "./amount";

/** What a group knows of one key and column. `open`: several values that differ. */
export type Slot =
  | { kind: "value"; amount: Amount; facts: number[]; exact: boolean }
  | { kind: "open"; facts: number[] }
  | { kind: "blank" | "dash" | "unreadable" }
  | { kind: "absent" };

const ABSENT: Slot = { kind: "absent" };

/**
 * Figures that identities may put side by side: of tables, those of one era and scope; of the running text, those of one scope, the words
 * for it, and period. Never both.
 */
export interface Group {
  source: "table" | "text";
  era: Era;
  scope: Scope;
  words: string | null;
  period: Period;
  /** Also tells key[applicant] that nothing is known of: absent. */
  at(key: string, applicant: Applicant | null): Slot;
  /** Is anything printed of this key, in any column? */
  has(key: string): boolean;
  /** Keys with a fact or a cell, in the order of the text. */
  keys: string[];
}

/** Words that name the report's own whole and so say the same as no words. */
const WHOLE =
  /^(?:全|我|本)(?:省|市|县|区|州|盟|旗|自治区|自治州|自治县)$|^(?:全省|全市|全县|全区|全州)各级(?:各)?(?:部门|政府|行政机关|机关)*$/;

/** Scope words as conflicts compare them: the whole itself is null. */
export function wordsOf(fact: Pick<Fact, "scope_words">): string | null {
  return fact.scope_words === null || WHOLE.test(fact.scope_words) ? null : fact.scope_words;
}

/** Indicator, applicant, label, scope, words and period: two facts that share it speak of the same figure. */
export function subjectOf(fact: Fact): string {
  return [fact.indicator, fact.applicant, fact.label, fact.scope, wordsOf(fact), fact.period].join("|");
}

/** Tables first, then the running text, each in the order of the text. */
export function groupsOf(facts: readonly Fact[], cells: readonly BlankCell[], identity: ReportIdentity): Group[] {
  const builders = new Map<string, Builder>();
  const builder = (key: string, make: () => Builder): Builder => {
    const found = builders.get(key) ?? make();
    builders.set(key, found);
    return found;
  };
  // Readings that are sure come first: a doubtful one only speaks where nothing surer does.
  const bySureness = [...facts.entries()].sort(
    ([, a], [, b]) => Number(a.state === "review") - Number(b.state === "review"),
  );
  for (const [i, fact] of bySureness) {
    // Items that share a key are told apart by their label and add up to nothing here.
    if (fact.label !== null) continue;
    const source = fact.method === "table" ? "table" : "text";
    const era = source === "table" ? fact.era : identity.era;
    const words = wordsOf(fact);
    const id = source === "table" ? `0 ${era} ${fact.scope} ${words}` : `1 ${fact.scope} ${words} ${fact.period}`;
    builder(id, () => new Builder(source, era, fact.scope, words, fact.period)).add(fact, i);
  }
  for (const cell of cells) {
    const own = [...builders.values()].filter((b) => b.source === "table" && b.era === cell.era);
    const whole = own.find((b) => b.words === null) ?? own[0];
    const target =
      whole ??
      builder(
        `0 ${cell.era} ${identity.scope} null`,
        () => new Builder("table", cell.era, identity.scope, null, "year"),
      );
    target.blank(cell);
  }
  return [...builders.entries()]
    .sort(([a], [b]) => (a.charAt(0) < b.charAt(0) ? -1 : a.charAt(0) > b.charAt(0) ? 1 : 0))
    .map(([, b]) => b);
}

class Builder implements Group {
  /** By key, then by column. */
  private slots = new Map<string, Map<Applicant | null, Slot>>();
  private sure = new Set<string>();
  keys: string[] = [];
  constructor(
    readonly source: "table" | "text",
    readonly era: Era,
    readonly scope: Scope,
    readonly words: string | null,
    readonly period: Period,
  ) {}

  at(key: string, applicant: Applicant | null): Slot {
    return this.slots.get(key)?.get(applicant) ?? ABSENT;
  }

  has(key: string): boolean {
    return this.slots.has(key);
  }

  add(fact: Fact, index: number): void {
    const id = `${fact.indicator}|${fact.applicant}`;
    const before = this.slots.get(fact.indicator)?.get(fact.applicant);
    if (before && fact.state === "review" && this.sure.has(id)) return;
    if (fact.state !== "review") this.sure.add(id);
    const amount = amountOf(fact.value, fact.approx);
    const exact = fact.approx === null;
    const facts = before && "facts" in before ? [...before.facts, index] : [index];
    if (before?.kind === "open") this.set(fact.indicator, fact.applicant, { kind: "open", facts });
    else if (before?.kind === "value") this.set(fact.indicator, fact.applicant, merged(before, amount, exact, facts));
    else this.set(fact.indicator, fact.applicant, { kind: "value", amount, facts, exact });
  }

  blank(cell: BlankCell): void {
    if (!this.slots.get(cell.indicator)?.has(cell.applicant))
      this.set(cell.indicator, cell.applicant, { kind: cell.kind });
  }

  private set(key: string, applicant: Applicant | null, slot: Slot): void {
    let columns = this.slots.get(key);
    if (!columns) {
      columns = new Map();
      this.slots.set(key, columns);
      this.keys.push(key);
    }
    columns.set(applicant, slot);
  }
}

/** The same figure again: the same number, or a rounded one that does not contradict it, of which the exact one stands. */
function merged(before: Extract<Slot, { kind: "value" }>, amount: Amount, exact: boolean, facts: number[]): Slot {
  if (before.amount.value === amount.value)
    return { ...before, exact: before.exact || exact, amount: before.exact ? before.amount : amount, facts };
  const agree = before.amount.lo <= amount.hi && amount.lo <= before.amount.hi;
  if (!agree || (before.exact && exact)) return { kind: "open", facts };
  return { kind: "value", amount: exact ? amount : before.amount, exact: before.exact || exact, facts };
}

/** Columns an identity is evaluated in: all applicants a table prints, or the total a text tells. */
export function columnsOf(group: Group, byApplicant: boolean): (Applicant | null)[] {
  if (!byApplicant) return [null];
  return group.source === "text" ? ["total"] : [...APPLICANTS];
}

/** Terms are few and asked for in every column of every report: taken apart once. */
const parsed = new Map<string, { one: string; key: string; own: Applicant | undefined }[]>();

function partsOf(term: string): { one: string; key: string; own: Applicant | undefined }[] {
  let parts = parsed.get(term);
  if (!parts) {
    parts = term.split("|").map((one) => {
      const [, key = one, own] = /^(\w+)(?:\[(\w+)\])?$/.exec(one) ?? [];
      return { one, key, own: APPLICANTS.find((a) => a === own) };
    });
    parsed.set(term, parts);
  }
  return parts;
}

/** Slot of a term (`key`, `key[applicant]`, `a|b` the first that is present) in a column. A text tells totals where the form has columns. */
export function slotOf(group: Group, term: string, column: Applicant | null): { term: string; slot: Slot } {
  let first: { term: string; slot: Slot } | null = null;
  for (const { one, key, own } of partsOf(term)) {
    const applicant = own ?? column;
    let slot = group.at(key, applicant);
    if (slot.kind === "absent" && group.source === "text") slot = group.at(key, applicant === "total" ? null : "total");
    if (slot.kind === "value") return { term: one, slot };
    if (!first || (first.slot.kind === "absent" && slot.kind !== "absent")) first = { term: one, slot };
  }
  return first ?? { term, slot: ABSENT };
}
