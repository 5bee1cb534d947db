/**
 * Text that a program took out of a PDF block by block: its cells stand a line each, as on a page of one cell a line, but not in the order of
 * the table. Whole columns follow one another, heads stand behind the rows they head, the name of a block behind its figures. Where one
 * table of a document shows it, no other is in order for certain: a figure behind a label is then its own only where sums say so.
 */
import { isUnit } from "@/lib/numbers/cell";
import { compact, labelCore } from "../match-label";
import { index, type Meaning } from "./labels";
import type { TableLine } from "./line";

/** What a line of one cell is, as far as the order of lines goes. */
type Step = "unit" | "title" | "head" | "row" | "figure" | `outcome ${string}` | "other";

/** 本年制发件数本年废止件数: heads of one line, each with its role. */
const headsIn = (words: string): Step[] | null => {
  const parts = index.split(words);
  const isHead = (m: Meaning) => m.form === "art20" && m.role === "col";
  return parts && parts.length > 1 && parts.every((p) => p.meanings.some(isHead)) ? parts.map(() => "head") : null;
};

const stepsOf = (words: string): Step[] => headsIn(words) ?? [stepOf(words)];

const stepOf = (words: string): Step => {
  const bare = compact(words);
  if (isUnit(bare)) return "unit";
  const meanings: Meaning[] = index.get(labelCore(words)) ?? [];
  const of = (form: Meaning["form"], role: Meaning["role"]) => meanings.find((m) => m.form === form && m.role === role);
  if (of("art20", "title")) return "title";
  if (of("art20", "col")) return "head";
  if (of("art20", "row")) return "row";
  const outcome = of("disputes", "col");
  return outcome ? `outcome ${outcome.id}` : "other";
};

/** Orders of lines that no table has which is printed cell by cell. */
const BROKEN: ((steps: readonly Step[]) => boolean)[] = [
  // Measure words of a whole column.
  ([a, b, c]) => a === "unit" && b === "unit" && c === "unit",
  // 信息内容, then a row: its heads stand elsewhere.
  ([a, b]) => a === "title" && b === "row",
  ([a, b]) => a === "row" && b === "head",
  // Two heads, then a figure before any row.
  ([a, b, c]) => a === "head" && b === "head" && c === "figure",
  // 结果维持 of two groups.
  ([a, b]) => a?.startsWith("outcome ") === true && a === b,
];

/** Do the lines of one cell show that the text was taken block by block? */
export function isScattered(lines: readonly TableLine[]): boolean {
  const last: Step[] = [];
  for (const { kind, pieces } of lines) {
    const [piece, second] = pieces;
    if (kind !== "plain" || !piece || second) {
      last.length = 0;
      continue;
    }
    last.push(...(piece.kind === "label" ? stepsOf(piece.text) : (["figure"] as const)));
    last.splice(0, last.length - 3);
    const ends = [last.slice(-2), last.slice(-3)];
    if (BROKEN.some((isBroken) => ends.some(isBroken))) return true;
  }
  return false;
}
