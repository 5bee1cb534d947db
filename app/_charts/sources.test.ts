import { expect, test } from "vitest";
import { blank, coded, report, retold, trend, unit, value } from "./sample";
import { sourcesOf } from "./sources";
import { trendTable } from "./table";

test("numbers are counted by where they come from, blanks by their reason", () => {
  const points = [
    value(1, report),
    value(2, retold),
    value(3, coded),
    blank("dash"),
    blank("dash"),
    value(4, report),
    value(5),
  ];
  const { counts, blanks, reports, coded: lines } = sourcesOf(trendTable(trend([[unit(1, "甲县"), points]]), "zh"));
  expect(counts).toEqual({ original: 3, coded: 1, retold: 1, disputed: 0 });
  expect(blanks).toEqual([{ glyph: "—", text: "填“—”", n: 2 }]);
  // Report 1 is led to once, by the year it is first used for.
  expect(reports).toEqual([
    { href: "/reports/1", text: "2015" },
    { href: "/reports/2", text: "2016" },
  ]);
  expect(lines).toEqual([{ href: "/regions/000001?unit=1#c-7", text: "2017" }]);
});

test("among several units a source is named by year and unit, and keeps the language", () => {
  const lines = [unit(1, "甲县"), unit(2, "乙县")].map((u, i) => [u, [value(1, i === 0 ? report : retold)]] as const);
  const table = trendTable(trend(lines.map(([u, p]) => [u, [...p]])), "en");
  expect(sourcesOf(table).reports).toEqual([
    { href: "/reports/1?lang=en", text: "2015 · Place 1" },
    { href: "/reports/2?lang=en", text: "2015 · Place 2" },
  ]);
});

test("a computed value leads to the year on its unit's page where its parts stand", () => {
  const share = value(0.5, { kind: "computed", parts: 3, origins: ["original"] }, { numerator: 1, denominator: 2 });
  const { computed } = sourcesOf(trendTable(trend([[unit(1, "甲县"), [share]]]), "zh"));
  expect(computed).toEqual([{ href: "/regions/000001?unit=1#y-2015", text: "2015" }]);
});
