/** Who is missing in one year, by the place above, and the way to the other years. */
import { Chips } from "@/app/_ui/chips";
import { inLanguage, viewHref } from "@/app/_ui/links";
import { whereWords } from "@/app/_ui/where";
import type { Quality } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayQuality } from "@/lib/words/quality";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";

export function Missing({ quality, filter, lang }: { quality: Quality; filter: Filter; lang: Lang }) {
  const { missingYear, matrix } = quality;
  const missing = quality.missing.lines;
  const groups = [...new Set(missing.map((m) => m.parent?.slug ?? ""))];
  return (
    <>
      <nav className="year-chips" aria-label={sayQuality(lang, "missing.years")}>
        <Chips
          chips={matrix.years.map((year) => ({
            text: year,
            href: viewHref("/quality", filter, { year }, "#missing"),
            current: year === missingYear,
          }))}
        />
      </nav>
      <MissingWords quality={quality} lang={lang} />
      {matrix.areas ? (
        <p className="faint">{sayQuality(lang, "missing.areas")}</p>
      ) : missing.length === 0 ? null : (
        <dl className="missing-list">
          {groups.map((group) => {
            const own = missing.filter((m) => (m.parent?.slug ?? "") === group);
            const parent = own[0]?.parent;
            return (
              <div key={group}>
                <dt>{parent ? pick(lang, parent.name) : sayQuality(lang, "matrix.group")}</dt>
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

/** So many names stand in the sentence; the list below has all. */
const NAMED = 12;

/** Years in a row without a report that are told apart from a single one. */
const LONG = 3;

/** How many of how many reports of the year are not held, whose, and of whom none for years. */
function MissingWords({ quality, lang }: { quality: Quality; lang: Lang }) {
  const { missing, missingYear: year, matrix } = quality;
  const { expected: of, held } = missing.counts;
  const lacks = missing.counts.missing;
  if (of === 0) return null;
  const words = {
    year,
    ...whereWords(quality, lang),
    expected: exact(of, ""),
    missing: exact(lacks, ""),
    held: held > 0 ? sayVerdict(lang, "missing.held", { n: held }) : "",
  };
  if (lacks + held === 0) return <p className="verdict">{sayVerdict(lang, "missing.all", words)}</p>;
  const names = missing.lines.filter((m) => !m.held).map((m) => pick(lang, m.name));
  const long = missing.lines.filter((m) => !m.held && year - m.since >= LONG - 1);
  return (
    <p className="verdict">
      {sayVerdict(lang, "missing.some", words)}
      {lang === "en" && " "}
      {!matrix.areas &&
        names.length > 0 &&
        sayVerdict(lang, "missing.names", {
          names: listed(names, lang),
        })}
      {long.length > 0 && (
        <>
          {lang === "en" && " "}
          {sayVerdict(lang, "missing.long", {
            year,
            years: LONG,
            n: exact(long.length, ""),
            names: listed(
              long.map((m) => sayVerdict(lang, "missing.since", { name: pick(lang, m.name), year: m.since })),
              lang,
            ),
          })}
        </>
      )}
    </p>
  );
}

const listed = (names: string[], lang: Lang): string =>
  names.slice(0, NAMED).join(say(lang, "common.list")) + (names.length > NAMED ? "…" : "");
