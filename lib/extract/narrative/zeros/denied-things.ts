/** Which figures a denial says are zero. */
import { type Denial, isStatement } from "./denial";
import { denied, deniedBy } from "./denied";
import { deniedRequests } from "./denied-requests";
import type { ZeroReading } from "./zero";

/** 未制发、废止、修改行政规范性文件: documents of the year, all of them. */
const NO_DOCUMENTS =
  /^(?:(?:新)?(?:制定|制发|出台|印发|废止|修改|修订)(?:[、和或及]?(?:制定|制发|出台|印发|发布|废止|修改|修订))*(?:过|任何|新的|的)?(?:(?:政府)?规章[、和或及])?(?:行政)?规范性文件|(?:新)?(?:行政)?规范性文件(?:的)?(?:制定|制发|出台|印发))(?:情况|工作)?(?=$|[,。;.]|[、和及或]|以及)/;
/** 未召开新闻发布会: events that did not take place. */
const NO_EVENT = /^(?:组织|召开|举办|举行|开展|参加)(?:过|任何)?(新闻发布会|在线访谈)(?:活动)?(?=$|[,。;.])/;
/** 未收到网上咨询. */
const NO_CONSULTATION =
  /^(?:收到|接到|受理|接受)(?:过|任何|相关)?(网上|网络|在线|电话|现场)咨询(?:事项|件)?(?=$|[,。;.])/;
/** 未收到信息公开方面的咨询: none in any way. */
const NO_CONSULTATIONS =
  /^(?:收到|接到|受理|接受)到?(?:过|接受|任何|任何形式的|相关|有关|群众|市民|公众|公民|对|关于|的)*(?:政府)?信息公开(?:方面|事务|工作)?的?咨询(?:事项|件|情况)?(?=$|[,。;])/;
/** Only some of a kind is denied: 未发生重大投诉, 未收到有效投诉. */
const SOME_ONLY = /(?:超期|逾期|不及时|不当|不规范|违规|违法|不到位|失误|泄密|未按|重大|恶意|负面|有效投诉|实名)/;

/** What a denial is about: its zeros, none where it states none; null where it is about something else. */
type Rule = (d: Denial, partial: boolean) => ZeroReading[] | null;

/** The first rule that a denial falls under decides. */
const RULES: readonly Rule[] = [
  documents,
  events,
  notices,
  (d) => (isStatement(d) ? null : []),
  lostCases,
  (d) => {
    const begin = d.span.slice(0, 10);
    return /(?:办结|答复|审结|完结|处理完)/.test(begin) && !/(?:收到|接到|发生|出现|产生|引[发起]|导致)/.test(begin)
      ? []
      : null;
  },
  expenses,
  fees,
  carriedOver,
  consultations,
  // 除收到1件…外,未收到其他申请: some were received.
  (d) => (/^(?:收到|接到|受理|发生|出现|产生|有)?(?:过|任何)?其[他它](?!组织)/.test(d.span) ? [] : null),
  (d, partial) => [...deniedRequests(d, partial), ...disputes(d, partial)],
];

export function deniedThings(d: Denial): ZeroReading[] {
  const partial = SOME_ONLY.test(d.span);
  for (const rule of RULES) {
    const zeros = rule(d, partial);
    if (zeros) return zeros;
  }
  return [];
}

/** The words up to the end of what a pattern found right behind the negation. */
const upTo = ({ from, after }: Denial, key: string, found: RegExpExecArray): ZeroReading => ({
  key,
  start: from,
  end: after + found[0].length,
  unit: null,
  weak: false,
});

function documents(d: Denial): ZeroReading[] | null {
  const found = /[未无有]$/.test(d.word) ? NO_DOCUMENTS.exec(d.rest) : null;
  if (!found || (d.era !== "E3" && d.era !== "E4")) return null;
  const [words] = found;
  return [
    ...(/[制印出][定发台]/.test(words) ? [upTo(d, "normative_documents_made", found)] : []),
    ...(d.era === "E4" && /废止/.test(words) ? [upTo(d, "normative_documents_repealed", found)] : []),
  ];
}

function events(d: Denial): ZeroReading[] | null {
  const found = /^[未没]/.test(d.word) ? NO_EVENT.exec(d.rest) : null;
  return found && [upTo(d, found[1] === "在线访谈" ? "online_interviews" : "press_conferences", found)];
}

function lostCases(d: Denial): ZeroReading[] | null {
  const { span } = d;
  if (/败诉/.test(span)) return /诉讼/.test(span) ? deniedBy(d, "litigation_corrected", /败诉/) : [];
  if (!/(?:被|予以)?(?:纠错|撤销|纠正)/.test(span)) return null;
  return /复议/.test(span) ? deniedBy(d, "reconsideration_corrected", /(?:纠错|撤销|纠正)[^,。;]{0,6}/, true) : [];
}

/** 未产生与诉讼(行政复议、行政申诉)有关的费用支出 */
function expenses(d: Denial): ZeroReading[] | null {
  const zeros = deniedBy(d, "litigation_expenses", /与[^,]{0,8}(?:复议|诉讼|申诉)[^,。;]{0,24}(?:费用|支出|经费)/);
  return zeros.length > 0 ? zeros : null;
}

/** 没有发出过信息处理费收费通知 */
const NO_NOTICE =
  /^(?:发出|发送|制发|出具|开出|开具|送达|下达|收到)(?:过|任何)?(?:政府信息公开)?(?:信息处理费)?(?:的)?(?:收费|缴费|缴款)通知/;
function notices(d: Denial): ZeroReading[] | null {
  const found = d.era === "E3" || d.era === "E4" ? NO_NOTICE.exec(d.rest) : null;
  return found && [upTo(d, "processing_fee_notices", found)];
}

/** Fees have been looked for in the whole clause. */
function fees({ span }: Denial): ZeroReading[] | null {
  const about =
    /(?:收取|收过|收缴)/.test(span.slice(0, 24)) ||
    /^(?!收到|接到|受理)[^,]{0,16}收费/.test(span) ||
    /^[^,]{0,30}费(?:用)?(?:$|[,。])/.test(span);
  return about ? [] : null;
}

function carriedOver(d: Denial, partial: boolean): ZeroReading[] | null {
  const { span, text, from } = d;
  const carried = span.search(/结转|转结/);
  if (carried < 0) return null;
  // 没有现成信息需要另行制作、3、…、结转下年度: what is told behind a number is told for itself; 没有一件结转 is not.
  if (/\d/.test(span.slice(0, carried).replace(/20\d\d年度?|^1[件起例宗条份]/g, ""))) return [];
  // 无上年和下年结转件: neither of the two.
  if (!partial && /^上一?年度?(?:[和及与、]|以及)下一?年度?结转/.test(span))
    return [
      ...deniedBy(d, "requests_carried_in", /上一?年度?/),
      ...deniedBy(d, "requests_carried_out", /下一?年度?结转/),
    ];
  if (/(?:上年|上一年|往年)/.test(span))
    return deniedBy(d, "requests_carried_in", /(?:上年|上一年|往年)[^,。;]{0,14}/, partial);
  // 已答复2件,上年无结转: what came over from the year before.
  if (/(?:上年|上一年|往年)度?(?:均|并|也)?$/.test(text.slice(0, from)))
    return deniedBy(d, "requests_carried_in", /结转|转结/, partial);
  const alone = /^(?:需要?)?(?:结转|转结)(?:的)?(?:申请|件|情况)?$/.test(span);
  if (alone && /(?:办结|答复)/.test(text.slice(0, from))) return deniedBy(d, "requests_carried_out", /结转|转结/);
  return /(?:下年|下一年|明年|次年|(?:结转|转结)(?:至|到|入)?20\d\d年度?继续)/.test(span)
    ? deniedBy(d, "requests_carried_out", /(?:结转|转结)[^,。;]{0,14}/, partial)
    : [];
}

function consultations(d: Denial, partial: boolean): ZeroReading[] | null {
  const asked = NO_CONSULTATION.exec(d.span);
  const way = asked?.[1] === "电话" ? "phone" : asked?.[1] === "现场" ? "onsite" : "online";
  const found = asked ?? NO_CONSULTATIONS.exec(d.span);
  return found && [denied(d, `consultations_${asked ? way : "total"}`, d.after + found[0].length, partial)];
}

/** 未发生行政复议、行政诉讼、申诉和投诉举报: several may be denied at once; of the last one named in the first part the words end. */
function disputes(d: Denial, partial: boolean): ZeroReading[] {
  const { span, topic } = d;
  const any = /(?:复议|诉讼|申诉)/.test(span);
  if (any && partial) return [];
  // 未办理行政复议案件: of the one who decides on them.
  const foreign = /(?:信访|劳动|治安|行政处罚|拆迁|土地|^办理)/.test(span) && !/公开/.test(span);
  const out = deniedBy(d, "reconsideration_total", /复议[^,;。、和及与]{0,8}/, foreign);
  if (/(?:诉讼|复议)[^,。;]{0,8}(?:费用|支出)/.test(span))
    return [...out, ...deniedBy(d, "litigation_expenses", /.*(?:费用支出|支出|费用)/)];
  out.push(
    ...deniedBy(d, "litigation_total", /(?<![^;。])[^;。]*(?:诉讼|应诉)[^,;。、和及与]{0,8}/, foreign),
    ...deniedBy(d, "appeals_total", /(?<![^;。])[^;。]*申诉[^,;。、]{0,4}/, foreign),
  );
  if ((any || topic === "disputes" || /公开/.test(span)) && !/电话|渠道|信箱/.test(span))
    out.push(...deniedBy(d, "complaints_total", /(?<![^;。])[^;。]*(?:举报|投诉)[^,;。]{0,4}/, partial));
  return out;
}
