/** Where labels and numbers are told apart: labels before 分别 and numbers behind it, numbers first, or one number for each of several labels. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { LineModel } from "./line-model";
import { lastSaid } from "./spoken";

/** 网上、信函申请各为9件、1件: 各 before several numbers is 分别. */
const RESPECTIVELY = /分别|依次|各(?=[为是有])/g;
/** 行政复议、行政诉讼均为2件, 当面、信函申请各3件. */
const EACH = /(?:均|都|各)(?:为|是|有|共|发生|收到|提出|(?:发布|公开|推送)(?:政府|政务)?(?:信息)?)*$/;
const JOINS = /^(?:累计|共|达到|达|为|是|有|发布|公开|各类|政府|信息|公布|推送|:)*$/;
const BETWEEN = /^(?:、|,|和|及|以及|与)$/;
/** What may stand behind the last number: the end of the part, the noun all of them count, or the next list's share. */
const BEHIND = /^(?:$|[,;。.、)(:!?]|(?:政府|政务)?信息(?![\u4e00-\u9fff])|申请(?![\u4e00-\u9fff])|案件|左右|以上|占)/;
export interface LabelledList {
  numbers: ProseNumber[];
  /** Compact positions of the words that hold the labels. */
  labels: { from: number; to: number };
  shared: boolean;
}

/** The list that begins with the number, or null. `words`: those of the number's part before it. */
export const listAt = (line: LineModel, n: ProseNumber, words: string, sentenceStart: number): LabelledList | null =>
  EACH.test(words) && runFrom(line, n).length < 2 ? sharedNumber(line, n) : pairedNumbers(line, n, sentenceStart);

/** Labels before 分别 and numbers behind it, or numbers first: 210条、32条信息分别通过政府网站、政务微博公开. */
function pairedNumbers(line: LineModel, n: ProseNumber, sentenceStart: number): LabelledList | null {
  const at = lastSaid(line, RESPECTIVELY, sentenceStart, n.start);
  if (at >= 0 && JOINS.test(line.text.slice(at + (line.text[at] === "各" ? 1 : 2), n.from))) {
    const numbers = runFrom(line, n);
    const last = numbers[numbers.length - 1] as ProseNumber;
    if (numbers.length < 2 || !BEHIND.test(line.text.slice(last.to))) return null;
    return { numbers, labels: labelsBefore(line, at), shared: false };
  }
  const numbers = runFrom(line, n);
  if (numbers.length < 2) return null;
  const end = (numbers[numbers.length - 1] as ProseNumber).to;
  const noun = /^(?:的)?(?:政府信息|政务信息|信息|申请|案件)?(?:分别|依次)(?:为|是|系|属于)?/.exec(
    line.text.slice(end, end + 16),
  );
  if (!noun) return null;
  const from = end + noun[0].length;
  const stop = line.text.slice(from).search(/[,;。:()]/);
  return { numbers, labels: { from, to: stop < 0 ? line.text.length : from + stop }, shared: false };
}

function sharedNumber(line: LineModel, n: ProseNumber): LabelledList | null {
  if (!BEHIND.test(line.text.slice(n.to))) return null;
  const each = EACH.exec(line.text.slice(0, n.from));
  return each && { numbers: [n], labels: labelsBefore(line, each.index), shared: true };
}

/** 以政府网站、政务微博为载体,分别公开…; 网站、微博、微信三个渠道依次公开…: what the labels are called together. */
const CALLED =
  /(?:为[^,、;。]{0,4}(?:载体|平台|渠道|阵地|依托)|(?:[两二三四五几]|这[两三几])(?:个|大|类|种)?(?:主要)?(?:渠道|平台|方式|载体|途径|媒体|端))$/;

/** The words of one part up to a position; a comma right before it is passed. */
function labelsBefore(line: LineModel, at: number): { from: number; to: number } {
  // 行政复议、诉讼及申诉情况:本年度均为0
  const named = /(?:的?情况|数量|数)?:(?:本年度?|全年|今年)?,?$/.exec(line.text.slice(0, at));
  const end = named ? named.index : line.text[at - 1] === "," ? at - 1 : at;
  const to = end - (CALLED.exec(line.text.slice(0, end))?.[0].length ?? 0);
  let from = to;
  while (from > 0 && !/[,;:。(]/.test(line.text[from - 1] as string)) from--;
  return { from, to };
}

/** Counts that follow one another with nothing but 、 between; 5、3、2件: the measure word of the last is that of all. */
export function runFrom(line: LineModel, first: ProseNumber): ProseNumber[] {
  const run: ProseNumber[] = [];
  for (const n of line.numbers) {
    if (n.start < first.start) continue;
    const before = run[run.length - 1];
    if (n.kind !== "count" || (before && !BETWEEN.test(line.text.slice(before.to, n.from)))) break;
    run.push(n);
  }
  const last = run[run.length - 1];
  if (last === undefined || !run.slice(0, -1).every((n) => n.unit === null)) return run;
  return run.map((n) => (n === last ? n : { ...n, unit: last.unit, unitPrinted: last.unitPrinted }));
}
