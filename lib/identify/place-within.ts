/** Where a place stays unknown: the smallest area that is certain, and the places that fit, best first. */
import { ancestorsOf, childrenOf, codeAt, nameAt, type Place, placeById } from "@/lib/dictionary/regions";
import type { IssuerKind, ReportIdentity } from "@/lib/report";
import type { Hint } from "./place-hints";
import type { SelfLevel } from "./place-level";
import { depthOf, isZonePlace, type Named, stood } from "./place-named";
import { type Evidence, fits, type Scored, whyOf } from "./place-score";
import type { View } from "./view";

/** The smallest area that surely contains the place: the county above a town, the city above a county. */
export function certainArea(
  evidence: Evidence,
  hints: Hint[],
  self: SelfLevel,
  kind: IssuerKind,
  year: number | null,
): Place | null {
  const maxDepth =
    kind === "township" ? 3 : self.generic === "县" || self.generic === "旗" || self.generic === "区" ? 2 : 1;
  const best = new Map<number, { place: Place; points: number; next: number }>();
  const phones = hints.filter((h) => h.kind === "phone");
  for (const [id, mentions] of evidence.byId) {
    const place = placeById(id);
    if (!place || isZonePlace(place) || !stood(place, year)) continue;
    const depth = depthOf(place, year);
    if (depth > maxDepth || mentions.every((m) => m.places.length > 1)) continue;
    if (depth > 1 && phones.length > 0 && !phones.some((h) => liesIn(place, h.ids))) continue;
    const points = mentions.reduce((n, m) => n + WITHIN_WEIGHT(m), 0);
    const known = best.get(depth);
    if (!known || points > known.points) best.set(depth, { place, points, next: known?.points ?? 0 });
    else known.next = Math.max(known.next, points);
  }
  for (let depth = maxDepth; depth >= 1; depth--) {
    const b = best.get(depth);
    // Named once is enough where it speaks as the one above, and nothing else of its level does.
    if (b && b.points >= 1 && b.points >= 2 * b.next) return b.place;
    const called = new Set(phones.flatMap((h) => h.ids));
    if (depth === 2 && called.size === 1) return placeById([...called][0] as string);
  }
  return null;
}

/** A name in running text alone (学习某县经验) does not make an area certain; a paper cited or an organ named does. */
const WITHIN_WEIGHT = (m: Named): number => (m.short ? 0.4 : m.role === "body" || m.role === "address" ? 0.5 : 2);

const liesIn = (place: Place, ids: string[]): boolean => {
  const inside = new Set([place.id, ...ancestorsOf(place)]);
  return ids.some((id) => inside.has(id));
};

/** 镇18个, 18个乡镇: how many townships the report says it has. */
function townshipsSaid(text: string): number | null {
  const m = /(?:(?<!\d)(\d{1,2})个(?:乡镇|镇|乡\(镇\)|镇街)|(?:乡镇|镇)(\d{1,2})个)/.exec(text);
  return m ? Number(m[1] ?? m[2]) : null;
}

export function listCandidates(
  ranked: Scored[],
  within: Place | null,
  self: SelfLevel,
  kind: IssuerKind,
  year: number | null,
  view: View,
): ReportIdentity["region_candidates"] {
  const list: ReportIdentity["region_candidates"] = [];
  const put = (place: Place, why: string) => {
    const code = codeAt(place, year);
    const name = nameAt(place, year);
    if (!list.some((c) => c.code === code && c.name === name)) list.push({ code, name, why });
  };
  for (const s of ranked.slice(0, 8)) if (s.own >= 2) put(s.place, whyOf(s));
  if (list.length === 0 && within && kind !== "township") {
    const children = childrenOf(within.id, year).filter((c) => !isZonePlace(c) && fits(c, self, kind, year));
    const said = townshipsSaid(view.text);
    const off = (c: Place) =>
      said === null
        ? 0
        : Math.abs(childrenOf(c.id, Math.max(year ?? 2015, 2015)).filter((t) => !isZonePlace(t)).length - said);
    const sorted = children.map((c) => ({ c, n: off(c) })).sort((a, b) => a.n - b.n);
    for (const { c, n } of sorted.slice(0, 12)) {
      put(
        c,
        said !== null && n <= 1
          ? `in ${nameAt(within, year)}; about ${said} townships, as the text says`
          : `in ${nameAt(within, year)}`,
      );
    }
  }
  return list;
}
