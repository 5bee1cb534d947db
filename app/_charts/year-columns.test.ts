import { renderToStaticMarkup } from "react-dom/server";
import { expect, test } from "vitest";
import { YearColumns, type YearColumnsProps } from "./year-columns";

const years = [2016, 2017, 2018, 2019, 2020, 2021];
const drawn = (props: Partial<YearColumnsProps>) => {
  const node = YearColumns({ years, values: [1, 2, 3, 4, 5, 6], shown: 2021, ...props });
  return node ? renderToStaticMarkup(node) : "";
};
const columns = (markup: string, kind: string) =>
  (markup.match(new RegExp(`class="${kind}" d="([^"]*)"`))?.[1]?.match(/z/g) ?? []).length;

test("a missing year is a gap, a zero is drawn", () => {
  const markup = drawn({ values: [null, 0, 3, 4, 5, 6] });
  expect(columns(markup, "like")).toBe(4);
  expect(columns(markup, "shown")).toBe(1);
});

test("years summed over many more or fewer units are pale, and a line stands where the count changed", () => {
  const markup = drawn({ counts: [10, 28, 29, 30, 30, 30], breaks: [2019] });
  expect(columns(markup, "unlike")).toBe(1);
  expect(columns(markup, "like")).toBe(4);
  expect(markup).toContain('class="rule"');
});

test("nothing is drawn of a handful of units, or of years that cannot be laid beside the printed one", () => {
  expect(drawn({ counts: [3, 3, 3, 3, 3, 3] })).toBe("");
  expect(drawn({ counts: [9, 9, 9, 9, 30, 30] })).toBe("");
  expect(drawn({ values: [null, null, null, 1, 2, 3] })).toBe("");
});
