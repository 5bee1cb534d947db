/** Year, level, scope and indicator of the overview. */
import { LevelSelect, ScopeSelect, Select, SelectForm, YearSelect } from "@/app/_ui/select-form";
import type { Overview } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { pick, say } from "@/lib/words/words";

export function Choices({ answer, filter, lang }: { answer: Overview; filter: Filter; lang: Lang }) {
  const { choices } = answer;
  const series = answer.ranking.series;
  const offered = answer.cards.map((c) => c.series);
  if (!offered.some((s) => s.key === series.key)) offered.push(series);
  return (
    <SelectForm action="/" label={say(lang, "overview.choose")} lang={lang}>
      <YearSelect years={choices.years} value={filter.year ?? answer.year} lang={lang} />
      <LevelSelect levels={choices.levels} value={answer.level} lang={lang} />
      <ScopeSelect scopes={choices.scopes} value={answer.scope} lang={lang} />
      <Select name="series" label={say(lang, "common.indicator")} value={series.key}>
        {offered.map((s) => (
          <option key={s.key} value={s.key}>
            {pick(lang, s.name)}
          </option>
        ))}
      </Select>
    </SelectForm>
  );
}
