/** Ruled tables whose lines are not those of their cells: open at the sides, a stray line in one cell, none between the rows. */
import { expect, test } from "vitest";
import { drawTable, type PdfPageSpec } from "./generate";
import { printed, rowsIn } from "./test-kit";

const SIZE = 10;
const HEIGHT = SIZE * 2;
const TOP = 100;
const BORDERS = [60, 220, 300, 380, 460];
const ROWS = [
  ["信息内容", "上一年项目", "本年增减", "处理决定"],
  ["行政许可", "632", "285", "826"],
  ["其他对外管理服务事项", "623", "465", "231"],
  ["行政处罚", "526", "310", "533"],
  ["行政强制", "640", "253", "769"],
  ["行政事业性收费", "17", "12", "5"],
  ["政府集中采购", "703", "41", "9"],
];

const page = (): PdfPageSpec => ({ words: [["本报告所列数据的统计期限自一月一日起至年底止。", 60, 60, SIZE]] });

const rowsOf = async (out: PdfPageSpec) => rowsIn(await printed([out]));

type Line = [number, number, number, number];
const isVertical = ([x1, , x2]: Line) => x1 === x2;
const outer = [BORDERS[0], BORDERS.at(-1)];

test("without lines at its sides a table keeps its first and last column", async () => {
  const out = page();
  drawTable(out, ROWS, BORDERS, TOP, true);
  out.lines = out.lines?.filter((l) => !isVertical(l) || !outer.includes(l[0]));
  expect(await rowsOf(out)).toEqual(ROWS);
});

test("a longer line above a table is no column of it", async () => {
  const out = page();
  drawTable(out, ROWS, BORDERS, TOP, true);
  out.lines?.push([30, TOP, 540, TOP]);
  expect(await rowsOf(out)).toEqual(ROWS);
});

test("a stray line in one cell parts no row", async () => {
  const out = page();
  drawTable(out, ROWS, BORDERS, TOP, true);
  const y = TOP + 3 * HEIGHT + 6;
  out.lines?.push([BORDERS[0] as number, y, BORDERS[1] as number, y]);
  expect((await rowsOf(out)).filter((r) => r.length > 0)).toEqual(ROWS);
});

test("lines between the columns only: the rows are told by their places", async () => {
  const out = page();
  const end = drawTable(out, ROWS, BORDERS, TOP, true);
  out.lines = out.lines?.filter((l) => isVertical(l) || l[1] === TOP || l[1] === end);
  expect(await rowsOf(out)).toEqual(ROWS);
});
