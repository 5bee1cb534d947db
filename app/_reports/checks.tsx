/** What the checks of one report say, failures first. */
import { unitName } from "@/app/_charts/shown";
import { RuleCode } from "@/app/_ui/rule-code";
import { whole } from "@/app/_ui/whole";
import type { ReportPage } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import type { CheckResult } from "@/lib/report";
import { sayReport } from "@/lib/words/reports";
import { pick, say } from "@/lib/words/words";

const ORDER: CheckResult[] = ["fail", "pass_if_blank_is_zero", "not_assessable", "pass"];
const WORD = {
  fail: "checks.fail",
  pass: "checks.pass",
  pass_if_blank_is_zero: "checks.blank",
  not_assessable: "checks.open",
} as const;

/** What this report and others say of each other: failures open, what holds folded. */
export function Across({ page, lang }: { page: ReportPage; lang: Lang }) {
  if (page.across.length === 0) return null;
  return (
    <>
      <h3 id="across">{sayReport(lang, "across.title")}</h3>
      <p className="faint small">{whole(sayReport(lang, "across.note"))}</p>
      {ORDER.map((result) => {
        const found = page.across.filter((f) => f.result === result);
        if (found.length === 0) return null;
        return (
          <details key={result} open={result === "fail"} className="check-group">
            <summary>
              <b>{sayReport(lang, WORD[result])}</b> <span className="faint">{found.length}</span>
            </summary>
            <ul className="checks">
              {found.map((f) => (
                <li key={page.across.indexOf(f)}>
                  <code>{f.rule}</code>
                  {f.unit && f.unit.id !== page.item.unit?.id ? ` ${unitName(f.unit, lang)}` : ""} {pick(lang, f.text)}
                  {f.reports
                    .filter((id) => id !== page.item.id)
                    .slice(0, 3)
                    .map((id) => (
                      <a key={id} className="small" href={`/reports/${id}${writeFilter({ lang })}`}>
                        {" "}
                        {sayReport(lang, "across.other")}
                      </a>
                    ))}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}

export function Checks({ page, lang }: { page: ReportPage; lang: Lang }) {
  if (page.findings.length === 0) return <p className="faint">{whole(sayReport(lang, "checks.none"))}</p>;
  return (
    <>
      {ORDER.map((result) => {
        const findings = page.findings.filter((f) => f.result === result);
        if (findings.length === 0) return null;
        return (
          <details key={result} open={result === "fail"} className="check-group">
            <summary>
              <b>{sayReport(lang, WORD[result])}</b> <span className="faint">{findings.length}</span>
            </summary>
            <ul className="checks">
              {findings.map((f) => (
                <li key={page.findings.indexOf(f)} id={`check-${page.findings.indexOf(f)}`}>
                  <RuleCode rule={f.rule} /> {pick(lang, f.text)}{" "}
                  <span className="faint small nowrap">{sayReport(lang, `checks.severity.${f.severity}`)}</span>
                  {f.facts.length > 0 && f.facts[0] !== undefined && page.facts[f.facts[0]] ? (
                    <>
                      {" "}
                      <a
                        className="small nowrap"
                        href={`/reports/${page.item.id}${writeFilter({ lang, fact: page.facts[f.facts[0]]?.id })}#f-${page.facts[f.facts[0]]?.id}`}
                      >
                        {say(lang, "common.source")}
                      </a>
                    </>
                  ) : null}
                </li>
              ))}
            </ul>
          </details>
        );
      })}
    </>
  );
}
