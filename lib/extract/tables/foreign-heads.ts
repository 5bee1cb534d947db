/** Heads of columns that are not the form's: somebody added a remark, a share, a comparison, the number of the row. */
import { compact, labelCore } from "../match-label";
import { index } from "./labels";

const FOREIGN =
  /^(?:备注|说明|占比|比例|所占比例|百分比|小计|序号|编号|(?:与|较|比)?(?:上年|去年|上一年度?).*|同比.*|环比.*|增减.*|增幅.*|(?:与|较|比)?20\d\d年.*)$/;
/** Longest words of a head; a sentence about last year heads nothing. */
const LONGEST_HEAD = 12;
/** Words of a head, and no piece of one the form has (上一年项目数量, broken after 上一年). */
export const isForeignHead = (words: string) =>
  words.length <= LONGEST_HEAD &&
  FOREIGN.test(compact(words)) &&
  !index.get(labelCore(words)) &&
  !index.isFragment(words);

/** What stands below it is a percentage, which no form asks for. */
export const isShareHead = (words: string): boolean => /^(?:所占)?(?:占比|比例|百分比)$/.test(compact(words));

/** What stands below it counts the rows. */
export const isNumberHead = (words: string): boolean => /^(?:序号|编号)$/.test(compact(words));
