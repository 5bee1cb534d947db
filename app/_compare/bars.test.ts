/** Bars: what has no number has no bar, whatever else is drawn. */
import { expect, test } from "vitest";
import { tableSummary } from "@/app/_charts/summary";
import { seriesOf } from "@/db/query/series-info";
import type { Shown, UnitRef } from "@/lib/answers";
import { barTable } from "./bars";

const unit = (id: number): UnitRef =>
  ({
    id,
    place: { slug: `${id}`, name: { zh: `第${id}县`, en: `County ${id}` }, path: [] },
    issuer: `第${id}县人民政府`,
    scope: "jurisdiction",
  }) as unknown as UnitRef;
const value = (v: number): Shown => ({
  kind: "value",
  value: v,
  numerator: null,
  denominator: null,
  era: "E4",
  state: "accepted",
  approx: null,
  flags: [],
  source: { kind: "report", origin: "original", reportId: 1, factId: 100001 },
});

test("a blank beside peers has its glyph and no bar; a zero has a bar of no length; the place itself stands out", () => {
  const rows = [
    { unit: unit(1), shown: value(5) },
    { unit: unit(2), shown: { kind: "blank", blank: "blank", reason: null } as const },
    { unit: unit(3), shown: value(0) },
    { unit: unit(4), shown: value(10) },
  ];
  const table = barTable(seriesOf("requests_received"), rows, { caption: "", own: 1 }, "zh");
  const told = new Map(table.rows.map((r) => [r.cells[0]?.text, r]));
  const bar = (name: string) => told.get(name)?.cells.at(-1)?.bar;
  expect(bar("第2县")).toBeUndefined();
  expect(told.get("第2县")?.cells[1]).toMatchObject({ glyph: expect.any(String) });
  expect(bar("第3县")).toMatchObject({ length: 0, quiet: true });
  expect(bar("第4县")).toMatchObject({ length: 1, quiet: true });
  expect(bar("第1县")).toEqual({ length: 0.5, hollow: false });
  expect(table.rows.filter((r) => r.own).map((r) => r.cells[0]?.text)).toEqual(["第1县"]);
});

test("the sentence of bars names the unit of its numbers", () => {
  const rows = [1, 1200].map((v, i) => ({ unit: unit(i + 1), shown: value(v) }));
  const sentence = (lang: "zh" | "en") =>
    tableSummary(barTable(seriesOf("requests_received"), rows, { caption: "C" }, lang), lang);
  expect(sentence("zh")).toBe("C：2 行有数，最高第2县 1,200 件，最低第1县 1 件。");
  expect(sentence("en")).toBe(
    "C: 2 rows with a figure, highest County 2 (1,200 requests), lowest County 1 (1 request).",
  );
});
