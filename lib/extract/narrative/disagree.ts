/** Passages that give different numbers for the same figure, and what rests on them. */
import type { Fact, Finding } from "@/lib/report";
import type { Draft } from "./draft";

/** Two passages that give different numbers for the same thing: neither is accepted. */
export function disagree(drafts: Draft[], facts: Fact[], findings: Finding[]): void {
  const groups = new Map<string, number[]>();
  for (const [i, f] of facts.entries()) {
    const key = [f.indicator, f.applicant, f.label, f.scope, f.scope_words, f.period].join("|");
    const list = groups.get(key);
    if (list) list.push(i);
    else groups.set(key, [i]);
  }
  for (const list of groups.values()) {
    const members = list.map((i) => facts[i] as Fact);
    // A figure that was doubtful anyway does not pull a certain one down.
    const certain = members.filter((f) => f.state !== "review");
    const judged = certain.length > 0 ? certain : members;
    if (judged.length < 2 || judged.every((f) => agrees(f, judged[0] as Fact))) continue;
    for (const f of judged) {
      f.state = "review";
      f.confidence = Math.min(f.confidence, 0.5);
    }
    const first = judged[0] as Fact;
    findings.push({
      rule: "prose-disagrees",
      column: first.applicant,
      result: "fail",
      severity: "hard",
      message: `The text gives ${[...new Set(judged.map((f) => f.value))].join(" and ")} for the same figure; it waits for review.`,
      params: { key: first.indicator, values: [...new Set(judged.map((f) => f.value))].join(" / ") },
      facts: list.filter((i) => judged.includes(facts[i] as Fact)),
    });
  }
  // What one of several sites published, by kinds: as doubtful as the sites' own counts.
  for (const [i, d] of drafts.entries()) {
    if (d.family !== "category" || d.head?.family !== "channel") continue;
    const head = facts[drafts.indexOf(d.head)];
    const fact = facts[i];
    if (head?.state === "review" && fact) fact.state = "review";
  }
}

/** 收到21件,均已答复, where another passage gives another number received: as many were answered, but how many? */
export function followDoubt(drafts: Draft[], facts: Fact[]): void {
  for (const [i, d] of drafts.entries()) {
    if (d.rule !== "equals requests_received") continue;
    const received = drafts.findIndex(
      (o) => /^requests_(?:received|accepted)$/.test(o.key) && o.value === d.value && d.line - o.line <= 1,
    );
    const fact = facts[i];
    if (fact === undefined || facts[received]?.state !== "review") continue;
    fact.state = "review";
    fact.confidence = Math.min(fact.confidence, 0.5);
  }
}

/** 6.7万余 and 67036 are the same figure told twice. */
function agrees(a: Fact, b: Fact): boolean {
  if (a.value === b.value) return true;
  const [rough, exact] = a.approx !== null ? [a, b] : [b, a];
  if (rough.approx === null) return false;
  const near = Math.abs(exact.value - rough.value) <= rough.value * 0.1;
  if (rough.approx === "at_least") return exact.value >= rough.value && near;
  if (rough.approx === "nearly") return exact.value <= rough.value && near;
  return near;
}
