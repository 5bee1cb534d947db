/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What befalls tables. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "../damaged";
import { across, named } from "../grid-edits";
import { weighted } from "../random";

export const DAMAGES = weighted(
  { none: 12, "narrow-brackets": 2, "blanks-for-zeros": 2, "figures-between-blanks": 2 },
  "heads-with-gaps",
  "list-numbers-gone",
  "first-head-lost",
  "wide-figures",
  "short-words-apart",
  "year-in-heads",
  "in-force-since-ever",
  "named-within",
);
type HeldOutDamage = Exclude<(typeof DAMAGES)[number], "none">;

const NARROW: Record<string, string> = { "（": "(", "）": ")", "：": ":", "，": ",", "；": ";" };
const narrow = (s: string): string => s.replace(/[（）：，；]/g, (x) => NARROW[x] ?? x);

/** The cells that hold nothing stay empty where zeros were asked for. */
const blanksForZeros = (w: Whole) =>
  all(w, (t) => damage.reword(t, (s) => (s === "0" ? "" : s)), w.laidOut.showsBlanks ? "none" : "all");

const FIGURE = /^\d[\d.]*$/;
const betweenBlanks = (w: Whole) => all(w, (t) => damage.reword(t, (s) => (FIGURE.test(s) ? ` ${s} ` : s)));

/** Where a head was broken in two lines, a blank is left. */
const GAPS: Record<string, string> = {
  商业企业: "商业 企业",
  科研机构: "科研 机构",
  社会公益组织: "社会公益 组织",
  法律服务机构: "法律服务 机构",
  本年新制作数量: "本年新 制作数量",
  本年新公开数量: "本年新 公开数量",
  现行有效件数: "现行有效 件数",
};
const withGaps = (w: Whole) => all(w, (t) => named(t, (s) => GAPS[s] ?? s));

/** Numbers that a word processor counted by itself are lost in copying. */
const numbersDropped = (w: Whole) =>
  one(w, (t) =>
    damage.relabel(t, (s) =>
      s.replace(/^(?:[一二三四五六七八九十]+、|[（(][一二三四五六七八九]+[)）]|\d+[.．、])\s*/, ""),
    ),
  );

/** The line of heads above all others is gone. */
function firstHeadLost(w: Whole) {
  if (w.era === "E1") return unhurt(w);
  return one(w, (t): GridTable => {
    const [first = [], second = [], ...rest] = t.rows;
    // Without it nobody could tell two columns of figures apart, or seven.
    if (!first.every((c) => c.role === "head") || first.some((c) => /汇总|本级/.test(c.text))) return t;
    if (w.era !== "E2" && !second.every((c) => c.role === "head")) return t;
    const reach = first.filter((c) => c.rowSpan > 1).map((c) => ({ ...c, rowSpan: c.rowSpan - 1 }));
    return { ...t, rows: [[...reach, ...second], ...rest] };
  });
}

const wide = (s: string): string => s.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));

/** 总　计 */
const apart = (s: string): string => (/^(?:总计|合计|其他|规章|小计)$/.test(s) ? [...s].join("　") : s);

const yearInHeads = (w: Whole) =>
  w.era === "E3" || w.era === "E4"
    ? all(w, (t) => named(t, (s) => s.replace(/^本年(?=制发|废止|处理|收费|新)/, `本年（${w.unit.year}年）`)))
    : unhurt(w);

const sinceEver = (w: Whole) =>
  w.era === "E4" ? all(w, (t) => named(t, (s) => (s === "现行有效件数" ? `${s}（历史累计）` : s))) : unhurt(w);

/** The name of the table as a line of the table. */
const namedWithin = (w: Whole) =>
  all(w, (t) =>
    t.heading === null ? t : { ...t, rows: [[across(t, t.heading.replace(/^[一二三四]、/, "")) as Cell], ...t.rows] },
  );

export const TABLE_DAMAGES: Record<HeldOutDamage, Damage> = {
  "narrow-brackets": (w) => all(w, (t) => named(t, narrow)),
  "blanks-for-zeros": blanksForZeros,
  "figures-between-blanks": betweenBlanks,
  "heads-with-gaps": withGaps,
  "list-numbers-gone": numbersDropped,
  "first-head-lost": firstHeadLost,
  "wide-figures": (w) => all(w, (t) => damage.reword(t, wide)),
  "short-words-apart": (w) => all(w, (t) => named(t, apart)),
  "year-in-heads": yearInHeads,
  "in-force-since-ever": sinceEver,
  "named-within": namedWithin,
};
