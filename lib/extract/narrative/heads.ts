/** The figure a number belongs to: the head of its list, or the total it is a part of. */
import type { ProseNumber } from "@/lib/numbers/prose";
import type { Draft, Memory } from "./draft";
import type { LineModel } from "./line-model";
import { listedUnder, partsOf, standsUnder } from "./parts";

/** Last figure the items of this family can belong to. */
export function headFor(family: string, memory: Memory): Draft | null {
  return lastOf(family, memory, false) ?? lastOf(family, memory, true);
}

/** Last figure of the right kind, one that stands for the whole before one of a part. */
function lastOf(family: string, memory: Memory, parts: boolean): Draft | null {
  const { drafts } = memory;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const d = drafts[i] as Draft;
    if (memory.line - d.line > 4) break;
    if (d.list !== null && !(parts && d.list === "scope")) continue;
    if (family === "means" || family === "applicants") {
      if (d.key === "requests_received" || d.key === "requests_accepted") return d;
    } else if (family === "outcomes") {
      if (/^requests_(?:answered|processed|completed|received|accepted)$/.test(d.key)) return d;
    } else if (family === "recon_items") {
      if (d.key === "reconsideration_total") return d;
    } else if (family === "litig_items") {
      if (d.key === "litigation_total") return d;
    } else if (family === "staff") {
      if (d.key === "staff_total") return d;
    } else if (family === "channel") {
      if (d.family === "proactive") return d;
    } else break;
  }
  return null;
}

/** 公开信息565条,其中发布工作信息421条: what is told under the year's disclosures is a part of them, not another total. */
export function isPart(
  line: LineModel,
  n: ProseNumber,
  words: string,
  key: string,
  sentenceStart: number,
  memory: Memory,
): boolean {
  const total = key === "proactive_disclosures_total";
  // 政府文件38条、政府公报20条、政府会议25条: beside kinds the gazette is one.
  const kind =
    key === "disclosed_via_gazette" &&
    (/类(?:政府)?信息$/.test(words) ||
      (!/(?:发布|刊|登载|公开|通过)/.test(words) && !/(?:网站|微信|微博|公众号)/.test(line.text)));
  const named = key === "policy_interpretations" && !/(?:发布|公开|上传|制作|配发)/.test(words);
  if (!total && !kind && !named) return false;
  let head: Draft | null = null;
  for (let i = memory.drafts.length - 1; i >= 0; i--) {
    const d = memory.drafts[i] as Draft;
    if (d.sentence < memory.sentence - 1) break;
    if (d.list === null && (d.family === "proactive" || (head === null && d.family === "channel"))) head = d;
    if (head?.family === "proactive") break;
  }
  if (head === null || head.period !== "year" || n.value > head.value) return false;
  if (!standsUnder(line, head, memory.sentence, sentenceStart)) return false;
  if (partsOf(line, head).has(n)) return true;
  if (!total) return named && listedUnder(line, head, n.start);
  return head.family === "proactive" && !/新增|新公开/.test(words) && listedUnder(line, head, n.start);
}
