/** A contradiction that rests on a number of which the reader itself does not know what it counts is none of the report's. */
import { DOUBTED } from "@/lib/dictionary/identities";
import { doubtsBehind, type Fact, type Finding } from "@/lib/report";
import { findingOf } from "./finding";

/** Doubts that other numbers of the report raise. They say nothing about what is counted, so a check may fail on such a figure. */
const OF_NUMBERS: ReadonlySet<string> = new Set(["exceeds-total", "part-of-none", "includes-carried-in"]);

/**
 * Prose of which the reader doubts what it counts, or whose: 自助办理57501笔 may be no request at all; a cell of a table that may stand elsewhere.
 * To be asked before checks settle what they themselves doubt.
 */
export const isDoubted = (fact: Fact): boolean =>
  fact.state === "review" &&
  (fact.method === "table" || doubtsBehind(fact.rule).some((doubt) => !OF_NUMBERS.has(doubt)));

/** Failed checks that rest on doubted figures, turned to `not_assessable`; their sentences say so. */
export function openWhereDoubted(findings: readonly Finding[], facts: readonly Fact[]): Finding[] {
  return findings.map((f) => {
    const doubted = f.result === "fail" && f.facts.some((i) => facts[i] && isDoubted(facts[i]));
    if (!doubted) return f;
    const params = { ...f.params, variant: DOUBTED };
    return findingOf(f.rule, f.column, { result: "not_assessable", params, facts: f.facts }, f.severity);
  });
}
