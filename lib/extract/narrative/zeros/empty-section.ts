/** A section that says nothing but 无: zeros of what its title names. */
import type { Topic } from "../headings";
import type { ZeroReading } from "./zero";

const NOTHING =
  /^(?:(?:20\d\d)?年?(?:度)?,?)?(?:本年度|我[局镇乡县市区办委]|本[局镇乡机关单位街道]+|全年)?,?(?:无|没有|暂无|未发生|均未发生|没有发生|均无|均没有|均为零|均为0[件起宗]?|无相关情况|无此类情况|未发生此类情况|未发生相关情况|未出现此类情况|无此情况|无此项内容|无此类情形|未发生该情况|没有此类情况)[。.;]?$/;

/** Zeros of a section whose whole body is 无: only where its title names one or two countable things. */
export function zerosOfEmptySection(body: string, title: string, topic: Topic): ZeroReading[] {
  if (!NOTHING.test(body)) return [];
  const zero = (key: string, weak = false): ZeroReading => ({
    key,
    start: 0,
    end: body.replace(/[。.;]$/, "").length,
    unit: null,
    weak,
  });
  // 与行政复议、行政诉讼有关的费用支出:无
  if (/(?:费用|支出|经费)/.test(title) && /(?:复议|诉讼)/.test(title))
    return /诉讼/.test(title) ? [zero("litigation_expenses")] : [];
  if (topic === "disputes") {
    const out: ZeroReading[] = [];
    if (/复议/.test(title)) out.push(zero("reconsideration_total"));
    if (/诉讼/.test(title)) out.push(zero("litigation_total"));
    if (/申诉/.test(title)) out.push(zero("appeals_total", out.length > 1));
    return out;
  }
  if (topic === "fees") return [zero("request_fees_collected")];
  if (topic === "requests" && /^(?:收到|依申请|政府信息公开申请)/.test(title)) return [zero("requests_received", true)];
  return [];
}
