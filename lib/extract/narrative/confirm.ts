/** A figure in doubt for a word nobody knows, told with all its parts, where the report gives the same number in plain words. */
import { type Draft, MODIFIER, OF_DOUBTFUL, sameScope } from "./draft";

const WHOLE = /^requests_(?:received|accepted|answered|processed|completed)$/;
const LISTS = ["outcomes", "means", "applicants"] as const;

/** Ends that only a request for information can have, by their rows. */
const OF_REQUESTS =
  /_(?:information_not_exist|not_this_organ|correction_requested|unclear|other_channel|repeat|unable|not_processed)$|^unable_/;
/** Words that may make a part of the whole: a subject, a way in, a body, a year, a time. */
const NARROWS =
  /[类项]|领域|方面|涉|关于|网|信|邮|函|面|窗|传真|电|热线|平台|系统|[省市县区乡镇村局委办厅部院所站]|街道|上级|下级|科室|结转|上年|往年|延|当[日天场]|补正|重复|[复申]议|诉|投诉|举报|咨询|建议|提案|许可|登记|审批/;

/**
 * 稳慎答复申请66件,其中予以公开28件、信息不存在38件: the unknown word narrows nothing where all parts are there, and either the report gives
 * their whole in plain words, or only requests can end so and no word says of which requests. Parts alone prove little: a part has parts, too.
 */
export function confirmWholes(drafts: readonly Draft[]): void {
  for (const d of drafts) {
    if (!d.review || !WHOLE.test(d.key) || d.period !== "year" || d.approx !== null || d.value === 0) continue;
    // 办理申请34件,其中予以公开7件,…: handled to the last, where what became of them makes up the whole.
    if (d.doubts.join() === "handled-alone" && ANSWERED.test(d.key)) {
      const ends = drafts.filter((o) => o.head === d && o.list === "outcomes" && !o.review);
      if (ends.length < 2 || ends.reduce((sum, o) => sum + o.value, 0) !== d.value) continue;
      d.review = false;
      d.doubts = [];
      continue;
    }
    if (d.doubts.length === 0 || !d.doubts.every((doubt) => doubt.startsWith(`${MODIFIER} `))) continue;
    const parts = LISTS.map((list) => drafts.filter((o) => o.head === d && o.list === list)).filter(
      (items) => items.length > 1 && items.reduce((sum, o) => sum + o.value, 0) === d.value,
    );
    if (parts.length === 0) continue;
    if (!drafts.some((o) => saysSame(o, d)) && !standsAlone(d, parts.flat(), drafts)) continue;
    for (const o of [d, ...parts.flat().filter((item) => item.doubts.join() === OF_DOUBTFUL)]) {
      o.review = false;
      o.doubts = [];
    }
  }
}

/** The only count of its kind, of requests without doubt, and nearly as many as came in. */
function standsAlone(d: Draft, items: readonly Draft[], drafts: readonly Draft[]): boolean {
  if (!ANSWERED.test(d.key) || d.doubts.some((doubt) => NARROWS.test(doubt))) return false;
  if (new Set(items.filter((o) => OF_REQUESTS.test(o.key)).map((o) => o.key)).size < 2) return false;
  const wholes = drafts.filter(
    (o) => o !== d && !o.silent && o.list === null && o.period === "year" && sameScope(o, d),
  );
  if (wholes.some((o) => ANSWERED.test(o.key) && o.value !== d.value)) return false;
  const received = wholes.filter((o) => o.key === "requests_received" && !o.review);
  return received.length > 0 && received.every((o) => d.value <= o.value && d.value >= o.value * NEARLY_ALL);
}
const ANSWERED = /^requests_(?:answered|processed|completed)$/;
/** Fewer may be the requests of one kind. */
const NEARLY_ALL = 0.8;

const saysSame = (o: Draft, d: Draft): boolean =>
  o !== d &&
  WHOLE.test(o.key) &&
  !o.review &&
  !o.silent &&
  o.list === null &&
  o.period === "year" &&
  o.value === d.value &&
  sameScope(o, d) &&
  !o.rule.startsWith("equals ");
