/** The accounting identities, in the words the dictionary gives them. */
import { Part } from "@/app/_ui/page-head";
import { identities } from "@/lib/dictionary/identities";
import type { Lang } from "@/lib/filter";
import { sayMethods } from "@/lib/words/methods";
import { sayReport } from "@/lib/words/reports";
import { pick } from "@/lib/words/words";

export function IdentitiesPart({ lang }: { lang: Lang }) {
  return (
    <Part still id="identities" title={sayMethods(lang, "identities")} note={sayMethods(lang, "identities.note")}>
      <details className="entry">
        <summary>
          <b>{sayMethods(lang, "identities")}</b>{" "}
          <span className="faint">{sayMethods(lang, "dictionary.count", { n: identities.length })}</span>
        </summary>
        <ul className="identity-list">
          {identities.map((rule) => (
            <li key={rule.id} id={`r-${rule.id}`}>
              <code>{rule.id}</code> {pick(lang, rule)}{" "}
              <span className="faint small">{sayReport(lang, `checks.severity.${rule.severity}`)}</span>
            </li>
          ))}
        </ul>
      </details>
    </Part>
  );
}
