/** Column heads of the statistics tables: which column holds the year's figure, and whose. */
import type { Scope } from "@/lib/report";
import { compact } from "../match-label";

export type StatisticsColumn =
  | { what: "label" | "unit" | "code" | "part_year" | "since_ever" | "remark" }
  | { what: "year"; year: number | null; scope: Scope | null; words: string | null };

const WHOLE: [RegExp, Scope][] = [
  [/^(汇总|汇总数|汇总数据|全市汇总|全县汇总|全区汇总|全市|全县|全区|全州|全省)$/, "jurisdiction"],
  [/^(市|县|区|州|省)?本级(数|数据)?$|^本级政府$/, "level_own"],
  [/^((市|县|区|州|省)直|市级|县级|区级)(单位|部门|机关|各单位|各部门)?$|^(各)?(部门|政府部门)$/, "departments"],
  [/^(各)?(乡镇|镇街|街道|乡|镇)(、?(街道|办事处|镇))?(\(街道\))?$/, "townships"],
  [/^(各)?(县|市|区)+(\(市、?区\))?(政府)?$|^区县$|^县市区$|^县\(市、区\)(政府)?$/, "counties"],
  [/^(市|县|区|州|省)?(人民)?政府(办公?室|办公厅)?$/, "organ"],
];

/** What a head says of its column; null for words that head no column of a statistics table. */
export function statisticsColumn(words: string): StatisticsColumn | null {
  const c = compact(words);
  if (/^(统计)?(指标|项目|内容|事项)(名称)?$/.test(c)) return { what: "label" };
  if (/^(计量)?单位$/.test(c)) return { what: "unit" };
  if (/^(代码|序号|编号|编码)$/.test(c)) return { what: "code" };
  if (/^备注$|^说明$/.test(c)) return { what: "remark" };
  if (/^历年|以来|^累计总数$/.test(c)) return { what: "since_ever" };
  if (
    (/^(本期|本月|本季|本季度|上年|上期|去年)(实际|数|发生|累计)?$/.test(c) && c !== "本期累计") ||
    /^(增减|同比|增幅)/.test(c)
  )
    return c === "本月累计" || c === "本期累计" ? { what: "part_year" } : { what: "part_year" };
  const year = /^(20\d\d)年?(度)?(数|数据|数量|统计数|累计)?$/.exec(c);
  if (year) return { what: "year", year: Number(year[1]), scope: null, words: null };
  if (
    /^(统计数|统计数据|统计数量|数量|数值|数据|数|本年累计|年度累计|本年度|本年|全年|累计|合计|总计|本年数|年度数|本年度累计|实际数|填报数)$/.test(
      c,
    )
  )
    return { what: "year", year: null, scope: null, words: null };
  // 区政府 alone is the government itself; 县(市、区) are the counties.
  for (const [re, scope] of [WHOLE[0], WHOLE[1], WHOLE[5], WHOLE[2], WHOLE[3], WHOLE[4]] as [RegExp, Scope][])
    if (re.test(c)) return { what: "year", year: null, scope, words: words.trim() };
  return null;
}

const HEAD_WORDS = (
  "指标名称 统计指标 指标 计量单位 单位 代码 序号 本期实际 本月累计 本年累计 年度累计 统计数据 统计数 数量 备注 " +
  "汇总数 汇总 市本级 县本级 区本级 本级 市政府 县政府 区政府 市直单位 县直单位 区直单位 市直部门 县直部门 区直部门 乡镇街道 乡镇 街道"
).split(" ");

/** Heads that ran together (`指标名称计量单位代码本期实际本年累计`); null when other words stand between them. */
export function splitColumns(words: string): string[] | null {
  const parts: string[] = [];
  let rest = compact(words);
  while (rest !== "") {
    const head = HEAD_WORDS.filter((h) => rest.startsWith(h)).sort((a, b) => b.length - a.length)[0];
    if (!head) return null;
    parts.push(head);
    rest = rest.slice(head.length);
  }
  return parts.length > 1 ? parts : null;
}
