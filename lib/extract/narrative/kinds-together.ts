/** Kinds of what was disclosed, told together: names first and their numbers behind them, or one nought for all of them. */
import type { ProseNumber } from "@/lib/numbers/prose-number";
import { categoryKey } from "./categories";
import { type Memory, type NarrativeSetting, partStart } from "./draft";
import { governing } from "./govern";
import { type LineModel, printed } from "./line-model";
import type { LabelledList } from "./respective-lists";
import type { Respective } from "./respectively";

/** Makes the figures of a list's kinds: by the name between two places of the line, the number, and how it was told. */
function kindsOf(
  line: LineModel,
  { labels: { to } }: LabelledList,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
) {
  const govern = governing(line, partStart(line, sentenceStart, to), to, setting.own);
  return (n: ProseNumber, start: number, end: number, rule: string): Respective => ({
    n,
    figure: {
      key: categoryKey(line.text.slice(start, end)),
      applicant: null,
      family: "category",
      govern,
      start: n.from,
      rule,
      list: "category",
      head: memory.head,
      label: printed(setting.doc, line, start, end),
    },
  });
}

/** 决策信息、行政执法类信息、人事信息均为0条: kinds of which nothing was published. */
export function noneOfKinds(
  line: LineModel,
  list: LabelledList,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): Respective[] {
  const n = list.numbers[0];
  const { from, to } = list.labels;
  const pieces = line.text.slice(from, to).split("、");
  if (n?.value !== 0 || n.unit !== "条" || !pieces.every((piece) => /^[\u4e00-\u9fff]{2,12}(?:信息|类)$/.test(piece)))
    return [];
  if (memory.head?.family !== "proactive") return [];
  const kind = kindsOf(line, list, sentenceStart, memory, setting);
  let start = from;
  return pieces.map((piece) => {
    const at = start;
    start += piece.length + 1;
    return kind(n, at, at + piece.length, "one number for each");
  });
}

/** 机构职能、政策法规、工作动态类信息分别为…: names that only lists of categories use. */
export function categoriesOf(
  line: LineModel,
  list: LabelledList,
  sentenceStart: number,
  memory: Memory,
  setting: NarrativeSetting,
): Respective[] {
  const { from, to } = list.labels;
  const words = line.text.slice(from, to);
  if (!/类(?:的)?(?:信息)?$/.test(words)) return [];
  const kind = kindsOf(line, list, sentenceStart, memory, setting);
  const out: Respective[] = [];
  let start = /^(?:其中|主动公开)*/.exec(words)?.[0].length ?? 0;
  for (const piece of words.slice(start).split(/[、和及]/)) {
    const n = list.numbers[out.length];
    if (n === undefined || piece.length < 2 || piece.length > 16 || !/^(?:条|件|篇|项|份|则)?$/.test(n.unit ?? ""))
      return [];
    out.push(kind(n, from + start, from + start + piece.length, "respectively"));
    start += piece.length + 1;
  }
  return out.length === list.numbers.length ? out : [];
}
