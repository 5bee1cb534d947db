/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What befalls tables. */
import * as damage from "@/lib/extract/tables/generate-damage";
import { all, type Damage, one, unhurt, type Whole } from "../damaged";
import { across, named } from "../grid-edits";
import { weighted } from "../random";

export const DAMAGES = weighted(
  { none: 9 },
  "half-marks",
  "quotes-straight",
  "words-shortened",
  "near-words",
  "letter-zeros",
  "check-row",
  "last-years-column",
  "wrong-numbers",
  "enclosed-numbers",
);
type HeldOutDamage = Exclude<(typeof DAMAGES)[number], "none">;

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

export const TABLE_DAMAGES: Record<HeldOutDamage, Damage> = {
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
};
