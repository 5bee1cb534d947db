import { expect, test } from "vitest";
import { findIndicator } from "./dictionary";
import { placeById } from "./regions";
import { starterFigures } from "./starter-figures";

const figures = starterFigures();

test("there are 2,195 figures of 51 places and 146 unit-years in four eras", () => {
  expect(figures).toHaveLength(2195);
  expect(new Set(figures.map((f) => f.place)).size).toBe(51);
  expect(new Set(figures.map((f) => [f.place, f.scope, f.issuer, f.year].join())).size).toBe(146);
  expect(new Set(figures.map((f) => f.era)).size).toBe(4);
});

test("every figure has an indicator of its era, an applicant column exactly where the form has them, and a known place", () => {
  for (const f of figures) {
    const indicator = findIndicator(f.indicator, f.era);
    expect(indicator, `${f.era} ${f.indicator}`).toBeDefined();
    expect(f.applicant !== null, `${f.era} ${f.indicator}`).toBe(indicator?.by_applicant);
    expect(placeById(f.place), f.place).not.toBeNull();
  }
});

test("52 % are zeros that the reports state", () => {
  expect(Math.round((100 * figures.filter((f) => f.value === 0).length) / figures.length)).toBe(52);
});

test("every source has a title, and all but the 13 figures of one report an address", () => {
  expect(figures.filter((f) => f.source.title === "")).toEqual([]);
  const bare = figures.filter((f) => f.source.url === "");
  expect(bare).toHaveLength(13);
  expect(new Set(bare.map((f) => `${f.issuer} ${f.year}`))).toEqual(new Set(["上海市人民政府办公厅 2019"]));
});

test("figures read through OCR, a parsed copy, run-together cells or a reprint say so", () => {
  for (const f of figures)
    expect(f.lessSure).toBe(/OCR|machine-parsed|run together|third-party/.test(f.note?.en ?? ""));
  expect(figures.filter((f) => f.approx !== null)).toHaveLength(8);
});
