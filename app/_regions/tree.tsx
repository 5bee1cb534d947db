/** Places with figures, under the places above them. The list is complete without JavaScript; a small script narrows it while typing. */
import { regionHref } from "@/app/_ui/links";
import type { RegionNode } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { YearTicks } from "./year-ticks";

export interface TreeProps {
  nodes: readonly RegionNode[];
  /** Pinyin initials by slug, for the filter. */
  initials: Readonly<Record<string, string>>;
  last: number;
  lang: Lang;
}

export function Tree({ nodes, ...rest }: TreeProps) {
  return (
    <ul className="tree" id="tree-list">
      {nodes.map((node) => (
        <Node key={node.place.id} node={node} {...rest} />
      ))}
    </ul>
  );
}

/** Two runs of years at most; of more the ends and how many are missing between: the squares show which. */
export function yearSpan(years: readonly number[], lang: Lang): string {
  const from = Math.min(...years);
  const to = Math.max(...years);
  const missing = to - from + 1 - new Set(years).size;
  const runs = yearRuns(lang, years);
  return runs.length <= 12
    ? runs
    : say(lang, "regions.span", {
        years: yearRuns(
          lang,
          [...Array(to - from + 1)].map((_, i) => from + i),
        ),
        n: missing,
      });
}

function Node({ node, initials, last, lang }: Omit<TreeProps, "nodes"> & { node: RegionNode }) {
  const { place } = node;
  const find = [place.name.zh, place.name.en, initials[place.slug], place.code].filter(Boolean).join(" ").toLowerCase();
  return (
    <li data-find={find} className={`tree-${place.level}`}>
      <span className="tree-row">
        <a href={regionHref(place.slug, lang)}>{pick(lang, place.name)}</a>
        <span className="tree-facts">
          {node.units > 0 ? (
            <>
              <YearTicks years={node.years} last={last} />
              <span className="tree-years">{yearSpan(node.years, lang)}</span>
              {node.units > 1 && <span>{say(lang, "regions.units", { n: node.units })}</span>}
            </>
          ) : (
            <span className="tree-below">{say(lang, "regions.below", { n: node.unitsBelow })}</span>
          )}
        </span>
      </span>
      {node.children.length > 0 && (
        <ul>
          {node.children.map((child) => (
            <Node key={child.place.id} node={child} initials={initials} last={last} lang={lang} />
          ))}
        </ul>
      )}
    </li>
  );
}
