/** For tests: what the reader found in generated tables against what they print. */
import { parseCell } from "@/lib/numbers/cell";
import type { Era, Extraction } from "@/lib/report";
import { cellId } from "./generate";

export interface Comparison {
  /** Printed numbers. */
  printed: number;
  /** Of them read and accepted with the right value. */
  right: number;
  review: number;
  /** Said to be unreadable. */
  unreadable: number;
  /** Accepted facts that the page does not print. Must stay empty. */
  wrong: string[];
}

/** The reader sees folded text. */
const halfWidth = (words: string) =>
  words.replace(/[\uff01-\uff5e]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** @param name of a fact's cell where columns have scopes; by default key and applicant. */
export function compare(
  found: Extraction,
  truth: Map<string, Set<string>>,
  era: Era,
  name: (f: Extraction["facts"][number]) => string = (f) => cellId(f.indicator, f.applicant),
): Comparison {
  const numbers = (id: string) =>
    [...(truth.get(id) ?? [])].flatMap((w) => {
      const r = parseCell(halfWidth(w), { signed: true, money: true });
      return r.kind === "number" ? [r.value] : [];
    });
  const result: Comparison = { printed: 0, right: 0, review: 0, unreadable: 0, wrong: [] };
  const accepted = new Set<string>();
  for (const f of found.facts) {
    const id = name(f);
    const isRight = numbers(id).includes(f.value) && f.era === era;
    if (f.state !== "accepted") result.review++;
    else if (isRight) accepted.add(id);
    else
      result.wrong.push(`${id} = ${f.value}, printed ${[...(truth.get(id) ?? ["nothing"])].join(" or ")} (${f.rule})`);
  }
  const unread = new Set(
    found.cells.filter((c) => c.kind === "unreadable").map((c) => cellId(c.indicator, c.applicant)),
  );
  for (const id of truth.keys()) {
    if (numbers(id).length === 0) continue;
    result.printed++;
    if (accepted.has(id)) result.right++;
    else if (unread.has(id)) result.unreadable++;
  }
  return result;
}
