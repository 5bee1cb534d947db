/**
 * A trend seen another way: as an index, as shares of the total, as changes from year to year, as a mean per report. Values that cannot be formed
 * become blanks that say why; what the report left blank stays what it is. A way that makes no sense for a series is refused with its reason.
 */
import { INDEX, POINTS, type Shown, type SourceRef, type Trend, type UnitRef } from "@/lib/answers";
import type { Scope } from "@/lib/report";

export type Way = "absolute" | "index" | "share" | "change" | "per_report";
/** Why a way is refused: no base year with figures, a share of shares, one place alone, units that cannot be added up. */
export type Refusal = "no_base" | "share_of_share" | "one_place" | "mixed";

export interface Transformed {
  trend: Trend;
  /** Base year of an index. */
  base: number | null;
  /** Units that cannot be shown this way at all. */
  dropped: UnitRef[];
  refused: Refusal | null;
}

type Value = Extract<Shown, { kind: "value" }>;
const cannot = (reason: string): Shown => ({ kind: "blank", blank: "not_derivable", reason });
const isValue = (shown: Shown | undefined): shown is Value => shown?.kind === "value";
const unchanged = (trend: Trend, refused: Refusal | null): Transformed => ({ trend, base: null, dropped: [], refused });

/** Weakest first: a value formed from several figures is as sure as the least sure of them. */
function computedFrom(parts: readonly Value[]): SourceRef {
  const origins = parts.flatMap((p) =>
    p.source.kind === "computed"
      ? p.source.origins
      : p.source.kind === "coded"
        ? ["coded" as const]
        : [p.source.origin],
  );
  return { kind: "computed", parts: parts.length, origins: [...new Set(origins)] };
}

function derived(value: number, parts: readonly Value[], of: Value, fraction: [number, number] | null = null): Value {
  return {
    kind: "value",
    value,
    numerator: fraction?.[0] ?? null,
    denominator: fraction?.[1] ?? null,
    era: of.era,
    state: of.state,
    approx: parts.find((p) => p.approx !== null)?.approx ?? null,
    flags: [...new Set(parts.flatMap((p) => p.flags))],
    source: computedFrom(parts),
  };
}

/** Is there a break in comparability between two years? */
const broken = (trend: Trend, from: number, to: number): boolean =>
  trend.series.breaks.some((b) => b.year > Math.min(from, to) && b.year <= Math.max(from, to));

function withPoints(
  trend: Trend,
  unit: string,
  share: boolean,
  pointsOf: (line: Trend["lines"][number]) => Shown[],
): Trend {
  const lines = trend.lines.map((line) => ({ ...line, points: pointsOf(line) }));
  const points = lines.flatMap((line) => line.points);
  return {
    ...trend,
    series: { ...trend.series, unit, counted: null, share },
    lines,
    coverage: { shown: points.filter(isValue).length, of: points.length },
  };
}

/** The trend seen that way. `base`: base year of an index where one is wished; otherwise the one that serves most units. */
export function transform(trend: Trend, way: Way, base?: number): Transformed {
  switch (way) {
    case "absolute":
    case "per_report":
      return unchanged(trend, null);
    case "index":
      return asIndex(trend, base);
    case "share":
      return asShare(trend);
    case "change":
      return asChange(trend);
    default:
      return way satisfies never;
  }
}

const above = (line: Trend["lines"][number], i: number): Value | null => {
  const shown = line.points[i];
  return isValue(shown) && shown.value > 0 ? shown : null;
};

/**
 * The base year's value is 100. Without a wish the base is, in the newest stretch that is counted the same way, the earliest year in which most
 * units have a value above zero. Units without one that year are dropped and named; years beyond a break are not compared with the base.
 */
function asIndex(trend: Trend, wished: number | undefined): Transformed {
  const year = wished ?? baseYear(trend);
  const at = year === null ? -1 : trend.years.indexOf(year);
  const kept = trend.lines.filter((line) => above(line, at) !== null);
  if (year === null || kept.length === 0) return { ...unchanged(trend, "no_base"), base: year };
  const indexed = withPoints({ ...trend, lines: kept }, INDEX, false, (line) => {
    const of = above(line, at)!;
    return line.points.map((p, i): Shown => {
      if (p.kind === "blank") return p;
      if (broken(trend, year, trend.years[i]!)) return cannot("across_break");
      const scaled = (v: number) => (v / of.value) * 100;
      return p.kind === "value"
        ? derived(scaled(p.value), i === at ? [p] : [p, of], p)
        : { ...p, readings: p.readings.map((r) => ({ ...r, value: scaled(r.value) })) };
    });
  });
  return {
    trend: indexed,
    base: year,
    dropped: trend.lines.filter((l) => !kept.includes(l)).map((l) => l.unit),
    refused: null,
  };
}

function baseYear(trend: Trend): number | null {
  const counts = trend.years.map((_, i) => trend.lines.filter((l) => above(l, i) !== null).length);
  const newest = trend.years.findLast((_, i) => counts[i]! > 0);
  if (newest === undefined) return null;
  const from = Math.max(0, ...trend.series.breaks.map((b) => b.year).filter((y) => y <= newest));
  const most = Math.max(...counts.filter((_, i) => trend.years[i]! >= from));
  return trend.years.find((y, i) => y >= from && counts[i] === most) ?? null;
}

/** Scopes whose figures hold nothing of the places below: a city's office and a county's may be added. */
const OWN_ONLY: readonly Scope[] = ["organ", "level_own"];

/**
 * Is there no total of these units? Figures of different or unknown scopes do not add up, and of a whole area and a place within it (or a zone,
 * which lies over the counties beside it) the same requests would be counted twice.
 */
function isMixed(units: readonly UnitRef[]): boolean {
  const scopes = new Set(units.map((u) => u.scope));
  if (scopes.size > 1 || scopes.has("unknown")) return true;
  if (OWN_ONLY.includes(units[0]!.scope)) return false;
  const parentOf = (u: UnitRef) => u.place.path.at(-1)?.slug;
  return units.some((a) =>
    units.some(
      (b) =>
        a !== b &&
        (b.place.path.some((p) => p.slug === a.place.slug) ||
          (a.issuerKind === "zone" && b.issuerKind !== "zone" && parentOf(a) === parentOf(b))),
    ),
  );
}

/** Each unit's part of the sum of all; only in years in which every unit has a value, so that numerator and denominator rest on the same units. */
function asShare(trend: Trend): Transformed {
  if (trend.series.share) return unchanged(trend, "share_of_share");
  if (trend.lines.length < 2) return unchanged(trend, "one_place");
  if (isMixed(trend.lines.map((l) => l.unit))) return unchanged(trend, "mixed");
  const sums = trend.years.map((_, i) => {
    const values = trend.lines.map((l) => l.points[i]);
    return values.every(isValue) ? values.reduce((sum, v) => sum + v.value, 0) : null;
  });
  const shares = withPoints(trend, "%", true, (line) =>
    line.points.map((p, i): Shown => {
      if (p.kind === "blank") return p;
      const sum = sums[i];
      if (p.kind === "disputed" || sum === null || sum === undefined) return cannot("total_incomplete");
      if (sum === 0) return cannot("no_cases");
      const parts = trend.lines.map((l) => l.points[i]).filter(isValue);
      return derived(p.value / sum, parts, p, [p.value, sum]);
    }),
  );
  return unchanged(shares, null);
}

/** Change on the year before: of counts relative to it, of shares in points (0.05 = five points). Never across a break or a gap. */
function asChange(trend: Trend): Transformed {
  const points = trend.series.unit === "%";
  const changes = withPoints(trend, points ? POINTS : "%", false, (line) =>
    line.points.map((p, i): Shown => {
      if (p.kind === "blank") return p;
      const before = line.points[i - 1];
      const year = trend.years[i]!;
      if (p.kind === "disputed" || !isValue(before) || trend.years[i - 1] !== year - 1) return cannot("no_previous");
      if (broken(trend, year - 1, year)) return cannot("across_break");
      if (!points && before.value === 0) return cannot("from_zero");
      return derived(points ? p.value - before.value : (p.value - before.value) / before.value, [p, before], p);
    }),
  );
  return unchanged(changes, null);
}

export interface PerReport {
  unit: UnitRef;
  /** Mean per report of counts, ratio of the sums of shares; null without any report that gives the figure. */
  shown: Shown;
  /** Reports the value rests on, and the years they are of. */
  n: number;
  years: number[];
}

/**
 * One value per unit over all years of the trend: the sum divided by the number of reports that give the figure, so that places with gaps can stand
 * beside places without. Of shares and rates numerators and denominators are summed over the same reports.
 */
export function perReport(trend: Trend, factor = 1): PerReport[] {
  return trend.lines.map(({ unit, points }) => {
    const given = points.flatMap((p, i) => (isValue(p) ? [{ p, year: trend.years[i]! }] : []));
    const years = given.map((g) => g.year);
    const values = given.map((g) => g.p);
    const last = values.at(-1);
    if (!last) return { unit, shown: { kind: "blank", blank: "not_stated", reason: null }, n: 0, years };
    const sum = (of: (v: Value) => number) => values.reduce((total, v) => total + of(v), 0);
    if (!trend.series.share)
      return { unit, shown: derived(sum((v) => v.value) / values.length, values, last), n: values.length, years };
    const [numerator, denominator] = [sum((v) => v.numerator ?? 0), sum((v) => v.denominator ?? 0)];
    const shown =
      denominator > 0
        ? derived((numerator / denominator) * factor, values, { ...last, flags: [] }, [numerator, denominator])
        : cannot("no_cases");
    // Many small years together may be cases enough.
    if (shown.kind === "value" && denominator >= 10) shown.flags = shown.flags.filter((f) => f !== "unstable");
    return { unit, shown, n: values.length, years };
  });
}
