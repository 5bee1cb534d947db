/** What kind of body reports: by its name, else by how it speaks of itself. */
import type { IssuerKind } from "@/lib/report";
import { ACTS_VERB } from "./patterns";

const ZONE =
  /(?:开发区|高新区|经开区|产业园|工业园|工业(?:新)?城|集中区|集聚区|投资区|园区|保税(?:港|物流)?区|综保区|试验区|实验区|示范区|度假区|风景(?:名胜)?区|景区|自贸区|新区|合作区|片区|管理区)/;

/** 某新区卫生健康委员会, 某新区应急管理局: one of its bureaus. */
const OF_A_FIELD =
  "应急|监督|城市|交通|水务|房产|行政|公路|林业|药品|粮食|执法|医疗保障|健康|计划生育|改革|建设|教育|科技|农业|经济|信息化|事务|体育|商务|国有资产监督管理";

/** A zone, its committee, or the office of either; and a 管委会 that is no service centre's. */
const ZONE_BODY = new RegExp(
  `${ZONE.source}[\\u4e00-\\u9fff()]*(?:管委会|(?<!监督)管理委员会|(?<!${OF_A_FIELD})(?:管理局|委员会)|区|园)$|${ZONE.source}(?:[\\u4e00-\\u9fff()]*(?:管委会|管理委员会))?(?:(?:党政|综合|党政综合)?办公室)?$|(?<!中心|市场)管委会(?:(?:党政|综合|党政综合)?办公室)?$`,
);

/** Enterprises and public institutions, also where their second name stands in brackets: 某市妇幼服务中心(市妇幼保健院). */
const INSTITUTION = /(?:公司|集团|银行|医院|卫生院|保健院|学校|大学|学院|中学|小学|一中|职高|幼儿园|协会|联合社|联社)$/;

/** 某学院信息公开工作领导小组办公室 is the college's. */
const OFFICE_OF_INSTITUTION =
  /(?<=学院|大学|学校|中学|小学|医院|公司|集团)(?:(?:党政|校长|院长|综合)?办公室|(?:政务|校务|院务)?(?:信息)?公开(?:工作)?(?:领导小组)?办公室)$/;

/** The kind of body a name stands for. */
export function kindOf(name: string): IssuerKind {
  const n = name.replace(/[(].*[)]$/, (m) => (/办公室|办公厅/.test(m) ? m : "")).replace(OFFICE_OF_INSTITUTION, "");
  if (
    /(?:镇|乡|苏木)(?:人民)?政府(?:\(?(?:党政)?办公室\)?|党政办(?:公室)?)?$|(?:街道(?:办事处|办)?|地区办事处)(?:党政办(?:公室)?|党政综合办公室)?$|街道办|办事处$|(?:镇|乡|苏木|[^商步]街)$|(?:镇|乡)党政办(?:公室)?$/.test(
      n,
    )
  )
    return "township";
  if (/人民政府(?:政府)?(?:信息公开|政务公开)[\u4e00-\u9fff]{0,10}(?:办公室|办|中心)$/.test(n)) return "government";
  if (
    /人民政府(?:\(?(?:办公室|办公厅|办)\)?)?$|(?:省|市|县|区|旗|州|盟)政府(?:办公室|办公厅|办|\(办公室\))?$|^(?:人民)?政府(?:办公室|办公厅|办)$|行政公署(?:办公室)?$|行署(?:办公室)?$/.test(
      n,
    )
  )
    return "government";
  if (ZONE_BODY.test(n)) return "zone";
  if (/(?:省|市|县|区|旗|州|盟)$|生产建设兵团$|第[一二三四五六七八九十]{1,3}师$/.test(n)) return "government";
  if (INSTITUTION.test(n) || INSTITUTION.test(/\(([^()]+)\)$/.exec(name)?.[1] ?? "")) return "other";
  if (/(?:局|厅|委|办|部|室|署|处|会|中心|院|队|站|馆|所|海关|台|团|校|部门|系统)$/.test(n)) return "department";
  return "other";
}

/** Offices that compile the government's report. */
export const OPENNESS_OFFICE = /政务公开|信息公开|电子政务|信息化|数据资源|政务服务|信息中心|领导小组/;

/** Offices that serve the leading group of a government; a bureau's own stands behind its name (某局政务公开领导小组办公室). */
const GROUP_OFFICE = /(?<![局委厅])(?:政务|信息)公开(?:工作)?(?:领导小组|联席会议)?办公室$/;

/** Whether a body that wrote the report did so for the whole area, where no title tells whose it is. */
export const writesForArea = (name: string, text: string): boolean =>
  kindOf(name) === "department" &&
  (GROUP_OFFICE.test(name) || BEGINS_AS_AREA.test(text)) &&
  (kindByLanguage(text) === "government" || (GROUP_OFFICE.test(name) && CITY_DISTRICT.test(text)));

/** What a district of Nanning calls itself. */
const CITY_DISTRICT = /城区(?:政府|各(?:部门|单位)|党委)/;

/** What the preface calls the report: one of the government or the area. */
export const OF_GOVERNMENT =
  /(?:编制|公布|公开|发布|形成)(?:了|的)?《?(?:20\d\d年度?)?[\u4e00-\u9fff]{0,12}(?:省|市|县|区|州|盟|旗)(?:人民政府)?(?:20\d\d年度?)?(?:政府)?信息公开(?:工作)?(?:年度)?报告/;

/** 某县2009年政府信息公开工作年度报告(以下简称年报)根据…, 2009年某县…: the text begins with its name, in a sentence. */
const BEGINS_AS_AREA =
  /^\s*《?(?:20\d\d年度?)?[\u4e00-\u9fff]{1,12}(?:省|市|县|区|州|盟|旗)(?:人民政府)?(?:20\d\d年度?)?(?:政府)?信息公开(?:工作)?(?:年度)?报告》?(?:\([^()\n]{1,12}\))?(?:是|系)?(?:根据|按照|依据|由)/;

/** 2015年,某市按照…; 综合某市各县(市、区)政府的报告编制而成: an area is what the text begins with. */
const AREA_ACTS = new RegExp(
  `(?:(?:^|\\n)[^\\S\\n]*20\\d\\d年(?:度|以来)?,?|\\n[^\\S\\n]*一、[^\\n。,]{2,14}\\n\\s{0,20})[\\u4e00-\\u9fff]{2,10}(?:省|市|县|自治区|(?<![发新园景社])区|州|盟|旗)${ACTS_VERB}|(?:综合|汇总)了?(?:20\\d\\d年度?)?[\\u4e00-\\u9fff]{0,10}(?:省|市|县|区|州|盟|旗)各[^。\\n]{1,14}(?:政府|部门)`,
);

const OF_DEPARTMENT =
  /我局|我委|我厅|本局|本委|本厅|我办|我会|我中心|我院|我队|我站|我司|全局(?!性)|局机关|本部门|我分局|本分局|(?<![\u4e00-\u9fff])分局/g;
/** 我校, 我院 of a hospital: what an institution says of itself, where no bureau speaks. */
const OF_INSTITUTION = /我校|本校|全校|我院|本院|我园/g;
const INSTITUTION_WORDS = /医院|患者|门诊|医护|师生|教职工|学校/;
const OF_BUREAU = /我局|我委|我厅|本局|本委|本厅|我乡|我镇|[检法]院/;
const OF_TOWN =
  /我镇|我乡|本镇|本乡|我街道|本街道|我街|我处|(?<![各、])街道办事处|全镇|全乡|镇政府|乡政府|镇党委|街道党工委|[我本全]苏木|苏木(?:党委|政府)/g;
/** 各开发区管委会 are some of those told of. */
const OF_ZONE = /(?<!服务中心|各[\u4e00-\u9fff]{0,4}区)管委会|我园区|本园区|(?<!各)(?:开发区|高新区)|产业园(?!局)/g;
/** 滨海新区严格按照…, 滨海新区共收到…: a new area that is no district has no committee of a district. */
const NEW_AREA_ACTS = /新区(?=共|严格|认真|高度|积极|通过|主动|坚持|按照|贯彻|未|收到|在)/g;
const OF_AREA = /我市|我县|我区|我州|我省|我盟|我旗|本市|本区|全市|全县|全区|全州|全省|全旗|全盟/g;
const count = (text: string, re: RegExp): number => (text.match(re) ?? []).length;

const STREET_OFFICE = /办事处[、和]党工委|党工委[、和]办事处/;
/** What the body says of itself when no name is printed. */
export function kindByLanguage(text: string): IssuerKind {
  if (INSTITUTION_WORDS.test(text) && !OF_BUREAU.test(text) && count(text, OF_INSTITUTION) > 0) return "other";
  const points: [IssuerKind, number][] = [
    ["department", count(text, OF_DEPARTMENT) * 1.5],
    ["township", count(text, OF_TOWN) * 1.2],
    ["zone", count(text, OF_ZONE) * 0.8],
    ["government", count(text, OF_AREA)],
  ];
  points.sort((a, b) => b[1] - a[1]);
  const [kind, n] = points[0] as [IssuerKind, number];
  if (
    kind === "department" &&
    (text.match(/[市县区州省旗](?:人民)?政府办(?:公室|公厅)?(?!法|金)/g) ?? []).length >= 2 &&
    /我办|本办|本机关/.test(text) &&
    !/我局|我委/.test(text)
  )
    return "government";
  // 我办 of a 办事处 with its 党工委 is a street's.
  if (kind === "department" && STREET_OFFICE.test(text) && !/我局|我委|我厅|我会|我中心/.test(text)) return "township";
  if (kind === "government" && bureauSpeaking(text)) return "department";
  // 水泊街道…水泊街道…: a town that speaks of itself by name.
  if (kind === "government" && townSpeaking(text)) return "township";
  if (n > 0) return kind;
  if (count(text, NEW_AREA_ACTS) >= 2 && !/区委|区政府|区人民政府/.test(text)) return "zone";
  return /[市县区州省旗](?:本级)?政府(?:及|办|主动|门户)/.test(text) ||
    OF_GOVERNMENT.test(text.slice(0, 1500)) ||
    AREA_ACTS.test(text.slice(0, 1500)) ||
    BEGINS_AS_AREA.test(text)
    ? "government"
    : "other";
}

/** True when one bureau, and no other, is named again and again as the one that acts: 环保局按照…环保局在…. */
function bureauSpeaking(text: string): boolean {
  const acting =
    /(?<=^|[,。;、\n\s])(?:[\u4e00-\u9fff]{2,6}(?=市|县|区))?[市县区]?([\u4e00-\u9fff]{2,6}局)(?=在|按照|认真|高度|通过|主动|共|积极|严格|始终|坚持)/gm;
  const names = [...text.matchAll(acting)].map((m) => m[1]);
  return names.length >= 2 && new Set(names).size === 1;
}

/** True when one town is named again and again as the one that acts; a county's report names each town once or twice. */
function townSpeaking(text: string): boolean {
  const names = new Map<string, number>();
  for (const m of text.matchAll(
    /(?<![\u4e00-\u9fff]{2}各)([\u4e00-\u9fff]{2}(?:街道|镇|乡))(?=政务公开|按照|根据|党|认真|办事处|人民政府|严格|继续|今年|高度|全面|积极|主动|共|通过|在|将)/g,
  ))
    names.set(m[1] as string, (names.get(m[1] as string) ?? 0) + 1);
  return Math.max(0, ...names.values()) >= 3;
}
