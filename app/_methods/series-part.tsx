/** Every harmonised series: what it counts, where each era takes it from, where it breaks and why. */

import { Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import { measureOf } from "@/lib/dictionary/counted";
import { APPLICANT_LABELS, allSeries } from "@/lib/dictionary/dictionary";
import { seriesNote } from "@/lib/dictionary/series-notes";
import type { Lang } from "@/lib/filter";
import { ERAS } from "@/lib/report";
import { sayComparability, sayMethods } from "@/lib/words/methods";
import { unitName } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say, sayCode } from "@/lib/words/words";
import { formulaWords } from "./formula-words";

export function SeriesPart({ lang }: { lang: Lang }) {
  const groups = [...new Set(allSeries.map((s) => s.group))];
  return (
    <Part still id="series" title={sayMethods(lang, "series")} note={sayMethods(lang, "series.note")}>
      <Across2019 lang={lang} />
      {groups.map((group) => (
        <section key={group} aria-label={sayCode(lang, "group", group)}>
          <h3>{sayCode(lang, "group", group)}</h3>
          {allSeries
            .filter((s) => s.group === group)
            .map((s) => (
              <details key={s.key} id={`s-${s.key}`} className="entry">
                <summary>
                  <b>{pick(lang, s)}</b> <span className="faint">{unitName(lang, measureOf(s.key, s.unit))}</span>{" "}
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

/** Which series cannot be compared across 2019: those counted differently on either side, and those that stand on one side only. */
function Across2019({ lang }: { lang: Lang }) {
  const broken = allSeries.filter((s) => s.breaks.some((b) => b.at === "E2|E3"));
  const both = broken.filter((s) => s.formula.E2 && s.formula.E3);
  const one = broken.filter((s) => !both.includes(s));
  const names = (list: typeof broken) => list.map((s) => pick(lang, s)).join(say(lang, "common.list"));
  return (
    <details className="rest across" id="across-2019">
      <summary>
        {sayVerdict(lang, "across.lead", { n: both.length, names: names(both) })}
        {lang === "en" && " "}
        <b>{sayVerdict(lang, "across.why")}</b>
      </summary>
      <ul className="notes">
        {both.map((s) => (
          <li key={s.key}>
            <a href={`#s-${s.key}`}>{pick(lang, s)}</a>
            {say(lang, "common.colon")}
            {s.breaks.filter((b) => b.at === "E2|E3").map((b) => pick(lang, b))}
          </li>
        ))}
      </ul>
      <p>{whole(sayVerdict(lang, "across.one", { n: one.length, names: names(one) }))}</p>
    </details>
  );
}
