/** Places named in the text, each with the part it plays there: title, signature, website, address, running text. */
import { ancestorsOf, existsAt, levelOf, type Place, placeById, scanPlaces } from "@/lib/dictionary/regions";
import type { Issuer } from "./issuer";
import type { Title } from "./title";
import { GAP, type View } from "./view";

export type Role = "title" | "signature" | "preface" | "row" | "site" | "own" | "organ" | "address" | "body";

/** What a name in that part of the text weighs. */
export const ROLE_WEIGHT: Record<Role, number> = {
  title: 10,
  signature: 8,
  preface: 8,
  row: 6,
  site: 6,
  own: 4,
  organ: 3,
  address: 2,
  body: 1,
};

export interface Named {
  /** Position in the view; -1 for names outside the text (page head). */
  start: number;
  end: number;
  name: string;
  /** Places that may be meant. */
  places: Place[];
  short: boolean;
  role: Role;
}

/** Words of every report that are also names of districts; only a parent right before them makes them one. */
const EVERYDAY =
  /^(?:城区|郊区|矿区|新区|东区|西区|南区|北区|中区|市区|城关|郊|开发区|高新区|经开区|市中区|工业园区|新城区|新市区|中心区)$/;
/** Short names that are everyday words of these texts. */
const EVERYDAY_SHORT =
  /^(?:和平|新华|建设|解放|中山|长安|永安|安定|新建|新城|胜利|振兴|兴业|民乐|公安|文明|开平|平安|同心|团结|红旗|光明|大众|中心|开放|和谐|创新|通道|互助|自治|宣传|建国|前进|朝阳|向阳|东风|青年|人民|友好|友谊|富民|惠民|利民|安居|长治|太平|开江|宁安|建平|建安|永兴|大方|中方|正安|通江|合作|凤凰|安全|保安|江北|江南|河东|河西|城中|城东|城西|海南|河南|河北|山东|山西|湖南|湖北|广东|广西|云南|江西|东方|南方|北方|五家渠|海港|港口|西林|隆安|兴安|永清|新兴|新民|新宾|新安|新平|新乡|镇江|信宜|公主岭|宣化|集安|集美|双流|双桥|东港|西湖|昌乐|临时|当阳|定期|任县|文山|文成|文昌|文县|安化|安图|安溪|理县|成县|礼县|任丘|从江|从化|实行|互联)$/;

const SITE_AFTER =
  /^["'”’]?(?:市|县|区|省|州|旗)?(?:人民)?政府(?:信息公开|门户|公众信息|公众|政务|信息|官方)*(?:网|门户|平台)|^["'”’]?(?:政府)?(?:门户)?网(?:站)?|^(?:党政网|政务网|信息网|公众信息网|发布["'”’])/;
const SITE_BEFORE = /["'“‘]?中国[·.•\-— ]?$/;
const OWN_AFTER = /^(?:市|县|区|州|省)?人民政府公报|^政报|^(?:市|县|区|州|省)?人民政府令/;
const ORGAN_AFTER =
  /^(?:人民政府|政府|行政公署|行署|党政办|办事处|管委会|管理委员会|[\u4e00-\u9fff]{2,12}(?:局|委员会|办公室|中心|委|厅)(?![\u4e00-\u9fff]{0,2}长))/;
const ADDRESS_BEFORE = /(?:地址|地点|住址|位于|通讯处)\s*[::]?\s*(?:[\u4e00-\u9fff]{2,12}(?:省|市|县|区|州|镇|街道))?$/;
const CONTACT_BEFORE = /(?:请与|请向|与|请联系[::]?|联系单位[::]?|受理机构[::]?|受理机构名称[::]?)$/;

/** Roles of a mention in running text, by the words around it. */
function roleInText(text: string, start: number, end: number): Role {
  const after = text.slice(end, end + 18);
  const before = text.slice(Math.max(0, start - 18), start);
  if (ADDRESS_BEFORE.test(before)) return "address";
  if (SITE_BEFORE.test(before) || SITE_AFTER.test(after)) return "site";
  if (OWN_AFTER.test(after)) return "own";
  if (CONTACT_BEFORE.test(before)) return "own";
  if (ORGAN_AFTER.test(after)) return "organ";
  return "body";
}

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

const placesOf = (ids: readonly string[]): Place[] =>
  ids.map((id) => placeById(id)).filter((p): p is Place => p !== null);

/** True when the place stood in the reporting year, or in the next one, when the report was written. */
export const stood = (place: Place, year: number | null): boolean =>
  year === null || existsAt(place, year) || existsAt(place, year + 1);

/** Verbs and joints that make a two-character county of the word behind them: 和县政府, 受理县, 完成县. */
const JOINED = /^(?:和|开|任|成|理|及|与|在|对|将|为)$/;

/** 泾县, 沙县: two characters are a name at the beginning of a clause or right behind another name, never inside a word. */
function standsAlone(text: string, start: number, end: number): boolean {
  const before = text[start - 1] ?? "\n";
  if (/[省市州盟区]/.test(before)) return true;
  if (/[\u4e00-\u9fff]/.test(before)) return false;
  return !JOINED.test(text[start] as string) || /^(?:人民政府|20\d\d|二)/.test(text.slice(end, end + 4));
}

/** Every place named, in the order of the text. */
export function namedPlaces(view: View, title: Title | null, issuer: Issuer, heads: string[]): Named[] {
  const spans = spansOf(title, issuer);
  const found: Named[] = [];
  for (const m of scanPlaces(view.text)) {
    if (m.short && EVERYDAY_SHORT.test(m.name) && !/["“·]$/.test(view.text.slice(m.start - 1, m.start))) continue;
    if (/^.[县旗区]$/.test(m.name) && !standsAlone(view.text, m.start, m.end)) continue;
    // □县城区: what a spam string touches is not a name.
    if (view.text[m.start - 1] === GAP) continue;
    const places = placesOf(m.ids);
    if (places.length === 0) continue;
    const span = spans.find((s) => m.start >= s.start && m.end <= s.end);
    const role = span?.role ?? roleInText(view.text, m.start, m.end);
    found.push({ start: m.start, end: m.end, name: m.name, places, short: m.short, role });
  }
  for (const head of heads) {
    for (const m of scanPlaces(head, { short: false })) {
      const places = placesOf(m.ids);
      if (places.length > 0) found.push({ start: -1, end: -1, name: m.name, places, short: false, role: "row" });
    }
  }
  return settleChains(found);
}

/** A name right behind one of its ancestors (南京市鼓楼区, 兴国县人民政府南坑乡) means the place below it. */
function settleChains(found: Named[]): Named[] {
  const kept: Named[] = [];
  for (let i = 0; i < found.length; i++) {
    const here = found[i] as Named;
    const above: Named[] = [];
    for (let k = i - 1; k >= 0 && above.length < 3; k--) {
      const before = found[k] as Named;
      const next = above[0] ?? here;
      if (before.start < 0 || here.start < 0 || next.start - before.end > 4 || next.start < before.end) break;
      above.unshift(before);
    }
    let places = here.places;
    for (const a of above) {
      const ids = new Set(a.places.map((p) => p.id));
      const below = places.filter((p) => [...ancestorsOf(p)].some((x) => ids.has(x)));
      if (below.length > 0) places = below;
    }
    const settled = places.length < here.places.length || (above.length > 0 && isBelow(places, above));
    if (EVERYDAY.test(here.name) && !settled) continue;
    kept.push({ ...here, places });
  }
  return kept;
}

function isBelow(places: Place[], above: Named[]): boolean {
  const ids = new Set(above.flatMap((a) => a.places.map((p) => p.id)));
  return places.some((p) => [...ancestorsOf(p)].some((x) => ids.has(x)));
}

/** Zones, parks and farms with statistical codes: bodies that issue, not places. The zones of zones.json are places. */
export const isZonePlace = (p: Place): boolean => p.quasi && !p.id.startsWith("z-");

/** Depth from the province down, for comparing levels. */
export const depthOf = (p: Place, year: number | null): number =>
  ({ country: 0, province: 1, city: 2, county: 3, township: 4 })[levelOf(p, year)];
