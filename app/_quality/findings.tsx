/** Checks that fail: by rule, within reports, and between them. Every line leads to the report, at the place it is about. */
import { unitHref, unitName } from "@/app/_charts/shown";
import { inLanguage, viewHref } from "@/app/_ui/links";
import { isNumbered, RuleCode } from "@/app/_ui/rule-code";
import type { CrossFigure, Quality, QualityLine, RuleCount } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { exact } from "@/lib/words/numbers";
import { type QualityWord, sayQuality } from "@/lib/words/quality";
import { pick, say } from "@/lib/words/words";
import { Lines, More, None, Unit } from "./lines";

/** What the reader remarks on without a number, as a demand like those of the rules beside it. */
const REMARKS = ["list-differs", "prose-disagrees", "table-disagrees"] as const;
const remark = (rule: string) => REMARKS.find((r) => r === rule) ?? "other";

type Props = { quality: Quality; lang: Lang };

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
                {isNumbered(r.rule) ? <code>{r.rule}</code> : sayQuality(lang, "rules.unnumbered")}
              </a>
            </th>
            <td className="wrap full">
              {r.meaning ? pick(lang, r.meaning) : sayQuality(lang, `remark.${remark(r.rule)}`)}
            </td>
            <td>{sayQuality(lang, `severity.${r.severity}`)}</td>
            <td className="num" data-head={sayQuality(lang, "rules.col.fails")}>
              {exact(r.fails, "")}
            </td>
            <td className="num" data-head={sayQuality(lang, "rules.col.reports")}>
              {exact(r.reports, "")}
            </td>
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
              {line.rule && <RuleCode rule={line.rule} />}{" "}
              {line.severity && <span className="tag">{sayQuality(lang, `severity.${line.severity}`)}</span>}
            </td>
            <td className="wrap full">
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
            <td className="wrap full">
              {pick(lang, f.text)}
              {f.more > 0 && (
                <>
                  {lang === "en" && " "}
                  <a className="small" href={viewHref("/quality", filter, { rule: f.rule }, "#between")}>
                    {sayQuality(lang, "between.more", { n: f.more })}
                  </a>
                </>
              )}
            </td>
            <td className="wrap full">
              {f.figures.slice(0, FIGURES).map((figure, i) => (
                <span key={`${figure.unit.id} ${figure.year} ${figure.indicator} ${figure.applicant}`}>
                  {i > 0 && say(lang, "common.list")}
                  {f.kind === "years" ? figure.year : unitName(figure.unit, lang)}
                  {"\u00a0"}
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
