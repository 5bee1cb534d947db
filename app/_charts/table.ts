/** The same numbers as a table: values, reasons of blanks, marks and sources. */
import { type Benchmark, INDEX, type SeriesInfo, type Shown, type Trend, type UnitRef } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { exact, unitName as nameOfUnit } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";
import type { Mark } from "./drawing";
import {
  BLANK_GLYPH,
  marksOf,
  originOf,
  shownNotes,
  shownText,
  sourceHref,
  unitHref,
  unitLabels,
  unitName,
} from "./shown";
import type { Stack } from "./stack";
import { benchWords, rangeWords } from "./trend-parts";
import { drawnYears, type Range } from "./trend-range";

export interface Cell {
  text: string;
  /** The number in full, where the text is shorter: for files. */
  exact?: number;
  href?: string | null;
  /** Words behind the value: origin, approximation, reason of a blank. */
  note?: string;
  marks?: Mark[];
  /** The note says what most cells' do, or what the key below a dense table says: not repeated at the cell. */
  usual?: boolean;
  /** A blank: printed faint, with its glyph. */
  glyph?: string;
  /**
   * Length of a bar, 0 to 1, in a column of bars, and where it begins (0 where left out); `hollow` for a value in doubt, `quiet` for those
   * beside the one meant, `fall` for what went down.
   */
  bar?: { length: number; start?: number; hollow?: boolean; quiet?: boolean; fall?: boolean };
}
export interface Table {
  caption: string;
  /**
   * `bar`: a column of bars drawn for the numbers before it; its label is for those who hear the table. `group`: what columns beside each other
   * share, said once above them.
   */
  columns: { label: string; numeric?: boolean; href?: string; bar?: boolean; group?: string }[];
  /** Series whose numbers these are: their definitions and breaks are told with the figure's sources. */
  about?: readonly SeriesInfo[];
  /** Blanks as glyphs alone (their words in the tooltip and for screen readers), with a key below: for tables of many years. */
  dense?: boolean;
  /** So many rows stand open, the others folded below them under these words. Files hold all. */
  folded?: { after: number; words: string };
  /** The first cell of a row names it. `rule`: a break in comparability lies above this row. `own`: the row the page is about. */
  rows: { cells: Cell[]; rule?: string; own?: boolean }[];
}

/** One shown value as a table cell. */
export function shownCell(shown: Shown, unit: string, owner: UnitRef | null, lang: Lang, year?: number): Cell {
  const note = shownNotes(shown, lang).join(say(lang, "common.semicolon"));
  const text = shownText(shown, unit, lang);
  if (shown.kind === "blank") return { text, note, glyph: BLANK_GLYPH[shown.blank] };
  const source = shown.kind === "value" ? shown.source : shown.readings[0]?.source;
  const origin = shown.kind === "value" ? say(lang, `origin.${originOf(shown.source)}`) : "";
  return {
    text,
    ...(shown.kind === "value" && unit === INDEX ? { exact: shown.value } : {}),
    href: source ? sourceHref(source, owner, lang, year) : null,
    note: [origin, note].filter(Boolean).join(say(lang, "common.semicolon")),
    marks: marksOf(shown),
  };
}

/** Years down, units across; of a single unit the second column says how the figure is known. */
export function trendTable(trend: Trend, lang: Lang): Table {
  const { series } = trend;
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  const single = trend.lines.length === 1;
  const years = drawnYears(trend);
  return {
    about: [series],
    caption: captionOf(series, lang),
    columns: [
      { label: say(lang, "table.year") },
      ...trend.lines.map((line, i) => ({ label: names[i]!, numeric: true, href: unitHref(line.unit, lang) })),
      ...(single ? [{ label: say(lang, "table.known") }] : []),
    ],
    rows: years.map((year) => {
      const broken = series.breaks.find((b) => b.year === year && year > (years[0] ?? 0));
      const cells = trend.lines.map((line) => {
        const shown = line.points[trend.years.indexOf(year)] ?? noReport;
        return shownCell(shown, series.unit, line.unit, lang, year);
      });
      return {
        ...(broken ? { rule: say(lang, `break.${broken.at}`) } : {}),
        // Of a single unit the last column says what the tooltip would.
        cells: [
          { text: String(year) },
          ...(single ? cells.map(({ note: _, ...cell }) => cell) : cells),
          ...(single ? [{ text: cells[0]?.note ?? "" }] : []),
        ],
      };
    }),
  };
}
/** The series with its unit, where it has one. */
function captionOf(series: SeriesInfo, lang: Lang): string {
  const unit = nameOfUnit(lang, series);
  const name = pick(lang, series.name);
  return unit === "" ? name : `${name}${say(lang, "common.sep")}${say(lang, "figure.unit.within", { unit })}`;
}

/** A trend's table with the peers of each year in words behind it. */
export function withBench(table: Table, bench: Benchmark | null, trend: Trend, lang: Lang): Table {
  if (!bench) return table;
  const years = drawnYears(trend);
  return {
    ...table,
    columns: [...table.columns, { label: sayFigure(lang, "bench.column") }],
    rows: table.rows.map((row, i) => {
      const words = benchWords(bench.years[trend.years.indexOf(years[i]!)] ?? null, trend.series, lang);
      return { ...row, cells: [...row.cells, { text: words[0] ?? "" }] };
    }),
  };
}

/** A trend's table with the interval of each figure: of a single unit in a column of its own, of several behind each figure. */
export function withIntervals(
  table: Table,
  intervals: readonly (readonly (Range | null)[])[] | null,
  trend: Trend,
  lang: Lang,
): Table {
  if (!intervals) return table;
  const years = drawnYears(trend);
  const words = (line: number, row: number): string => {
    const range = intervals[line]?.[trend.years.indexOf(years[row]!)];
    return range ? rangeWords(range, trend.series, lang) : "";
  };
  if (trend.lines.length === 1)
    return {
      ...table,
      columns: [...table.columns, { label: sayFigure(lang, "interval.column") }],
      rows: table.rows.map((row, r) => ({ ...row, cells: [...row.cells, { text: words(0, r) }] })),
    };
  return {
    ...table,
    rows: table.rows.map((row, r) => ({
      ...row,
      cells: row.cells.map((cell, c) => {
        const told = c > 0 ? words(c - 1, r) : "";
        return told === ""
          ? cell
          : { ...cell, note: [cell.note, told].filter(Boolean).join(say(lang, "common.semicolon")) };
      }),
    })),
  };
}

const noReport: Shown = { kind: "blank", blank: "no_report", reason: null };

/** Indicators down, years across, for one unit: all that is known of it at a glance. Only years with anything. */
export function seriesTable(trends: readonly Trend[], caption: string, lang: Lang): Table {
  const years = [...new Set(trends.flatMap(drawnOrKnown))].sort((a, b) => a - b);
  return {
    about: trends.map((t) => t.series),
    caption,
    dense: true,
    columns: [
      { label: say(lang, "common.indicator") },
      ...years.map((year) => ({ label: String(year), numeric: true })),
      { label: say(lang, "table.unit") },
    ],
    rows: trends.map((trend) => ({
      cells: [
        { text: pick(lang, trend.series.name), href: `/methods${writeFilter({ lang })}#s-${trend.series.key}` },
        ...years.map((year) =>
          plainly(
            shownCell(
              trend.lines[0]?.points[trend.years.indexOf(year)] ?? noReport,
              trend.series.unit,
              trend.lines[0]?.unit ?? null,
              lang,
              year,
            ),
            lang,
          ),
        ),
        { text: nameOfUnit(lang, trend.series) },
      ],
    })),
  };
}

/** Hundreds of cells need not say each what the key below the table says, nor that a figure was read as most are. */
function plainly(cell: Cell, lang: Lang): Cell {
  const usual =
    cell.glyph !== undefined
      ? BLANKS.some((b) => cell.note === say(lang, `blank.${b}.long`))
      : cell.note === say(lang, "origin.original");
  return usual ? { ...cell, usual } : cell;
}
const BLANKS = Object.keys(BLANK_GLYPH) as (keyof typeof BLANK_GLYPH)[];

function drawnOrKnown(trend: Trend): number[] {
  return trend.years.filter((_, i) => trend.lines.some((l) => l.points[i] && l.points[i].kind !== "blank"));
}

/** Years down, parts across, with their sum. */
export function stackTable(stack: Stack, lang: Lang): Table {
  return {
    caption: `${stack.title}${say(lang, "common.sep")}${say(lang, "figure.unit.within", { unit: nameOfUnit(lang, stack) })}`,
    columns: [
      { label: say(lang, "table.year") },
      ...stack.parts.map((p) => ({ label: p.name, numeric: true })),
      { label: say(lang, "table.sum"), numeric: true },
    ],
    rows: stack.years.map((year, i) => ({
      cells: [
        { text: String(year) },
        ...stack.parts.map(
          ({ values: { [i]: value } }): Cell =>
            typeof value === "number"
              ? { text: exact(value, "") }
              : { text: say(lang, "blank.not_collected"), glyph: BLANK_GLYPH.not_collected },
        ),
        {
          text: exact(
            stack.parts.reduce((sum, p) => sum + (p.values[i] ?? 0), 0),
            "",
          ),
        },
      ],
    })),
  };
}

/** Words of a unit for a table's first column. */
export const unitCell = (unit: UnitRef, lang: Lang): Cell => ({
  text: unitName(unit, lang),
  href: unitHref(unit, lang),
});

/** Name of a mark in the key. */
export const markWords = (mark: Mark, lang: Lang): string =>
  mark === "original" || mark === "coded" || mark === "retold"
    ? say(lang, `origin.${mark}.long`)
    : sayCode(lang, "mark", mark);
