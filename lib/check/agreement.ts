/** Two readings of one figure in one report: passages of the text against each other, text against table (N-01 … N-05). */
import { agreementRuleOf, equivalents } from "@/lib/dictionary/identities";
import type { Fact, Finding } from "@/lib/report";
import { type Amount, amountOf, mayEqual, round, sumOf } from "./amount";
import { isDoubted } from "./doubted";
import { type Group, slotOf, subjectOf, wordsOf } from "./figures";
import { findingOf } from "./finding";

export interface Agreed {
  findings: Finding[];
  /** Facts that are not certain any more. */
  review: Set<number>;
}

/**
 * Facts of one method that speak of the same figure. Of two prose values that differ neither is accepted. A rounded one (6.7万余) that does
 * not contradict an exact one gives way to it. Tables that print a figure twice differently are treated alike.
 */
export function agreeAmong(facts: readonly Fact[]): Agreed {
  const bySubject = new Map<string, number[]>();
  for (const [i, fact] of facts.entries()) {
    const era = fact.method === "table" ? fact.era : "";
    const key = `${fact.method}|${era}|${subjectOf(fact)}`;
    const known = bySubject.get(key);
    if (known) known.push(i);
    else bySubject.set(key, [i]);
  }
  const out: Agreed = { findings: [], review: new Set() };
  for (const together of bySubject.values()) {
    const indexes = surest(together, facts);
    const all = indexes.map((i) => facts[i] as Fact);
    const values = [...new Set(all.map((f) => f.value))];
    const first = all[0];
    if (values.length < 2 || !first) continue;
    const exact = [...new Set(all.filter((f) => f.approx === null).map((f) => f.value))];
    const params = { era: first.era, left_keys: first.indicator, values: values.join(", "), label: first.label };
    const single = exact[0];
    if (exact.length === 1 && single !== undefined && all.every((f) => near(f, single))) {
      const rounded = [...new Set(all.filter((f) => f.approx !== null).map((f) => f.value))].join(", ");
      out.findings.push(
        findingOf("prose-rounded", first.applicant, {
          result: "pass",
          params: { ...params, left: single, values: rounded },
          facts: indexes,
        }),
      );
      for (const i of indexes) if (facts[i]?.approx !== null && facts[i]?.value !== single) out.review.add(i);
      continue;
    }
    const rule = first.method === "table" ? "table-disagrees" : "prose-disagrees";
    out.findings.push(findingOf(rule, first.applicant, { result: "fail", params, facts: indexes }, "soft"));
    for (const i of indexes) out.review.add(i);
  }
  return out;
}

/** A reading that was doubtful from the start does not pull a sure one down. */
function surest(indexes: readonly number[], facts: readonly Fact[]): number[] {
  const sure = indexes.filter((i) => facts[i]?.state !== "review");
  return sure.length > 0 ? sure : [...indexes];
}

const near = (fact: Fact, value: number) => mayEqual(amountOf(fact.value, fact.approx), amountOf(value, null));

/**
 * Text against table. A table that is consistent in itself wins: the prose fact that differs goes to review. One that breaks an identity of
 * the form in this figure wins nothing: both go to review.
 *
 * @param broken table facts that take part in an identity that fails
 */
export function agreeWithTable(facts: readonly Fact[], groups: readonly Group[], broken: ReadonlySet<number>): Agreed {
  const tables = groups.filter((g) => g.source === "table");
  const out: Agreed = { findings: [], review: new Set() };
  const sure = new Set(facts.filter((f) => f.method === "narrative" && f.state !== "review").map(subjectOf));
  const compared = new Map<string, { fact: Fact; indexes: number[] }>();
  for (const [i, fact] of facts.entries()) {
    // A stock is not the year's figure; a period that is open is compared, and the finding says so.
    if (fact.method !== "narrative" || fact.label !== null || fact.period === "cumulative") continue;
    if (fact.state === "review" && sure.has(subjectOf(fact))) continue;
    const key = `${subjectOf(fact)}|${fact.value}|${fact.approx}`;
    const entry = compared.get(key) ?? { fact, indexes: [] };
    entry.indexes.push(i);
    compared.set(key, entry);
  }
  for (const { fact, indexes } of compared.values()) {
    const site = tableValue(fact, tables);
    if (!site) continue;
    const whole = totalOfPlatform(fact, site);
    const printed = whole ?? site;
    const params: Finding["params"] = {
      era: printed.era,
      left: fact.value,
      right: printed.amount.value,
      delta: round(fact.value - printed.amount.value),
      left_keys: whole ? whole.terms.join(",") : fact.indicator,
      right_keys: printed.terms.join(","),
      ...(fact.period === "ambiguous" ? { period: "ambiguous" } : {}),
      ...(fact.approx ? { approximate: 1 } : {}),
    };
    const carried = withCarryOver(fact, printed, tables);
    const same = mayEqual(amountOf(fact.value, fact.approx), printed.amount);
    if (!same && carried)
      Object.assign(params, { variant: "carried", received: printed.amount.value, carried: carried.value });
    const facts_ = [...indexes, ...printed.facts, ...(!same && carried ? carried.facts : [])];
    out.findings.push(
      findingOf(printed.rule, fact.applicant, { result: same || carried ? "pass" : "fail", params, facts: facts_ }),
    );
    // The same number twice is no doubt; a rounded or differing one, or a total read as the site's, is not shown beside the table's.
    if (fact.value === site.amount.value) continue;
    for (const i of indexes) out.review.add(i);
    if (isDoubted(fact)) continue;
    if (!same && !carried && printed.facts.some((i) => broken.has(i))) for (const i of printed.facts) out.review.add(i);
  }
  return out;
}

interface Printed {
  rule: string;
  era: Fact["era"];
  terms: string[];
  amount: Amount;
  facts: number[];
  table: Group;
}

/** What the tables print for a prose fact: the same key and column, or the cells that add up to it. Same scope and words only. */
function tableValue(fact: Fact, tables: readonly Group[]): Printed | null {
  for (const table of tables) {
    if (table.scope !== fact.scope || table.words !== wordsOf(fact)) continue;
    const { term, slot } = slotOf(table, fact.indicator, fact.applicant);
    if (slot.kind === "value")
      return {
        rule: agreementRuleOf(fact.indicator),
        era: table.era,
        terms: [term],
        amount: slot.amount,
        facts: slot.facts,
        table,
      };
    if (slot.kind !== "absent") continue;
    const same = equivalents.find((e) => e.era === table.era && e.key === fact.indicator);
    if (!same || (fact.applicant !== null && fact.applicant !== "total")) continue;
    const parts = same.table.map((t) => slotOf(table, t, null));
    const amounts = parts.flatMap((p) => (p.slot.kind === "value" ? [p.slot.amount] : []));
    if (amounts.length < parts.length) continue;
    return {
      rule: same.rule,
      era: table.era,
      terms: same.table,
      amount: sumOf(amounts),
      facts: parts.flatMap((p) => ("facts" in p.slot ? p.slot.facts : [])),
      table,
    };
  }
  return null;
}

/** 依托政府信息公开平台公开336条: what a platform shows may be the table's total as well as what its site published. Null where it is not. */
function totalOfPlatform(fact: Fact, site: Printed): Printed | null {
  if (fact.indicator !== "disclosed_via_website" || !/平台|目录|系统|专栏/.test(fact.evidence.quote)) return null;
  if (mayEqual(amountOf(fact.value, fact.approx), site.amount)) return null;
  const { term, slot } = slotOf(site.table, "proactive_disclosures_total", fact.applicant);
  if (slot.kind !== "value" || !mayEqual(amountOf(fact.value, fact.approx), slot.amount)) return null;
  return { ...site, terms: [term], amount: slot.amount, facts: slot.facts };
}

/** 收到103件(含上年结转3件): the text counts new and carried in together. */
function withCarryOver(
  fact: Fact,
  printed: Printed,
  tables: readonly Group[],
): { value: number; facts: number[] } | null {
  if (printed.rule !== "N-01" || !tables.includes(printed.table)) return null;
  const { slot } = slotOf(printed.table, "requests_carried_in", "total");
  if (slot.kind !== "value" || slot.amount.value === 0) return null;
  const both = sumOf([printed.amount, slot.amount]);
  return mayEqual(amountOf(fact.value, fact.approx), both) ? { value: slot.amount.value, facts: slot.facts } : null;
}
