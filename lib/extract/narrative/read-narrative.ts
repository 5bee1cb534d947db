/** Running text → facts: every number gets a role, and those that state an indicator become facts with scope, period and evidence. */
import type { Era, Fact, Finding, IssuerKind, Level, Scope, SourceDocument, SourceLine } from "@/lib/report";
import { callingsOf, fieldsOf, ownFieldsOf, ownNamesOf } from "./own-names";
import { paragraphsOf } from "./paragraphs";
import { Passage } from "./passage";
import type { NumberRole } from "./roles";
import { speakerOf } from "./scope-meaning";
import { settle } from "./settle";

export interface NarrativeContext {
  era: Era;
  scope: Scope;
  year: number | null;
  issuerKind: IssuerKind;
  level: Level | null;
  /** Text that tables took up, in order. */
  covered: { start: number; end: number }[];
}

/**
 * Reads the prose of a document outside the tables.
 *
 * Facts are in text order; what is not certain has state `review`. Numbers that are dates, document numbers, percentages, growth,
 * plans or other people's figures are explained in `roles` and become no facts. Source of the rules: README.md beside this file.
 */
export function readNarrative(
  doc: SourceDocument,
  context: NarrativeContext,
): { facts: Fact[]; roles: NumberRole[]; findings: Finding[] } {
  const passage = new Passage({
    doc,
    era: context.era,
    year: context.year,
    own: {
      scope: context.scope,
      speaker: speakerOf(context.scope, context.issuerKind),
      level: context.level,
      kind: context.issuerKind,
    },
    ownNames: ownNamesOf(doc),
    fields: fieldsOf(doc),
    ownFields: ownFieldsOf(doc),
    callings: callingsOf(doc),
  });
  let next = 0;
  const free: SourceLine[] = [];
  for (const line of doc.lines) {
    while (next < context.covered.length && (context.covered[next] as { end: number }).end <= line.start) next++;
    const cover = context.covered[next];
    if (cover && cover.start < line.end && cover.end > line.start) {
      if (line.kind === "prose") free.push(...aroundTables(doc, line, context.covered));
    } else if (isProse(doc, line)) free.push(line);
  }
  for (const paragraph of paragraphsOf(doc, free)) passage.read(paragraph);
  return settle(doc, passage.drafts, passage.roles);
}

/** The sentences before and behind tables that run on in a paragraph without line ends. */
function aroundTables(doc: SourceDocument, line: SourceLine, covered: NarrativeContext["covered"]): SourceLine[] {
  const inside = covered.filter((c) => c.start < line.end && c.end > line.start);
  const [first, last] = [inside[0], inside.at(-1)];
  if (!first || !last) return [];
  const before = doc.folded.slice(line.start, first.start).lastIndexOf("。");
  const behind = doc.folded.slice(last.end, line.end).indexOf("。");
  const parts: SourceLine[] = [];
  if (before > 0) parts.push({ ...line, end: line.start + before + 1 });
  if (behind >= 0) parts.push({ ...line, start: last.end + behind + 1 });
  return parts.filter((p) => p.end > p.start);
}

/** The note in the head of the form (第一项加第二项之和,等于第三项加第四项之和), whose 四项 counts nothing. */
const FORM_NOTE = /加第二项之和|等于第三项|四项之和/;

/** Lines of tables are read only where they hold sentences: pages lay out their text in tables, too. */
function isProse(doc: SourceDocument, line: SourceLine): boolean {
  if (line.kind === "chrome") return false;
  const text = doc.folded.slice(line.start, line.end);
  if (line.kind === "prose") return text.length > 60 || !FORM_NOTE.test(text);
  return text.includes("。") && text.length > 20;
}
