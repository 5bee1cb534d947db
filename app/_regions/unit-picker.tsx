/** Whose figures are shown: the units of a place, by scope. Figures of different issuers or scopes are never put together. */
import type { RegionPage } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { yearRuns } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";

export function UnitPicker({ page, lang }: { page: RegionPage; lang: Lang }) {
  const scopes = [...new Set(page.units.map((u) => u.unit.scope))];
  return (
    <nav className="units" aria-label={say(lang, "region.units")}>
      {scopes.map((scope) => (
        <div key={scope} className="units-scope">
          <p title={say(lang, `scope.${scope}.long`)}>{say(lang, `scope.${scope}`)}</p>
          <ul className="chips">
            {page.units
              .filter((u) => u.unit.scope === scope)
              .map(({ unit, years, figures }) => (
                <li key={unit.id}>
                  <a
                    href={`/regions/${encodeURIComponent(page.place.slug)}${writeFilter({ lang, unit: unit.id })}`}
                    aria-current={unit.id === page.unit?.id ? "true" : undefined}
                    title={`${yearRuns(lang, years)} · ${say(lang, "region.unit.years", { n: years.length, figures })}`}
                  >
                    <span lang="zh-CN">{unit.issuer}</span>{" "}
                    <small>
                      {years.length > 3 ? say(lang, "common.yearsFrom", { n: years.length }) : yearRuns(lang, years)}
                    </small>
                  </a>
                </li>
              ))}
          </ul>
        </div>
      ))}
    </nav>
  );
}
