/** What a sentence counted before a count of disclosures: documents and proposals that were then published, or what is no information at all. */
import type { Case } from "./case";
import { partStart } from "./draft";
import { firstFrom } from "./line-model";

/** A verb of disclosure without an object of its own. */
const NO_OBJECT =
  /^(?:主动|对外|向社会|全部|依法|及时|已|均|共|其中)*(?:公开|发布|公布)(?:了|的)?(?:共|有|为|达|计|的)*$/;
/** 办理提案56件,公开50件: the verb's object is what was counted before it, and that is no information; its words, or null. */
export function countedBefore({ line, n, reading, memory, sentenceStart }: Case): string | null {
  if (reading.end > n.to || !NO_OBJECT.test(reading.matched)) return null;
  const before = line.numbers[firstFrom(line, n.start) - 1];
  if (!before || before.start < sentenceStart || before.kind !== "count" || before.unit !== n.unit) return null;
  if (n.value > before.value || line.text.slice(before.to, n.from).includes("信息")) return null;
  const noun = line.text.slice(partStart(line, sentenceStart, before.from), before.from);
  if (/信息|公开|发布|动态|内容/.test(noun)) return null;
  const at = line.at[before.start] as number;
  const published = memory.drafts.some(
    (d) => d.start <= at && at < d.end && /^(?:proactive|channel|category)$/.test(d.family),
  );
  return published ? null : noun;
}

/** Pieces of information, however they are measured. */
const PIECES: ReadonlySet<string> = new Set(["条", "件", "篇", "项", "份", "则", "个", "条次", "篇次", "件次", "条目"]);
/** 发行简报12期,发布信息662条: whether the number before it in its sentence counts what is no information: issues, events, visitors. */
export function countsOtherBefore({ line, n, sentenceStart }: Case): boolean {
  const before = line.numbers[firstFrom(line, n.start) - 1];
  if (!before || before.start < sentenceStart || before.kind !== "count" || before.unit === null) return false;
  return !PIECES.has(before.unit);
}
