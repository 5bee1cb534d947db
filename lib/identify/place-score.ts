/** Points of every place named: for its own name in the part it plays, and for what stands around it. */
import { ancestorsOf, type Place, placeById } from "@/lib/dictionary/regions";
import type { IssuerKind } from "@/lib/report";
import { type Hint, hintPoints } from "./place-hints";
import { type Generic, genericOf, type SelfLevel } from "./place-level";
import { depthOf, isZonePlace, type Named, stood } from "./place-named";
import { NAMING, ROLE_WEIGHT, type Role } from "./place-roles";

export interface Scored {
  place: Place;
  /** Points of its own name. */
  own: number;
  /** Points of places above, below and beside it. */
  around: number;
  /** Best part its full name plays; null when only a short name stands. */
  role: Role | null;
  bestNamed: Named;
  /** A county in whose papers and at whose address a zone is at home. */
  seat: boolean;
  /** Other places share the name it was found by. */
  rivals: number;
}

/** Everything the decision needs to know about the names in the text. */
export class Evidence {
  /** Mentions per place id. */
  readonly byId = new Map<string, Named[]>();
  constructor(
    readonly named: Named[],
    year: number | null,
  ) {
    const latest = year === null ? latestNames(named) : null;
    const after = year === null ? namedAfter(named) : 0;
    for (const n of named) {
      for (const p of n.places) {
        if (latest && !n.short && (latest.get(p.id) ?? n.name) !== n.name) continue;
        if ((p.names.at(-1)?.to ?? 9999) < after) continue;
        const list = this.byId.get(p.id);
        if (list) list.push(n);
        else this.byId.set(p.id, [n]);
      }
    }
  }

  /** How firmly a place is named, as support for one below it: full names count more, every name once. */
  support(id: string): number {
    let best = 0;
    for (const n of this.byId.get(id) ?? []) {
      const alone = n.places.length === 1 ? 1 : 0.3;
      const weight = n.short ? (n.role === "site" ? 2 : 1) : n.role === "body" || n.role === "address" ? 2 : 3;
      best = Math.max(best, weight * alone);
    }
    return best;
  }
}

/**
 * Of places called by two of their names the later one. Without a year: where 七星关区 is named, 毕节市 is no longer the county that was
 * called so before, but the prefecture.
 */
function latestNames(named: Named[]): Map<string, string> {
  const latest = new Map<string, { name: string; from: number }>();
  for (const n of named) {
    if (n.short) continue;
    for (const p of n.places) {
      const from = p.names.findLast((x) => x.name === n.name)?.from;
      const known = latest.get(p.id);
      if (from !== undefined && (!known || from > known.from)) latest.set(p.id, { name: n.name, from });
    }
  }
  return new Map([...latest].map(([id, x]) => [id, x.name]));
}

/**
 * Without a year the names tell the time: a text that names 碧江区 (since 2011) was written after that, so its 铜仁市 is not the county
 * that ended in 2010. Names of the first lists (2002, towns 2015) tell nothing.
 */
function namedAfter(named: Named[]): number {
  let after = 0;
  for (const n of named) {
    const [place, other] = n.places;
    if (n.short || !place || other) continue;
    const first = place.names[0].from;
    const from = place.names.findLast((x) => x.name === n.name)?.from ?? 0;
    if (from > first || (place.names[0].level !== "township" && first > FIRST_LIST)) after = Math.max(after, from);
  }
  return after;
}

const FIRST_LIST = 2002;

function ownPoints(mentions: Named[]): number {
  const best = new Map<Role, number>();
  let body = 0;
  let organs = 0;
  for (const n of mentions) {
    if (n.upper) continue;
    if (n.role === "organ" && !n.short) organs++;
    if (n.role === "body") {
      body += n.short ? 0.4 : 0.7;
      continue;
    }
    const w =
      ROLE_WEIGHT[n.role] * (n.short ? (n.role === "site" || n.role === "zone" || n.role === "parts" ? 0.9 : 0.6) : 1);
    best.set(n.role, Math.max(best.get(n.role) ?? 0, w));
  }
  return [...best.values()].reduce((a, b) => a + b, 0) + Math.min(4, body) + Math.min(2, Math.max(0, organs - 1));
}

/** Is the place of the kind the text speaks as? Former and later names count, a report may be early or late. */
export function fits(place: Place, self: SelfLevel, kind: IssuerKind, year: number | null): boolean {
  const level = depthOf(place, year);
  if (kind === "township") return level === 4;
  if (level === 4) return false;
  // 我区 of a zone is the zone, not the district around it.
  if (kind === "zone") return level >= 2;
  if (!self.generic) return true;
  const wanted = self.generic;
  const generics = new Set<Generic | null>([genericOf(place, year)]);
  if (year === null) for (const n of place.names) generics.add(genericOf(place, n.from));
  else for (const near of [year - 1, year + 1]) generics.add(genericOf(place, near));
  return generics.has(wanted);
}

export function score(
  evidence: Evidence,
  self: SelfLevel,
  kind: IssuerKind,
  year: number | null,
  hints: Hint[],
  hosts: string[],
): Scored[] {
  const found: Scored[] = [];
  for (const [id, mentions] of evidence.byId) {
    const place = placeById(id);
    if (!place || isZonePlace(place) || !stood(place, year)) continue;
    if (!fits(place, self, kind, year)) continue;
    const depth = depthOf(place, year);
    const misfit =
      self.generic === "市" && self.rank !== null && self.rank !== (depth <= 2 ? "city" : "county") ? 1.5 : 0;
    const own = ownPoints(mentions) - misfit;
    const above = [...ancestorsOf(place)].reduce((n, a) => n + evidence.support(a), 0);
    let below = 0;
    let beside = 0;
    const parents = new Set(place.names.map((n) => n.parent));
    for (const n of evidence.named) {
      if (n.short || n.places.some((p) => p.id === id)) continue;
      const kin = n.places.filter((p) => ancestorsOf(p).has(id)).length;
      if (kin > 0) below += kin === n.places.length ? 1 : 0.5;
      else if (n.places.some((p) => p.names.some((x) => x.parent && parents.has(x.parent))))
        beside += n.places.length === 1 ? 0.5 : 0.2;
    }
    const around =
      Math.min(6, above) + Math.min(3, below) + Math.min(1.5, beside) + hintPoints(hints, hosts, place, year);
    const full = mentions.filter((m) => !m.short).sort((a, b) => ROLE_WEIGHT[b.role] - ROLE_WEIGHT[a.role]);
    const bestNamed = full[0] ?? (mentions[0] as Named);
    const told = full[0]?.role ?? null;
    // 眉山天府新区管委会, 泗县一中, 湛江海关 in the title, the place's full name only in the text: the body is named after it.
    // 与舒城经济开发区办公室联系 of a zone that calls itself only 开发区.
    const after =
      ((kind === "zone" || kind === "other" || kind === "department") &&
        mentions.some((m) => m.short && !m.upper && NAMING.has(m.role))) ||
      (kind === "zone" && mentions.some((m) => m.short && (m.role === "zone" || m.role === "own")));
    const role = after && (told === null || ROLE_WEIGHT[told] < ROLE_WEIGHT.zone) ? "zone" : told;
    const rivals = Math.min(
      ...(full.length > 0 ? full : mentions).map((m) => m.places.filter((p) => stood(p, year)).length),
    );
    const plays = (part: Role) => full.some((m) => m.role === part);
    const seat = kind === "zone" && depth === 3 && plays("cited") && plays("address");
    found.push({ place, own, around, role, bestNamed, seat, rivals });
  }
  return found.sort((a, b) => b.own + b.around - (a.own + a.around));
}

const ROLE_WORDS: Record<Role, string> = {
  title: "named in the title",
  signature: "signed",
  preface: "named in the preface",
  row: "named in the page's metadata",
  says: "the report names it as its own place",
  site: "its website",
  own: "its own papers or contact",
  zone: "a zone or body named after it",
  code: "its division code in the index number",
  organ: "one of its organs",
  cited: "a paper cited",
  parts: "the towns or counties named are its parts",
  address: "address",
  body: "named in the text",
};

export const whyOf = (s: Scored): string =>
  `${s.role ? ROLE_WORDS[s.role] : "short name in the text"}${s.rivals > 1 ? ", told from its namesakes by the places around it" : ""}`;
