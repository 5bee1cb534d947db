/** Kinds told within a kind: 政策类31条,其中规章15条,文件16条; 财政类6条(预决算2条,资金4条); 动态35条,包含快讯30条、公告5条. They are no kinds of the whole. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { type Draft, type Memory, PROACTIVE_FAMILIES } from "./draft";
import { firstFrom, type LineModel } from "./line-model";

/** Whether a number is a part of the category before it, or stands in the bracket behind one medium of several. `typed`: its label ends with 类. */
export function isWithinKind(line: LineModel, n: ProseNumber, typed: boolean, memory: Memory): boolean {
  const here = memory.drafts.filter((d) => d.sentence === memory.sentence);
  const open = openBracket(line.text, n.from);
  if (open >= 0) {
    const owner = here.findLast((d) => d.end <= (line.at[open] as number));
    if (ofUnreadPart(line, open, owner, here)) return true;
    if (owner === undefined || !stands(line, owner, open)) return false;
    return owner.family === "category" || (owner.family === "channel" && besideTotal(owner, here));
  }
  const from = Math.max(...[";", "。", ":"].map((mark) => line.text.lastIndexOf(mark, n.from - 1))) + 1;
  if (isHeld(line, n, from, here)) return true;
  const among = line.text.lastIndexOf("其中", n.from);
  if (among < from) return false;
  const parent = here.findLast(
    (d) => d.family === "category" && d.end <= (line.at[among] as number) && d.start >= (line.at[from] as number),
  );
  if (parent === undefined) return false;
  const told = line.numbers.filter((m) => m.kind === "count" && m.start > among && m.start <= n.start);
  const sum = told.reduce((total, m) => total + m.value, 0);
  // 政策类31条,其中规章15条,人事类4条: the next kind of the whole may follow.
  return usesUp(parent, memory) || sum === parent.value || (sum < parent.value && (told.length === 1 || !typed));
}

/** What opens the kinds a kind holds, right behind its number. */
const HOLDS = /[,(](?:其中)?(?:包含|包括)(?:了|有)?/g;

/** 机构信息6条,包含领导信息4条、内设机构2条: what a count below the whole is said to hold, up to where it is used up. The count itself may be unread. */
function isHeld(line: LineModel, n: ProseNumber, from: number, here: readonly Draft[]): boolean {
  const opens = [...line.text.slice(from, n.from).matchAll(HOLDS)].pop();
  if (opens === undefined) return false;
  const at = from + opens.index;
  const holder = line.numbers[firstFrom(line, at) - 1];
  if (holder === undefined || holder.kind !== "count" || holder.to !== at) return false;
  const figures = here.filter((d) => d.family === "proactive" || d.family === "channel");
  const whole = figures.find((d) => d.list === null);
  if (whole === undefined || whole.value === null || holder.value >= whole.value) return false;
  // 网站公开40条,包含财政信息15条: the medium's own list is told of the medium.
  const place = line.at[holder.start] as number;
  if (figures.some((d) => d.start <= place && place < d.end)) return false;
  // 政策类207条,包含甲11条、乙97条;动态145条: kinds are told apart by ; and what a kind holds goes on to the next, even where it comes to more.
  if (here.some((d) => d.family === "category") && /^[^;。]*;/.test(line.text.slice(n.to))) return true;
  const told = line.numbers.filter((m) => m.kind === "count" && m.start > at && m.start <= n.start);
  return told.reduce((total, m) => total + m.value, 0) <= holder.value;
}

/** 公开1638条,其中政务平台289条(…): the bracket tells of a smaller count behind the disclosures that is no figure of the report. */
function ofUnreadPart(line: LineModel, open: number, owner: Draft | undefined, here: readonly Draft[]): boolean {
  const counted = line.numbers[firstFrom(line, open) - 1];
  if (counted === undefined || counted.kind !== "count" || counted.to !== open) return false;
  if (owner !== undefined && owner.end > (line.at[counted.start] as number)) return false;
  return here.some((d) => PROACTIVE_FAMILIES.has(d.family) && d.list === null && counted.value < d.value);
}

/** Whether a bracket stands right behind a figure, or behind its share: 业务类49条,占98%,(其中…). */
function stands(line: LineModel, owner: Draft, open: number): boolean {
  if ((line.at[open] as number) - owner.end <= 1) return true;
  const share = line.shares.findLast((s) => s.end <= open);
  if (share === undefined || !/^[,;]?$/.test(line.text.slice(share.end, open))) return false;
  return (line.at[share.start] as number) - owner.end <= 1;
}

/** Whether nothing of the whole is left for another kind: 公开174条,业务类174条,其中工作动态类156条. */
function usesUp(parent: Draft, memory: Memory): boolean {
  const { head } = parent;
  if (head === null || head.value === null || parent.value === null) return false;
  const kinds = memory.drafts.filter((d) => d.family === "category" && d.head === head && d.start <= parent.start);
  return kinds.reduce((total, d) => total + (d.value ?? 0), 0) >= head.value;
}

/** 主动公开2836条,其中网站128条(…): the medium's own list is not the total's. */
const besideTotal = (channel: Draft, here: readonly Draft[]): boolean =>
  here.some((d) => d.family === "proactive" && d.end <= channel.start);

function openBracket(text: string, position: number): number {
  const open = text.lastIndexOf("(", position - 1);
  return open >= 0 && !text.slice(open, position).includes(")") ? open : -1;
}
