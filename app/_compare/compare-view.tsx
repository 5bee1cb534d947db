/** These places against each other. */
import { unitLabels } from "@/app/_charts/shown";
import { viewHref } from "@/app/_ui/links";
import { PageHead } from "@/app/_ui/page-head";
import type { Benchmark, Comparison, RegionHit, SeriesInfo, Trend } from "@/lib/answers";
import { type Filter, type Ignored, type Lang, writeFilter, writeParams } from "@/lib/filter";
import { SelectionSchema } from "@/lib/selection";
import { sayCompare } from "@/lib/words/compare";
import { say, sayCode } from "@/lib/words/words";
import { dwarfing } from "./dwarfed";
import { ComparisonFigure, ScatterFigure } from "./figures";
import { type CompareOptions, FEW_LINES, optionsOf } from "./options";
import { PeerPicker, PlacePicker } from "./place-picker";
import { IndicatorPicker, ViewPicker } from "./view-picker";
import "./compare.css";
import { whole } from "@/app/_ui/whole";

export interface CompareProps {
  comparison: Comparison;
  /** Peers of the first unit, one per indicator, where they are asked for. */
  benches: (Benchmark | null)[];
  hits: RegionHit[] | null;
  all: SeriesInfo[];
  filter: Filter;
  ignored: Ignored[];
  /** Comparisons that show something, for a first visit. */
  examples: { text: string; filter: Filter }[];
  lang: Lang;
}

export function CompareView({ comparison, benches, hits, all, filter, ignored, examples, lang }: CompareProps) {
  const options = optionsOf(filter, comparison);
  const { trends } = comparison;
  const scopes = [...new Set(comparison.units.map((u) => u.scope))];
  return (
    <>
      <PageHead
        lang={lang}
        title={sayCompare(lang, "title")}
        lead={sayCompare(lang, "lead")}
        ignored={[...ignored, ...comparison.ignored]}
      />
      <div className="pickers">
        <PlacePicker comparison={comparison} hits={hits} filter={filter} lang={lang} />
        <div>
          <IndicatorPicker all={all} chosen={trends.map((t) => t.series.key)} filter={filter} lang={lang} />
          {comparison.units.length > 0 && (
            <ViewPicker filter={filter} options={options} years={trends[0]?.years ?? []} lang={lang} />
          )}
          <PeerPicker sets={comparison.sets} filter={filter} lang={lang} />
        </div>
      </div>
      {comparison.units.length === 0 ? (
        <div className="empty">
          <p>{whole(sayCompare(lang, "empty.title"))}</p>
          <p>{whole(sayCompare(lang, "empty.help"))}</p>
          <ul className="plain">
            {examples.map((e) => (
              <li key={e.text}>
                <a href={`/compare${writeFilter({ ...e.filter, lang })}`}>
                  {sayCompare(lang, "empty.example", { places: e.text })}
                </a>
              </li>
            ))}
          </ul>
        </div>
      ) : (
        <>
          {scopes.length > 1 && (
            <p className="ignored" role="note">
              {sayCompare(lang, "scopes.mixed", {
                scopes: scopes.map((s) => sayCode(lang, "scope", s).toLowerCase()).join(say(lang, "common.list")),
              })}
            </p>
          )}
          <Figures comparison={comparison} benches={benches} options={options} filter={filter} lang={lang} />
          <p className="small onward">
            <DataLink comparison={comparison} filter={filter} lang={lang} />
          </p>
        </>
      )}
    </>
  );
}

/** The same places, indicators and years as a data set: of one level and scope these units alone, else all below the places too. */
function DataLink({
  comparison: { units, trends },
  filter: { from, to },
  lang,
}: Pick<CompareProps, "comparison" | "filter" | "lang">) {
  const same = <T,>(values: T[]): T | undefined => (new Set(values).size === 1 ? values[0] : undefined);
  const level = same(units.map((u) => u.place.level));
  const scope = same(units.map((u) => u.scope));
  const show = trends.map((t) => t.series.key);
  const selection = { lang, in: [...new Set(units.map((u) => u.place.slug))], level, scope, from, to, show };
  return (
    <a href={`/explore${writeParams(SelectionSchema.shape, selection)}#result`}>
      {sayCompare(lang, level && scope ? "data" : "data.below")}
    </a>
  );
}

function Figures({
  comparison,
  benches,
  options,
  filter,
  lang,
}: Pick<CompareProps, "comparison" | "benches" | "filter" | "lang"> & { options: CompareOptions }) {
  const { trends, units } = comparison;
  const [x, y] = trends;
  const scatter = options.view === "scatter" && x && y ? { x, y } : null;
  const why = [
    ...(options.view === "scatter" && !scatter ? [sayCompare(lang, "why.scatter")] : []),
    ...(scatter && trends.length > 2 ? [sayCompare(lang, "why.scatter.more", { n: trends.length })] : []),
    ...(scatter && options.way !== "absolute" ? [sayCompare(lang, "why.scatter.scale")] : []),
  ];
  return (
    <>
      {why.map((words) => (
        <p className="ignored" role="note" key={words}>
          {words}
        </p>
      ))}
      {options.view === "lines" && units.length > FEW_LINES && (
        <p className="ignored" role="note">
          {sayCompare(lang, "why.lines")}{" "}
          <a href={viewHref("/compare", filter, { view: "multiples" })}>{sayCompare(lang, "why.lines.multiples")}</a>
        </p>
      )}
      {isOnOneAxis(options) && <Dwarfed trends={trends} filter={filter} lang={lang} />}
      <div className={options.view === "multiples" ? "comparison whole" : "comparison"}>
        {scatter ? (
          <ScatterFigure {...scatter} lang={lang} />
        ) : (
          trends.map((trend, i) => (
            <ComparisonFigure
              key={trend.series.key}
              trend={trend}
              bench={benches[i] ?? null}
              options={options.view === "scatter" ? { ...options, view: "lines" } : options}
              lang={lang}
            />
          ))
        )}
      </div>
    </>
  );
}

/** On one axis, counts of a large unit press the others flat. */
const isOnOneAxis = ({ view, way, free }: CompareOptions): boolean =>
  way === "absolute" && (view === "lines" || (view === "multiples" && !free));

function Dwarfed({ trends, filter, lang }: { trends: Trend[]; filter: Filter; lang: Lang }) {
  const large = trends.flatMap((trend) => {
    const at = dwarfing(trend);
    return at === null
      ? []
      : [
          unitLabels(
            trend.lines.map((line) => line.unit),
            lang,
          )[at] ?? "",
        ];
  });
  if (large.length === 0) return null;
  const to = (change: Filter) => viewHref("/compare", filter, change);
  return (
    <p className="ignored" role="note">
      {sayCompare(lang, "dwarfed", { names: [...new Set(large)].join(say(lang, "common.list")) })}{" "}
      <a href={to({ view: "multiples", axes: "free" })}>{sayCompare(lang, "dwarfed.free")}</a>
      {" · "}
      <a href={to({ scale: "index" })}>{sayCompare(lang, "dwarfed.index")}</a>
    </p>
  );
}
