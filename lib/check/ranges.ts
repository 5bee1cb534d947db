/** Values that cannot be: negative or broken counts, percentages beyond 100, a part larger than its whole where no sum could tell. */
import { findProseIndicator, indicators } from "@/lib/dictionary/dictionary";
import { identitiesOf } from "@/lib/dictionary/identities";
import { APPLICANTS, type Fact, type Finding } from "@/lib/report";
import { columnsOf, type Group, slotOf } from "./figures";
import { findingOf } from "./finding";

/** Facts whose value is impossible for its kind, each with the finding that says why. They go to review. */
export function impossible(facts: readonly Fact[]): { finding: Finding; fact: number }[] {
  return facts.flatMap((fact, i) => {
    const rule = wrong(fact);
    if (!rule) return [];
    const params = { era: fact.era, left: fact.value, left_keys: fact.indicator };
    return [{ fact: i, finding: findingOf(rule, fact.applicant, { result: "fail", params, facts: [i] }, "hard") }];
  });
}

function wrong(fact: Fact): string | null {
  const type = findProseIndicator(fact.indicator, fact.era)?.type;
  if (type === "percent") return fact.value < 0 || fact.value > 100 ? "percent-range" : null;
  if (type === "money" || type === undefined) return type && fact.value < 0 ? "negative-count" : null;
  if (type !== "signed_count" && fact.value < 0) return "negative-count";
  return Number.isInteger(fact.value) ? null : "decimal-count";
}

/** A part larger than its whole, where blanks keep the sum itself from being checked. */
export function oversizedParts(group: Group): Finding[] {
  const out: Finding[] = [];
  const tell = (
    whole: { term: string; value: number; facts: number[] },
    part: { term: string; value: number; facts: number[] },
    column: Finding["column"],
  ) => {
    if (part.value <= whole.value) return;
    const params = {
      era: group.era,
      source: group.source,
      left: part.value,
      right: whole.value,
      left_keys: part.term,
      right_keys: whole.term,
    };
    out.push(
      findingOf(
        "part-exceeds-total",
        column,
        { result: "fail", params, facts: [...whole.facts, ...part.facts] },
        "hard",
      ),
    );
  };
  for (const rule of identitiesOf(group.era, group.source === "table" ? "table" : "prose")) {
    if (rule.kind !== "equality") continue;
    for (const column of columnsOf(group, rule.by_applicant)) {
      for (const c of rule.comparisons) {
        if (c.left.length !== 1 || c.right.length < 2) continue;
        const [head, parts] = [known(group, c.left[0] ?? "", column), c.right.map((t) => known(group, t, column))];
        if (!head || parts.every((p) => p)) continue;
        for (const part of parts) if (part) tell(head, part, column);
      }
    }
  }
  for (const key of group.source === "table" ? group.keys : []) {
    if (!byApplicant.has(key)) continue;
    const total = known(group, key, "total");
    const parts = APPLICANTS.filter((a) => a !== "total").map((a) => ({ column: a, part: known(group, key, a) }));
    if (!total || parts.every((p) => p.part)) continue;
    for (const { column, part } of parts) if (part) tell(total, part, column);
  }
  return out;
}

const byApplicant = new Set(indicators.filter((i) => i.by_applicant).map((i) => i.key));

function known(group: Group, term: string, column: Finding["column"]) {
  const { slot } = slotOf(group, term, column);
  return slot.kind === "value" ? { term, value: slot.amount.value, facts: slot.facts } : null;
}
