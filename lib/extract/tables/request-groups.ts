/** Groups whose rows lost their labels: 不予公开 followed by eight times seven figures. */
import type { Row } from "./collect";
import { requestRows, rowsOfGroup } from "./labels";
import type { FormEra } from "./request-rows";

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
