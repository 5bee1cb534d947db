/**
 * The place a report is about, weighed from every name in it against the gazetteer.
 *
 * Names in title, signature, preface and metadata weigh most; what is left of a homonym is settled by the places named around it.
 * The place must be of the kind the text speaks as (我市, 我县, 我镇). Two places that stay equally likely give none, with both named.
 */
import { ancestorsOf, codeAt, nameAt, type Place, pathAt } from "@/lib/dictionary/regions";
import type { Certainty, IssuerKind, PlaceRef, ReportIdentity } from "@/lib/report";
import type { Held } from "./held";
import type { Issuer } from "./issuer";
import { choose } from "./place-choose";
import { hintsOf, hostsOf } from "./place-hints";
import { genericOf, type SelfLevel, selfLevel } from "./place-level";
import { type Heading, namedPlaces } from "./place-mentions";
import { aboveLost, depthOf, type Named, placeLevel } from "./place-named";
import { impliedByParts } from "./place-parts";
import { Evidence, score } from "./place-score";
import { levelKind, namesIssuer } from "./place-speaker";
import { namesAbove, printedTown, unlistedTown } from "./place-unlisted";
import { certainArea, listCandidates } from "./place-within";
import type { Title } from "./title";
import { GAP, type View } from "./view";

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

const NATIONAL =
  /^(?:中华人民共和国)?(?:国务院(?:办公厅|国资委|国有资产监督管理委员会|侨务办公室|港澳事务办公室|研究室)?|国家(?:(?!局)[\u4e00-\u9fff]){2,14}(?:局|总局|委员会|委|署|中心)|(?:外交|国防|教育|科学技术|科技|工业和信息化|公安|民政|司法|财政|人力资源和社会保障|人社|自然资源|国土资源|生态环境|环境保护|住房和城乡建设|交通运输|铁道|水利|农业农村|农业|商务|文化和旅游|文化|退役军人事务|应急管理|监察)部|国家卫生(?:健康|和计划生育)委员会|卫生部|中国人民银行|审计署|海关总署|(?:税务|市场监管|安监|质检|工商|食品药品监管|食药监|体育|广电|环保)总局|(?:中国)?(?:证券监督管理委员会|证监会|银监会|保监会|银保监会|气象局|地震局|科学院|工程院|社会科学院|民用航空局|民航局))(?:办公厅|办公室|\(本级(?:机关)?\))?$|^全国海关(?:系统)?$/;

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
  const evidence = new Evidence(named, year);
  const ranked = score(evidence, self, kind, year, hints, hosts);
  const held: Held[] = view.spam && (spamSubject || !title) ? ["spam_suspected"] : [];

  const gap = aboveLost(named);
  const within = (gap?.places.length === 1 ? gap.places[0] : null) ?? certainArea(evidence, hints, self, kind, year);
  let choice = told === "unsure" || gap ? null : choose(ranked, spamSubject, view, self, year);
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
    held: [...new Set<Held>([...held, ...(view.spam ? (["spam_suspected"] as const) : []), "place_unknown"])],
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
