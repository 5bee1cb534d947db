/** A site beside another site, a column of a site, an account beside another or in another tongue: what one of them carried is not all of it. */
import type { Case } from "./case";
import { firstFrom, sentenceEnd } from "./line-model";

/** Whether the sentence tells of another site that carried something as well. */
export const isOneSiteOfTwo = (c: Case): boolean => oneOfTwo(c) || columnBesideSite(c) || besideOtherOwner(c);

/** 信息发布量增加到1887条,在省政府网站发布514条,总计2401条: the sentence goes on with the sum of the figure and of one before it that nobody read. */
function oneOfTwo({ line, n, memory, sentenceStart }: Case): boolean {
  const sum = /^[,;、](?:总计|合计|共计|总数)(?:为|达)?(?=\d)/.exec(line.text.slice(n.to));
  const before = line.numbers[firstFrom(line, n.start) - 1];
  const next = line.numbers[firstFrom(line, n.to)];
  if (!sum || !before || !next || before.start < sentenceStart || before.kind !== "count") return false;
  const read = memory.drafts.some((d) => d.sentence === memory.sentence && d.end > (line.at[before.start] as number));
  return !read && next.value === n.value + before.value;
}

/** 在信息公开目录公开2条,…人防信息网发布121条: a column of one site, and another site. */
const columnBesideSite = ({ line, n, words }: Case): boolean =>
  /公开目录(?!系统)/.test(words) && !/网/.test(words) && SITE_COUNTED.test(line.text.slice(n.to, n.to + 120));
const SITE_COUNTED = /(?:信息网|门户网|官网|网站|官方网)[^。;,\d]{0,12}\d[\d,]*[余多]?[条篇件]/;

/** 局网站300条、区政府网站“问答库”100条: the office's own site, and the government's. */
function besideOtherOwner({ line, n, words }: Case): boolean {
  const own = OFFICE_SITE.test(words);
  if (own === GOVERNMENT_SITE.test(words)) return false;
  const rest = line.text.slice(n.to, sentenceEnd(line, n.start)).split(/其中|[;。]/)[0] ?? "";
  const other = COUNTED_ON.exec(rest)?.[0];
  if (other === undefined || NO_DISCLOSURE.test(other)) return false;
  return (own ? GOVERNMENT_SITE : OFFICE_SITE).test(other);
}
const OFFICE_SITE = /(?:[局委厅院校]|管委会|街道|中心|单位|部门)(?:官方|门户|政务)*网/;
const GOVERNMENT_SITE = /(?:政府|[省市县区州旗])(?:官方|门户|政务|信息公开)*网/;
const COUNTED_ON = /[,、][^,、;。\d]{0,14}网站?[^,、;。\d]{0,16}\d[\d,]*[余多]?[条篇件]/;
/** What else is counted beside a site. */
const NO_DISCLOSURE = /报送|采用|录用|转载|转发|被|解读|访谈|留言|回复|答复|咨询(?!问答)|诉求|意见/;

/** 在门户网站“基层公开目录”发布122条,发布采购信息9条: one column, and something more told beside it. 网站“政府信息公开”专栏 is the site. */
export function isColumnBeside({ line, n, setting, part }: Case): boolean {
  if (!/^(?:信息|[余多]?[条篇件])*,(?:另|还|并)?(?:发布|公开|更新)[^,;。\d]{1,12}\d/.test(line.text.slice(n.to)))
    return false;
  const said = setting.doc.folded.slice(line.at[part], line.at[n.from]);
  const column = /网站?(?:的|上)?\s*"([^"]{2,20})"/.exec(said)?.[1];
  return column !== undefined && /(?:目录|专栏|栏目|板块|专区|专题|库)$/.test(column) && !PLAIN_COLUMN.test(column);
}
const PLAIN_COLUMN = /^(?:政府|政务)?(?:信息)?公开(?:专栏|栏目|目录|专区)$/;

/** “甲”公众号、“乙”公众号等平台。…“甲”公众号推送750条: the paragraph names another account of the same kind, which has no number. */
export function isOneAccountOfTwo({ line, n, setting, part }: Case): boolean {
  // The mark that opens a name stands before its first character.
  const own = accountsIn(setting.doc.folded.slice((line.at[part] as number) - 1, line.at[n.from]));
  if (own.length !== 1) return false;
  return accountsIn(setting.doc.folded.slice(line.at[0], line.at[part])).some((name) => name !== own[0]);
}

const ACCOUNT = /"([^"]{1,24})"(?:官方|政务)?(?:微信)?(?:公众号|订阅号|微信)/g;
const accountsIn = (said: string): string[] => [...said.matchAll(ACCOUNT)].map((m) => m[1] as string);

const TONGUE = "(?:[蒙藏维英外]文|[蒙藏维]语|民族语言)版?(?:门户)?网站";
const TONGUE_SITE = new RegExp(TONGUE);
/** 蒙文网站: a second site of the same government. */
export const namesTongue = (words: string): boolean => TONGUE_SITE.test(words);

/** 蒙文网站方面,…,微信平台同步发布812条: the account that goes with that site. */
const TONGUE_TITLE = new RegExp(`^(?:[一二三四五六七八九]是)?[^,;。\\d]{0,8}${TONGUE}方面`);
/** 建好各部门公众号,尤其是…开设“投资本地”公众号: one of many accounts, named for its own sake. */
const ABOVE_ALL_ONE =
  /(?:公众号|微信|微博|新媒体)[^。]*(?:特别是|尤其是|其中包括|例如|比如)[^。]*(?:微信|公众号|微博)[^。;\d]*$/;

/** Whether a sentence, up to its number, speaks of one account where there are more. */
export const isOneAccount = (sentence: string): boolean => TONGUE_TITLE.test(sentence) || ABOVE_ALL_ONE.test(sentence);
