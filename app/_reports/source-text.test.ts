import { expect, test } from "vitest";
import type { ReportPage } from "@/lib/answers";
import { piecesOf } from "./source-text";

const fact = (id: number, start: number, end: number) =>
  ({ id, evidence: { start, end } }) as ReportPage["facts"][number];

test("words that give two figures are marked once, with both anchors", () => {
  const text = "未发生行政复议和行政诉讼的案件。";
  const pieces = piecesOf(text, [fact(1, 0, 15), fact(2, 0, 15)], 0, text.length);
  expect(pieces.map((p) => [p.text, p.facts, p.begins])).toEqual([
    ["未发生行政复议和行政诉讼的案件", [1, 2], [1, 2]],
    ["。", [], []],
  ]);
});

test("overlapping words are cut so that nothing is lost or doubled", () => {
  const text = "0123456789";
  const pieces = piecesOf(text, [fact(1, 2, 6), fact(2, 4, 8)], 0, 10);
  expect(pieces.map((p) => p.text).join("")).toBe(text);
  expect(pieces.find((p) => p.start === 4)?.facts).toEqual([1, 2]);
});

test("evidence that runs over a line end is marked in both lines, its anchor stands once", () => {
  const facts = [fact(1, 3, 8)];
  const text = "甲乙丙丁\n戊己庚辛";
  const first = piecesOf(text, facts, 0, 4);
  const second = piecesOf(text, facts, 5, 9);
  expect([...first, ...second].flatMap((p) => p.begins)).toEqual([1]);
  expect(second[0]?.facts).toEqual([1]);
});
