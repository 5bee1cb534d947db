/** What was made, told by whether it is open: 公开属性为主动公开、依申请公开、不予公开的分别是80条、7条、3条. */
import { type NarrativeSetting, partStart } from "./draft";
import type { NewFigure } from "./figure";
import { governing } from "./govern";
import type { LineModel } from "./line-model";
import type { LabelledList } from "./respective-lists";
import type { Respective } from "./respectively";

const ATTRIBUTE = /^(?:.*属性(?:分别)?(?:为|是|属于?))?(主动公开|依申请公开|不予公开|免予公开|不公开)(?:类|的|信息)*$/;
/** What has such attributes: what the body made, not what it answered. */
const MADE = /(?:产生|形成|制作|制发|生成|印发)[^。;]*(?:信息|公文|文件)|公开属性/;

/** 产生信息90条,公开属性为主动公开、依申请公开、不予公开的分别是80条、7条、3条: what was published is the first of them. */
export function attributeOf(
  line: LineModel,
  list: LabelledList,
  sentenceStart: number,
  setting: NarrativeSetting,
): Respective[] {
  const { from, to } = list.labels;
  const labels = line.text
    .slice(from, to)
    .split("、")
    .map((label) => ATTRIBUTE.exec(label)?.[1]);
  const at = labels.indexOf("主动公开");
  const n = list.numbers[at];
  const told = line.text.slice(sentenceStart, to);
  if (!n || labels.length !== list.numbers.length || labels.some((label) => !label)) return [];
  if (!MADE.test(told) || /申请[^公]|答复|办结/.test(told)) return [];
  const govern = governing(line, partStart(line, sentenceStart, to), to, setting.own);
  const figure: NewFigure = {
    key: "proactive_disclosures_total",
    applicant: null,
    family: "proactive",
    govern,
    start: n.from,
    rule: "respectively",
    list: null,
    head: null,
  };
  // The others are told, and no figures.
  return [{ n, figure }];
}
