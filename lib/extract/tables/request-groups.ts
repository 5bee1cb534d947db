/** Rows that lost their labels, named by their place in the form: 不予公开 followed by eight times seven figures, one row between its neighbours. */

import { requestRows, rowsOfGroup } from "./labels";
import type { FormEra } from "./request-rows";
import type { Row } from "./table";

/**
 * The rows of a group label that is followed by exactly the figures of all its rows, in the order of the form; null for any other
 * number of figures. The rows are supposed, not labelled.
 */
export function rowsOfLostLabels(group: Row, era: FormEra, columns: number): Row[] | null {
  const keys = (rowsOfGroup[group.id] ?? []).filter((k) => requestRows[era].includes(k));
  let end = group.values.length;
  while (end > 0 && group.values[end - 1]?.kind === "blank") end--;
  if (keys.length < 2 || end !== keys.length * columns) return null;
  return keys.map((id, i) => ({
    ...group,
    id,
    meaning: { form: "requests", role: "row", id },
    values: group.values.slice(i * columns, (i + 1) * columns),
    supposed: true,
  }));
}

/**
 * Rows with a label nobody knows (a PDF mixed it with the label of its group) that stand where the form has exactly one row that is
 * missing, with as many figures as columns. They are supposed: only the sums of all columns make them certain.
 */
export function rowsByPlace(known: Row[], strangers: Row[], era: FormEra, columns: number): Map<Row, Row> {
  const keys = requestRows[era];
  const inOrder = known.filter((r) => r.values.length > 0).sort((a, b) => a.label.start - b.label.start);
  const out = new Map<Row, Row>();
  const taken = new Map<string, Row>();
  for (const r of strangers) {
    if (r.values.length !== columns || r.values.some((v) => v.kind !== "figure")) continue;
    const next = inOrder.findIndex((k) => k.label.start > r.label.start);
    const before = keys.indexOf(inOrder[next - 1]?.id ?? "");
    const after = keys.indexOf(inOrder[next]?.id ?? "");
    const id = keys[before + 1];
    // Beside a row without figures it may as well be that row's: the sums hold for both.
    const beside = [inOrder[next - 1], inOrder[next]];
    if (beside.some((k) => !k?.values.some((v) => v.kind === "figure"))) continue;
    if (before < 0 || after !== before + 2 || !id || inOrder.some((k) => k.id === id)) continue;
    const twin = taken.get(id);
    if (twin) out.delete(twin);
    else out.set(r, { ...r, id, meaning: { form: "requests", role: "row", id }, supposed: true });
    taken.set(id, r);
  }
  return out;
}
