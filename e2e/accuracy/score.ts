/** Compares what the reader made of a labelled document with its truth, figure by figure. Pure. */
import type { ReportResult } from "@/lib/report";
import type { LabelledDocument } from "@/lib/synth/truth";
import { type DocumentScore, failing, noScore } from "./counts";
import { missAll, scoreFigures } from "./score-figures";
import { scoreIdentity } from "./score-identity";

/** Scores one document. */
export function scoreDocument(doc: LabelledDocument, result: ReportResult): DocumentScore {
  const score = noScore();
  const fail = failing(score, doc);
  if (result.outcome === doc.outcome) score.outcome.right = 1;
  else {
    const got = result.outcome === "report" ? "report" : `${result.outcome}: ${result.reason.code}`;
    fail({
      stage: result.outcome === "unreadable" ? "read" : "identify",
      what: `outcome ${got}`,
      expected: doc.outcome,
      got,
      words: result.document?.text.slice(0, 200) ?? "",
    });
  }
  if (doc.outcome !== "report") return score;
  if (result.outcome !== "report") missAll(doc, score);
  else {
    if (doc.identity) scoreIdentity(doc.identity, result, score, fail);
    scoreFigures(doc, result, score, fail);
  }
  return score;
}
