/** What the data set consists of. A GET form; the tree needs script, everything else works without. */

import { Select } from "@/app/_ui/select-form";
import { whole } from "@/app/_ui/whole";
import type { Branch } from "@/db/query/branches";
import type { SeriesInfo } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { LEVELS, SCOPES } from "@/lib/report";
import { EXTRAS, MOST_COLUMNS, RESTRICTIONS, type Selection } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";
import { unitInBrackets } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";
import { LiveCount } from "./live-count";
import { toTree } from "./tree";
import { TreePicker } from "./tree-picker";

export interface FormRow {
  key: string;
  era: string;
  zh: string;
  en: string;
}

export interface ConditionsProps {
  selection: Selection;
  chosen: string[];
  years: number[];
  branches: Branch[];
  series: SeriesInfo[];
  forms: { era: string; years: string; rows: FormRow[] }[];
  lang: Lang;
}

export function Conditions(props: ConditionsProps) {
  const { selection, lang } = props;
  return (
    <form className="explore" action="/explore#result" method="get" aria-label={sayExplore(lang, "form.label")}>
      {lang === "en" && <input type="hidden" name="lang" value="en" />}
      <div className="explore-columns">
        <Places {...props} />
        <Indicators {...props} />
        <div>
          <Options {...props} />
        </div>
      </div>
      <div className="explore-go">
        <button type="submit">{sayExplore(lang, "show")}</button>
        <LiveCount
          key={JSON.stringify(selection)}
          label={sayExplore(lang, "live")}
          failed={sayExplore(lang, "live.failed")}
        />
      </div>
    </form>
  );
}

function Places({ branches, selection, lang }: ConditionsProps) {
  return (
    <fieldset className="explore-part">
      <legend>{sayExplore(lang, "places")}</legend>
      <p className="small faint">{whole(sayExplore(lang, "places.note"))}</p>
      {branches.length === 0 ? (
        <p className="faint">{whole(sayExplore(lang, "places.none"))}</p>
      ) : (
        <TreePicker
          key={(selection.in ?? []).join()}
          roots={toTree(branches, lang)}
          picked={selection.in ?? []}
          lang={lang}
          words={{
            label: sayExplore(lang, "places"),
            clear: sayExplore(lang, "places.clear"),
            loading: sayExplore(lang, "places.loading"),
            failed: sayExplore(lang, "places.failed"),
          }}
        />
      )}
      <noscript>
        <p className="small">{whole(sayExplore(lang, "places.noscript"))}</p>
        {branches.map((b) => (
          <label key={b.slug} className="tick">
            <input type="checkbox" name="in" value={b.slug} defaultChecked={selection.in?.includes(b.slug)} />{" "}
            {pick(lang, b.name)}
          </label>
        ))}
      </noscript>
    </fieldset>
  );
}

function Tick({ name, value, checked, children }: { name: string; value: string; checked: boolean; children: string }) {
  return (
    <label className="tick">
      <input type="checkbox" name={name} value={value} defaultChecked={checked} /> {children}
    </label>
  );
}

function Indicators({ series, forms, chosen, lang }: ConditionsProps) {
  const groups = [...new Set(series.map((s) => s.group))];
  const has = new Set(chosen);
  return (
    <fieldset className="explore-part">
      <legend>{sayExplore(lang, "indicators")}</legend>
      <p className="small faint">{whole(sayExplore(lang, "indicators.note", { n: MOST_COLUMNS }))}</p>
      <div className="ticks">
        {groups.map((group) => {
          const own = series.filter((s) => s.group === group);
          return (
            <details key={group} open={own.some((s) => has.has(s.key))}>
              <summary>{sayCode(lang, "group", group)}</summary>
              {own.map((s) => (
                <Tick key={s.key} name="show" value={s.key} checked={has.has(s.key)}>
                  {pick(lang, s.name) + (lang === "en" ? " " : "") + unitInBrackets(lang, s)}
                </Tick>
              ))}
            </details>
          );
        })}
        <p className="small faint forms-note">
          <b>{sayExplore(lang, "forms")}</b> {sayExplore(lang, "forms.note")}
        </p>
        {forms.map(({ era, years, rows }) => (
          <details key={era} open={rows.some((r) => has.has(r.key))}>
            <summary>{sayExplore(lang, "forms.era", { era: sayCode(lang, "era", era), years })}</summary>
            {rows.map((r) => (
              <Tick key={r.key} name="show" value={r.key} checked={has.has(r.key)}>
                {r[lang]}
              </Tick>
            ))}
          </details>
        ))}
      </div>
    </fieldset>
  );
}

function Options({ selection, years, lang }: ConditionsProps) {
  const choice = (name: keyof Selection, words: string, options: [value: string, words: string][], value: string) => (
    <Select name={name} label={words} value={value} className="choice">
      {options.map(([v, w]) => (
        <option key={v} value={v}>
          {w}
        </option>
      ))}
    </Select>
  );
  const any: [string, string] = ["", sayExplore(lang, "any")];
  const yearOptions = years.map((y): [string, string] => [String(y), String(y)]);
  return (
    <fieldset className="explore-part explore-options">
      <legend className="sr">{sayExplore(lang, "form.label")}</legend>
      {choice(
        "level",
        sayExplore(lang, "level"),
        [any, ...LEVELS.filter((l) => l !== "country").map((l): [string, string] => [l, say(lang, `level.${l}`)])],
        selection.level ?? "",
      )}
      {choice(
        "scope",
        sayExplore(lang, "scope"),
        [any, ...SCOPES.map((s): [string, string] => [s, say(lang, `scope.${s}`)])],
        selection.scope ?? "",
      )}
      {choice("from", sayExplore(lang, "from"), yearOptions, String(selection.from ?? years[0] ?? ""))}
      {choice("to", sayExplore(lang, "to"), yearOptions, String(selection.to ?? years.at(-1) ?? ""))}
      {choice(
        "rows",
        sayExplore(lang, "rows"),
        [
          ["", sayExplore(lang, "rows.unit_year")],
          ["unit", sayExplore(lang, "rows.unit")],
        ],
        selection.rows === "unit" ? "unit" : "",
      )}
      {choice(
        "applicants",
        sayExplore(lang, "applicants"),
        [
          ["", sayExplore(lang, "applicants.total")],
          ["all", sayExplore(lang, "applicants.all")],
        ],
        selection.applicants === "all" ? "all" : "",
      )}
      <fieldset className="choice extras">
        <legend>{sayExplore(lang, "quality")}</legend>
        {EXTRAS.map((extra) => (
          <Tick key={extra} name="with" value={extra} checked={selection.with?.includes(extra) ?? false}>
            {sayExplore(lang, `with.${extra}`)}
          </Tick>
        ))}
      </fieldset>
      <fieldset className="choice extras">
        <legend>{sayExplore(lang, "only")}</legend>
        {RESTRICTIONS.map((only) => (
          <Tick key={only} name="only" value={only} checked={selection.only?.includes(only) ?? false}>
            {sayExplore(lang, `only.${only}`)}
          </Tick>
        ))}
      </fieldset>
    </fieldset>
  );
}
