/** Figures to look at: sources that disagree, figures far from their own record, and what waits for a person. */
import { sourceHref } from "@/app/_charts/shown";
import { shownCell } from "@/app/_charts/table";
import { CellWords } from "@/app/_ui/data-table";
import { reportHref } from "@/app/_ui/links";
import { MarkGlyph } from "@/app/_ui/marks";
import type { Quality } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { sayQuality } from "@/lib/words/quality";
import { pick, say } from "@/lib/words/words";
import { Lines, More, None, Unit } from "./lines";

type Props = { quality: Quality; lang: Lang };

export function Disputed({ quality, lang }: Props) {
  const { lines, total } = quality.disputed;
  if (lines.length === 0) return <None words="disputed.none" lang={lang} />;
  return (
    <>
      <Lines id="disputed" lang={lang} columns={["col.unit", "col.year", "col.indicator", "disputed.col.readings"]}>
        {lines.map(({ unit, year, name, unitOfValue, shown }, i) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: the same indicator may stand twice, once per applicant column
          <tr key={`${unit.id}-${year}-${i}`}>
            <Unit unit={unit} lang={lang} />
            <td>{year}</td>
            <td className="wrap full">{pick(lang, name)}</td>
            <td>
              <MarkGlyph mark="disputed" />
              {shown.readings.map((r, k) => {
                const href = sourceHref(r.source, unit, lang, year);
                return (
                  <span key={r.value}>
                    {k > 0 && " / "}
                    {href ? <a href={href}>{exact(r.value, unitOfValue)}</a> : exact(r.value, unitOfValue)}
                  </span>
                );
              })}
            </td>
          </tr>
        ))}
      </Lines>
      <More shown={lines.length} total={total} lang={lang} />
    </>
  );
}

export function Outliers({ quality, lang }: Props) {
  const { lines, total } = quality.outliers;
  if (lines.length === 0) return <None words="outliers.none" lang={lang} />;
  return (
    <>
      <Lines
        id="outliers"
        lang={lang}
        columns={[
          "col.unit",
          "col.year",
          "col.indicator",
          ["card.outliers", "num"],
          ["outliers.col.expected", "num"],
          ["outliers.col.ratio", "num"],
        ]}
      >
        {lines.map(({ unit, year, series, shown, expected, ratio }) => (
          <tr key={`${unit.id}-${year}-${series.key}`}>
            <Unit unit={unit} lang={lang} />
            <td>{year}</td>
            <td className="wrap full">{pick(lang, series.name)}</td>
            <td className="num" data-head={sayQuality(lang, "card.outliers")}>
              <CellWords cell={shownCell(shown, series.unit, unit, lang, year)} />
            </td>
            <td className="num" data-head={sayQuality(lang, "outliers.col.expected")}>
              {exact(Math.round(expected), series.unit)}
            </td>
            <td className="num">{ratio >= 1 ? `× ${exact(round(ratio), "")}` : `÷ ${exact(round(1 / ratio), "")}`}</td>
          </tr>
        ))}
      </Lines>
      <More shown={lines.length} total={total} lang={lang} />
    </>
  );
}

const round = (n: number) => Math.round(n * 10) / 10;

export function Held({ quality, lang }: Props) {
  const { lines, total } = quality.held;
  if (lines.length === 0) return <None words="held.none" lang={lang} />;
  return (
    <>
      <Lines id="review.held" lang={lang} columns={["col.report", "col.year", "col.why"]}>
        {lines.map((line) => (
          <tr key={line.report}>
            <th scope="row">
              <a href={reportHref(line.report, lang)} lang="zh-CN">
                {line.title}
              </a>
            </th>
            <td>{line.year ?? <span className="faint">…</span>}</td>
            <td className="wrap full">
              {line.reasons.map((r) => pick(lang, r)).join(say(lang, "common.semicolon"))}
              {line.candidates.length > 0 && (
                <span className="faint small">
                  {" "}
                  {sayQuality(lang, "held.candidates", { list: line.candidates.join(say(lang, "common.list")) })}
                </span>
              )}
            </td>
          </tr>
        ))}
      </Lines>
      <More shown={lines.length} total={total} lang={lang} />
    </>
  );
}

export function Review({ quality, lang }: Props) {
  const { lines, reports } = quality.review;
  if (lines.length === 0) return <None words="review.none" lang={lang} />;
  return (
    <>
      <Lines id="review.facts" lang={lang} columns={["col.unit", "col.year", "col.what.why"]}>
        {lines.map((line) => (
          <tr key={line.report}>
            <Unit unit={line.unit} lang={lang} />
            <td>{line.year}</td>
            <td className="wrap full">
              <ul className="plain">
                {line.facts.map((f) => (
                  <li key={f.id}>
                    <a href={`/reports/${line.report}${writeFilter({ lang, fact: f.id })}#f-${f.id}`}>
                      {pick(lang, f.name)} {exact(f.value, f.unit ?? "")}
                    </a>
                    {f.why && <span className="faint small why">{pick(lang, f.why)}</span>}
                  </li>
                ))}
                {line.more > 0 && (
                  <li>
                    <a className="faint" href={`${reportHref(line.report, lang)}#figures`}>
                      {sayQuality(lang, "review.more", { n: line.more })}
                    </a>
                  </li>
                )}
              </ul>
            </td>
          </tr>
        ))}
      </Lines>
      <More shown={lines.length} total={reports} lang={lang} />
    </>
  );
}
