import fc from "fast-check";
import { expect, test } from "vitest";
import type { Shown } from "@/lib/answers";
import { blank, report, trend, unit, value, YEARS } from "./sample";
import { scatterOf, scatterSummary } from "./scatter";
import { scatterChart } from "./scatter-chart";

const NAMES = ["甲县", "乙县", "丙县"];
const pointArb: fc.Arbitrary<Shown> = fc.oneof(
  { weight: 3, arbitrary: fc.nat(5).map((n) => value(n)) },
  fc.constantFrom(blank("no_report"), blank("dash")),
);
const linesArb = fc.array(fc.array(pointArb, { minLength: 7, maxLength: 7 }), { minLength: 3, maxLength: 3 });
const trendOf = (lines: Shown[][], at: "E2|E3" | null) =>
  trend(
    lines.map((points, i) => [unit(i + 1, NAMES[i]!), points]),
    at ? {} : { breaks: [] },
  );

test("any two indicators: the way of a unit lies within years counted alike in both, and the sentence is true to its ends", () => {
  fc.assert(
    fc.property(linesArb, linesArb, fc.boolean(), (xs, ys, broken) => {
      // Only the second indicator breaks, in 2019.
      const [x, y] = [trendOf(xs, null), trendOf(ys, broken ? "E2|E3" : null)];
      const found = scatterOf(x, y, "zh");
      if (!found) return;
      const { from, to, spots } = found;
      if (broken && to >= 2019 && from !== null) expect(from).toBeGreaterThanOrEqual(2019);
      const at = (lines: Shown[][], i: number, year: number | null) => {
        const point = year === null ? undefined : lines[i]![YEARS.indexOf(year)];
        return point?.kind === "value" ? point.value : null;
      };
      const drawn = NAMES.flatMap((name, i) => {
        const [a, b] = [at(xs, i, to), at(ys, i, to)];
        return a === null || b === null
          ? []
          : [{ name, a, b, before: at(ys, i, from) === null ? null : at(xs, i, from) }];
      });
      expect(spots.map((s) => [s.name, s.end.x.value, s.end.y.value])).toEqual(drawn.map((d) => [d.name, d.a, d.b]));
      const words = scatterSummary(found, x, y, "zh");
      const highest = (of: (d: (typeof drawn)[number]) => number) => {
        const most = Math.max(...drawn.map(of));
        const who = drawn.filter((d) => of(d) === most).map((d) => d.name);
        return `最高的是${who.join("、")}（${most} 件）`;
      };
      expect(words).toContain(
        `${to} 年收到申请${highest((d) => d.a)}，收到申请${highest((d) => d.b)}；${drawn.length} 个单位有两项数`,
      );
      const moved = drawn.filter((d) => d.before !== null);
      const rose = /其中 (\d+) 个的收到申请比 (\d+) 年上升/.exec(words);
      expect(rose?.slice(1)).toEqual(
        moved.length > 0 ? [`${moved.filter((d) => d.a > d.before!).length}`, `${from}`] : undefined,
      );
    }),
    { numRuns: 300 },
  );
});

test("hollow means the start: doubt about an end is told in words, in the notes and at its point", () => {
  const shaky = value(0.5, report, { numerator: 1, denominator: 2, flags: ["unstable"] });
  const x = trendOf(
    NAMES.map(() => YEARS.map(() => value(3))),
    null,
  );
  const y = trend(
    NAMES.map((name, i) => [unit(i + 1, name), YEARS.map(() => (i === 1 ? shaky : value(0.4)))]),
    { unit: "%", share: true, breaks: [] },
  );
  const { marks, notes, stops } = scatterChart(scatterOf(x, y, "zh")!, x, y, "zh");
  expect(marks).toEqual([]);
  expect(notes[0]).toBe("数的出处：从收录的报告原文读出。");
  expect(notes).toContain("2021 年分母不足 10 件、比例不稳的：乙县");
  expect(stops[1]?.words.join()).toContain("50.0%（1 / 2；");
});
