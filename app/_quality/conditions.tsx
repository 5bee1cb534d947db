/** What the quality page is about. A GET form. */
import { Area } from "@/app/_rankings/conditions";
import type { Quality } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayQuality } from "@/lib/words/quality";
import { say } from "@/lib/words/words";

export function Conditions({ quality, filter, lang }: { quality: Quality; filter: Filter; lang: Lang }) {
  const { choices } = quality;
  return (
    <form className="choices" action="/quality" method="get" aria-label={sayQuality(lang, "form.label")}>
      {lang === "en" && <input type="hidden" name="lang" value="en" />}
      {filter.rule && <input type="hidden" name="rule" value={filter.rule} />}
      <Area areas={choices.areas} slug={quality.within?.slug} lang={lang} />
      <label>
        {say(lang, "common.level")}
        <select name="level" defaultValue={quality.level}>
          {choices.levels.map((level) => (
            <option key={level} value={level}>
              {say(lang, `level.${level}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "common.scope")}
        <select name="scope" defaultValue={quality.scope}>
          {choices.scopes.map((scope) => (
            <option key={scope} value={scope}>
              {say(lang, `scope.${scope}`)}
            </option>
          ))}
        </select>
      </label>
      <label>
        {say(lang, "table.year")}
        <select name="year" defaultValue={filter.year === undefined ? "" : String(filter.year)}>
          <option value="">{sayQuality(lang, "year.all")}</option>
          {[...choices.years].reverse().map((year) => (
            <option key={year} value={year}>
              {year}
            </option>
          ))}
        </select>
      </label>
      <button type="submit">{say(lang, "common.apply")}</button>
    </form>
  );
}
