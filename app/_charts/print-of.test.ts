import { expect, test } from "vitest";
import { readCited, writeCited } from "@/lib/cited";
import { printOf } from "./print-of";
import type { Table } from "./table";

const table = (year: string, value: string, blank: string): Table => ({
  caption: blank,
  columns: [{ label: year }, { label: value, numeric: true }],
  rows: [{ cells: [{ text: "2023" }, { text: value }] }, { cells: [{ text: "2024" }, { text: blank, glyph: "×" }] }],
});

test("the print of a figure is that of its numbers and blanks, not of its words", () => {
  const own = printOf(table("年份", "1,234", "未收录"));
  expect(printOf(table("Year", "1,234", "not held"))).toBe(own);
  expect(printOf(table("年份", "1,235", "未收录"))).not.toBe(own);
  expect(printOf(table("年份", "−1,234", "未收录"))).not.toBe(own);
  const told = table("年份", "1,234", "未收录");
  told.rows[1]!.cells[1] = { text: "0" };
  expect(printOf(told), "a blank is no zero").not.toBe(own);
});

test("an address carries it there and back; what no citation wrote is nothing", () => {
  const cited = { id: "trend-requests_received", version: "7", print: "3fa2c1d0" };
  expect(readCited(writeCited(cited))).toEqual(cited);
  for (const text of [null, "", "trend.7", "trend.x.3fa2c1d0", "<b>.7.3fa2c1d0"]) expect(readCited(text)).toBeNull();
});
