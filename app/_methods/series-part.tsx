/** Every harmonised series: what it counts, where each era takes it from, where it breaks and why. */
import { Part } from "@/app/_ui/page-head";
import { APPLICANT_LABELS, allSeries } from "@/lib/dictionary/dictionary";
import { seriesNote } from "@/lib/dictionary/series-notes";
import type { Lang } from "@/lib/filter";
import { ERAS } from "@/lib/report";
import { sayComparability, sayMethods } from "@/lib/words/methods";
import { unitName } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";
import { formulaWords } from "./formula-words";

export function SeriesPart({ lang }: { lang: Lang }) {
  const groups = [...new Set(allSeries.map((s) => s.group))];
  return (
    <Part id="series" title={sayMethods(lang, "series")} note={sayMethods(lang, "series.note")}>
      {groups.map((group) => (
        <section key={group} aria-label={sayCode(lang, "group", group)}>
          <h3>{sayCode(lang, "group", group)}</h3>
          {allSeries
            .filter((s) => s.group === group)
            .map((s) => (
              <details key={s.key} id={`s-${s.key}`} className="entry">
                <summary>
                  <b>{pick(lang, s)}</b> <span className="faint">{unitName(lang, s.unit)}</span>{" "}
                  <span className="tag">{sayComparability(lang, s.comparability)}</span>
                </summary>
                <p>{pick(lang, seriesNote(s.key).definition)}</p>
                <dl className="formula">
                  {ERAS.map((era) => {
                    const formula = s.formula[era];
                    return (
                      <div key={era}>
                        <dt>{say(lang, `era.${era}`)}</dt>
                        <dd>{formula ? formulaWords(formula, era, lang, APPLICANT_LABELS) : "—"}</dd>
                      </div>
                    );
                  })}
                </dl>
                {s.breaks.map((b) => (
                  <p key={b.at}>
                    <b>{say(lang, `break.${b.at}`)}</b>
                    {say(lang, "common.colon")}
                    {pick(lang, b)}
                  </p>
                ))}
                {s.remark && <p>{pick(lang, s.remark)}</p>}
                <p className="faint small">
                  <code>{s.key}</code>
                </p>
              </details>
            ))}
        </section>
      ))}
    </Part>
  );
}
