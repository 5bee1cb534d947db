/** Who is highest and lowest in this cross-section, in words, and whether by more than chance. */
import { funnelPoints, outliers } from "@/app/_charts/funnel";
import { unitLabels } from "@/app/_charts/shown";
import type { League, LeagueRow } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, withUnit } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { say } from "@/lib/words/words";

/** Named in the sentence; the funnel and the table hold the others. */
const NAMED = 8;
/** So many units with cases enough are needed to speak of high and low. */
const UNITS = 3;

export function Verdict({ league, lang }: { league: League; lang: Lang }) {
  if (league.more > 0) return null;
  const counted = league.rows.filter((r) => r.unranked === null);
  const pooled = league.pooled
    ? sayVerdict(lang, "rank.pooled", {
        share: exact(league.pooled.share, "%"),
        numerator: exact(league.pooled.numerator, ""),
        denominator: exact(league.pooled.denominator, ""),
      })
    : "";
  const words = league.pooled
    ? counted.length < UNITS
      ? sayVerdict(lang, "rank.few", { n: counted.length })
      : ends(league, counted, lang) + beyondChance(league, lang)
    : league.rows.length >= UNITS
      ? ends(league, league.rows, lang)
      : "";
  return pooled + words === "" ? null : <p className="verdict">{pooled + words}</p>;
}

function ends(league: League, rows: readonly LeagueRow[], lang: Lang): string {
  const names = unitLabels(
    rows.map((r) => r.unit),
    lang,
  );
  const sorted = rows
    .map((row, i) => ({ row, name: names[i]!, value: row.shown.value }))
    .sort((a, b) => b.value - a.value);
  const [top, bottom] = [sorted[0]!, sorted.at(-1)!];
  const shown = (value: number) => withUnit(lang, value, league.series.unit);
  return (
    sayVerdict(lang, league.pooled ? "rank.top.share" : "rank.top", {
      n: rows.length,
      place: top.name,
      value: shown(top.value),
      numerator: exact(top.row.shown.numerator ?? 0, ""),
      denominator: exact(top.row.shown.denominator ?? 0, ""),
    }) + sayVerdict(lang, "rank.bottom", { place: bottom.name, value: shown(bottom.value) })
  );
}

/** Units with cases enough beyond the 95 % limits, named. */
function beyondChance(league: League, lang: Lang): string {
  const far = outliers(funnelPoints(league, lang)).filter((p) => p.row.unranked === null);
  const list = (end: "high" | "low") => far.filter((p) => p.row.standing?.endsWith(end));
  const names = (points: typeof far) =>
    points
      .slice(0, NAMED)
      .map((p) => `${p.name} ${exact(p.share, "%")}`)
      .join(say(lang, "common.list")) + (points.length > NAMED ? "…" : "");
  const [high, low] = [list("high"), list("low")];
  return (
    (high.length > 0
      ? sayVerdict(lang, "rank.high", { n: high.length, names: names(high) })
      : sayVerdict(lang, "rank.high.none")) +
    (low.length > 0 ? sayVerdict(lang, "rank.low", { n: low.length, names: names(low) }) : "")
  );
}
