/** Local categories of proactive disclosure: 机构职能类信息12条, 政府文件36条,占0.77%. Their names are data (categories.json). */
import { z } from "zod";
import categoriesJson from "@/lib/dictionary/categories.json";

const FileSchema = z.strictObject({
  about: z.string(),
  fields: z.array(z.strictObject({ key: z.string(), words: z.array(z.string()), own: z.array(z.string()) })),
  /** Words of a field that tell it from the others. */
  telling: z.array(z.string()),
  /** Words that make a name look like a category even without 类 or a share. */
  hints: z.array(z.string()),
  /** Names that only lists of kinds use. */
  listed: z.array(z.string()),
});
const { fields, telling, hints, listed } = FileSchema.parse(categoriesJson);
/** Names that only lists of kinds use; three of them with numbers are one. */
export const LISTED_NAMES: readonly string[] = listed;
const FIELDS = fields.map(({ key, words, own }) => ({
  key,
  words: new RegExp(`^(?:${[...words].sort((a, b) => b.length - a.length).join("|")})+$`),
  own: own.map((o) => o.split("+")),
}));
const TELLING = new RegExp(telling.join("|"));
const OF_ITS_OWN = /解读|回应|问答|咨询|宣传|财务|机构(?!职能|设置|概况)|等|其[他它]/;
/** Fields of the words that tell them apart. */
const TELLS = telling.map((word) => ({ word, key: fields.find(({ words }) => words.includes(word))?.key }));
/** 规划、计划及其完成情况, 预算和执行情况: what was done about it names no other kind. */
const ABOUT_IT = /^(?:其|的)*(?:完成|执行|落实|实施|进展|推进|使用|变化|调整)?(?:情况|结果|报告|草案)*$/;
const HINTS = new RegExp(`(?:类|信息|文件|动态|公告|通知|公示|报告)$|${hints.join("|")}`);

/**
 * Key of a category by its printed name; one with a word of another field is a local category, told apart by its label. `ownFields`: what the
 * reporting organ deals with; 水利政策法规类 of a water bureau are its policies. `callings`: what it is called; 街道工作动态 of a street office is its
 * work news.
 */
export function categoryKey(
  label: string,
  ownFields: readonly string[] = [],
  callings: readonly string[] = [],
): string {
  const own = ownFields.find((field) => label.startsWith(field) && label.length > field.length + 1);
  const whole = keyOfName(own ? label.slice(own.length) : label);
  // 各类政策文件: all of the kind.
  const key = whole === OTHER_KIND && /^各[类种项]/.test(label) ? keyOfName(label.slice(2)) : whole;
  const called = callings.find((name) => label.startsWith(name) && label.length > name.length + 1);
  if (key !== OTHER_KIND || called === undefined) return key;
  const news = keyOfName(label.slice(called.length));
  return news === "disclosures_business" ? news : key;
}

/** The kinds that the form does not name. */
export const OTHER_KIND = "disclosures_other_category";

/**
 * True where a name in words nobody knows holds one of a known kind: 各街道动态, 年度计划类 of something. It may be that kind, or one beside it.
 * What explains policies and what names several kinds (人事财务类) are kinds of their own.
 */
export function mayBeKnownKind(label: string): boolean {
  if (!TELLING.test(label) || OF_ITS_OWN.test(label)) return false;
  const names = label.replace(/\([^)]*\)/g, "").split(/[、及和与]/);
  if (names.length === 1) return true;
  // 人事和党务, 政策、规划: several kinds together are one of their own.
  const told = new Set(TELLS.filter(({ word }) => label.includes(word)).map(({ key }) => key));
  return told.size === 1 && names.every((name) => TELLING.test(name) || ABOUT_IT.test(name));
}

function keyOfName(label: string): string {
  const name = label
    .replace(/\([^)]*\)/g, "")
    .replace(/20\d\d年(?:度)?/g, "")
    .replace(/^(?:有?关于?|涉及|属于)(?=[\u4e00-\u9fff]{2})/, "")
    .replace(/相关$/, "")
    .replace(/类?(?:的)?(?:政府|政务)?信息(?:类)?$|类$/, "")
    // 行政许可相关信息, 机构职能类更新信息
    .replace(/类?(?:相关|更新|新增)的?$/, "");
  const bare = name.replace(/[及和与、的]/g, "");
  for (const { key, words, own } of FIELDS)
    if (own.some((parts) => parts.every((w) => bare.includes(w))) && words.test(bare)) return key;
  // 干部人事, 镇村人事任免: whoever is named before, the field is one.
  if (/^[^及和与、]*人事(?:任免)?$/.test(name)) return "disclosures_personnel";
  return OTHER_KIND;
}

/** True where a name looks like a category at all, even without 类信息 or a percentage. */
export const looksLikeCategory = (label: string): boolean =>
  !/^(?:文件|信息|政府信息|政务信息)$/.test(label) && HINTS.test(label);

// 动态类20条、无机构职能类信息、政策法规类10条: a kind of which there is none stands before the next.
const LEAD =
  /^(?:(?:无|没有)[^,;:、。()\d]{1,14}(?:类|信息)、|\([一二三四五六七八九十\d]{1,3}\)|[,;:、(/·.]|\d{1,2}[.、)]|约?占[\u4e00-\u9fff]{0,6}\d[\d.]*%[、,;]?|在?主动公开的?(?:政府)?信息中|其中|包括|包含|含(?![量有])|分别为|分别是|主要有|主要包括|主要是|主要为|主要涉及|(?:公开)?(?:的)?(?:主要|信息)?(?:类别|种类|类型|内容)(?:主要)?(?:是|为|有|包括|涉及)|主动公开|公开|发布|更新(?!维护)|属于|涉及|(?:其次|首先|第一|第二|第三|最多的|最少的|再次)(?:是|为)?|有|为|是|的|及|和|以及|另有|年内|全年|本年度|同时|按类别分|按信息类别分|从类别看|各(?:类|种|项)(?=[\u4e00-\u9fff]{2,10}类(?:的)?(?:政府|政务)?(?:信息)?$)|政府信息(?=其中)|一是|二是|三是)+/;
const TRAIL =
  /(?:(?<=信息|文件|动态|类)(?:数|发布(?![会类]))|(?<=信息)的信息|共计|共|合计|累计|达到|达|(?<!统)计|为|是|有|了|的|数量|更新量|更新数|更新|发布量|公开量|发布数|公开数|新增|:|主动|对外|向社会|(?<!预)公开|约|近)+$/;

const RANKED =
  /(?:信息)?(?:数量|占比|比例|比重|条数|总量)?(?:最[多大高少低小]|居多|居首|居首位|为主|次之|其次|占多数|排第一|位居第一|位居首位),?(?:为|有|达|共|计|是)*$|(?<=类(?:信息)?),(?:为|有|达|共|计|是)+$/;

/** Printed name in the words before the number: from the last comma, without connectives. Offsets are into `words`. */
export function categoryLabel(printed: string): { label: string; start: number; end: number } | null {
  // 动态类最多,为118条: the part before holds the name.
  const words = printed.replace(RANKED, "");
  // 决策信息、人事信息均为0条: as many of each, no kind of its own.
  if (/[、及和].*[均都](?:为|是|有)?$/.test(words)) return null;
  // 概况类信息条、文件类信息14条: an item whose number is lost ends with its measure word.
  let from = Math.max(words.lastIndexOf("条、"), words.lastIndexOf("条/")) + 1;
  for (let i = from; i < words.length; i++) {
    const c = words[i] as string;
    if (c === "(") {
      const close = words.indexOf(")", i);
      // 政务(工作)动态类: brackets that close belong to the name.
      if (close > 0) i = close;
      else from = i + 1;
    } else if (/[,;:)]/.test(c)) from = i + 1;
  }
  const lead = LEAD.exec(words.slice(from));
  const start = from + (lead?.[0].length ?? 0);
  const trail = TRAIL.exec(words.slice(start));
  let end = trail ? start + trail.index : words.length;
  // 政务公开57条、信息公开7条 are columns of the site, and 公开 is no verb in their names.
  if (/^(?:政务|党务|信息)$/.test(words.slice(start, end)) && words.startsWith("公开", end)) end += 2;
  const label = words.slice(start, end);
  if (label.length < 2 || label.length > 40) return null;
  return { label, start, end };
}
