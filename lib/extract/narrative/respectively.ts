/** 政府网站、政务微博、政务微信公开政府信息分别为2933条、521条、371条: labels and numbers in the same order. */
import type { ProseNumber } from "@/lib/numbers/prose";
import type { LineModel } from "./line-model";

export interface Respective {
  key: string;
  n: ProseNumber;
  /** Compact position of the label. */
  start: number;
}

type Label = [key: string, words: RegExp];
const CHANNELS: Label[] = [
  ["disclosed_via_website", /(?:政府|门户|官方|部门)*网站/],
  ["disclosed_via_weibo", /(?:政务|官方)?微博/],
  ["disclosed_via_wechat", /(?:政务|官方)?微信(?:公众号)?/],
  ["disclosed_via_gazette", /政府公报/],
];
const DISPUTES: Label[] = [
  ["reconsideration_total", /(?:行政)?复议/],
  ["litigation_total", /(?:行政)?诉讼/],
];
const MEANS: Label[] = [
  ["requests_in_person", /(?:当面|现场)(?:申请)?/],
  ["requests_fax", /传真(?:申请)?/],
  ["requests_online", /(?:网络|网上|在线)(?:申请)?/],
  ["requests_letter", /(?:信函|邮寄|信件)(?:申请)?/],
];
const LISTS = [CHANNELS, DISPUTES, MEANS];

/**
 * Figures of one 分别 in a line, or none where labels and numbers do not pair one to one.
 *
 * The labels stand in one part (joined by 、, 和, 及), the numbers follow one another with nothing but 、 between.
 */
export function respectively(line: LineModel, at: number): Respective[] {
  const numbers: ProseNumber[] = [];
  let end = at + 2;
  for (const n of line.numbers) {
    if (n.start < at) continue;
    const between = line.text.slice(end, n.from);
    const joins =
      numbers.length === 0
        ? /^(?:累计|共|达到|达|为|是|有|发布|公开|各类|政府|信息|公布|推送|:)*$/
        : /^(?:、|,|和|及|以及|与)$/;
    if (n.kind !== "count" || !joins.test(between)) break;
    numbers.push(n);
    end = n.to;
  }
  if (numbers.length < 2) return [];
  let from = at;
  while (from > 0 && !/[,;:。(]/.test(line.text[from - 1] as string)) from--;
  const words = line.text.slice(from, at);
  for (const list of LISTS) {
    const found: { key: string; start: number }[] = [];
    for (const [key, re] of list) {
      const m = re.exec(words);
      if (m) found.push({ key, start: from + m.index });
    }
    if (found.length !== numbers.length) continue;
    found.sort((a, b) => a.start - b.start);
    return found.map((f, i) => ({ ...f, n: numbers[i] as ProseNumber }));
  }
  return [];
}
