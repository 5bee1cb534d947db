import fc from "fast-check";
import { expect, test } from "vitest";
import { groupsOf, type Heat, heatMarkup, LONG, ordered, TONES } from "./heat";

const cell = fc.record({ tone: fc.constantFrom(...TONES), text: fc.string({ maxLength: 6 }) });
const heat = fc
  .record({ columns: fc.integer({ min: 1, max: 18 }), rows: fc.integer({ min: 1, max: 12 }) })
  .chain(({ columns, rows }) =>
    fc.record({
      label: fc.string(),
      corner: fc.string(),
      columns: fc.constant(Array.from({ length: columns }, (_, i) => ({ label: String(2008 + i) }))),
      rows: fc.array(
        fc.record({ name: fc.string(), cells: fc.array(cell, { minLength: columns, maxLength: columns }) }),
        { minLength: rows, maxLength: rows },
      ),
      key: fc.constant([] as Heat["key"]),
    }),
  );
const count = (text: string, part: string) => text.split(part).length - 1;

test("every cell is there once, in a row of its place, under a column of its year", () => {
  fc.assert(
    fc.property(heat, (h: Heat) => {
      const markup = heatMarkup(h);
      expect(count(markup, 'role="cell"')).toBe(h.rows.length * h.columns.length);
      expect(count(markup, 'role="rowheader"')).toBe(h.rows.length);
      expect(count(markup, 'role="columnheader"')).toBe(h.columns.length + 1);
    }),
  );
});

test("rows out of sight are left out of the layout only where there are many", () => {
  const of = (rows: number) =>
    heatMarkup({
      label: "x",
      corner: "place",
      columns: [{ label: "2018" }],
      rows: Array.from({ length: rows }, (_, i) => ({ name: String(i), cells: [{ tone: "v1" as const, text: "1" }] })),
      key: [],
    });
  expect(of(LONG - 1)).toContain('class="heat"');
  expect(of(LONG)).toContain('class="heat long"');
});

test("no name or value can become markup", () => {
  const evil = '<img src=x onerror="a()">&';
  const markup = heatMarkup({
    label: evil,
    corner: evil,
    columns: [{ label: evil, rule: evil }],
    rows: [{ name: evil, group: evil, href: `"${evil}`, cells: [{ tone: "v1", text: evil, words: `${evil}!` }] }],
    key: [],
  });
  expect(markup).not.toContain("<img");
  expect(markup).not.toContain('onerror="');
});

test("a break is a rule at its column, and its word is on the column", () => {
  const markup = heatMarkup({
    label: "x",
    corner: "place",
    columns: [{ label: "2018" }, { label: "2019", rule: "new form" }],
    rows: [],
    key: [],
  });
  expect(markup).toContain('class="heat-rule" aria-hidden="true" style="--at:1"');
  expect(markup).toContain('title="new form"');
});

test("a row that lacks a cell is refused, by its name", () => {
  const broken: Heat = {
    label: "",
    corner: "",
    columns: [{ label: "2018" }],
    rows: [{ name: "甲", cells: [] }],
    key: [],
  };
  expect(() => heatMarkup(broken)).toThrow("甲");
});

test("rows of one group stay together and keep their order", () => {
  const rows = ["a", "a", "b", "a"].map((group, i) => ({ name: String(i), group, cells: [] }));
  expect(groupsOf(rows).map((g) => [g.group, g.rows.length])).toEqual([
    ["a", 2],
    ["b", 1],
    ["a", 1],
  ]);
});

test("ordering loses no row; by value the largest stands first and rows without a value last", () => {
  const rows = fc.array(fc.record({ name: fc.string(), rank: fc.option(fc.integer()) }));
  fc.assert(
    fc.property(rows, fc.constantFrom("place" as const, "name" as const, "value" as const), (list, by) => {
      const sorted = ordered(list, by);
      expect(new Set(sorted)).toEqual(new Set(list));
      if (by === "place") expect(sorted).toEqual(list);
      if (by !== "value") return;
      const ranks = sorted.map((r) => r.rank ?? Number.NEGATIVE_INFINITY);
      expect(ranks).toEqual([...ranks].sort((a, b) => b - a));
    }),
  );
});
