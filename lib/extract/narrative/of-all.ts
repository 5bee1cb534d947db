/** What is said of all that a figure counts, right behind it: 收到5件,均为网上提交; 收到3件,已全部予以公开; 行政复议2件,均维持. */
import type { Applicant } from "@/lib/report";
import { type Draft, indicatorOf, isNewForm, type ListKind, type Memory, type NarrativeSetting } from "./draft";
import type { LineModel } from "./line-model";
import { countUpTo } from "./ordered";

interface Label {
  words: string;
  key: string;
  /** Key in reports of the 2019 and 2021 forms. */
  new?: string;
  applicant?: Applicant;
  list: ListKind;
}

const APPLICANTS: Label[] = [
  {
    words: "自然人|公民个人|公民|个人",
    key: "requests_by_citizens",
    new: "requests_received",
    applicant: "natural_person",
    list: "applicants",
  },
];
const MEANS: Label[] = [
  { words: "网上|网络|在线|线上|互联网", key: "requests_online", list: "means" },
  { words: "当面|现场", key: "requests_in_person", list: "means" },
  { words: "信函|邮寄|信件|来信|邮政寄送", key: "requests_letter", list: "means" },
  { words: "电子邮件|电子邮箱", key: "requests_email", list: "means" },
  { words: "传真", key: "requests_fax", list: "means" },
];
const OUTCOMES: Label[] = [
  { words: "予以公开|同意公开|准予公开", key: "answered_granted", new: "results_granted", list: "outcomes" },
  {
    words: "部分公开|予以部分公开",
    key: "answered_partially_granted",
    new: "results_partially_granted",
    list: "outcomes",
  },
  { words: "不予公开", key: "answered_refused", new: "results_refused", list: "outcomes" },
];
const UPHELD = "维持|驳回(?:行政)?(?:复议)?(?:申请|请求)|驳回原告(?:全部)?(?:诉讼请求|起诉)|驳回(?:诉讼请求|起诉)";
const CORRECTED = "纠正|撤销|确认违法|责令重新(?:作出)?答复";
const disputes = (of: string, list: ListKind): Label[] => [
  { words: UPHELD, key: `${of}_upheld`, list },
  { words: CORRECTED, key: `${of}_corrected`, list },
];
const RECONSIDERATION: Label[] = [
  ...disputes("reconsideration", "recon_items"),
  { words: "尚未审结|未审结|正在审理|正在办理|审理中", key: "reconsideration_pending", list: "recon_items" },
];
const LITIGATION = disputes("litigation", "litig_items");

const ALL = "全部|均|都";
const ends = "(?=[,。;)]|$)";
const pattern = (labels: Label[]) => labels.map((l) => `(${l.words})`).join("|");
/** All of them (1), or the only one there is, and what they are. */
const WHO_OR_HOW = new RegExp(
  `^(?:申请)?[,(;](?:申请人|申请方式)?(?:已)?(${ALL})?(?:为|是|系|由|来自|通过|以|采用)*(?:(?:${pattern(APPLICANTS)})(?:的)?)?(?:(?:${pattern(MEANS)})(?:平台|渠道|方式|形式|系统)?)?(?:提交|提出|递交|申请|的)*${ends}`,
);
const MANNER =
  "(?:已|依法|依规|按时|按期|按规定|按要求|及时|书面|答复|答复结果为|结果为|在(?:法定|规定)(?:期限|时限|时间)内|并|由我局)*";
const DECIDED = new RegExp(
  `^(?:申请)?(?:[,;]|(?=${ALL}))${MANNER}(${ALL})?${MANNER}(?:${pattern(OUTCOMES)})(?:的?(?:答复|决定|处理))?${ends}`,
);
const JUDGED_BY =
  "(?:案件|(?:行政)?复议(?:机关|决定|结果)|审理结果|裁判结果|处理结果|结果|(?:人民)?法院|经审理|一审|已审结|判决|裁定|作出|决定|予以|依法|被|为|是|已)*";
const judged = (labels: Label[]) =>
  new RegExp(
    `^(?:案件)?[,;(]${JUDGED_BY}(${ALL})?${JUDGED_BY}(?:${pattern(labels)})(?:中|的|了|原|具体|[我本](?:机关|单位|[局委办镇乡县市区])|行政行为|行政决定|决定|判决|答复|告知书?|结果)*${ends}`,
  );
const OF_RECONSIDERATION = judged(RECONSIDERATION);
const OF_LITIGATION = judged(LITIGATION);
/** 复议后起诉3件,均维持: the same words of one of the two ways to court. */
const WAYS_TO_COURT = ["litigation_direct", "litigation_after_reconsideration"] as const;
const OF_ONE_WAY = Object.fromEntries(
  WAYS_TO_COURT.map((way) => [`${way}_total`, disputes(way, "litig_items")] as const),
);

/** Figures equal to the ones before them, of which the words behind them say what all of them are. */
export function ofAll(line: LineModel, memory: Memory, setting: NarrativeSetting): Draft[] {
  const out: Draft[] = [];
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const d = memory.drafts[i] as Draft;
    if (d.line !== memory.line) break;
    if (d.value <= 0 || d.approx !== null || d.period !== "year" || d.silent) continue;
    if (d.head !== null || d.list !== null || (d.applicant ?? "total") !== "total") continue;
    const from = countUpTo(line.at, d.end - 1);
    const behind = line.text.slice(from, from + 60);
    if (/^requests_(?:received|accepted|processed|answered|completed)$/.test(d.key)) {
      if (/^requests_(?:received|accepted)$/.test(d.key))
        out.push(...told(d, WHO_OR_HOW, [...APPLICANTS, ...MEANS], behind, from, line, setting));
      out.push(...told(d, DECIDED, OUTCOMES, behind, from, line, setting));
    } else if (d.key === "reconsideration_total")
      out.push(...told(d, OF_RECONSIDERATION, RECONSIDERATION, behind, from, line, setting));
    else if (OF_ONE_WAY[d.key])
      out.push(...told(d, OF_LITIGATION, OF_ONE_WAY[d.key] as Label[], behind, from, line, setting));
    else if (d.key === "litigation_total") out.push(...told(d, OF_LITIGATION, LITIGATION, behind, from, line, setting));
  }
  return out.filter(
    (o) => !memory.drafts.some((d) => d.key === o.key && d.applicant === o.applicant && d.line === o.line),
  );
}

function told(
  head: Draft,
  words: RegExp,
  labels: Label[],
  behind: string,
  from: number,
  line: LineModel,
  setting: NarrativeSetting,
): Draft[] {
  const m = words.exec(behind);
  // 收到申请8件,网上申请: of one alone, or said of all.
  if (m === null || (m[1] === undefined && head.value !== 1)) return [];
  const out: Draft[] = [];
  for (const [i, label] of labels.entries()) {
    if (m[i + 2] === undefined) continue;
    const key = (isNewForm(setting.era) && label.new) || label.key;
    const indicator = indicatorOf(key, setting.era);
    if (indicator === null) continue;
    const start = line.at[from + 1] ?? head.end;
    out.push({
      ...head,
      key,
      era: indicator.era,
      applicant: label.applicant && isNewForm(setting.era) ? label.applicant : indicator.by_applicant ? "total" : null,
      unit: indicator.unit,
      unitPrinted: null,
      change: null,
      confidence: 0.9,
      rule: `said of all: ${head.key}`,
      start,
      end: Math.min((line.at[from + m[0].length - 1] as number) + 1, start + 60),
      family: label.list ?? head.family,
      head,
      list: label.list,
      fresh: false,
    });
  }
  return out;
}
