/** What the place box offers for what is typed: places of the fetched index at once, townships from the server a moment later. Browser only. */
import type { TownHit } from "@/lib/answers";
import { type PlaceIndex, pathOf, readIndex } from "@/lib/place-index";
import { searchEntries } from "@/lib/place-match";

export interface Option {
  slug: string;
  name: string;
  /** Places above, from the province down. */
  path: string;
  /** The former or other name that fitted, where it is not the shown one. */
  former: string | null;
  told: boolean;
  town: boolean;
}

export const MOST = 12;
const SEPARATOR = " › ";

let index: Promise<PlaceIndex> | null = null;

/** Fetched once a page; the browser keeps the text and asks only whether it changed. A failure may be tried again. */
export function placeIndex(lang: string): Promise<PlaceIndex> {
  index ??= fetch(`/places.gz?lang=${lang}`)
    .then((answer) => {
      if (!answer.ok || !answer.body) throw new Error(`places.gz answered ${answer.status}`);
      return new Response(answer.body.pipeThrough(new DecompressionStream("gzip"))).text();
    })
    .then(readIndex)
    .catch((error: unknown) => {
      index = null;
      throw error;
    });
  return index;
}

export function optionsOf(places: PlaceIndex, query: string, toldOnly = false): Option[] {
  const shown = (p: { name: string; english: string }) => p.english || p.name;
  return searchEntries(places.entries, query, {
    limit: MOST,
    fold: places.fold,
    above: (place) => pathOf(places, place).flatMap((p) => places.of.get(p) ?? []),
    keep: (place) => !toldOnly || place.told,
  }).map(({ item, entry }) => ({
    slug: item.slug,
    name: item.english ? `${item.english} ${item.name}` : item.name,
    path: pathOf(places, item).map(shown).join(SEPARATOR),
    former: entry.name === item.name ? null : entry.name,
    told: item.told,
    town: false,
  }));
}

/** Townships of that name; empty where the server cannot be reached. */
export async function townOptions(query: string, lang: "zh" | "en", signal: AbortSignal): Promise<Option[]> {
  if (query.trim().length < 2) return [];
  try {
    const answer = await fetch(`/towns.json?q=${encodeURIComponent(query.trim())}`, { signal });
    if (!answer.ok) return [];
    const { hits } = (await answer.json()) as { hits: TownHit[] };
    return hits.map((hit) => ({
      slug: hit.slug,
      name: lang === "en" ? `${hit.name.en} ${hit.name.zh}` : hit.name.zh,
      path: hit.path.map((p) => p[lang]).join(SEPARATOR),
      former: hit.matched === hit.name.zh ? null : hit.matched,
      told: hit.told,
      town: true,
    }));
  } catch {
    return [];
  }
}
