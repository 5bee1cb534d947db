import { describe, expect, test } from "vitest";
import { SIZES } from "./drawing";
import { blank, coded, trend, unit, value, YEARS } from "./sample";
import { stackChart } from "./stack";
import { type Face, hrefOf, stopAt, stopsOf } from "./stops";
import { drawnOf } from "./svg";
import { trendChart } from "./trend";

const years: Face = { width: 720, top: 40, bottom: 240, x: [100, 200, 300], y: [[200, 80], [null, 100], []] };

describe("over a chart of years", () => {
  test("the year a pointer is above is meant, however far the line is", () => {
    expect(stopAt("year", years, 120, 10)).toMatchObject({ stop: 0, line: 1 });
    expect(stopAt("year", years, 900, 500)?.stop).toBe(2);
  });

  test("of several lines the nearest with a value", () => {
    expect(stopAt("year", years, 104, 190)).toMatchObject({ stop: 0, line: 0 });
    expect(stopAt("year", years, 210, 230)).toMatchObject({ stop: 1, line: 1 });
  });

  test("a year without any value is told too, and leads nowhere", () => {
    expect(stopAt("year", years, 300, 100)).toEqual({ stop: 2, line: -1, distance: Number.POSITIVE_INFINITY });
  });
});

test("of a cloud only a point close by is meant", () => {
  const cloud: Face = { width: 720, top: 0, bottom: 300, x: [100, 110], y: [[100], [108]] };
  expect(stopAt("point", cloud, 109, 109)).toMatchObject({ stop: 1, line: 0 });
  expect(stopAt("point", cloud, 300, 300)).toBeNull();
});

describe("what a page carries of a drawing", () => {
  const carried = (drawing: ReturnType<typeof trendChart>) =>
    stopsOf(
      drawing,
      (["wide", "narrow"] as const).map((size) => ({
        size,
        face: drawnOf(drawing.option, SIZES[size], drawing.height[size], drawing.stops),
      })),
    );
  const points = YEARS.map((_, i) => (i === 2 ? blank("dash") : value(10 + i, coded)));

  test("years stand evenly across the plot of both sizes, values higher up the larger they are", () => {
    const { faces } = carried(trendChart(trend([[unit(1, "甲县"), points]]), "zh"));
    for (const face of faces) {
      const gaps = face.x.slice(1).map((x, i) => x - face.x[i]!);
      expect(Math.max(...gaps) - Math.min(...gaps)).toBeLessThanOrEqual(1);
      expect(face.x[0]).toBeGreaterThan(0);
      expect(face.x.at(-1)).toBeLessThan(face.width);
      const ys = face.y.flatMap(([y]) => y ?? []);
      expect(ys).toEqual([...ys].sort((a, b) => b - a));
      expect(Math.min(...ys)).toBeGreaterThanOrEqual(face.top);
      expect(Math.max(...ys)).toBeLessThanOrEqual(face.bottom);
    }
  });

  test("a year without a figure has its reason in words, no place on the line and no source", () => {
    const { faces, words, hrefs } = carried(trendChart(trend([[unit(1, "甲县"), points]]), "zh"));
    expect(words[2]).toHaveLength(2);
    expect(words[2]?.[1]).toMatch(/^—/);
    expect(faces.map((f) => f.y[2])).toEqual([[null], [null]]);
    // The anchor of a fact is not carried; who follows the address adds it.
    expect([hrefs[1], hrefs[2]]).toEqual([["/regions/000001?unit=1#c-7"], [null]]);
    const read = carried(trendChart(trend([[unit(1, "甲县"), [value(3), value(4)]]]), "zh"));
    expect(read.hrefs[0]).toEqual(["/reports/1?fact=11"]);
    expect(hrefOf("/reports/1?fact=11")).toBe("/reports/1?fact=11#f-11");
    for (const whole of ["/regions/1?unit=1#c-7", "/reports/1?lang=en&fact=11#f-11"]) expect(hrefOf(whole)).toBe(whole);
  });

  test("columns are told by their year alone", () => {
    const stack = {
      title: "办理结果",
      unit: "件",
      counted: { one: "request", many: "requests" },
      years: [2019, 2020],
      parts: [{ name: "予以公开", values: [3, 6] }],
    };
    const { faces, words, hrefs } = carried(stackChart(stack, "zh"));
    expect(words.map((w) => w[0])).toEqual(["2019 年", "2020 年"]);
    expect([faces[0]?.y, hrefs]).toEqual([
      [[], []],
      [[], []],
    ]);
  });
});
