/** Words and shapes several parts of the identify stage share. Patterns are matched on the view: folded, spaces of dates closed. */

/** The Regulations came into force in 2008. */
export const FIRST_YEAR = 2008;

/** The newest year there can be a report on. The reader knows no clock, so it stands here; a test asks for the next one in time. */
export const LAST_YEAR = 2026;

/** Whether a report can be about the year: nobody reports on one to come, whatever a title has by a slip of the keys. */
export const isReportYear = (year: number): boolean => year >= FIRST_YEAR && year <= LAST_YEAR;

const CHINESE_DIGIT: Record<string, string> = {
  〇: "0",
  零: "0",
  "○": "0",
  O: "0",
  o: "0",
  "0": "0",
  一: "1",
  二: "2",
  三: "3",
  四: "4",
  五: "5",
  六: "6",
  七: "7",
  八: "8",
  九: "9",
};

/** A printed year as a number: 2018, 二〇一八, 二O一八. NaN when it is none. */
export function yearOf(printed: string): number {
  const digits = [...printed].map((c) => CHINESE_DIGIT[c] ?? c).join("");
  return /^20\d\d$/.test(digits) ? Number(digits) : Number.NaN;
}

/** Source of a pattern for a printed year, as one capturing group. */
export const YEAR = "(20[0-3]\\d|二[〇零○Oo0][〇零○Oo0一二三][〇零○Oo0一二三四五六七八九])";

/** 2022-2023学年: the year of a school, which reports for the calendar year it ends in. Both years as groups. */
export const SCHOOL_YEAR = new RegExp(`${YEAR}年?\\s*(?:[-—–~～/]{1,2}|至|到)\\s*${YEAR}年?\\s*学年度?`, "g");

/** 政府信息公开, 政务信息公开, 政务公开, 信息公开 … the thing reported on. */
/** □ stands where a foreign string replaced the words. */
export const OPENNESS =
  "(?:(?:政府|政务)?□(?=工作|年度|20|情况)|(?:政府|政务|党务|党委|党政|部门|单位|院务|校务|企业|环境)?(?:政府|政务)?信息(?:与政务)?公开|政(?:务|府)公开|信息公布)";

/** Organ names end like this. Longest first where one ends with another. */
export const ORGAN_END =
  "(?:人民政府(?:\\((?:办公室|办公厅)\\)|办公室|办公厅)?|政府(?:办公室|办公厅|办)|街道办事处|地区办事处|办事处|街道办|管理委员会|管委会|委员会|领导小组办公室|办公室|办公厅|行政公署|行署|总局|管理局|公安局|分局|监督局|局|厅|委|管理处|处|中心|监察室|支队|大队|总队|税务局|海关|检察院|法院|研究院|研究室|研究所|档案馆|图书馆|博物馆|学院|大学|学校|中学|小学|医院|银行|公司|集团|联合会|联合社|联社|协会|工会|妇联|团委|党校|街道|镇|乡|苏木|办)";

/** Verbs with which a report tells what the body it speaks of did: 2023年,某市|坚持…. */
export const ACTS_VERB =
  "(?:各级(?:人民)?政府|各级行政机关)?(?:(?:政府信息公开|政务公开|信息公开)工作)?(?:以|重视|坚持|认真|深入|始终|全面|严格|高度|积极|按照|持续|准确|聚焦|围绕|紧紧|紧扣|扎实|切实|进一步|不断|贯彻|落实|立足|大力|着力|深化|强化|稳步|推进)";
