/** 政府网站、政务微博、政务微信公开政府信息分别为2933条、521条、371条: labels and numbers in the same order. */
import type { ProseNumber } from "@/lib/numbers/prose";
import { categoryKey } from "./categories";
import type { LineModel } from "./line-model";

export interface Respective {
  key: string;
  family: string;
  n: ProseNumber;
  /** Printed name of a local category, with its compact position. */
  label: { start: number; end: number } | null;
}

/** Key, words, key of the 2019 and 2021 forms. */
type Label = [key: string, words: RegExp, newKey?: string];
const LISTS: { family: string; labels: Label[] }[] = [
  {
    family: "channel",
    labels: [
      ["disclosed_via_website", /(?:政府|门户|官方|部门)*网站/],
      ["disclosed_via_weibo", /(?:政务|官方)?微博/],
      ["disclosed_via_wechat", /(?:政务|官方)?微信(?:公众号)?/],
      ["disclosed_via_gazette", /公报/],
      ["disclosed_via_other", /其[他它](?:方式|渠道|途径)/],
    ],
  },
  {
    family: "recon",
    labels: [
      ["reconsideration_total", /(?:行政)?复议/],
      ["litigation_total", /(?:行政)?诉讼/],
    ],
  },
  {
    family: "means",
    labels: [
      ["requests_in_person", /(?:当面|现场)(?:申请)?/],
      ["requests_fax", /传真(?:申请)?/],
      ["requests_online", /(?:网络|网上|在线)(?:申请)?/],
      ["requests_letter", /(?:信函|邮寄|信件)(?:申请)?/],
    ],
  },
  {
    family: "outcomes",
    labels: [
      ["answered_granted", /(?:同意公开|予以公开|全部公开)/, "results_granted"],
      ["answered_partially_granted", /部分公开/, "results_partially_granted"],
      ["answered_refused", /(?:不予公开|不同意公开)/, "results_refused"],
      ["answered_information_not_exist", /信息不存在/],
      ["answered_not_this_organ", /(?:不属于|非)本(?:行政)?机关/],
    ],
  },
];
const JOINS = /^(?:累计|共|达到|达|为|是|有|发布|公开|各类|政府|信息|公布|推送|:)*$/;

/**
 * Figures of one 分别 (or 依次) in a line; none where labels and numbers do not pair one to one.
 *
 * The labels stand in one part (joined by 、, 和, 及), the numbers follow one another with nothing but 、 between.
 */
export function respectively(line: LineModel, at: number, newForm: boolean): Respective[] {
  const numbers: ProseNumber[] = [];
  let end = at + 2;
  for (const n of line.numbers) {
    if (n.start < at) continue;
    const between = line.text.slice(end, n.from);
    const joined = numbers.length === 0 ? JOINS.test(between) : /^(?:、|,|和|及|以及|与)$/.test(between);
    if (n.kind !== "count" || !joined) break;
    numbers.push(n);
    end = n.to;
  }
  if (numbers.length < 2) return [];
  let from = at;
  while (from > 0 && !/[,;:。(]/.test(line.text[from - 1] as string)) from--;
  const words = line.text.slice(from, at);
  for (const { family, labels } of LISTS) {
    const found: { key: string; start: number }[] = [];
    for (const [key, re, newKey] of labels) {
      const m = re.exec(words);
      if (m) found.push({ key: newForm && newKey ? newKey : key, start: m.index });
    }
    if (found.length !== numbers.length) continue;
    found.sort((a, b) => a.start - b.start);
    return found.map((f, i) => ({
      key: f.key,
      family: family === "recon" && f.key.startsWith("litig") ? "litig" : family,
      n: numbers[i] as ProseNumber,
      label: null,
    }));
  }
  return categoriesOf(words, from, numbers);
}

/** 机构职能、政策法规、工作动态类信息分别为…: names that only lists of categories use. */
function categoriesOf(words: string, from: number, numbers: ProseNumber[]): Respective[] {
  if (!/类(?:的)?(?:信息)?$/.test(words)) return [];
  const out: Respective[] = [];
  let start = /^(?:其中|主动公开)*/.exec(words)?.[0].length ?? 0;
  for (const piece of words.slice(start).split(/[、和及]/)) {
    const n = numbers[out.length];
    if (n === undefined || piece.length < 2 || piece.length > 16) return [];
    out.push({
      key: categoryKey(piece),
      family: "category",
      n,
      label: { start: from + start, end: from + start + piece.length },
    });
    start += piece.length + 1;
  }
  return out.length === numbers.length ? out : [];
}
