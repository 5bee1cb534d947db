/** Who is highest and lowest in this cross-section, in words, and whether by more than chance. */

import { type FunnelPoint, funnelPoints, outliers } from "@/app/_charts/funnel";
import { hasOpenCheck, openPartBehind, unitLabels, withDoubt } from "@/app/_charts/shown";
import { whole } from "@/app/_ui/whole";
import type { League, LeagueEnd } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { exact, nounWords, withUnit } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { say } from "@/lib/words/words";

/** Named in the sentence; the funnel and the table hold the others. */
const NAMED = 8;
/** So many units with cases enough are needed to speak of high and low. */
const UNITS = 3;

export function Verdict({ league, lang }: { league: League; lang: Lang }) {
  const { ends } = league;
  const counted = nounWords(lang, league.series.whole);
  const pooled = league.pooled
    ? sayVerdict(lang, "rank.pooled", {
        share: exact(league.pooled.share, "%"),
        numerator: exact(league.pooled.numerator, ""),
        denominator: exact(league.pooled.denominator, ""),
        whole: counted,
        open: openPartBehind(league.pooled.open, true, lang),
      })
    : "";
  const words =
    ends && ends.n >= UNITS
      ? endWords(league, ends, lang) + (league.pooled ? beyondChance(league, lang) : "")
      : league.pooled
        ? sayVerdict(lang, "rank.few", { n: ends?.n ?? 0, whole: counted })
        : "";
  return pooled + words === "" ? null : <p className="verdict">{whole(pooled + words)}</p>;
}

function endWords(league: League, { n, highest, lowest }: NonNullable<League["ends"]>, lang: Lang): string {
  const value = ({ row }: LeagueEnd) =>
    withUnit(lang, row.shown.value, league.series) + (hasOpenCheck(row.shown) ? sayFigure(lang, "sum.open.in") : "");
  if (highest.row.shown.value === lowest.row.shown.value)
    return sayVerdict(lang, "rank.equal", { n, value: value(highest) });
  const place = (end: LeagueEnd) =>
    end.n > 1 ? sayVerdict(lang, "rank.tied", { n: end.n }) : (unitLabels([end.row.unit], lang)[0] ?? "");
  // Numerator and denominator belong to one unit: units that share a value need not share them.
  const parts = league.pooled && highest.n === 1;
  return (
    sayVerdict(lang, league.pooled ? (parts ? "rank.top.share" : "rank.top.whole") : "rank.top", {
      n,
      place: place(highest),
      value: value(highest),
      numerator: exact(highest.row.shown.numerator ?? 0, ""),
      denominator: exact(highest.row.shown.denominator ?? 0, ""),
      whole: nounWords(lang, league.series.whole),
    }) + sayVerdict(lang, "rank.bottom", { place: place(lowest), value: value(lowest) })
  );
}

/** Units with cases enough beyond the 95 % limits, named. */
function beyondChance(league: League, lang: Lang): string {
  const far = outliers(funnelPoints(league, lang)).filter((p) => p.row.unranked === null);
  const list = (end: "high" | "low") => far.filter((p) => p.row.standing?.endsWith(end));
  const names = (points: typeof far) =>
    points
      .slice(0, NAMED)
      .map((p) => `${p.name} ${withDoubt(p.row.shown, "%", lang)}`)
      .join(say(lang, "common.list")) + (points.length > NAMED ? "…" : "");
  const [high, low] = [list("high"), list("low")];
  if (far.length === 0) return sayVerdict(lang, "rank.within");
  return (
    (high.length > 0
      ? sayVerdict(lang, "rank.high", { n: high.length, names: names(high) })
      : sayVerdict(lang, "rank.high.none")) +
    (low.length > 0 ? sayVerdict(lang, "rank.low", { n: low.length, names: names(low) }) : "") +
    howFar(far, league.ends?.n ?? 0, lang)
  );
}

/** How many lie beyond the 99.8 % limits, and how many of the others chance alone would bring. */
function howFar(far: readonly FunnelPoint[], n: number, lang: Lang): string {
  const alarm = far.filter((p) => p.row.standing?.startsWith("very")).length;
  const warn = far.length - alarm;
  const chance = Math.round(n * 0.05);
  return (
    sayVerdict(lang, "rank.far", { n: alarm }) +
    (warn === 0
      ? ""
      : sayVerdict(lang, "rank.near", {
          n: warn,
          of: n,
          chance: chance < 1 ? sayVerdict(lang, "rank.near.less") : chance,
        }))
  );
}
