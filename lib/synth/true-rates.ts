/**
 * What a report of a province says beyond its year's figures, made true: growth against the report of the year before, shares in percent.
 * Wordings draw such numbers at random; here they are replaced by what the figures say.
 */
import { GROWING, type Past } from "./past";
import type { Told } from "./sentence";

const GROWTH = /，(?:比上年|较上年|比去年|较去年|同比)(增长|增加|上升|下降|减少)(\d+(?:\.\d+)?)(%|条|件)/g;
/** Growth in other words, which is told in the words above. */
const OTHER_GROWTH = new RegExp(
  [
    String.raw`，(?:较去年同期上升\d+\.\d个百分点|同比下降了\d+个百分点|增幅为\d+%|增长率为\d+\.\d+%|增速为\d+\.\d%|同比增幅\d+\.\d%|增长\d+\.\d%`,
    String.raw`上一年度为\d+条|上年同期为?\d+条|与上年基本持平|是上年的\d+\.\d倍|是上一年度的\d+\.\d倍`,
    String.raw`同比增加\d+条，增长\d+\.\d%|较上一年多\d+条|较上年净增\d+条|较上年度增加\d+条|较上一年度增加\d+条，增幅\d\.\d%`,
    String.raw`较上年度?提升\d+%|比上一年度增长\d+%|比上年度减少\d+\.\d%|较前一年减少\d+\.\d%|较上年度有所减少，下降\d+\.\d%`,
    String.raw`比上年多\d+条|比上年度少\d+件|较去年同期减少\d+%|去年同期为\d+条|上年为\d+条|前一年为\d+件`,
    String.raw`比上年净增\d+[条件]|与上一年相比增长了\d+\.\d%|相当于上年的\d\.\d倍|同比提升\d+%|上年同一时期是\d+条|前一年的数字是\d+件`,
    String.raw`与上年度\d+条相比有所变化|与上年\d+件相比变化不大)|；而上年(?:收到|公开)\d+[条件]|（(?:去年|上年)为\d+条）|（上年度\d+件）`,
  ].join("|"),
  "g",
);
const SHARE = /([\d,]+)([余多]?)(条|件)，占(\d+)\.(\d+)%/g;

/** The same piece with growth and shares as they are. Growth with nothing to compare with is left out. */
export function trueRates(told: Told, past: Past, items: number): Told {
  const main = told.figures.find((f) => GROWING.includes(f.key) && f.scope_words === null && f.period === "year");
  const fix = (text: string) =>
    shares(
      text
        .replace(OTHER_GROWTH, "，比上年增长1%")
        .replace(GROWTH, (_, _word: string, _n: string, unit: string) =>
          main?.value == null ? "" : growth(main.value, past.before(main.key), unit),
        ),
      told.figures.some((f) => /^disclos(ed_via|ures)_/.test(f.key)) ? items : 0,
    );
  const text = fix(told.text);
  return text === told.text ? told : { text, figures: told.figures.map((f) => ({ ...f, words: fix(f.words) })) };
}

function growth(now: number, before: number | null, unit: string): string {
  if (before === null || before === 0 || before === now) return "";
  if (unit !== "%") return `，较上年${now > before ? "增加" : "减少"}${Math.abs(now - before)}${unit}`;
  const percent = (100 * Math.abs(now - before)) / before;
  return percent < 0.05 ? "" : `，${now > before ? "比上年增长" : "同比下降"}${percent.toFixed(1)}%`;
}

/** Shares of rounded numbers are left out: nobody can say what they are of. */
const shares = (text: string, of: number): string =>
  of === 0
    ? text
    : text.replace(SHARE, (_, n: string, rounded: string, unit: string, _whole: string, digits: string) =>
        rounded
          ? `${n}${rounded}${unit}`
          : `${n}${unit}，占${((100 * Number(n.replaceAll(",", ""))) / of).toFixed(digits.length)}%`,
      );
