/** Zeros stated in words: 未收到…申请, 未发生行政复议、行政诉讼, 均未收费. */
import type { Era } from "@/lib/report";
import type { Topic } from "../headings";
import { denialsOf } from "./denial";
import { deniedThings } from "./denied-things";
import { deniedFees, deniedWaivers } from "./fees";
import { namedNothing } from "./named";
import { type Clause, type ZeroReading, zeroOf } from "./zero";

/** 行政复议、行政诉讼0件, 申请行政复议、提起行政诉讼的案件均为零: one number for both. */
const NO_DISPUTES =
  /(?:行政)?复议(?:申请|案件|案|情况|事项|程序)?(?:[、,和及与或]|以及)(?:被?(?:提起|申请|发生|引发|产生)(?:的)?)?(?:行政)?(?:诉讼|应诉)(?:的)?(?:申请|案件|案|情况|事项|程序)?(?:的)?(?:数量|件数|数)?(?:(?:[、和及与或]|以及)(?:行政)?(?:申诉|投诉|举报)(?:案件|情况)?)?(?:[,:])?(?:本年度?|全年|今年|年内|当年)?(?:均|都|皆|全部)?(?:发生|产生|合计|总计|共|为|有|是)*(?:(?:0|零)[件起宗例次条项](?!\d)|[0零](?=[,。;)]|$))/;
/** 依申请公开零申请. */
const ZERO_REQUESTS = /(?:依申请公开|信息公开)[^,。;]{0,6}零申请/;
/** 受理信息公开申请:无; 依申请公开情况:无. */
const NO_REQUESTS =
  /(?:信息公开申请|依申请公开(?:(?:政府)?信息)?(?:的?申请)?|信息公开(?:的)?依申请(?:公开|办理)*(?:事项)?)(?:的)?(?:收件|登记|申请)?(?:数量|数|量|情况|件数)?(?:均)?(?::(?:无|没有|零)|[为是]零)件?(?=$|[,。;])/;

/**
 * Zeros of one clause, the first one of each key.
 *
 * @param clause compact text of the clause (up to 。 or ；), `offset` its place in the line
 * @param topic  of the section
 */
export function zerosOf(clause: string, offset: number, topic: Topic, era: Era): ZeroReading[] {
  const zeros = new Map<string, ZeroReading>();
  for (const zero of found({ text: clause, topic, era })) if (!zeros.has(zero.key)) zeros.set(zero.key, zero);
  return [...zeros.values()].map((z) => ({ ...z, start: z.start + offset, end: z.end + offset }));
}

function found(clause: Clause): ZeroReading[] {
  const { text } = clause;
  const both = bothDisputes(clause);
  // 件数和总金额,以及实际收取的总金额均为0: several that share a nought in digits.
  if (!/[未无没零不免]/.test(text)) {
    const shared = /均[为是]?0/.test(text) ? namedNothing(clause) : [];
    // 依申请公开收费为0: a nought without its measure word.
    return [
      ...both,
      ...shared,
      ...(/费[^,。;\d]{0,6}[为是]0|(?:检索|复制|邮寄|递送)费0元/.test(text) ? deniedFees(clause) : []),
    ];
  }
  const requests = [text.includes("零申请") ? ZERO_REQUESTS.exec(text) : null, NO_REQUESTS.exec(text)];
  return [
    ...both,
    ...namedNothing(clause),
    ...deniedFees(clause),
    ...deniedWaivers(clause),
    ...requests.flatMap((r) => (r ? [zeroOf("requests_received", r)] : [])),
    ...denialsOf(clause).flatMap(deniedThings),
  ];
}

function bothDisputes({ text, topic }: Clause): ZeroReading[] {
  const one = /复议.*[0零]/.test(text) ? NO_DISPUTES.exec(text) : null;
  if (!one || (topic !== "disputes" && !/信息公开|政务公开|依申请/.test(text))) return [];
  return ["reconsideration_total", "litigation_total"].map((key) => zeroOf(key, one));
}
