/** No fees: 未收取任何费用, 免费提供, 均未收费. */
import { type Clause, type ZeroReading, zeroOf } from "./zero";

const FEE_WORDS = new RegExp(
  [
    "(?:未|没有|没|不|从未|均未|暂未|尚未|并未)(?:曾|再)?(?:(?:依照|依据|按照|根据)《?[^,。;《》]{2,24}办法》?(?:的规定)?)?(?:[向对就因][^,。;]{0,32}?)?(?:收取|收过|产生|发生|收缴|收|取得)[^,。;]{0,30}?费",
    "(?:从未|未|没有)(?:予以?|进行|实行|开展|实施)(?:任何|政府信息公开|依申请公开|信息公开|政府信息|相关|的)*收费(?!的|项目|标准|公示|检查|清理)",
    "未收费|不收费|没有收费|无收费|均未收费|未收取|没有收取|免费(?:提供|向(?![^,。;]{0,10}(?:开放|查阅|借阅|上网)))(?![^,。;]{0,12}\\d)",
    "(?:一律|均|全部|都|全|概|完全|实行|全程)(?:实行|予以|为|是)*免费(?!开放|发放|赠|培训|咨询|法律|Wi)",
    "(?:未|没有|没|从未|不曾)[^,。;]{0,24}(?:收|收取|收过|收取过|要过)(?:过|取)?(?:申请人)?(?:任何)?一?(?:分钱|分文|毛钱)",
    "分文(?:未|不|没)[收取]|一[笔分](?:钱)?(?:均|都|也)?(?:未|没|不|没有)收(?:取|过)?",
    "(?<!减)免收[^,。;\\d]{0,12}费(?![^,。;]{0,6}\\d)",
    "未产生(?:任何)?(?:收费|费用)",
    "(?:没有|无)(?:任何|政府信息公开|信息公开|依申请公开|政府信息|相关|此项|的)*(?:收费|费用)(?!标准|依据|项目|目录|名目)",
    "(?:收费|费用)(?:金额|总额)?(?:均)?为(?:零|0元?)(?![\\d.])",
    "无任何[^,。;]{0,10}收费",
    "不存在(?:[向对][^,。;]{0,12})?收取[^,。;]{0,12}费(?:用)?",
    "不收取[^,。;]{0,24}费",
    "零收费",
    "(?:未|没有|不)让申请人(?:负担|承担|支付)(?:任何|一分)?(?:费用|钱)",
    "(?:检索|复制|邮寄|递送)费0元(?:[、,](?:检索|复制|邮寄|递送)费0元)+",
    "不存在收费(?:行为|情况|现象)",
    "(?:没有|无)(?:任何)?信息处理费(?:方面的)?收入",
    "信息处理费(?:[一1]项|方面)?,?[^,。;\\d]{0,8}(?:没有|无)收入",
    "没有需要?缴纳信息处理费的申请人",
    "(?:未|没有|不)涉及(?:任何|到|依申请公开|政府信息公开|信息公开|的)*(?:收费|费用)(?:收取)?(?:事项|情况|问题|情形)?(?=[,。;]|$)",
    "(?:依申请公开|公开申请|申请公开)(?:的)?(?:政府信息|信息|事项|申请|工作)*(?:均|全部|一律|实行|为)*免费(?:办理|提供|受理|答复)?(?=[,。;]|$)",
    "(?:收取|实收)(?:的)?(?:总金额|金额|总额|费用)(?:均)?为(?:零|0元?)(?![\\d.])",
    "(?:没有|未有|无)(?:任何|依申请公开|政府信息公开|信息公开|政府信息|相关|此类|的)*收费(?:的)?(?:情况|情形|现象|行为|事项)",
    "(?:不存在|未|没有|未曾|无)(?:发生|产生|出现)?[^,。;除]{0,24}(?:收费|费用)(?:及|和|、|以及|或)(?:费用)?减免",
    "(?:不存在|未|没有|未曾|无)(?:发生|产生|出现)?[^,。;除]{0,24}减免(?:及|和|与|、|以及|或)(?:收费|费用)",
    "费(?:用)?(?:均|全部|一律|全|都)?(?:予以)?免(?:收|除|费)",
    "(?:不存在|未发生|没有发生|没有|无)[^,。;]{0,12}收取[^,。;]{0,12}费[^,。;]{0,4}(?:情况|情形|现象)",
    "信息处理费(?:(?:的)?(?:金额|总额|收取|收费|征收)(?:情况|金额|总额)?)?(?:均)?(?:为|:)?(?:零|0元|无)(?!\\d)",
    "(?:未|没有|不曾|均未)按(?:件|量|次|页)(?:计收)?(?:[、和或及]?按?(?:件|量|次|页)(?:计收)?)?(?:标准)?(?:收取|计收|征收)(?:任何)?(?:政府信息公开)?(?:信息处理)?费",
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
  // 未发生减免费用: nothing was waived, whatever was taken.
  if (WAIVED.test(words) && !TAKEN_AND_WAIVED.test(text)) return [];
  // 未产生行政事业收费: another row of the form.
  if (/行政事业性?收?费/.test(words)) return [];
  const before = text.slice(0, found.index);
  // 没有向参加培训的单位收取费用: who pays for something else.
  if (OTHER_PAYERS.test(words)) return [];
  // 未产生与诉讼有关的费用: the organ's own expenses.
  if (/(?:诉讼|复议)/.test(words) || /收费(?:项目|标准|目录)/.test(words)) return [];
  // 收取复印费23元,未收取其他费用; 未收取检索费,只收取复制费24元: nothing but that.
  if (/其[他它]/.test(words) && /\d元/.test(text)) return [];
  if (/[只仅][^,。;\d]{0,12}收[^,。;\d]{0,12}\d[\d.,]*万?元/.test(text)) return [];
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

const OTHER_PAYERS = /[向对](?![^,。;]*(?:申请|公开))[^,。;]*(?:参加|参训|参会|培训|会议|办事|办证|服务对象|就诊|患者)/;
const WAIVED = /减免/;
const TAKEN_AND_WAIVED =
  /(?:收费|收取|费用)(?:以?及|和|与|、|或)(?:费用|收费)?(?:的)?减免|减免(?:以?及|和|与|、|或)(?:收费|收取|费用)/;
/** 未减免费用, 没有减免情况, 无减免: told of themselves, not with what was taken. */
const NONE_WAIVED =
  /(?:未曾?|没有|没|无|不存在)(?:发生|产生|出现|办理|进行|予以|有|任何|申请人|相关|依申请公开|政府信息公开|信息公开|的)*减免(?:过|了)?(?:任何|相关|申请人|依申请公开|政府信息公开|信息公开|检索|复制|邮寄|的|、)*(?:收费|费用|费|金额)?(?:的)?(?:情况|情形|现象|事项|申请)?(?=[,。;]|$)/;
/** Fees that applicants for information pay, and no other. */
const OF_APPLICANTS = /信息公开|依申请|公开申请|检索|复制|邮寄|申请人/;

/** Nothing waived; the forms since 2019 ask for no such figure. */
export function deniedWaivers({ text, topic, era }: Clause): ZeroReading[] {
  if (era === "E3" || era === "E4" || (topic !== "fees" && !OF_APPLICANTS.test(text))) return [];
  const found = NONE_WAIVED.exec(text);
  if (!found || TAKEN_AND_WAIVED.test(text) || FEE_RULE.test(text)) return [];
  return [zeroOf("request_fees_waived", found)];
}
