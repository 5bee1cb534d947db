/** What befalls tables where whoever fills in the form changes its own words: notes, units, years, marks, numbers, rows of their own. */
import { findIndicator } from "@/lib/dictionary/dictionary";
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";
import { columnsOf } from "./text-grids";

const keyOf = (id = ""): string => id.split(/[/@]/)[0] ?? "";
const isMoney = (w: Whole, c: Cell): boolean => /元$/.test(findIndicator(keyOf(c.id), w.era)?.unit ?? "");

const widthOf = (cells: readonly Cell[]): number => cells.reduce((n, c) => n + c.colSpan, 0);

/** Money to the cent. */
const cents = (s: string): string => (/^\d+$/.test(s) ? `${s}.00` : /^\d+\.\d$/.test(s) ? `${s}0` : s);

/** Columns counted below the heads, as statistical forms have it: 甲, 乙, 丙, then 1, 2, 3. */
function columnNumbers(t: GridTable): GridTable {
  const below = t.rows.findIndex((row) => row.some((c) => c.role !== "head"));
  const [first] = damage.dataRows(t);
  const values = first === undefined ? 0 : widthOf((t.rows[first] ?? []).filter((c) => c.role === "value"));
  if (below < 0 || values === 0) return t;
  const labels = columnsOf(t) - values;
  const words = ["甲", "乙", "丙", "丁"].slice(0, labels);
  const row = [...words, ...Array.from({ length: columnsOf(t) - words.length }, (_, i) => String(i + 1))];
  const cells = row.map((text): Cell => ({ text, role: "head", colSpan: 1, rowSpan: 1 }));
  return { ...t, rows: [...t.rows.slice(0, below), cells, ...t.rows.slice(below)] };
}

/** 本年 and 上年 as the years they are. */
const datedBy = (year: number) => (s: string) =>
  s
    .replace(/本年度?(?=新|制|废|处|收|办|增)/, `${year}年`)
    .replace(/上一?年度?(?=结|项)/, `${year - 1}年`)
    .replace(/下年度(?=继)/, `${year + 1}年`);

const headed = (t: GridTable, f: (s: string) => string): GridTable => ({
  ...t,
  rows: t.rows.map((row) => row.map((c) => (c.role === "head" ? { ...c, text: f(c.text) } : c))),
});

const HALF: Record<string, string> = { "，": ",", "：": ":", "（": "(", "）": ")", "；": ";" };
/** Words that whoever copies the form by hand puts for those of the form. */
const NEAR: [string, string][] = [
  ["勾稽", "钩稽"],
  ["法律行政法规", "法律、行政法规"],
  ["科研机构", "科研单位"],
  ["社会公益组织", "公益组织"],
  ["法律服务机构", "法律服务组织"],
];
const nearly = (s: string) => NEAR.reduce((words, [from, to]) => words.replace(from, to), s);

/** Of a scan: a letter for every zero that stands alone. Nothing is lost where it is not read. */
function letterZeros(w: Whole) {
  if (w.laidOut.asElements) return unhurt(w);
  const zeros = new Set(w.tables.flatMap((t) => t.rows.flat().flatMap((c) => (c.id && c.text === "0" ? [c.id] : []))));
  return all(w, (t) => damage.reword(t, (s, _, c) => (c.id && s === "0" ? "O" : s)), zeros);
}

const checked = (w: Whole) =>
  w.era === "E2" ? "审核情况：表内数据已核对无误" : "校验：第一项＋第二项＝第三项＋第四项，通过";

/** 四 becomes the second 三: whoever put a row in forgot to count on. */
const miscounted = (s: string) => s.replace(/^([4-8])(?=[.、．])/, (n) => String(Number(n) - 1));
const enclosed = (s: string) =>
  s.replace(/^[（(]([一二三四五六七八九])[）)]/, (_, n: string) =>
    String.fromCharCode(0x3220 + "一二三四五六七八九".indexOf(n)),
  );

export const FORM_DAMAGES = {
  "money-decimals": (w) => all(w, (t) => damage.reword(t, (s, _, c) => (isMoney(w, c) ? cents(s) : s))),
  "notes-dropped": (w) => all(w, (t) => named(t, (s) => s.replace(/(?<=.{4})[（(][^（）()]{8,}[）)]$/, ""))),
  "relation-lost": (w) => one(w, (t) => named(t, (s) => (s.includes("勾稽关系") ? "项目" : s))),
  "others-otherwise": (w) => all(w, (t) => named(t, (s) => s.replaceAll("其他", "其它"))),
  "column-numbers": (w) => one(w, columnNumbers),
  "unit-row": (w) =>
    one(w, (t) => ({ ...t, rows: [[across(t, w.era === "E2" ? "计量单位：如表列" : "计量单位：件")], ...t.rows] })),
  "head-units": (w) =>
    one(w, (t) => headed(t, (s) => (/^(?:自然人|商业企业|科研机构|其他|总计|合计)$/.test(s) ? `${s}（件）` : s))),
  "years-for-words": (w) => all(w, (t) => named(t, datedBy(w.unit.year))),
  "half-marks": (w) => all(w, (t) => named(t, (s) => s.replace(/[，：（）；]/g, (x) => HALF[x] ?? x))),
  "quotes-straight": (w) => all(w, (t) => named(t, (s) => s.replace(/[“”]/g, '"'))),
  "words-shortened": (w) => all(w, (t) => named(t, (s) => s.replaceAll("政府信息", "信息"))),
  "near-words": (w) => all(w, (t) => named(t, nearly)),
  "letter-zeros": letterZeros,
  "check-row": (w) => one(w, (t) => ({ ...t, rows: [...t.rows, [across(t, checked(w))]] })),
  "last-years-column": (w) =>
    one(w, (t) => damage.extended(t, w.era === "E2" ? "上年统计数" : "上年总计", () => String(w.r.below(60)))),
  "wrong-numbers": (w) => one(w, (t) => named(t, miscounted)),
  "enclosed-numbers": (w) => all(w, (t) => named(t, enclosed)),
} as const satisfies Record<string, Damage>;
