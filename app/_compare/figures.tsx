/** The figures of a comparison: one per indicator as lines, small multiples, bars or table, or one scatter of two. */

import { trendCsvHref } from "@/app/_charts/csv";
import { scatterOf, scatterTable } from "@/app/_charts/scatter";
import { scatterChart } from "@/app/_charts/scatter-chart";
import { type BlankCode, unitLabels } from "@/app/_charts/shown";
import { trendSummary } from "@/app/_charts/summary";
import { trendTable, withBench, withIntervals } from "@/app/_charts/table";
import { trendChart } from "@/app/_charts/trend";
import { Empty, Figure } from "@/app/_ui/figure";
import { MarkKey } from "@/app/_ui/marks";
import type { Benchmark, Trend } from "@/lib/answers";
import { ratioFactor } from "@/lib/compare/rules";
import { perReport, type Transformed, transform } from "@/lib/compare/transform";
import { uncertaintyOf } from "@/lib/compare/uncertainty";
import type { Lang } from "@/lib/filter";
import { type CompareWord, sayCompare } from "@/lib/words/compare";
import { sayFigure } from "@/lib/words/figure";
import { unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { newestTable, perReportTable } from "./bars";
import { intervalsOf } from "./intervals";
import type { CompareOptions } from "./options";
import { cutInPanels, gapKey, Panels, panelsOf } from "./panels";

export interface ComparisonFigureProps {
  trend: Trend;
  bench: Benchmark | null;
  options: CompareOptions;
  lang: Lang;
}

export function ComparisonFigure({ trend, bench, options, lang }: ComparisonFigureProps) {
  const { series } = trend;
  const seen = transform(trend, options.way, options.base);
  const drawn = seen.trend;
  const absolute = drawn === trend && options.way !== "per_report";
  // One number per unit makes no line.
  const view = options.way === "per_report" && options.view !== "table" ? "bars" : options.view;
  const intervals = absolute && options.intervals !== "off" ? intervalsOf(trend) : null;
  const peers = absolute && options.peers && bench?.years.some(Boolean) ? bench : null;
  const frame = {
    id: `c-${series.key}`,
    lang,
    level: 2 as const,
    // Of one unit no line carries the name.
    ...(trend.lines.length === 1
      ? { title: sayFigure(lang, "sum.place", { place: subjectOf(trend, lang), series: pick(lang, series.name) }) }
      : { title: pick(lang, series.name), subject: subjectOf(trend, lang) }),
    subtitle: [
      say(lang, "figure.unit", { unit: unitWords(seen, trend, options, lang) }),
      pick(lang, series.definition).replace(/[。.]$/, ""),
      say(lang, "figure.coverage", drawn.coverage),
    ]
      .filter(Boolean)
      .join(lang === "zh" ? say(lang, "common.semicolon") : ". "),
    // What is formed here stands in no other file than that of the table.
    ...(absolute ? { csvHref: trendCsvHref([trend], lang) } : {}),
  };
  const breaks = series.breaks
    .filter((b) => b.year > (trend.years[0] ?? 9999) && b.year <= (trend.years.at(-1) ?? 0))
    .map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) }));
  const notes = notesOf(seen, { trend, bench, options, lang, shown: { intervals: intervals !== null, peers } });
  if (drawn.lines.every((line) => line.points.every((p) => p.kind === "blank")))
    return (
      <Figure {...frame} table={trendTable(drawn, lang)}>
        <Empty lang={lang} title={whyEmpty(drawn, lang)} help={sayCompare(lang, "why.empty.help")} />
      </Figure>
    );
  const table = withBench(withIntervals(trendTable(drawn, lang), intervals, drawn, lang), peers, drawn, lang);
  if (view === "table") {
    const mean = options.way === "per_report";
    return (
      <Figure
        {...frame}
        // The columns are places: the first of them does not speak for all.
        {...(mean ? {} : { summary: trendSummary(drawn, lang) })}
        notes={[...notes, ...breaks]}
        table={mean ? perReportTable(trend, perReport(trend, ratioFactor(series.key)), lang) : table}
        open
      />
    );
  }
  if (view === "bars") {
    const mean = options.way === "per_report";
    const bars = mean
      ? perReportTable(trend, perReport(trend, ratioFactor(series.key)), lang)
      : newestTable(drawn, lang);
    return (
      <Figure {...frame} notes={[...notes, ...(mean ? breaks : [sayCompare(lang, "bars.note")])]} table={bars} open />
    );
  }
  const chart = {
    ...(intervals ? { intervals, drawn: options.intervals === "last" ? ("last" as const) : ("all" as const) } : {}),
    ...(peers ? { bench: peers.years } : {}),
  };
  if (view === "multiples") {
    const whole = trendChart(drawn, lang, { ...chart, apart: options.free });
    const panels = {
      trend: drawn,
      intervals,
      drawn: chart.drawn,
      bench: peers?.years ?? null,
      free: options.free,
      lang,
    };
    const drawings = panelsOf(panels);
    return (
      <Figure
        {...frame}
        summary={whole.summary}
        larger={whole}
        notes={[
          ...notes,
          sayCompare(lang, options.free ? "free" : "shared"),
          ...whole.notes,
          ...gapKey(drawn, lang),
          ...(options.free ? cutInPanels(drawings, lang) : []),
        ]}
        table={table}
      >
        <Panels id={frame.id} {...panels} drawings={drawings} />
        <MarkKey marks={whole.marks} lang={lang} />
      </Figure>
    );
  }
  return <Figure {...frame} notes={notes} drawing={trendChart(drawn, lang, { height: 340, ...chart })} table={table} />;
}

/** How many points are blank, and of which kinds. */
function whyEmpty(trend: Trend, lang: Lang): string {
  const kinds = new Map<BlankCode, number>();
  for (const point of trend.lines.flatMap((line) => line.points))
    if (point.kind === "blank") kinds.set(point.blank, (kinds.get(point.blank) ?? 0) + 1);
  const told = [...kinds].map(([blank, n]) =>
    sayCompare(lang, "why.empty.kind", { words: say(lang, `blank.${blank}.long`), n }),
  );
  // Each kind is a sentence of its own.
  return sayCompare(lang, "why.empty", { kinds: told.join(lang === "zh" ? say(lang, "common.semicolon") : ". ") });
}

/** Two indicators against each other; null where no unit has both in one year. */
export function ScatterFigure({ x, y, lang }: { x: Trend; y: Trend; lang: Lang }) {
  const scatter = scatterOf(x, y, lang);
  const names = { x: pick(lang, x.series.name), y: pick(lang, y.series.name) };
  const title = sayCompare(lang, "scatter.title", names);
  const id = "scatter";
  if (!scatter)
    return (
      <Figure id={id} lang={lang} level={2} title={title}>
        <Empty lang={lang} title={sayCompare(lang, "why.scatter.none")} />
      </Figure>
    );
  return (
    <Figure
      id={id}
      lang={lang}
      level={2}
      title={title}
      subject={subjectOf(x, lang)}
      subtitle={
        scatter.from === null
          ? sayCompare(lang, "scatter.sub.one", { ...names, to: scatter.to })
          : sayCompare(lang, "scatter.sub", { ...names, from: scatter.from, to: scatter.to })
      }
      drawing={scatterChart(scatter, x, y, lang)}
      table={scatterTable(scatter, x, y, lang)}
      csvHref={trendCsvHref([x, y], lang)}
    />
  );
}

const NAMED = 4;
/** The places by name; of many the first and their number. */
function subjectOf(trend: Trend, lang: Lang): string {
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  const list = names.slice(0, NAMED).join(say(lang, "common.list"));
  return names.length > NAMED ? sayCompare(lang, "subject.more", { names: list, n: names.length }) : list;
}

function unitWords({ base, refused }: Transformed, trend: Trend, { way }: CompareOptions, lang: Lang): string {
  const unit = unitName(lang, trend.series);
  if (refused || way === "absolute") return unit;
  if (way === "index") return sayCompare(lang, "unit.index", { year: base ?? "" });
  if (way === "share") return sayCompare(lang, "unit.share");
  if (way === "change") return sayCompare(lang, trend.series.unit === "%" ? "unit.change.points" : "unit.change");
  return sayCompare(lang, "unit.per_report", { unit });
}

/** Why something asked for is not there, and what the chosen way means. */
function notesOf(
  { refused, base, dropped }: Transformed,
  {
    trend,
    bench,
    options,
    lang,
    shown,
  }: ComparisonFigureProps & { shown: { intervals: boolean; peers: Benchmark | null } },
): string[] {
  const { way } = options;
  const notes: string[] = [];
  const add = (key: CompareWord, params: Record<string, string | number> = {}) =>
    notes.push(sayCompare(lang, key, params));
  if (refused === "no_base" && base !== null) add("why.no_base", { year: base });
  else if (refused === "no_base") add("why.no_base.any");
  else if (refused) add(`why.${refused}`);
  else if (way === "index" && base !== null) {
    const names = unitLabels(dropped, lang).join(say(lang, "common.list"));
    if (dropped.length > 0) add("index.note", { year: base, dropped: names });
    else add("index.note.all", { year: base });
    if (trend.series.breaks.length > 0) add("index.break");
  } else if (way === "share") add("share.note");
  else if (way === "change") add("change.note");
  else if (way === "per_report") {
    add("per_report.note");
    if (options.view !== "table" && options.view !== "bars") add("why.per_report");
  }
  if (options.asked && !shown.intervals && options.view !== "table" && options.view !== "bars") {
    if (way !== "absolute" && !refused) add("why.ci", { scale: sayCompare(lang, `scale.${way}`) });
    else if (uncertaintyOf(trend.series.key) === "none") add("why.ci.none");
  }
  if (options.peers && !shown.peers) add(way === "absolute" ? "why.peers.few" : "why.peers");
  if (shown.peers) notes.push(benchNote(shown.peers, lang));
  else if (options.peers && bench && way === "absolute") notes.push(benchNote(bench, lang));
  return notes;
}

const PEERS_NAMED = 12;
function benchNote({ set }: Benchmark, lang: Lang): string {
  const names = unitLabels(set.units, lang);
  const more = names.length > PEERS_NAMED ? " …" : "";
  return sayCompare(lang, "bench.of", {
    place: pick(lang, set.of.place.name),
    rule: sayCompare(lang, `rule.${set.rule}`),
    n: names.length,
    names: names.slice(0, PEERS_NAMED).join(say(lang, "common.list")) + more,
  });
}
