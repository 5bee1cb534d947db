/** Places named in the text, each with the part it plays there: title, signature, website, address, running text. */
import {
  ancestorsOf,
  existsAt,
  levelOf,
  type Mention,
  nameAt,
  type Place,
  parentAt,
  placeById,
  scanPlaces,
  shortName,
} from "@/lib/dictionary/regions";
import type { Level } from "@/lib/report";
import type { Issuer } from "./issuer";
import type { Hint } from "./place-hints";
import type { Title } from "./title";
import { GAP, type View } from "./view";

export type Role =
  | "title"
  | "signature"
  | "preface"
  | "row"
  | "says"
  | "site"
  | "own"
  | "zone"
  | "code"
  | "organ"
  | "cited"
  | "parts"
  | "address"
  | "body";

/** What a name in that part of the text weighs. */
export const ROLE_WEIGHT: Record<Role, number> = {
  title: 10,
  signature: 8,
  preface: 8,
  row: 6,
  says: 7,
  site: 6,
  own: 4,
  zone: 4,
  code: 4,
  organ: 3,
  cited: 2,
  parts: 3,
  address: 2,
  body: 1,
};

/** Parts of the text in which the issuer is named. */
export const NAMING: ReadonlySet<Role> = new Set<Role>(["title", "signature", "preface", "row"]);

export interface Named {
  /** Position in the view; -1 for names outside the text (page head). */
  start: number;
  end: number;
  name: string;
  /** Places that may be meant. */
  places: Place[];
  short: boolean;
  role: Role;
  /** A higher place right before it told which of several it is. */
  settled?: boolean;
  /** It stands before a place below it (西宁市|湟源县): a clue to that one, not the place meant. */
  upper?: boolean;
  /** The name of the place below it is lost or in no list. */
  lost?: boolean;
}

/** The place right above a name in the title that is lost or unknown. */
export const aboveLost = (named: Named[]): Named | undefined => named.find((n) => n.lost && n.role === "title");

/** A county's name behind its city that no list knows: 煦野市|某某县2011年, not 吉安市|高新区, 阜阳市|市直, 某市|城市管理局. */
const UNKNOWN_BELOW =
  /^(?!城市)[\u4e00-\u9fff]{1,6}?(?:自治县|县|旗|(?<![发新园社小学片景城术济业务辖市直地校港洪])区|(?<=[\u4e00-\u9fff])市(?!场))(?=人民政府|政府|20\d\d年|二〇|[\u4e00-\u9fff]{1,12}(?:局|委员会|委|办公室|办|中心)(?:20\d\d|\n|\s|$|关于|政府信息|信息公开))/;

/** True when the name below this one in a title or signature is gone (五常市□2015年…) or in no list. */
function nameLost(text: string, end: number, role: Role, starts: Set<number>): boolean {
  if (text[end] === GAP) return /^.[^\n]{0,24}公开/.test(text.slice(end, end + 32));
  if (!NAMING.has(role) || role === "row") return false;
  const after = text.slice(end).match(/^(?:人民政府|政府)?/)?.[0].length ?? 0;
  return !starts.has(end + after) && UNKNOWN_BELOW.test(text.slice(end + after, end + after + 30));
}

/** Words of every report that are also names of districts; only a parent right before them makes them one. */
const EVERYDAY =
  /^(?:城区|郊区|矿区|新区|东区|西区|南区|北区|中区|市区|城关|开发区|高新区|经开区|市中区|工业园区|新城区|新市区|中心区)$/;
/** The same of names without anything a name needs. */
const NO_NAME = /^(?:街道|城镇|集镇|建制镇|中心镇|乡镇|村镇|[东西南北中]市)$/;
/** Short names that begin ordinary sentences of these texts. */
const EVERYDAY_SHORT =
  /^(?:共和|和政|资源|公安|惠民|新建|合作|动力|延长|比如|会同|会理|会东|通道|互助|方正|大方|平安|富民|利民|裕民|爱民|兴业|安定|建始|来安|长子|交口|同心|同德|同仁|同江|民和|民乐|民权|和平|和顺|和静|和安|南和|云和|解放|红旗|红星|前进|前锋|向阳|光明|友好|友谊|建华|建设|建安|振兴|太平|安居|安全|永安|中方|中原|中站|高要|高明|大名|大同|大足|大新|天等|保安|保康|正安|正定|定南|定安|安化|安图|安新|开化|开平|开原|开元|开阳|开福|开江|集安|集美|集贤|文明|政和|工农|回民|城口|城中|城东|城西|城北|城关|四方|市中|市南|市北|市郊|上街|站前|二七|三元|南部|东方|清水|普安|宁化|兴安|兴和|兴文|全州|全南|宣化|通城|新城|新市|新民|新安|新平|新化|新宁|新宾|新乡|东市|西市|中市|北市|南市|南山|东山|河东|河西|江东|江北|江南|海南|海北|海西|海东|河南|河北|山东|山西|湖南|湖北|江西|云南|广东|广西|南海|东海|南市|黄金|金山|运河|平原|长安|长治|凤凰|龙江|温泉|白云|朝阳|文化|天天|天元|天心|中江|通江|开放|创新|解决|永定|化德|德化|改则|当阳|当涂|望都|望江|信宜|信都|信丰|应城|应县|将乐|复兴|宝塔|灯塔|宏伟|古城|老城|城步|城固|水城|港口|海港|互动|联合|联系|建平|建宁|建德|建水|建阳|建昌|建湖|广场|广安|广水|广宗|革吉|隆化|行唐|从化|从江|察雅|实行|商务|商都|商城|商水|任城|任泽|明光|明山|明水|明溪|民勤|民丰|民权)$/;
/** A short name is one behind a mark, a preposition, or a name above it; inside a word (公开平台, 提高要求) it is none. */
const BEFORE_SHORT = /(?:^|[^\u4e00-\u9fff]|[在到由于]|["'“‘]中国[·.•\-— ]?)$/;
const TWO = /^.[县旗区]$/;

const SITE_AFTER =
  /^["'”’]?(?:市|县|区|省|州|旗)?(?:人民)?政府(?:信息公开|门户|公众信息|公众|政务|信息|官方)*(?:网|门户|平台)|^["'”’]?(?:政府)?(?:门户)?网(?:站)?|^(?:党政网|政务网|信息网|公众信息网|发布["'”’])/;
const SITE_BEFORE = /["'“‘]?中国[·.•\-— ]?$/;
const OWN_AFTER = /^(?:市|县|区|州|省)?人民政府公报|^政报|^(?:市|县|区|州|省)?人民政府令/;
const ORGAN_AFTER =
  /^(?:人民政府|政府|行政公署|行署|党政办|办事处|管委会|管理委员会|[\u4e00-\u9fff]{2,12}(?:局|委员会|办公室|中心|委|厅)(?![\u4e00-\u9fff]{0,2}长))/;
/** 南京经济技术开发区, 舒城经济开发区: the zone belongs to the place its name begins with. */
const ZONE_AFTER =
  /^(?:省级|国家级?)?(?:[\u4e00-\u9fff]{0,6})(?:开发区|高新区|产业园|工业园|保税区|度假区|示范区|经开区|风景名胜区|合作区)/;
const ADDRESS_BEFORE = /(?:地址|地点|住址|位于|通讯处)\s*[::]?\s*(?:[\u4e00-\u9fff]{2,12}(?:省|市|县|区|州|镇|街道))?$/;
const CONTACT_BEFORE = /(?:请与|请向|与|请联系[::]?|(?:联系|咨询)(?:单位|部门)[::]?|受理机构[::]?|受理机构名称[::]?)$/;

/** 现公布某县2012年政府信息公开工作年度报告: what the report says it is. A notice on the reports (《关于做好…的通知》) says nothing. */
const SAYS_AFTER =
  /^(?:人民政府|政府)?(?:办公室|办公厅)?[\u4e00-\u9fff]{0,8}(?:20\d\d年?度?)?(?:的)?[\u4e00-\u9fff]{0,4}(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:20\d\d年)?(?:年度)?(?:工作)?(?:报告|年报|情况)(?!制度|编制|的通知|工作的)/;
/** 现发布《某省2020年…年度报告》: the title quoted is its own. */
const PUBLISHED_HERE = /(?:现|特)[^。《》]{0,8}(?:发布|公布|公开)《$/;
/** How far into the text a report says what it is. */
const PREFACE_END = 1500;

/** Roles of a mention in running text, by the words around it. */
function roleInText(text: string, start: number, end: number): Role {
  const after = text.slice(end, end + 18);
  if (start < PREFACE_END) {
    const said = SAYS_AFTER.exec(text.slice(end, end + 48));
    const quoted = /《[^》]*$/.test(text.slice(Math.max(0, start - 30), start));
    if (
      said &&
      !/《|关于|通知|要求/.test(said[0]) &&
      (!quoted || PUBLISHED_HERE.test(text.slice(Math.max(0, start - 16), start)))
    )
      return "says";
  }
  const before = text.slice(Math.max(0, start - 18), start);
  if (ADDRESS_BEFORE.test(before)) return "address";
  if (SITE_BEFORE.test(before) || SITE_AFTER.test(after)) return "site";
  if (OWN_AFTER.test(after)) return "own";
  if (CONTACT_BEFORE.test(before)) return "own";
  if (ZONE_AFTER.test(after)) return "zone";
  if (ORGAN_AFTER.test(after)) return "organ";
  if (/《(?:中共|关于)?$/.test(before)) return "cited";
  return "body";
}

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

/** Zones, parks and farms with statistical codes: bodies that issue, not places. The zones of zones.json are places. */
export const isZonePlace = (p: Place): boolean => p.quasi && !p.id.startsWith("z-");

/** Did the place bear that name then, or in the next year when the report was written? */
const bore = (place: Place, name: string, year: number): boolean =>
  place.names.some(
    (n) => n.name === name && (n.from <= year + 1 || n === place.names[0]) && (n.to === null || n.to >= year),
  );

/** The places of a mention, parks and farms left out; those that bore the name in the reporting year if there are any. */
function placesOf(ids: readonly string[], name: string, year: number | null): Place[] {
  const all = ids.map((id) => placeById(id)).filter((p): p is Place => p !== null && !isZonePlace(p));
  if (year === null || all.length < 2) return all;
  const then = all.filter((p) => bore(p, name, year));
  return then.length > 0 ? then : all;
}

/** The city a listed zone lies in and is named after; none where several zones share the name. */
function cityOfZone(ids: readonly string[], name: string): Place[] {
  const [zone, other] = ids.map((id) => placeById(id));
  if (!zone || other) return [];
  const city = parentAt(zone, null);
  const stem = city && shortName(nameAt(city, null), false);
  return city && stem && name.includes(stem) ? [city] : [];
}

/** True when the place stood in the reporting year, or in the next one, when the report was written. */
export const stood = (place: Place, year: number | null): boolean =>
  year === null || existsAt(place, year) || existsAt(place, year + 1);

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
    const titled = /[\n《"年(\s]/.test(before) && /^(?:人民政府|20\d\d|二|政府信息)/.test(text.slice(m.end, m.end + 4));
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

/**
 * 眉山天府新区: a zone right behind a place neither above it nor beside it is another one of that name, in no list.
 */
function isNamesakeZone(zone: Mention, before: Mention): boolean {
  if (!zone.ids.every((id) => id.startsWith("z-"))) return false;
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

/** Every place named, in the order of the text. */
export function namedPlaces(
  view: View,
  title: Title | null,
  issuer: Issuer,
  heads: Heading[],
  hints: Hint[],
  year: number | null,
): Named[] {
  const spans = spansOf(title, issuer);
  const found: Named[] = [];
  const mentions = scanPlaces(view.text);
  const starts = new Set(mentions.map((m) => m.start));
  const sure = sureShortCounties(view.text, mentions);
  /** The mention before: 南通市|海门. */
  let last: Mention | null = null;
  for (const m of mentions) {
    const before = last;
    const behind = m.start === before?.end;
    last = m;
    if (behind && before && isNamesakeZone(m, before)) continue;
    if (NO_NAME.test(m.name)) continue;
    if (m.short && !behind && !spans.some((s) => s.start === m.start)) {
      const words = view.text.slice(Math.max(0, m.start - 5), m.start);
      if (!BEFORE_SHORT.test(words) || (EVERYDAY_SHORT.test(m.name) && !/["“‘·]$|中国$/.test(words))) continue;
    }
    if (TWO.test(m.name) && !sure.has(m.name) && !spans.some((s) => s.start === m.start)) continue;
    // □县城区: what a spam string touches is not a name.
    if (view.text[m.start - 1] === GAP) continue;
    const bare = m.name.replace(/(?<=[镇乡])(?:人民)?政府$/, "");
    const ids = bare === m.name ? m.ids : (scanPlaces(bare)[0]?.ids ?? m.ids);
    let places = placesOf(ids, bare, year);
    let { end, short } = m;
    let name = bare;
    if (places.length === 0) {
      // 临沂高新区: no place, but as good as the short name of the city it begins with.
      places = cityOfZone(ids, bare);
      short = true;
    }
    if (short) {
      // 阿坝州, 玉屏县: the short name with the generic word is how autonomous places are called.
      const generic = view.text[end] ?? "";
      const called = places.filter((p) => p.names.some((n) => endsLike(n.name, generic)));
      if (/[省市州盟县区旗]/.test(generic) && called.length > 0) {
        places = called;
        name += generic;
        end++;
        short = false;
      }
    }
    if (places.length === 0) continue;
    const span = spans.find((s) => m.start >= s.start && m.end <= s.end);
    const role = span?.role ?? roleInText(view.text, m.start, end);
    const lost = !short && nameLost(view.text, end, role, starts);
    found.push({ start: m.start, end, name, places, short, role, lost, upper: lost });
  }
  for (const head of heads) {
    for (const m of scanPlaces(head.text, { short: false })) {
      // 栩陵县 is not 陵县.
      if (TWO.test(m.name) && !/(?:^|[省市州盟\s]|地区|自治区)$/.test(head.text.slice(0, m.start))) continue;
      const places = placesOf(m.ids, m.name, year);
      if (places.length > 0) found.push({ start: -1, end: -1, name: m.name, places, short: false, role: head.role });
    }
  }
  // A division code in an index number names its place as firmly as a word.
  for (const h of hints) {
    const places = h.kind === "code" ? placesOf(h.ids, "", year) : [];
    if (places.length > 0) found.push({ start: -1, end: -1, name: h.quote, places, short: false, role: "code" });
  }
  return settleChains(found, view.text);
}

/** A name right behind one of its ancestors (南京市鼓楼区, 兴国县人民政府南坑乡) means the place below it. */
function settleChains(found: Named[], text: string): Named[] {
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
      const ids = new Set(a.places.map((p) => p.id));
      const below = places.filter((p) => [...ancestorsOf(p)].some((x) => ids.has(x)));
      if (below.length > 0) places = below;
    }
    const settled = places.length < here.places.length || (above.length > 0 && isBelow(places, above));
    if (EVERYDAY.test(here.name) && !settled) continue;
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

function isBelow(places: Place[], above: Named[]): boolean {
  const ids = new Set(above.flatMap((a) => a.places.map((p) => p.id)));
  return places.some((p) => [...ancestorsOf(p)].some((x) => ids.has(x)));
}

/** Level of a place, the same over its life. */
export const placeLevel = (p: Place): Level => p.names[0].level;

/** Depth from the province down, for comparing levels. */
export const depthOf = (p: Place, year: number | null): number =>
  ({ country: 0, province: 1, city: 2, county: 3, township: 4 })[levelOf(p, year)];
