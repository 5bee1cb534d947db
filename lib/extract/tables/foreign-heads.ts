/** Heads of columns that are not the form's: somebody added a remark, a share, a comparison, the number of the row. */
import { compact, labelCore } from "../match-label";
import { index } from "./labels";

/** 上年总计, 去年同期数, 较上年增减, 同比增长率: what a column is compared with, and how it differs. As a pattern, without the words around it. */
export const COMPARED =
  "(?:(?:与|较|比)?(?:[上去前]一?年(?:度)?|上期)(?:同期)?(?:相比|比较|对比)?(?:统计|完成|实际)?(?:合计|总计|累计)?(?:增减|增长|变化|增加|减少)?(?:数据|数量|情况|幅度|比例|数|量|率|值)?" +
  "|(?:同比|环比)(?:增减|增长|变化|升降)?(?:数量|幅度|情况|数|量|率)?|(?:增减|增长|变化|变动)(?:数量|幅度|情况|数|量|率|额)|增减|增幅)";
const COMPARISON = new RegExp(`^${COMPARED}(?:[(（][^()（）]{0,6}[)）])?$`);
export const isComparison = (words: string): boolean => COMPARISON.test(compact(words));

const FOREIGN =
  /^(?:备注|说明|占比|比例|所占比例|百分比|小计|序号|编号|行次|行号|(?:与|较|比)?(?:上年|去年|上一年度?|20\d\d年).*|同比.*|环比.*|增减.*|增幅.*)$/;
/** Longest words of a head; a sentence about last year heads nothing. */
const LONGEST_HEAD = 12;
/** Words of a head, and no piece of one the form has (上一年项目数量, broken after 上一年). */
export const isForeignHead = (words: string) =>
  words.length <= LONGEST_HEAD &&
  (FOREIGN.test(compact(words)) || isComparison(words)) &&
  !index.get(labelCore(words)) &&
  !index.isFragment(words);

/** What stands below it is a percentage, which no form asks for. */
export const isShareHead = (words: string): boolean => /^(?:所占)?(?:占比|比例|百分比)$/.test(compact(words));

/** What stands below it counts the rows. */
export const isNumberHead = (words: string): boolean => /^(?:序号|编号)$/.test(compact(words));
