import { describe, expect, test } from "vitest";
import { boardOf } from "@/app/_map/board";
import { placesCsv } from "@/app/_map/places-csv";
import type { AreaCell, OpenPart, PlaceYears } from "@/lib/answers";
import { areaCell, areaKey, heatOfPlaces, placesSummary, scaleOfYears } from "./area";
import { heatMarkup } from "./heat";
import { report, series, unit, value } from "./sample";

const sum = (n: number, open: OpenPart | null): AreaCell => ({
  kind: "sum",
  value: n,
  numerator: null,
  denominator: null,
  n: 4,
  of: 5,
  open,
});
const own = (n: number, flags: string[] = []) => value(n, report, { flags });

const answerOf = (cells: AreaCell[]): PlaceYears => ({
  series,
  how: "below",
  level: "county",
  scope: "jurisdiction",
  parent: null,
  years: [2022],
  scopes: ["jurisdiction"],
  rows: cells.map((cell, i) => ({ place: unit(i + 1, `第${i + 1}县`).place, unit: null, cells: [cell] })),
});
const doubted = { n: 2, share: 0.125 };

describe("a tile, a shape and a cell of a heat map in doubt", () => {
  const cells = [sum(400, doubted), sum(100, null), own(7, ["open_check"]), own(9, ["unstable"])];
  const answer = answerOf(cells);
  const scale = scaleOfYears(answer);

  test("has a ring where a check fails, on its own figure or on one it is summed from; another flag gives none", () => {
    expect(cells.map((c) => areaCell(c, scale, series, "zh").open)).toEqual([true, false, true, false]);
    const board = boardOf({
      answer,
      lang: "zh",
      year: undefined,
      label: (p) => p.name.zh,
      href: () => "/",
      yearHref: () => "/",
    });
    expect(board?.years[0]?.cells.map((c) => c[3] ?? false)).toEqual([true, false, true, false]);
    const markup = heatMarkup(heatOfPlaces(answer, "zh", "place", () => "/"));
    expect([...markup.matchAll(/class="(t-v\d(?: open)?)"/g)].map((m) => m[1]!.endsWith("open"))).toEqual([
      true,
      false,
      true,
      false,
    ]);
  });

  test("says how many of its units, and how much of the sum", () => {
    const words = (lang: "zh" | "en") => cells.map((c) => areaCell(c, scale, series, lang).words);
    expect(words("zh")[0]).toContain("其中 2 个单位有核对不符，占合计的 12.5%");
    expect(words("en")[0]).toContain("of these 2 units with a failed check not settled, 12.5% of the sum");
    expect(words("en")[1]).not.toContain("check");
    expect(words("en")[2]).toContain("a check on it fails");
    expect(placesSummary(answer, "en")).toContain("400 requests over 4 units, of these 2 units with a failed check");
  });

  test("is explained in the key where there is one, and only there", () => {
    const key = (list: AreaCell[]) =>
      areaKey(
        scale,
        list.map((c) => areaCell(c, scale, series, "en")),
        "件",
        "en",
      ).filter((k) => k.open);
    expect(key(cells)).toHaveLength(1);
    expect(key([cells[1]!, cells[3]!])).toEqual([]);
  });

  test("stands in the CSV with the number of such units and their share", () => {
    const rows = placesCsv(answer, "en").trim().split(/\r?\n/);
    const at = (name: string) => rows[0]!.replace("\ufeff", "").split(",").indexOf(name);
    const column = (name: string) => rows.slice(1).map((r) => r.split(",")[at(name)]);
    expect(column("open_check_units")).toEqual(["2", "0", "1", "0"]);
    expect(column("open_check_share")).toEqual(["0.125", "", "", ""]);
  });
});
