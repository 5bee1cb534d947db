import { expect, test } from "vitest";
import { type Filter, parseFilter, type RawParams, writeFilter } from "./filter";

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

const told = (params: RawParams) => parseFilter(params).ignored.map((i) => `${i.why} ${i.name}=${i.value}`);

test("what does not fit is left out and named", () => {
  const params = { year: "1999", level: "galaxy", scope: "organ" };
  expect(parseFilter(params).filter).toEqual({ scope: "organ" });
  expect(told(params)).toEqual(["form year=1999", "form level=galaxy"]);
});

test("years the wrong way round are turned, and said", () => {
  const params = { from: "2020", to: "2010" };
  expect(parseFilter(params).filter).toEqual({ from: 2010, to: 2020 });
  expect(told(params)).toEqual(["years from=2010–2020"]);
});

test("a place given twice is compared once; of thirteen the first twelve are, and the last is named", () => {
  expect(parseFilter({ places: "1,1,2" }).filter.places).toEqual(["1", "2"]);
  const places = Array.from({ length: 13 }, (_, i) => `p${i}`);
  expect(parseFilter({ places: places.join(",") }).filter.places).toEqual(places.slice(0, 12));
  expect(told({ places: places.join(",") })).toEqual(["many places=p12"]);
});

test("of a list only the items that do not fit are left out", () => {
  const long = "x".repeat(61);
  expect(parseFilter({ show: `granted,${long},refused` }).filter.show).toEqual(["granted", "refused"]);
  expect(told({ show: `granted,${long}` })).toEqual([`form show=${"x".repeat(40)}…`]);
  expect(told({ show: long })).toHaveLength(1);
});
