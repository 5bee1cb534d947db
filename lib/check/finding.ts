/** One result of one rule as a Finding; the English message is made from the same data as the Chinese sentence. */
import { findIdentity, sentence } from "@/lib/dictionary/identities";
import type { Applicant, CheckResult, Finding } from "@/lib/report";

export interface Outcome {
  result: CheckResult;
  params: Finding["params"];
  facts: number[];
}

/** A finding of a rule of identities.json, with the rule's severity unless another is given. */
export function findingOf(
  rule: string,
  column: Applicant | null,
  outcome: Outcome,
  severity?: Finding["severity"],
): Finding {
  const told = { rule, column, result: outcome.result, params: outcome.params };
  return {
    rule,
    column,
    result: outcome.result,
    params: outcome.params,
    severity: severity ?? findIdentity(rule)?.severity ?? "warn",
    message: sentence(told, "en"),
    facts: [...new Set(outcome.facts)].sort((a, b) => a - b),
  };
}
