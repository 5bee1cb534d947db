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
 * Whether the outcomes of a column add up to its processed requests (E3-02, E4-02), blank cells and rows that are not printed
 * counted as nothing. open: no processed total, or a cell that cannot be read.
 */
export function outcomesAddUp(rows: ReadRow[], era: FormEra, column: number): "pass" | "fail" | "open" {
  const [, terms] = identities(era);
  let sum = 0;
  let total: number | null = null;
  for (const [key, sign] of terms ?? []) {
    const r = rows.find((x) => x.row.id === key);
    if (!r) continue;
    // A total that may itself stand elsewhere proves nothing.
    if (sign < 0 && (r.alignment.doubt || (r.alignment.how === "short" && r.sum !== "pass"))) return "open";
    const x = r.readings?.[column];
    if (!x || x.kind === "unreadable") return "open";
    const value = x.kind === "number" ? x.value : 0;
    if (sign < 0) total = x.kind === "number" ? value : null;
    else sum += value;
  }
  return total === null ? "open" : sum === total ? "pass" : "fail";
}

/** True when every column in which the row has a figure other than 0 adds up. */
export function provedByColumns(r: ReadRow, rows: ReadRow[], era: FormEra): boolean {
  return (r.readings ?? []).every(
    (x, c) => x.kind !== "number" || x.value === 0 || outcomesAddUp(rows, era, c) === "pass",
  );
}
