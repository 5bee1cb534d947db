/** How the cells of places side by side read: tone, short text and sentence, the same in tiles, maps and heat maps. */
import type { AreaCell, PlaceYears } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, type Measure, short, withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import type { Heat, HeatCell, HeatOrder, Tone } from "./heat";
import { ordered } from "./heat";
import { classOf, type Scale, scaleKey, scaleOf } from "./scale";
import { BLANK_GLYPH, hasOpenCheck, openPartBehind, shownSentence } from "./shown";
import { rowsSummary } from "./summary";

/** Glyph of a year in which there was no such place. */
export const ABSENT_GLYPH = "╱";
const DISPUTED_GLYPH = "≠";

/** The number a cell is shaded by; null where it has none or two. */
export const numberOf = (cell: AreaCell): number | null =>
  cell.kind === "value" || cell.kind === "sum" ? cell.value : null;

/** Does a failed check stand against it, or against a part of it? */
export const isOpen = (cell: AreaCell): boolean =>
  cell.kind === "sum" ? cell.open !== null : cell.kind === "value" && hasOpenCheck(cell);

/** One scale for all places and years, so that a shade means the same when the year moves. */
export const scaleOfYears = (answer: PlaceYears): Scale =>
  scaleOf(answer.rows.flatMap((r) => r.cells.flatMap((c) => numberOf(c) ?? [])));

/** Tone, what is printed where there is little room, and what is said. */
export function areaCell(cell: AreaCell, scale: Scale, measure: Measure, lang: Lang): Required<HeatCell> {
  switch (cell.kind) {
    case "value":
      return {
        tone: `v${classOf(scale, cell.value)}` as Tone,
        text: short(lang, cell.value, measure.unit),
        words: shownSentence(cell, measure, lang),
        open: isOpen(cell),
      };
    case "sum":
      return {
        tone: `v${classOf(scale, cell.value)}` as Tone,
        text: short(lang, cell.value, measure.unit),
        words: say(lang, "area.sum", {
          value: withUnit(lang, cell.value, measure),
          fraction:
            cell.numerator !== null && cell.denominator !== null
              ? say(lang, "area.fraction", { n: exact(cell.numerator, ""), d: exact(cell.denominator, "") })
              : "",
          n: cell.n,
          of: cell.of,
          open: openPartBehind(cell.open, cell.denominator !== null, lang),
        }),
        open: isOpen(cell),
      };
    case "disputed":
      return { tone: "disputed", text: DISPUTED_GLYPH, words: shownSentence(cell, measure, lang), open: false };
    case "absent":
      return { tone: "absent", text: ABSENT_GLYPH, words: say(lang, "area.absent"), open: false };
    case "blank":
      return { tone: cell.blank, text: BLANK_GLYPH[cell.blank], words: say(lang, `blank.${cell.blank}`), open: false };
    default:
      return cell satisfies never;
  }
}

/** The newest year in which at least half as many places have a number as in the fullest, in a sentence. */
export function placesSummary(answer: PlaceYears, lang: Lang): string | null {
  const counts = answer.years.map((_, i) => answer.rows.filter((r) => numberOf(r.cells[i]!) !== null).length);
  const at = counts.findLastIndex((n) => n > 0 && n * 2 >= Math.max(...counts));
  if (at < 0) return null;
  const rows = answer.rows.flatMap((row) => {
    const cell = row.cells[at]!;
    const value = numberOf(cell);
    if (value === null) return [];
    return [
      {
        name: pick(lang, row.place.name),
        text: withUnit(lang, value, answer.series),
        behind:
          cell.kind === "sum"
            ? say(lang, "area.over", { n: cell.n, open: openPartBehind(cell.open, cell.denominator !== null, lang) })
            : "",
        value,
        open: cell.kind === "value" && isOpen(cell),
      },
    ];
  });
  const caption = `${pick(lang, answer.series.name)}${say(lang, "common.list")}${say(lang, "common.year", { year: answer.years[at]! })}`;
  return rowsSummary(caption, rows, answer.rows.length - rows.length, lang);
}

/** Legend of the classes, of those kinds of blank that occur among the cells, and of the ring where one has it. */
export function areaKey(
  scale: Scale,
  cells: readonly Pick<HeatCell, "tone" | "open">[],
  unit: string,
  lang: Lang,
): Heat["key"] {
  const used = new Set(cells.map((c) => c.tone));
  const blanks = (Object.keys(BLANK_GLYPH) as (keyof typeof BLANK_GLYPH)[]).filter((b) => used.has(b));
  return [
    ...scaleKey(scale, unit, lang).map((k) => ({ tone: k.tone as Tone, words: k.words })),
    ...(cells.some((c) => c.open) ? [{ tone: "v0" as const, open: true, words: say(lang, "area.open") }] : []),
    ...(used.has("disputed")
      ? [{ tone: "disputed" as const, text: DISPUTED_GLYPH, words: say(lang, "area.disputed") }]
      : []),
    ...blanks.map((b) => ({ tone: b as Tone, text: BLANK_GLYPH[b], words: say(lang, `blank.${b}`) })),
    ...(used.has("absent") ? [{ tone: "absent" as const, text: ABSENT_GLYPH, words: say(lang, "area.absent") }] : []),
  ];
}

/**
 * Places down, years across. Only places with anything, unless none has. By value: the newest year's at the top.
 * `hrefOf`: the page of a place.
 */
export function heatOfPlaces(
  answer: PlaceYears,
  lang: Lang,
  order: HeatOrder,
  hrefOf: (row: PlaceYears["rows"][number]) => string,
): Heat {
  const { series, years } = answer;
  const scale = scaleOfYears(answer);
  const told = answer.rows.filter((r) => r.cells.some(isTold));
  const rows = ordered(
    told.map((row) => ({
      row,
      name: pick(lang, row.place.name),
      rank: row.cells.map(numberOf).findLast((v) => v !== null) ?? null,
    })),
    order,
  ).map(({ row, name }) => ({
    name,
    href: hrefOf(row),
    cells: row.cells.map((cell) => areaCell(cell, scale, series, lang)),
  }));
  return {
    label: pick(lang, series.name),
    corner: say(lang, "common.place"),
    columns: years.map((year, i) => {
      const broken = i > 0 && series.breaks.find((b) => b.year === year);
      return {
        label: String(year),
        anchor: `#y-${year}`,
        ...(broken ? { rule: say(lang, `break.${broken.at}`) } : {}),
      };
    }),
    rows,
    key: areaKey(
      scale,
      rows.flatMap((r) => r.cells),
      series.unit,
      lang,
    ),
  };
}

/** There is something of the place in that year: a value, or a report without one. */
export const isTold = (cell: AreaCell): boolean =>
  cell.kind !== "absent" && !(cell.kind === "blank" && cell.blank === "no_report");
