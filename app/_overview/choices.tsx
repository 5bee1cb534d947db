/** Year, level, scope and indicator of the overview. A GET form, so that it works without JavaScript and every choice is an address. */
import type { Overview } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { pick, say } from "@/lib/words/words";

export function Choices({ answer, filter, lang }: { answer: Overview; filter: Filter; lang: Lang }) {
  const { choices } = answer;
  const series = answer.ranking.series;
  const offered = answer.cards.map((c) => c.series);
  if (!offered.some((s) => s.key === series.key)) offered.push(series);
  return (
    <form className="choices" action="/" method="get" aria-label={say(lang, "overview.choose")}>
      {lang === "en" && <input type="hidden" name="lang" value="en" />}
      <label>
        {say(lang, "table.year")}
        <select name="year" defaultValue={String(filter.year ?? answer.year)}>
          {[...choices.years].reverse().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "common.level")}
        <select name="level" defaultValue={answer.level}>
          {choices.levels.map((level) => (
            <option key={level} value={level}>
              {say(lang, `level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "common.scope")}
        <select name="scope" defaultValue={answer.scope}>
          {choices.scopes.map((scope) => (
            <option key={scope} value={scope}>
              {say(lang, `scope.${scope}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "common.indicator")}
        <select name="series" defaultValue={series.key}>
          {offered.map((s) => (
            <option key={s.key} value={s.key}>
              {pick(lang, s.name)}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say(lang, "common.apply")}</button>
    </form>
  );
}
