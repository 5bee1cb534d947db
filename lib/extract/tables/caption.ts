/** The line above a table that says which of several tables it is: another year's, or whose (汇总, 本级). */
import type { Scope } from "@/lib/report";
import { compact, withoutNumbering } from "../match-label";
import { statisticsColumn } from "./statistics-columns";

export interface Caption {
  /** Year the line names. */
  year: number | null;
  scope: Scope | null;
  /** Words of the scope as printed. */
  words: string | null;
}

const LONGEST = 40;
/** Heads and feet of pages name the report's year on every page. */
const RUNNING = /年度报告|年报$|编制|[。;；]/;
const WHOSE = "汇总|全[省市县区州旗]汇总|全[省市县区州旗]|[省市县区州旗]?本级(?:政府)?";
const SCOPE_FIRST = new RegExp(
  `^(?:附?表[一二三四\\d]?[::]?)?(?:20\\d\\d年度?)?(${WHOSE})(?:[::]|数据|表|情况|(?:政府信息|收到|行政复议|主动公开|依申请).{0,24})?$`,
);
const SCOPE_LAST = new RegExp(`[(（](${WHOSE})[)）]$`);
const YEAR =
  /^(?:附?表[一二三四\d]?[::]?|附件?[一二三四\d]?[::])?(20\d\d)年度?.{0,30}(?:情况|统计|申请|诉讼|信息|数据|表)/;

/** What a short line of its own says of the tables behind it; null for every other line. */
export function captionOf(words: string): Caption | null {
  const text = compact(words);
  if (text.length > LONGEST || RUNNING.test(text)) return null;
  const bare = withoutNumbering(text);
  const whose = (SCOPE_FIRST.exec(bare) ?? SCOPE_LAST.exec(bare))?.[1] ?? null;
  const column = whose === null ? null : statisticsColumn(whose);
  const scope = column?.what === "year" ? column.scope : null;
  const year = YEAR.exec(bare)?.[1] ?? null;
  return scope === null && year === null ? null : { year: year === null ? null : Number(year), scope, words: whose };
}
