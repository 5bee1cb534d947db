/** How many kinds, and at once how many pieces: 公开信息16项65条, 共计12类230条. The words before both are those of the pieces. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { firstFrom, type LineModel } from "./line-model";

const KINDS = /^(?:个|大)*(?:项|类|类别|种|方面|栏目)(?:共计|合计|累计|总计|共)?$/;
const PIECE = /^(?:条|件|篇|份|则|条次|篇次)$/;

/** The number of pieces right behind a number of kinds; null where `n` counts no kinds, or nothing follows at once. */
export function countedInKinds(line: LineModel, n: ProseNumber): ProseNumber | null {
  if (n.kind !== "count") return null;
  const next = line.numbers[firstFrom(line, n.end)];
  if (next === undefined || next.kind !== "count" || !PIECE.test(next.unit ?? "")) return null;
  if (next.value < n.value || !KINDS.test(line.text.slice(n.end, next.from))) return null;
  // 提出6大类30条109项任务: what is counted goes on.
  return /^\d/.test(line.text.slice(next.to)) ? null : next;
}
