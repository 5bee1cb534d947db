import fc from "fast-check";
import { expect, test } from "vitest";
import { LEVELS, SCOPES } from "./report";
import { EXTRAS, parseSelection, RESTRICTIONS, type Selection, writeSelection } from "./selection";

const read = (query: string) => parseSelection(Object.fromEntries(new URLSearchParams(query)));

test("a selection survives its address", () => {
  const slug = fc.stringMatching(/^-?[a-z0-9][a-z0-9-]{0,12}$/);
  const key = fc.stringMatching(/^(E[1-4]\.)?[a-z0-9_]{1,20}$/);
  const selection = fc.record(
    {
      in: fc.uniqueArray(slug, { minLength: 1, maxLength: 8 }),
      level: fc.constantFrom(...LEVELS),
      scope: fc.constantFrom(...SCOPES),
      from: fc.integer({ min: 2008, max: 2015 }),
      to: fc.integer({ min: 2015, max: 2025 }),
      show: fc.uniqueArray(key, { minLength: 1, maxLength: 8 }),
      applicants: fc.constantFrom("total" as const, "all" as const),
      with: fc.uniqueArray(fc.constantFrom(...EXTRAS), { minLength: 1 }),
      only: fc.uniqueArray(fc.constantFrom(...RESTRICTIONS), { minLength: 1 }),
      rows: fc.constantFrom("unit_year" as const, "unit" as const),
    },
    { requiredKeys: [] },
  );
  fc.assert(
    fc.property(selection, (given) => {
      expect(read(writeSelection(given as Selection))).toEqual({ selection: given, ignored: [] });
    }),
  );
});

test("what does not fit is named and left out, item by item; whether a place is there the database knows", () => {
  const { selection, ignored } = read("?in=320000,<b>&level=galaxy&show=granted,DROP TABLE&from=2020&to=2010");
  expect(selection).toEqual({ in: ["320000", "<b>"], show: ["granted"], from: 2010, to: 2020 });
  expect(ignored.map((i) => `${i.why} ${i.value}`)).toEqual(["form galaxy", "form DROP TABLE", "years 2010–2020"]);
});

test("ticked boxes arrive as one condition each", () => {
  expect(parseSelection({ show: ["granted", "", "refused"] }).selection.show).toEqual(["granted", "refused"]);
});
