/** The places page: a search over all places, and the tree of those with figures. */

import { Empty } from "@/app/_ui/figure";
import { regionHref } from "@/app/_ui/links";
import { PageHead, Part } from "@/app/_ui/page-head";
import { SelectForm } from "@/app/_ui/select-form";
import type { RegionHit, RegionNode, SumsOfPlace } from "@/lib/answers";
import type { Filter, Ignored, Lang } from "@/lib/filter";
import { yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { Sums } from "./sums";
import { Tree } from "./tree";
import { TreeFilter } from "./tree-filter";
import { YearTicks } from "./year-ticks";
import "./regions.css";

export interface RegionsViewProps {
  tree: readonly RegionNode[];
  /** Of the search; null when nothing was searched. */
  hits: readonly RegionHit[] | null;
  q: string;
  initials: Readonly<Record<string, string>>;
  /** Of the whole country; null while nobody has reported. */
  sums: SumsOfPlace | null;
  filter: Filter;
  last: number;
  ignored: Ignored[];
  lang: Lang;
}

export function RegionsView({ tree, hits, q, initials, sums, filter, last, ignored, lang }: RegionsViewProps) {
  return (
    <>
      <PageHead lang={lang} title={say(lang, "regions.title")} lead={say(lang, "regions.lead")} ignored={ignored} />
      <search>
        <SelectForm action="/regions" lang={lang} button={false}>
          <TreeFilter
            list="tree-list"
            value={q}
            words={{
              label: say(lang, "regions.search"),
              hint: say(lang, "regions.hint"),
              go: say(lang, "site.search.go"),
              nothing: say(lang, "regions.filter.none"),
              left: say(lang, "regions.filter.left"),
            }}
          />
        </SelectForm>
      </search>
      {hits && (
        <Part id="found" title={say(lang, "regions.results", { q, n: hits.length })}>
          {hits.length === 0 ? (
            <p className="empty">{say(lang, "regions.noresults", { q })}</p>
          ) : (
            <ul className="hits">
              {hits.map((hit) => (
                <Hit key={hit.place.id} hit={hit} last={last} lang={lang} />
              ))}
            </ul>
          )}
        </Part>
      )}
      <Part
        id="tree"
        title={say(lang, "regions.tree")}
        note={tree.length > 0 && say(lang, "regions.tree.note", { last })}
      >
        {tree.length > 0 ? (
          <Tree nodes={tree} initials={initials} last={last} lang={lang} />
        ) : (
          <Empty lang={lang} title={say(lang, "regions.tree.empty")} help={say(lang, "regions.tree.empty.help")} />
        )}
      </Part>
      {sums && <Sums {...sums} path="/regions" filter={filter} lang={lang} />}
    </>
  );
}

function Hit({ hit, last, lang }: { hit: RegionHit; last: number; lang: Lang }) {
  const { place } = hit;
  const name = pick(lang, place.name);
  return (
    <li>
      <a href={regionHref(place.slug, lang)}>{name}</a>{" "}
      <span className="faint small">
        {place.path.map((p) => pick(lang, p.name)).join(" › ")}
        {place.code && ` ${place.code}`}
        {hit.matched !== place.name.zh && ` · ${hit.matched}`}
      </span>{" "}
      {hit.units > 0 ? (
        <span className="tree-facts">
          <YearTicks years={hit.years} last={last} />
          <span className="tree-years">{yearRuns(lang, hit.years)}</span>
          <span>{say(lang, "regions.units", { n: hit.units })}</span>
        </span>
      ) : (
        <span className="tag">{say(lang, "regions.nodata")}</span>
      )}
    </li>
  );
}
