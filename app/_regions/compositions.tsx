/** How requests were decided and who asked, per year, as parts of a whole. */
import { subjectOf } from "@/app/_charts/shown";
import { type Stack, stackChart } from "@/app/_charts/stack";
import { seriesTable, stackTable, trendCsvHref } from "@/app/_charts/table";
import { Empty, Figure } from "@/app/_ui/figure";
import type { RegionPage, Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

/** Outcomes keep their colour everywhere: granted teal, partial blue, refused cinnabar, and so on. */
const OUTCOME_COLOR: Record<string, string> = {
  granted: "var(--s3)",
  partially_granted: "var(--s2)",
  refused: "var(--s1)",
  unable_to_provide: "var(--s4)",
  not_processed: "var(--s5)",
  other_outcomes: "var(--s7)",
};

export function Outcomes({ page, trends, lang }: { page: RegionPage; trends: readonly Trend[]; lang: Lang }) {
  const title = say(lang, "region.outcomes");
  const { years, parts, incomplete } = page.outcomes;
  const stack: Stack = {
    title,
    unit: "件",
    years,
    parts: parts.map(({ series, values }) => ({
      // What stands in brackets is for the table; a label beside a column has little room.
      name: pick(lang, series.name).replace(/（.*?）|\s*\(.*?\)/g, ""),
      values,
      ...(OUTCOME_COLOR[series.key] ? { color: OUTCOME_COLOR[series.key]! } : {}),
    })),
  };
  const known = trends.filter((t) => t.lines[0]?.points.some((p) => p.kind !== "blank"));
  const notes =
    incomplete.length > 0 ? [say(lang, "region.outcomes.incomplete", { years: yearRuns(lang, incomplete) })] : [];
  // A year of which nothing was decided has no parts to draw.
  const any = parts.some((p) => p.values.some((v) => (v ?? 0) > 0));
  return (
    <Figure
      id="outcomes"
      lang={lang}
      {...subjectOf(page.unit, lang)}
      level={2}
      title={title}
      subtitle={say(lang, "region.outcomes.note")}
      notes={notes}
      open={!any}
      {...(known.length > 0 ? { csvHref: trendCsvHref(known, lang) } : {})}
      {...(any ? { drawing: stackChart(stack, lang, { height: 280 }) } : {})}
      {...(known.length > 0 ? { table: seriesTable(known, title, lang) } : {})}
    >
      {known.length === 0 && (
        <Empty lang={lang} title={say(lang, "region.outcomes.none")} help={say(lang, "region.outcomes.help")} />
      )}
    </Figure>
  );
}

export function Applicants({ page, lang }: { page: RegionPage; lang: Lang }) {
  const title = say(lang, "region.applicants");
  const { years, parts } = page.applicants;
  const stack: Stack = {
    title,
    unit: "件",
    years,
    parts: parts.map((p) => ({ name: say(lang, `applicant.${p.applicant}`), values: p.values })),
  };
  const any = parts.some((p) => p.values.some((v) => (v ?? 0) > 0));
  return (
    <Figure
      id="applicants"
      lang={lang}
      {...subjectOf(page.unit, lang)}
      level={2}
      title={title}
      subtitle={say(lang, "region.applicants.note")}
      {...(any ? { drawing: stackChart(stack, lang, { height: 280 }), table: stackTable(stack, lang) } : {})}
    >
      {!any && (
        <Empty
          lang={lang}
          title={say(lang, years.length > 0 ? "region.applicants.zero" : "region.applicants.none")}
          help={years.length > 0 ? yearRuns(lang, years) : say(lang, "region.applicants.help")}
        />
      )}
    </Figure>
  );
}
