import fc from "fast-check";
import { expect, test } from "vitest";
import type { Shown } from "@/lib/answers";
import { blank, coded, report, trend, unit, value, YEARS } from "./sample";
import { tableSummary, trendSummary } from "./summary";

const full = () => YEARS.map((_, i) => value(10 + i));

test("one line: ends, highest, lowest; a change only since the last break, which is named", () => {
  const points = full();
  points[3] = value(99);
  expect(trendSummary(trend([[unit(1, "甲县"), points]]), "zh")).toBe(
    "甲县收到申请：2015 年 10 件，2021 年 16 件（2019 年以来变化 +2、+14.3%）；最高 99 件（2018 年），最低 10 件（2015 年）；2019 年起口径不同，前后不宜直接相比。",
  );
});

test("without a break the change runs from the first year, and a share changes in points", () => {
  const points = YEARS.map((_, i) => value(i / 10, report, { numerator: i, denominator: 10 }));
  const words = trendSummary(trend([[unit(1, "甲县"), points]], { unit: "%", share: true, breaks: [] }), "en");
  expect(words).toBe(
    "Requests received, Place 1: 0% in 2015, 60.0% in 2021 (+60.0 points); highest 60.0% in 2021, lowest 0% in 2015.",
  );
});

test("doubts are told by number: gaps, sources that disagree, unstable shares, approximate figures", () => {
  const points = full();
  points[1] = blank("dash");
  points[2] = {
    kind: "disputed",
    era: "E2",
    readings: [
      { value: 1, source: coded },
      { value: 2, source: report },
    ],
  };
  points[4] = value(3, report, { approx: "about", flags: ["unstable"] });
  const words = trendSummary(trend([[unit(1, "甲县"), points]], { breaks: [] }), "zh");
  for (const part of ["1 个数来源不一致", "1 个比例的分母不足 10 件", "1 个是约数", "其间 1 年没有数"])
    expect(words).toContain(part);
});

test("several lines: highest and lowest of the newest year among those with a figure, and the largest change", () => {
  const lines = trend(
    [
      [unit(1, "甲县"), full()],
      [unit(2, "乙县"), YEARS.map(() => value(5))],
      [unit(3, "丙县"), YEARS.map(() => blank("no_report"))],
    ],
    { breaks: [] },
  );
  expect(trendSummary(lines, "zh")).toBe(
    "收到申请，2015—2021 年，3 个单位；2021 年有数的 2 个单位中，最高甲县 16 件，最低乙县 5 件；2015—2021 年变化最大的是甲县，+6、+60.0%。",
  );
});

test("a table tells its highest and lowest row, and how many have no number; a column of years is no number", () => {
  const table = {
    caption: "排名",
    columns: [{ label: "单位" }, { label: "年份", numeric: true }, { label: "数值", numeric: true }],
    rows: [
      { cells: [{ text: "甲" }, { text: "2020" }, { text: "1,200" }] },
      { cells: [{ text: "乙" }, { text: "2021" }, { text: "30" }] },
      { cells: [{ text: "丙" }, { text: "2021" }, { text: "未提及", glyph: "…" }] },
    ],
  };
  expect(tableSummary(table, "zh")).toBe("排名：2 行有数，最高甲 1,200，最低乙 30，另 1 行没有数。");
});

test("of a table of years only the cells of years are counted, whatever its units are called", () => {
  const years = [
    { label: "2019", numeric: true },
    { label: "2020", numeric: true },
  ];
  const table = (unit: string) => ({
    caption: "",
    dense: true,
    columns: [{ label: "" }, ...years, { label: "Unit" }],
    rows: [{ cells: [{ text: "Disputes" }, { text: "not stated", glyph: "…" }, { text: "0" }, { text: unit }] }],
  });
  expect(tableSummary(table("per 100 requests"), "en")).toBe("1 row, 2019–2020, 1 figure.");
  expect(tableSummary(table("件/百件"), "zh")).toBe("1 行，2019—2020 年，1 格有数。");
});

test("those that share an extreme are all named, of many how many; equal figures are said to be equal", () => {
  const of = (...newest: number[]) =>
    trendSummary(
      trend(
        newest.map((n, i) => [
          unit(i + 1, `${"甲乙丙丁戊己"[i]}县`),
          [...YEARS.slice(1).map(() => value(n)), value(n)],
        ]),
        { breaks: [] },
      ),
      "zh",
    );
  expect(of(3, 0, 0)).toContain("最高甲县 3 件，最低乙县、丙县 0 件");
  expect(of(3, 0, 0, 0, 0)).toContain("最低乙县等 4 个 0 件");
  expect(of(2, 2, 2)).toContain("2021 年有数的 3 个单位都是 2 件");
});

const slip = (n: number) => value(n, report, { flags: ["open_check"] });

test("an extreme on which a check fails says so, with the extreme of the others; so do the first and the last", () => {
  const points = full();
  points[3] = slip(1);
  expect(trendSummary(trend([[unit(1, "甲县"), points]], { breaks: [] }), "zh")).toBe(
    "甲县收到申请：2015 年 10 件，2021 年 16 件（变化 +6、+60.0%）；最高 16 件（2021 年），最低 1 件（2018 年，有核对不符；其余最低 10 件）；1 个数有核对不符，待核实。",
  );
  const last = full();
  last[6] = slip(990);
  const words = trendSummary(trend([[unit(1, "甲县"), last]], { breaks: [] }), "en");
  expect(words).toContain("990 requests (a check on it fails) in 2021");
  expect(words).toContain("highest 990 requests in 2021 (a check on it fails; the highest of the others 15 requests)");
});

test("among several places a doubted extreme is told with its doubt, in charts and in tables", () => {
  const lines = trend(
    [
      [unit(1, "甲县"), full()],
      [unit(2, "乙县"), YEARS.map((_, i) => (i === 6 ? slip(900) : value(9)))],
      [unit(3, "丙县"), YEARS.map(() => value(5))],
    ],
    { breaks: [] },
  );
  const words = trendSummary(lines, "zh");
  expect(words).toContain("最高乙县 900 件（有核对不符；其余最高 16 件），最低丙县 5 件；");
  expect(words).toContain("变化最大的是乙县，+891（有核对不符）");
  const table = {
    caption: "排名",
    columns: [{ label: "单位" }, { label: "数值", numeric: true }],
    rows: [
      { cells: [{ text: "甲" }, { text: "16", marks: ["original" as const] }] },
      { cells: [{ text: "乙" }, { text: "900", marks: ["original" as const, "openCheck" as const] }] },
    ],
  };
  expect(tableSummary(table, "zh")).toBe("排名：2 行有数，最高乙 900（有核对不符；其余最高 16），最低甲 16。");
});

/** Small figures, so that ties are common; every kind of hole. */
const pointArb: fc.Arbitrary<Shown> = fc.oneof(
  { weight: 6, arbitrary: fc.nat(4).map((n) => value(n)) },
  fc.constantFrom(blank("no_report"), blank("dash"), blank("not_collected")),
  fc.constant<Shown>({
    kind: "disputed",
    era: "E2",
    readings: [
      { value: 90, source: coded },
      { value: 91, source: report },
    ],
  }),
);
const NAMES = ["甲县", "乙县", "丙县", "丁县", "戊县", "己县"];
const linesArb = fc.array(fc.array(pointArb, { minLength: 7, maxLength: 7 }), { minLength: 1, maxLength: 6 });
const valuesOf = (points: readonly Shown[]) =>
  YEARS.flatMap((year, i) => (points[i]?.kind === "value" ? [{ year, value: points[i].value }] : []));

test("any comparison: the sentence's newest year, its highest and lowest, and who changed most, worked out again", () => {
  fc.assert(
    fc.property(
      linesArb.filter((l) => l.length > 1),
      fc.boolean(),
      (lines, broken) => {
        const words = trendSummary(
          trend(
            lines.map((points, i) => [unit(i + 1, NAMES[i]!), points]),
            broken ? {} : { breaks: [] },
          ),
          "zh",
        );
        const told = lines.map((points, i) => ({ name: NAMES[i]!, values: valuesOf(points) }));
        const years = told.flatMap((t) => t.values.map((v) => v.year));
        if (years.length === 0) return void expect(words).not.toMatch(/最高|最低|变化/);
        const newest = Math.max(...years);
        const at = told.flatMap((t) =>
          t.values.filter((v) => v.year === newest).map((v) => ({ ...t, value: v.value })),
        );
        const [high, low] = [Math.max(...at.map((a) => a.value)), Math.min(...at.map((a) => a.value))];
        const named = (n: number) => {
          const all = at.filter((a) => a.value === n).map((a) => a.name);
          return all.length > 3 ? `${all[0]}等 ${all.length} 个` : all.join("、");
        };
        const start = `收到申请，${Math.min(...years)}—${newest} 年，${lines.length} 个单位；`;
        expect(words.startsWith(start)).toBe(true);
        const rest = words.slice(start.length);
        if (at.length === 1) expect(rest).toContain(`最近一年（${newest} 年）只有${at[0]!.name}有数，${high} 件`);
        else if (high === low) expect(rest).toContain(`${newest} 年有数的 ${at.length} 个单位都是 ${high} 件`);
        else
          expect(rest).toContain(
            `${newest} 年有数的 ${at.length} 个单位中，最高${named(high)} ${high} 件，最低${named(low)} ${low} 件`,
          );
        const claim = /；(\d{4})—(\d{4}) 年变化最大的是(.县)，([+−]\d+)/.exec(rest);
        const changes = told.flatMap(({ name, values }) => {
          const last = values.at(-1);
          const base = values.find((v) => !broken || !last || last.year < 2019 || v.year >= 2019);
          return base && last && base.year < last.year ? [{ name, base, last, by: last.value - base.value }] : [];
        });
        const most = Math.max(0, ...changes.map((c) => Math.abs(c.by)));
        if (at.length > 1 && most > 0) {
          const meant = changes.find((c) => c.name === claim?.[3]);
          expect([claim?.[1], claim?.[2]]).toEqual([`${meant?.base.year}`, `${meant?.last.year}`]);
          expect(Math.abs(meant!.by)).toBe(most);
          expect(Number(claim![4]!.replace("−", "-"))).toBe(meant!.by);
        } else expect(claim).toBeNull();
      },
    ),
    { numRuns: 300 },
  );
});

test("any single line: its ends, its highest and lowest with every year of theirs, the years without a figure, worked out again", () => {
  fc.assert(
    fc.property(linesArb, ([points = []]) => {
      const words = trendSummary(trend([[unit(1, "甲县"), points]], { breaks: [] }), "en");
      const values = valuesOf(points);
      const [first, last] = [values[0], values.at(-1)];
      if (!first || !last || values.length < 2) return;
      expect(words).toContain(
        `Place 1: ${counted(first.value)} in ${first.year}, ${counted(last.value)} in ${last.year}`,
      );
      const sameAll = values.every((v) => v.value === first.value);
      const told = /highest (\d+) requests? in ([^,;]*(?:, \d{4}[^,;]*)*), lowest (\d+) requests? in ([^;.]*)/.exec(
        words,
      );
      expect(told === null).toBe(sameAll);
      if (told) {
        const [high, low] = [Math.max(...values.map((v) => v.value)), Math.min(...values.map((v) => v.value))];
        expect([Number(told[1]), Number(told[3])]).toEqual([high, low]);
        for (const [text, n] of [
          [told[2]!, high],
          [told[4]!, low],
        ] as const) {
          const years = values.filter((v) => v.value === n).map((v) => v.year);
          if (text.endsWith("years")) expect(text).toBe(`${years.length} years`);
          else expect(spelled(text)).toEqual(years);
        }
      }
      const shown = YEARS.filter((_, i) => points[i]?.kind !== "blank");
      const gaps = YEARS.filter((y, i) => y > shown[0]! && y < shown.at(-1)! && points[i]?.kind === "blank").length;
      expect(/(\d+) years? between without/.exec(words)?.[1] ?? "0").toBe(String(gaps));
    }),
    { numRuns: 300 },
  );
});

const counted = (n: number) => `${n} request${n === 1 ? "" : "s"}`;
/** "2015–2017, 2020" → 2015, 2016, 2017, 2020 */
const spelled = (text: string): number[] =>
  text.split(", ").flatMap((run) => {
    const [a = 0, b = a] = run.split("–").map(Number);
    return Array.from({ length: b - a + 1 }, (_, i) => a + i);
  });
