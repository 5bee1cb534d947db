/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles. */

const ofYear = (y: string): string => y.replace(/年$/, "年度");
const short = (y: string): string => y.replace(/年度$/, "年");
/** A year may be missing. */
const or = (y: string, told: (y: string) => string): string => (y === "" ? "" : told(y));

/** A title may stand in several lines. */
export const TITLES = [
  ...Array.from({ length: 3 }, () => (s: string, y: string) => `${short(y)}${s}政府信息公开工作年度报告`),
  (s: string, y: string) => `${s}${y}政府信息公开\n工作年报`,
  (s: string, y: string) => `${s}${y}政府信息\n公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开\n年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（网站版）`,
  (s: string, y: string) => `${s}关于${y}政府信息公开情况的报告`,
  (s: string, y: string) => `${ofYear(y)}${s}政府信息公开年报`,
  (s: string, y: string) => `${s}${y}\n政府信息公开年度报告`,
  (s: string, y: string) => `${s}${y}政务公开工作报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（公开版）`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告.doc`,
  (s: string, y: string) => `${s}政府信息公开工作年度报告${or(y, (x) => ` （${short(x)}）`)}`,
  (s: string, y: string) => `${s}政府信息公开${or(y, ofYear)}年报`,
  (s: string, y: string) => `标题：${s}${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `标    题：${y}${s}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告 - 政府信息公开年报`,
  (s: string, y: string) => `${s}依法公开政府信息${y}工作年度报告`,
  (s: string, y: string) => `${s}${y}《政府信息公开工作年度报告》`,
  (s: string, y: string) => `${s}${y}政府信息公开年度报告及附表`,
  (s: string, y: string) => `${s} ${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${y}\n${s}\n政府信息公开工作年度报告`.trim(),
  (s: string, y: string) => `${s}${y}政府信息公开情况的年度报告`,
  (s: string, y: string) => `${s}政府信息公开工作\n${or(y, ofYear)}报告`,
];
