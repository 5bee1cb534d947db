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
  {
    words: "予以公开|同意公开|准予公开|完全公开|予以全部公开",
    key: "answered_granted",
    new: "results_granted",
    list: "outcomes",
  },
  {
    words: "部分公开|予以部分公开",
    key: "answered_partially_granted",
    new: "results_partially_granted",
    list: "outcomes",
  },
  { words: "不予公开", key: "answered_refused", new: "results_refused", list: "outcomes" },
  {
    words:
      "(?:为|属于?|系|因)?(?:《?条例》?(?:所指|规定)的?)?(?:本(?:机关|单位|部门|局)|我[局委办镇乡])不掌握的?(?:相关)?(?:政府)?信息(?:[,而]*无法提供)?",
    key: "answered_not_this_organ",
    new: "unable_not_held",
    list: "outcomes",
  },
  { words: "(?:[为是]|属于?)?无法提供", key: "", new: "results_unable", list: "outcomes" },
  { words: "(?:[为是]|属于?)?不予处理", key: "", new: "results_not_processed", list: "outcomes" },
];
const UPHELD = "维持|驳回(?:行政)?(?:复议)?(?:申请|请求)|驳回原告(?:全部)?(?:诉讼请求|起诉)|驳回(?:诉讼请求|起诉)?";
const CORRECTED = "纠正|(?<!已|主动|自愿|自行)撤销|确认违法|责令重新(?:作出)?答复";
const disputes = (of: string, list: ListKind): Label[] => [
  { words: list === "litig_items" ? `${UPHELD}|胜诉` : UPHELD, key: `${of}_upheld`, list },
  { words: list === "litig_items" ? `${CORRECTED}|败诉` : CORRECTED, key: `${of}_corrected`, list },
];
const RECONSIDERATION: Label[] = [
  ...disputes("reconsideration", "recon_items"),
  {
    words:
      "(?:申请人)?已?(?:主动|自愿|自行)?(?:撤回|撤销)(?:了)?(?:行政)?(?:复议)?申请|申请人已?(?:主动|自愿|自行)?(?:撤回|撤销)(?:而|后|并)?(?:结案|终止)?|(?:复议|审理)?终止(?:审理|复议)?|(?:达成)?和解",
    key: "reconsideration_other",
    list: "recon_items",
  },
  {
    words: "尚未审结|未审结|(?:正?在)?(?:审理|办理)(?:之)?中|正在审理|正在办理|尚未(?:办结|结案|作出决定)",
    key: "reconsideration_pending",
    list: "recon_items",
  },
];

const ALL = "全部|均|皆|都";
const ends = "(?=[,。;)]|$)";
const pattern = (labels: Label[]) => labels.map((l) => `(${l.words})`).join("|");
/** All of them (1), or the only one there is, and what they are. */
const WHO_OR_HOW = new RegExp(
  `^(?:申请)?[,(;](?:申请人|申请方式)?(?:已)?(${ALL})?(?:为|是|系|由|来自|通过|以|采用)*(?:(?:${pattern(APPLICANTS)})(?:的)?)?(?:(?:${pattern(MEANS)})(?:平台|渠道|方式|形式|系统)?)?(?:提交|提出|递交|申请|的)*(?:${ends}|(?=并(?:已|均|都|全部|按|依法|及时)))`,
);
const MANNER =
  "(?:已|依法|依规|按时|按期|按规定|按要求|及时|书面|答复(?:结果|意见)?|(?:办理|处理)?结果|[为是]|在(?:法定|规定)(?:期限|时限|时间)内|并|由我局)*";
const DECIDED = new RegExp(
  `^(?:申请)?(?:[,;]|(?=${ALL}))${MANNER}(${ALL})?${MANNER}(?:${pattern(OUTCOMES)})(?:的?(?:答复|决定|处理))?${ends}`,
);
const JUDGED_BY =
  "(?:[该此]案件?|[我本](?:机关|单位|[局委办镇乡省市县区州旗](?:政府)?)|至本报告(?:发布|公布|编制)之?(?:时|日)|截至(?:目前|年底|报告期末)|目前|仍|案件|(?:行政)?复议(?:机关|决定|结果)|审理结果|裁判结果|处理结果|结果|(?:人民)?法院|经审理|一审|已审结|判决|裁定|作出|决定|予以?|获|得到|依法|被|为|是|系|属|已)*";
const judged = (labels: Label[]) =>
  new RegExp(
    `^(?:案件)?[,;(]${JUDGED_BY}(${ALL})?${JUDGED_BY}(?:${pattern(labels)})(?:中|的|了|原|具体|[我本](?:机关|单位|[局委办镇乡县市区])|行政行为|行政决定|决定|判决|答复|告知书?|结果)*${ends}`,
  );
/** 复议后起诉3件,均维持: the same words of one of the two ways to court. */
const WAYS_TO_COURT: Label[] = [
  {
    words: "未经(?:行政)?复议而?直接(?:向(?:人民)?法院)?(?:提起)?(?:行政)?(?:起诉|诉讼)|直接起诉",
    key: "litigation_direct_total",
    list: null,
  },
  {
    words: "(?:经)?(?:行政)?复议后(?:又|再)?(?:向(?:人民)?法院)?(?:提起)?(?:行政)?(?:起诉|诉讼)",
    key: "litigation_after_reconsideration_total",
    list: null,
  },
];
const STAFF: Label[] = [
  { words: "专职|全职", key: "staff_full_time", list: null },
  { words: "兼职", key: "staff_part_time", list: null },
];
/** 工作人员5名,均为兼职人员; 工作人员2名(兼职); 1名,兼职. */
const WHOSE_TIME = new RegExp(
  `^[,;(](?:其中)?(?:(${ALL}|(?<=\\())|(?!${ALL}))(?:为|是|系|由|属)*(?:${pattern(STAFF)})(?:的)?(?:工作)?(?:人员|干部|同志|担任|兼任)?${ends}`,
);
const CARRIED: Label[] = [
  {
    words: "(?:结转|转结|顺延|延续)(?:至|到|入)(?:下一?年度?|次年|明年|20\\d\\d年度?)",
    key: "",
    new: "requests_carried_out",
    list: null,
  },
];
/** 收到申请1件,当年未办结,结转至下年度继续办理. */
const GOES_ON = new RegExp(
  `^(?:申请)?[,;](?:(?:该件|该申请)?(?:当年|年内|目前|至年底|尚|仍|还)*未(?:完结|办结|答复|办理完毕|到期),)?(?:已|将|需|依法|按规定)*(${ALL})?(?:已|将|需)*(?:${pattern(CARRIED)})(?:继续)?(?:办理|答复|处理|办结)?${ends}`,
);
/** What is said of all that a figure counts, by its key; the labels stand in the pattern's groups from the second on. */
const SAID: { of: RegExp; words: RegExp; labels: Label[] }[] = [
  { of: /^requests_(?:received|accepted)$/, words: GOES_ON, labels: CARRIED },
  { of: /^requests_(?:received|accepted)$/, words: WHO_OR_HOW, labels: [...APPLICANTS, ...MEANS] },
  { of: /^requests_(?:received|accepted|processed|answered|completed)$/, words: DECIDED, labels: OUTCOMES },
  { of: /^staff_total$/, words: WHOSE_TIME, labels: STAFF },
  { of: /^reconsideration_total$/, words: judged(RECONSIDERATION), labels: RECONSIDERATION },
  { of: /^litigation_total$/, words: judged(WAYS_TO_COURT), labels: WAYS_TO_COURT },
  ...["litigation", "litigation_direct", "litigation_after_reconsideration"].map((way) => ({
    of: new RegExp(`^${way}_total$`),
    words: judged(disputes(way, "litig_items")),
    labels: disputes(way, "litig_items"),
  })),
];

/** Figures equal to the ones before them, of which the words behind them say what all of them are. */
export function ofAll(line: LineModel, memory: Memory, setting: NarrativeSetting): Draft[] {
  const out: Draft[] = [];
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const d = memory.drafts[i] as Draft;
    if (d.line !== memory.line) break;
    if (d.value <= 0 || d.approx !== null || d.period !== "year" || d.silent) continue;
    // 收到申请4件。其中,引发行政复议1件,尚未审结: a dispute is no part of the requests.
    const part = d.head !== null && d.family !== "recon" && d.family !== "litig";
    if (part || d.list !== null || (d.applicant ?? "total") !== "total") continue;
    out.push(...saidOf(d, d.end, line, setting));
  }
  return out.filter(
    (o) => !memory.drafts.some((d) => d.key === o.key && d.applicant === o.applicant && d.line === o.line),
  );
}

/** What stands behind a place of the document about all that `head` counts, and what is said of the same ones behind that. */
function saidOf(head: Draft, end: number, line: LineModel, setting: NarrativeSetting): Draft[] {
  const from = countUpTo(line.at, end - 1);
  const behind = line.text.slice(from, from + 60);
  for (const { of, words, labels } of SAID) {
    const m = of.test(head.key) ? words.exec(behind) : null;
    // 收到申请8件,网上申请: of one alone, or said of all.
    if (m === null) continue;
    const told = labels.flatMap((label, i) =>
      m[i + 2] === undefined || (m[1] === undefined && head.value !== 1 && !isStillOpen(label, behind, m[0]))
        ? []
        : (drawn(head, label, from, from + m[0].length, line, setting) ?? []),
    );
    if (told.length === 0) continue;
    const way = told.find((d) => WAYS_TO_COURT.some(({ key }) => key === d.key));
    return [...told, ...saidOf(way ?? head, (line.at[from + m[0].length - 1] as number) + 1, line, setting)];
  }
  return [];
}

/** 行政复议2件,尚未审结。 What is not yet decided is told of all of them, where nothing else is told. */
const isStillOpen = (label: Label, behind: string, said: string): boolean =>
  label.key === "reconsideration_pending" && /未审结$/.test(said) && /^[。;]|^$/.test(behind.slice(said.length));

/** The figure a label between two places of the line states; null where the form has no such row. */
function drawn(
  head: Draft,
  label: Label,
  from: number,
  to: number,
  line: LineModel,
  setting: NarrativeSetting,
): Draft | null {
  // The ways to court are rows of the forms since 2019.
  if (WAYS_TO_COURT.includes(label) && !isNewForm(setting.era)) return null;
  const key = (isNewForm(setting.era) && label.new) || label.key;
  const indicator = indicatorOf(key, setting.era);
  if (indicator === null) return null;
  const start = line.at[from + 1] ?? head.end;
  return {
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
    end: Math.min((line.at[to - 1] as number) + 1, start + 60),
    family: label.list ?? head.family,
    head,
    list: label.list,
    fresh: false,
  };
}
