/**
 * The place a report is about, weighed from every name in it against the gazetteer.
 *
 * Names in title, signature, preface and metadata weigh most; what is left of a homonym is settled by the places named around it.
 * The place must be of the kind the text speaks as (我市, 我县, 我镇). Two places that stay equally likely give none, with both named.
 */
import { ancestorsOf, codeAt, nameAt, type Place, pathAt } from "@/lib/dictionary/regions";
import type { Certainty, IssuerKind, PlaceRef, ReportIdentity } from "@/lib/report";
import type { Title } from "./clues";
import type { Held } from "./held";
import type { Issuer } from "./issuer";
import { NATIONAL } from "./national";
import { type Choice, choose } from "./place-choose";
import { hintsOf, hostsOf } from "./place-hints";
import { genericOf, type SelfLevel, selfLevel } from "./place-level";
import { type Heading, namedPlaces } from "./place-mentions";
import { aboveLost, depthOf, type Named, placeLevel } from "./place-named";
import { impliedByParts } from "./place-parts";
import { Evidence, type Scored, score } from "./place-score";
import { answersToDistrict, levelKind, namesIssuer, speaksBelow } from "./place-speaker";
import { namesAbove, printedTown, unlistedTown } from "./place-unlisted";
import { certainArea, listCandidates } from "./place-within";
import { GAP, type View } from "./view";

/** A place that was found. */
type Found = Pick<PlaceResult, "certainty" | "held" | "clues"> & { region: PlaceRef };

export interface PlaceResult {
  region: PlaceRef | null;
  certainty: Certainty;
  within: ReportIdentity["region_within"];
  candidates: ReportIdentity["region_candidates"];
  held: Held[];
  clues: { quote: string; start: number; why: string }[];
  /** The kind of body the place makes it, where the words alone did not tell (a town that speaks of itself by name). */
  kind: IssuerKind;
}

/** A reference to a place as it was at the end of the year. */
export function placeRef(place: Place, year: number | null, printed: string | null = null): PlaceRef {
  const named = printed === null ? undefined : place.names.find((n) => n.name === printed);
  if (named && year !== null && placeLevel(place) === "township" && !named.name.endsWith(nameAt(place, year))) {
    // The lists of towns are of June or October: a name or code of the next list may be the one in force at the year's end.
    if (named.code === codeAt(place, year) || named.from === year + 1) {
      const above = pathAt(place, year).slice(0, -1);
      return { code: named.code, name: named.name, level: "township", path: [...above.map((p) => p.name), named.name] };
    }
  }
  const path = pathAt(place, year).map((p) => p.name);
  const level = (["country", "province", "city", "county", "township"] as const)[depthOf(place, year)] ?? "county";
  return { code: codeAt(place, year), name: nameAt(place, year), level, path };
}

/** What is known about the page outside its text. */
export interface Source {
  url: string | null;
  name: string;
  meta: Record<string, string>;
}

/** Other titles, the page's head and the file's name, each with the part it plays. */
function headingsOf(titles: Title[], title: Title | null, source: Source): Heading[] {
  const heads: Heading[] = titles
    .filter((t) => t !== title && t.text !== title?.text)
    .map((t) => ({ text: t.subject, role: "row" }));
  if (/公开|年报|报告/.test(source.name)) heads.push({ text: source.name, role: "row" });
  for (const name of ["contentsource", "author", "source", "addresstitle"]) {
    const text = source.meta[name];
    if (text && text.length <= 40) heads.push({ text, role: "row" });
  }
  for (const name of ["sitename", "title", "columnname"]) {
    const text = source.meta[name];
    if (text) heads.push({ text: text.slice(0, 80), role: "site" });
  }
  return heads;
}

/** The country, where an organ of the State Council reports; null for any other. */
function nationalOrgan(view: View, subject: string, issuer: Issuer, named: Named[]): Found | null {
  const organ = [subject, issuer.name ?? ""].find((s) => NATIONAL.test(s));
  if (!organ || named.some((n) => !n.short && (n.role === "title" || n.role === "signature"))) return null;
  return {
    region: { code: null, name: "中国", level: "country", path: ["中国"] },
    certainty: "stated",
    held: [],
    clues: [{ quote: organ, start: view.text.indexOf(organ), why: "organ of the State Council" }],
  };
}

/** The place that the names in the text point to. */
function chosen(choice: Choice, view: View, self: SelfLevel, year: number | null): Found {
  const clue = choice.scored.bestNamed;
  const at = year ?? yearOfName(choice.place, clue, self);
  const quote = clue.start >= 0 ? view.text.slice(clue.start, clue.end) : clue.name;
  return {
    region: placeRef(choice.place, at, clue.short ? null : clue.name),
    certainty: choice.certainty,
    held: choice.held,
    clues: [{ quote, start: clue.start, why: choice.why }],
  };
}

/** A town whose county is certain and whose name no list knows; null where the words name no town. */
function townOutsideLists(view: View, words: string[], named: Named[], county: Place, year: number | null) {
  const above = namesAbove(named);
  const town = words.map((w) => printedTown(w, above)).find((t) => t !== null);
  const found = town ? unlistedTown(town, county, year) : null;
  if (!town || !found) return null;
  const result: Found = {
    region: found.region,
    certainty: "inferred",
    held: [found.held],
    clues: [{ quote: town, start: view.text.indexOf(town), why: found.why }],
  };
  return result;
}

/** 某区政府网站上开辟的某镇公众号: the only town of the county that is certain which the text of a town names. A person looks. */
function onlyTownNamed(view: View, named: Named[], county: Place, year: number | null): Found | null {
  const towns = new Map<string, { place: Place; by: Named }>();
  for (const by of named) {
    if (by.short) continue;
    for (const place of by.places)
      if (placeLevel(place) === "township" && ancestorsOf(place).has(county.id)) towns.set(place.id, { place, by });
  }
  const [one, other] = [...towns.values()];
  if (!one || other) return null;
  const { start, end, name } = one.by;
  return {
    region: placeRef(one.place, year, name),
    certainty: "inferred",
    held: ["place_unconfirmed"],
    clues: [{ quote: start < 0 ? name : view.text.slice(start, end), start, why: "the only town of its county named" }],
  };
}

/** What is known where the place is not: the area around it, and the places that fit. */
function unknownPlace(
  view: View,
  ranked: Scored[],
  evidence: Evidence,
  within: Place | null,
  self: SelfLevel,
  kind: IssuerKind,
  year: number | null,
): Omit<PlaceResult, "kind"> {
  const clue = within ? evidence.byId.get(within.id)?.[0] : undefined;
  return {
    region: null,
    certainty: "unknown",
    within: within ? { code: codeAt(within, year) ?? "", name: nameAt(within, year) } : null,
    candidates: listCandidates(ranked, within, self, kind, year, view),
    held: [...(view.spam ? (["spam_suspected"] as const) : []), "place_unknown"],
    clues: clue ? [{ quote: clue.name, start: clue.start, why: "area that is certain" }] : [],
  };
}

/** Finds the place. `year` may be null; then the name the text uses tells the time. */
export function findPlace(
  view: View,
  title: Title | null,
  titles: Title[],
  issuer: Issuer,
  year: number | null,
  source: Source,
): PlaceResult {
  const subject = title?.subject ?? "";
  const hints = hintsOf(view, source.url);
  const named = namedPlaces(view, title, issuer, headingsOf(titles, title, source), hints, year);
  const told = levelKind(issuer, subject, named, view.text);
  const kind = told === "unsure" ? issuer.kind : told;
  const nation = nationalOrgan(view, subject, issuer, named);
  if (nation) return { ...nation, within: null, candidates: [], kind };

  const level = selfLevel(view, title, kind);
  // A bureau's own name tells its level better than the governments it speaks of.
  const bureau = kind !== "government" && kind !== "township" && named.some(namesIssuer);
  const self = bureau ? { ...level, generic: null } : level;
  const implied = kind === "township" ? null : impliedByParts(named, self, year);
  if (implied) named.push(implied);
  const evidence = new Evidence(named, year);
  const ranked = score(evidence, self, kind, year, hints, hostsOf(view, source.url));

  const gap = aboveLost(named);
  const within = (gap?.places.length === 1 ? gap.places[0] : null) ?? certainArea(evidence, hints, self, kind, year);
  const county = kind === "township" && within && depthOf(within, year) === 3 ? within : null;
  const spamSubject = subject.includes(GAP);
  let choice = told === "unsure" || gap ? null : choose(ranked, spamSubject, view, self, year);
  // A rare name alone, or one of many namesakes, does not outweigh the county that is certain: the town may be one the gazetteer does not know.
  const doubtful = choice?.held.includes("place_unconfirmed") || (choice?.scored.rivals ?? 0) > 1;
  if (choice && doubtful && county && !ancestorsOf(choice.place).has(county.id)) choice = null;
  // A site alone, under a text that names and says nothing of itself, may carry a town's report.
  const silent =
    told === "other" && subject === "" && issuer.clues.length === 0 && !/[我本全][院校园场]/.test(view.text);
  if (choice?.scored.role === "site" && silent && !choice.held.includes("place_unconfirmed"))
    choice = { ...choice, certainty: "inferred", held: [...choice.held, "place_unconfirmed"] };
  if (choice && speaksBelow(choice.place, named, view.text, year)) choice = null;
  // A city that the title names in full stands there for itself.
  if (choice?.scored.role === "zone" && answersToDistrict(choice.place, kind, view.text, year)) choice = null;
  const found = choice
    ? chosen(choice, view, self, year)
    : county &&
      (townOutsideLists(view, [subject, issuer.name ?? ""], named, county, year) ??
        (subject === "" && issuer.clues.length === 0 ? onlyTownNamed(view, named, county, year) : null));
  const spam: Held[] = view.spam && (spamSubject || !title) ? ["spam_suspected"] : [];
  if (found) return { ...found, within: null, candidates: [], held: [...spam, ...found.held], kind };
  const unknown = unknownPlace(view, ranked, evidence, within, self, kind, year);
  return { ...unknown, held: [...new Set<Held>([...spam, ...unknown.held])], kind };
}

/** Without a year: one in which the place bore the name the text uses (海门市, not 海门区). */
function yearOfName(place: Place, named: Named, self: SelfLevel): number | null {
  const used = place.names.findLast((n) =>
    named.short ? genericOf(place, n.to ?? n.from) === self.generic : n.name === named.name,
  );
  return used ? used.to : null;
}
