/** Names right behind one another are one path: 南京市鼓楼区, 兴国县人民政府南坑乡. */
import { everydayDistricts } from "@/lib/dictionary/everyday-names";
import { ancestorsOf, type Place } from "@/lib/dictionary/regions";
import type { Level } from "@/lib/report";
import { type Named, placeLevel } from "./place-named";
import { NAMING } from "./place-roles";

/** A name right behind one of its ancestors (南京市鼓楼区, 兴国县人民政府南坑乡) means the place below it. */
export function settleChains(found: Named[], text: string): Named[] {
  const kept: Named[] = [];
  const foreign = new Set<string>();
  for (let i = 0; i < found.length; i++) {
    const here = found[i] as Named;
    const above: Named[] = [];
    for (let k = i - 1; k >= 0 && above.length < 3; k--) {
      const before = found[k] as Named;
      const next = above[0] ?? here;
      if (before.start < 0 || here.start < 0 || next.start - before.end > 4 || next.start < before.end) break;
      above.unshift(before);
    }
    const holder = above.at(-1);
    // 舒城县天宫乡: a town of that name elsewhere is another one, however rare the name.
    if (holder && !holder.short && isForeign(here, holder, text)) {
      foreign.add(here.name);
      continue;
    }
    // 惠州西湖风景名胜区: inside the name of a body the second of two short names is a word of its own.
    if (
      holder?.short &&
      here.short &&
      NAMING.has(here.role) &&
      holder.end === here.start &&
      !isBelow(here.places, [holder])
    )
      continue;
    let places = here.places;
    // 吉安市吉安高新区: the short name repeats the name before it.
    const same = holder && here.short ? here.places.filter((p) => holder.places.includes(p)) : [];
    if (same.length > 0) places = same;
    for (const a of same.length > 0 ? [] : above) {
      const ids = reachOf([a]);
      const below = places.filter((p) => [...ancestorsOf(p)].some((x) => ids.has(x)));
      if (below.length > 0) places = below;
    }
    const settled = places.length < here.places.length || (above.length > 0 && isBelow(places, above));
    if (everydayDistricts.has(here.name) && !settled) continue;
    if (settled && same.length === 0 && isBelow(places, above)) for (const a of above) markUpper(kept, a);
    kept.push({ ...here, places, settled });
  }
  // Named once with its county, the name means that town wherever it stands alone in the text.
  return kept.filter((n) => !foreign.has(n.name) || n.settled);
}

/** 西宁市湟源县审计局 is no clue to the city; 市、县 in a list are not one name. */
function markUpper(kept: Named[], above: Named): void {
  // In the order of the text, and always among the last.
  for (let i = kept.length - 1; i >= 0 && (kept[i] as Named).start >= above.start; i--)
    if (kept[i]?.start === above.start) (kept[i] as Named).upper = true;
}

/** True when the name stands right behind a higher place that holds no place of that name. */
function isForeign(here: Named, holder: Named, text: string): boolean {
  const between = text.slice(holder.end, here.start);
  if (!/^(?:(?:人民)?政府)?$/.test(between)) return false;
  const rank = (n: Named) => Math.min(...n.places.map((p) => LEVEL_RANK[placeLevel(p)]));
  return rank(holder) < rank(here) && !isBelow(here.places, [holder]);
}

const LEVEL_RANK: Record<Level, number> = { country: 0, province: 1, city: 2, county: 3, township: 4 };

/** The places whose parts a name may stand before. A listed zone (西咸新区) lies over districts of what it is part of. */
const reachOf = (above: Named[]): Set<string> =>
  new Set(
    above.flatMap((a) => a.places.flatMap((p) => [p.id, ...(p.quasi ? p.names.map((n) => n.parent ?? p.id) : [])])),
  );

function isBelow(places: Place[], above: Named[]): boolean {
  const ids = reachOf(above);
  return places.some((p) => [...ancestorsOf(p)].some((x) => ids.has(x)));
}
