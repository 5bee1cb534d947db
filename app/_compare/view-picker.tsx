/** Choosing indicators, years and how they are drawn. Links and GET forms only: every choice is an address. */

import { type Chip, Chips } from "@/app/_ui/chips";
import { viewHref } from "@/app/_ui/links";
import { keptBut, Select, SelectForm, YearField } from "@/app/_ui/select-form";
import type { SeriesInfo } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { pick, say, sayCode } from "@/lib/words/words";
import type { CompareOptions } from "./options";

/** A row of choices of which one holds. */
const Choice = ({ name, choices }: { name: string; choices: Chip[] }) => (
  <div className="choice">
    {name}
    <Chips chips={choices} />
  </div>
);

const VIEWS = ["lines", "multiples", "bars", "scatter", "table"] as const;
const WAYS = ["absolute", "index", "share", "change", "per_report"] as const;

/** How it is drawn: view, way of seeing the figures, and what only some views have. */
export function ViewPicker({
  filter,
  options,
  years,
  lang,
}: PickerProps & { options: CompareOptions; years: number[] }) {
  const to = (change: Filter) => viewHref("/compare", filter, change);
  const drawn = options.view === "lines" || options.view === "multiples";
  return (
    <section className="picker" aria-label={sayCompare(lang, "view")}>
      <div className="choices">
        <Choice
          name={sayCompare(lang, "view")}
          choices={VIEWS.map((view) => ({
            text: sayCompare(lang, `view.${view}`),
            href: to({ view }),
            current: view === options.view,
          }))}
        />
        {options.view !== "scatter" && (
          <Choice
            name={sayCompare(lang, "scale")}
            choices={WAYS.map((scale) => ({
              text: sayCompare(lang, `scale.${scale}`),
              href: to({ scale: scale === "absolute" ? undefined : scale }),
              current: scale === options.way,
            }))}
          />
        )}
        {options.view === "multiples" && options.way !== "per_report" && (
          <Choice
            name={sayCompare(lang, "axes")}
            choices={(["shared", "free"] as const).map((axes) => ({
              text: sayCompare(lang, `axes.${axes}`),
              href: to({ axes: axes === "shared" ? undefined : axes }),
              current: options.free === (axes === "free"),
            }))}
          />
        )}
        {drawn && options.way === "absolute" && (
          <>
            <Choice
              name={sayCompare(lang, "ci")}
              choices={(["on", "last", "off"] as const).map((ci) => ({
                text: sayCompare(lang, `ci.${ci}`),
                href: to({ ci }),
                current: options.intervals === ci,
              }))}
            />
            <Choice
              name={sayCompare(lang, "peers")}
              choices={(["on", "off"] as const).map((peers) => ({
                text: sayCompare(lang, `peers.${peers}`),
                href: to({ peers: peers === "off" ? undefined : peers }),
                current: options.peers === (peers === "on"),
              }))}
            />
          </>
        )}
      </div>
      {options.way === "index" && (
        <SelectForm action="/compare" lang={lang} kept={keptBut(filter, ["base", "q", "page"])}>
          <Select name="base" label={sayCompare(lang, "base")} value={options.base}>
            <option value="">{sayCompare(lang, "base.auto")}</option>
            {years.map((year) => (
              <option key={year} value={year}>
                {year}
              </option>
            ))}
          </Select>
        </SelectForm>
      )}
    </section>
  );
}

interface PickerProps {
  filter: Filter;
  lang: Lang;
}

/** Which indicators, and from when to when. */
export function IndicatorPicker({ all, chosen, filter, lang }: PickerProps & { all: SeriesInfo[]; chosen: string[] }) {
  const groups = [...new Set(all.map((s) => s.group))];
  return (
    <SelectForm action="/compare" lang={lang} kept={keptBut(filter, ["show", "from", "to", "q", "page"])}>
      <YearField name="from" label={sayCompare(lang, "from")} value={filter.from} lang={lang} />
      <YearField name="to" label={sayCompare(lang, "to")} value={filter.to} lang={lang} />
      <details className="choice wide">
        <summary>
          {sayCompare(lang, "indicators")}
          {chosen.length > 0 && (
            <>
              {say(lang, "common.colon")}
              <b>
                {all
                  .filter((s) => chosen.includes(s.key))
                  .map((s) => pick(lang, s.name))
                  .join(say(lang, "common.list"))}
              </b>
            </>
          )}
        </summary>
        <div className="indicator-groups">
          {groups.map((group) => (
            <fieldset key={group}>
              <legend>{sayCode(lang, "group", group)}</legend>
              {all
                .filter((s) => s.group === group)
                .map((s) => (
                  <label key={s.key} className="check">
                    <input type="checkbox" name="show" value={s.key} defaultChecked={chosen.includes(s.key)} />{" "}
                    {pick(lang, s.name)}
                  </label>
                ))}
            </fieldset>
          ))}
        </div>
      </details>
    </SelectForm>
  );
}
