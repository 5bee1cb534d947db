import { expect, test } from "vitest";
import { allSeries, cellsOf, findIndicator, findProseIndicator, formCells, indicators } from "./dictionary";

test("key and era together name one indicator", () => {
  expect(new Set(indicators.map((i) => `${i.era}:${i.key}`)).size).toBe(indicators.length);
});

test("every cell of the official tables names an indicator of its era, with that indicator's unit", () => {
  for (const cell of formCells) {
    const indicator = findIndicator(cell.key, cell.era);
    expect(indicator, `${cell.era} ${cell.key}`).toBeDefined();
    expect(indicator?.unit, `${cell.era} ${cell.key}`).toBe(cell.unit);
    expect(indicator?.by_applicant, `${cell.era} ${cell.key}`).toBe(cell.applicant !== null);
  }
});

test("every parent and every series an indicator names exists", () => {
  const seriesKeys = new Set(allSeries.map((s) => s.key));
  for (const i of indicators) {
    if (i.parent) expect(findIndicator(i.parent, i.era), `${i.era}:${i.key} → ${i.parent}`).toBeDefined();
    if (i.series) expect(seriesKeys.has(i.series), `${i.era}:${i.key} → ${i.series}`).toBe(true);
  }
});

test("the forms have the official size: 65 rows, 23 and 25 rows of seven columns, 15 columns of disputes", () => {
  expect(cellsOf("E2", "statistics")).toHaveLength(65);
  expect(cellsOf("E3", "requests")).toHaveLength(23 * 7);
  expect(cellsOf("E4", "requests")).toHaveLength(25 * 7);
  expect(cellsOf("E3", "disputes")).toHaveLength(15);
  expect(cellsOf("E4", "disputes")).toHaveLength(15);
});

test("a prose figure keeps its key in an era whose form has no such row", () => {
  expect(findProseIndicator("training_participants", "E4")?.era).toBe("E2");
  expect(findProseIndicator("processing_fee_collected", "E2")?.era).toBe("E4");
  expect(findProseIndicator("no_such_key", "E2")).toBeUndefined();
});
