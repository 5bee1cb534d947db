/** Small multiples: a panel per unit, on one scale or each on its own. Drawn on the server; panel-hands.tsx marks a year in all of them. */

import { type Drawing, SIZES } from "@/app/_charts/drawing";
import { Island } from "@/app/_charts/island";
import { keepMarkup } from "@/app/_charts/kept";
import { BLANK_GLYPH, unitHref, unitLabels } from "@/app/_charts/shown";
import { svgOf } from "@/app/_charts/svg";
import { trendChart } from "@/app/_charts/trend";
import { drawnYears, extent, type Range, type TrendOptions } from "@/app/_charts/trend-range";
import type { BenchYear, Trend } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { sayFigure } from "@/lib/words/figure";
import { say } from "@/lib/words/words";
import { PanelHands } from "./panel-hands";

const HEIGHT = 190;

export interface PanelsOf {
  trend: Trend;
  intervals: readonly (readonly (Range | null)[])[] | null;
  drawn: TrendOptions["drawn"];
  bench: readonly BenchYear[] | null;
  free: boolean;
  lang: Lang;
}

/** The drawing of each unit. */
export function panelsOf({ trend, intervals, drawn, bench, free, lang }: PanelsOf): Drawing[] {
  const told = (lines: TrendOptions["intervals"]) => ({
    ...(lines ? { intervals: lines, ...(drawn ? { drawn } : {}) } : {}),
    ...(bench ? { bench } : {}),
  });
  const years = drawnYears(trend);
  const all = extent(trend, told(intervals ?? undefined));
  return trend.lines.map((line, i) =>
    trendChart({ ...trend, lines: [line] }, lang, {
      height: HEIGHT,
      years,
      hue: i,
      ...(free ? {} : { top: all.high, bottom: all.low }),
      ...told(intervals ? [intervals[i] ?? []] : undefined),
    }),
  );
}

/** On scales of their own: that some intervals are cut, if any is. */
export const cutInPanels = (drawings: readonly Drawing[], lang: Lang): string[] =>
  drawings.some(({ option }) => (option.series as { id?: string }[]).some((s) => s.id?.startsWith("cut")))
    ? [sayFigure(lang, "interval.cut.panels")]
    : [];

/** What the glyphs below the panels stand for; of one panel its own note tells it with the years. */
export function gapKey(trend: Trend, lang: Lang): string[] {
  const years = new Set(drawnYears(trend));
  const kinds = new Set(
    trend.lines.flatMap((line) =>
      line.points.flatMap((p, i) => (p.kind === "blank" && years.has(trend.years[i]!) ? [p.blank] : [])),
    ),
  );
  if (trend.lines.length < 2 || kinds.size === 0) return [];
  const told = [...kinds].map((blank) => `${BLANK_GLYPH[blank]} ${say(lang, `blank.${blank}.long`)}`);
  return [say(lang, "figure.gaps") + say(lang, "common.colon") + told.join(say(lang, "common.semicolon"))];
}

export function Panels({ id, trend, drawings, lang }: PanelsOf & { id: string; drawings: readonly Drawing[] }) {
  const years = drawnYears(trend);
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  return (
    <PanelHands hint={sayCompare(lang, "multiples.hint")}>
      {trend.lines.map((line, i) => {
        const drawing = drawings[i]!;
        // The year itself heads all panels.
        const tips = drawing.stops.map((s) => s.words.slice(1).join("  "));
        const data = `<script type="application/json">${JSON.stringify({ years, tips }).replaceAll("<", "\\u003c")}</script>`;
        const svg = svgOf(drawing.option, SIZES.narrow, HEIGHT);
        return (
          <li key={line.unit.id} data-unit={line.unit.id}>
            <p className="panel-head">
              <a className="panel-name" id={`${id}-${line.unit.id}`} href={unitHref(line.unit, lang)}>
                {names[i]}
              </a>{" "}
              <span className="panel-value" />
            </p>
            <div
              className="panel"
              role="img"
              aria-labelledby={`${id}-${line.unit.id}`}
              aria-describedby={`${id}-${line.unit.id}-words`}
              // biome-ignore lint/a11y/noNoninteractiveTabindex: the panel is walked with the arrow keys
              tabIndex={0}
            >
              <Island className="chart-drawn" name={keepMarkup(`<div class="chart-mini">${svg}</div>${data}`)} />
              <i className="panel-year" />
            </div>
            <p className="sr" id={`${id}-${line.unit.id}-words`}>
              {drawing.summary}
            </p>
          </li>
        );
      })}
    </PanelHands>
  );
}
