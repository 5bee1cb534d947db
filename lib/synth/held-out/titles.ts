/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles. */

const ofYear = (y: string): string => y.replace(/年$/, "年度");
const short = (y: string): string => y.replace(/年度$/, "年");
const digits = (y: string): string => y.replace(/\D/g, "");
/** A year may be missing. */
const or = (y: string, told: (y: string) => string): string => (y === "" ? "" : told(y));

/** A title may stand in several lines. */
export const TITLES = [
  ...Array.from({ length: 3 }, () => (s: string, y: string) => `${s}${or(y, ofYear)}信息公开工作年报`),
  (s: string, y: string) => `${s}政府信息公开工作年报${or(y, (x) => `（${ofYear(x)}）`)}`,
  (s: string, y: string) => `${s}\n${or(y, ofYear)}政府信息公开工作报告`,
  (s: string, y: string) => `${or(y, ofYear)}政府信息公开工作年度报告\n（${s}）`,
  (s: string, y: string) => `${s}${or(y, short)}政务信息公开年度报告`,
  (s: string, y: string) => `${s}实施《政府信息公开条例》${or(y, ofYear)}报告`,
  (s: string, y: string) => `${s}公布${or(y, ofYear)}政府信息公开工作年度报告`,
  (s: string, y: string) => `政府信息公开工作年度报告：${s}${or(y, (x) => `（${short(x)}）`)}`,
  (s: string, y: string) => `${or(y, (x) => `${digits(x)} `)}${s}政府信息公开年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（正式稿）`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告.wps`,
  (s: string, y: string) => `${s}${y}信息公开工作年度情况\n报　告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告 | 政府信息公开`,
  (s: string, y: string) => `主题：${s}${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${or(y, (x) => `\n${ofYear(x)}`)}\n政府信息公开年报`,
];
