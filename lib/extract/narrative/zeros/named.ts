/** Things named and then said to be none: 行政复议、行政诉讼:无; 信息处理费:零; 复议、诉讼和申诉案件均为零. */
import { YEAR_WORDS } from "@/lib/dictionary/phrases";
import { type Clause, type ZeroReading, zeroOf } from "./zero";

/** Behind the names: nothing, told as a word or as a nought with its measure word. */
const NONE =
  /^(?<names>(?:[^:。;\d]{2,20}(?:复议|诉讼|申诉)(?:案件)?(?:情况)?:(?!无|零))?[^:。;]{3,90}?)(?:(?::|(?:均|都|皆|全|全部|总计|合计|共)*[为是])(?:均|都|皆|全|共|本年度?|全年|年内|今年)?(?:为|是)?(?:无|没有|暂无|未发生|未产生|未收取|零|0)(?:[件起元宗例次])?|(?:在?(?:本年度?|全年|年内|今年))?(?:(?:均|都|皆|全部|也)?(?:未|没有|从未|未曾|尚未|并未)(?:发生|产生|出现|收取)过?|(?:均|都|皆|全部)(?:没有|无|不存在)|[一1][件起宗](?:都|也)?(?:没有|未发生)|,(?:无|暂无)))[。;!.]?$/;
/** What may be named, by the words it is named with, longest first. */
const THINGS: readonly [words: RegExp, key: string | null][] = [
  [/(?:与|和)?(?:行政)?诉讼(?:有关|相关)的?(?:费用|支出)+/, null],
  [
    /(?:(?:实际)?收取)?(?:的)?(?:政府信息公开)?信息处理费(?:用)?(?:的)?(?:总金额|金额|总额|合计)?|实际收取的?(?:总金额|金额|总额)|(?<=收取)的?(?:总金额|金额|总额)/,
    "processing_fee_collected",
  ],
  [/(?:发出)?(?:收费|缴费)通知(?:书)?的?(?:件数|数量|数)/, "processing_fee_notices"],
  [/(?:应收|通知)?的?(?:总金额|收费金额)/, "processing_fee_notified_amount"],
  [
    /(?:依申请公开|政府信息公开|信息公开)(?:政府信息)?(?:申请)?(?:的)?(?:收费|费用)|(?:检索|复制|邮寄)费(?:用)?/,
    "request_fees_collected",
  ],
  [/(?:进入)?(?:政府信息公开)?(?:行政)?复议程序|(?:被(?:申请|提起))?(?:行政)?复议/, "reconsideration_total"],
  [/(?:进入)?(?:行政)?诉讼程序|(?:被提起)?(?:行政)?(?:诉讼|应诉)/, "litigation_total"],
  [/(?:行政)?申诉/, "appeals_total"],
  [/举报投诉|投诉举报|(?:举报|投诉)(?:[、和及与或](?:举报|投诉))?/, "complaints_total"],
];
/** Under which rule, before anything is named. */
const BY_RULE = /^(?:按照?|根据|依据|依照)(?:《[^》]*》)+的?(?:规定|要求)?,?/;
/** 1.2012年度, 2.信息公开行政诉讼: the number of a paragraph. */
const NUMBERED = /^\d{1,2}[.、](?=\D|20\d\d年)/;
/** What says nothing more about the things. */
const BESIDE =
  /(?:(?<![\d.])\d{1,2}(?:\.\d{1,2})+(?!\d)|20\d\d年(?:度)?|\d{1,2}月\d{1,2}日|期间|自|至|管委会|\d{1,2}[-—月至到]+\d{1,2}月|(?<=日)[-—~]+(?=\d{1,2}月)|(?:我|本|全)?街道|本年度?|今年|当年|年内|全年度?|本(?:机关|单位|部门|报告)|我单位|[全我本][市县区省州旗局委办厅镇乡]|街道|政府信息公开|信息公开|政务公开|依申请公开|引发|引起|发生|产生|涉及|有关|关于|工作|方面|申请|收取|减免|收缴|依据规定|按规定|依规定|案件|情况|事项|数量|件数|金额|总额|提起|分别|以及|而来|一项|(?:均|都)?为(?:零|0[件起宗])|[案类数被因由的及和与或、,:()])/g;

/** Zeros of the things a clause names, where it names nothing else. Disputes are the report's own only where disclosure is spoken of. */
export function namedNothing({ text, topic, era }: Clause): ZeroReading[] {
  const found = NONE.exec(text);
  if (!found) return [];
  let rest = (found.groups?.names ?? "").replace(NUMBERED, "").replace(BY_RULE, "").replace(YEAR_WORDS, "");
  const own = topic === "disputes" || topic === "requests" || /公开/.test(text);
  const out: ZeroReading[] = [];
  let first: number | null = null;
  for (const [words, key] of THINGS) {
    const named = words.exec(rest);
    if (!named) continue;
    if (key === null) return [];
    rest = rest.replace(words, "");
    const fee = /fee/.test(key);
    const told = key === "request_fees_collected" && era === "E4" ? "processing_fee_collected" : key;
    // From the first thing named: what stands before says of which year.
    first ??= Math.max(0, text.indexOf(named[0]));
    out.push({ ...zeroOf(told, found), start: first, end: text.replace(/[。;!.]$/, "").length, weak: !fee && !own });
  }
  return rest.replace(BESIDE, "") === "" ? out : [];
}
