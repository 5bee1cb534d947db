/**
 * From the name of whoever reports to the place it reports for: 南通市海门区水利局 is an office of 海门区. Import from `regions.ts`.
 *
 * Offices, departments and zones without a place of their own are units under a place; the place is what stands in front of them.
 */
import { type Candidate, type FindOptions, findPlaces, resolvePlace } from "./regions-match";
import { foldName } from "./regions-names";
import { levelOf, type Place } from "./regions-places";

export interface IssuerMatch {
  /** The one place meant; null where there is none, or more than one. */
  place: Place | null;
  /** What stands behind the place's name: 水利局, 经济技术开发区管委会. Null where the text is the place's name alone. */
  organ: string | null;
  /** What the text may mean, best first, with why; of `part` only the beginning is known. */
  candidates: (Omit<Candidate, "how"> & { how: Candidate["how"] | "part" })[];
}

/** What may stand in front of a place's name without being part of it. */
const LEAD =
  /^(中国共产党|中共|国家税务总局|中华人民共和国|国家统计局|国网|(新疆)?生产建设兵团(第[一二三四五六七八九十]{1,3}师)?|第[一二三四五六七八九十]{1,3}师)(?=.{2})/;

/** How names of offices, departments and zones end. */
const ORGAN =
  /(人民政府|政府|局|委|委员会|厅|办公厅|办公室|办|中心|处|站|所|馆|院|队|社|会|部|科|股|组|公司|集团|学校|大学|学院|管委会|开发区|高新区|经开区|新区|新城|园区|示范区|试验区|度假区|风景区|景区|保税区|港区|管理区|工业园|产业园|林场|农场)$/;
/** A tail such as 区水利局 or 城关镇人民政府 holds a place that is not known: it is no organ of the one in front. */
function isOrgan(tail: string): boolean {
  const own = tail
    .replace(/城乡|乡村|乡镇|镇村|市场|市政|市容|城市|市域|区域|流域|社区|街道经济/g, "")
    .replace(
      /(开发|高新|经开|高新技术|园|新|示范|试验|实验|度假|风景|景|保税|港|管理|保护|合作|林|矿|库|灌|片|功能|产业|工业|集聚|聚集)区/g,
      "",
    );
  return ORGAN.test(tail) && !/[省市区县旗盟州镇乡]|街道|苏木/.test(own);
}

/**
 * The place behind the name of an issuer, or behind a name that is a place's own. Where the words go on beyond every known place
 * (西乡县城关镇 in a year without one) the place above is offered, never taken.
 */
export function matchIssuer(text: string, options: FindOptions = {}): IssuerMatch {
  const own = resolvePlace(text, options);
  const found = findPlaces(text, options);
  const exact = found.filter((c) => c.how !== "typo");
  if (own || exact.length > 0) return { place: own, organ: null, candidates: exact };
  const folded = foldName(text).replace(LEAD, "").replace(LEAD, "");
  const organ = beforeOrgan(folded, options);
  if (organ) return organ;
  if (found.length > 0) return { place: null, organ: null, candidates: found };
  return { place: null, organ: null, candidates: knownPart(folded, options) };
}

/** The longest beginning that is a place, with an organ behind it. */
function beforeOrgan(text: string, options: FindOptions): IssuerMatch | null {
  for (let at = text.length; at >= 2; at--) {
    const [head, tail] = [text.slice(0, at), text.slice(at)];
    if (tail !== "" && !isOrgan(tail)) continue;
    const candidates = findPlaces(head, options).filter((c) => c.how !== "typo");
    if (candidates.length === 0) continue;
    const organ = tail === "" ? null : tail;
    return { place: resolvePlace(head, options), organ, candidates };
  }
  return null;
}

/** The longest beginning that names one place by its full name: what is below it is in no list. */
function knownPart(text: string, options: FindOptions): IssuerMatch["candidates"] {
  for (let at = text.length - 1; at >= 3; at--) {
    const head = text.slice(0, at);
    const place = resolvePlace(head, options);
    const candidate = place && findPlaces(head, options).find((c) => c.place === place);
    if (!candidate || candidate.use === "short" || levelOf(place) === "township") continue;
    const rest = text.slice(at);
    return [{ ...candidate, how: "part", score: 0.3, why: `only ${head} is known; ${rest} is in no list below it` }];
  }
  return [];
}
