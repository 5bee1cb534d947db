/** Zeros stated in words: 未收到…申请, 未发生行政复议、行政诉讼, 均未收费, and a section that says nothing but 无. */
import { WAYS } from "@/lib/dictionary/phrases";
import type { Era } from "@/lib/report";
import type { Topic } from "./headings";

export interface ZeroReading {
  key: string;
  /** Compact positions of the words. */
  start: number;
  end: number;
  /** Printed measure word of 未发生一起…, where there is one. */
  unit: string | null;
  /** True where the words are not plain enough to be accepted. */
  weak: boolean;
}

const NEGATION =
  /(?:尚未|暂未|从未|未曾|均未|并未|也未|还未|未有|未见|未|均没有|没有|没|暂无|均无|尚无|并无|也无|全无|无|零|不存在|不)(?:再|曾|因|被|向|对)?/g;
const VERB =
  "(?:收到|接到|受理|接收到|接收|收悉|收|发生|产生|出现|引发|引起|存在|涉及|提起|被提起|被申请|提出|有|办理|接)";
/** Behind a bare 无 or 没有 the noun follows at once; behind 未 there is a verb. */
const OPENING = new RegExp(
  `^(?:${VERB}(?:过|到)?|[^,。;:]{0,26}?(?:被|提起|申请|引起|引发|导致)|(?:政府信息公开|信息公开|依申请|依法申请公开|行政复议|复议|行政诉讼|诉讼|申请|一[件起例宗条份]|任何|举报|投诉|申诉|有关|涉及|关于|公民|1[件起例宗条份]|结转|上年|此类|相关|该类|针对|对我|对本|就政府信息|政府信息|新收|新增申请|需要?结转))`,
);
const REQUEST =
  /(?:依申请公开|依法申请公开|依申请(?:信息)?公开|依申请|(?:政府|政务)?信息公开(?:的)?申请(?!行政复议|复议|人|书|表)|信息公开申请(?!行政复议|复议|人)|公开(?:政府)?信息(?:的)?申请|申请公开(?:政府)?信息|申请(?:政府)?信息公开|公开申请(?!行政复议|复议|人|书|表)|新[收增](?:的)?申请|获取(?:政府)?信息的?申请|(?:收到|接到|受理|接收到?)[^,。;]{0,20}申请(?!行政复议|复议|人))/;
const FEE_WORDS = new RegExp(
  [
    "(?:未|没有|没|不|从未|均未|暂未|尚未|并未)(?:曾|再)?(?:[向对就因][^,。;]{0,16}?)?(?:收取|收过|产生|发生|收缴|收|取得)[^,。;]{0,30}?费",
    "(?:从未|未|没有)(?:予以?|进行|实行)收费(?!的|项目|标准)",
    "未收费|不收费|没有收费|无收费|均未收费|未收取|没有收取|免费提供|免费向|均为免费|均免费|实行免费|全部免费",
    "免收[^,。;]{0,12}费",
    "未产生(?:任何)?(?:收费|费用)",
    "无(?:任何|政府信息公开|信息公开|依申请公开|相关|此项|的)*(?:收费|费用)(?!标准|依据|项目|目录|名目)",
    "(?:收费|费用)(?:金额|总额)?(?:均)?为(?:零|0元?)(?![\\d.])",
    "无任何[^,。;]{0,10}收费",
    "不存在(?:[向对][^,。;]{0,12})?收取[^,。;]{0,12}费(?:用)?",
    "不收取[^,。;]{0,24}费",
    "零收费",
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
/** 未制发、废止、修改行政规范性文件: documents of the year, all of them. */
const NO_DOCUMENTS =
  /^(?:(?:新)?(?:制定|制发|出台|印发|废止|修改|修订)(?:[、和或及](?:制定|制发|出台|印发|废止|修改|修订))*(?:过|任何|的)?(?:(?:政府)?规章[、和或及])?(?:行政)?规范性文件|(?:新)?(?:行政)?规范性文件(?:的)?(?:制定|制发|出台|印发))(?:情况|工作)?(?=$|[,。;.])/;
/** 未召开新闻发布会: events that did not take place. */
const NO_EVENT = /^(?:组织|召开|举办|举行|开展|参加)(?:过|任何)?(新闻发布会|在线访谈)(?:活动)?(?=$|[,。;.])/;
/** 行政复议、行政诉讼0件, 申请行政复议、提起行政诉讼的案件均为零: one number for both. */
const NO_DISPUTES =
  /(?:行政)?复议(?:申请|案件|案|情况|事项)?(?:[、,和及与或]|以及)(?:被?(?:提起|申请|发生|引发|产生)(?:的)?)?(?:行政)?(?:诉讼|应诉)(?:的)?(?:申请|案件|案|情况|事项)?(?:数量|件数|数)?(?:(?:[、和及与或]|以及)(?:行政)?(?:申诉|投诉|举报)(?:案件|情况)?)?(?:[,:])?(?:本年度?|全年|今年|年内|当年)?(?:均|都|皆|全部)?(?:发生|产生|共|为|有|是)*(?:(?:0|零)[件起宗例次条项](?!\d)|[0零](?=[,。;)]|$))/;
/** 依申请公开零申请. */
const ZERO_REQUESTS = /(?:依申请公开|信息公开)[^,。;]{0,6}零申请/;
/** 未收到网上咨询. */
const NO_CONSULTATION =
  /^(?:收到|接到|受理|接受)(?:过|任何|相关)?(网上|网络|在线|电话|现场)咨询(?:事项|件)?(?=$|[,。;.])/;
/** 未收到信息公开方面的咨询: none in any way. */
const NO_CONSULTATIONS =
  /^(?:收到|接到|受理|接受)到?(?:过|接受|任何|任何形式的|相关|有关|群众|市民|公众|公民|对|关于|的)*(?:政府)?信息公开(?:方面|事务|工作)?的?咨询(?:事项|件|情况)?(?=$|[,。;])/;
/** 受理信息公开申请:无; 依申请公开情况:无. */
const NO_REQUESTS =
  /(?:信息公开申请|依申请公开(?:(?:政府)?信息)?(?:的?申请)?)(?:的)?(?:数量|数|情况|件数)?(?:均)?(?::(?:无|没有|零)|[为是]零)件?(?=$|[,。;])/;
const UNIT = /[一1]([件起例宗条份次])/;
/** What a negation denies stands within this many characters. */
const CLAUSE = 400;

const zeroOf = (key: string, at: RegExpExecArray, offset: number): ZeroReading => ({
  key,
  start: offset + at.index,
  end: offset + at.index + at[0].length,
  unit: null,
  weak: false,
});

/**
 * Zeros of one clause.
 *
 * @param clause compact text of the clause (up to 。 or ；), `offset` its place in the line
 * @param topic  of the section
 */
export function zerosOf(clause: string, offset: number, topic: Topic, era: Era): ZeroReading[] {
  const out: ZeroReading[] = [];
  const disputes = /复议.*[0零]/.test(clause) ? NO_DISPUTES.exec(clause) : null;
  if (disputes && (topic === "disputes" || /信息公开|政务公开|依申请/.test(clause)))
    for (const key of ["reconsideration_total", "litigation_total"]) out.push(zeroOf(key, disputes, offset));
  if (!/[未无没零不免]/.test(clause)) return out;
  const none = clause.includes("零申请") ? ZERO_REQUESTS.exec(clause) : null;
  if (none) out.push(zeroOf("requests_received", none, offset));
  const fee = FEE_WORDS.exec(clause);
  if (
    fee &&
    !FEE_RULE.test(clause) &&
    // 未产生与诉讼有关的费用: the organ's own expenses.
    !/(?:诉讼|复议)/.test(fee[0]) &&
    // 收取复印费23元,未收取其他费用: nothing but that.
    !(/其[他它]/.test(fee[0]) && /\d元/.test(clause)) &&
    // 按规定除…外不得收费 is a rule, not a report; 按照…管理办法的规定,本年度未收取 is one.
    !/(?:标准|规定|除|不得|原则上|可以收取|行政事业性收费)/.test(
      clause.slice(clause.lastIndexOf(",", fee.index) + 1, fee.index),
    ) &&
    !/(?:除[^。]*外,|行政事业性收费)$/.test(clause.slice(0, fee.index)) &&
    !/收费(?:项目|标准|目录)/.test(fee[0])
  ) {
    const processing = /信息处理费/.test(clause);
    const key = era === "E4" || (processing && era === "E3") ? "processing_fee_collected" : "request_fees_collected";
    const far = !/(?:信息|申请|公开|检索|复制|邮寄|查阅|处理费|费用|收费|任何)/.test(clause) && topic !== "fees";
    out.push({ key, start: offset + fee.index, end: offset + feeEnd(clause, fee), unit: null, weak: far });
  }
  const behind = NO_REQUESTS.exec(clause);
  if (behind) out.push(zeroOf("requests_received", behind, offset));
  NEGATION.lastIndex = 0;
  for (let m = NEGATION.exec(clause); m !== null; m = NEGATION.exec(clause)) {
    const from = m.index;
    const rest = clause.slice(from + m[0].length, from + m[0].length + CLAUSE);
    const lead = clause.slice(Math.max(0, from - 4), from);
    // 全无障碍, 有无, 是否无, 无法, 未来, 不断, 不属于 and the like say nothing.
    if (
      /^(?:障碍|论|须|需(?!要?结转)|偿|法|线|纸|锡|为|棣|极|来|必|能|经|成年|予|按|及时|断|同|仅|得|会|少|足|够|能|便|服|属|予|公开|准|明)/.test(
        rest,
      )
    )
      continue;
    if (/(?:有|是否|若|如|如果|无论)$/.test(lead)) continue;
    if (/^[零不]/.test(m[0]) && !m[0].startsWith("不存在") && !/^(?:收到|发生|申请|复议|诉讼|投诉|存在)/.test(rest))
      continue;
    const documents = /[未无有]$/.test(m[0]) ? NO_DOCUMENTS.exec(rest) : null;
    if (documents && (era === "E3" || era === "E4")) {
      const end = offset + from + m[0].length + documents[0].length;
      const none = (key: string) => out.push({ key, start: offset + from, end, unit: null, weak: false });
      if (/[制印出][定发台]/.test(documents[0])) none("normative_documents_made");
      if (era === "E4" && /废止/.test(documents[0])) none("normative_documents_repealed");
      continue;
    }
    const event = /^[未没]/.test(m[0]) ? NO_EVENT.exec(rest) : null;
    if (event) {
      const key = event[1] === "在线访谈" ? "online_interviews" : "press_conferences";
      const end = offset + from + m[0].length + event[0].length;
      out.push({ key, start: offset + from, end, unit: null, weak: false });
      continue;
    }
    if (!OPENING.test(rest)) continue;
    // 无不予公开…信息, 未发生…败诉: other things are absent.
    // The object ends at a comma, unless the list of nouns goes on; a new negation begins its own.
    const stop = rest.search(
      /,(?!(?:因|行政|提起|被|或|以及|及|和|政府信息公开行政|信息公开行政))|,(?=(?:也|亦|且)?(?:未|没有|无))/,
    );
    const span = (stop < 0 ? rest : rest.slice(0, stop)).replace(/[。;!.]+$/, "");
    if (/^(?:[^,]{0,6})(?:不予公开|免予公开)/.test(span)) continue;
    const add = (key: string, at: RegExpExecArray | null, weak = false) => {
      if (at === null || out.some((z) => z.key === key)) return;
      let end = from + m[0].length + at.index + at[0].length;
      end +=
        /^(?:公开)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:申请)?(?:事项|件|情况|案件)?/.exec(
          clause.slice(end, end + 12),
        )?.[0].length ?? 0;
      out.push({
        key,
        start: offset + from,
        end: offset + end,
        unit: UNIT.exec(clause.slice(from, end))?.[1] ?? null,
        weak,
      });
    };
    const partial =
      /(?:超期|逾期|不及时|不当|不规范|违规|违法|不到位|失误|泄密|未按|重大|恶意|负面|有效投诉|实名)/.test(span);
    if (/败诉/.test(span)) {
      if (/诉讼/.test(span)) add("litigation_corrected", /败诉/.exec(span));
      continue;
    }
    if (/(?:被|予以)?(?:纠错|撤销|纠正)/.test(span)) {
      if (/复议/.test(span)) add("reconsideration_corrected", /(?:纠错|撤销|纠正)[^,。;]{0,6}/.exec(span), true);
      continue;
    }
    if (/(?:办结|答复|审结|完结|处理完)/.test(span.slice(0, 10)) && !/(?:收到|接到|发生)/.test(span.slice(0, 10)))
      continue;
    const disputes = /(?:复议|诉讼|申诉)/.test(span);
    // 未产生与诉讼(行政复议、行政申诉)有关的费用支出
    const cost = disputes && /与[^,]{0,8}(?:复议|诉讼|申诉)[^,。;]{0,24}(?:费用|支出|经费)/.exec(span);
    if (cost) {
      add("litigation_expenses", cost);
      continue;
    }
    if (
      /(?:收取|收过|收缴)/.test(span.slice(0, 24)) ||
      /^(?!收到|接到|受理)[^,]{0,16}收费/.test(span) ||
      /^[^,]{0,30}费(?:用)?(?:$|[,。])/.test(span)
    )
      continue;
    if (/结转|转结/.test(span)) {
      if (/(?:上年|上一年|往年)/.test(span))
        add("requests_carried_in", /(?:上年|上一年|往年)[^,。;]{0,14}/.exec(span), partial);
      else if (
        /^(?:需要?)?(?:结转|转结)(?:的)?(?:申请|件|情况)?$/.test(span) &&
        /(?:办结|答复)/.test(clause.slice(0, from))
      )
        add("requests_carried_out", /结转|转结/.exec(span));
      else if (/(?:下年|下一年|明年|次年|(?:结转|转结)(?:至|到|入)?20\d\d年度?继续)/.test(span))
        add("requests_carried_out", /(?:结转|转结)[^,。;]{0,14}/.exec(span), partial);
      continue;
    }
    const asked = NO_CONSULTATION.exec(span);
    if (asked) {
      add(`consultations_${asked[1] === "电话" ? "phone" : asked[1] === "现场" ? "onsite" : "online"}`, asked, partial);
      continue;
    }
    const consulted = NO_CONSULTATIONS.exec(span);
    if (consulted) {
      add("consultations_total", consulted, partial);
      continue;
    }
    // 除收到1件…外,未收到其他申请: some were received.
    if (/^(?:收到|接到|受理|发生|出现|产生|有)?(?:过|任何)?其[他它](?!组织)/.test(span)) continue;
    const request = REQUEST.exec(`${m[0]}${span}`);
    if (request && !requestIsOnlyCause(span, /[因对]$/.test(m[0]))) {
      const shifted = Object.assign(/^/.exec("") as RegExpExecArray, { index: request.index - m[0].length });
      shifted[0] = request[0];
      add("requests_received", shifted, partial || /(?:留言|咨询$|信访)/.test(span) || oneWay(span));
    } else if (
      !disputes &&
      topic === "requests" &&
      (/^(?:收到|接到|受理)(?:相关|此类|该类|任何|一[件条份])*(?:申请|事项)?(?:的)?(?:情况)?$/.test(span) ||
        /^(?:任何|相关|此类)?申请(?:件|事项)?(?:的)?(?:情况)?$/.test(span))
    ) {
      add("requests_received", /^.+$/.exec(span));
    }
    if (disputes && partial) continue;
    // 未办理行政复议案件: of the one who decides on them.
    const foreign = /(?:信访|劳动|治安|行政处罚|拆迁|土地|^办理)/.test(span) && !/公开/.test(span);
    if (/复议/.test(span)) add("reconsideration_total", /[^;。]*?复议[^,;。、和及与]{0,8}/.exec(span), foreign);
    if (/(?:诉讼|复议)[^,。;]{0,8}(?:费用|支出)/.test(span)) {
      add("litigation_expenses", /.*(?:费用支出|支出|费用)/.exec(span));
      continue;
    }
    if (/诉讼|应诉/.test(span)) add("litigation_total", /[^;。]*(?:诉讼|应诉)[^,;。、和及与]{0,8}/.exec(span), foreign);
    if (/申诉/.test(span)) add("appeals_total", /[^;。]*申诉[^,;。、]{0,4}/.exec(span), foreign);
    if (
      /(?:举报|投诉)/.test(span) &&
      (disputes || topic === "disputes" || /公开/.test(span)) &&
      !/电话|渠道|信箱/.test(span)
    )
      add("complaints_total", /[^;。]*(?:举报|投诉)[^,;。]{0,4}/.exec(span), partial);
  }
  return out;
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
function requestIsOnlyCause(span: string, caused: boolean): boolean {
  // 没有收到政府信息公开申请和因政府信息公开申请行政复议…
  if (/^(?:收到|接到|受理)[^,。;]{0,30}申请[、和及](?:因|行政|提起)/.test(span)) return false;
  // 未发生依申请公开政府信息方面的行政复议
  if (
    /(?:依申请公开|信息公开|公开申请)(?:政府信息)?(?:工作|事务|事项|申请)?(?:方面|类|有关|相关|引起|引发|产生)?的?(?:行政)?(?:复议|诉讼|申诉|投诉)/.test(
      span,
    )
  )
    return true;
  return (
    /(?:复议|诉讼|申诉|投诉|举报)/.test(span) &&
    !/^(?:收到|接到|受理)[^,。;]{0,30}申请[、,和及以]/.test(span) &&
    (caused || /(?:因|由|对|就|关于|针对|有关|涉及|引起|引发|产生|导致|申请(?:行政)?复议|提起)/.test(span))
  );
}

function feeEnd(clause: string, fee: RegExpExecArray): number {
  const end = fee.index + fee[0].length;
  return end + (/^(?:用|任何费用)?/.exec(clause.slice(end, end + 4))?.[0].length ?? 0);
}

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
