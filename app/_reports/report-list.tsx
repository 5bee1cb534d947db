/** The list of reports, with its search. */

import { unitHref } from "@/app/_charts/shown";
import { Empty } from "@/app/_ui/figure";
import { regionHref, reportHref, viewHref } from "@/app/_ui/links";
import { PageHead } from "@/app/_ui/page-head";
import { Scroll } from "@/app/_ui/scroll";
import { SelectForm, YearField } from "@/app/_ui/select-form";
import type { ReportList } from "@/lib/answers";
import type { Filter, Ignored, Lang } from "@/lib/filter";
import { exact, yearRuns } from "@/lib/words/numbers";
import { sayReport } from "@/lib/words/reports";
import { pick, say, sayCode } from "@/lib/words/words";
import { titleOf } from "./report-view";
import "./reports.css";
import { whole } from "@/app/_ui/whole";

export function ReportListView({
  list,
  filter,
  ignored,
  lang,
}: {
  list: ReportList;
  filter: Filter;
  ignored: Ignored[];
  lang: Lang;
}) {
  return (
    <>
      <PageHead
        lang={lang}
        title={sayReport(lang, "title")}
        lead={sayReport(lang, "lead")}
        ignored={[...ignored, ...list.ignored]}
      >
        <p className="faint small">{whole(sayReport(lang, "list.whatis"))}</p>
      </PageHead>
      <SelectForm action="/reports" lang={lang}>
        <label>
          {sayReport(lang, "list.search")}
          <input type="search" name="q" defaultValue={filter.q ?? ""} maxLength={100} />
        </label>
        <YearField name="year" label={sayReport(lang, "list.year")} value={filter.year} lang={lang} />
      </SelectForm>
      <p className="faint small">{whole(sayReport(lang, "list.count", { n: exact(list.total, "") }))}</p>
      <Changed list={list} filter={filter} lang={lang} />
      {list.items.length === 0 ? (
        <Empty lang={lang} title={sayReport(lang, "list.none")} help={sayReport(lang, "list.none.help")} />
      ) : (
        <Scroll className="scroll tall" label={sayReport(lang, "title")}>
          <table className="data facts reports phone-cards">
            <thead>
              <tr>
                <th scope="col">{sayReport(lang, "col.report")}</th>
                <th scope="col">{sayReport(lang, "col.place")}</th>
                <th scope="col">{sayReport(lang, "col.year")}</th>
                <th scope="col" className="num">
                  {sayReport(lang, "col.figures")}
                </th>
                <th scope="col">{sayReport(lang, "col.checks")}</th>
                <th scope="col">{sayReport(lang, "col.published")}</th>
              </tr>
            </thead>
            <tbody>
              {list.items.map((item) => (
                <tr key={item.id}>
                  <th scope="row" className="full">
                    <a href={reportHref(item.id, lang)} lang="zh-CN">
                      {titleOf(item, lang)}
                    </a>
                    {/* Only what sets a report apart: that all is synthetic stands above every page. */}
                    {item.origin !== "original" && (
                      <>
                        {" "}
                        <span className="tag">{say(lang, `origin.${item.origin}`)}</span>
                      </>
                    )}
                    {item.held.length > 0 && (
                      <>
                        {" "}
                        <span className="tag strong">{say(lang, "report.held")}</span>
                      </>
                    )}
                    {item.earlier && (
                      <>
                        {" "}
                        <a className="tag" href={`${reportHref(item.id, lang)}#versions`}>
                          {sayReport(lang, "list.earlier")}
                        </a>
                      </>
                    )}
                    {item.excerpt && (
                      <p className="excerpt" lang="zh-CN">
                        {item.excerpt.before}
                        <mark>{item.excerpt.word}</mark>
                        {item.excerpt.after}
                      </p>
                    )}
                  </th>
                  <td className="full">
                    {item.unit ? (
                      <>
                        <a href={unitHref(item.unit, lang)}>{pick(lang, item.unit.place.name)}</a>
                        <br />{" "}
                        <span className="faint small">
                          {item.unit.place.path.map((p, i) => (
                            <span key={p.slug}>
                              {i > 0 ? " › " : ""}
                              <a href={regionHref(p.slug, lang)}>{pick(lang, p.name)}</a>
                            </span>
                          ))}{" "}
                          <span className="nowrap">{sayCode(lang, "scope", item.unit.scope)}</span>
                        </span>
                      </>
                    ) : (
                      <span className="faint">{say(lang, "report.place.unknown")}</span>
                    )}
                  </td>
                  <td>
                    {item.year === null ? (
                      <span className="faint">{say(lang, "report.year.unknown")}</span>
                    ) : (
                      yearRuns(lang, [item.year])
                    )}
                    {item.year !== null && item.yearCertainty === "inferred" && (
                      <span className="faint small"> {say(lang, "report.year.inferred")}</span>
                    )}
                    <br /> <span className="faint small nowrap">{say(lang, `era.${item.era}`)}</span>
                  </td>
                  <td className="num" data-head={sayReport(lang, "col.figures")}>
                    {item.facts}
                    {item.review > 0 && (
                      <>
                        <br /> <span className="faint small">{say(lang, "report.review", { n: item.review })}</span>
                      </>
                    )}
                  </td>
                  <td data-head={sayReport(lang, "col.checks")}>
                    {item.failed > 0 ? item.failed : <span className="faint">{say(lang, "common.none")}</span>}
                  </td>
                  <td className="nowrap" data-head={sayReport(lang, "col.published")}>
                    {item.published ?? <span className="faint">…</span>}
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      )}
      {list.pages > 1 && (
        <nav className="choices" aria-label={sayReport(lang, "title")}>
          {list.page > 1 && (
            <a href={viewHref("/reports", { ...filter, page: undefined }, { page: list.page - 1 })}>
              {sayReport(lang, "list.prev")}
            </a>
          )}
          <span className="faint">{sayReport(lang, "list.page", { page: list.page, pages: list.pages })}</span>
          {list.page < list.pages && (
            <a href={viewHref("/reports", { ...filter, page: undefined }, { page: list.page + 1 })}>
              {sayReport(lang, "list.next")}
            </a>
          )}
        </nav>
      )}
    </>
  );
}

/** The way to reports that were changed later, and back. */
function Changed({ list, filter, lang }: { list: ReportList; filter: Filter; lang: Lang }) {
  const only = filter.texts === "several";
  if (!only && list.changed === 0) return null;
  const other = viewHref("/reports", { ...filter, page: undefined }, { texts: only ? undefined : "several" });
  return (
    <p className="small">
      {only && <>{whole(sayReport(lang, "list.changed.only"))} </>}
      <a href={other}>
        {only ? sayReport(lang, "list.changed.all") : sayReport(lang, "list.changed", { n: list.changed })}
      </a>
    </p>
  );
}
