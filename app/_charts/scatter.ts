/** Two indicators against each other: where each unit stands in the end year, and where it stood in the start year. Figures, table and sentence. */
import type { Shown, Trend, UnitRef } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { unitInBrackets, withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { namesAt } from "./extremes";
import { unitHref, unitLabels } from "./shown";
import { shownCell, type Table } from "./table";

export type Value = Extract<Shown, { kind: "value" }>;
export interface ScatterSpot {
  unit: UnitRef;
  name: string;
  /** Both indicators at the start, where both are given; and at the end. */
  start: { x: Value; y: Value } | null;
  end: { x: Value; y: Value };
}
export interface Scatter {
  from: number | null;
  to: number;
  spots: ScatterSpot[];
  /** Units without both figures in the end year. */
  missing: string[];
}

/** So large a part of the best-known year is enough: the newest and the oldest such year tell more than the fullest. */
const ENOUGH = 0.6;

/**
 * The end is the newest year in which enough units have both figures; the start the earliest year before it, counted alike in both indicators,
 * in which enough of those have both: a way across a break would be no move. Null where no unit ever has both.
 */
export function scatterOf(x: Trend, y: Trend, lang: Lang): Scatter | null {
  const names = unitLabels(
    x.lines.map((l) => l.unit),
    lang,
  );
  const both = (line: number, i: number) => {
    const [a, b] = [x.lines[line]?.points[i], y.lines[line]?.points[i]];
    return a?.kind === "value" && b?.kind === "value" ? { x: a, y: b } : null;
  };
  const lines = x.lines.map((_, l) => l);
  const counts = x.years.map((_, i) => lines.filter((l) => both(l, i)).length);
  const most = Math.max(0, ...counts);
  if (most === 0) return null;
  const end = counts.findLastIndex((n) => n >= most * ENOUGH);
  const there = lines.filter((l) => both(l, end));
  const since = Math.max(
    0,
    ...[x, y].flatMap((t) => t.series.breaks.map((b) => b.year)).filter((at) => at <= x.years[end]!),
  );
  const before = x.years.map((year, i) => (year >= since && i < end ? there.filter((l) => both(l, i)).length : 0));
  const mostBefore = Math.max(0, ...before);
  const start = mostBefore > 0 ? before.findIndex((n) => n >= mostBefore * ENOUGH) : -1;
  const [from, to] = [start < 0 ? null : x.years[start]!, x.years[end]!];
  return {
    from,
    to,
    spots: there.map((l) => ({
      unit: x.lines[l]!.unit,
      name: names[l]!,
      start: start < 0 ? null : both(l, start),
      end: both(l, end)!,
    })),
    missing: lines.filter((l) => !there.includes(l)).map((l) => names[l]!),
  };
}

/** Who is highest in either, how many have both, and how many rose. */
export function scatterSummary({ spots, from, to }: Scatter, x: Trend, y: Trend, lang: Lang): string {
  const top = (of: (s: ScatterSpot) => number) => {
    const list = spots.map((s) => ({ name: s.name, value: of(s) }));
    const value = Math.max(...list.map((item) => item.value));
    return { value, names: namesAt(list, value, lang) };
  };
  const [topX, topY] = [top((s) => s.end.x.value), top((s) => s.end.y.value)];
  const moved = spots.filter((s) => s.start);
  const names = { x: pick(lang, x.series.name), y: pick(lang, y.series.name), to, from: from ?? to };
  return (
    sayCompare(lang, "scatter.summary", {
      ...names,
      top: topX.names,
      max: withUnit(lang, topX.value, x.series),
      topY: topY.names,
      maxY: withUnit(lang, topY.value, y.series),
      n: spots.length,
    }) +
    (moved.length > 0
      ? sayCompare(lang, "scatter.summary.move", {
          ...names,
          n: moved.filter((s) => s.start && s.end.x.value > s.start.x.value).length,
        })
      : "") +
    say(lang, "common.stop")
  );
}

/** Units down, both indicators at both years across. */
export function scatterTable({ spots, from, to }: Scatter, x: Trend, y: Trend, lang: Lang): Table {
  const years = from === null ? [to] : [from, to];
  const pairs = years.flatMap((year) => [x, y].map((trend) => ({ year, trend })));
  const nothing: Shown = { kind: "blank", blank: "no_report", reason: null };
  return {
    about: [x.series, y.series],
    caption: sayCompare(lang, "scatter.title", { x: pick(lang, x.series.name), y: pick(lang, y.series.name) }),
    columns: [
      { label: say(lang, "common.unit") },
      ...pairs.map(({ year, trend }) => ({
        label: `${pick(lang, trend.series.name)} ${year}${lang === "en" ? " " : ""}${unitInBrackets(lang, trend.series)}`,
        numeric: true,
      })),
    ],
    rows: spots.map((spot) => ({
      cells: [
        { text: spot.name, href: unitHref(spot.unit, lang) },
        ...pairs.map(({ year, trend }) => {
          const line = trend.lines.find((l) => l.unit.id === spot.unit.id);
          return shownCell(
            line?.points[trend.years.indexOf(year)] ?? nothing,
            trend.series.unit,
            spot.unit,
            lang,
            year,
          );
        }),
      ],
    })),
  };
}
