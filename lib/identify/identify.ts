/** SourceDocument → ReportIdentity: what the report is called, whose it is, which year and which form, or why it is no report. */
import type { Refusal, ReportIdentity, SourceDocument } from "@/lib/report";
import { compact, eraOf, tableEra } from "./era";
import { findIssuer } from "./issuer";
import { whyNotAReport } from "./not-a-report";
import { withoutOtherPages } from "./other-pages";
import { findPlace } from "./place";
import { findPublished } from "./published";
import { findScope } from "./scope";
import { findTitles } from "./title";
import { viewOf } from "./view";
import { findYear } from "./year";

export type Identified = { outcome: "report"; identity: ReportIdentity } | { outcome: "not_a_report"; reason: Refusal };

/**
 * Identifies a report from all clues: title, statistics period, table, signature, metadata, dates, address, places named.
 *
 * An unknown place or year stays null and is told in `held`; nothing is guessed silently. Pure; offsets of the clues refer to `doc.text`.
 */
export function identify(doc: SourceDocument): Identified {
  const page = viewOf(doc);
  const { best: title, all: titles, others } = findTitles(page, doc);
  const squeezed = compact(page.text);
  const reason = whyNotAReport(page, doc, title, squeezed);
  if (reason) return { outcome: "not_a_report", reason };

  const view = withoutOtherPages(page, others);
  const table = tableEra(view, squeezed);
  const dates = findPublished(view, doc.url, doc.meta);
  const when = findYear(view, title, dates, table, { url: doc.url, name: doc.name });
  const era = eraOf(view, table, when.year, squeezed);
  const named = findIssuer(view, title);
  const where = findPlace(view, title, titles, named, when.year, doc);
  const issuer = named.name === null ? { ...named, kind: where.kind } : named;
  const scope = findScope(view, title, issuer);
  const published = dates[0] ?? null;

  const clues: ReportIdentity["clues"] = [];
  /** A clue in the document's own words. Where it stands outside the text (page head, address, file name) start is -1. */
  const tell = (of: ReportIdentity["clues"][number]["of"], quote: string, start: number, why: string) => {
    if (quote === "") return;
    if (start < 0) clues.push({ of, quote, start: -1, why });
    else {
      const from = view.at(start);
      clues.push({ of, quote: doc.text.slice(from, view.at(start + quote.length - 1) + 1), start: from, why });
    }
  };
  const words = (c: { start: number; end: number; text?: string }) =>
    c.start < 0 ? (c.text ?? "") : view.text.slice(c.start, c.end);
  if (title)
    tell(
      "title",
      words(title),
      title.start,
      title.from === "body" ? "title line" : `title in the page's ${title.from}`,
    );
  for (const c of when.clues) {
    if (c.year === when.year || when.year === null) tell("year", c.quote, c.start, `${c.why}: ${c.year}`);
  }
  tell(
    "era",
    era.quote,
    era.start,
    { table: "words of its table", year: "form of that year", words: "language of the time" }[era.from],
  );
  for (const c of where.clues) tell("region", c.quote, c.start, c.why);
  for (const c of issuer.clues.slice(0, 2)) tell("issuer", words(c), c.start, c.from);
  tell("scope", scope.quote, scope.start, scope.why);
  if (published) tell("published", published.quote, published.start, published.from);

  return {
    outcome: "report",
    identity: {
      title: title?.text ?? null,
      year: when.year,
      year_certainty: when.certainty,
      era: era.era,
      region: where.region,
      region_certainty: where.certainty,
      region_within: where.within,
      region_candidates: where.candidates,
      issuer: { name: issuer.name, kind: issuer.kind },
      scope: scope.scope,
      published: published?.date ?? null,
      held: [...new Set([...when.held, ...where.held])],
      clues,
    },
  };
}
