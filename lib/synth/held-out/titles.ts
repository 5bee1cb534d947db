/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles. */

const HAN = ["〇", ..."一二三四五六七八九"];
const han = (y: string): string => y.replace(/\d/g, (d) => HAN[Number(d)] ?? "");
const wide = (y: string): string => y.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const digits = (y: string): string => y.replace(/\D/g, "");
const ofYear = (y: string): string => y.replace(/年$/, "年度");
/** Only of what can be nothing but a government's own place. */
const government = (s: string): string =>
  /(?:省|市|县|[^新]区|旗|州|镇|乡)$/.test(s) && !/(?:开发区|园区)$/.test(s) ? `${s}人民政府` : s;

/** A title may stand in several lines. */
export const TITLES = [
  ...Array.from({ length: 3 }, () => (s: string, y: string) => `${government(s)}${y}政府信息公开工作年度报告`),
  (s: string, y: string) => `${government(s)}${y}政府信息公开年度报告`,
  (s: string, y: string) => `${y}${government(s)}政府信息公开工作年度报告`,
  (s: string, y: string) => `${government(s)}\n${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${government(s)}${y}\n政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${ofYear(y)}政府信息公开工作年度报告`,
  (s: string, y: string) => `${ofYear(y)}${s}政府信息公开年度报告`,
  (s: string, y: string) => `${y}政府信息公开工作年度报告（${s}）`,
  (s: string, y: string) => `${y}政府信息公开工作年度报告——${s}`,
  (s: string, y: string) => `${s}政府信息公开工作年度报告〔${y}〕`.replace("〔〕", ""),
  (s: string, y: string) => `${s}政府信息公开工作年度报告(${digits(y)})`.replace("()", ""),
  (s: string, y: string) => `${s}${han(y)}政府信息公开工作年度报告`,
  (s: string, y: string) => `${han(y)}${s}政府信息公开年度报告`,
  (s: string, y: string) => `${s}${wide(y)}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作\n年 度 报 告`,
  (s: string, y: string) => `${s}\n政府信息公开工作年度报告${y === "" ? "" : `\n（${y}）`}`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告.docx`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告_政府信息公开年报_政府门户网站`,
  (s: string, y: string) => `附件：${s}${y}政府信息公开工作年度报告`,
  (s: string, y: string) => `${s}关于公布${y}政府信息公开工作年度报告的公告`,
  (s: string, y: string) => `${s}关于${y}政府信息公开工作的年度报告`,
  (s: string, y: string) => `${s}${y}政府信息公开工作年度报告（含统计表）`,
  (s: string, y: string) => `${s}${y}政务公开年报`,
  (s: string, y: string) => `${s}${y}政府信息公开年度工作报告全文`,
  (s: string, y: string) => `${s} ${y} 政府信息公开年报`,
];
