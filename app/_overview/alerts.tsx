/** What to be careful with: sources that disagree, tables that do not add up, reports set aside. */

import { inLanguage } from "@/app/_ui/links";
import { Part } from "@/app/_ui/page-head";
import type { Alert } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { pick, say } from "@/lib/words/words";

const FIRST = 8;

export function Alerts({ alerts, lang }: { alerts: Alert[]; lang: Lang }) {
  const rest = alerts.slice(FIRST);
  return (
    <Part still id="alerts" title={say(lang, "overview.alerts")} note={say(lang, "overview.alerts.note")}>
      {alerts.length === 0 ? (
        <p className="faint">{say(lang, "overview.alerts.none")}</p>
      ) : (
        <>
          <AlertList alerts={alerts.slice(0, FIRST)} lang={lang} />
          {rest.length > 0 && (
            <details className="rest">
              <summary>{say(lang, "overview.alerts.rest", { n: rest.length })}</summary>
              <AlertList alerts={rest} lang={lang} />
            </details>
          )}
        </>
      )}
    </Part>
  );
}

export function AlertList({ alerts, lang }: { alerts: Alert[]; lang: Lang }) {
  return (
    <ul className="alerts">
      {alerts.map((alert) => (
        <li key={`${alert.kind} ${alert.href} ${alert.text.zh}`}>
          <span className={alert.kind === "held" ? "tag" : "tag strong"}>{say(lang, `alert.${alert.kind}`)}</span>{" "}
          <a href={inLanguage(alert.href, lang)}>{pick(lang, alert.about)}</a>
          {say(lang, "common.colon")}
          {pick(lang, alert.text)}
        </li>
      ))}
    </ul>
  );
}
