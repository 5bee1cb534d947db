/** What a sum below a place says in one or two sentences, and beside it the place's own figure and the gap between them. */
import { openPartBehind, withDoubt } from "@/app/_charts/shown";
import type { Aggregate, Aggregates, AggregateYear } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, withUnit } from "@/lib/words/numbers";
import { sayPlaces } from "@/lib/words/places";
import { pick, say } from "@/lib/words/words";

/** "2023: of 31 places, 28 with a report, 27 of them with …; their sum is 12,345 requests." */
export function sumSentence(group: Aggregate, at: AggregateYear, series: Aggregates["series"], lang: Lang): string {
  const words = {
    year: at.year,
    places: exact(at.places ?? 0, ""),
    level: say(lang, `level.${group.level}`).toLowerCase(),
    scope: say(lang, `scope.${group.scope}`).toLowerCase(),
    reporting: exact(at.reporting, ""),
    withValue: exact(at.withValue, ""),
    series: pick(lang, series.name),
  };
  // A place only a report names is in no list of divisions: then nobody can say "of how many".
  const known = at.places !== null && at.reporting <= at.places;
  const covered = sayPlaces(lang, known ? "sums.covered" : "sums.counted", words);
  if (at.value === null) return covered + join(lang) + sayPlaces(lang, "sums.nothing");
  const open = openPartBehind(at.open, series.share, lang);
  if (series.share)
    return (
      covered +
      join(lang) +
      sayPlaces(lang, "sums.ratio", {
        value: exact(at.value, series.unit),
        numerator: exact(at.numerator ?? 0, ""),
        denominator: exact(at.denominator ?? 0, ""),
        open,
      })
    );
  return covered + join(lang) + sayPlaces(lang, "sums.total", { value: withUnit(lang, at.value, series), open });
}

const join = (lang: Lang): string => (lang === "zh" ? "，" : "");

/** The place's own figure of that year and its distance from the sum; empty for the country, for shares and for other scopes. */
export function gapSentence(sums: Aggregates, group: Aggregate, at: AggregateYear, lang: Lang): string {
  const { place, own, series } = sums;
  if (!place || group.scope !== "jurisdiction" || series.share || at.value === null) return "";
  const name = pick(lang, place.name);
  const shown = own?.points.find((p) => p.year === at.year)?.shown;
  if (shown?.kind === "disputed") return sayPlaces(lang, "sums.own.disputed", { place: name });
  if (shown?.kind !== "value" || at.gap === null) return sayPlaces(lang, "sums.own.none", { place: name });
  const words = {
    place: name,
    own: withDoubt(shown, series.unit, lang),
    gap: exact(Math.abs(at.gap), series.unit),
    missing: at.places === null ? 0 : at.places - at.withValue,
  };
  if (at.gap === 0) return sayPlaces(lang, "sums.equal", words);
  if (at.gap < 0) return sayPlaces(lang, "sums.less", words);
  if (at.places === null || words.missing < 0) return sayPlaces(lang, "sums.more.unknown", words);
  return sayPlaces(lang, words.missing === 0 ? "sums.more.all" : "sums.more", words);
}
