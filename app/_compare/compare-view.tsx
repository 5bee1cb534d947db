/** These places against each other. */
import { PageHead } from "@/app/_ui/page-head";
import type { Comparison, RegionHit, SeriesInfo } from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { say, sayCode } from "@/lib/words/words";
import { ComparisonFigure, defaultView } from "./figures";
import { PlacePicker, ViewPicker } from "./pickers";
import "./compare.css";

export interface CompareProps {
  comparison: Comparison;
  hits: RegionHit[] | null;
  all: SeriesInfo[];
  filter: Filter;
  ignored: string[];
  /** Comparisons that show something, for a first visit. */
  examples: { text: string; filter: Filter }[];
  lang: Lang;
}

export function CompareView({ comparison, hits, all, filter, ignored, examples, lang }: CompareProps) {
  const view = filter.view ?? defaultView(comparison.units.length);
  const index = filter.scale === "index";
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
        <ViewPicker
          all={all}
          chosen={comparison.trends.map((t) => t.series.key)}
          filter={filter}
          view={view}
          index={index}
          lang={lang}
        />
      </div>
      {comparison.units.length === 0 ? (
        <div className="empty">
          <p>{sayCompare(lang, "empty.title")}</p>
          <p>{sayCompare(lang, "empty.help")}</p>
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
                scopes: scopes.map((s) => sayCode(lang, "scope", s)).join(say(lang, "common.list")),
              })}
            </p>
          )}
          <div className="comparison">
            {comparison.trends.map((trend) => (
              <ComparisonFigure key={trend.series.key} trend={trend} view={view} index={index} lang={lang} />
            ))}
          </div>
        </>
      )}
    </>
  );
}
