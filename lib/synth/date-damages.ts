/** What befalls the days and years of a report: left from the year before, in Chinese numerals, with points. */
import { type Block, withParagraphs } from "./blocks";
import type { TextDamaging } from "./text-damages";

/** The period was left as it stood in the report of the year before; the title is right. */
const lastYearsPeriod: TextDamaging = (c, u) => {
  const { preface, title } = c.parts;
  if (!title?.includes(String(u.year)) || u.year === 2008) return c;
  const old = (t: string) => t.replaceAll(`${u.year}年`, `${u.year - 1}年`);
  return withParagraphs(c, (t) => (t === preface ? old(t) : t));
};

const HAN = "〇一二三四五六七八九";
const han = (n: number): string =>
  n < 10 ? (HAN[n] ?? "") : `${n < 20 ? "" : HAN[Math.floor(n / 10)]}十${n % 10 === 0 ? "" : HAN[n % 10]}`;
const hanYear = (y: string, zero: string): string => [...y].map((d) => (d === "0" ? zero : HAN[Number(d)])).join("");

/** Days in Chinese numerals below the report, now and then the year of the title too. */
const hanDates: TextDamaging = (c, _, r) => {
  const zero = r.pick(["〇", "○", "零"]);
  const title = r.chance(0.4);
  const day = (t: string) =>
    t.replace(
      /(20\d\d)年(\d+)月(\d+)日/g,
      (_all, y: string, m: string, d: string) => `${hanYear(y, zero)}年${han(Number(m))}月${han(Number(d))}日`,
    );
  const year = (t: string) => t.replace(/(20\d\d)(?=年)/g, (y) => hanYear(y, zero));
  const blocks = c.blocks.map((b): Block => {
    if (b.kind === "signature") return { ...b, text: day(b.text) };
    return b.kind === "title" && title ? { ...b, text: year(b.text) } : b;
  });
  return { ...c, blocks };
};

const dottedPeriod: TextDamaging = (c, u) =>
  withParagraphs(c, (t) =>
    t.replace(new RegExp(`${u.year}年1月1日(?:至|—|-)(?:${u.year}年)?12月31日`, "g"), `${u.year}.1.1—${u.year}.12.31`),
  );

export const DATE_LOOKS = {
  "last-years-period": lastYearsPeriod,
  "han-dates": hanDates,
  "dotted-period": dottedPeriod,
} as const satisfies Record<string, TextDamaging>;
