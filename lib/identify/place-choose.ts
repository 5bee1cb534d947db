/** Whether the best place is good enough, and clearly better than the next one. */
import { ancestorsOf, type Place } from "@/lib/dictionary/regions";
import type { Certainty } from "@/lib/report";
import type { Held } from "./held";
import type { SelfLevel } from "./place-level";
import { depthOf } from "./place-named";
import { NAMING, type Role } from "./place-roles";
import { type Scored, whyOf } from "./place-score";
import { namesIssuer } from "./place-speaker";
import type { View } from "./view";

/** Least points a place needs for its own name, with what stands around it, and its lead over the next one. */
const OWN = 2;

const TOTAL = 5;

const ALONE = 5;

const LEAD = 3;

/** The year of the first list of all towns. */
const FIRST_TOWN_LIST = 2015;

export interface Choice {
  place: Place;
  certainty: Certainty;
  why: string;
  held: Held[];
  scored: Scored;
}

/** Parts of the text in which also others are named: those visited, who came, whose papers were read. */
const OTHERS: ReadonlySet<Role | null> = new Set<Role | null>(["organ", "cited", "address", "body", null]);

/** A place that the issuer's name tells comes before one that only stands in the text, with however full a path. */
function issuersFirst(ranked: Scored[]): Scored[] {
  const [first] = ranked;
  if (!first || !OTHERS.has(first.role)) return ranked;
  const issuer = ranked.find((s) => s.role !== null && NAMING.has(s.role) && s.rivals === 1);
  return issuer ? [issuer, ...ranked.filter((s) => s !== issuer && !OTHERS.has(s.role))] : ranked;
}

export function choose(
  ranked: Scored[],
  spamSubject: boolean,
  view: View,
  self: SelfLevel,
  year: number | null,
): Choice | null {
  const [first, ...others] = issuersFirst(ranked);
  // 某市某区某镇 in an address: the city stands there as the way to the district, and claims nothing.
  const above = first ? ancestorsOf(first.place) : null;
  const second = others.find((s) => s.own > 0 || !above?.has(s.place.id));
  if (!first || first.own < OWN) return null;
  const firstTotal = first.own + first.around;
  const lonely = firstTotal < TOTAL && first.own < ALONE;
  const zone = first.bestNamed.role === "zone" || first.bestNamed.role === "parts";
  if (lonely && (second || (first.role === null && !zone) || first.rivals > 1)) return null;
  if (second) {
    // Namesakes stand or fall by what is around them.
    // Without a year also the ones of another time (毕节市 the county and 毕节市 the prefecture) count in full.
    const namesake = year !== null && second.bestNamed.name === first.bestNamed.name;
    // 湖南省林业厅, address in 长沙市: where an organ has its house is no rival of the place it is named after.
    const housed = second.role === "address" && namesIssuer(first.bestNamed);
    if (!housed && firstTotal - (second.own + second.around) < (namesake ? LEAD / 2 : LEAD)) return null;
  }
  // A county-level 市 cites the papers of the 市 above it, a 地区 those of its 自治区: a paper cited does not tell which of the two speaks.
  const unnamed = first.role === "cited" || first.role === "body" || first.role === "address";
  if (unnamed && !first.seat) {
    const depth = depthOf(first.place, null);
    const sure = depth === 3 || self.generic === "州" || self.generic === "盟" || self.generic === "省";
    // A 市 with counties or districts below it that is a province is one of the four municipalities.
    const city = self.rank === "city" && (depth === 2 || depth === 1);
    if (depth < 4 && (self.generic === null || (self.generic === "市" ? !city : !sure))) return null;
  }
  // A homonym needs something around it.
  if (first.rivals > 1 && first.around < 1.5) return null;
  const township = first.place.names[0].level === "township";
  const held: Held[] = [];
  // Townships before 2015 are not all known, so a name that is unique today may not have been. Since then the issuer's unique one is sure.
  const told = first.role !== null && (NAMING.has(first.role) || first.role === "says");
  const listed = year !== null && year >= FIRST_TOWN_LIST && first.rivals === 1 && told;
  const thin = first.role === null && first.bestNamed.role === "parts";
  if ((township && first.around < 1 && !listed) || lonely || thin) held.push("place_unconfirmed");
  const named = first.role !== null && first.role !== "code" && !(unnamed && first.seat);
  const certainty: Certainty = named && !spamSubject && held.length === 0 ? "stated" : "inferred";
  if (view.spam && spamSubject && !held.includes("spam_suspected")) held.push("spam_suspected");
  return { place: first.place, certainty, why: whyOf(first), held, scored: first };
}
