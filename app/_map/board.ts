/**
 * Places on a board: as tiles or as shapes of a map, for every year, as light as it can travel. Pure; words are made here, so that the browser
 * needs none.
 */
import { areaCell, areaKey, isOpen, isTold, numberOf, scaleOfYears } from "@/app/_charts/area";
import type { Heat, Tone } from "@/app/_charts/heat";
import { openPartBehind } from "@/app/_charts/shown";
import { layoutByOrder, layoutByPosition } from "@/app/_charts/tile-layout";
import type { AreaCell, PlaceYears } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

export interface BoardPlace {
  id: string;
  name: string;
  /** Name where there is little room. */
  label: string;
  href: string;
  /** Of a tile: column and row from 1. Of a shape: middle of it in pixels of the map. */
  x: number;
  y: number;
  /** Of a map: id of the shape in the SVG file; null for places without one. */
  shape?: string | null;
}
/** Tone, short text, what is said; `true` behind them where a check on it fails. */
export type BoardCell = [tone: Tone, text: string, words: string, open?: true];
export interface BoardYear {
  year: number;
  /** Address of the page for this year. */
  href: string;
  /** One sentence: how many places have a figure, which is highest. */
  head: string;
  cells: BoardCell[];
  withValue: number;
}
export interface Board {
  places: BoardPlace[];
  columns: number;
  /** How the tiles stand: in rough position, or in the order of codes. */
  by: "position" | "order";
  /** Names of places whose position is not known; they stand in the last lines. */
  unplaced: string[];
  years: BoardYear[];
  /** Index of the year shown first. */
  start: number;
  key: Heat["key"];
}

export interface BoardQuestion {
  answer: PlaceYears;
  lang: Lang;
  /** The year wanted; without one that with most values. */
  year: number | undefined;
  label: (place: PlaceYears["rows"][number]["place"]) => string;
  href: (row: PlaceYears["rows"][number]) => string;
  yearHref: (year: number) => string;
  /** Fixed spots (provinces), by place code. */
  spots?: ReadonlyMap<string, { col: number; row: number }>;
  /** Rough centres, by place id. */
  centre?: (id: string) => { lon: number; lat: number } | null;
}

/** The board of an answer; null where no place has anything in any year. */
export function boardOf(question: BoardQuestion): Board | null {
  const { answer, lang } = question;
  const told = answer.years.filter((_, i) => answer.rows.some((r) => isTold(r.cells[i]!)));
  if (told.length === 0) return null;
  // From the first to the last year with anything; gaps between them are seen.
  const range = answer.years.filter((y) => y >= told[0]! && y <= told.at(-1)!);
  const scale = scaleOfYears(answer);
  const years = range.map((year): BoardYear => {
    const cells = answer.rows.map((r) => r.cells[answer.years.indexOf(year)]!);
    return {
      year,
      href: question.yearHref(year),
      head: headline(answer, cells, year, lang),
      withValue: cells.filter((c) => numberOf(c) !== null).length,
      cells: cells.map((cell): BoardCell => {
        const { tone, text, words, open } = areaCell(cell, scale, answer.series, lang);
        return open ? [tone, text, words, true] : [tone, text, words];
      }),
    };
  });
  const wanted = years.findIndex((y) => y.year === question.year);
  const most = years.reduce((best, y, i) => (y.withValue >= years[best]!.withValue ? i : best), 0);
  const { spots, columns, by, unplaced } = layout(question);
  return {
    places: answer.rows.map((row, i) => ({
      id: row.place.id,
      name: pick(lang, row.place.name),
      label: question.label(row.place),
      href: question.href(row),
      x: spots[i]!.col,
      y: spots[i]!.row,
    })),
    columns,
    by,
    unplaced,
    years,
    start: wanted >= 0 ? wanted : most,
    key: areaKey(
      scale,
      years.flatMap((y) => y.cells.map(([tone, , , open = false]) => ({ tone, open }))),
      answer.series.unit,
      lang,
    ),
  };
}

/** Index of the latest year with most values. */
export const fullestYear = (board: Board): number =>
  board.years.reduce((best, y, i) => (y.withValue >= board.years[best]!.withValue ? i : best), 0);

function headline(answer: PlaceYears, cells: readonly AreaCell[], year: number, lang: Lang): string {
  const there = answer.of?.[answer.years.indexOf(year)] ?? cells.filter((c) => c.kind !== "absent").length;
  const known = cells.flatMap((cell, i) => {
    const value = numberOf(cell);
    return value === null ? [] : [{ value, cell, name: pick(lang, answer.rows[i]!.place.name) }];
  });
  const of = answer.how === "below" ? "area.head.sums" : "area.head";
  if (known.length === 0) return say(lang, "area.head.none", { year, of: there });
  const [top] = [...known].sort((a, b) => b.value - a.value);
  const { cell, name, value } = top!;
  const words = { place: name, value: withUnit(lang, value, answer.series) };
  return (
    say(lang, of, { year, n: known.length, of: there }) +
    // Sums are over few units here and over many there: how many belongs to the number, and how many of them are in doubt.
    (cell.kind === "sum"
      ? say(lang, "area.head.top.sums", {
          ...words,
          n: cell.n,
          open: openPartBehind(cell.open, cell.denominator !== null, lang),
        })
      : say(lang, "area.head.top", {
          ...words,
          value: words.value + (isOpen(cell) ? sayFigure(lang, "sum.open.in") : ""),
        }))
  );
}

/** Those with a position first; the others line by line below them. Without any position all in their order. */
function layout({ answer, lang, spots, centre }: BoardQuestion) {
  const known = answer.rows.map(({ place }) => {
    const at = spots ? spots.get(place.code ?? "") : undefined;
    return at ?? null;
  });
  const centres = answer.rows.map(({ place }) => (spots ? null : (centre?.(place.id) ?? null)));
  const located = centres.flatMap((c) => c ?? []);
  const drawn = layoutByPosition(located.map((c) => ({ x: c.lon, y: c.lat })));
  let next = 0;
  const placed = spots ? known : centres.map((c) => (c ? drawn.spots[next++]! : null));
  const lost = answer.rows.filter((_, i) => placed[i] === null);
  const by = lost.length === answer.rows.length ? ("order" as const) : ("position" as const);
  const columns =
    by === "order"
      ? layoutByOrder(lost.length).columns
      : Math.max(...placed.map((s) => s?.col ?? 0), Math.min(4, lost.length));
  const below = Math.max(0, ...placed.map((s) => s?.row ?? 0));
  const rest = layoutByOrder(lost.length, columns);
  let n = 0;
  return {
    by,
    columns,
    unplaced: by === "order" ? [] : lost.map((r) => pick(lang, r.place.name)),
    spots: placed.map((spot) => spot ?? shifted(rest.spots[n++]!, below)),
  };
}

const shifted = (spot: { col: number; row: number }, by: number) => ({ col: spot.col, row: spot.row + by });
