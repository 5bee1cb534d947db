/** Parts of a whole, per year: how requests were decided, who asked, how reconsiderations and lawsuits ended. Counts, or shares of the year. */

import { trendCsvHref } from "@/app/_charts/csv";
import { subjectOf } from "@/app/_charts/shown";
import { stackChart } from "@/app/_charts/stack";
import { seriesTable } from "@/app/_charts/table";
import { Figure } from "@/app/_ui/figure";
import type { RegionPage, Trend } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { unitName, yearRuns } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";
import { partsOf } from "./parts-of";

/** Outcomes keep their colour everywhere: granted teal, partial blue, refused cinnabar, and so on. */
const COLORS: Record<string, string> = {
  granted: "var(--s3)",
  partially_granted: "var(--s2)",
  refused: "var(--s1)",
  unable_to_provide: "var(--s4)",
  not_processed: "var(--s5)",
  other_outcomes: "var(--s7)",
  reconsideration_upheld: "var(--s3)",
  reconsideration_corrected: "var(--s1)",
  reconsideration_other: "var(--s7)",
  reconsideration_pending: "var(--s4)",
  litigation_upheld: "var(--s3)",
  litigation_corrected: "var(--s1)",
  litigation_other: "var(--s7)",
  litigation_pending: "var(--s4)",
};

export interface CompositionProps {
  page: RegionPage;
  /** The parts as series, in the order they are stacked. */
  trends: readonly Trend[];
  filter: Filter;
  lang: Lang;
}

type Kind = "outcomes" | "applicants" | "reconsideration" | "litigation";

/** Whether there is a year whose parts are all known. */
export const isDrawn = (trends: readonly Trend[], lang: Lang): boolean =>
  partsOf("", trends, { colors: COLORS, every: false }, lang).any;

/** One composition, of figures there are. Nothing at all where the place has no figures of it and `quiet` asks for silence. */
export function Composition({
  kind,
  page,
  trends,
  filter,
  lang,
  level = 2,
  quiet = false,
}: CompositionProps & { kind: Kind; level?: 2 | 3; quiet?: boolean }) {
  const title =
    kind === "outcomes" || kind === "applicants" ? say(lang, `region.${kind}`) : sayFigure(lang, `parts.${kind}`);
  const share = filter.scale === "share";
  const known = trends.filter((t) => t.lines[0]?.points.some((p) => p.kind !== "blank"));
  const { stack, incomplete, any } = partsOf(title, trends, { colors: COLORS, every: kind === "applicants" }, lang);
  if (quiet && !any) return null;
  const note = kind === "applicants" ? say(lang, "region.applicants.note") : say(lang, "region.outcomes.note");
  // The other way of seeing the same years of the same unit.
  const other: Filter = {
    lang,
    unit: filter.unit,
    from: filter.from,
    to: filter.to,
    ...(share ? {} : { scale: "share" }),
  };
  return (
    <Figure
      id={kind}
      lang={lang}
      level={level}
      {...subjectOf(page.unit, lang)}
      title={title}
      subtitle={[
        share ? sayFigure(lang, "parts.share.note") : say(lang, "figure.unit", { unit: unitName(lang, stack) }),
        // Of a drawing. Where no year is complete, the table holds what there is.
        ...(any || kind === "applicants" ? [note] : []),
      ].join(say(lang, "common.semicolon"))}
      notes={
        incomplete.length > 0 ? [say(lang, "region.outcomes.incomplete", { years: yearRuns(lang, incomplete) })] : []
      }
      open={!any}
      {...(known.length > 0 ? { csvHref: trendCsvHref(known, lang), table: seriesTable(known, title, lang) } : {})}
      {...(any ? { drawing: stackChart(stack, lang, { height: 290, share }) } : {})}
      tools={
        any && (
          <a href={`/regions/${encodeURIComponent(page.place.slug)}${writeFilter(other)}#${kind}`}>
            {sayFigure(lang, share ? "parts.count" : "parts.share")}
          </a>
        )
      }
    />
  );
}
