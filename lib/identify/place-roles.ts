/** The part a name plays in a text, by where it stands and the words around it. */
import { ACTS_VERB } from "./patterns";

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

const SITE_AFTER =
  /^["'”’]?(?:市|县|区|省|州|旗)?(?:人民)?政府(?:信息公开|门户|公众信息|公众|政务|信息|官方)*(?:网|门户|平台)|^["'”’]?(?:\([a-z0-9:/.-]{4,40}\))?(?:政府)?(?:门户)?网(?:站)?|^(?:党政网|政务网|信息网|公众信息网|政务(?:公开|信息|服务)(?:公开)?网|发布["'”’])/;
/** 某省政府网站绩效评估: whoever rates the sites. */
const RATED = /^[^。,;\n]{0,16}网站?(?:绩效|普查|评估|测评|考核|抽查|检查)/;
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
  /^(?:人民政府|政府)?(?:办公室|办公厅)?[\u4e00-\u9fff]{0,8}(?:20\d\d年?度?)?(?:的)?[\u4e00-\u9fff]{0,4}(?:政府|政务)?(?:信息|政务)公开(?:工作)?(?:20\d\d年)?(?:年度)?(?:工作)?(?:报告|年报|(?:总体)?情况)(?!制度|编制|的通知|工作的)/;
/** 现发布《某省2020年…年度报告》: the title quoted is its own. */
const PUBLISHED_HERE = /(?:现|特)[^。《》]{0,8}(?:发布|公布|公开)《$/;
/** 某省形成了《2016年政府信息公开年度报告》: whoever wrote it names itself before the title. */
const WRITES_AFTER =
  /^(?:人民政府|政府)?(?:办公室|办公厅)?(?:汇总|综合|组织|统一|据此|依法)?(?:编制|编写|汇编|编印|起草|撰写|形成|制作)(?:完成)?了?《[^》]{0,24}(?:政府|政务)?(?:信息|政务)公开[^》]{0,10}(?:报告|年报)》/;
/** 一、概述 / 2015年,某市按照…: the place that acts in the first words of a paragraph is the one that reports. */
const ACTS_BEFORE = /(?:^|\n)[^\S\n]*20\d\d年(?:度|以来)?,?$|\n[^\S\n]*一、[^\n。,]{2,14}\n\s*$/;
const ACTS_AFTER = new RegExp(`^${ACTS_VERB}`);
/** 综合2017年度某市各县(市、区)政府和市级各部门的报告编制而成: whose reports were put together. */
const COMPILES_BEFORE = /(?:综合|汇总)了?(?:20\d\d年度?)?$/;
const COMPILES_AFTER = /^(?:各|所辖|所属|全[省市县区州])/;
/** 首页 > 某省 > 某市 > 某某县 > 政府信息公开年报: the way to the page through the places it lies in. */
const PATH_BEFORE = /(?:省|自治区|[市州盟]|地区)\s*[>»›/→]+\s*$/;
const PATH_AFTER = /^\s*[>»›/→]+\s*[^>»›/→\n]{0,12}公开/;
const BREADCRUMB_END = 800;
/** 《某省政府信息公开办法》: whom it binds is everybody in the province. */
const RULES_BEFORE = /《(?:中共|关于)?$/;
const RULES_AFTER = /^(?:人民)?政府信息公开/;
/** 各行署、某市人民政府: one of those that are counted up. */
const ONE_OF_ALL = /各[\u4e00-\u9fff]{1,8}[、和及]$/;
/** 赴某市学习, 借鉴某县经验, 某县政府办一行来我镇考察: others, of whom the text says nothing but that one met them. */
const VISITED_BEFORE = /(?:赴|前往|到|去)(?:了)?(?:[\u4e00-\u9fff]{2,8}(?:省|市|州|自治区|县|区)[、和]?){0,4}$/;
const VISITED_AFTER = /^[^。,;\n]{0,16}?(?:(?<!跟[班岗])学习|考察|取经|观摩|参观)/;
const LEARNED_BEFORE = /(?:学习|借鉴|参考|吸收)(?:了)?(?:[\u4e00-\u9fff]{2,8}(?:省|市|州|自治区|县|区)[、和]?){0,4}$/;
const LEARNED_AFTER = /^[^。,;\n]{0,12}?(?:经验|做法|模式)/;
const VISITS_AFTER = /^[^。,;\n]{0,20}?来[我本][^。,;\n]{0,8}(?:学习|考察|取经|观摩|参观|交流)/;

/** The place is one that was visited, came to visit or was taken as an example: no sign of where the report is from. */
export function isVisited(text: string, start: number, end: number): boolean {
  const before = text.slice(Math.max(0, start - 30), start);
  const after = text.slice(end, end + 36);
  return (
    (VISITED_BEFORE.test(before) && VISITED_AFTER.test(after)) ||
    (LEARNED_BEFORE.test(before) && LEARNED_AFTER.test(after)) ||
    VISITS_AFTER.test(after)
  );
}

/** How far into the text a report says what it is. */
const PREFACE_END = 1500;

/** Roles of a mention in running text, by the words around it. A town that acts first may be one of many that a county tells of. */
export function roleInText(text: string, start: number, end: number, town: boolean): Role {
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
    if (!quoted && WRITES_AFTER.test(text.slice(end, end + 72))) return "says";
    const lead = text.slice(Math.max(0, start - 30), start);
    if (!town && ACTS_BEFORE.test(lead) && ACTS_AFTER.test(text.slice(end, end + 18))) return "says";
    if (COMPILES_BEFORE.test(lead) && COMPILES_AFTER.test(text.slice(end, end + 4))) return "says";
  }
  const before = text.slice(Math.max(0, start - 18), start);
  if (start < BREADCRUMB_END && PATH_BEFORE.test(before) && PATH_AFTER.test(after)) return "site";
  if (ADDRESS_BEFORE.test(before)) return "address";
  const behind = text.slice(end, end + 60);
  if (RATED.test(behind)) return "body";
  if (SITE_BEFORE.test(before) || SITE_AFTER.test(behind)) return "site";
  if (OWN_AFTER.test(after)) return "own";
  if (CONTACT_BEFORE.test(before)) return "own";
  if (ZONE_AFTER.test(after)) return "zone";
  if (ONE_OF_ALL.test(before)) return "body";
  if (RULES_BEFORE.test(before) && RULES_AFTER.test(after)) return "cited";
  if (ORGAN_AFTER.test(after)) return "organ";
  if (RULES_BEFORE.test(before)) return "cited";
  return "body";
}
