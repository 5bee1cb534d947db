/** Where the figures of this unit come from, year by year: reports, and hand-coded figures with their public source. */
import { BLANK_GLYPH } from "@/app/_charts/shown";
import { inLanguage, reportHref } from "@/app/_ui/links";
import { MarkGlyph } from "@/app/_ui/marks";
import { Part } from "@/app/_ui/page-head";
import type { CodedFigure, RegionPage, ReportListItem } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { exact, unitName } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";

export function Sources({ page, lang }: { page: RegionPage; lang: Lang }) {
  const ofUnit = page.reports.filter((r) => r.unit?.id === page.unit?.id);
  const years = [
    ...new Set([...page.coded.map((c) => c.year), ...ofUnit.flatMap((r) => (r.year === null ? [] : [r.year]))]),
  ].sort((a, b) => b - a);
  const undated = ofUnit.filter((r) => r.year === null);
  return (
    <Part id="sources" title={say(lang, "region.sources")} note={say(lang, "region.sources.note")}>
      {years.map((year, i) => (
        <YearOfSources
          key={year}
          year={year}
          coded={page.coded.filter((c) => c.year === year)}
          reports={ofUnit.filter((r) => r.year === year)}
          open={i === 0}
          lang={lang}
        />
      ))}
      {undated.length > 0 && <ReportLines reports={undated} lang={lang} />}
      {years.length === 0 && undated.length === 0 && (
        <p className="faint">
          {BLANK_GLYPH.no_report} {say(lang, "blank.no_report.long")}
        </p>
      )}
    </Part>
  );
}

function YearOfSources(props: {
  year: number;
  coded: CodedFigure[];
  reports: ReportListItem[];
  open: boolean;
  lang: Lang;
}) {
  const { year, coded, reports, lang } = props;
  const bySource = new Map<string, CodedFigure[]>();
  for (const figure of coded) {
    const key = `${figure.sourceTitle} ${figure.sourceUrl}`;
    bySource.set(key, [...(bySource.get(key) ?? []), figure]);
  }
  return (
    <details className="year-sources" id={`y-${year}`} open={props.open}>
      <summary>
        <b>{say(lang, "common.year", { year })}</b>{" "}
        <span className="faint">
          {[
            ...(reports.length > 0 ? [say(lang, "region.strip.report")] : []),
            ...(coded.length > 0
              ? [`${say(lang, "region.strip.coded")} ${say(lang, "region.coded.count", { n: coded.length })}`]
              : []),
          ].join(say(lang, "common.list"))}
        </span>
      </summary>
      <ReportLines reports={reports} lang={lang} />
      {[...bySource].map(([key, figures]) => (
        <CodedSource key={key} figures={figures} lang={lang} />
      ))}
    </details>
  );
}

function CodedSource({ figures, lang }: { figures: CodedFigure[]; lang: Lang }) {
  const first = figures[0]!;
  // Remarks are clauses; what is true of every figure of a source is said once.
  const clauses = figures.map((f) =>
    ((lang === "zh" ? (f.noteZh ?? f.note) : f.note) ?? "").split(/[;；]\s*/).filter(Boolean),
  );
  const shared = (clauses[0] ?? []).filter((clause) => clauses.every((c) => c.includes(clause)));
  return (
    <div className="coded-source">
      <p>
        <span className="tag">{say(lang, "origin.coded")}</span>{" "}
        {first.sourceUrl ? (
          <a href={first.sourceUrl} rel="noreferrer external" lang="zh-CN">
            {first.sourceTitle}
          </a>
        ) : (
          <>
            <span lang="zh-CN">{first.sourceTitle}</span>
            <span className="faint"> {say(lang, "source.noUrl")}</span>
          </>
        )}
        {first.published && <span className="faint"> {first.published}</span>}
        {shared.length > 0 && <span className="faint"> — {shared.join(say(lang, "common.semicolon"))}</span>}
      </p>
      <table className="data coded">
        <thead className="sr">
          <tr>
            <th scope="col">{say(lang, "common.indicator")}</th>
            <th scope="col">{say(lang, "common.value")}</th>
            <th scope="col">{say(lang, "region.remark")}</th>
          </tr>
        </thead>
        <tbody>
          {figures.map((f, i) => (
            <tr key={f.id} id={`c-${f.id}`}>
              <th scope="row">
                <a href={inLanguage(`/methods#i-${f.era}-${f.indicator}`, lang)}>{pick(lang, f.name)}</a>
                {f.applicant && f.applicant !== "total" && ` · ${say(lang, `applicant.${f.applicant}`)}`}
              </th>
              <td className="num">
                {f.lessSure && <MarkGlyph mark="coded" hollow />}
                {f.approx && "≈ "}
                {exact(f.value, f.unitOfValue ?? "")} {f.unitOfValue && unitName(lang, f.unitOfValue)}
              </td>
              <td className="faint remark">
                {[
                  f.lessSure && say(lang, "source.lessSure"),
                  f.approx && say(lang, `approx.${f.approx}`),
                  f.sourcePart && sayCode(lang, "part", f.sourcePart),
                  ...(clauses[i] ?? []).filter((clause) => !shared.includes(clause)),
                ]
                  .filter(Boolean)
                  .join(say(lang, "common.semicolon"))}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}

export function ReportLines({ reports, lang }: { reports: readonly ReportListItem[]; lang: Lang }) {
  if (reports.length === 0) return null;
  return (
    <ul className="report-lines">
      {reports.map((report) => (
        <li key={report.id}>
          <span className={report.origin === "retold" ? "tag strong" : "tag"}>
            {say(lang, `origin.${report.origin}`)}
          </span>{" "}
          <a href={reportHref(report.id, lang)} lang="zh-CN">
            {report.title ?? say(lang, "report.untitled")}
          </a>{" "}
          <span className="faint">
            {[
              report.year === null ? say(lang, "report.year.unknown") : say(lang, "common.year", { year: report.year }),
              say(lang, "report.facts", { n: report.facts }),
              report.failed > 0 && say(lang, "report.failed", { n: report.failed }),
              report.review > 0 && say(lang, "report.review", { n: report.review }),
              report.held.length > 0 &&
                `${say(lang, "report.held")}${say(lang, "common.colon")}${report.held.map((h) => sayCode(lang, "held", h)).join(say(lang, "common.list"))}`,
            ]
              .filter(Boolean)
              .join(say(lang, "common.list"))}
          </span>
        </li>
      ))}
    </ul>
  );
}
