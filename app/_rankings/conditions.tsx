/** What the league table is about. */
import { AreaSelect, LevelSelect, ScopeSelect, Select, SelectForm, YearSelect } from "@/app/_ui/select-form";
import type { League, SeriesInfo } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayRankings } from "@/lib/words/rankings";
import { pick, say, sayCode } from "@/lib/words/words";

const SORTS = ["value", "low", "change", "name"] as const;

interface ConditionsProps {
  league: League;
  series: SeriesInfo[];
  filter: Filter;
  lang: Lang;
}

export function Conditions({ league, series, filter, lang }: ConditionsProps) {
  const { choices } = league;
  const groups = [...new Set(series.map((s) => s.group))];
  return (
    <SelectForm action="/rankings" label={sayRankings(lang, "form.label")} lang={lang} kept={{ organ: filter.organ }}>
      <Select name="series" label={say(lang, "common.indicator")} value={league.series.key}>
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
      </Select>
      <YearSelect years={[...new Set([...choices.years, league.year])]} value={league.year} lang={lang} />
      <AreaSelect areas={choices.areas} slug={league.within?.slug} lang={lang} />
      <LevelSelect levels={choices.levels} value={league.level} lang={lang} />
      <ScopeSelect scopes={choices.scopes} value={league.scope} lang={lang} />
      {league.coverage.ranked && (
        <Select name="sort" label={sayRankings(lang, "sort")} value={filter.sort ?? "value"}>
          {SORTS.map((sort) => (
            <option key={sort} value={sort}>
              {sayRankings(lang, `sort.${sort}`)}
            </option>
          ))}
        </Select>
      )}
    </SelectForm>
  );
}
