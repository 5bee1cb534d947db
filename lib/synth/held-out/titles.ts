/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles. */

const ofYear = (y: string): string => y.replace(/年$/, "年度");
const short = (y: string): string => y.replace(/年度$/, "年");
/** A year may be missing. */
const or = (y: string, told: (y: string) => string): string => (y === "" ? "" : told(y));

/** A title may stand in several lines. */
export const TITLES = [
  ...Array.from({ length: 3 }, () => (s: string, y: string) => `${s}${ofYear(y)}政府信息公开工作年报`),
  (s: string, y: string) => [s, y, "政府信息公开工作年度报告"].filter((x) => x !== "").join("\n"),
  (s: string, y: string) => `${s}${y}政府信息公开\n工作年度报告`,
  (s: string, y: string) => `${s}\n政府信息公开${or(y, ofYear)}报告`,
  (s: string, y: string) => `${s}政府信息公开年度报告${or(y, (x) => `(${short(x)})`)}`,
  (s: string, y: string) => `${y}${s}政府信息公开\n工作年度报告`,
  (s: string, y: string) => `${s}${ofYear(y)}信息公开的报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作的年报`,
  (s: string, y: string) => `${s}关于${y}信息公开工作的年度报告`,
  (s: string, y: string) => `[年度报告] ${s}${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告-政府信息公开年报-${s}`,
  (s: string, y: string) => `名　称：${s}${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（含附表）`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（终稿）`,
  (s: string, y: string) => `${s}${y}政府\n信息公开年度报告`,
  (s: string, y: string) => `${s}${ofYear(y)}政府信息公开\n年度工作报告`,
  (s: string, y: string) => `${ofYear(y)}政府信息公开年度报告（${s}）`,
];
