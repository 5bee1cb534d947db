import { expect, test } from "vitest";
import { type Filter, parseFilter, writeFilter } from "./filter";

test("a link reproduces the view: writing and parsing give the same filter", () => {
  const filter: Filter = {
    lang: "en",
    from: 2014,
    to: 2024,
    places: ["320684", "341200:7"],
    show: ["requests_received"],
    view: "multiples",
  };
  const params = Object.fromEntries(new URLSearchParams(writeFilter(filter)));
  expect(parseFilter(params)).toEqual({ filter, ignored: [] });
});

test("what does not fit is left out and named", () => {
  const { filter, ignored } = parseFilter({ year: "1999", level: "galaxy", scope: "organ", from: "2020", to: "2010" });
  expect(filter).toEqual({ scope: "organ" });
  expect(ignored).toEqual(["year=1999", "level=galaxy", "from=2020&to=2010"]);
});

test("a place given twice is compared once, thirteen places are refused", () => {
  expect(parseFilter({ places: "1,1,2" }).filter.places).toEqual(["1", "2"]);
  expect(parseFilter({ places: Array.from({ length: 13 }, (_, i) => i).join(",") }).ignored).toHaveLength(1);
});
