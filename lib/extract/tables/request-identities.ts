/** The identities that bind the rows of the request table column by column. They decide between readings and never change a figure. */
import { requestRows } from "./labels";
import type { FormEra, ReadRow } from "./request-rows";

/** The column identities of the form: E3-01 and E3-02, and the same in E4. Totals come last. */
export function identities(era: FormEra): [string, 1 | -1][][] {
  const outcomes = requestRows[era].filter((k) => !k.startsWith("requests_"));
  return [
    [
      ["requests_received", 1],
      ["requests_carried_in", 1],
      ["requests_processed", -1],
      ["requests_carried_out", -1],
    ],
    [...outcomes.map((k): [string, 1 | -1] => [k, 1]), ["requests_processed", -1]],
  ];
}

/**
 * Whether an identity holds in a column, blank cells and rows that are not printed counted as nothing.
 * open: a total is not there, or a cell cannot be read.
 */
function holdsIn(terms: [string, 1 | -1][], rows: ReadRow[], column: number): "pass" | "fail" | "open" {
  let sum = 0;
  let total = false;
  for (const [key, sign] of terms) {
    const r = rows.find((x) => x.row.id === key);
    if (!r) continue;
    // A total that may itself stand elsewhere proves nothing.
    if (sign < 0 && (r.alignment.doubt || (r.alignment.how === "short" && r.sum !== "pass"))) return "open";
    const x = r.readings?.[column];
    if (!x || x.kind === "unreadable") return "open";
    if (x.kind !== "number") continue;
    if (sign < 0) total = true;
    sum += sign * x.value;
  }
  return !total ? "open" : sum === 0 ? "pass" : "fail";
}

/** Whether the outcomes of a column add up to its processed requests (E3-02, E4-02). */
export const outcomesAddUp = (rows: ReadRow[], era: FormEra, column: number) =>
  holdsIn(identities(era)[1] ?? [], rows, column);

/** True when every column in which the row has a figure other than 0 adds up, by the identities the row takes part in. */
export function provedByColumns(r: ReadRow, rows: ReadRow[], era: FormEra): boolean {
  const own = identities(era).filter((terms) => terms.some(([key]) => key === r.row.id));
  return (r.readings ?? []).every((x, c) => {
    if (x.kind !== "number" || x.value === 0) return true;
    const results = own.map((terms) => holdsIn(terms, rows, c));
    return results.includes("pass") && !results.includes("fail");
  });
}
