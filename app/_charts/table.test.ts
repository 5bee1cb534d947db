import fc from "fast-check";
import { expect, test } from "vitest";
import { INDEX, type Shown } from "@/lib/answers";
import { csv } from "@/lib/words/csv";
import { csvAddress, tableCsv, trendCsv } from "./csv";
import { blank, coded, report, retold, series, trend, unit, value, YEARS } from "./sample";
import { marksOf, shownSentence, sourceHref, unitLabels } from "./shown";
import { seriesTable, shownCell, trendTable } from "./table";
import { trendChart } from "./trend";

const owner = unit(1, "甲县");

test("a value links to its words, a coded one to its source, a computed one to its year", () => {
  expect(sourceHref(report, owner, "zh")).toBe("/reports/1?fact=11#f-11");
  expect(sourceHref(coded, owner, "en")).toBe("/regions/000001?lang=en&unit=1#c-7");
  expect(sourceHref({ kind: "computed", parts: 3, origins: ["coded"] }, owner, "zh", 2019)).toBe(
    "/regions/000001?unit=1#y-2019",
  );
});

test("every kind of blank has its own glyph and word, none looks like zero", () => {
  const kinds = ["blank", "dash", "unreadable", "not_collected", "not_stated", "no_report", "under_review"] as const;
  const cells = kinds.map((k) => shownCell(blank(k), "件", owner, "zh"));
  expect(new Set(cells.map((c) => c.glyph)).size).toBe(kinds.length);
  expect(new Set(cells.map((c) => c.text)).size).toBe(kinds.length);
  for (const cell of cells) expect(cell.text + cell.glyph).not.toMatch(/0/);
});

test("marks tell the origin first, then every doubt", () => {
  expect(marksOf(value(1, retold))).toEqual(["retold"]);
  expect(marksOf(value(1, coded, { approx: "about", flags: ["unstable"] }))).toEqual([
    "coded",
    "approx",
    "lessSure",
    "unstable",
  ]);
  expect(marksOf(value(1, report, { state: "inferred" }))).toEqual(["original", "inferred"]);
});

test("a share says its numerator and denominator", () => {
  const share = value(0.75, report, { numerator: 6, denominator: 8, flags: ["unstable"] });
  expect(shownSentence(share, { unit: "%", counted: null }, "zh")).toBe(
    "75.0%（原报告、6 / 8、分母不足 10 件，比例不稳）",
  );
});

test("units are named as shortly as tells them apart", () => {
  const organ = unit(3, "甲县", {
    scope: "organ",
    body: { zh: "甲县人民政府办公室", en: "Place 3 People's Government Office" },
  });
  expect(unitLabels([unit(1, "甲县"), unit(2, "乙县")], "zh")).toEqual(["甲县", "乙县"]);
  expect(unitLabels([unit(1, "甲县"), organ], "zh")).toEqual(["甲县·全辖区汇总", "甲县人民政府办公室"]);
  expect(unitLabels([unit(1, "甲县"), organ], "en")[1]).toBe("Place 3 People's Government Office");
  const twins = unitLabels([unit(1, "甲县"), unit(9, "甲县")], "zh");
  expect(new Set(twins).size).toBe(2);
});

const points: Shown[] = [
  value(12),
  blank("no_report"),
  value(30, coded),
  value(33, coded),
  value(40),
  value(61),
  value(70, retold),
];
const one = trend([[owner, points]]);

test("the table of a trend has the drawn years, reasons, and the border of a break above its year", () => {
  const table = trendTable(one, "zh");
  expect(table.rows.map((r) => r.cells[0]?.text)).toEqual(YEARS.map(String));
  expect(table.rows.map((r) => r.cells[1]?.text)).toEqual(["12", "未收录", "30", "33", "40", "61", "70"]);
  expect(table.rows.map((r) => r.rule ?? "")).toEqual(["", "", "", "", "2019 新表式", "", ""]);
});

test("the table of series leaves out years of which nothing is known and leads to definitions", () => {
  const table = seriesTable([one], "x", "en");
  expect(table.columns.map((c) => c.label)).toEqual([
    "Indicator",
    "2015",
    "2017",
    "2018",
    "2019",
    "2020",
    "2021",
    "Unit",
  ]);
  expect(table.rows[0]?.cells[0]?.href).toBe(`/methods?lang=en#s-${series.key}`);
});

test("CSV has one row per unit and year, code words for reasons, and opens in spreadsheets", () => {
  const text = trendCsv([one], "en");
  expect(text.startsWith("\uFEFFseries,name,unit_of_value,place,issuer,scope,year,value,")).toBe(true);
  const rows = text.trim().split("\r\n").slice(1);
  expect(rows).toHaveLength(YEARS.length);
  expect(rows[1]).toContain(",2016,,,no_report,");
  expect(rows[2]).toContain(",2017,30,,accepted,");
});

test("no cell of a CSV runs as a formula, whatever it holds, and every cell reads back", () => {
  fc.assert(
    fc.property(
      fc.array(fc.oneof(fc.string(), fc.constantFrom("=1+1", "-5", "@x", 'a"b', "a\nb")), { minLength: 1 }),
      (cells) => {
        const text = csv(
          ["h"],
          cells.map((c) => [c]),
        );
        const read = text
          .slice(1)
          .match(/"(?:[^"]|"")*"\r\n|[^"\r\n]*\r\n/g)!
          .slice(1);
        expect(read).toHaveLength(cells.length);
        read.forEach((line, i) => {
          const raw = line.slice(0, -2);
          const plain = raw.startsWith('"') ? raw.slice(1, -1).replaceAll('""', '"') : raw;
          // A negative number is no formula and stays one.
          if (!/^-\d+(\.\d+)?$/.test(plain)) expect(plain).not.toMatch(/^[=+\-@\t\r]/);
          else expect(plain).toBe(cells[i]);
          expect(plain.replace(/^'(?=[=+\-@\t\r])/, "")).toBe(cells[i]);
        });
      },
    ),
  );
});

test("numbers of a display table are numbers in its CSV", () => {
  const table = {
    caption: "",
    columns: [{ label: "a" }, { label: "b", numeric: true }],
    rows: [{ cells: [{ text: "x" }, { text: "1,234" }] }, { cells: [{ text: "y" }, { text: "−5" }] }],
  };
  expect(tableCsv(table)).toBe("\uFEFFa,b\r\nx,1234\r\ny,-5\r\n");
});

test("the address of a file holds it whole, whatever stands in it, and little more than it", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme", maxLength: 60 }), (words) => {
      const file = csv(["名称", "值"], [[words, 5]]);
      const address = csvAddress(file);
      expect(decodeURIComponent(address.slice(address.indexOf(",") + 1))).toBe(file);
      // As a browser reads it.
      const read = new URL(address);
      expect(read.hash).toBe("");
      expect(decodeURIComponent(read.href.slice(read.href.indexOf(",") + 1))).toBe(file);
    }),
  );
  expect(csvAddress("名称,值\r\n甲县,5\r\n").length).toBeLessThan(70);
});

test("an index shows one decimal in chart, table and words; its file holds it in full", () => {
  const third = trend([[unit(1, "甲县"), YEARS.map((_, i) => value(i === 0 ? 100 : 100 + i / 3, report))]], {
    unit: INDEX,
    counted: null,
    breaks: [],
  });
  const table = trendTable(third, "en");
  expect(table.caption).toBe("Requests received");
  expect(table.rows.map((r) => r.cells[1]?.text)).toEqual(["100", "100.3", "100.7", "101", "101.3", "101.7", "102"]);
  const drawn = trendChart(third, "en");
  expect(drawn.summary).toContain("100 in 2015, 102 in 2021 (+2, +2.0%)");
  for (const text of [drawn.summary, ...drawn.stops.flatMap((s) => s.words)]) expect(text).not.toMatch(/\d\.\d\d/);
  expect(tableCsv(table)).toContain("2016,100.33333333333333,");
});
