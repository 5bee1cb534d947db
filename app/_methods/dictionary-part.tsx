/** The indicators of each era as the forms print them. */

import { Part } from "@/app/_ui/page-head";
import { Scroll } from "@/app/_ui/scroll";
import { measureOf } from "@/lib/dictionary/counted";
import { findSeries, indicatorsOf } from "@/lib/dictionary/dictionary";
import { indicatorNote } from "@/lib/dictionary/series-notes";
import type { Lang } from "@/lib/filter";
import { ERAS } from "@/lib/report";
import { sayMethods } from "@/lib/words/methods";
import { unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

export function DictionaryPart({ lang }: { lang: Lang }) {
  return (
    <Part still id="dictionary" title={sayMethods(lang, "dictionary")} note={sayMethods(lang, "dictionary.note")}>
      {ERAS.map((era) => {
        const rows = indicatorsOf(era).filter((i) => i.type !== "heading");
        return (
          <details key={era} className="entry">
            <summary>
              <b>{say(lang, `era.${era}`)}</b>{" "}
              <span className="faint">{sayMethods(lang, "dictionary.count", { n: rows.length })}</span>
            </summary>
            <Scroll label={say(lang, `era.${era}`)}>
              <table className="data prose">
                <thead>
                  <tr>
                    <th scope="col">{sayMethods(lang, "dictionary.label")}</th>
                    <th scope="col">{sayMethods(lang, "dictionary.unit")}</th>
                    <th scope="col">{sayMethods(lang, "dictionary.series")}</th>
                  </tr>
                </thead>
                <tbody>
                  {rows.map((i) => {
                    const series = i.series ? findSeries(i.series) : undefined;
                    const note = indicatorNote(i.key, i.era);
                    return (
                      <tr key={i.key} id={`i-${i.era}-${i.key}`}>
                        <th scope="row">
                          {pick(lang, i)}{" "}
                          {i.by_applicant && <span className="tag">{sayMethods(lang, "dictionary.applicants")}</span>}{" "}
                          {i.table_labels.length === 0 && i.type !== "computed" && (
                            <span className="tag">{sayMethods(lang, "dictionary.prose")}</span>
                          )}
                          <br />
                          <code className="faint small">{i.key}</code>
                          {note && <p className="faint small">{pick(lang, note)}</p>}
                        </th>
                        <td>{i.unit ? unitName(lang, measureOf(i.key, i.unit)) : "—"}</td>
                        <td>{series ? <a href={`#s-${series.key}`}>{pick(lang, series)}</a> : ""}</td>
                      </tr>
                    );
                  })}
                </tbody>
              </table>
            </Scroll>
          </details>
        );
      })}
    </Part>
  );
}
