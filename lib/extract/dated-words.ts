/** Labels that name a year where the form says 本年, 上年 or 下年度: 2023年新收政府信息公开申请数量, 2022年结转, 结转2024年继续办理. */

const YEAR = "20\\d\\d年度?";
const OWN = "新收|新制作|新公开|制发|废止|处理决定|收费";
const DATED: [RegExp, string][] = [
  [new RegExp(`^${YEAR}(?=${OWN}|增减)`), "本年"],
  [new RegExp(`^${YEAR}(?=办理结果)`), "本年度"],
  [new RegExp(`^${YEAR}(?=结转政府)`), "上年"],
  [new RegExp(`^${YEAR}(?=项目数)`), "上一年"],
  [new RegExp(`^结转${YEAR}(?=继续)`), "结转下年度"],
];

/** The label's words without numbering and marks, in the form's own way of naming years. */
export function undated(core: string): string {
  if (!core.includes("20")) return core;
  return DATED.reduce((words, [dated, word]) => words.replace(dated, word), core);
}

const STATED = new RegExp(`(20\\d\\d)年度?(?=${OWN}|办理结果)`);

/** The year a label speaks of as its own, or null. */
export function yearNamed(label: string): number | null {
  const year = STATED.exec(label)?.[1];
  return year === undefined ? null : Number(year);
}
