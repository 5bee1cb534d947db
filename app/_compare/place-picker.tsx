/** Choosing places: one by one, whose figures of each, or the peers of the first at once. Links and GET forms only: every choice is an address. */

import { unitLabels } from "@/app/_charts/shown";
import { Chips } from "@/app/_ui/chips";
import { viewHref } from "@/app/_ui/links";
import { PlaceBox } from "@/app/_ui/place-box";
import { placeBoxWords } from "@/app/_ui/place-box-words";
import { keptBut, SelectForm } from "@/app/_ui/select-form";
import type { Comparison, PeerSet, PlaceRef, RegionHit, UnitRef } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { yearRuns } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";

/** So many places stand side by side. */
export const MOST_PLACES = 12;

const slugOf = (entry: string) => entry.split(":")[0] ?? entry;

/** Whose figures of a place are compared: said in words, the other units folded away. */
function Units({
  units,
  chosen,
  hrefOf,
  lang,
}: {
  units: UnitRef[];
  chosen: number;
  hrefOf: (id: number) => string;
  lang: Lang;
}) {
  // No line begins with the dot.
  const name = (u: UnitRef) => `${lang === "zh" ? u.issuer : u.body.en}\u00a0· ${sayCode(lang, "scope", u.scope)}`;
  const now = units.find((u) => u.id === chosen);
  if (!now) return null;
  if (units.length === 1) return <p className="faint small">{name(now)}</p>;
  return (
    <details>
      <summary>
        {sayCompare(lang, "whose")}
        {say(lang, "common.colon")}
        {name(now)}
      </summary>
      <Chips chips={units.map((u) => ({ text: name(u), href: hrefOf(u.id), current: u.id === chosen }))} />
    </details>
  );
}

export function PlacePicker({
  comparison,
  hits,
  filter,
  lang,
}: {
  comparison: Comparison;
  hits: RegionHit[] | null;
  filter: Filter;
  lang: Lang;
}) {
  const places = filter.places ?? [];
  const { q: _q, ...kept } = filter;
  const without = (place: PlaceRef) => places.filter((p) => slugOf(p) !== place.slug && slugOf(p) !== place.code);
  return (
    <section className="picker" aria-label={sayCompare(lang, "chosen")}>
      <h2>{sayCompare(lang, "chosen")}</h2>
      {comparison.choices.length === 0 && <p className="faint">{sayCompare(lang, "chosen.none")}</p>}
      <ul className="chosen">
        {comparison.choices.map(({ place, units, chosen }) => (
          <li key={place.id}>
            <b>{pick(lang, place.name)}</b>{" "}
            <span className="faint small">
              {place.path.map((p, i) => (
                <span key={p.slug}>
                  {i > 0 && " "}
                  <span className="nowrap">
                    {i > 0 && "› "}
                    {pick(lang, p.name)}
                  </span>
                </span>
              ))}
            </span>{" "}
            <a
              className="small"
              href={viewHref("/compare", kept, { places: without(place) })}
              aria-label={sayCompare(lang, "remove", { place: pick(lang, place.name) })}
            >
              {sayCompare(lang, "remove.short")}
            </a>
            <Units
              units={units}
              chosen={chosen}
              hrefOf={(id) =>
                viewHref("/compare", kept, {
                  places: places.map((p) => (slugOf(p) === place.slug ? `${place.slug}:${id}` : p)),
                })
              }
              lang={lang}
            />
          </li>
        ))}
      </ul>
      {places.length >= MOST_PLACES ? (
        <p className="faint">{sayCompare(lang, "add.full")}</p>
      ) : (
        <SelectForm action="/compare" lang={lang} kept={keptBut(filter, ["q", "page"])} button={false}>
          <PlaceBox
            id="compare-q"
            lang={lang}
            value={filter.q ?? ""}
            words={placeBoxWords(lang, { label: sayCompare(lang, "add"), go: sayCompare(lang, "add.go") })}
            href={viewHref("/compare", kept, { places: [...places, "{slug}"] }).replace("%7Bslug%7D", "{slug}")}
            told
          />
        </SelectForm>
      )}
      {hits && places.length < MOST_PLACES && (
        <div className="hits" role="status">
          {hits.length === 0 && <p className="faint">{sayCompare(lang, "add.none", { q: filter.q ?? "" })}</p>}
          <ul className="plain">
            {hits.map((hit) => (
              <li key={hit.place.id}>
                {hit.units > 0 ? (
                  <a href={viewHref("/compare", kept, { places: [...without(hit.place), hit.place.slug] })}>
                    {sayCompare(lang, "add.this")} {pick(lang, hit.place.name)}
                  </a>
                ) : (
                  pick(lang, hit.place.name)
                )}{" "}
                <span className="faint small">
                  {hit.place.path.map((p) => pick(lang, p.name)).join(" › ")}{" "}
                  {hit.units > 0 ? yearRuns(lang, hit.years) : sayCompare(lang, "add.nodata")}
                </span>
              </li>
            ))}
          </ul>
        </div>
      )}
    </section>
  );
}

/** Peers of the first place, by rule and by name, each set one click away. */
export function PeerPicker({ sets, filter, lang }: { sets: PeerSet[]; filter: Filter; lang: Lang }) {
  if (sets.length === 0) return null;
  const { q: _q, ...kept } = filter;
  return (
    <section className="picker sets" aria-label={sayCompare(lang, "sets")}>
      <h2>{sayCompare(lang, "sets")}</h2>
      <ul className="plain">
        {sets.map(({ rule, of, units }) => {
          const taken = units.slice(0, MOST_PLACES - 1);
          const names = unitLabels([of, ...taken], lang)
            .slice(1)
            .join(say(lang, "common.list"));
          return (
            <li key={rule}>
              <a href={viewHref("/compare", kept, { places: [of, ...taken].map((u) => `${u.place.slug}:${u.id}`) })}>
                {sayCompare(lang, `set.${rule}`, { place: pick(lang, of.place.name) })}
              </a>
              <p className="faint small">
                {units.length > taken.length
                  ? sayCompare(lang, "set.more", { names, n: units.length, k: taken.length })
                  : names}
              </p>
            </li>
          );
        })}
      </ul>
    </section>
  );
}
