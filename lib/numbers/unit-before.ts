/** 专项经费(万元):8.9, 专门机构数(个):1: the measure word stands in brackets before the number. */
import type { ProseNumber } from "./prose-number";

const IN_BRACKETS = /\((万|亿|)(人次|场次|件次|元|个|件|条|次|人|名|期|场|份|篇|项|部|宗|起|处|家)\):?$/;
const SCALE: Record<string, number> = { 万: 1e4, 亿: 1e8 };

/** The number with the measure word before it; as it is where none stands there. */
export function unitBefore(text: string, n: ProseNumber): ProseNumber {
  const found = n.unit === null ? IN_BRACKETS.exec(text.slice(Math.max(0, n.start - 8), n.start)) : null;
  if (!found) return n;
  const [whole, scale = "", unit = ""] = found;
  return {
    ...n,
    from: n.start - whole.length,
    value: Number((n.value * (SCALE[scale] ?? 1)).toFixed(4)),
    unit,
    unitPrinted: unit === "元" ? `${scale}元` : unit,
  };
}
