/**
 * Funnel of a share: every unit at its number of cases, around the share all of them have together, with the limits between which chance alone
 * leaves 95 and 99.8 of a hundred. Small units lie where the funnel is wide.
 */
import type { League, LeagueRow } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, limit, nounWords } from "@/lib/words/numbers";
import { sayRankings } from "@/lib/words/rankings";
import { pick, say } from "@/lib/words/words";
import {
  type Drawing,
  HALO,
  INK,
  type Json,
  type JsonObject,
  label,
  MARKS,
  type Mark,
  SIZES,
  type Stop,
  shareAxis,
} from "./drawing";
import { shorten } from "./end-labels";
import { marksOf, openPartWords, shownSentence, unitHref, unitLabels, withDoubt } from "./shown";

/** Limits at a number of cases. Worked out by the caller: this folder computes no statistics. */
export interface FunnelLimit {
  cases: number;
  warn: { low: number; high: number };
  alarm: { low: number; high: number };
}

const NAMED = 8;
const COLOR = { in: "var(--s7)", warn: "var(--s4)", alarm: "var(--s1)" } as const;

export interface FunnelPoint {
  row: LeagueRow;
  cases: number;
  share: number;
  name: string;
}

/** The funnel's units with the names they are called by, fewest cases first. */
export function funnelPoints({ funnel }: Pick<League, "funnel">, lang: Lang): FunnelPoint[] {
  const names = unitLabels(
    funnel.map((r) => r.unit),
    lang,
  );
  return funnel.map((row, i) => ({
    row,
    cases: row.shown.denominator as number,
    share: row.shown.value,
    name: names[i]!,
  }));
}

/** Beyond the 99.8 % limits first, then the most cases. */
export function outliers(points: readonly FunnelPoint[]): FunnelPoint[] {
  const far = (p: FunnelPoint) => Number(p.row.standing?.startsWith("very"));
  return points
    .filter((p) => p.row.standing !== "as_expected")
    .sort((a, b) => far(b) - far(a) || b.cases - a.cases || b.share - a.share);
}

const HEIGHT = 380;
/** What the vertical axis spans, as shares. */
type Span = { min: number; max: number };
const GRID = { left: 56, right: 24, top: 34, bottom: 48 } as const;

export function funnelChart(league: League, limits: readonly FunnelLimit[], lang: Lang): Drawing {
  const points = funnelPoints(league, lang);
  const pooled = league.pooled?.share ?? 0;
  // Where the axis does not begin at 0 it still holds the whole funnel.
  const shares = [pooled, ...points.map((p) => p.share), ...limits.flatMap((l) => [l.alarm.low, l.alarm.high])];
  const axis = shareAxis(Math.max(0, Math.min(...shares)), Math.min(1, Math.max(...shares)));
  const [from, to] = [limits[0]?.cases ?? 1, limits.at(-1)?.cases ?? 1];
  const named = placed(outliers(points), from, to, axis);
  return {
    option: {
      animation: false,
      grid: { ...GRID, containLabel: false },
      xAxis: {
        type: "log",
        min: from,
        max: to,
        name: sayRankings(lang, "funnel.whole", { whole: nounWords(lang, league.series.whole) }),
        nameLocation: "middle",
        nameGap: 28,
        nameTextStyle: label(),
        axisLine: { lineStyle: { color: INK.axis } },
        splitLine: { show: false },
        axisTick: { customValues: roundCases(from, to) },
        axisLabel: label({ formatter: `@short:${lang}:`, hideOverlap: true, customValues: roundCases(from, to) }),
      },
      yAxis: {
        type: "value",
        ...axis,
        axisLine: { show: false },
        axisTick: { show: false },
        splitLine: { lineStyle: { color: INK.rule } },
        axisLabel: label({ formatter: `@short:${lang}:%` }),
      },
      series: [
        line("alarm-low", limits, (l) => l.alarm.low, "solid", axis),
        line("alarm-high", limits, (l) => l.alarm.high, "solid", axis),
        line("warn-low", limits, (l) => l.warn.low, "dashed", axis),
        line("warn-high", limits, (l) => l.warn.high, "dashed", axis),
        line("pooled", limits, () => pooled, "dotted", axis),
        dots(points),
        names(named),
      ],
      // No room for names on a phone; the list below the chart has them.
      media: [{ query: { maxWidth: 559 }, option: { series: [{ id: "names", data: [] }] } }],
    },
    stops: stops(points, league, lang),
    near: "point",
    height: { wide: HEIGHT, narrow: 340 },
    summary: summary(league, points, lang),
    marks: MARKS.filter((m) => points.some((p) => marksOf(p.row.shown).includes(m as Mark))),
    lines: [],
    notes:
      axis.min > 0 ? [sayRankings(lang, "funnel.axis", { from: limit(axis.min, "%"), to: limit(axis.max, "%") })] : [],
  };
}

/** Round numbers of cases between the ends of the axis: 1, 2, 5, 10, 20 …, where that is many only the powers of ten. */
function roundCases(from: number, to: number): number[] {
  const steps = to / from > 1000 ? [1] : [1, 2, 5];
  const round = Array.from({ length: 10 }, (_, power) => steps.map((step) => step * 10 ** power)).flat();
  const inside = round.filter((n) => n >= from && n <= to);
  return inside.length > 0 ? inside : [from, to];
}

function line(
  id: string,
  limits: readonly FunnelLimit[],
  at: (l: FunnelLimit) => number,
  type: string,
  axis: Span,
): JsonObject {
  return {
    type: "line",
    id,
    silent: true,
    showSymbol: false,
    // Beyond the drawing there is nothing to see.
    data: limits.map((l) => [l.cases, Math.max(axis.min, Math.min(at(l), axis.max))]),
    lineStyle: { width: 1.2, color: INK.faint, type },
    emphasis: { disabled: true },
    z: 2,
  };
}

/** Beyond the limits the colour changes and the mark grows: never the colour alone. Hollow: fewer than ten cases, or otherwise in doubt. */
function dots(points: readonly FunnelPoint[]): JsonObject {
  return {
    type: "scatter",
    id: "dots",
    silent: true,
    z: 3,
    data: points.map((p): Json => {
      const kind = p.row.standing === "as_expected" ? "in" : p.row.standing?.startsWith("very") ? "alarm" : "warn";
      const [, ...doubts] = marksOf(p.row.shown);
      const hollow = doubts.length > 0;
      return {
        value: [p.cases, p.share],
        symbol: kind === "in" ? "circle" : p.share > 0 && p.row.standing?.endsWith("high") ? "triangle" : "diamond",
        symbolSize: kind === "in" ? 6 : kind === "warn" ? 9 : 11,
        itemStyle: hollow
          ? { color: INK.ground, borderColor: COLOR[kind], borderWidth: 1.5 }
          : { color: COLOR[kind], opacity: kind === "in" ? 0.75 : 1 },
      };
    }),
  };
}

/** Names of outliers, on unseen points of their own. */
function names(named: ReadonlyMap<FunnelPoint, "left" | "right">): JsonObject {
  return {
    type: "scatter",
    id: "names",
    silent: true,
    symbolSize: 10,
    itemStyle: { color: "transparent" },
    z: 4,
    data: [...named].map(([p, side]) => ({
      name: shorten(p.name, 9),
      value: [p.cases, p.share],
      label: { position: side },
    })),
    label: { show: true, distance: 4, color: INK.text, fontSize: 12, formatter: "{b}", ...HALO },
  };
}

/** The arrow keys walk them from few cases to many. */
function stops(points: readonly FunnelPoint[], league: League, lang: Lang): Stop[] {
  return points.map((p) => ({
    x: p.cases,
    words: [
      p.name,
      shownSentence(p.row.shown, league.series, lang),
      sayRankings(lang, `standing.${p.row.standing ?? "as_expected"}`),
    ],
    marks: [{ y: p.share, href: unitHref(p.row.unit, lang) }],
  }));
}

/** Names for as many outliers as have room: none over another, none over the edge. */
function placed(
  found: readonly FunnelPoint[],
  from: number,
  to: number,
  axis: Span,
): Map<FunnelPoint, "left" | "right"> {
  const width = SIZES.wide - GRID.left - GRID.right;
  const height = HEIGHT - GRID.top - GRID.bottom;
  const span = Math.log(to / from) || 1;
  const taken: { x: number; y: number; w: number }[] = [];
  const named = new Map<FunnelPoint, "left" | "right">();
  for (const p of found) {
    if (named.size >= NAMED) break;
    const x = (Math.log(p.cases / from) / span) * width;
    const y = (height * (axis.max - p.share)) / (axis.max - axis.min);
    const w = 10 + 12 * Math.min(9, p.name.length);
    const side = x + w > width ? "left" : "right";
    const box = { x: side === "left" ? x - w : x, y, w };
    if (taken.some((t) => Math.abs(t.y - box.y) < 15 && t.x < box.x + box.w && box.x < t.x + t.w)) continue;
    taken.push(box);
    named.set(p, side);
  }
  return named;
}

/** How many of the units pooled are in doubt, behind their share. */
export const openInBrackets = ({ pooled }: Pick<League, "pooled">, lang: Lang): string =>
  pooled?.open ? sayRankings(lang, "funnel.open", { words: openPartWords(pooled.open, true, lang) }) : "";

function summary(league: League, points: readonly FunnelPoint[], lang: Lang): string {
  const far = outliers(points)
    .slice(0, 3)
    .map((p) => sayRankings(lang, "funnel.named", { name: p.name, value: withDoubt(p.row.shown, "%", lang) }));
  return sayRankings(lang, league.outside.warn > 0 ? "funnel.summary" : "funnel.summary.none", {
    series: pick(lang, league.series.name),
    year: league.year,
    n: league.pooled?.n ?? 0,
    pooled: exact(league.pooled?.share ?? 0, "%") + openInBrackets(league, lang),
    warn: league.outside.warn,
    alarm: league.outside.alarm,
    far: far.join(say(lang, "common.list")),
  });
}
