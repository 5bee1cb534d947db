/** One bar per unit: the newest value of each, its mean per report, or beside its peers. As tables, so that picture, CSV and sources come with them. */
import { sizeOf, unitHref, unitLabels } from "@/app/_charts/shown";
import { type Cell, shownCell, type Table } from "@/app/_charts/table";
import type { SeriesInfo, Trend } from "@/lib/answers";
import type { PerReport } from "@/lib/compare/transform";
import type { Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { unitName, yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

type Row = Pick<PerReport, "unit" | "shown"> & { beside?: string; year?: number };

interface BarOptions {
  caption: string;
  /** Head of a column of words beside the unit. */
  beside?: string;
  /** The unit the page is about: its bar is loud, the others quiet. */
  own?: number;
}

/** The rows from the largest down; a blank has its glyph and no bar. */
export function barTable(series: SeriesInfo, rows: readonly Row[], options: BarOptions, lang: Lang): Table {
  const ordered = [...rows].sort((a, b) => sizeOf(b.shown) - sizeOf(a.shown));
  const names = unitLabels(
    ordered.map((r) => r.unit),
    lang,
  );
  const max = Math.max(0, ...ordered.map((r) => Math.abs(sizeOf(r.shown))));
  return {
    about: [series],
    caption: options.caption,
    columns: [
      { label: say(lang, "common.unit") },
      ...(options.beside === undefined ? [] : [{ label: options.beside }]),
      { label: unitName(lang, series) === "" ? say(lang, "common.value") : unitName(lang, series), numeric: true },
      { label: say(lang, "common.value"), bar: true },
    ],
    rows: ordered.map((row, i) => {
      const own = row.unit.id === options.own;
      return {
        own,
        cells: [
          { text: names[i]!, href: own ? null : unitHref(row.unit, lang) },
          ...(options.beside === undefined ? [] : [{ text: row.beside ?? "" }]),
          shownCell(row.shown, series.unit, row.unit, lang, row.year),
          barOf(row, max, options.own !== undefined && !own),
        ],
      };
    }),
  };
}

function barOf({ shown }: Row, max: number, quiet: boolean): Cell {
  if (shown.kind === "blank") return { text: "" };
  const size = sizeOf(shown);
  return {
    text: "",
    bar: {
      length: max > 0 ? Math.abs(size) / max : 0,
      // Below zero a bar is hollow: its length is no gain.
      hollow: shown.kind === "disputed" || size < 0,
      ...(quiet ? { quiet } : {}),
    },
  };
}

/** The newest value of each unit, with its year. */
export function newestTable(trend: Trend, lang: Lang): Table {
  const rows = trend.lines.map((line): Row => {
    const at = line.points.findLastIndex((p) => p.kind !== "blank");
    const shown = line.points[at] ?? line.points.at(-1) ?? { kind: "blank", blank: "no_report", reason: null };
    return { unit: line.unit, shown, ...(at < 0 ? {} : { beside: String(trend.years[at]), year: trend.years[at]! }) };
  });
  return barTable(
    trend.series,
    rows,
    { caption: pick(lang, trend.series.name), beside: say(lang, "table.year") },
    lang,
  );
}

/** The mean per report of each unit, with the number of reports and their years. */
export function perReportTable(trend: Trend, means: readonly PerReport[], lang: Lang): Table {
  const rows = means.map(
    ({ unit, shown, n, years }): Row => ({
      unit,
      shown,
      beside: n === 0 ? "0" : `${n}${say(lang, "common.bracket", { words: yearRuns(lang, years) })}`,
    }),
  );
  const options = { caption: pick(lang, trend.series.name), beside: sayCompare(lang, "per_report.n") };
  return barTable(trend.series, rows, options, lang);
}
