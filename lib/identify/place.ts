/**
 * The place a report is about, weighed from every name in it against the gazetteer.
 *
 * Names in title, signature, preface and metadata weigh most; what is left of a homonym is settled by the places named around it.
 * The place must be of the kind the text speaks as (我市, 我县, 我镇). Two places that stay equally likely give none, with both named.
 */
import { ancestorsOf, childrenOf, codeAt, nameAt, type Place, pathAt, placeById } from "@/lib/dictionary/regions";
import type { Certainty, IssuerKind, PlaceRef, ReportIdentity } from "@/lib/report";
import type { Issuer } from "./issuer";
import { type Hint, hintPoints, hintsOf, hostsOf } from "./place-hints";
import { type Generic, genericOf, type SelfLevel, selfLevel } from "./place-level";
import {
  aboveGap,
  depthOf,
  type Heading,
  isZonePlace,
  type Named,
  namedPlaces,
  placeLevel,
  ROLE_WEIGHT,
  type Role,
  stood,
} from "./place-mentions";
import { namesAbove, printedTown, unlistedTown } from "./place-unlisted";
import type { Title } from "./title";
import { GAP, type View } from "./view";

export interface PlaceResult {
  region: PlaceRef | null;
  certainty: Certainty;
  within: ReportIdentity["region_within"];
  candidates: ReportIdentity["region_candidates"];
  held: string[];
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

interface Scored {
  place: Place;
  /** Points of its own name. */
  own: number;
  /** Points of places above, below and beside it. */
  around: number;
  /** Best part its full name plays; null when only a short name stands. */
  role: Role | null;
  bestNamed: Named;
  /** Other places share the name it was found by. */
  rivals: number;
}

/** Everything the decision needs to know about the names in the text. */
class Evidence {
  /** Mentions per place id. */
  readonly byId = new Map<string, Named[]>();
  constructor(readonly named: Named[]) {
    for (const n of named) {
      for (const p of n.places) {
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
function fits(place: Place, self: SelfLevel, kind: IssuerKind, year: number | null): boolean {
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

function score(
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
      self.generic === "市" && self.rank !== null && self.rank !== (depth === 2 ? "city" : "county") ? 1.5 : 0;
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
    const rivals = Math.min(
      ...(full.length > 0 ? full : mentions).map((m) => m.places.filter((p) => stood(p, year)).length),
    );
    found.push({ place, own, around, role: full[0]?.role ?? null, bestNamed, rivals });
  }
  return found.sort((a, b) => b.own + b.around - (a.own + a.around));
}

/** 镇18个, 18个乡镇: how many townships the report says it has. */
function townshipsSaid(text: string): number | null {
  const m = /(?:(?<!\d)(\d{1,2})个(?:乡镇|镇|乡\(镇\)|镇街)|(?:乡镇|镇)(\d{1,2})个)/.exec(text);
  return m ? Number(m[1] ?? m[2]) : null;
}

const NATIONAL =
  /^(?:中华人民共和国)?(?:国务院(?:办公厅|国资委|国有资产监督管理委员会|侨务办公室|港澳事务办公室|研究室)?|国家[\u4e00-\u9fff]{2,14}(?:局|总局|委员会|委|署|中心)|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|人社|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|铁道|水利|农业农村|农业|商务|文化和旅游|文化|退役军人事务|应急管理|监察)部|国家卫生(?:健康|和计划生育)委员会|卫生部|中国人民银行|审计署|海关总署|税务总局|市场监管总局|(?:中国)?(?:证券监督管理委员会|证监会|银监会|保监会|银保监会|气象局|地震局|科学院|工程院|社会科学院|民用航空局|民航局))(?:办公厅|办公室)?$/;

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
  for (const name of ["contentsource", "author", "source"]) {
    const text = source.meta[name];
    if (text && text.length <= 40) heads.push({ text, role: "row" });
  }
  for (const name of ["sitename", "title", "columnname"]) {
    const text = source.meta[name];
    if (text) heads.push({ text: text.slice(0, 80), role: "site" });
  }
  return heads;
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
  const nothing: PlaceResult = {
    region: null,
    certainty: "unknown",
    within: null,
    candidates: [],
    held: [],
    clues: [],
    kind: issuer.kind,
  };
  const subject = title?.subject ?? "";
  const spamSubject = subject.includes(GAP);
  const heads = headingsOf(titles, title, source);
  const hosts = hostsOf(view, source.url);
  const hints = hintsOf(view, source.url);
  const named = namedPlaces(view, title, issuer, heads, hints, year);
  const told = levelKind(issuer, subject, named, view.text);
  const kind = told === "unsure" ? issuer.kind : told;
  nothing.kind = kind;
  const level = selfLevel(view, title, kind);
  // A bureau's own name tells its level better than the governments it speaks of.
  const self =
    kind !== "government" && kind !== "township" && named.some(namesIssuer) ? { ...level, generic: null } : level;
  const organ = [subject, issuer.name ?? ""].find((s) => NATIONAL.test(s));
  if (organ && !named.some((n) => !n.short && (n.role === "title" || n.role === "signature"))) {
    const region: PlaceRef = { code: null, name: "中国", level: "country", path: ["中国"] };
    return {
      ...nothing,
      region,
      certainty: "stated",
      clues: [{ quote: organ, start: view.text.indexOf(organ), why: "organ of the State Council" }],
    };
  }
  const implied = kind === "township" ? null : impliedByParts(named, self, year);
  if (implied) named.push(implied);
  const evidence = new Evidence(named);
  const ranked = score(evidence, self, kind, year, hints, hosts);
  const held = view.spam && (spamSubject || !title) ? ["spam_suspected"] : [];

  const gap = aboveGap(named, view.text);
  const within = (gap?.places.length === 1 ? gap.places[0] : null) ?? certainArea(evidence, hints, self, kind, year);
  let choice = told === "unsure" || gap ? null : choose(ranked, spamSubject, view, self);
  // A rare name alone does not outweigh the county that is certain: the town may be one the gazetteer does not know.
  if (choice?.held.includes("place_unconfirmed") && kind === "township" && within && depthOf(within, year) === 3) {
    if (!ancestorsOf(choice.place).has(within.id)) choice = null;
  }
  if (choice) {
    const { place, certainty } = choice;
    const at = year ?? yearOfName(place, choice.scored.bestNamed, self);
    const clue = choice.scored.bestNamed;
    return {
      ...nothing,
      region: placeRef(place, at, clue.short ? null : clue.name),
      certainty,
      held: [...held, ...choice.held],
      clues: [
        {
          quote: clue.start >= 0 ? view.text.slice(clue.start, clue.end) : clue.name,
          start: clue.start,
          why: choice.why,
        },
      ],
    };
  }
  if (kind === "township" && within && depthOf(within, year) === 3) {
    const above = namesAbove(named);
    const town = [subject, issuer.name ?? ""].map((w) => printedTown(w, above)).find((t) => t !== null);
    const found = town ? unlistedTown(town, within, year) : null;
    if (town && found) {
      const at = view.text.indexOf(town);
      return {
        ...nothing,
        region: found.region,
        certainty: "inferred",
        held: [...held, found.held],
        clues: [{ quote: town, start: at, why: found.why }],
      };
    }
  }
  const candidates = listCandidates(ranked, within, self, kind, year, view);
  return {
    ...nothing,
    within: within ? { code: codeAt(within, year) ?? "", name: nameAt(within, year) } : null,
    candidates,
    held: [...new Set([...held, ...(view.spam ? ["spam_suspected"] : []), "place_unknown"])],
    clues: within
      ? (evidence.byId
          .get(within.id)
          ?.slice(0, 1)
          .map((n) => ({ quote: n.name, start: n.start, why: "area that is certain" })) ?? [])
      : [],
  };
}

/** Without a year: one in which the place bore the name the text uses (海门市, not 海门区). */
function yearOfName(place: Place, named: Named, self: SelfLevel): number | null {
  const used = place.names.findLast((n) =>
    named.short ? genericOf(place, n.to ?? n.from) === self.generic : n.name === named.name,
  );
  return used ? used.to : null;
}

/**
 * A town named in the title (or, without a title's place, in the signature) makes the report a town's, whatever body wrote it.
 * A text without title and issuer is a town's when it names one town from the beginning and again; "unsure" when it names one
 * town more than once later on.
 */
function levelKind(issuer: Issuer, subject: string, named: Named[], text: string): IssuerKind | "unsure" {
  const { kind } = issuer;
  if (kind === "township") return kind;
  const town = (n: Named) => !n.short && n.places.every((p) => placeLevel(p) === "township");
  const titled = named.filter((n) => n.role === "title");
  const decisive = titled.length > 0 ? titled : named.filter((n) => n.role === "signature");
  if (decisive.some(town)) return "township";
  if (issuer.clues.length > 0 || subject !== "") return kind;
  const counts = new Map<string, number>();
  for (const n of named) if (town(n) && n.role !== "address") counts.set(n.name, (counts.get(n.name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] < 2 * (second?.[1] ?? 0)) return kind;
  const start = named.find((n) => n.name === first[0])?.start ?? Number.POSITIVE_INFINITY;
  const area = (text.match(AREA_SELF) ?? []).length;
  const ofTown = (text.match(TOWN_SELF) ?? []).length;
  if (start < BEGINNING && (first[1] >= 3 || ofTown > 0 || area < 3)) return "township";
  return area >= 3 && ofTown === 0 ? kind : "unsure";
}

const AREA_SELF = /[我全][市县区州旗]/g;
/** 街道主要领导, 镇党委, 党政办, 站所, 村居: words of a town's own household. */
const TOWN_SELF =
  /(?<![\u4e00-\u9fff])(?:街道|镇|乡)(?:主要|党|政府|分管|机关|上下|进一步|承担|办事处|成立|高度)|我镇|我乡|我街道|本街道|党政办|站所|村居/g;

/** Characters in which a text without a title says who speaks. */
const BEGINNING = 300;

const namesIssuer = (n: Named): boolean =>
  !n.short && !n.upper && (n.role === "title" || n.role === "signature" || n.role === "preface" || n.role === "row");

/** How many parts must be named, and their share of all names of their level. */
const PARTS = 3;
const SHARE = 0.8;

/** A text that names three towns of one county, or three counties of one city, and hardly any other speaks of what holds them. */
function impliedByParts(named: Named[], self: SelfLevel, year: number | null): Named | null {
  for (const level of [4, 3]) {
    const parts = new Map<string, Named>();
    for (const n of named) {
      if (!n.short && n.places.every((p) => depthOf(p, year) === level)) parts.set(n.name, n);
    }
    if (parts.size < PARTS) continue;
    const votes = new Map<string, number>();
    for (const n of parts.values()) {
      const up = new Set(n.places.flatMap((p) => p.names.map((x) => x.parent)));
      for (const id of up) if (id) votes.set(id, (votes.get(id) ?? 0) + 1);
    }
    const ranked = [...votes].sort((a, b) => b[1] - a[1]);
    const [id, count] = ranked[0] ?? ["", 0];
    const place = placeById(id);
    // 东城街道, 西城街道 exist everywhere: one of the parts must have no namesake, and no other place may fit nearly as well.
    const alone = [...parts.values()].some(
      (n) => n.places.length === 1 && n.places[0]?.names.some((x) => x.parent === id),
    );
    if (!alone || count < (ranked[1]?.[1] ?? 0) + 2) continue;
    if (!place || count < PARTS || count < SHARE * parts.size || !fits(place, self, "government", year)) continue;
    const first = [...parts.values()].find((n) => n.places.some((p) => ancestorsOf(p).has(id))) as Named;
    return { ...first, places: [place], role: "parts", short: true };
  }
  return null;
}

interface Choice {
  place: Place;
  certainty: Certainty;
  why: string;
  held: string[];
  scored: Scored;
}

/** Least points a place needs for its own name, with what stands around it, and its lead over the next one. */
const OWN = 2;
const TOTAL = 5;
const ALONE = 5;
const LEAD = 3;

function choose(ranked: Scored[], spamSubject: boolean, view: View, self: SelfLevel): Choice | null {
  const first = ranked[0];
  if (!first || first.own < OWN) return null;
  const firstTotal = first.own + first.around;
  const second = ranked[1];
  const lonely = firstTotal < TOTAL && first.own < ALONE;
  const zone = first.bestNamed.role === "zone" || first.bestNamed.role === "parts";
  if (lonely && (second || (first.role === null && !zone) || first.rivals > 1)) return null;
  if (second) {
    // Namesakes stand or fall by what is around them.
    const namesake = second.bestNamed.name === first.bestNamed.name;
    if (firstTotal - (second.own + second.around) < (namesake ? LEAD / 2 : LEAD)) return null;
  }
  // A county-level 市 cites the papers of the 市 above it, a 地区 those of its 自治区: a paper cited does not tell which of the two speaks.
  if (first.role === "cited" || first.role === "body" || first.role === "address") {
    const depth = depthOf(first.place, null);
    const sure = depth === 3 || self.generic === "州" || self.generic === "盟";
    if (depth < 4 && (self.generic === null || (self.generic === "市" ? self.rank !== "city" || depth !== 2 : !sure)))
      return null;
  }
  // A homonym needs something around it.
  if (first.rivals > 1 && first.around < 1.5) return null;
  const township = first.place.names[0].level === "township";
  const held: string[] = [];
  // Townships before 2015 are not all known, so a name that is unique today may not have been.
  const thin = first.role === null && first.bestNamed.role === "parts";
  if ((township && first.around < 1) || lonely || thin) held.push("place_unconfirmed");
  const certainty: Certainty =
    first.role !== null && first.role !== "code" && !spamSubject && held.length === 0 ? "stated" : "inferred";
  if (view.spam && spamSubject && !held.includes("spam_suspected")) held.push("spam_suspected");
  return { place: first.place, certainty, why: whyOf(first), held, scored: first };
}

const ROLE_WORDS: Record<Role, string> = {
  title: "named in the title",
  signature: "signed",
  preface: "named in the preface",
  row: "named in the page's metadata",
  says: "the report names it as its own place",
  site: "its website",
  own: "its own papers or contact",
  zone: "a zone named after it",
  code: "its division code in the index number",
  organ: "one of its organs",
  cited: "a paper cited",
  parts: "the towns or counties named are its parts",
  address: "address",
  body: "named in the text",
};
const whyOf = (s: Scored): string =>
  `${s.role ? ROLE_WORDS[s.role] : "short name in the text"}${s.rivals > 1 ? ", told from its namesakes by the places around it" : ""}`;

/** The smallest area that surely contains the place: the county above a town, the city above a county. */
function certainArea(
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

function listCandidates(
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
