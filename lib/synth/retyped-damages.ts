/** What whoever typed or copied a table anew left out, put in or called otherwise. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";

const headed = (t: GridTable, f: (s: string) => string): GridTable => ({
  ...t,
  rows: t.rows.map((row) => row.map((c) => (c.role === "head" ? { ...c, text: f(c.text) } : c))),
});

/** Where nothing was, only the column of totals was filled in. */
function totalsOnly(w: Whole) {
  if (w.era === "E2" || w.era === "E1") return unhurt(w);
  return one(w, (t) => ({
    ...t,
    rows: t.rows.map((row) => {
      const values = row.filter((c) => c.role === "value");
      const isEmpty = values.length > 1 && values.every((c) => c.text === "0");
      return isEmpty ? row.map((c) => (c.role === "value" && !c.id?.endsWith("/total") ? { ...c, text: "" } : c)) : row;
    }),
  }));
}

/** 第二十条　第（一）项: set over the width of the table. */
const gapped = (s: string): string => s.replace(/^(第二十条)(第.+项)$/, "$1  $2");
const inFull = (s: string): string => s.replace(/^第二十条(第.+项)$/, "《条例》第二十条$1规定公开的信息");

/** 单位 was left out: whoever typed the form anew thought it clear. */
function unitColumnLost(w: Whole) {
  if (w.era !== "E2") return unhurt(w);
  return one(w, (t) => {
    const at = t.rows[0]?.findIndex((c) => c.text.replace(/\s/g, "") === "单位") ?? -1;
    if (at < 0 || t.rows.some((row) => row.length <= at)) return t;
    return { ...t, rows: t.rows.map((row) => row.filter((_, i) => i !== at)) };
  });
}

/** Too long for a page: the lower half stands beside the upper one. */
function folded(w: Whole) {
  if (w.era !== "E2") return unhurt(w);
  return one(w, (t) => {
    const [head, ...rest] = t.rows;
    if (!head || t.rows.some((row) => row.length !== head.length || row.some((c) => c.colSpan > 1 || c.rowSpan > 1)))
      return t;
    const half = Math.ceil(rest.length / 2);
    const blank = (): Cell[] => head.map(() => ({ text: "", role: "label", colSpan: 1, rowSpan: 1 }));
    return {
      ...t,
      rows: [[...head, ...head], ...rest.slice(0, half).map((row, i) => [...row, ...(rest[half + i] ?? blank())])],
    };
  });
}

const signers = (w: Whole): string =>
  `单位负责人：　　审核人：　　填报人：　　联系电话：${w.r.between(2200000, 8899999)}　填报日期：${w.unit.year + 1}年1月${w.r.between(5, 28)}日`;

/** 其中：1.… before the first of several parts. */
const among = (s: string): string => (/^(?:1[.、．]|[（(]1[）)]|⒈|①)/.test(s) ? `其中：${s}` : s);

const withoutNumber = (s: string): string => s.replace(/^[一二三四五六七八九十]+[、.．]\s*/, "");
function annexed(w: Whole) {
  let n = 0;
  return all(w, (t) => (t.heading === null ? t : { ...t, heading: `附表${++n}：${withoutNumber(t.heading)}` }));
}
const dated = (w: Whole) =>
  all(w, (t) => (t.heading === null ? t : { ...t, heading: `${t.heading}（${w.unit.year}年度）` }));

const OTHERWISE: Record<string, string> = {
  自然人: "公民（自然人）",
  商业企业: "企业",
  科研机构: "科研单位",
  社会公益组织: "公益组织",
  法律服务机构: "法律机构",
  申请人情况: "申请人类型",
};

export const RETYPED_DAMAGES = {
  "totals-only": totalsOnly,
  "articles-gapped": (w) => all(w, (t) => named(t, gapped)),
  "headings-dated": dated,
  "unit-column-lost": unitColumnLost,
  folded,
  "signers-below": (w) => one(w, (t) => ({ ...t, rows: [...t.rows, [across(t, signers(w))]] })),
  "among-prefixed": (w) => all(w, (t) => damage.relabel(t, among)),
  "headings-annexed": annexed,
  "applicants-otherwise": (w) => all(w, (t) => headed(t, (s) => OTHERWISE[s] ?? s)),
  "articles-in-full": (w) => all(w, (t) => named(t, inFull)),
  "stops-behind": (w) => all(w, (t) => damage.reword(t, (s) => (/^\d+$/.test(s) ? `${s}；` : s))),
} as const satisfies Record<string, Damage>;
