/** Text recognised in a picture: a digit may be another, and sums that hold do not tell of it in every cell. A person looks at all of it. */
import type { Fact, Finding, SourceDocument } from "@/lib/report";

/** The file says that its text was recognised in pictures (a scan with a layer of text). */
export const isRecognised = ({ meta }: SourceDocument): boolean => meta["recognised-text"] === "yes";

export function forReview({ facts, findings }: { facts: Fact[]; findings: Finding[] }) {
  const remark: Finding = {
    rule: "recognised-text",
    column: null,
    result: "not_assessable",
    severity: "warn",
    message: "The text was recognised in a scan; its digits may be wrong. Compare them with the pictures.",
    params: {},
    facts: [],
  };
  return { facts: facts.map((f): Fact => ({ ...f, state: "review" })), findings: [...findings, remark] };
}
