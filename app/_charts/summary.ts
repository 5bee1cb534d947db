/**
 * Figures in one sentence: highest, lowest, change, and what to be careful with. For those who do not see the drawing, and for a briefing.
 * A change is told only within the newest stretch of years that is counted the same way.
 */
import { POINTS, type Shown, type Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { difference, exact, type Measure, unitName, withUnit, yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { namesAt, TIED } from "./extremes";
import { hasOpenCheck, unitLabels } from "./shown";
import type { Table } from "./table";

interface Told {
  name: string;
  /** `open`: a check on it fails. */
  values: { year: number; value: number; open: boolean }[];
}

/** From fewer than this a change is told in numbers alone. */
const FEW = 10;

const highestOf = <T extends { value: number }>(list: readonly T[]): T =>
  list.reduce((a, b) => (b.value > a.value ? b : a));
const lowestOf = <T extends { value: number }>(list: readonly T[]): T =>
  list.reduce((a, b) => (b.value < a.value ? b : a));

/** Years of an extreme; of many scattered ones how many. */
function yearsAt(values: Told["values"], value: number, lang: Lang): string {
  const years = values.filter((v) => v.value === value).map((v) => v.year);
  const runs = yearRuns(lang, years);
  return runs.split(say(lang, "common.list")).length > TIED
    ? sayFigure(lang, "sum.years", { n: years.length })
    : sayFigure(lang, "sum.year", { runs });
}

/** One line: ends, change, highest, lowest. Several: highest and lowest of the newest year, and the largest change. */
export function trendSummary(trend: Trend, lang: Lang): string {
  const { series } = trend;
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  const told: Told[] = trend.lines
    .map((line, i) => ({
      name: names[i]!,
      values: trend.years.flatMap((year, k) => {
        const shown = line.points[k];
        return shown?.kind === "value" ? [{ year, value: shown.value, open: hasOpenCheck(shown) }] : [];
      }),
    }))
    .filter((t) => t.values.length > 0);
  const title = pick(lang, series.name);
  const one = told[0];
  if (!one) return say(lang, "summary.trend.none", { series: title });
  const parts =
    trend.lines.length === 1
      ? ofOne(sayFigure(lang, "sum.place", { place: one.name, series: title }), one, trend, lang)
      : ofMany(title, told, trend, lang);
  const careful = caveats(trend, lang);
  const stop = sayFigure(lang, "sum.stop");
  return (
    parts +
    (careful.length > 0 ? sayFigure(lang, "sum.caveat.sep") + careful.join(sayFigure(lang, "sum.caveat.sep")) : "") +
    stop
  );
}

/** Behind a number, and behind the years in brackets. */
const OPEN = {
  plain: { alone: "sum.open", max: "sum.open.max", min: "sum.open.min" },
  year: { alone: "sum.open.year", max: "sum.open.max.year", min: "sum.open.min.year" },
} as const;

/**
 * Behind an extreme on which a check fails: that it does, and the extreme of the figures without such a doubt. A slip of the pen is the highest
 * or lowest of its series more often than not.
 */
function openAt(
  list: readonly { value: number; open?: boolean }[],
  value: number,
  word: (value: number) => string,
  end: "max" | "min",
  lang: Lang,
  place: "plain" | "year" = "plain",
): string {
  if (!list.some((item) => item.value === value && item.open)) return "";
  const sure = list.filter((item) => !item.open).map((item) => item.value);
  const said = OPEN[place];
  if (sure.length === 0 || sure.includes(value)) return sayFigure(lang, said.alone);
  return sayFigure(lang, said[end], { value: word(Math[end](...sure)) });
}

function ofOne(what: string, { values }: Told, trend: Trend, lang: Lang): string {
  const word = (v: number) => withUnit(lang, v, trend.series);
  const careful = (v: Told["values"][number]) => word(v.value) + (v.open ? sayFigure(lang, "sum.open") : "");
  const first = values[0]!;
  const last = values.at(-1)!;
  if (values.length === 1)
    return sayFigure(lang, "sum.single", { what, year: last.year, value: careful(last) }).replace(/[。.]$/, "");
  const top = highestOf(values);
  const low = lowestOf(values);
  const ends = sayFigure(lang, "sum.ends", {
    what,
    from: first.year,
    a: careful(first),
    to: last.year,
    b: careful(last),
  });
  const extremes =
    top.value === low.value
      ? sayFigure(lang, "sum.flat")
      : sayFigure(lang, "sum.extremes", {
          maxYear: yearsAt(values, top.value, lang) + openAt(values, top.value, word, "max", lang, "year"),
          max: word(top.value),
          minYear: yearsAt(values, low.value, lang) + openAt(values, low.value, word, "min", lang, "year"),
          min: word(low.value),
        });
  const base = comparableFrom(values, trend);
  const since =
    base && base.year !== first.year
      ? sayFigure(lang, base.open ? "sum.since.open" : "sum.since", { year: base.year })
      : "";
  const change = base
    ? sayFigure(lang, "sum.change", { since, change: changeWords(base.value, last.value, trend, lang) })
    : "";
  return ends + change + extremes;
}

function ofMany(what: string, told: Told[], trend: Trend, lang: Lang): string {
  const word = (v: number) => withUnit(lang, v, trend.series);
  const years = told.flatMap((t) => t.values.map((v) => v.year));
  const year = Math.max(...years);
  const newest = told.flatMap((t) =>
    t.values.filter((v) => v.year === year).map((v) => ({ name: t.name, value: v.value, open: v.open })),
  );
  const top = highestOf(newest);
  const low = lowestOf(newest);
  const frame = { what, from: Math.min(...years), to: year, n: trend.lines.length, year, k: newest.length };
  const max = word(top.value) + openAt(newest, top.value, word, "max", lang);
  if (newest.length === 1) return sayFigure(lang, "sum.many.one", { ...frame, top: top.name, max });
  const changes = told.flatMap((t) => {
    const base = comparableFrom(t.values, trend);
    const last = t.values.at(-1)!;
    return base ? [{ name: t.name, base, last, value: Math.abs(last.value - base.value) }] : [];
  });
  const most = changes.length > 0 ? highestOf(changes) : null;
  const ends = {
    ...frame,
    top: namesAt(newest, top.value, lang),
    max,
    bottom: namesAt(newest, low.value, lang),
    min: word(low.value) + openAt(newest, low.value, word, "min", lang),
  };
  return (
    sayFigure(lang, top.value === low.value ? "sum.many.flat" : "sum.many", ends) +
    (most && most.value > 0
      ? sayFigure(lang, "sum.many.change", {
          from: most.base.year,
          to: most.last.year,
          place: most.name,
          change:
            changeWords(most.base.value, most.last.value, trend, lang) +
            (most.base.open || most.last.open ? sayFigure(lang, "sum.open") : ""),
        })
      : "")
  );
}

/** First value of the newest stretch without a break; null where the last value stands alone in it, and for changes: theirs say nothing. */
function comparableFrom(values: Told["values"], trend: Trend): Told["values"][number] | null {
  if (trend.series.unit === POINTS || (trend.series.unit === "%" && !trend.series.share)) return null;
  const last = values.at(-1)!;
  const border = Math.max(0, ...trend.series.breaks.map((b) => b.year).filter((y) => y <= last.year));
  const base = values.find((v) => v.year >= border);
  return base && base.year < last.year ? base : null;
}

function changeWords(from: number, to: number, trend: Trend, lang: Lang): string {
  const words = difference(lang, from, to, trend.series.unit);
  // Of a share the points tell it; of a handful a percentage says nothing.
  if (trend.series.unit === "%" || from < FEW || to === from) return words;
  const relative = (to - from) / from;
  return `${words}${say(lang, "common.list")}${relative > 0 ? "+" : "−"}${exact(Math.abs(relative), "%")}`;
}

function caveats(trend: Trend, lang: Lang): string[] {
  const points = trend.lines.flatMap((l) => l.points);
  const count = (test: (p: Shown) => boolean) => points.filter(test).length;
  const drawn = trend.years.filter((_, i) => trend.lines.some((l) => l.points[i] && l.points[i].kind !== "blank"));
  const breaks = trend.series.breaks.filter((b) => b.year > (drawn[0] ?? 9999) && b.year <= (drawn.at(-1) ?? 0));
  const single = trend.lines.length === 1 ? trend.lines[0] : undefined;
  const gaps = single
    ? trend.years.filter((y, i) => y > drawn[0]! && y < drawn.at(-1)! && single.points[i]?.kind === "blank").length
    : 0;
  const told: string[] = [];
  if (breaks.length > 0)
    told.push(
      sayFigure(lang, "sum.caveat.breaks", { years: breaks.map((b) => b.year).join(say(lang, "common.list")) }),
    );
  const numbers = {
    disputed: count((p) => p.kind === "disputed"),
    unstable: count((p) => p.kind === "value" && p.flags.includes("unstable")),
    open: count(hasOpenCheck),
    approx: count((p) => p.kind === "value" && p.approx !== null),
    gaps,
  };
  for (const [key, n] of Object.entries(numbers))
    if (n > 0) told.push(sayFigure(lang, `sum.caveat.${key as keyof typeof numbers}`, { n }));
  return told;
}

/** A table of one kind of number in one sentence: highest and lowest row of its first numeric column. Null where that says nothing. */
export function tableSummary(table: Table, lang: Lang): string | null {
  if (table.dense) return denseSummary(table, lang);
  const at = table.columns.findIndex((c) => c.numeric && !/年|[Yy]ear|名次|[Rr]ank/.test(c.label));
  if (at < 1 || table.rows.length === 0) return null;
  // A column headed by its unit alone: the sentence needs it.
  const measure = table.about?.find((series) => unitName(lang, series) === table.columns[at]?.label);
  const rows = table.rows.flatMap((row) => {
    const text = row.cells[at]?.text ?? "";
    const plain = text.replaceAll(",", "").replace("−", "-").replace(/^≈ /, "").replace(/%$/, "");
    if (!/^-?\d+(\.\d+)?$/.test(plain)) return [];
    const value = Number(plain);
    const open = row.cells[at]?.marks?.includes("openCheck") ?? false;
    const said = measure ? unitAfter(text, value, measure, lang) : text;
    return [{ name: row.cells[0]?.text ?? "", text: said, value, open }];
  });
  return rowsSummary(table.caption, rows, table.rows.length - rows.length, lang);
}

/** A number of a cell with its unit behind it, in its own form of the noun. */
const unitAfter = (text: string, value: number, measure: Measure, lang: Lang): string =>
  measure.unit === "%" ? text : text + withUnit(lang, value, measure).replace(/^[−\d,.]+/, "");

/** Of a table of many rows and years: how much there is. The rows are of different units, so nothing is highest. */
function denseSummary({ columns, rows }: Table, lang: Lang): string | null {
  // The unit stands in a column too, and "per 100 requests" holds a number.
  const isYear = columns.map((c) => /^\d{4}$/.test(c.label));
  const years = columns.flatMap((c, i) => (isYear[i] ? [c.label] : []));
  if (rows.length === 0 || years.length === 0) return null;
  const known = rows.reduce((n, row) => n + row.cells.filter((c, i) => isYear[i] && /\d/.test(c.text)).length, 0);
  return amountSummary(rows.length, years.map(Number), known, lang);
}

/** How much a table holds, where its rows are of different kinds and nothing is highest. */
export function amountSummary(rows: number, years: readonly number[], figures: number, lang: Lang): string {
  const from = Math.min(...years);
  const to = Math.max(...years);
  return (
    sayFigure(lang, "sum.table.dense", {
      n: rows,
      years: say(lang, "common.years", { from, to }),
      k: figures,
    }) + sayFigure(lang, "sum.stop")
  );
}

/** A year after a Chinese word stands apart from it, as numbers do. */
const apart = (name: string, lang: Lang): string => (lang === "zh" && /^\d/.test(name) ? ` ${name}` : name);

/** Rows of one column in a sentence: how many, highest, lowest, how many without. Null where none has a number. */
export function rowsSummary(
  caption: string,
  /** `behind`: what belongs to the number where it is the extreme. */
  rows: readonly { name: string; text: string; behind?: string; value: number; open?: boolean }[],
  blank: number,
  lang: Lang,
): string | null {
  if (rows.length === 0) return null;
  const top = highestOf(rows);
  const low = lowestOf(rows);
  const flat = rows.length > 1 && top.value === low.value;
  const textOf = (value: number) => rows.find((row) => row.value === value)?.text ?? "";
  const words = {
    caption,
    n: rows.length,
    // What follows is a bracket: no comma before it.
    top: apart(namesAt(rows, top.value, lang), lang).replace(/,$/, ""),
    max: flat ? top.text : top.text + (top.behind ?? "") + openAt(rows, top.value, textOf, "max", lang),
    bottom: apart(namesAt(rows, low.value, lang), lang).replace(/,$/, ""),
    min: low.text + (low.behind ?? "") + openAt(rows, low.value, textOf, "min", lang),
  };
  const kind = rows.length === 1 ? "sum.table.one" : flat ? "sum.table.flat" : "sum.table";
  return (
    sayFigure(lang, kind, words) +
    (blank > 0 ? sayFigure(lang, "sum.table.blank", { n: blank }) : "") +
    sayFigure(lang, "sum.stop")
  );
}
