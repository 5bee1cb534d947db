/** What the lists of the quality page are made of: a table, the name of a unit, and what is said where there are none or more. */
import { Children } from "react";
import { unitHref, unitName } from "@/app/_charts/shown";
import { Scroll } from "@/app/_ui/scroll";
import type { UnitRef } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { type QualityWord, sayQuality } from "@/lib/words/quality";

/** So many a phone shows at first (quality.css): a list that scrolls within itself would catch the finger that scrolls the page. */
const FEW = 6;

export function Lines({
  id,
  columns,
  lang,
  children,
}: {
  id: QualityWord;
  columns: (QualityWord | [QualityWord, "num"])[];
  lang: Lang;
  children: React.ReactNode;
}) {
  const n = Children.count(children);
  return (
    <>
      <Scroll className="scroll lines" label={sayQuality(lang, id)}>
        <table className="data phone-cards">
          <thead>
            <tr>
              {columns.map((c) => {
                const [words, kind] = Array.isArray(c) ? c : [c, ""];
                return (
                  <th key={words} scope="col" className={kind || undefined}>
                    {sayQuality(lang, words)}
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>{children}</tbody>
        </table>
      </Scroll>
      {n > FEW && (
        <details className="lines-all">
          <summary>{sayQuality(lang, "all", { n: exact(n, "") })}</summary>
        </details>
      )}
    </>
  );
}

export const Unit = ({ unit, lang }: { unit: UnitRef; lang: Lang }) => (
  <th scope="row">
    <a href={unitHref(unit, lang)}>{unitName(unit, lang)}</a>
  </th>
);

export const None = ({ words, lang }: { words: QualityWord; lang: Lang }) => (
  <p className="faint">
    {words === "none.unread" ? "" : "✓ "}
    {sayQuality(lang, words)}
  </p>
);

export function More({ shown, total, lang }: { shown: number; total: number; lang: Lang }) {
  return total > shown ? (
    <p className="small faint">{sayQuality(lang, "more", { shown, total: exact(total, "") })}</p>
  ) : null;
}
