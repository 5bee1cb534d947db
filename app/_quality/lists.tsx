/** The lists of the quality page. Every line leads to the report, at the place it is about. */
import { sourceHref, unitHref, unitName } from "@/app/_charts/shown";
import { shownCell } from "@/app/_charts/table";
import { CellWords } from "@/app/_ui/data-table";
import { inLanguage, reportHref, viewHref } from "@/app/_ui/links";
import { MarkGlyph } from "@/app/_ui/marks";
import { Scroll } from "@/app/_ui/scroll";
import type { CrossFigure, Quality, QualityLine, RuleCount, UnitRef } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { type QualityWord, sayQuality } from "@/lib/words/quality";
import { pick, say } from "@/lib/words/words";

type Props = { quality: Quality; lang: Lang };

function Lines({
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
  return (
    <Scroll className="scroll lines" label={sayQuality(lang, id)}>
      <table className="data">
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
  );
}

const Unit = ({ unit, lang }: { unit: UnitRef; lang: Lang }) => (
  <th scope="row">
    <a href={unitHref(unit, lang)}>{unitName(unit, lang)}</a>
  </th>
);

const None = ({ words, lang }: { words: QualityWord; lang: Lang }) => (
  <p className="faint">✓ {sayQuality(lang, words)}</p>
);

function More({ shown, total, lang }: { shown: number; total: number; lang: Lang }) {
  return total > shown ? (
    <p className="small faint">{sayQuality(lang, "more", { shown, total: exact(total, "") })}</p>
  ) : null;
}

/** Which rules fail how often; each leads to the list of its cases alone, at `anchor`. */
export function Rules({
  rules,
  anchor,
  none,
  filter,
  lang,
}: {
  rules: RuleCount[];
  anchor: (rule: string) => string;
  none: QualityWord;
  filter: Filter;
  lang: Lang;
}) {
  if (rules.length === 0) return <None words={none} lang={lang} />;
  return (
    <>
      {rules.some((r) => r.rule === filter.rule) && (
        <p>
          <a href={viewHref("/quality", filter, { rule: undefined }, "#rules")}>{sayQuality(lang, "rules.all")}</a>
        </p>
      )}
      <Lines
        id="rules"
        lang={lang}
        columns={[
          "rules.col.rule",
          "rules.col.meaning",
          "rules.col.severity",
          ["rules.col.fails", "num"],
          ["rules.col.reports", "num"],
        ]}
      >
        {rules.map((r) => (
          <tr key={`${r.rule}${r.severity}`} className={filter.rule === r.rule ? "chosen" : undefined}>
            <th scope="row">
              <a href={viewHref("/quality", filter, { rule: r.rule }, anchor(r.rule))}>
                <code>{r.rule}</code>
              </a>
            </th>
            <td className="wrap">{r.meaning ? pick(lang, r.meaning) : ""}</td>
            <td>{sayQuality(lang, `severity.${r.severity}`)}</td>
            <td className="num">{exact(r.fails, "")}</td>
            <td className="num">{exact(r.reports, "")}</td>
          </tr>
        ))}
      </Lines>
    </>
  );
}

export function Findings({
  total,
  lines,
  none,
  lang,
}: {
  total: number;
  lines: QualityLine[];
  none: QualityWord;
  lang: Lang;
}) {
  if (lines.length === 0) return <None words={none} lang={lang} />;
  return (
    <>
      <Lines id="identities" lang={lang} columns={["col.unit", "col.year", "rules.col.rule", "col.what"]}>
        {lines.map((line) => (
          <tr key={line.href}>
            {line.unit ? <Unit unit={line.unit} lang={lang} /> : <th scope="row" />}
            <td>{line.year}</td>
            <td className="nowrap">
              <code>{line.rule}</code>{" "}
              {line.severity && <span className="tag">{sayQuality(lang, `severity.${line.severity}`)}</span>}
            </td>
            <td className="wrap">
              <a href={inLanguage(line.href, lang)}>{pick(lang, line.text)}</a>
            </td>
          </tr>
        ))}
      </Lines>
      <More shown={lines.length} total={total} lang={lang} />
    </>
  );
}

/** Figures a finding names; a whole area may have dozens of places. */
const FIGURES = 6;

export function Between({ quality, filter, lang }: Props & { filter: Filter }) {
  const { lines, total } = quality.between;
  if (lines.length === 0) return null;
  return (
    <>
      <Lines
        id="between"
        lang={lang}
        columns={["col.unit", "col.year", "rules.col.rule", "col.what", "between.col.figures"]}
      >
        {lines.map((f) => (
          <tr key={`${f.unit?.id} ${f.year} ${f.rule} ${f.column} ${f.text.zh}`}>
            {f.unit ? <Unit unit={f.unit} lang={lang} /> : <th scope="row" />}
            <td>{f.year}</td>
            <td className="nowrap">
              <code>{f.rule}</code> <span className="tag">{sayQuality(lang, `severity.${f.severity}`)}</span>
            </td>
            <td className="wrap">
              {pick(lang, f.text)}
              {f.more > 0 && (
                <>
                  {" "}
                  <a className="small" href={viewHref("/quality", filter, { rule: f.rule }, "#between")}>
                    {sayQuality(lang, "between.more", { n: f.more })}
                  </a>
                </>
              )}
            </td>
            <td className="wrap">
              {f.figures.slice(0, FIGURES).map((figure, i) => (
                <span key={`${figure.unit.id} ${figure.year} ${figure.indicator} ${figure.applicant}`}>
                  {i > 0 && say(lang, "common.list")}
                  {f.kind === "years" ? figure.year : unitName(figure.unit, lang)}{" "}
                  {several(f.figures) && <span className="faint">{pick(lang, figure.name)} </span>}
                  <a href={figureHref(figure, lang)}>{exact(figure.value, "")}</a>
                </span>
              ))}
              {f.figures.length > FIGURES && " …"}
            </td>
          </tr>
        ))}
      </Lines>
      <More shown={lines.length} total={total} lang={lang} />
    </>
  );
}

/** Of two figures the sentence tells which is which; more of several indicators need their names. */
const several = (figures: readonly CrossFigure[]) =>
  figures.length > 2 && figures.some((f) => f.indicator !== figures[0]?.indicator);

function figureHref({ source, unit, year }: CrossFigure, lang: Lang): string {
  if (source.kind === "report")
    return `/reports/${source.reportId}${writeFilter({ lang, fact: source.factId })}#f-${source.factId}`;
  return `${unitHref(unit, lang)}#${source.kind === "coded" ? `c-${source.figureId}` : `y-${year}`}`;
}

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
            <td className="wrap">{pick(lang, name)}</td>
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
            <td className="wrap">{pick(lang, series.name)}</td>
            <td className="num">
              <CellWords cell={shownCell(shown, series.unit, unit, lang, year)} />
            </td>
            <td className="num">{exact(Math.round(expected), series.unit)}</td>
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
            <td className="wrap">
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
      <Lines id="review.facts" lang={lang} columns={["col.unit", "col.year", "col.what"]}>
        {lines.map((line) => (
          <tr key={line.report}>
            <Unit unit={line.unit} lang={lang} />
            <td>{line.year}</td>
            <td className="wrap">
              <ul className="plain">
                {line.facts.map((f) => (
                  <li key={f.id}>
                    <a href={`/reports/${line.report}${writeFilter({ lang, fact: f.id })}#f-${f.id}`}>
                      {pick(lang, f.name)} {exact(f.value, f.unit ?? "")}
                    </a>
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
