/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles. */

const ofYear = (y: string): string => y.replace(/年$/, "年度");
const short = (y: string): string => y.replace(/年度$/, "年");
const HAN = ["○", ..."一二三四五六七", "八", "九"];
const han = (y: string): string => y.replace(/\d/g, (d) => HAN[Number(d)] ?? "");
/** A year may be missing. */
const or = (y: string, told: (y: string) => string): string => (y === "" ? "" : told(y));

/** A title may stand in several lines. */
export const TITLES = [
  ...Array.from({ length: 3 }, () => (s: string, y: string) => `${s}${short(y)}政府信息公开工作年度报告`),
  (s: string, y: string) => `${s}关于${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${ofYear(y)}${s}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${ofYear(y)}\n政府信息公开年报`,
  (s: string, y: string) => `${s}${ofYear(y)}政府\n信息公开工作年度报告`,
  (s: string, y: string) => `${s}信息公开${y}报告`.replace(/年报告$/, "年度报告"),
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（超链版）`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（文字版）`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告.pdf`,
  (s: string, y: string) => `《${s}${y}政府信息公开工作年度报告》`,
  (s: string, y: string) => `关于发布${s}${y}政府信息公开工作年度报告的通告`,
  (s: string, y: string) => `${s}政府信息公开年报${or(y, (x) => `｜${x}`)}`,
  (s: string, y: string) => `${s}${y}贯彻实施《政府信息公开条例》情况年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开及政务公开工作年度报告`,
  (s: string, y: string) => `${s}${han(y)}政府信息公开年度报告`,
  (s: string, y: string) => `${y}政府信息公开工作年度报告\n${s}\n${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}政务公开工作${y}报告`.replace(/年报告$/, "年度报告"),
  (s: string, y: string) => `${s}${y}政府信息公开工作总结报告`,
  (s: string, y: string) => `${s}政府信息公开工作年度报告-${or(y, short)}`.replace(/-$/, ""),
  (s: string, y: string) => `中国·${s} ${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}政府信息公开\n${or(y, ofYear)}工作报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作\n年度\n报告`,
  (s: string, y: string) => `${y} ${s} 政府信息公开工作年度报告`.trim(),
];
