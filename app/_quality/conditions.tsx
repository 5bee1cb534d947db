/** What the quality page is about. */
import { AreaSelect, LevelSelect, ScopeSelect, SelectForm, YearSelect } from "@/app/_ui/select-form";
import type { Quality } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayQuality } from "@/lib/words/quality";

export function Conditions({ quality, filter, lang }: { quality: Quality; filter: Filter; lang: Lang }) {
  const { choices } = quality;
  return (
    <SelectForm action="/quality" label={sayQuality(lang, "form.label")} lang={lang} kept={{ rule: filter.rule }}>
      <AreaSelect areas={choices.areas} slug={quality.within?.slug} lang={lang} />
      <LevelSelect levels={choices.levels} value={quality.level} lang={lang} />
      <ScopeSelect scopes={choices.scopes} value={quality.scope} lang={lang} />
      <YearSelect years={choices.years} value={filter.year} all={sayQuality(lang, "year.all")} lang={lang} />
    </SelectForm>
  );
}
