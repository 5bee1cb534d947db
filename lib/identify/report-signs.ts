/** What only a report has: its sections, figures of its own, sentences of one who reports. */
import { hasApplicantTable } from "./era";

/** A section's number: 一、 一. (一) 第一部分; 1、 1. (1) where a line begins. */
const NUMBER = String.raw`(?:[一二三四五六七八九][、.)]|第[一二三四五六七八九]部分|^[ \t\u3000#*]{0,12}\(?\d{1,2}[、.)])`;
const section = (words: string): RegExp => new RegExp(`${NUMBER}[^\\n]${words}`, "m");

const REPORT_SECTIONS: RegExp[] = [
  section("{0,16}(?:总体(?:工作)?情况|概述|基本情况|概况)"),
  section("{0,8}(?:主动公开)[^\\n]{0,12}情况"),
  section("{0,12}(?:依申请|公开申请|申请公开)[^\\n]{0,16}情况"),
  section("{0,12}(?:行政复议|行政诉讼|复议)"),
  section("{0,10}(?:收费|减免)"),
];

/** Sections and sentences only a report has; each counts once. */
const REPORT_SIGNS: RegExp[] = [
  ...REPORT_SECTIONS,
  /(?:主动公开|公开政府信息|公开信息|发布信息)[^。\n]{0,40}?(?<!\d|第)\d+\s*(?:余|多)?(?:条|件|篇|项|份)/,
  /(?:存在|主要)[^\n]{0,8}问题(?:及|和|与|、)?[^\n]{0,8}(?:改进|措施|打算|建议)?/,
  /统计(?:期限|时限|时间)/,
  /(?:未|没有|无)(?:收到|接到|发生|受理)[^。\n]{0,30}(?:申请|复议|诉讼)/,
  /(?:我局|我委|我镇|我乡|我街|我市|我县|我区|我办|本机关|本街道|我单位|我厅|我省|我州|我处|我中心|本市|本区|本省|市政府|县政府|区政府)/,
  /收到[^。\n]{0,20}申请[^。\n]{0,10}\d+\s*(?:件|条|宗|份)/,
  /下一步/,
];
/** How many of them a text without its first pages may still have; more than a page about reports ever has. */
export const MANY_SIGNS = 9;

/**
 * What only the one who reports can say: figures of its own, what it did or did not receive. The form's own note (相同信息计1条) and articles (第32条) are none.
 */
const OWN_FIGURES: RegExp[] = [
  /(?:公开|发布)[^。\n]{0,40}?(?<!信息计|\d|第)\d+\s*(?:余|多)?(?:条|件|篇|项|份)/,
  /(?:未|没有|无)(?:收到|接到|发生|受理|产生)[^。\n]{0,30}(?:申请|复议|诉讼)/,
  /收到[^。\n]{0,20}申请[^。\n]{0,10}\d+\s*(?:件|条|宗|份)/,
];
/** Sentences of a report without figures. Rules and forms name the same sections, but tell nothing; notices may give the statistics period. */
const STATEMENTS: RegExp[] = [
  /统计(?:期限|时限|时间|时段)[^。\n]{0,20}20\d\d年/,
  /(?:我局|我委|我镇|我乡|我街|我市|我县|我区|我办|我厅|我省|我州|我处|我旗|本街道|本市)[^。\n]{0,60}(?:了|取得|得到|组织|开展|推进|落实|建立|完成)/,
  /20\d\d年(?:度|以来)?,?[^。\n]{0,30}(?:高度重视|认真贯彻|严格按照|深入贯彻|坚持|积极推进|扎实推进)/,
  /本(?:年度|市|区)?报告(?:由|是|根据|依据)[^。\n]{0,120}(?:编制|制作|编写)/,
];

/** A covering letter: 现将《…年度报告》印发给你们, 编制了《…年度报告》,现予公布. */
const CARRIES =
  /现将《[^》]{0,80}(?:年度报告|年报)[^》]{0,40}》[^。\n]{0,10}(?:印发|公布|公开|发布)|(?:年度报告|年报)》?,?(?:现予|予以)以?(?:公布|公开|发布)/;
/** The report's own beginning behind it. */
const BEGINS =
  /(?:编制|制定|撰写)了?[本此](?:年度)?(?:报告|年报)|本(?:年度)?(?:报告|年报)(?:由|是|根据|依据|中|所列)|总结如下|报告如下|一、(?:总体情况|概述|基本情况)/;

/** A report's first section at the beginning of a line, with its number. */
const FIRST_SECTION = /^[\s#*]*[一二][、.][^\n]{0,6}(?:总体(?:工作)?情况|概述|概况|基本情况)/m;

const says = (text: string, what: RegExp[]): boolean => what.some((re) => re.test(text));

export const hasOwnFigures = (text: string): boolean => says(text, OWN_FIGURES);

export const makesStatements = (text: string): boolean => says(text, STATEMENTS);

export const hasFirstSection = (text: string): boolean => FIRST_SECTION.test(text);

/** True when the text is a covering letter with the report behind it. */
export function carriesReport(text: string): boolean {
  const letter = CARRIES.exec(text);
  const behind = letter ? text.slice(letter.index + letter[0].length) : "";
  return BEGINS.test(behind) && (hasOwnFigures(behind) || makesStatements(behind));
}

/** How many of a report's sections the text has, 0 to 5. */
export const reportSections = (text: string): number => REPORT_SECTIONS.filter((re) => re.test(text)).length;

/** How many signs of a report the text has, 0 to 14. `squeezed` is the text without white space (`compact`). */
export function reportSigns(text: string, squeezed: string): number {
  const n = REPORT_SIGNS.filter((re) => re.test(text)).length;
  return hasApplicantTable(squeezed) ? n + 2 : n;
}
