/** The short drawing shows what ECharts drew: every word, mark and line where it was. */
import { BarChart, LineChart, ScatterChart } from "echarts/charts";
import { GridComponent, MarkLineComponent } from "echarts/components";
import { init, use } from "echarts/core";
import { SVGRenderer } from "echarts/renderers";
import fc from "fast-check";
import { expect, test } from "vitest";
import type { Shown } from "@/lib/answers";
import type { Drawing } from "./drawing";
import { withFormatters } from "./formats";
import { blank, coded, report, retold, trend, unit, value, YEARS } from "./sample";
import { slim } from "./slim-svg";
import { stackChart } from "./stack";
import { trendChart } from "./trend";

use([BarChart, LineChart, ScatterChart, GridComponent, MarkLineComponent, SVGRenderer]);

function rawOf({ option }: Drawing, width: number): string {
  const chart = init(null, null, { renderer: "svg", ssr: true, width, height: 290 });
  chart.setOption(withFormatters(option) as Parameters<typeof chart.setOption>[0]);
  const svg = chart.renderToSVGString();
  chart.dispose();
  return svg;
}

const attributes = (tag: string) =>
  Object.fromEntries([...tag.matchAll(/ ([\w-]+)="([^"]*)"/g)].map((m) => [m[1], m[2]]));
const near = (x: number) => Math.round(x);
const at = (a: Record<string, string | undefined>): [number, number] => {
  const [, dx = 0, dy = 0] = /^translate\(([-\d.]+) ([-\d.]+)\)$/.exec(a.transform ?? "")?.map(Number) ?? [];
  return [near(Number(a.x ?? 0) + dx), near(Number(a.y ?? 0) + dy)];
};

/** Words with where they stand, how they are set and their colour. */
const words = (svg: string) =>
  [...svg.matchAll(/<text([^>]*)>([^<]*)<\/text>/g)].map(([, tag = "", text]) => {
    const a = attributes(tag);
    return [
      text,
      ...at(a),
      a["text-anchor"] ?? "middle",
      a.fill ?? (a.class === "g" ? "var(--ground)" : "var(--ink-3)"),
    ].join(" ");
  });

interface Piece {
  path: string;
  look: string;
}
const look = (a: Record<string, string | undefined>) => `${a.fill} ${a.stroke ?? ""} ${a["stroke-dasharray"] ?? ""}`;
const unseen = (a: Record<string, string | undefined>) => a.d === "" || (a.fill === "none" && !a.stroke);

/** Lines and areas, of each look as one path; marks by where they stand. */
function shapes(svg: string) {
  const plain = svg.replace(/<defs[\s\S]*?<\/defs>/g, "");
  const pieces: Piece[] = [];
  const marks: string[] = [];
  for (const [tag] of plain.matchAll(/<(?:path|circle)[^>]*>/g)) {
    const a = attributes(tag);
    const [, , , x, y] =
      /^matrix\(([-\d.]+),0,0,([-\d.]+),([-\d.]+),([-\d.]+)\)$/.exec(a.transform ?? "")?.map(Number) ?? [];
    const dots = [...(a.d ?? "").matchAll(/M([-\d.]+) ([-\d.]+)h\.01/g)];
    if (dots.length > 0)
      for (const [, cx, cy] of dots) marks.push(`${near(Number(cx))} ${near(Number(cy))} ${a.stroke}  `);
    else if (tag.startsWith("<circle")) marks.push(`${near(Number(a.cx))} ${near(Number(a.cy))} ${look(a)}`);
    else if (unseen(a)) continue;
    else if (x !== undefined) marks.push(`${near(x)} ${near(y!)} ${look(a)}`);
    else pieces.push({ path: (a.d ?? "").replace(/(\d+\.\d)\d+/g, "$1"), look: look(a) });
  }
  for (const [tag] of plain.matchAll(/<rect[^>]*>/g)) {
    const a = attributes(tag);
    const [w, h] = [Number(a.width), Number(a.height)];
    if (a.fill !== "none" || a.stroke)
      marks.push(`${near(Number(a.x) + w / 2)} ${near(Number(a.y) + h / 2)} ${look(a)}`);
  }
  const byLook = new Map<string, string>();
  for (const { path, look } of pieces) byLook.set(look, (byLook.get(look) ?? "") + path);
  return { lines: Object.fromEntries([...byLook].sort()), marks: marks.sort() };
}

const point: fc.Arbitrary<Shown> = fc.oneof(
  fc.nat(400).map((n) => value(n, report)),
  fc.nat(400).map((n) => value(n, coded)),
  fc.nat(400).map((n) => value(n, retold)),
  fc.constantFrom("blank", "no_report").map((b) => blank(b as "blank")),
);
const drawing: fc.Arbitrary<Drawing> = fc.oneof(
  fc
    .array(fc.array(point, { minLength: YEARS.length, maxLength: YEARS.length }), { minLength: 1, maxLength: 4 })
    .map((rows) => trendChart(trend(rows.map((points, i) => [unit(i + 1, `第${i + 1}县`), points])), "zh")),
  fc.array(fc.nat(90), { minLength: 6, maxLength: 6 }).map((n) =>
    stackChart(
      {
        title: "",
        unit: "件",
        counted: null,
        years: [2019, 2020, 2021],
        parts: [
          { name: "甲", values: n.slice(0, 3) },
          { name: "乙", values: n.slice(3) },
        ],
      },
      "zh",
    ),
  ),
);

test("any drawing in either size: the same words, marks and lines, in at most half the characters", () => {
  fc.assert(
    fc.property(drawing, fc.constantFrom(640, 340), (drawn, width) => {
      const raw = rawOf(drawn, width);
      const short = slim(raw);
      expect(words(short)).toEqual(words(raw));
      expect(shapes(short)).toEqual(shapes(raw));
      expect(short.length).toBeLessThan(raw.length / 2);
      expect(short).not.toMatch(/ (?:class|id)="(?![hlg]")/);
    }),
    { numRuns: 40 },
  );
});

test("numbers that are words keep their decimals", () => {
  const money = { unit: "万元", counted: null, breaks: [] };
  const drawn = trendChart(trend([[unit(1, "甲县"), YEARS.map((_, i) => value(3.75 + i))]], money), "zh");
  const short = slim(rawOf(drawn, 640));
  expect(words(short)).toEqual(words(rawOf(drawn, 640)));
  expect(short).toContain(">9.75</text>");
});

test("what the markup of a name looks like is not taken for markup", () => {
  const drawn = trendChart(
    trend([
      [unit(1, '<a b="c">'), [value(1)]],
      [unit(2, "x > y"), [value(2)]],
    ]),
    "zh",
  );
  const short = slim(rawOf(drawn, 640));
  expect(words(short)).toEqual(words(rawOf(drawn, 640)));
});
