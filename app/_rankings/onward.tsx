/** From a cross-section to the same units over the years: side by side, or as a data set. */
import type { League } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { writeSelection } from "@/lib/selection";
import { sayRankings } from "@/lib/words/rankings";

/** So many places stand side by side. */
const MOST = 12;

export function Onward({ league, filter, lang }: { league: League; filter: Filter; lang: Lang }) {
  const { rows, series, level, scope, within } = league;
  const first = rows.slice(0, MOST).map(({ unit }) => `${unit.place.slug}:${unit.id}`);
  const data = { lang, ...(within ? { in: [within.slug] } : {}), level, scope, show: [series.key] };
  return (
    <p className="small onward">
      {first.length > 1 && (
        <a href={`/compare${writeFilter({ lang, places: first, show: [series.key] })}`}>
          {sayRankings(lang, "onward.compare", { n: first.length })}
        </a>
      )}
      {/* Organs of one kind are no choice of a data set. */}
      {!filter.organ && <a href={`/explore${writeSelection(data)}#result`}>{sayRankings(lang, "onward.data")}</a>}
    </p>
  );
}
