/** What the numbers mean, how they are read, and how well. */

import { BLANK_GLYPH } from "@/app/_charts/shown";
import { Chips } from "@/app/_ui/chips";
import { MarkIcon } from "@/app/_ui/marks";
import { PageHead, Part } from "@/app/_ui/page-head";
import { Scroll } from "@/app/_ui/scroll";
import type { CodedSources } from "@/lib/answers";
import type { Ignored, Lang } from "@/lib/filter";
import { BLANKS, ERAS, SCOPES } from "@/lib/report";
import { sayMethods } from "@/lib/words/methods";
import { say } from "@/lib/words/words";
import { AccuracyPart } from "./accuracy-part";
import { DictionaryPart } from "./dictionary-part";
import { IdentitiesPart } from "./identities-part";
import { SeriesPart } from "./series-part";
import { SourcesPart } from "./sources-part";
import "./methods.css";
import { whole } from "@/app/_ui/whole";

const PARTS = [
  "how",
  "eras",
  "series",
  "dictionary",
  "identities",
  "blanks",
  "scopes",
  "origins",
  "accuracy",
  "sources",
  "limits",
  "version",
] as const;
const STEPS = ["how.1", "how.2", "how.3", "how.4", "how.5"] as const;
const LIMITS = ["limits.1", "limits.2", "limits.3", "limits.4"] as const;

export interface MethodsProps {
  lang: Lang;
  ignored: Ignored[];
  sources: CodedSources;
  dataVersion: string;
  readerVersion: string;
}

export function MethodsView({ lang, ignored, sources, dataVersion, readerVersion }: MethodsProps) {
  return (
    <>
      <PageHead lang={lang} title={sayMethods(lang, "title")} lead={sayMethods(lang, "lead")} ignored={ignored} />
      <nav className="toc" aria-label={sayMethods(lang, "toc")}>
        <Chips chips={PARTS.map((part) => ({ text: sayMethods(lang, part), href: `#${part}` }))} />
      </nav>
      <Part still id="how" title={sayMethods(lang, "how")}>
        <ol className="steps">
          {STEPS.map((step) => (
            <li key={step}>{whole(sayMethods(lang, step))}</li>
          ))}
        </ol>
      </Part>
      <Part still id="eras" title={sayMethods(lang, "eras")} note={sayMethods(lang, "eras.note")}>
        <Scroll label={sayMethods(lang, "eras")}>
          <table className="data prose">
            <thead>
              <tr>
                <th scope="col">{say(lang, "common.era")}</th>
                <th scope="col">{sayMethods(lang, "eras.what")}</th>
                <th scope="col">{sayMethods(lang, "eras.document")}</th>
              </tr>
            </thead>
            <tbody>
              {ERAS.map((era) => (
                <tr key={era}>
                  <th scope="row">{say(lang, `era.${era}`)}</th>
                  <td>{say(lang, `era.${era}.long`)}</td>
                  <td>{sayMethods(lang, `eras.${era}.doc`)}</td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Part>
      <SeriesPart lang={lang} />
      <DictionaryPart lang={lang} />
      <IdentitiesPart lang={lang} />
      <Part still id="blanks" title={sayMethods(lang, "blanks")} note={sayMethods(lang, "blanks.note")}>
        <dl className="terms">
          {BLANKS.map((blank) => (
            <div key={blank}>
              <dt>
                <span aria-hidden="true">{BLANK_GLYPH[blank]}</span> {say(lang, `blank.${blank}`)}
              </dt>
              <dd>{say(lang, `blank.${blank}.long`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part still id="scopes" title={sayMethods(lang, "scopes")} note={sayMethods(lang, "scopes.note")}>
        <dl className="terms">
          {SCOPES.map((scope) => (
            <div key={scope}>
              <dt>{say(lang, `scope.${scope}`)}</dt>
              <dd>{say(lang, `scope.${scope}.long`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <Part id="origins" title={sayMethods(lang, "origins")}>
        <dl className="terms">
          {(["original", "retold", "coded"] as const).map((origin) => (
            <div key={origin}>
              <dt>
                <MarkIcon mark={origin} /> {say(lang, `origin.${origin}`)}
              </dt>
              <dd>{say(lang, `origin.${origin}.long`)}</dd>
            </div>
          ))}
          {(["inferred", "corrected", "review"] as const).map((state) => (
            <div key={state}>
              <dt>{say(lang, `state.${state}`)}</dt>
              <dd>{say(lang, `state.${state}.long`)}</dd>
            </div>
          ))}
        </dl>
      </Part>
      <AccuracyPart lang={lang} />
      <SourcesPart lang={lang} sources={sources} />
      <Part still id="limits" title={sayMethods(lang, "limits")}>
        <ul className="steps">
          {LIMITS.map((limit) => (
            <li key={limit}>{whole(sayMethods(lang, limit))}</li>
          ))}
        </ul>
      </Part>
      <Part id="version" title={sayMethods(lang, "version")}>
        <p>{whole(sayMethods(lang, "version.note", { version: dataVersion, reader: readerVersion }))}</p>
      </Part>
    </>
  );
}
