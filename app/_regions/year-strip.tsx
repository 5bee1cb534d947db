/** One square per year, by the form of its time: what there is of this unit. Shape and word, not colour alone. */
import { reportHref } from "@/app/_ui/links";
import type { RegionPage } from "@/lib/answers";
import { eraOfYear } from "@/lib/dictionary/eras";
import type { Lang } from "@/lib/filter";
import { ERAS } from "@/lib/report";
import { say } from "@/lib/words/words";

type Year = RegionPage["strip"][number];

const GLYPH: Record<Year["state"], string> = { report: "●", coded: "■", held: "○", none: "×" };

export function YearStrip({ strip, lang }: { strip: RegionPage["strip"]; lang: Lang }) {
  // Forms by the year they are asked for; a report may still carry another, which its square then says.
  const groups = ERAS.map((era) => ({ era, years: strip.filter((y) => eraOfYear(y.year) === era) })).filter(
    (g) => g.years.length > 0,
  );
  return (
    <ol className="strip">
      {groups.map(({ era, years }) => (
        <li key={era} style={{ flexGrow: years.length }}>
          <span className="strip-form" title={say(lang, `era.${era}.long`)}>
            {say(lang, `era.${era}`)}
          </span>
          <ol>
            {years.map((y) => (
              <li key={y.year} className={`strip-${y.state}`}>
                <Square year={y} lang={lang} />
              </li>
            ))}
          </ol>
        </li>
      ))}
    </ol>
  );
}

function Square({ year, lang }: { year: Year; lang: Lang }) {
  const state = say(lang, `region.strip.${year.state}`);
  const face = (
    <>
      <span className="strip-glyph" aria-hidden="true">
        {GLYPH[year.state]}
      </span>
      <span className="strip-year">{year.year}</span>
      <span className="sr">{state}</span>
    </>
  );
  if (year.state === "none") return <span title={state}>{face}</span>;
  const href = year.reportId === null ? `#y-${year.year}` : reportHref(year.reportId, lang);
  return (
    <a href={href} title={state}>
      {face}
    </a>
  );
}
