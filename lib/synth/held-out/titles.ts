/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles. */

const ofYear = (y: string): string => y.replace(/年$/, "年度");
const short = (y: string): string => y.replace(/年度$/, "年");
/** A year may be missing. */
const or = (y: string, told: (y: string) => string): string => (y === "" ? "" : told(y));

const inBrackets = (y: string): string => or(y, (x) => `（${ofYear(x)}）`);

/** A title may stand in several lines. */
export const TITLES = [
  ...Array.from({ length: 7 }, () => (s: string, y: string) => `${s}${or(y, short)}政府信息公开工作年度报告`),
  ...Array.from({ length: 2 }, () => (s: string, y: string) => `${s}${or(y, short)}政府信息公开年度报告`),
  (s: string, y: string) => `${s}${or(y, ofYear)}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${or(y, ofYear)}政府信息公开年度报告`,
  (s: string, y: string) => `${s}\n${or(y, short)}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${or(y, short)}政府信息公开\n工作年度报告`,
  (s: string, y: string) => `${or(y, short)}${s}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${or(y, ofYear)}政府信息公开年报`,
  (s: string, y: string) => `${s}政府信息公开工作年度报告${inBrackets(y)}`,
  (s: string, y: string) => `${s}${or(y, short)}信息公开年度报告`,
  (s: string, y: string) => `${s}${or(y, ofYear)}信息公开工作年度报告`,
];
