/** Who is missing in one year, by the place above, and the way to the other years. */
import { inLanguage, viewHref } from "@/app/_ui/links";
import type { Quality } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayQuality } from "@/lib/words/quality";
import { pick } from "@/lib/words/words";

export function Missing({ quality, filter, lang }: { quality: Quality; filter: Filter; lang: Lang }) {
  const { missing, missingYear, matrix } = quality;
  const groups = [...new Set(missing.map((m) => m.parent?.zh ?? ""))];
  return (
    <>
      <nav className="year-chips" aria-label={sayQuality(lang, "missing.years")}>
        <ul className="chips">
          {matrix.years.map((year) => (
            <li key={year}>
              <a
                href={viewHref("/quality", filter, { year }, "#missing")}
                aria-current={year === missingYear ? "true" : undefined}
              >
                {year}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      {matrix.areas ? (
        <p className="faint">{sayQuality(lang, "missing.areas")}</p>
      ) : missing.length === 0 ? (
        <p className="faint">{sayQuality(lang, "missing.none", { year: missingYear })}</p>
      ) : (
        <dl className="missing-list">
          {groups.map((group) => {
            const own = missing.filter((m) => (m.parent?.zh ?? "") === group);
            const parent = own[0]?.parent;
            return (
              <div key={group}>
                <dt>{parent ? pick(lang, parent) : sayQuality(lang, "matrix.group")}</dt>
                <dd>
                  <ul className="inline-list">
                    {own.map((m) => (
                      <li key={m.href}>
                        <a href={inLanguage(m.href, lang)}>{pick(lang, m.name)}</a>
                        {m.held && <span className="tag">{sayQuality(lang, "missing.held")}</span>}
                      </li>
                    ))}
                  </ul>
                </dd>
              </div>
            );
          })}
        </dl>
      )}
    </>
  );
}
