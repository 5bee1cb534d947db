/** Words of the comparison page, in both languages. */
import type { Lang } from "@/lib/filter";

const zh = {
  title: "比较",
  lead: "最多选 12 个地方、6 个指标，放在一起看。所有选择都在网址里，把网址发给别人，看到的就是同一张图。",
  "empty.title": "先选要比较的地方",
  "empty.help": "在下面查找地名、拼音首字母或代码，然后点“加入”。也可以从一个现成的例子开始。",
  "empty.example": "例子：{places}",
  chosen: "已选的地方",
  "chosen.none": "还没有选地方。",
  remove: "移去{place}",
  "remove.short": "移去",
  whose: "看谁的数字",
  add: "加一个地方",
  "add.full": "已选满 12 个地方；先移去一个。",
  "add.go": "查找",
  "add.this": "加入",
  "add.none": "没有找到“{q}”，或者那里没有数据。",
  "add.nodata": "无数据",
  indicators: "指标（最多 6 个）",
  from: "从",
  to: "到",
  view: "画法",
  "view.lines": "折线",
  "view.multiples": "分格小图",
  "view.bars": "横条",
  "view.table": "表格",
  scale: "刻度",
  "scale.absolute": "原数",
  "scale.index": "指数",
  "index.note": "指数：各单位 {year} 年的数定为 100。那一年没有数或为零的单位不画：{dropped}。",
  "index.note.all": "指数：各单位 {year} 年的数定为 100。",
  "index.none": "没有一个年份适合作指数的基年。",
  "bars.note": "各单位最近一个有数的年份，年份写在后面；年份不同的不宜直接相比。",
  shared: "各小图用同一刻度。",
  free: "各小图各用各的刻度。",
  "scopes.mixed": "注意：所选单位口径不同（{scopes}），数字管到的范围不一样，不宜直接比大小。",
  "unit.index": "指数（{year} 年 = 100）",
  link: "本页网址可以重现这个比较",
};

const en: Record<keyof typeof zh, string> = {
  title: "Compare",
  lead: "Up to 12 places and 6 indicators side by side. Every choice is in the address: send it, and others see the same picture.",
  "empty.title": "Choose the places to compare",
  "empty.help": "Search below by Chinese name, pinyin initials or code, then choose Add. Or start from an example.",
  "empty.example": "Example: {places}",
  chosen: "Places chosen",
  "chosen.none": "No place chosen yet.",
  remove: "Remove {place}",
  "remove.short": "Remove",
  whose: "Whose figures",
  add: "Add a place",
  "add.full": "12 places are chosen; remove one first.",
  "add.go": "Search",
  "add.this": "Add",
  "add.none": "Nothing found for “{q}”, or it has no data.",
  "add.nodata": "no data",
  indicators: "Indicators (up to 6)",
  from: "From",
  to: "To",
  view: "View",
  "view.lines": "Lines",
  "view.multiples": "Small multiples",
  "view.bars": "Bars",
  "view.table": "Table",
  scale: "Scale",
  "scale.absolute": "Figures",
  "scale.index": "Index",
  "index.note":
    "Index: each unit's figure of {year} is 100. Units without a figure above zero that year are not drawn: {dropped}.",
  "index.note.all": "Index: each unit's figure of {year} is 100.",
  "index.none": "No year can serve as the base of an index.",
  "bars.note": "The newest year with a figure for each unit, named behind it; different years do not compare directly.",
  shared: "All panels share one scale.",
  free: "Each panel has its own scale.",
  "scopes.mixed":
    "Note: the chosen units differ in scope ({scopes}); their figures cover different ground and do not compare by size.",
  "unit.index": "index ({year} = 100)",
  link: "The address of this page reproduces the comparison",
};

export type CompareWord = keyof typeof zh;

/** Words of the comparison page; `{name}` is replaced. */
export function sayCompare(lang: Lang, key: CompareWord, params: Record<string, string | number> = {}): string {
  return (lang === "zh" ? zh : en)[key].replace(/\{(\w+)\}/g, (whole, name: string) => String(params[name] ?? whole));
}
