/** Labels with a definition behind them: `规章:指依照法定程序制定并公布的规章`. */
import { labelCore } from "../match-label";
import { index, type Meaning } from "./labels";

const DEFINED = /^([^:：]{2,40})[:：]\s*(?:是?指|包括|包含|即|含)/u;

/** What the row means that such words define; null for all others. */
export function definedRows(text: string): Meaning[] | null {
  const label = DEFINED.exec(text)?.[1];
  const rows = label === undefined ? [] : (index.get(labelCore(label)) ?? []).filter((m) => m.role === "row");
  return rows.length > 0 ? rows : null;
}
