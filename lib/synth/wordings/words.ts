/** Words sentences begin with: whom they speak of, which time. */

import * as held from "../held-out/structure";
import { weighted } from "../random";
import { type Bank, choose, type Voice } from "../sentence";
import { placeWord, selfWords } from "../unit";

/** The report's own whole, or nothing: 全市, 我局, "". */
export const whole = (v: Voice, may = true): string => (may && v.r.chance(0.3) ? "" : v.r.pick(selfWords(v.unit)));

/** Never empty: 全市各级行政机关, 我局. */
export function organs(v: Voice): string {
  const w = placeWord(v.unit);
  if (v.unit.issuer !== "government") return v.r.pick(selfWords(v.unit));
  return v.r.pick([`全${w}各级行政机关`, `我${w}`, `全${w}`, `全${w}各级各部门`]);
}

const TIMES: Bank = {
  tuned: weighted(
    {
      "<y>年": 60,
      "<y>年度": 19,
      全年: 12,
      本年度: 8,
      "<y>年全年": 4,
      本年: 3,
      一年来: 4,
      今年以来: 2,
      "<y>年1月1日至<y>年12月31日": 2,
      "<y>年以来": 2,
      "<y>年1月1日至12月31日": 3,
      "<y>年度内": 2,
      今年: 2,
      "<y>年内": 2,
    },
    "报告期内",
    "<y>年1月至12月",
    "本报告年度",
    "全年度",
    "本年度内",
    "自<y>年1月1日至12月31日",
    "<y>年1至12月",
    "<y>年度全年",
    "统计期内",
    "过去的一年",
    "<y>年1—12月",
    "<y>年里",
    "<y>年1月1日至12月31日期间",
    "一年中",
    "年内",
    "<y>年1-12月",
    "<y>年全年度",
    "<y>年1月1日到12月31日",
    "<y>年一年",
    "<y>年1-12月份",
  ),
  fresh: weighted(
    { "<y>年": 9, "<y>年度": 3, 全年: 2, 本年度: 1 },
    "在<y>年",
    "<y>年1月1日—12月31日",
    "<y>年1月到12月",
    "<y>年当中",
  ),
  held_out: held.TIMES,
};
/** The year as sentences name it. */
export function time(v: Voice): string {
  return choose(v, TIMES).replaceAll("<y>", String(v.unit.year));
}
