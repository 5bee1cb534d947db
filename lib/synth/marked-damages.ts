/** What befalls tables where marks, short words and notes of those who fill them in stand in cells. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "./damaged";
import { across, named } from "./grid-edits";
import { organName } from "./unit";

/** 数 and 数量 at the end of a label change places. */
const otherQuantity = (s: string): string => {
  if (/申请数量$/.test(s)) return s.replace(/量$/, "");
  return /[^总次]数$/.test(s) ? `${s}量` : s;
};

/** Who filled it in, above all heads. */
function filledInBy(w: Whole) {
  if (w.era === "E1") return unhurt(w);
  return one(w, (t) => ({
    ...t,
    rows: [[across(t, `填报单位（盖章）：${organName(w.unit)}　　填报人：办公室`)], ...t.rows],
  }));
}

/** A sign of the word processor's lists before the lowest labels. */
const withBullets = (w: Whole) =>
  one(w, (t) => damage.relabel(t, (s) => (/^(?:\d[.．、]|[（(]\d[)）]|[①-⑧⒈-⒏])/.test(s) ? `● ${s}` : s)));

const FIGURE = /^\d[\d.]*$/;
/** The sign that makes a number words in a sheet came along. */
const apostrophes = (w: Whole) => one(w, (t) => damage.reword(t, (s) => (FIGURE.test(s) ? `'${s}` : s)));

/** Hard blanks that were told twice and are now words. */
const entities = (w: Whole) =>
  one(w, (t) => damage.reword(t, (s, row) => (FIGURE.test(s) && row % 2 === 0 ? `&nbsp;${s}` : s)));

/** A page for telephones asks to move the table. */
const swipeHint = (w: Whole) =>
  all(w, (t) => (t.heading === null ? t : { ...t, heading: `${t.heading}（左右滑动查看表格）` }));

/** 第二十条（一） */
const clipped = (s: string): string => s.replace(/^第二十条第[（(]([一五六八九])[）)]项$/, "第二十条（$1）");

const BRIEF: Record<string, string> = {
  结果维持: "维持",
  结果纠正: "纠正",
  其他结果: "其他",
  尚未审结: "未审结",
  未经复议直接起诉: "直接起诉",
};
function disputesInBrief(w: Whole) {
  if (w.era === "E1" || w.era === "E2") return unhurt(w);
  return all(w, (t) => (t.rows.some((r) => r.some((c) => c.text === "结果维持")) ? named(t, (s) => BRIEF[s] ?? s) : t));
}

/** Who may make no rules puts a stroke there. */
function rulesNotOurs(w: Whole) {
  if (w.era === "E1" || w.era === "E2" || w.unit.level === "province") return unhurt(w);
  return all(w, (t) => damage.reword(t, (s, _, c: Cell) => (s === "0" && /^rules_/.test(c.id ?? "") ? "/" : s)));
}

/** Typed between the brackets of a form. */
function inBrackets(w: Whole) {
  if (w.era !== "E2" || w.laidOut.asElements) return unhurt(w);
  return one(w, (t) => damage.reword(t, (s) => (s === "" ? s : `（ ${s} ）`)));
}

/** The head says up to when was counted. */
function countedUntil(w: Whole) {
  if (w.era !== "E2") return unhurt(w);
  return one(w, (t): GridTable => named(t, (s) => (s === "统计数" ? `统计数（截至${w.unit.year}年12月31日）` : s)));
}

export const MARKED_DAMAGES = {
  "quantity-words": (w) => one(w, (t) => damage.relabel(t, otherQuantity)),
  "filled-in-by": filledInBy,
  "labels-with-bullets": withBullets,
  apostrophes,
  "entities-in-cells": entities,
  "swipe-hint": swipeHint,
  "articles-clipped": (w) => all(w, (t) => named(t, clipped)),
  "disputes-in-brief": disputesInBrief,
  "rules-not-ours": rulesNotOurs,
  "blanks-in-brackets": inBrackets,
  "counted-until": countedUntil,
} as const satisfies Record<string, Damage>;
