/** Pages that speak about reports but are none: refused, with what to do. A real report with a damaged title is never refused. */
import type { Refusal, SourceDocument } from "@/lib/report";
import type { Title } from "./clues";
import { type Page, pageOf } from "./page";
import {
  assesses,
  assignsTasks,
  holdsNothing,
  laysDown,
  leavesBlanks,
  lists,
  orders,
  speaksOfOtherWork,
  speaksOfSomethingElse,
  studies,
  tellsNews,
} from "./pages-by-content";
import {
  answersQuestions,
  callsItselfOtherwise,
  explains,
  isAboutReports,
  namedAsOtherWork,
  namedOtherwise,
  sampleOrSummary,
  tellsPartOfYear,
} from "./pages-by-name";
import { type Reason, refusal } from "./refusals";
import { reportElsewhere } from "./report-elsewhere";
import type { View } from "./view";

/** In this order: what a page is called and what it orders says more of it than what it holds. */
const RULES: readonly ((page: Page) => Reason | null)[] = [
  orders,
  isAboutReports,
  explains,
  answersQuestions,
  lists,
  namedOtherwise,
  namedAsOtherWork,
  callsItselfOtherwise,
  sampleOrSummary,
  tellsPartOfYear,
  speaksOfOtherWork,
  laysDown,
  leavesBlanks,
  assignsTasks,
  assesses,
  studies,
  tellsNews,
];

/**
 * Why the document is no report, or null. Signs of a report weigh against it: a report may quote a notice, stand beside links to
 * other years, or carry a wrong title. `squeezed` is the text without white space (`compact`).
 */
export function whyNotAReport(view: View, doc: SourceDocument, title: Title | null, squeezed: string): Refusal | null {
  const page = pageOf(view, doc, title, squeezed);
  for (const rule of RULES) {
    const reason = rule(page);
    if (reason) return refusal(reason);
  }
  const elsewhere = page.signs < 3 && !page.tells ? reportElsewhere(view, doc) : null;
  if (elsewhere) return elsewhere;
  const nothing = holdsNothing(page) ?? speaksOfSomethingElse(page);
  return nothing ? refusal(nothing) : null;
}
