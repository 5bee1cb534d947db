/**
 * Labels and numbers told in the same order, or one number for each of several labels: 政府网站、政务微博、政务微信公开信息分别为2933条、
 * 521条、371条; 3件、1件分别为当面、网络申请; 行政复议、行政诉讼均为2件. Each label is read by the patterns of the data as if its number
 * stood behind it, and must be explained to the last word.
 */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { SourceDocument } from "@/lib/report";
import { accountNames } from "./account-names";
import { attributeOf } from "./attributes";
import { mediaIn } from "./channels";
import { classify, type Reading, type Situation, unexplained } from "./classify";
import { disputeRelation } from "./dispute-relation";
import { inherit, isNewForm, type ListKind, type Memory, type NarrativeSetting, partStart } from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import { headFor } from "./heads";
import { categoriesOf, noneOfKinds } from "./kinds-together";
import { type LineModel, type Window, windowOf } from "./line-model";
import { namesReporter } from "./own-names";
import { listAt } from "./respective-lists";
import { situationOf } from "./situation";

/** A number of the list and what it states; several figures may share one number. */
export interface Respective {
  n: ProseNumber;
  figure: NewFigure;
}

/** The labels' separators, the plainest reading first: 法人和其他组织 is one label. */
const SEPARATORS = [/、/g, /、|以及|及/g, /、|以及|[和及与]/g];

/** Families whose labels make such lists, and the words that may stand beside a label of theirs. */
const BESIDE: Record<string, RegExp> = {
  channel:
    /(?:通过|利用|依托|借助|以|上|平台|渠道|主动|公开|发布|公布|推送|更新|刊登|刊载|登载|政府|政务|信息|内容|各类|数量|条数|总数|总量|数|量)/g,
  disputes:
    /(?:政府信息公开|信息公开|政务公开|依申请公开|引发|引起|产生|发生|提起|申请|收到|涉及|有关|关于|针对|工作|案件|进入|程序|[因由对被类])/g,
  dispute_items: /(?:行政复议|行政诉讼|复议|诉讼|结果|审理|审结|决定|判决|案件|申请|[被经])/g,
  requests:
    /(?:政府信息公开|信息公开|依申请公开|依申请|申请公开|政府信息|申请|提交|提出|收到|答复|按?(?:申请)?(?:方式|渠道|途径|类型|结果)|[两二三四五六][种类个]|件)/g,
  others:
    /(?:政府信息公开|信息公开|政务公开|政府信息|工作|人员|咨询|接受|接待|公众|群众|社会|市民|召开|举办|开展|组织|设立|设置|配备)/g,
};
const KIND: Record<string, keyof typeof BESIDE> = {
  channel: "channel",
  recon: "disputes",
  litig: "disputes",
  appeals: "disputes",
  recon_items: "dispute_items",
  litig_items: "dispute_items",
  requests: "requests",
  means: "requests",
  applicants: "requests",
  outcomes: "requests",
  staff: "others",
  consult: "others",
  responses: "others",
  training: "others",
  proactive: "others",
  docs: "others",
};
const LISTS: ReadonlySet<string> = new Set(["means", "applicants", "outcomes", "recon_items", "litig_items"]);
const WHOLE: ReadonlySet<string> = new Set([
  "proactive",
  "requests",
  "recon",
  "litig",
  "training",
  "meetings",
  "responses",
  "docs",
]);
const DISCLOSED = /(?:公开|发布|公布|推送|更新|刊登|刊载|登载|政府信息|政务信息)/;
/** What a medium is counted by besides what it publishes. */
const NOT_DISCLOSED =
  /(?:粉丝|访问|浏览|点击|阅读|关注|留言|咨询|来信|信件|来电|诉求|投诉|举报|建议|点赞|转发|受理|办理|办结|答复|回复|收到|申请|互动|用户|账号)/;

/**
 * The figures of a list that begins with the number `n`; empty where it begins none, or where a word of it is not understood.
 *
 * @param words of the number's part, `begin`: where they begin in the line
 */
export function respectively(
  line: LineModel,
  n: ProseNumber,
  words: string,
  begin: number,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): Respective[] {
  const list = listAt(line, n, words, sentenceStart);
  if (list === null) return [];
  const labels = unnamed(line, windowOf(line, list.labels.from, list.labels.to), setting.doc);
  const told = line.text.slice(begin, Math.max(list.labels.to, n.start));
  const situation = situationFor(line, n, list.labels.to, sentenceStart, told, memory, setting);
  for (const separator of SEPARATORS) {
    const pieces = split(labels, separator);
    if (list.shared ? pieces.length < 2 : pieces.length !== list.numbers.length) continue;
    const readings = pieces.map((piece, i) =>
      readLabel(line, piece, list.numbers[list.shared ? 0 : i], situation, setting),
    );
    // 网站、公众号和公开栏分别公开86条、120条和36条: the last is a medium without a row of its own.
    const known = readings.filter((reading, i) => reading !== null || !isOtherMedium(pieces[i]?.text ?? ""));
    if (!oneKind(known, told) || (known.length < readings.length && known[0]?.phrase.family !== "channel")) continue;
    return readings.flatMap((reading, i) => {
      const number = list.numbers[list.shared ? 0 : i] as ProseNumber;
      return reading === null
        ? []
        : [{ n: number, figure: figureOf(line, n, reading, list.shared, sentenceStart, memory, setting) }];
    });
  }
  return list.shared
    ? NOT_DISCLOSED.test(told)
      ? []
      : noneOfKinds(line, list, sentenceStart, memory, setting)
    : [...attributeOf(line, list, sentenceStart, setting), ...categoriesOf(line, list, sentenceStart, memory, setting)];
}

/** 微博“某地发布”、公众号“某地在线”: the labels without the accounts' names. */
function unnamed(line: LineModel, window: Window, doc: SourceDocument): Window {
  const first = window.at[0];
  const last = window.at[window.at.length - 1];
  if (first === undefined || last === undefined) return window;
  const named = accountNames(line, doc, first, last + 1);
  const kept = window.at.map((k) => !named(k));
  return { text: [...window.text].filter((_, i) => kept[i]).join(""), at: window.at.filter((_, i) => kept[i]) };
}

function split(window: Window, separator: RegExp): Window[] {
  const out: Window[] = [];
  let from = 0;
  const cut = (to: number) => out.push({ text: window.text.slice(from, to), at: window.at.slice(from, to) });
  for (const m of window.text.matchAll(separator)) {
    cut(m.index);
    from = m.index + m[0].length;
  }
  cut(window.text.length);
  return out;
}

/** Company of the labels: channels need a word of disclosure since the figure before, and none of what else media are counted by. */
function situationFor(
  line: LineModel,
  n: ProseNumber,
  end: number,
  sentenceStart: number,
  told: string,
  memory: Memory,
  setting: NarrativeSetting,
): Situation {
  const at = Math.max(n.start, end);
  const situation = situationOf(line, at, at, sentenceStart, memory, setting.era, setting.year);
  return {
    ...situation,
    has: (what) =>
      what === "proactive"
        ? !NOT_DISCLOSED.test(told) && (situation.has("proactive") || DISCLOSED.test(told))
        : situation.has(what) || (what === "consult" && CONSULTED.test(told)),
  };
}

/** 现场、电话、网上接受公众咨询分别为…: the verb of all of them stands behind the last. */
const CONSULTED = /(?:咨询|答疑)/;

const NOTHING: Window = { text: "", at: [] };

/** What a label names; null where a word of it stays unexplained. */
function readLabel(
  line: LineModel,
  label: Window,
  n: ProseNumber | undefined,
  situation: Situation,
  setting: NarrativeSetting,
): Reading | null {
  if (n === undefined || label.text === "") return null;
  const reading = classify(line, n, label, NOTHING, label.at[0] as number, situation);
  if (reading === null) return null;
  const kind = KIND[reading.phrase.family];
  if (kind === undefined || reading.phrase.key.startsWith("@")) return null;
  const rest = unexplained(reading.before.replace(BESIDE[kind] as RegExp, ""));
  return rest === "" || namesReporter(rest, setting) ? reading : null;
}

/** 公开栏, 广播: a way out that the forms do not ask for. */
function isOtherMedium(label: string): boolean {
  const media = mediaIn(label);
  return media.length === 1 && media[0] === "other";
}

/** Labels of one list, each another figure. */
function oneKind(readings: (Reading | null)[], told: string): readings is Reading[] {
  if (readings.some((r) => r === null)) return false;
  const all = readings as Reading[];
  // 主动公开政府信息和收到信息公开申请分别为345条、8件: each a figure of its own.
  const whole = all.every((r) => WHOLE.has(r.phrase.family) && !r.phrase.list && r.before === "");
  if (whole && new Set(all.map((r) => r.phrase.key)).size === all.length) return true;
  const kind = (r: Reading) => (KIND[r.phrase.family] === "disputes" ? "disputes" : r.phrase.family);
  if (all.some((r) => kind(r) !== kind(all[0] as Reading))) return false;
  if (kind(all[0] as Reading) === "channel" && NOT_DISCLOSED.test(told)) return false;
  return new Set(all.map((r) => `${r.phrase.key} ${r.phrase.applicant}`)).size === all.length;
}

function figureOf(
  line: LineModel,
  n: ProseNumber,
  reading: Reading,
  shared: boolean,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): NewFigure {
  const { phrase } = reading;
  const newForm = isNewForm(setting.era);
  const stated = governing(line, partStart(line, sentenceStart, reading.start), n.from, setting.own);
  const item = phrase.list === true;
  const head = item ? headFor(phrase.family, memory) : null;
  const doubts =
    KIND[phrase.family] === "disputes" && n.value > 0
      ? disputeDoubts(line, line.text.slice(sentenceStart, n.start), memory)
      : [];
  return {
    key: newForm && phrase.new ? phrase.new : phrase.key,
    applicant: newForm && phrase.applicant ? phrase.applicant : null,
    family: phrase.family,
    govern: item ? inherit(stated, head) : stated,
    start: shared ? Math.min(reading.start, n.from) : n.from,
    rule: shared ? "one number for each" : "respectively",
    doubts,
    list: LISTS.has(phrase.family) ? (phrase.family as ListKind) : null,
    head,
  };
}

function disputeDoubts(line: LineModel, sentence: string, memory: Memory): string[] {
  const relation = disputeRelation(line, sentence, "", memory.topic);
  return relation.unrelated ? ["relation-unsaid"] : relation.doubts;
}
