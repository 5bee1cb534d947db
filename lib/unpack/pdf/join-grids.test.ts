/** Ruled tables over a page break: repeated heads, rows cut in two, columns that only one of the pages shows. */
import { expect, test } from "vitest";
import type { Grid } from "./grid";
import { joinGrids } from "./join-grids";

/** A grid of these rows; a cell is its text, or text and columns it spans. */
function grid(columns: number[], rows: (string | [string, number])[][]): Grid {
  const cells = rows.flatMap((row, r) => {
    let col = 0;
    return row.map((c) => {
      const [text, colSpan] = typeof c === "string" ? [c, 1] : c;
      col += colSpan;
      return { row: r, col: col - colSpan, rowSpan: 1, colSpan, text };
    });
  });
  const ends = { left: columns[0] as number, right: columns.at(-1) as number, top: 0, bottom: rows.length * 20 };
  return { ...ends, columns, rows: [...rows.keys(), rows.length].map((n) => n * 20), cells };
}

const rowsOf = (g: Grid | null) =>
  g && Array.from({ length: g.rows.length - 1 }, (_, r) => g.cells.filter((c) => c.row === r).map((c) => c.text));

const COLUMNS = [60, 200, 300, 400];
const HEADS = ["信息内容", "本年制发件数", "现行有效件数"];

test("heads that the next page repeats stand once", () => {
  const joined = joinGrids(
    grid(COLUMNS, [HEADS, ["规章", "8", "1"]]),
    grid(COLUMNS, [HEADS, ["行政规范性文件", "6", "4"]]),
    true,
  );
  expect(rowsOf(joined)).toEqual([HEADS, ["规章", "8", "1"], ["行政规范性文件", "6", "4"]]);
});

test("a row with figures is no head, whatever stands on the page before", () => {
  const rows = [["规章", "0", "0"]];
  expect(rowsOf(joinGrids(grid(COLUMNS, rows), grid(COLUMNS, [...rows, ["行政许可", "0", "0"]]), true))).toHaveLength(
    3,
  );
});

test("a label of the form in two pieces is one row again, its figures on one of the pages", () => {
  const joined = joinGrids(
    grid(COLUMNS, [HEADS, ["规章", "8", "1"], ["行政规", "6", "4"]]),
    grid(COLUMNS, [HEADS, ["范性文件", "", ""], ["行政许可", "2", "3"]]),
    true,
  );
  expect(rowsOf(joined)).toEqual([HEADS, ["规章", "8", "1"], ["行政规范性文件", "6", "4"], ["行政许可", "2", "3"]]);
});

test("two rows of the form stay two, though the second is blank", () => {
  const [above, below] = [grid(COLUMNS, [HEADS, ["行政处罚", "6", "4"]]), grid(COLUMNS, [["行政强制", "", ""]])];
  expect(rowsOf(joinGrids(above, below, true))).toEqual([HEADS, ["行政处罚", "6", "4"], ["行政强制", "", ""]]);
});

test("a border that only one of the pages shows parts the cells of the other", () => {
  const few = grid([60, 200, 300], [["一、本年新收政府信息公开申请数量", "3"]]);
  const many = grid([60, 120, 200, 300], [["（三）不予公开", "1.属于国家秘密", "1"]]);
  expect(joinGrids(few, many, true)?.cells.map((c) => [c.row, c.col, c.colSpan])).toEqual([
    ...[
      [0, 0, 2],
      [0, 2, 1],
    ],
    ...[
      [1, 0, 1],
      [1, 1, 1],
      [1, 2, 1],
    ],
  ]);
  expect(joinGrids(many, few, true)?.cells.at(-2)).toMatchObject({ row: 1, col: 0, colSpan: 2 });
  expect(joinGrids(few, many, false)).toBeNull();
  expect(joinGrids(few, grid([60, 120, 210, 300], [["a", "b", "c"]]), true)).toBeNull();
});
