/** Is it requests that are denied, or are they only named? */
import { WAYS } from "@/lib/dictionary/phrases";
import type { Denial } from "./denial";
import { denied } from "./denied";
import type { ZeroReading } from "./zero";

const REQUEST =
  /(?:依申请公开|依法申请公开|依申请(?:信息)?公开|依申请|(?:政府|政务)?信息公开(?:的)?申请(?!行政复议|复议|人|书|表)|信息公开申请(?!行政复议|复议|人)|公开(?:政府)?信息(?:的)?申请|申请公开(?:政府)?信息|申请公开的?(?:事项|事宜)(?=$|[,;。、])|申请(?:政府)?信息公开|公开申请(?!行政复议|复议|人|书|表)|新[收增](?:的)?申请|(?:获取|公开)(?:政府)?信息的?(?:申请|要求|请求)|(?:收到|接到)[^,。;]{0,12}(?:要求|请求)公开(?:政府|政务)?信息(?!的?(?:复议|诉讼|投诉|举报))|(?:收到|接到|受理|接收到?)[^,。;]{0,40}(?<!复议|诉讼|申诉|赔偿|听证|许可|仲裁)申请(?!行政复议|复议|人))/;
/** 未收到政府信息公开申请; in a section about requests also 未收到此类申请. */
export function deniedRequests(d: Denial, partial: boolean): ZeroReading[] {
  const { span, word, from, topic } = d;
  // 1件未收到申请人依申请补正材料: what the applicant still owes.
  if (/^(?:收到|接到)(?:申请人|其)(?:的|依申请|按要求|提交|寄送)*(?:补正|缴费|反馈|回复|答复|确认|说明)/.test(span))
    return [];
  const found = REQUEST.exec(`${word}${span}`);
  if (found && !isOnlyCause(span, /[因对]$/.test(word))) {
    const weak = partial || /(?:留言|咨询$|信访)/.test(span) || oneWay(span);
    return [denied(d, "requests_received", from + found.index + found[0].length, weak)];
  }
  const here =
    !/(?:复议|诉讼|申诉)/.test(span) &&
    topic === "requests" &&
    (/^(?:收到|接到|受理)(?:相关|此类|该类|任何|[一1][件条份])*(?:申请|事项)?(?:的)?(?:情况)?$/.test(span) ||
      /^(?:任何|相关|此类)?申请(?:件|事项)?(?:的)?(?:情况)?$/.test(span));
  return here ? [denied(d, "requests_received", d.after + span.length)] : [];
}

/** 未收到书面申请: nothing came this way, perhaps another. */
function oneWay(span: string): boolean {
  const ways = WAYS.filter((way) => span.includes(way));
  return (
    ways.length > 0 &&
    ways.every((a) => ways.every((b) => a.includes(b) || b.includes(a))) &&
    !/(?:等|任何|各种|其[他它])/.test(span)
  );
}

/** 未发生因政府信息公开申请引起的复议: the requests are the cause, not what is absent. `caused`: 因 stands in the negation. */
function isOnlyCause(span: string, caused: boolean): boolean {
  // 没有收到政府信息公开申请和因政府信息公开申请行政复议…
  if (/^(?:收到|接到|受理)[^,。;]{0,30}(?<!复议|诉讼|申诉)申请[、和及](?:因|行政|提起)/.test(span)) return false;
  // 未发生依申请公开政府信息方面的行政复议
  if (
    /(?:依申请公开|信息公开|公开申请)(?:政府信息)?(?:工作|事务|事项|申请)?(?:方面|类|有关|相关|引起|引发|产生)?的?(?:行政)?(?:复议|诉讼|申诉|投诉)/.test(
      span,
    )
  )
    return true;
  return (
    /(?:复议|诉讼|申诉|投诉|举报)/.test(span) &&
    !/^(?:收到|接到|受理)[^,。;]{0,30}(?<!复议|诉讼|申诉)申请[、,和及以]/.test(span) &&
    (caused || /(?:因|由|对|就|关于|针对|有关|涉及|引起|引发|产生|导致|申请(?:行政)?复议|提起)/.test(span))
  );
}
