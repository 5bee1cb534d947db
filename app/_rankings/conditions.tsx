/** What the league table is about. A GET form: works without JavaScript, and every choice is an address. */
import type { AreaChoice, League, SeriesInfo } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayRankings } from "@/lib/words/rankings";
import { pick, say, sayCode } from "@/lib/words/words";

const SORTS = ["value", "low", "change", "name"] as const;

export function Conditions({
  league,
  series,
  filter,
  lang,
}: {
  league: League;
  series: SeriesInfo[];
  filter: Filter;
  lang: Lang;
}) {
  const { choices } = league;
  const groups = [...new Set(series.map((s) => s.group))];
  return (
    <form className="choices" action="/rankings" method="get" aria-label={sayRankings(lang, "form.label")}>
      {lang === "en" && <input type="hidden" name="lang" value="en" />}
      <label>
        {say(lang, "common.indicator")}
        <select name="series" defaultValue={league.series.key}>
          {groups.map((group) => (
            <optgroup key={group} label={sayCode(lang, "group", group)}>
              {series
                .filter((s) => s.group === group)
                .map((s) => (
                  <option key={s.key} value={s.key}>
                    {pick(lang, s.name)}
                  </option>
                ))}
            </optgroup>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "table.year")}
        <select name="year" defaultValue={String(league.year)}>
          {[...new Set([...choices.years, league.year])]
            .sort((a, b) => b - a)
            .map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
        </select>
      </label>
      <Area areas={choices.areas} slug={league.within?.slug} lang={lang} />
      <label>
        {say(lang, "common.level")}
        <select name="level" defaultValue={league.level ?? ""}>
          {choices.levels.map((level) => (
            <option key={level} value={level}>
              {say(lang, `level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "common.scope")}
        <select name="scope" defaultValue={league.scope}>
          {choices.scopes.map((scope) => (
            <option key={scope} value={scope}>
              {say(lang, `scope.${scope}`)}
            </option>
          ))}
        </select>
      </label>
      {league.coverage.ranked && (
        <label>
          {sayRankings(lang, "sort")}
          <select name="sort" defaultValue={filter.sort ?? "value"}>
            {SORTS.map((sort) => (
              <option key={sort} value={sort}>
                {sayRankings(lang, `sort.${sort}`)}
              </option>
            ))}
          </select>
        </label>
      )}
      <button type="submit">{say(lang, "common.apply")}</button>
    </form>
  );
}

/** The area by name, cities set in under their province. */
export function Area({ areas, slug, lang }: { areas: AreaChoice[]; slug: string | undefined; lang: Lang }) {
  return (
    <label>
      {sayRankings(lang, "area")}
      <select name="within" defaultValue={slug ?? ""}>
        <option value="">{sayRankings(lang, "area.country")}</option>
        {areas.map((a) => (
          <option key={a.slug} value={a.slug}>
            {`${"\u2003".repeat(a.depth)}${pick(lang, a.name)}`}
          </option>
        ))}
      </select>
    </label>
  );
}
