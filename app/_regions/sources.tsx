/** Where the figures of this unit come from, year by year: reports, and hand-coded figures with their public source. */
import { Fragment } from "react";
import { BLANK_GLYPH } from "@/app/_charts/shown";
import { reportHref } from "@/app/_ui/links";
import { Part } from "@/app/_ui/page-head";
import type { CodedFigure, RegionPage, ReportListItem } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { say, sayCode } from "@/lib/words/words";
import { CodedSource } from "./coded-source";

export function Sources({ page, lang }: { page: RegionPage; lang: Lang }) {
  const ofUnit = page.reports.filter((r) => r.unit?.id === page.unit?.id);
  const years = [
    ...new Set([...page.coded.map((c) => c.year), ...ofUnit.flatMap((r) => (r.year === null ? [] : [r.year]))]),
  ].sort((a, b) => b - a);
  const undated = ofUnit.filter((r) => r.year === null);
  return (
    <Part still id="sources" title={say(lang, "region.sources")} note={say(lang, "region.sources.note")}>
      {years.map((year) => (
        <YearOfSources
          key={year}
          year={year}
          coded={page.coded.filter((c) => c.year === year)}
          reports={ofUnit.filter((r) => r.year === year)}
          open={years.length === 1}
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
            ...(coded.length > 0 ? [say(lang, "region.coded.count", { n: coded.length })] : []),
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

export function ReportLines({ reports, lang }: { reports: readonly ReportListItem[]; lang: Lang }) {
  if (reports.length === 0) return null;
  return (
    <ul className="report-lines">
      {reports.map((report) => (
        <li key={report.id}>
          {report.origin !== "original" && <span className="tag strong">{say(lang, `origin.${report.origin}`)}</span>}{" "}
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
              .map((words, i) => (
                // biome-ignore lint/suspicious/noArrayIndexKey: parts of one line
                <Fragment key={i}>
                  {i > 0 && say(lang, "common.list")}
                  <span className="nowrap">{words}</span>
                </Fragment>
              ))}
          </span>
        </li>
      ))}
    </ul>
  );
}
