/** Part of a place's page: one indicator of the places directly below it, as a board that moves and as a heat map of all years. */
import { isTold } from "@/app/_charts/area";
import { keepElements } from "@/app/_charts/kept";
import { Still } from "@/app/_charts/still";
import { Part } from "@/app/_ui/page-head";
import { ScopeSelect, Select, SelectForm } from "@/app/_ui/select-form";
import { whole } from "@/app/_ui/whole";
import type { PlaceYears, SeriesInfo } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { pick, say } from "@/lib/words/words";
import { ChangesBelow } from "./changes-below";
import { PlaceBoard } from "./place-board";
import { PlaceHeat } from "./place-heat";

interface Props {
  answer: PlaceYears;
  /** Indicators offered. */
  offered: readonly SeriesInfo[];
  filter: Filter;
  path: string;
  lang: Lang;
}

export function PlacesBelow({ answer, offered, filter, path, lang }: Props) {
  const { parent } = answer;
  // Where no place has reported in this scope there is neither a board nor anything to choose.
  if (answer.scopes.length === 0 || parent === null) return null;
  const told = answer.rows.some((r) => r.cells.some(isTold));
  const geo = parent.level === "province" && !MUNICIPAL.has(parent.code ?? "") ? { part: parent.id, answer } : null;
  const shared = { answer, filter, path, lang };
  return (
    <Part id="places" title={say(lang, "area.below")} note={say(lang, "area.below.note")}>
      <Still
        as="div"
        name={keepElements(
          <>
            <Choose {...{ answer, offered, filter, path, lang }} />
            {told && <ChangesBelow answer={answer} lang={lang} />}
          </>,
        )}
      />
      {told ? (
        <div className={filter.map === "geo" ? "stack" : "stack places-pair"}>
          <PlaceBoard id="tiles" geo={parent.id.startsWith("r") ? geo : null} pageYear={null} {...shared} />
          <PlaceHeat {...shared} />
        </div>
      ) : (
        <p className="faint">{whole(say(lang, "area.below.none"))}</p>
      )}
    </Part>
  );
}

/** Below a municipality lie districts: no outlines are drawn of those. */
const MUNICIPAL = new Set(["110000", "120000", "310000", "500000"]);

function Choose({ answer, offered, filter, path, lang }: Props) {
  const { series } = answer;
  const list = offered.some((s) => s.key === series.key) ? offered : [...offered, series];
  return (
    <SelectForm
      action={`${path}#places`}
      label={say(lang, "area.below.choose")}
      lang={lang}
      kept={{ unit: filter.unit?.toString(), map: filter.map }}
    >
      <Select name="series" label={say(lang, "common.indicator")} value={series.key}>
        {list.map((s) => (
          <option key={s.key} value={s.key}>
            {pick(lang, s.name)}
          </option>
        ))}
      </Select>
      {answer.scopes.length > 1 && <ScopeSelect scopes={answer.scopes} value={answer.scope} lang={lang} />}
    </SelectForm>
  );
}
