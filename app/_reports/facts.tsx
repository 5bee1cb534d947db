/** Figures read from one report: the request table as a matrix, everything else as lists, each linked to its words. */

import { BLANK_GLYPH } from "@/app/_charts/shown";
import { Scroll } from "@/app/_ui/scroll";
import type { ReportPage } from "@/lib/answers";
import { measureOf } from "@/lib/dictionary/counted";
import { cellsOf } from "@/lib/dictionary/dictionary";
import { type Lang, writeFilter } from "@/lib/filter";
import { APPLICANTS, type Era } from "@/lib/report";
import { exact, unitBehind } from "@/lib/words/numbers";
import { sayReport } from "@/lib/words/reports";
import { pick, say, sayCode } from "@/lib/words/words";

type ShownFact = ReportPage["facts"][number];

const hrefOf = (id: number, page: ReportPage, lang: Lang) =>
  `/reports/${page.item.id}${writeFilter({ lang, fact: id })}#f-${id}`;

const wordsOf = (f: ShownFact, lang: Lang): string[] => {
  const words = [sayCode(lang, "scope", f.scope)];
  if (f.scope_words) words[0] += say(lang, "common.bracket", { words: f.scope_words });
  if (f.period !== "year") words.push(sayReport(lang, `period.${f.period}`));
  if (f.approx) words.push(say(lang, `approx.${f.approx}`));
  if (f.unit_printed && f.unit_printed !== f.unit)
    words.push(sayReport(lang, "figures.printed", { unit: f.unit_printed }));
  if (f.change) {
    words.push(
      sayReport(lang, "figures.change", { percent: f.change.percent > 0 ? `+${f.change.percent}` : f.change.percent }),
    );
    if (f.change.implied !== null)
      words.push(sayReport(lang, "figures.implied", { value: exact(f.change.implied, "") }));
  }
  return words;
};

function FactRow({ fact, page, lang, lit }: { fact: ShownFact; page: ReportPage; lang: Lang; lit: boolean }) {
  return (
    <tr id={`r-${fact.id}`} className={lit ? "lit" : undefined}>
      <th scope="row" className="fill">
        {pick(lang, fact.name)}
        {fact.applicant && fact.applicant !== "total" ? ` · ${say(lang, `applicant.${fact.applicant}`)}` : ""}
        {fact.label ? <span className="faint"> · {fact.label}</span> : null}
      </th>
      <td className="num">
        <a
          className="value"
          href={hrefOf(fact.id, page, lang)}
          title={fact.evidence.quote}
          aria-current={lit ? "true" : undefined}
        >
          {fact.approx ? "≈ " : ""}
          {exact(fact.value, "")}
        </a>{" "}
        <span className="faint">
          {fact.unit ? unitBehind(lang, measureOf(fact.indicator, fact.unit), fact.value) : (fact.unit_printed ?? "")}
        </span>
      </td>
      <td className="small words full">{wordsOf(fact, lang).join(say(lang, "common.semicolon"))}</td>
      <td className="small full">
        <span className={fact.state === "accepted" ? "nowrap" : "tag"}>{say(lang, `state.${fact.state}`)}</span>
        {!fact.shown && fact.state === "accepted" ? (
          <>
            {" "}
            <span className="faint nowrap">{sayReport(lang, "figures.notshown")}</span>
          </>
        ) : null}{" "}
        <span className="faint nowrap" title={sayReport(lang, "figures.rule", { rule: fact.rule })}>
          {sayReport(lang, "figures.confidence", { c: fact.confidence.toFixed(2) })}
        </span>
        {fact.why && <span className="why faint">{pick(lang, fact.why)}</span>}
        <FailedCheck fact={fact} page={page} lang={lang} />
      </td>
    </tr>
  );
}

/** The way to the first check that fails on a figure, where one does. */
function FailedCheck({ fact, page, lang }: { fact: ShownFact; page: ReportPage; lang: Lang }) {
  const at = page.facts.indexOf(fact);
  const check = page.findings.findIndex((f) => f.result === "fail" && f.severity !== "warn" && f.facts.includes(at));
  return check < 0 ? null : (
    <a className="why" href={`#check-${check}`}>
      {sayReport(lang, "figures.failed")}
    </a>
  );
}

function FactList({
  title,
  facts,
  page,
  lang,
  lit,
}: {
  title: string;
  facts: ShownFact[];
  page: ReportPage;
  lang: Lang;
  lit: number | undefined;
}) {
  if (facts.length === 0) return null;
  return (
    <Scroll label={title}>
      <table className="data facts phone-cards">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{sayReport(lang, "figures.indicator")}</th>
            <th scope="col" className="num">
              {sayReport(lang, "figures.value")}
            </th>
            <th scope="col">{sayReport(lang, "figures.whose")}</th>
            <th scope="col">{sayReport(lang, "figures.state")}</th>
          </tr>
        </thead>
        <tbody>
          {facts.map((fact) => (
            <FactRow key={fact.id} fact={fact} page={page} lang={lang} lit={fact.id === lit} />
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

function BlankMark({ kind, lang }: { kind: "blank" | "dash" | "unreadable" | "not_stated"; lang: Lang }) {
  return (
    <span className="blank" title={say(lang, `blank.${kind}.long`)}>
      <span aria-hidden="true">{BLANK_GLYPH[kind]}</span>
      <span className="sr">{say(lang, `blank.${kind}`)}</span>
    </span>
  );
}

/** Rows of the form across its seven columns; a blank cell says its kind. */
function RequestMatrix({ era, page, lang, lit }: { era: Era; page: ReportPage; lang: Lang; lit: number | undefined }) {
  const facts = page.facts.filter((f) => f.method === "table" && f.era === era && f.applicant !== null);
  if (facts.length === 0) return null;
  const blanks = page.cells.filter((c) => c.applicant !== null);
  const names = new Map([
    ...facts.map((f) => [f.indicator, f.name] as const),
    ...blanks.map((c) => [c.indicator, c.name] as const),
  ]);
  // In the order of the form, whatever order the page printed.
  const rows = [...new Set(cellsOf(era, "requests").map((c) => c.key))].flatMap((key) => {
    const name = names.get(key);
    return name ? [{ key, name }] : [];
  });
  const title = sayReport(lang, "figures.requests", { era: say(lang, `era.${era}`) });
  return (
    <Scroll label={title}>
      <table className="data matrix">
        <caption>{title}</caption>
        <thead>
          <tr>
            <th scope="col">{sayReport(lang, "figures.indicator")}</th>
            {APPLICANTS.map((a) => (
              <th key={a} scope="col" className="num">
                {say(lang, `applicant.${a}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ key, name }) => (
            <tr key={key}>
              <th scope="row">{pick(lang, name)}</th>
              {APPLICANTS.map((applicant) => {
                const fact = facts.find((f) => f.indicator === key && f.applicant === applicant);
                const blank = blanks.find((c) => c.indicator === key && c.applicant === applicant);
                return (
                  <td
                    key={applicant}
                    className={fact?.id === lit && fact ? "num lit" : "num"}
                    id={fact ? `r-${fact.id}` : undefined}
                  >
                    {fact ? (
                      <>
                        {fact.state === "accepted" ? "" : "? "}
                        <a
                          className="value"
                          href={hrefOf(fact.id, page, lang)}
                          title={fact.why ? pick(lang, fact.why) : undefined}
                        >
                          {exact(fact.value, "")}
                        </a>
                      </>
                    ) : (
                      <BlankMark kind={blank?.kind ?? "not_stated"} lang={lang} />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
    </Scroll>
  );
}

export function Facts({ page, lang, lit }: { page: ReportPage; lang: Lang; lit: number | undefined }) {
  const eras = [...new Set(page.facts.filter((f) => f.method === "table" && f.applicant !== null).map((f) => f.era))];
  return (
    <div className="fact-lists">
      {eras.map((era) => (
        <RequestMatrix key={era} era={era} page={page} lang={lang} lit={lit} />
      ))}
      <FactList
        title={sayReport(lang, "figures.table")}
        facts={page.facts.filter((f) => f.method === "table" && f.applicant === null)}
        page={page}
        lang={lang}
        lit={lit}
      />
      <FactList
        title={sayReport(lang, "figures.prose")}
        facts={page.facts.filter((f) => f.method === "narrative")}
        page={page}
        lang={lang}
        lit={lit}
      />
    </div>
  );
}
