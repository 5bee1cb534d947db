/** Numbers that are told behind a figure and add up to it: whatever their labels say, they are its parts. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { type Draft, sameUnit } from "./draft";
import type { LineModel } from "./line-model";

/** By line, then by figure: a figure of the line before has other numbers behind it in this one. */
const known = new WeakMap<LineModel, Map<Draft, ReadonlySet<ProseNumber>>>();
const NONE: ReadonlySet<ProseNumber> = new Set();

/** The first numbers behind `head` in its sentence whose sum is the figure; empty where no two or more of them add up to it. */
export function partsOf(line: LineModel, head: Draft): ReadonlySet<ProseNumber> {
  let of = known.get(line);
  if (of === undefined) {
    of = new Map();
    known.set(line, of);
  }
  let parts = of.get(head);
  if (parts === undefined) {
    parts = findParts(line, head);
    of.set(head, parts);
  }
  return parts;
}

function findParts(line: LineModel, head: Draft): ReadonlySet<ProseNumber> {
  if (head.approx !== null || head.value === 0) return NONE;
  const parts = new Set<ProseNumber>();
  let sum = 0;
  let end = line.text.length;
  for (const n of line.numbers) {
    if ((line.at[n.start] as number) < head.end) continue;
    if (parts.size === 0) end = line.sentences.find((s) => s > n.start) ?? end;
    if (n.start >= end) break;
    if (n.kind !== "count" || line.changes.some((c) => c.start <= n.start && n.start < c.end)) continue;
    if (n.approx !== null || !sameUnit(n, head)) return NONE;
    parts.add(n);
    sum += n.value;
    if (sum >= head.value) break;
  }
  return sum === head.value && parts.size > 1 ? parts : NONE;
}

/** True where 其中 or 包括 stands between the figure and a later position of its sentence. */
export function listedUnder(line: LineModel, head: Draft, position: number): boolean {
  let from = position;
  while (from > 0 && (line.at[from] as number) >= head.end) from--;
  return /(?:其中|包括|包含)/.test(line.text.slice(from, position));
}

/** True in the figure's own sentence, and in the next one where that opens with 其中. */
export function standsUnder(line: LineModel, head: Draft, sentence: number, sentenceStart: number): boolean {
  if (head.sentence === sentence) return true;
  return head.sentence === sentence - 1 && line.text.startsWith("其中", sentenceStart);
}
