/** Long tables stand open in part; what is folded is still there, under heads of its own. */
import { createElement } from "react";
import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import type { Table } from "@/app/_charts/table";
import { DataTable } from "./data-table";

const staff = (rows: number): Table => ({
  caption: "单位：人",
  columns: [{ label: "单位" }, { label: "2018 年", numeric: true }],
  rows: Array.from({ length: rows }, (_, r) => ({ cells: [{ text: `第${r}县` }, { text: String(r + 7) }] })),
  folded: { after: 12, words: "其余的单位" },
});
const drawn = (table: Table) => renderToStaticMarkup(createElement(DataTable, { table }));
const count = (html: string, what: RegExp) => [...html.matchAll(what)].length;

test("rows beyond those that stand open are folded below them, under the same heads", () => {
  const html = drawn(staff(15));
  const [open, folded] = html.split("<details");
  expect(count(open!, /scope="row"/g)).toBe(12);
  expect(count(folded!, /scope="row"/g)).toBe(3);
  expect(folded).toContain("其余的单位");
  expect(count(html, /scope="col"/g)).toBe(4);
});

test("a table that fits stands open whole", () => {
  expect(drawn(staff(12))).not.toContain("<details");
});

test("a year and its word stay together in a head", () => {
  expect(drawn(staff(1))).toContain("<k-t>2018 年</k-t>");
});
