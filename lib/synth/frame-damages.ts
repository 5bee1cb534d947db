/** What befalls the frame of a table: heads, columns, codes, headings, the page it stands on. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";
import { halved } from "./halved";

const headed = (t: GridTable, f: (s: string) => string): GridTable => ({
  ...t,
  rows: t.rows.map((row) => row.map((c) => (c.role === "head" ? { ...c, text: f(c.text) } : c))),
});

/** Whoever filled it in stopped typing zeros half way down. */
function zerosHalfBlank(w: Whole) {
  const from = w.rows[Math.floor(w.rows.length / 2)] ?? 0;
  return one(w, (t) => damage.reword(t, (s, row) => (s === "0" && row >= from ? "" : s)));
}

/** 商业 企业, 法律服务 机构: a break of the cell became a blank. */
const gapped = (s: string): string =>
  s.replace(/^(商业|科研|社会公益|法律服务|结果|其他(?=结果)|尚未|本年|对外公开|处理决定|本年处理)(?=.{2})/, "$1 ");

/** One head of a column lost its words. */
function headEmptied(w: Whole) {
  const lost = w.era === "E2" ? ["统计数", "单位"] : ["社会公益组织", "法律服务机构", "科研机构"];
  const word = w.r.pick(lost);
  return one(w, (t) => headed(t, (s) => (s === word ? "" : s)));
}

/** No column of totals: whoever made the form from memory left it out. */
function totalColumnLost(w: Whole) {
  if (w.era === "E2") return unhurt(w);
  const isTotal = (c: Cell) => (c.id?.endsWith("/total") ?? false) || (c.role === "head" && /^[总合]计$/.test(c.text));
  const narrower = (c: Cell) => (c.text === "申请人情况" && c.colSpan > 3 ? { ...c, colSpan: c.colSpan - 1 } : c);
  return one(w, (t) => ({ ...t, rows: t.rows.map((row) => row.filter((c) => !isTotal(c)).map(narrower)) }));
}

/** A column of codes for the rows before the figures, as statistical forms have it. */
function rowCodes(w: Whole) {
  let n = 0;
  const code = (text: string, role: Cell["role"], rowSpan = 1): Cell => ({ text, role, colSpan: 1, rowSpan });
  return one(w, (t) => {
    const first = t.rows.findIndex((row) => row.some((c) => c.role === "value"));
    return {
      ...t,
      rows: t.rows.map((row, i) => {
        const at = row.findIndex((c) => c.role === "value");
        if (at >= 0) return [...row.slice(0, at), code(String(++n), "label"), ...row.slice(at)];
        if (w.era === "E2" && i > 0 && row.length > 1) {
          const end = row.findIndex((c, k) => k > 0 && c.text === "");
          return end < 0 ? row : [...row.slice(0, end), code(String(++n), "label"), ...row.slice(end)];
        }
        if (i > 0) return row;
        const found = row.findIndex((c) => /^(?:申请人情况|统计数|汇总)$/.test(c.text));
        // In a head of one line 申请人情况 stands over the labels.
        const before = row[found]?.colSpan === 3 ? found + 1 : found;
        const height = w.era === "E2" ? 1 : Math.max(1, first);
        return before < 0 ? row : [...row.slice(0, before), code("行次", "head", height), ...row.slice(before)];
      }),
    };
  });
}

const INSTRUCTIONS = [
  "填表说明：",
  "1.数据统计期限为全年，各项均为整数，没有的填“0”。",
  "2.申请数量以件计，同一申请人一次提出多项内容的按1件统计。",
];

/** What the form says to whoever fills it in was left below it. */
const instructed = (t: GridTable): GridTable => ({
  ...t,
  rows: [...t.rows, ...INSTRUCTIONS.map((s) => [across(t, s)])],
});

const EXPLAINED: [RegExp, string][] = [
  [/^自然人$/, "自然人（公民）"],
  [/^现行有效件数$/, "现行有效件数（历史累计）"],
  [/^对外公开总数量$/, "对外公开总数量（历年累计）"],
  [/^统计数$/, "统计数（全年）"],
  [/^尚未审结$/, "尚未审结（未结）"],
];
const explained = (s: string): string => EXPLAINED.find(([re]) => re.test(s))?.[1] ?? s;

const LONGEST = 18;
/** A column too narrow for its labels when it was copied. */
const shortened = (s: string): string => (s.length > LONGEST + 2 ? `${s.slice(0, LONGEST)}…` : s);

export const FRAME_DAMAGES = {
  "zeros-half-blank": zerosHalfBlank,
  "heads-gapped": (w) => all(w, (t) => headed(t, gapped)),
  "cut-in-two": (w) => {
    const cut = halved(w.main, w.r.pick(w.rows.slice(4, -2)));
    return { tables: w.tables.flatMap((t, i) => (i === w.at ? cut : [t])), may: "none", changed: new Map() };
  },
  "labels-gapped": (w) =>
    all(w, (t) =>
      named(t, (s) => s.replace(/^([（(][一二三四五六七八九][）)]|[一二三四五六七八九]、|\d[.．、])/, "$1 ")),
    ),
  "head-emptied": headEmptied,
  "total-column-lost": totalColumnLost,
  "row-codes": rowCodes,
  "instructions-below": (w) => one(w, instructed),
  "heads-explained": (w) => all(w, (t) => headed(t, explained)),
  "labels-cut": (w) => all(w, (t) => damage.relabel(t, shortened)),
  "headings-lost": (w) => all(w, (t) => ({ ...t, heading: null })),
} as const satisfies Record<string, Damage>;
