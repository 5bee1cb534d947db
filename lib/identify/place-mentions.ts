/** Places named in the text, each with the part it plays there: title, signature, website, address, running text. */
import { everydayShortNames } from "@/lib/dictionary/everyday-names";
import {
  ancestorsOf,
  type Mention,
  nameAt,
  type Place,
  parentAt,
  placeById,
  scanPlaces,
  shortName,
} from "@/lib/dictionary/regions";
import type { Title } from "./clues";
import type { Issuer } from "./issuer";
import { withBranches } from "./place-branches";
import { settleChains } from "./place-chains";
import type { Hint } from "./place-hints";
import { isZonePlace, type Named, placeLevel } from "./place-named";
import { isVisited, NAMING, type Role, roleInText } from "./place-roles";
import { GAP, type View } from "./view";

/** A county's name behind its city that no list knows: 煦野市|某某县2011年, not 吉安市|高新区, 阜阳市|市直, 某市|城市管理局, 某区|绿化和市容管理局, 某市|统计局在市政府…. */
const UNKNOWN_BELOW =
  /^(?!城市|[\u4e00-\u9fff]{1,4}(?:和|与|及|住房|建设|规划|执法|环境)城市)(?:(?![在由对局厅室委])[\u4e00-\u9fff□�*×]){1,6}?(?:自治县|县|旗|(?<![发新园社小学片景城术济业务辖市直地校港洪])区|(?<=[\u4e00-\u9fff□�*×])市(?!场|容|政(?!府)))(?=人民政府|政府|20\d\d年|二〇|[\u4e00-\u9fff]{1,12}(?:局|委员会|委|办公室|办|中心)(?:20\d\d|\n|\s|$|关于|政府信息|信息公开))/;

/** True when the name below this one in a title or signature is gone (五常市□2015年…) or in no list. */
function nameLost(text: string, end: number, role: Role, starts: Set<number>): boolean {
  if (text[end] === GAP) return /^.(?:[县市区镇乡州盟旗]|[^\n]{0,24}公开)/.test(text.slice(end, end + 32));
  if (!NAMING.has(role) || role === "row") return false;
  const after = text.slice(end).match(/^(?:人民政府|政府)?/)?.[0].length ?? 0;
  return !starts.has(end + after) && UNKNOWN_BELOW.test(text.slice(end + after, end + after + 30));
}

/** A short name is one behind a mark, a preposition, or a name above it; inside a word (公开平台, 提高要求) it is none. */
const BEFORE_SHORT = /(?:^|[^\u4e00-\u9fff]|[在到由于]|["'“‘]中国[·.•\-— ]?)$/;
/** 国家统计局|某省|调查总队, 某某监督管理总局|某省|监管局: the branch of a national organ. */
const BRANCH_BEFORE = /(?:国家|中国)[\u4e00-\u9fff]{2,12}(?:局|会|委)$/;
const BRANCH_AFTER = /^(?:调查总?队|监管(?:局|分局)|监督管理局|管理局|专员办|特派员?办)/;
const TWO = /^.[县旗区]$/;
/** 太湖流域, 东海海域: land and water that bear the name of a place and are none. */
const LAND_AFTER = /^(?:流域|水系|水域|海域|湖区|盆地|山脉|平原|草原|铁路局)/;
/** 公安局: the word is the bureau's, whatever county is called so. */
const BUREAU_AFTER = /^[局厅处署]/;
const ORGAN_WORD_AFTER = /^(?:分局|机关|支队|大队|派出所|部门|系统|管委会|办公室|街道|学校)/;
/** Generic words without anything a name needs. */
const NO_NAME =
  /^(?:街道|城镇|集镇|建制镇|中心镇|乡镇|村镇|[东西南北中]市|(?:回|满|苗|瑶|彝|壮|侗|畲|白|傣|土家|蒙古|哈尼|傈僳|布依|仡佬|朝鲜|锡伯)族(?:自治)?[乡镇县])$/;

/** 阿坝藏族羌族自治州 is called 阿坝州, 广西壮族自治区 广西区. Only where the two differ: 和平 + 县 is the county's full name. */
const endsLike = (name: string, generic: string): boolean => /自治.$/.test(name) && name.endsWith(generic);

interface Span {
  start: number;
  end: number;
  role: Role;
}

function spansOf(title: Title | null, issuer: Issuer): Span[] {
  const spans: Span[] = [];
  if (title && title.start >= 0) spans.push({ start: title.start, end: title.end, role: "title" });
  for (const c of issuer.clues) {
    if (c.from === "title") continue;
    spans.push({ start: c.start, end: c.end, role: c.from });
  }
  return spans;
}

const isTown = (p: Place): boolean => placeLevel(p) === "township";

/** Did the place bear that name then, or in the next year when the report was written? */
const bore = (place: Place, name: string, year: number): boolean =>
  place.names.some(
    (n) => n.name === name && (n.from <= year + 1 || n === place.names[0]) && (n.to === null || n.to >= year),
  );

/** The places of a mention, parks and farms left out; those that bore the name in the reporting year if there are any. */
function placesOf(ids: readonly string[], name: string, year: number | null): Place[] {
  const all = ids.map((id) => placeById(id)).filter((p): p is Place => p !== null && !isZonePlace(p));
  if (year === null || all.length < 2) return all;
  // 铜厂乡 may be 铜厂彝族乡: a place called by another form of its name had that name all its life.
  const then = all.filter((p) => bore(p, name, year) || !p.names.some((n) => n.name === name));
  return then.length > 0 ? then : all;
}

/** The place a listed zone lies in and is named after, the nearest one (南京经济技术开发区 in 栖霞区); none where several zones share the name. */
function namedAfter(ids: readonly string[], name: string): Place[] {
  const [zone, other] = ids.map((id) => placeById(id));
  if (!zone || other) return [];
  for (let above = parentAt(zone, null); above; above = parentAt(above, null)) {
    const stem = shortName(nameAt(above, null), false);
    if (stem && name.includes(stem)) return [above];
  }
  return [];
}

/** Verbs and joints that make a two-character county of the word behind them: 和县政府, 开县, 任县长. */
const JOINED = /^[和开成理及与在对将为]/;

/**
 * Two-character counties (泾县, 沙县) that the text names for sure: at the beginning of a clause or title, or right behind another name.
 * Inside a word the same characters mean nothing (受理县, 信息县, 完成县).
 */
function sureShortCounties(text: string, mentions: { start: number; end: number; name: string }[]): Set<string> {
  const sure = new Set<string>();
  for (const m of mentions) {
    // 任县长, 区级: a title or a level.
    if (!TWO.test(m.name) || /^[长委级]/.test(text.slice(m.end, m.end + 1))) continue;
    const before = text[m.start - 1] ?? "\n";
    const alone = !/[\u4e00-\u9fff]/.test(before) && !JOINED.test(m.name);
    const titled =
      /[\n《"年(\s]/.test(before) &&
      /^(?:人民政府|20\d\d|二|政府信息|信息公开|政务公开)/.test(text.slice(m.end, m.end + 4));
    const addressed =
      /[在与向由经到是于]/.test(before) && !JOINED.test(m.name) && /^(?:人民)?政府/.test(text.slice(m.end, m.end + 4));
    if (
      alone ||
      titled ||
      addressed ||
      /(?:[省市州盟]|地区|自治区)$/.test(text.slice(Math.max(0, m.start - 3), m.start))
    )
      sure.add(m.name);
  }
  return sure;
}

/** 滨海新区: the district of one city, and what many others call an area of theirs. */
const NEW_AREA = /新区$/;
/** 某某经济开发区滨海新区: an area inside a zone. */
const ZONE_BEFORE = /(?:开发区|园区|工业区|产业园|保税区|高新区|经开区)$/;

/**
 * 眉山天府新区: a zone right behind a place neither above it nor beside it is another one of that name, in no list.
 */
function isNamesakeZone(zone: Mention, before: Mention): boolean {
  if (!zone.ids.every((id) => id.startsWith("z-")) && !NEW_AREA.test(zone.name)) return false;
  const placesOfIds = (ids: readonly string[]) => ids.map((id) => placeById(id) as Place);
  const above = new Set(placesOfIds(zone.ids).flatMap((p) => [...ancestorsOf(p)]));
  const parents = new Set(placesOfIds(zone.ids).map((p) => p.names[0].parent));
  return !placesOfIds(before.ids).some((p) => above.has(p.id) || p.names.some((n) => parents.has(n.parent)));
}

/** Words about the page that stand outside its text: the page's head, the file's name. */
export interface Heading {
  text: string;
  role: "row" | "site";
}

/** Names of the page's head and the file, and division codes in index numbers, which name a place as firmly as a word. */
function namedOutside(heads: Heading[], hints: Hint[], year: number | null): Named[] {
  const found: Named[] = [];
  const put = (name: string, places: Place[], role: Role) => {
    if (places.length > 0) found.push({ start: -1, end: -1, name, places, short: false, role });
  };
  for (const head of heads) {
    for (const m of scanPlaces(head.text, { short: false })) {
      // 栩陵县 is not 陵县.
      if (TWO.test(m.name) && !/(?:^|[省市州盟\s]|地区|自治区)$/.test(head.text.slice(0, m.start))) continue;
      put(m.name, placesOf(m.ids, m.name, year), head.role);
    }
  }
  for (const h of hints) if (h.kind === "code") put(h.quote, placesOf(h.ids, "", year), "code");
  return found;
}

/** What the mention is called and may mean, and where it ends: with a generic word behind it, or as the city of a zone. */
function meaning(m: Mention, text: string, year: number | null): Pick<Named, "name" | "places" | "short" | "end"> {
  const name = m.name.replace(/(?<=[镇乡])(?:人民)?政府$/, "");
  const ids = name === m.name ? m.ids : (scanPlaces(name)[0]?.ids ?? m.ids);
  const places = placesOf(ids, name, year);
  // 临沂高新区: no place, but as good as the short name of the place it is named after.
  if (places.length === 0) return { name, places: namedAfter(ids, name), short: true, end: m.end };
  // 阿坝州, 玉屏县: the short name with the generic word is how autonomous places are called.
  const generic = m.short ? (text[m.end] ?? "") : "";
  const called = /[省市州盟县区旗]/.test(generic)
    ? places.filter((p) => p.names.some((n) => endsLike(n.name, generic)))
    : [];
  if (called.length > 0) return { name: name + generic, places: called, short: false, end: m.end + 1 };
  return { name, places, short: m.short, end: m.end };
}

/** 公安局2019年…, 县财政局2020年…: the bureau of a title that names no place; null where it names one or no bureau. */
function bareBureau(title: Title | null): string | null {
  const bureau = /^[省市县区州盟旗]?([\u4e00-\u9fff]{2,14}(?:局|委员会|委|办公室|中心|厅))$/.exec(
    title?.subject ?? "",
  )?.[1];
  return bureau && scanPlaces(bureau, { short: false }).length === 0 ? bureau : null;
}

/** Every place named, in the order of the text. */
export function namedPlaces(
  view: View,
  title: Title | null,
  issuer: Issuer,
  heads: Heading[],
  hints: Hint[],
  year: number | null,
): Named[] {
  const { text } = view;
  const spans = spansOf(title, issuer);
  const mentions = scanPlaces(text);
  const starts = new Set(mentions.map((m) => m.start));
  const sure = sureShortCounties(text, mentions);
  const bureau = bareBureau(title);
  const begins = (m: Mention) => spans.some((s) => s.start === m.start);
  /** A word of the sentence, or the rest of one, and no name. */
  const isWord = (m: Mention, before: Mention | undefined): boolean => {
    const behind = m.start === before?.end;
    if (NO_NAME.test(m.name) || (behind && before && isNamesakeZone(m, before))) return true;
    if (NEW_AREA.test(m.name) && ZONE_BEFORE.test(text.slice(Math.max(0, m.start - 4), m.start))) return true;
    if (m.short && LAND_AFTER.test(text.slice(m.end, m.end + 3))) return true;
    if (m.short && !behind && BUREAU_AFTER.test(text.slice(m.end, m.end + 1))) return true;
    if (m.short && !behind && everydayShortNames.has(m.name) && ORGAN_WORD_AFTER.test(text.slice(m.end, m.end + 4)))
      return true;
    if (m.short && !behind && !begins(m)) {
      const words = text.slice(Math.max(0, m.start - 5), m.start);
      if (
        BRANCH_AFTER.test(text.slice(m.end, m.end + 6)) &&
        BRANCH_BEFORE.test(text.slice(Math.max(0, m.start - 18), m.start))
      )
        return false;
      if (!BEFORE_SHORT.test(words)) return true;
      if (everydayShortNames.has(m.name) && !/["“‘·]$|中国$/.test(words)) return true;
    }
    if (TWO.test(m.name) && !sure.has(m.name) && !begins(m)) return true;
    // □县城区: what a spam string touches is not a name.
    return text[m.start - 1] === GAP;
  };
  const found: Named[] = [];
  mentions.forEach((m, i) => {
    if (isWord(m, mentions[i - 1])) return;
    const { name, places, short, end } = meaning(m, text, year);
    if (places.length === 0) return;
    const span = spans.find((s) => m.start >= s.start && m.end <= s.end);
    // 某县公安局 under the title 公安局2019年…: the bureau that reports, with its place.
    const own = bureau !== null && !short && text.startsWith(bureau, end);
    const role = span?.role ?? (own ? "says" : roleInText(text, m.start, end, places.every(isTown)));
    if ((role === "body" || role === "organ") && isVisited(text, m.start, end)) return;
    const lost = !short && nameLost(text, end, role, starts);
    found.push({ start: m.start, end, name, places, short, role, lost, upper: lost });
  });
  return withBranches(settleChains([...found, ...namedOutside(heads, hints, year)], text), text, year);
}
