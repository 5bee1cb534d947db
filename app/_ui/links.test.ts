import { expect, test } from "vitest";
import { inLanguage, regionHref, viewHref } from "./links";
import { otherLanguage } from "./site-header";

test("a link within a view keeps what it does not change and drops the page number", () => {
  expect(viewHref("/reports", { lang: "en", q: "海门", page: 3 }, { year: 2020 })).toBe(
    "/reports?lang=en&year=2020&q=%E6%B5%B7%E9%97%A8",
  );
  expect(viewHref("/", { year: 2020, series: "granted" }, { year: undefined }, "#ranking")).toBe(
    "/?series=granted#ranking",
  );
});

test("an address that knows no language gets the reader's, before its anchor", () => {
  expect(inLanguage("/reports/3#checks", "en")).toBe("/reports/3?lang=en#checks");
  expect(inLanguage("/regions/1?unit=2", "en")).toBe("/regions/1?unit=2&lang=en");
  expect(inLanguage("/regions/1?unit=2", "zh")).toBe("/regions/1?unit=2");
  expect(inLanguage("https://example.org/a", "en")).toBe("https://example.org/a");
});

test("the other language is the same view", () => {
  expect(otherLanguage("/compare", "?places=a:1,b:2&show=granted", "zh")).toBe(
    "/compare?places=a:1,b:2&show=granted&lang=en",
  );
  expect(otherLanguage("/", "?lang=en", "en")).toBe("/");
});

test("places without a code have addresses too", () => {
  expect(regionHref("350000-z-pingtan", "en")).toBe("/regions/350000-z-pingtan?lang=en");
});
