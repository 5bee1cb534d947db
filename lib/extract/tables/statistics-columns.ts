/** Column heads of the statistics tables: which column holds the year's figure, and whose. */
import type { Scope } from "@/lib/report";
import { compact } from "../match-label";
import { COMPARED, isComparison } from "./foreign-heads";

export type StatisticsColumn =
  | { what: "label" | "unit" | "code" | "part_year" | "since_ever" | "remark" }
  | { what: "year"; year: number | null; scope: Scope | null; words: string | null };

/** First match decides. 区政府 alone is the government itself; 县(市、区) are the counties of a city. */
const SCOPE_HEADS: [RegExp, Scope][] = [
  [/^(?:[全本]?[省市县区州旗])?汇总$|^全[省市县区州旗](?:合计|总计|汇总|总数)?$/, "jurisdiction"],
  [/^[省市县区州旗]?本级(?:政府)?$|^市级$/, "level_own"],
  [/^[省市县区州旗]?(?:人民)?政府(?:办公?室|办公厅)?$/, "organ"],
  [
    /^(?:[省市县区州旗][直级])(?:各?单位|各?部门|(?:行政)?机关)$|^[市县区]直$|^各?(?:[省市县区州旗]?政府)?(?:各|工作|组成)?部门$|^[省市县区州旗]?政府机关$/,
    "departments",
  ],
  [/^各?(?:乡镇|镇街|街镇|乡|镇|街道)(?:、?\(?(?:街道|镇|办事处)\)?(?:办事处)?)?$/, "townships"],
  [/^各?(?:区县|县区|县市区|市县|县\(市、?区\)|县\(区\)|县级)(?:政府)?$/, "counties"],
];
const YEAR_HEAD =
  /^(?:统计数(?:据|量)?|数量|数值|数据|数|(?:本年|年度|本年度)(?:累计|合计|数|实际)?|全年(?:累计|合计)?|累计|合计|总计|实际数|填报数|(?:总|合计)数)$/;
const PART_YEAR = /^(?:本期|本月|本季度?|第?[一二三四1-4]季度|\d{1,2}月份?|上半年|下半年)(?:实际|数|发生数?|累计)?$/;

/** What a head says of its column; null for words that head no column of a statistics table. */
export function statisticsColumn(words: string): StatisticsColumn | null {
  const c = compact(words);
  if (/^(?:统计)?(?:指标|项目|内容|事项)(?:名称)?$/.test(c)) return { what: "label" };
  if (/^(?:计量)?单位$/.test(c)) return { what: "unit" };
  if (/^(?:指标)?(?:代码|代号|程式码|程序码|序号|编号|编码|行次|行号)$/.test(c)) return { what: "code" };
  if (/^(?:备注|说明)$/.test(c)) return { what: "remark" };
  if (/^历年|以来/.test(c)) return { what: "since_ever" };
  if (PART_YEAR.test(c) || isComparison(c)) return { what: "part_year" };
  const year = /^(20\d\d)年?(?:度)?(?:数|数据|数量|统计数|累计|合计)?$/.exec(c);
  if (year) return { what: "year", year: Number(year[1]), scope: null, words: null };
  if (YEAR_HEAD.test(c)) return { what: "year", year: null, scope: null, words: null };
  // 统计数(汇总) and 汇总(统计数) head the same column.
  const bracketed = /^统计(?:数据|数)\(([^()]+)\)$/.exec(c)?.[1] ?? c.replace(/\(统计(?:数据|数)\)$/, "");
  const whose = bracketed.replace(/(?:统计)?(?:数|数据|数量)$/, "");
  for (const [re, scope] of SCOPE_HEADS)
    if (re.test(whose)) return { what: "year", year: null, scope, words: words.trim() };
  return null;
}

const HEAD_WORDS = (
  "指标名称 统计指标 指标 计量单位 单位 代码 程式码 序号 行次 行号 本期实际 本月累计 本年累计 年度累计 统计数据 统计数 数量 备注 " +
  "汇总数 汇总 市本级 县本级 区本级 本级 市政府 县政府 区政府 市直单位 县直单位 区直单位 市直部门 县直部门 区直部门 乡镇街道 乡镇 街道"
)
  .split(" ")
  .sort((a, b) => b.length - a.length);
const HEADS = new RegExp(`${COMPARED}|${HEAD_WORDS.join("|")}`, "g");

/** Heads in one line, apart (`统计指标 单位 合计 乡镇`) or run together (`指标名称计量单位代码本期实际本年累计`); null when other words stand between them. */
export function splitColumns(words: string): string[] | null {
  const apart = words.trim().split(/\s+/);
  if (apart.length > 1 && apart.every((word) => statisticsColumn(word))) return apart;
  const text = compact(words);
  const parts = text.match(HEADS) ?? [];
  return parts.length > 1 && parts.join("") === text ? parts : null;
}

/**
 * Heads at the end of other words, broken over lines or behind a title: from the word for the labels on. Null unless they name a year, and
 * where words nobody knows stand between them: these may head a column of their own.
 */
export function columnsWithin(words: string): string[] | null {
  const text = compact(words);
  const from = Math.max(text.lastIndexOf("指标名称"), text.lastIndexOf("统计指标"));
  if (from < 0) return null;
  const found = [...text.slice(from).matchAll(HEADS)];
  const ends = found.map((m) => m.index + m[0].length);
  const parts = found.map((m) => m[0]);
  return found.every((m, i) => m.index === (ends[i - 1] ?? 0)) &&
    parts.some((p) => statisticsColumn(p)?.what === "year")
    ? parts
    : null;
}
