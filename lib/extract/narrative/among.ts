/** A figure told in a list under one of its own sort: an item of that list, whatever its words are. */
import type { Case, Dropped } from "./case";
import type { Draft } from "./draft";
import { firstFrom, sentenceEnd } from "./line-model";
import { partsOf } from "./parts";

const ANSWERED = /^requests_(?:answered|processed|completed)$/;
/** What opens a list between a figure and its first item. */
const OPENS =
  /其中|包括|包含|如下|分别|情况|方式|渠道|途径|类型|结果|(?:按|分)[^,。;:\d]{1,10}(?:分|看|划分|统计)|^[,。;]?:|[:(]$/;
/** 收到20件,其中本年新收18件、上年结转2件: what came in is told once more, without what was open. */
const BESIDES_OPEN = /结转|转结|结余|上年|去年|往年|新收|新增|新接|当年/;

/**
 * 办结87件,其中主动公开范围内答复17件,予以公开29件: answers of one kind, in words nobody knows; 收到9件,申请方式分别为…、网站栏目收到3件:
 * what came one way. Neither is a figure for the whole, and what follows belongs to the figure before both.
 */
export function itemAmong(c: Case, key: string, word: string): Dropped | null {
  const { head } = c.memory;
  if (head === null || c.isItem || c.stated.from === "part" || c.n.value > head.value) return null;
  if (ANSWERED.test(key) || key === "requests_accepted") {
    const item = ANSWERED.test(head.key) || (CAME_IN.test(head.key) && endsAsOne(c, head));
    return word !== "" && item && standsInList(c, head)
      ? { drop: "one kind of answer", role: "breakdown", family: "outcomes" }
      : null;
  }
  if (key !== "requests_received" || head.key !== key || head.sentence !== c.memory.sentence) return null;
  if (BESIDES_OPEN.test(c.words) || BESIDES_OPEN.test(between(c, head))) return null;
  return standsInList(c, head) && (word !== "" || partsOf(c.line, head).has(c.n))
    ? { drop: "part of the figure before it", role: "breakdown", family: "means" }
    : null;
}

/** 收到20件,其中循例答复5件,予以公开15件: one of the ends that make up the whole; 答复15件,结转5件 are no ends of one kind. */
const endsAsOne = ({ line, n }: Case, head: Draft): boolean =>
  partsOf(line, head).has(n) && !STILL_OPEN.test(line.text.slice(n.to, sentenceEnd(line, n.start)));
const CAME_IN = /^requests_(?:received|accepted)$/;
const STILL_OPEN = /结转|转结|在办|正在|尚未|未办结|未到期|办理中|转入|撤[回销]/;

const standsInList = (c: Case, head: Draft): boolean =>
  head.line === c.memory.line && c.memory.sentence - head.sentence <= 1 && OPENS.test(between(c, head));

/** The words between the figure and the number's own, numbers in between included. */
function between({ line, n, reading }: Case, head: Draft): string {
  let from = n.from;
  while (from > 0 && (line.at[from - 1] as number) >= head.end) from--;
  return line.text.slice(from, Math.max(from, Math.min(reading.start, n.from)));
}

/** What a list under a figure begins with. */
const OPENERS = ["其中", "包括", "包含", ":", "("];
/** No list of requests is longer. */
const FAR = 600;
const LIST_BEGINS = /^[^\d。;]{0,6}?(?:其中|包括|包含|[:(])/;

/** 答复征地类申请40件,其中予以公开7件: the list is of requests of which nobody knows the sort, and not of all that came in. */
export function underUnread({ line, n, sentenceStart, memory, isItem }: Case): boolean {
  if (!isItem) return false;
  const floor = Math.max(sentenceStart, n.from - FAR);
  const told = line.text.slice(floor, n.from);
  const opener = floor + Math.max(...OPENERS.map((w) => told.lastIndexOf(w)));
  if (opener < floor) return false;
  const whole = line.numbers[firstFrom(line, opener) - 1];
  if (whole?.kind !== "count" || whole.start < sentenceStart) return false;
  if (!LIST_BEGINS.test(line.text.slice(whole.to, opener + 2))) return false;
  if (
    !/申请/.test(
      line.text
        .slice(Math.max(sentenceStart, whole.from - 16), whole.from)
        .split(/[,;。:]/)
        .pop() ?? "",
    )
  )
    return false;
  const at = line.at[whole.start] as number;
  return !memory.drafts.some((d) => d.line === memory.line && d.start <= at && at < d.end);
}
