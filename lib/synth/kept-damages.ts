/** What becomes of a table that is kept in a ledger, a database or a chat: formulas, paths, dittos, strokes, signs around figures. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";
import { covered } from "./heads";
import { positions } from "./positions";
import { organName } from "./unit";

/** How a sum comes about was written behind its label. */
const FORMULAS: [RegExp, string][] = [
  [/收到申请数$/, "(=1+2+3+4)"],
  [/申请办结数$/, "(=1+2)"],
  [/申请答复数$/, "(=1+2+3+4+5+6+7+8)"],
  [/从事政府信息公开工作人员数$/, "(=1+2)"],
  [/^[（(]七[）)]总计$/, "(=一至六项之和)"],
  [/^四、结转下年度继续办理$/, "(=第一项+第二项-第三项)"],
];
const withFormula = (s: string): string => `${s}${FORMULAS.find(([re]) => re.test(s))?.[1] ?? ""}`;

const DIGIT: Record<string, string> = { 一: "1", 五: "5", 六: "6", 八: "8", 九: "9" };
/** 第20条第1项: the article in digits. */
const inDigits = (s: string): string =>
  s.replace(/^第二十条第[（(]([一五六八九])[）)]项$/, (_, n: string) => `第20条第${DIGIT[n] ?? n}项`);

const OTHERS = /\/(?:business|research_institute|social_org|legal_service|other_org)$/;
/** A stroke where an organisation could have asked and none did. */
function slashed(w: Whole) {
  if (w.era === "E1" || w.era === "E2") return unhurt(w);
  return one(w, (t) => damage.reword(t, (s, _, c) => (s === "0" && OTHERS.test(c.id ?? "") ? "/" : s)));
}

const isResults = (c: Cell) => c.rowSpan > 10 && /办理结果$/.test(c.text);
/** What was beside all results stands above them, over the whole width. */
function groupRows(w: Whole) {
  if (w.era === "E1" || w.era === "E2") return unhurt(w);
  return one(w, (t) => {
    const first = t.rows[0]?.[0];
    if (!t.rows.some((r) => r.some(isResults)) || (first && first.colSpan < 3)) return t;
    const narrow = (c: Cell): Cell => (c.role !== "value" && c.colSpan === 3 ? { ...c, colSpan: 2 } : c);
    const rows = t.rows.map((r) => r.map(narrow));
    const width = Math.max(...t.rows.map((r) => r.reduce((n, c) => n + c.colSpan, 0))) - 1;
    return {
      ...t,
      rows: rows.flatMap((r) => {
        const group = r.find(isResults);
        if (!group) return [r];
        const row: Cell = { text: group.text, role: "label", colSpan: width, rowSpan: 1 };
        return [[row], r.filter((c) => c !== group)];
      }),
    };
  });
}

/** Out of a database: one column of labels that names the whole way down to the row. */
function pathLabels(w: Whole) {
  if (w.era === "E1" || w.era === "E2") return unhurt(w);
  return one(w, (t) => {
    const words = covered(t);
    const grid = positions(t);
    const rows = t.rows.map((row, r) => {
      const values = row.filter((c) => c.role === "value");
      const at = grid[r]?.findIndex((x) => typeof x === "object" && x.role === "value") ?? -1;
      if (values.length === 0 || at < 1) return null;
      const path = (words[r] ?? []).slice(0, at).filter((s, i, list) => s !== "" && s !== list[i - 1]);
      return [{ text: path.join("-"), role: "label", colSpan: 1, rowSpan: 1 } as Cell, ...values];
    });
    if (rows.every((r) => r === null)) return t;
    return {
      ...t,
      rows: t.rows.map(
        (row, r) => rows[r] ?? row.map((c): Cell => (c.role === "head" && c.colSpan === 3 ? { ...c, colSpan: 1 } : c)),
      ),
    };
  });
}

/** Bold as a chat writes it, and nobody made it bold: the column of totals. */
function starred(w: Whole) {
  if (w.laidOut.asElements || w.era === "E1" || w.era === "E2") return unhurt(w);
  return one(w, (t) => damage.reword(t, (s, _, c) => (c.id?.endsWith("/total") && s !== "" ? `**${s}**` : s)));
}

/** Whose figures they are stands beside all of them. */
function organColumn(w: Whole) {
  if (w.era !== "E2") return unhurt(w);
  return one(w, (t) => {
    const cell = (text: string, role: Cell["role"], rowSpan: number): Cell => ({ text, role, colSpan: 1, rowSpan });
    const [head, first, ...rest] = t.rows;
    if (!head || !first) return t;
    return {
      ...t,
      rows: [
        [cell("填报单位", "head", 1), ...head],
        [cell(organName(w.unit), "label", rest.length + 1), ...first],
        ...rest,
      ],
    };
  });
}

/** 〃 for a unit that is the one above. */
function dittoed(w: Whole) {
  if (w.era !== "E2") return unhurt(w);
  return one(w, (t) => {
    const at = t.rows[0]?.findIndex((c) => c.text.replace(/\s/g, "") === "单位") ?? -1;
    if (at < 0) return t;
    return {
      ...t,
      rows: t.rows.map((row, r) => {
        const same = r > 1 && row[at]?.text === t.rows[r - 1]?.[at]?.text && row[at]?.text !== "——";
        return row.map((c, i) => (i === at && same ? { ...c, text: "〃" } : c));
      }),
    };
  });
}

const bracketed = (w: Whole) => all(w, (t) => (t.heading === null ? t : { ...t, heading: `【${t.heading}】` }));

/** A form to be filled in, whose lines became signs. */
function underscored(w: Whole) {
  if (w.era !== "E2" || w.laidOut.asElements) return unhurt(w);
  return one(w, (t) => damage.reword(t, (s) => (s === "" ? s : `__${s}__`)));
}

export const KEPT_DAMAGES = {
  "formula-labels": (w) => all(w, (t) => damage.relabel(t, withFormula)),
  "article-digits": (w) => all(w, (t): GridTable => named(t, inDigits)),
  "slashed-columns": slashed,
  "group-rows": groupRows,
  "path-labels": pathLabels,
  "starred-values": starred,
  "organ-column": organColumn,
  "dittoed-units": dittoed,
  "source-row": (w) =>
    one(w, (t) => ({ ...t, rows: [...t.rows, [across(t, `数据来源：${w.unit.year}年政务公开工作台账`)]] })),
  "headings-bracketed": bracketed,
  "underscored-values": underscored,
} as const satisfies Record<string, Damage>;
