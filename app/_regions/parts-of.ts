/** Series of one unit that are parts of a whole → stack: only years of which every part the form asks for is known. */
import { BLANK_GLYPH } from "@/app/_charts/shown";
import type { Stack } from "@/app/_charts/stack";
import type { Shown, Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { pick } from "@/lib/words/words";

export interface PartsOf {
  stack: Stack;
  /** Years of which only some parts are known: not drawn, said below. */
  incomplete: number[];
  any: boolean;
}

/** Not asked in that era is no missing part: the whole had fewer of them then. */
const asked = (shown: Shown | undefined): boolean => !(shown?.kind === "blank" && shown.blank === "not_collected");

export interface PartsOptions {
  colors: Record<string, string>;
  /** A year that does not ask for every part shows no whole: one kind of applicant alone is not all who asked. */
  every: boolean;
}

export function partsOf(title: string, trends: readonly Trend[], { colors, every }: PartsOptions, lang: Lang): PartsOf {
  const first = trends[0];
  const years = first?.years ?? [];
  const points = years.map((_, i) => trends.map((t) => t.lines[0]?.points[i]));
  const known = (at: number) => points[at]!.filter((p) => p?.kind === "value").length;
  const whole = (at: number) => points[at]!.every((p) => p?.kind === "value" || (!every && !asked(p))) && known(at) > 0;
  const drawn = years.filter((_, i) => whole(i));
  const incomplete = years.filter((_, i) => !whole(i) && known(i) > 0 && (!every || points[i]!.every(asked)));
  const breaks = new Map(trends.flatMap((t) => t.series.breaks.map((b) => [b.at, b] as const)));
  return {
    stack: {
      title,
      unit: first?.series.unit ?? "",
      counted: first?.series.counted ?? null,
      years: drawn,
      parts: trends.map((t) => ({
        // What stands in brackets or before the point is for the table; a label beside a column has little room.
        name: pick(lang, t.series.name).replace(/（.*?）|\s*\(.*?\)|^.*[·:]\s*(?:结果)?/g, ""),
        values: drawn.map((year) => {
          const shown = t.lines[0]?.points[years.indexOf(year)];
          return shown?.kind === "value" ? shown.value : null;
        }),
        ...(colors[t.series.key] ? { color: colors[t.series.key]! } : {}),
      })),
      gaps: years.flatMap((year, i) => (whole(i) ? [] : [{ year, glyph: gapGlyph(points[i]!) }])),
      breaks: [...breaks.values()],
    },
    incomplete,
    any: trends.some((t) => t.lines[0]?.points.some((p) => p.kind === "value" && p.value > 0)) && drawn.length > 0,
  };
}

/** The reason of the first part that is missing; readings that differ are one. */
function gapGlyph(points: readonly (Shown | undefined)[]): string {
  const missing = points.find((p) => p && p.kind !== "value" && asked(p));
  return missing?.kind === "disputed"
    ? "≠"
    : missing?.kind === "blank"
      ? BLANK_GLYPH[missing.blank]
      : BLANK_GLYPH.not_collected;
}
