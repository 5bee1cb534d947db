/** No fees: 未收取任何费用, 免费提供, 均未收费. */
import type { Clause, ZeroReading } from "./zero";

const FEE_WORDS = new RegExp(
  [
    "(?:未|没有|没|不|从未|均未|暂未|尚未|并未)(?:曾|再)?(?:[向对就因][^,。;]{0,16}?)?(?:收取|收过|产生|发生|收缴|收|取得)[^,。;]{0,30}?费",
    "(?:从未|未|没有)(?:予以?|进行|实行)收费(?!的|项目|标准)",
    "未收费|不收费|没有收费|无收费|均未收费|未收取|没有收取|免费提供|免费向",
    "(?:一律|均|全部|都|全|概|完全|实行|全程)(?:实行|予以|为|是)*免费(?!开放|发放|赠|培训|咨询|法律|Wi)",
    "(?:未|没有|没|从未|不曾)[^,。;]{0,24}(?:收|收取|收过|收取过|要过)(?:过|取)?(?:申请人)?(?:任何)?一?(?:分钱|分文|毛钱)",
    "分文(?:未|不|没)[收取]|一[笔分](?:钱)?(?:均|都|也)?(?:未|没|不|没有)收(?:取|过)?",
    "免收[^,。;]{0,12}费",
    "未产生(?:任何)?(?:收费|费用)",
    "无(?:任何|政府信息公开|信息公开|依申请公开|相关|此项|的)*(?:收费|费用)(?!标准|依据|项目|目录|名目)",
    "(?:收费|费用)(?:金额|总额)?(?:均)?为(?:零|0元?)(?![\\d.])",
    "无任何[^,。;]{0,10}收费",
    "不存在(?:[向对][^,。;]{0,12})?收取[^,。;]{0,12}费(?:用)?",
    "不收取[^,。;]{0,24}费",
    "零收费",
    "(?:收取|实收)(?:的)?(?:总金额|金额|总额|费用)(?:均)?为(?:零|0元?)(?![\\d.])",
    "(?:没有|未有|无)(?:任何|依申请公开|政府信息公开|信息公开|政府信息|相关|此类|的)*收费(?:的)?(?:情况|情形|现象|行为|事项)",
    "(?:不存在|未|没有|未曾|无)(?:发生|产生|出现)?[^,。;除]{0,24}(?:收费|费用)(?:及|和|、|以及)(?:费用)?减免",
    "费(?:用)?(?:均|全部|一律|全|都)?(?:予以)?免(?:收|除|费)",
    "(?:不存在|未发生|没有发生|没有|无)[^,。;]{0,12}收取[^,。;]{0,12}费[^,。;]{0,4}(?:情况|情形|现象)",
    "信息处理费(?:金额|总额|收取)?(?:均)?(?:为)?(?:零|0元|无)(?!\\d)",
    "未产生[^,。;]{0,14}费",
    "(?:没有|未有|暂无|无|不存在)(?:任何|政府信息公开|依申请公开|信息公开|相关|此类|的)*(?:信息处理|检索|复制|邮寄|工本|成本)(?:费|费用)(?:的)?(?:收取|收缴|征收|收费|发生|产生)",
  ].join("|"),
);
/** What a clause says of whom nothing may be asked, or under which conditions, is a rule and tells of no year. */
const FEE_RULE =
  /(?:困难|低保|残疾|优抚|五保|弱势|符合[^,。;]{0,12}(?:条件|情形|规定)|可以?(?:予以|给予|酌情|申请|适当|免|减)|应当|应予|应该|须|必须|一般|视情|酌情|凡(?!是不)|如果|若|如[^下期实何][^,。;]{0,10}的[,免]|对于|原则上)/;
/** 按规定除…外不得收费 is a rule, not a report; 按照…管理办法的规定,本年度未收取 is one. */
const BY_RULE = /(?:标准|规定|除|不得|原则上|可以收取|行政事业性收费)/;

/** Fees the clause denies; of it all unless it is a rule, or speaks of fees beside those that were taken. */
export function deniedFees({ text, topic, era }: Clause): ZeroReading[] {
  const found = FEE_WORDS.exec(text);
  if (!found || FEE_RULE.test(text)) return [];
  const [words] = found;
  const before = text.slice(0, found.index);
  // 未产生与诉讼有关的费用: the organ's own expenses.
  if (/(?:诉讼|复议)/.test(words) || /收费(?:项目|标准|目录)/.test(words)) return [];
  // 收取复印费23元,未收取其他费用: nothing but that.
  if (/其[他它]/.test(words) && /\d元/.test(text)) return [];
  if (BY_RULE.test(before.slice(before.lastIndexOf(",") + 1)) || /(?:除[^。]*外,|行政事业性收费)$/.test(before))
    return [];
  const processing = era === "E4" || (era === "E3" && /信息处理费/.test(text));
  const end = found.index + words.length;
  return [
    {
      key: processing ? "processing_fee_collected" : "request_fees_collected",
      start: found.index,
      end: end + (/^(?:用|任何费用)?/.exec(text.slice(end, end + 4))?.[0].length ?? 0),
      unit: null,
      weak: !/(?:信息|申请|公开|检索|复制|邮寄|查阅|处理费|费用|收费|任何)/.test(text) && topic !== "fees",
    },
  ];
}
