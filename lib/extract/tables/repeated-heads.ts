/** Merged cells that a converter printed once for every column they reach over: 处理决定数量 | 处理决定数量 | 处理决定数量 and 16 | 16 | 16 below. */
import type { Piece } from "./line";
import type { Row, Table } from "./table";

type Head = Table["header"][number];

/** Heads printed again right behind themselves; 本年新 | 本年新 are two that lost their second lines. */
function repeats(header: readonly Head[]): Set<number> {
  const cols = new Set<number>();
  header.forEach((h, i) => {
    const before = header[i - 1];
    const same =
      before &&
      h.meaning !== null &&
      h.meaning.id !== "new_something" &&
      before.meaning?.id === h.meaning.id &&
      before.segment.line === h.segment.line;
    if (same && h.segment.col === before.segment.col + 1) cols.add(h.segment.col);
  });
  return cols;
}

/** The table with each of those columns once; as it is where a row prints something else in them. */
export function withoutRepeats(table: Table): Table {
  const again = repeats(table.header);
  const isAgain = (v: Piece) => again.has(v.col);
  const prints = ({ values, kind }: Row) =>
    kind !== "plain" && values.every((v, i) => !isAgain(v) || v.text === values[i - 1]?.text);
  if (again.size === 0 || !table.rows.every((r) => r.values.length === 0 || prints(r))) return table;
  return {
    ...table,
    header: table.header.filter((h) => !again.has(h.segment.col)),
    rows: table.rows.map((r) => ({ ...r, values: r.values.filter((v) => !isAgain(v)) })),
  };
}
