/** Numbers that count the rows of a table whose cells stand one a line. */
import { isNumberHead } from "./foreign-heads";
import type { TableLine } from "./line";
import { meanings } from "./line-roles";

/** One cell a line, with or without a bar behind it. */
const isCellLine = (l: TableLine | undefined) => l?.kind === "plain" || l?.kind === "bars";
const only = (l: TableLine | undefined) => (isCellLine(l) && l?.pieces.length === 1 ? l.pieces[0] : undefined);
const isNumber = (l: TableLine | undefined) => {
  const cell = only(l);
  return cell?.kind === "figure" && /^\d{1,3}$/.test(cell.text);
};
const isNumberHeadLine = (l: TableLine | undefined) => isNumberHead(only(l)?.text ?? "");

/**
 * One cell a line under heads 序号: the number before every label counts the rows of its table. Where it does not count on, no figure of
 * the table can be told from it.
 */
export function withoutRowNumbers(lines: TableLine[]): TableLine[] {
  const heads = lines.flatMap((l, i) => (isNumberHeadLine(l) ? [i] : []));
  const [first] = heads;
  if (first === undefined) return lines;
  const out = lines.slice(0, first);
  heads.forEach((from, n) => {
    const next = heads[n + 1] ?? lines.length;
    let to = from + 1;
    while (to < next && isCellLine(lines[to])) to++;
    const table = lines.slice(from + 1, to);
    const left = uncounted(table);
    if (left === table) out.push(lines[from] as TableLine);
    out.push(...left, ...lines.slice(to, next));
  });
  return out;
}

/** The lines of a table without the numbers of its rows; the lines themselves where nothing stands before labels. */
function uncounted(table: TableLine[]): TableLine[] {
  const numbers = new Set<TableLine>();
  let forms: string[] = [];
  let counts = true;
  for (const [i, line] of table.entries()) {
    const label = table[i + 1]?.pieces[0];
    if (!isNumber(line) || label?.kind !== "label") continue;
    const own = meanings(label).map((m) => m.form);
    if (Number(line.pieces[0]?.text) === numbers.size + 1) {
      numbers.add(line);
      if (own.length > 0) forms = own;
    }
    // The last figure of a table stands before the next heading, which is no row, or before another table.
    else if (own.some((form) => forms.includes(form))) counts = false;
    else if (own.length > 0) break;
  }
  if (numbers.size === 0 && counts) return table;
  return table.filter((l) => (counts ? !numbers.has(l) : only(l)?.kind !== "figure"));
}
