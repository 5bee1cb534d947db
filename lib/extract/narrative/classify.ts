/** What a number counts, by the words before and after it. */
import {
  beginOf,
  endOf,
  endsBefore,
  goesOn,
  NEUTRAL,
  type Phrase,
  type Say,
  saysFor,
  standsBehind,
  startsBehind,
} from "@/lib/dictionary/phrases";
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { Era } from "@/lib/report";
import { type LineModel, type Window, windowOf } from "./line-model";
import { isLastPart, rightEdge } from "./looks";

export interface Reading {
  phrase: Phrase;
  /** The pattern that matched. */
  say: Say;
  /** Compact position where the explaining words begin. */
  start: number;
  /** Compact end of the explaining words behind the number; the number's own end where there are none. */
  end: number;
  /** The words that matched, without the number. */
  matched: string;
  /** Words of the same part of the clause before the match. */
  before: string;
  strength: number;
}

/** The situation a number stands in; asked by patterns that need company. */
export interface Situation {
  era: Era;
  /** The reporting year, or null. */
  year: number | null;
  has: (context: NonNullable<Phrase["context"]>) => boolean;
  /** Key of the last figure, where it stands in the same sentence. */
  after: string | null;
  /** Is there a noun of this report's kind close by: 政府信息公开 in the same sentence or title. */
  strictOgi: boolean;
}

const PART_BREAK = /[,;:(]/;
/** Nothing but a connective between the last break and the number. */
const ALONE = /(?:^|[,;:、(。])(?:其中|对|有|共有|共|分别为|包括|另有|另外|的|中)*$/;

const withItsEnds = (window: Window) => ({ window, ends: endsBefore(window.text) });

/** Best reading of the number, or null. Longer explanations win; of equally long ones the pattern that stands first in the data. */
export function classify(
  line: LineModel,
  n: ProseNumber,
  left: Window,
  right: Window,
  from: number,
  situation: Situation,
): Reading | null {
  const alone = ALONE.test(left.text);
  let withYears: { window: Window; ends: number[] } | null = null;
  let best: Reading | null = null;
  const asked = new Map<string, boolean>();
  const has = (context: NonNullable<Phrase["context"]>) => {
    let answer = asked.get(context);
    if (answer === undefined) {
      answer = situation.has(context);
      asked.set(context, answer);
    }
    return answer;
  };
  const ends = endsBefore(left.text);
  const starts = startsBehind(right.text);
  const unit = n.kind === "percent" ? "%" : n.unit;
  const may = ({ phrase }: Say): boolean =>
    !(phrase.eras && !phrase.eras.includes(situation.era)) &&
    !(phrase.zero && n.value !== 0) &&
    !(phrase.context && !has(phrase.context)) &&
    !(phrase.after && !phrase.after.some((key) => situation.after?.startsWith(key)));
  for (const { say, begin: found } of saysFor(unit, left.text, ends, right.text, starts, alone, may)) {
    const { phrase } = say;
    let behind = endOf(say, right.text, starts);
    if (behind < 0 || (phrase.fills && behind < right.text.length)) continue;
    if (say.years) withYears ??= withItsEnds(windowOf(line, from, n.from, true));
    const { window, ends: windowEnds } = say.years && withYears ? withYears : { window: left, ends };
    let begin = window === left ? (found ?? -1) : beginOf(say, window.text, windowEnds);
    const mirrored = begin < 0 && alone && say.mirrored;
    if (mirrored) {
      // 其中3件予以公开: nothing stands before the number in its part, the label stands behind it.
      if (bareWords(right.text).length < 2 || !standsBehind(say, right.text)) continue;
      // 36件因信息不存在、不掌握等无法提供: the first of the reasons of a group.
      if (AND_OTHER_REASONS.test(line.text.slice(rightEdge(line, n), n.to + 60))) continue;
      begin = window.text.length;
      behind = right.text.length;
    }
    if (begin < 0) continue;
    // 收到23位公民提交的申请31件: the words behind belong to the next number. 45人次参加了举办的3期培训: who came counts nothing else.
    if (
      behind > 0 &&
      phrase.key !== "training_participants" &&
      !mirrored &&
      COUNTED_NEXT.test(line.text.slice((right.at[behind - 1] as number) + 1)) &&
      !isLastPart(line, n)
    )
      continue;
    // 结转2026年度2件 in the report of 2025: what goes on, not what was left from before.
    if (phrase.year && situation.year !== null) {
      const opposite = situation.year + (phrase.year === "last" ? 1 : -1);
      const named = line.numbers.filter((d) => d.year !== null && d.start < n.start && d.start >= from);
      if (named[named.length - 1]?.year === opposite) continue;
    }
    const words = window.text.slice(begin) + right.text.slice(0, behind);
    const strength =
      bareWords(words).length * CHARACTER + (phrase.list ? 0 : 1) - (phrase.bare ? 3 : 0) + (phrase.after ? 0.5 : 0);
    if (best !== null && !outranks({ phrase, strength }, best, alone && n.unit === "件")) continue;
    if (phrase.strictogi && !situation.strictOgi) continue;
    const before = mirrored ? "" : partBefore(window.text, begin);
    if (phrase.not?.test(before + words)) continue;
    if (phrase.require && !words.includes(phrase.require) && !before.includes(phrase.require)) continue;
    if (phrase.verb && behind === 0 && !mirrored) {
      if (OBJECT.test(right.text)) continue;
      // 已全部答复:4件予以公开: behind a colon the label follows its number.
      if (left.text.endsWith(":") && HAN.test(right.text)) continue;
    }
    // 补正12件后办理: what was done in between is no result.
    if (phrase.family === "outcomes" && !mirrored && /^[后前]/.test(right.text)) continue;
    // 1个电子阅览室和3个查阅点: the label behind the next number is that number's.
    if (behind > 0 && phrase.family === "org" && COUNTED_IN.test(right.text.slice(0, behind))) continue;
    // 已有12个乡镇建成查阅点: how many did it.
    if (behind > 0 && DOERS.test(line.text.slice(n.to, n.to + 24))) continue;
    // N名兼职人员: the label behind the number is its own only where none stands before it.
    const timed = /^(?:专职|全职|兼职)$/.test(right.text);
    if (begin === window.text.length && !mirrored && !timed && /(?:人员|专职|兼职|干部)$/.test(window.text)) continue;
    // 政务公开工作人员180人参训: who was taught.
    if (phrase.family === "staff" && ATTENDED.test(line.text.slice(n.to, n.to + 20))) continue;
    // 5名专职、兼职人员: counted together.
    if (KIND_OF_STAFF.test(phrase.key) && BOTH_KINDS.test(line.text.slice(n.to, n.to + 20))) continue;
    // 工作人员1人专职、3人兼职: whose time it is stands behind, so it is not all of them.
    if (phrase.key === "staff_total" && behind === 0 && timed) continue;
    // 微博发布226条安全生产信息: the object behind the number is another's.
    if (
      MEDIA_FAMILIES.has(phrase.family) &&
      behind === 0 &&
      !mirrored &&
      VERB_LAST.test(words) &&
      TOPIC.test(right.text)
    )
      continue;
    if (!goesOn(phrase, line.text.slice(rightEdge(line, n), n.to + 90))) continue;
    if (phrase.follow && !phrase.follow.test(line.text.slice(n.to, n.to + 12))) continue;
    // A noun without a verb says what the number is only where nothing else stands before it.
    if (phrase.bare && unexplained(before.replace(BEFORE_BARE, "")) !== "") continue;
    if (n.unit === null && n.kind !== "percent" && !UNITLESS.test(window.text)) continue;
    best = {
      phrase,
      say,
      start: window.at[begin] ?? n.from,
      end: behind > 0 ? (right.at[behind - 1] as number) + 1 : n.to,
      matched: words,
      before,
      strength,
    };
  }
  return best;
}

type Told = Pick<Reading, "phrase" | "strength">;

/** Is `a` the better reading? `first`: the number stands first in its part, in 件, as in a list of answers. */
function outranks(a: Told, b: Told, first: boolean): boolean {
  const [answer, other] = [a, b].map((told) => told.phrase.family === "outcomes") as [boolean, boolean];
  if (answer === other) return a.strength > b.strength;
  const beside = (answer ? b : a).phrase.family;
  // 有10件信息已主动公开、有41件按申请公开: in a list of answers, how they ended.
  if (first && (beside === "proactive" || beside === "requests")) return answer;
  if (beside !== "requests") return a.strength > b.strength;
  // 作出不予公开答复 names an outcome before it names answers: a character's length more for the outcome.
  return answer ? a.strength + CHARACTER > b.strength : a.strength > b.strength + 1;
}
/** What a character of explaining words adds to a reading's strength. */
const CHARACTER = 2;

const AND_OTHER_REASONS =
  /^、[^,;。:\d]{1,24}等(?:各种|其[他它]|客观)?(?:原因|情形|情况|理由)?而?(?:无法|不能|未能)提供/;
const ATTENDED =
  /^(?:次)?(?:参训|受训|到会|到场|参会|与会|参加(?:了)?[^,。;\d]{0,10}(?:培训|学习|会议|考试|测试|轮训)|接受(?:了)?[^,。;\d]{0,6}培训)/;
const KIND_OF_STAFF = /^staff_(?:full|part)_time$/;
/** Unless the second kind has a number of its own: 3名专职、兼职2名. */
const BOTH_KINDS =
  /^的?(?:(?:专职|全职)(?:人员|工作人员)?(?:[、和与及或/]|以及)?兼职|兼职(?:人员|工作人员)?(?:[、和与及或/]|以及)?(?:专职|全职))(?!(?:人员|工作人员|的)?(?:有|共)?[\d一二两三四五六七八九十])/;
const COUNTED_NEXT = /^(?:总计|合计|共计|共|计|达|为)*\d/;
const COUNTED_IN = /(?:[和及与]|以及)\d/;
const DOERS =
  /^(?:的)?(?:县级|市级|区级|市直|县直|区直|政府)?(?:乡镇|镇街|街镇|街道|县区|部门|单位|行政村|社区|委办局|科室|处室|站所)[^,。;、]{0,6}(?:建成|设立|召开|举办|开展|组织|制定|制发|出台|发布|公开|参加|回应)/;
/** What may stand before a noun without a verb: a verb, or the reporter. */
const BEFORE_BARE = /^(?:.*(?:收到|接到|接收|收悉)|(?:街道|镇|乡|局|园区)(?=$|[,(]))/;
const MEDIA_FAMILIES = new Set(["channel", "proactive"]);
const VERB_LAST = /(?:发布|公开|推送|更新|公布|发|推出|发送)(?:了|共|累计|达|计)*$/;
const TOPIC =
  /^(?!的?(?:各类|各种|相关|有关)?(?:政府|政务)?(?:公开)?(?:信息|推文|文章|消息|稿件|内容|动态|图文|次|累计|阅读|左右|以上))[\u4e00-\u9fff]/;
/** Han words right behind the number that are no request: 收到3条意见. */
const OBJECT =
  /^(?!的?(?:和|及|以及|申请|政府信息|信息公开|信息$|依申请|公开|均|已|全部|都|左右|以上|有效))[\u4e00-\u9fff]/;
const HAN = /^[\u4e00-\u9fff]/;
const UNITLESS = /(?:数|数量|总数|总量|量|为|:|共|计|是)$/;

const bareWords = (s: string) => s.replace(/(?:共计|共有|共|总计|合计|累计|达到|达|为|是|有|了|的|:)+$/, "");

/** Words between the last break (comma, colon, bracket) and the match. */
function partBefore(text: string, index: number): string {
  let i = index;
  while (i > 0 && !PART_BREAK.test(text[i - 1] as string)) i--;
  return text.slice(i, index);
}

/** What is left of words once everything that says nothing about the figure is taken away. */
export function unexplained(words: string): string {
  return words === "" ? "" : words.replace(NEUTRAL, "");
}
