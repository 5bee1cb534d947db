/** A group of series of one unit: a chart for each that has years enough, the first ones open, and one table with all of them. */

import { trendCsvHref } from "@/app/_charts/csv";
import { subjectOf } from "@/app/_charts/shown";
import { seriesTable, trendTable } from "@/app/_charts/table";
import { trendChart } from "@/app/_charts/trend";
import { intervalsOf } from "@/app/_compare/intervals";
import { Figure } from "@/app/_ui/figure";
import type { Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { unitName, yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

/** Fewer years than this are told by the table alone. */
const CHARTED = 3;
const CHARTS = 6;
/** So many stand open; the others behind a fold that names them. */
const OPEN = 2;

const knownYears = (trend: Trend): number[] =>
  trend.years.filter((_, i) => {
    const kind = trend.lines[0]?.points[i]?.kind;
    return kind === "value" || kind === "disputed";
  });

/** A line along the bottom says no more than "0 in each year" of the table. */
const isFlatZero = (trend: Trend): boolean =>
  trend.lines[0]?.points.every((p) => p.kind === "blank" || (p.kind === "value" && p.value === 0)) ?? false;

export interface SeriesGroupProps {
  id: string;
  /** What the group is about: names its table for those who hear it. */
  about: string;
  trends: readonly Trend[];
  /** How many charts stand open. */
  open?: number;
  /** Whether shares carry their 95 % intervals, and the address of the other choice. */
  intervals: { on: boolean; other: string };
  lang: Lang;
}

export function SeriesGroup({ id, about, trends, open = OPEN, intervals, lang }: SeriesGroupProps) {
  const charted = trends.filter((t) => knownYears(t).length >= CHARTED && !isFlatZero(t)).slice(0, CHARTS);
  const [shown, folded] = [charted.slice(0, open), charted.slice(open)];
  const told = trends.filter((t) => knownYears(t).length > 0);
  const figures = (list: readonly Trend[]) => (
    <div className="columns">
      {list.map((trend) => (
        <SeriesFigure key={trend.series.key} trend={trend} intervals={intervals} lang={lang} />
      ))}
    </div>
  );
  return (
    <>
      {shown.length > 0 && figures(shown)}
      {folded.length > 0 && (
        <details className="rest more-charts">
          <summary>
            {say(lang, "region.group.more", {
              n: folded.length,
              names: folded.map((t) => pick(lang, t.series.name)).join(say(lang, "common.list")),
            })}
          </summary>
          {figures(folded)}
        </details>
      )}
      {told.length > 0 && (
        <div className={charted.length > 0 ? "after-charts" : undefined}>
          <Figure
            id={`${id}-table`}
            lang={lang}
            {...subjectOf(told[0]?.lines[0]?.unit ?? null, lang)}
            title={say(lang, "region.group.table")}
            {...(told.length > charted.length ? { subtitle: say(lang, "region.group.note") } : {})}
            csvHref={trendCsvHref(told, lang)}
            open={charted.length === 0}
            table={seriesTable(told, `${about}${say(lang, "common.colon")}${say(lang, "region.group.caption")}`, lang)}
          />
        </div>
      )}
    </>
  );
}

function SeriesFigure({ trend, intervals, lang }: Pick<SeriesGroupProps, "intervals" | "lang"> & { trend: Trend }) {
  const { series } = trend;
  // Of a share of few cases chance alone moves the point far; of a count the reader sees how large it is.
  const ranges = series.share ? intervalsOf(trend) : null;
  const id = `t-${series.key}`;
  return (
    <Figure
      id={id}
      lang={lang}
      {...subjectOf(trend.lines[0]?.unit ?? null, lang)}
      title={pick(lang, series.name)}
      subtitle={[
        say(lang, "figure.unit", { unit: unitName(lang, series) }),
        say(lang, "region.figure.years", { years: yearRuns(lang, knownYears(trend)) }),
      ].join(say(lang, "common.semicolon"))}
      drawing={trendChart(trend, lang, { height: 260, ...(ranges && intervals.on ? { intervals: ranges } : {}) })}
      tools={
        ranges && (
          <a href={`${intervals.other}#${id}`}>{sayFigure(lang, intervals.on ? "interval.hide" : "interval.draw")}</a>
        )
      }
      table={trendTable(trend, lang)}
      csvHref={trendCsvHref([trend], lang)}
    />
  );
}
