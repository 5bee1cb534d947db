/** Kinds of what was disclosed, told together: names first and their numbers behind them, or one nought for all of them. */
import { categoryKey } from "./categories";
import { type Memory, type NarrativeSetting, partStart } from "./draft";
import { governing } from "./govern";
import { type LineModel, printed } from "./line-model";
import type { LabelledList } from "./respective-lists";
import type { Respective } from "./respectively";

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
  const govern = governing(line, partStart(line, sentenceStart, to), to, setting.own);
  let start = from;
  return pieces.map((piece) => {
    const label = printed(setting.doc, line, start, start + piece.length);
    start += piece.length + 1;
    return {
      n,
      figure: {
        key: categoryKey(piece),
        applicant: null,
        family: "category",
        govern,
        start: n.from,
        rule: "one number for each",
        list: "category" as const,
        head: memory.head,
        label,
      },
    };
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
  const govern = governing(line, partStart(line, sentenceStart, to), to, setting.own);
  const out: Respective[] = [];
  let start = /^(?:其中|主动公开)*/.exec(words)?.[0].length ?? 0;
  for (const piece of words.slice(start).split(/[、和及]/)) {
    const n = list.numbers[out.length];
    if (n === undefined || piece.length < 2 || piece.length > 16 || !/^(?:条|件|篇|项|份|则)?$/.test(n.unit ?? ""))
      return [];
    out.push({
      n,
      figure: {
        key: categoryKey(piece),
        applicant: null,
        family: "category",
        govern,
        start: n.from,
        rule: "respectively",
        list: "category",
        head: memory.head,
        label: printed(setting.doc, line, from + start, from + start + piece.length),
      },
    });
    start += piece.length + 1;
  }
  return out.length === list.numbers.length ? out : [];
}
