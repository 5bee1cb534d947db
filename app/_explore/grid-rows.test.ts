import { expect, test } from "vitest";
import { compareCells, type GridCell } from "./grid-rows";

const sorted = (cells: GridCell[], descending: boolean) =>
  // As the table does it: an order, turned round for descending.
  [...cells].sort((a, b) => compareCells(a, b, descending) * (descending ? -1 : 1));

test("blanks stand last whichever way a column is sorted", () => {
  const blank: GridCell = ["□ 留空", "", null];
  const marked: GridCell = ["■ 5", "人工摘录", 5];
  expect(sorted([blank, 3, marked, 10, 0], false)).toEqual([0, 3, marked, 10, blank]);
  expect(sorted([blank, 3, marked, 10, 0], true)).toEqual([10, marked, 3, 0, blank]);
});
