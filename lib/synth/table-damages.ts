/** What befalls tables before they are laid out: the damages of the open groups, by name. */
import { findIndicator } from "@/lib/dictionary/dictionary";
import type { GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { APPLICANTS } from "@/lib/report";
import { all, type Damage, type Damaged, ofRow, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";
import { organName, phoneOf } from "./unit";

const fullWidth = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const WHOLE_NUMBER = /^\d+$/;

/** The row counts cases: requests and their outcomes, not money or people. */
const isCount = (t: GridTable, row: number): boolean =>
  (t.rows[row] ?? []).some((c) =>
    /^(?:requests|answered|granted|results|refused|unable|reconsideration|litigation)_/.test(c.id ?? ""),
  );

/** Money is never 无: the word says that a count is zero. */
const MONEY = /^(?:admin_fee|procurement_amount|dedicated_budget|request_fees)/;
const isMoney = (id = ""): boolean => /^(?:admin_fee|procurement)|budget|fees/.test(id);

/** Every cell's words changed. */
const reworded = (w: Whole, f: (text: string, id: string | undefined) => string): Damaged =>
  all(w, (t) => damage.reword(t, (s, _, c) => f(s, c.id)));
const grouped = (w: Whole, comma: string): Damaged =>
  reworded(w, (s) => (WHOLE_NUMBER.test(s) ? s.replace(/\B(?=(\d{3})+$)/g, comma) : s));

/** The applicant's column without requests, or the zeros of the older form, as a dash. */
function dashColumn(w: Whole): Damaged {
  const a = w.r.pick(APPLICANTS.slice(1, 6));
  const mark = w.r.pick(["/", "—", "-"]);
  return reworded(w, (s, id) => (s === "0" && (id?.endsWith(`/${a}`) || w.era === "E2") ? mark : s));
}

/** A blank inside a number is certain only where a sum confirms it. */
function spacedDigits(w: Whole): Damaged {
  const done = reworded(w, (s) => (/^\d{3,}$/.test(s) ? `${s.slice(0, -2)} ${s.slice(-2)}` : s));
  const cells = done.tables.flatMap((t) => t.rows.flat());
  return { ...done, may: new Set(cells.flatMap((c) => (c.id && c.text.includes(" ") ? [c.id] : []))) };
}

/** One number of a row is another: the table no longer adds up. */
function typo(w: Whole): Damaged {
  const cells = [...ofRow(w.main, w.row)];
  // A row a province added counts nothing the dictionary knows: a slip in it changes no figure.
  if (cells.length === 0) return unhurt(w);
  const target = w.r.pick(cells);
  const changed = new Map<string, number>();
  const done = one(
    w,
    (t) =>
      damage.reword(t, (s, _, c) => {
        if (c.id !== target || !WHOLE_NUMBER.test(s)) return s;
        const n = Number(s) + w.r.between(1, 9);
        changed.set(target, n);
        return String(n);
      }),
    w.era === "E2" ? "all" : "requests",
  );
  return { ...done, changed };
}

/** Every third label has a star, and a note below says what it means. */
const starred = (t: GridTable): GridTable => {
  const marked = damage.relabel(t, (s, n) => (n % 3 === 1 && s.length > 3 ? `${s}*` : s));
  return { ...marked, rows: [...marked.rows, [across(t, "注：标*的为重点监测指标。")]] };
};

function blankRow(w: Whole): Damaged {
  const open = w.rows.slice(2).filter((n) => damage.interrupted(w.main, n, "") !== w.main);
  return open.length === 0 ? unhurt(w) : one(w, (t) => damage.interrupted(t, w.r.pick(open), ""));
}

function filledByRows(w: Whole): Damaged {
  const { unit, r } = w;
  const foot = `单位负责人：　　　　审核人：　　　　填报人：　　　　联系电话：${phoneOf(unit, r)}　　填报日期：${unit.year + 1}年1月${r.between(5, 28)}日`;
  return one(w, (t) => ({
    ...t,
    rows: [[across(t, `填报单位（盖章）：${organName(unit)}`)], ...t.rows, [across(t, foot)]],
  }));
}

/** +3 or 增3; －5 or 减5. */
const signed = (n: number, inWords: boolean): string =>
  n === 0 ? "0" : n > 0 ? `${inWords ? "增" : "+"}${n}` : `${inWords ? "减" : "－"}${-n}`;
function signedChanges(w: Whole): Damaged {
  const inWords = w.r.chance(0.4);
  const isChange = (id: string) => id.split("/")[0]?.endsWith("_items_change");
  return reworded(w, (s, id) => (id && isChange(id) && /^-?\d+$/.test(s) ? signed(Number(s), inWords) : s));
}

/** A total says how much of it is late or old. */
function cellRemarks(w: Whole): Damaged {
  const [part, of, words] =
    w.era === "E2"
      ? ["requests_completed_extended/", "requests_completed", "延期"]
      : ["requests_carried_in/total", "requests_processed/total", "上年结转"];
  const n = w.figures.get(part as string) ?? 0;
  if (n === 0) return unhurt(w);
  return one(w, (t) =>
    damage.reword(t, (s, _, c) => (c.id?.replace(/\/$/, "") === of ? `${s}（含${words}${n}件）` : s)),
  );
}

const breakMark = (w: Whole) => (w.laidOut.keepsBreaks ? "\n" : " ");

function headsBroken(w: Whole): Damaged {
  const broken = (s: string) => {
    const middle = Math.floor(s.length / 2);
    return s.slice(0, middle) + breakMark(w) + s.slice(middle);
  };
  return all(w, (t) => ({
    ...t,
    rows: t.rows.map((row) =>
      row.map((c) => (c.role === "head" && /^[\u4e00-\u9fff]{4,8}$/.test(c.text) ? { ...c, text: broken(c.text) } : c)),
    ),
  }));
}

function moneyWithUnit(w: Whole): Damaged {
  return reworded(w, (s, id) => {
    const unit = findIndicator(id?.split(/[/@]/)[0] ?? "", w.era)?.unit ?? "";
    return /元$/.test(unit) && /^\d+(?:\.\d+)?$/.test(s) ? `${s}${unit}` : s;
  });
}

function continuedRow(w: Whole): Damaged {
  const rows = w.rows.slice(3);
  return rows.length === 0 ? unhurt(w) : one(w, (t) => damage.interrupted(t, w.r.pick(rows), "（续上表）"));
}

const empty = (t: GridTable): GridTable => damage.extended(t, "", () => "");

export const TABLE_DAMAGES = {
  none: unhurt,
  // The order of the columns is drawn where the tables are built.
  "columns-swapped": unhurt,
  "column-missing": unhurt,
  "zeros-blank": (w) => reworded(w, (s) => (s === "0" ? "" : s)),
  "dash-column": dashColumn,
  commas: (w) => grouped(w, ","),
  "full-width-digits": (w) => reworded(w, fullWidth),
  "spaced-digits": spacedDigits,
  "units-in-cells": (w) => ({
    ...reworded(w, (s, id) => (WHOLE_NUMBER.test(s) && !isMoney(id) ? `${s}件` : s)),
    may: "all",
  }),
  "page-break-heads": (w) => one(w, (t) => damage.pageBreak(t, w.r.pick(w.rows.slice(3)), true)),
  "page-break": (w) => one(w, (t) => damage.pageBreak(t, w.r.pick(w.rows.slice(3)), false)),
  "row-missing": (w) => one(w, (t) => damage.without(t, w.row), w.era === "E2" ? "none" : "requests"),
  "row-doubled": (w) => one(w, (t) => damage.doubled(t, w.row), w.era === "E2" ? ofRow(w.main, w.row) : "requests"),
  "label-worn": (w) =>
    one(
      w,
      (t) => damage.relabel(t, (s, n) => (s.length > 8 && n === w.row ? `${s.slice(0, 5)}□${s.slice(6)}` : s)),
      ofRow(w.main, w.row),
    ),
  "label-split": (w) => one(w, (t) => damage.relabel(t, (s) => (s.length > 9 ? `${s.slice(0, 7)}\n${s.slice(7)}` : s))),
  "wrong-span": (w) =>
    w.laidOut.asElements
      ? one(w, (t) => damage.wrongSpan(t, w.r.below(9), w.r.chance(0.5) ? 1 : -1), "requests")
      : unhurt(w),
  trimmed: (w) =>
    all(
      w,
      (t) => damage.trimmed(damage.reword(t, (s) => (s === "0" && w.r.chance(0.3) ? "" : s))),
      w.laidOut.showsBlanks ? "none" : "all",
    ),
  typo,
  "label-units": (w) =>
    one(w, (t) =>
      damage.relabel(t, (s, n) => (s.length > 3 && n > 0 && !/[（(]/.test(s) && isCount(t, n) ? `${s}（件）` : s)),
    ),
  "words-spaced": (w) => all(w, (t) => named(t, (s) => (/^[\u4e00-\u9fff]{2,3}$/.test(s) ? [...s].join(" ") : s))),
  decimals: (w) => reworded(w, (s) => (WHOLE_NUMBER.test(s) ? `${s}.0` : s)),
  "wide-commas": (w) => grouped(w, "，"),
  "dash-zeros": (w) => {
    const mark = w.r.pick(["-", "—", "/"]);
    return reworded(w, (s) => (s === "0" ? mark : s));
  },
  "padded-cells": (w) => reworded(w, (s) => (s === "" ? s : `\u00a0${s}\u3000`)),
  "title-row": (w) => one(w, (t) => ({ ...t, rows: [[across(t, "政府信息公开情况统计表")], ...t.rows] })),
  "note-row": (w) =>
    one(w, (t) => ({ ...t, rows: [...t.rows, [across(t, "注：表内数据由各单位填报，经审核后汇总。")]] })),
  "remark-column": (w) => one(w, (t) => damage.extended(t, "备注", () => "")),
  "page-number-row": (w) => one(w, (t) => damage.interrupted(t, w.r.pick(w.rows.slice(2)), `— ${w.r.between(2, 6)} —`)),
  "index-column": (w) => one(w, (t) => damage.numbered(t, "序号")),
  "share-column": (w) => one(w, (t) => damage.extended(t, "占比", () => `${w.r.below(60)}.${w.r.below(10)}%`)),
  "zeros-in-words": (w) => reworded(w, (s, id) => (s === "0" && !MONEY.test(id ?? "") ? "无" : s)),
  "label-colons": (w) => all(w, (t) => damage.relabel(t, (s) => (s.length > 2 && !/[：%]$/.test(s) ? `${s}：` : s))),
  "starred-labels": (w) => one(w, starred),
  "indented-labels": (w) => all(w, (t) => damage.relabel(t, (s) => (s.length > 3 ? `　　${s}` : s))),
  "blank-row": blankRow,
  "filled-by-rows": filledByRows,
  "signed-changes": signedChanges,
  "cell-remarks": cellRemarks,
  "heads-broken": headsBroken,
  "vertical-labels": (w) =>
    all(w, (t) => named(t, (s) => (s === "三、本年度办理结果" ? [...s].join(breakMark(w)) : s))),
  "empty-columns": (w) => one(w, (t) => empty(empty(t))),
  "money-with-unit": moneyWithUnit,
  "continued-row": continuedRow,
} as const satisfies Record<string, Damage>;
