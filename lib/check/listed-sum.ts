/** A figure of the text and the parts listed right after it: do they add up? */
import type { Fact, Finding, ReportIdentity } from "@/lib/report";
import { amountOf, mayEqual, round, sumOf } from "./amount";

/** A fact and its place in the list of all facts. */
export interface Indexed {
  fact: Fact;
  index: number;
}

/** The facts read from prose, as the text prints them. */
export const proseInOrder = (facts: readonly Fact[]): Indexed[] =>
  facts
    .map((fact, index) => ({ fact, index }))
    .filter(({ fact }) => fact.method === "narrative")
    .sort((a, b) => a.fact.evidence.start - b.fact.evidence.start);

/** Whether the parts may add up to the whole, what a finding says of it, and the facts it rests on. */
export function listedSum(
  head: Indexed,
  parts: readonly Indexed[],
  identity: ReportIdentity,
): { equal: boolean; params: Finding["params"]; facts: number[] } {
  const whole = amountOf(head.fact.value, head.fact.approx);
  const sum = sumOf(parts.map((p) => amountOf(p.fact.value, p.fact.approx)));
  return {
    equal: mayEqual(whole, sum),
    params: {
      era: identity.era,
      source: "text",
      left: whole.value,
      right: sum.value,
      delta: round(whole.value - sum.value),
      right_sum: parts.map((p) => p.fact.value).join("+"),
      left_keys: head.fact.indicator,
    },
    facts: [head.index, ...parts.map((p) => p.index)],
  };
}
