/** Facts and cells of one report → settled states and findings. Says what does not fit; never changes a number. */
import type { Checked, Extraction, Fact, FactState, Finding, ReportIdentity } from "@/lib/report";
import { agreeAmong, agreeWithTable } from "./agreement";
import { balances } from "./balances";
import { conditions } from "./conditions";
import { openWhereDoubted } from "./doubted";
import { groupsOf } from "./figures";
import { type Inferred, zerosOfProse, zerosOfTables } from "./inferred-zeros";
import { openWherePartial } from "./partial";
import { categorySums, percentageChecks } from "./percentages";
import { impossible, oversizedParts } from "./ranges";
import { scopeSplits } from "./scope-split";
import { openWhereUnread } from "./unread";

/**
 * Evaluates every identity one report can decide, compares text with text and text with table, and settles states:
 *
 * - an impossible value, an open period, and prose that differs from prose or from a table go to `review`;
 * - so does a table figure that differs from the text and breaks an identity of its own form;
 * - zeros that follow from the rest are added with state `inferred`.
 *
 * A breach alone moves nothing: the report may err, and its figures are shown with the finding. One that rests on what the reader itself
 * doubts is no breach.
 *
 * @param text folded text of the report, for percentages printed behind counts; without it they are not checked
 */
export function check(extraction: Extraction, identity: ReportIdentity, text: string | null = null): Checked {
  const { facts, cells } = extraction;
  const groups = groupsOf(facts, cells, identity);
  const sums = withoutEchoes(groups.flatMap(balances));
  const among = agreeAmong(facts);
  const against = agreeWithTable(facts, groups, brokenBy(sums, facts));
  const cannotBe = impossible(facts);
  const review = new Set([...among.review, ...against.review, ...cannotBe.map((c) => c.fact)]);
  for (const [i, fact] of facts.entries()) if (fact.period === "ambiguous" || fact.state === "review") review.add(i);
  const inferred = [zerosOfTables(facts, cells, identity), zerosOfProse(facts, cells, groups, identity, review)];
  const lists = [...scopeSplits(facts, identity, text), ...categorySums(facts, identity, text)];
  const balanced = openWherePartial(openWhereUnread([...sums, ...lists], facts, text), facts, text);
  const findings = [
    ...extraction.findings.filter((f) => !saidAgain(f, [...balanced, ...among.findings])),
    ...balanced,
    ...percentageChecks(facts, groups, identity, text),
    ...conditions(groups, identity),
    ...groups.flatMap(oversizedParts),
    ...cannotBe.map((c) => c.finding),
    ...among.findings,
    ...against.findings,
  ];
  return withInferred(
    facts.map((fact, i) => settled(fact, review.has(i))),
    openWhereDoubted(findings, facts),
    inferred,
  );
}

/** What the text leaves open is not worth saying where a table answers the same question. */
function withoutEchoes(findings: Finding[]): Finding[] {
  const answered = new Set(findings.filter((f) => f.params.source === "table").map((f) => f.rule));
  return findings.filter((f) => f.params.source === "table" || f.result !== "not_assessable" || !answered.has(f.rule));
}

/** Readers remark on lists and passages that differ; an identity or a comparison of the same facts says it with more. */
function saidAgain(remark: Finding, by: readonly Finding[]): boolean {
  if (remark.rule !== "list-differs" && remark.rule !== "prose-disagrees") return false;
  return by.some((f) => remark.facts.length > 0 && remark.facts.every((i) => f.facts.includes(i)));
}

const settled = (fact: Fact, doubtful: boolean): Fact =>
  doubtful ? { ...fact, state: "review" satisfies FactState } : fact;

/** Facts of tables whose sums, as the form defines them, do not come out. */
function brokenBy(findings: readonly Finding[], facts: readonly Fact[]): Set<number> {
  const broken = findings.filter((f) => f.result === "fail" && f.severity === "hard").flatMap((f) => f.facts);
  return new Set(broken.filter((i) => facts[i]?.method === "table"));
}

/** Adds inferred facts at their place in the text; findings keep pointing at their facts. */
function withInferred(facts: Fact[], findings: Finding[], inferred: Inferred[]): Checked {
  const added = inferred.flatMap((i) => i.facts);
  const all = [...facts, ...added].map((fact, before) => ({ fact, before }));
  all.sort((a, b) => a.fact.evidence.start - b.fact.evidence.start || a.before - b.before);
  const at = new Map(all.map(({ before }, now) => [before, now]));
  return {
    facts: all.map((a) => a.fact),
    findings: [...findings, ...inferred.flatMap((i) => i.findings)].map((f) => ({
      ...f,
      facts: f.facts.map((i) => at.get(i) ?? i),
    })),
  };
}
