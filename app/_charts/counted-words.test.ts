/** Every series speaks of what it counts, and of nothing else: requests of requests, lawsuits of lawsuits, in every sentence made of its figures. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { gapSentence, sumSentence } from "@/app/_regions/sum-words";
import { seriesList } from "@/db/query/series-info";
import type { Aggregates, League, PlaceYears, SeriesInfo, Shown, Trend } from "@/lib/answers";
import { counted } from "@/lib/dictionary/counted";
import type { Lang } from "@/lib/filter";
import { unitName, withUnit } from "@/lib/words/numbers";
import { areaCell, placesSummary, scaleOfYears } from "./area";
import { funnelChart } from "./funnel";
import { report, trend, unit, value, YEARS } from "./sample";
import { scatterOf, scatterTable } from "./scatter";
import { scatterChart } from "./scatter-chart";
import { stackChart } from "./stack";
import { stackTable, trendTable, withBench } from "./table";
import { trendChart } from "./trend";

const LANGS: Lang[] = ["zh", "en"];
const NOUNS = [...new Set(counted.flatMap((c) => [c.one, c.many]))];
/** Measure words after a number. 个 stands after all that has no word of its own, 年 after years. */
const MEASURES = ["件", "条", "人次", "人", "次", "项", "期", "场", "篇"];

/** Nouns of English and measure words of Chinese that stand after a number in `text`. */
const countedIn = (text: string, lang: Lang): string[] =>
  lang === "en"
    ? [...text.matchAll(/[\d%] ([a-z]+(?: [a-z]+)?)/g)].flatMap(([, words = ""]) =>
        NOUNS.filter((noun) => words === noun || words.startsWith(`${noun} `)),
      )
    : [...text.matchAll(new RegExp(`\\d ?(${MEASURES.join("|")})`, "g"))].map((m) => m[1]!);

/** What may stand after a number in sentences of this series. */
const own = (series: SeriesInfo, lang: Lang): string[] =>
  lang === "en"
    ? [series.counted, series.whole].flatMap((n) => (n ? [n.one, n.many] : []))
    : // Denominators of shares are requests and cases, all of them 件.
      [series.unit, ...(series.whole ? ["件"] : [])];

const EVERY_ONE: [string, SeriesInfo][] = seriesList().map((s) => [s.key, s]);
const share = (series: SeriesInfo) => series.unit === "%";

/** Figures of a series: shares with both their sides, counts as whole numbers, one among them. */
const figure = (series: SeriesInfo): fc.Arbitrary<Shown> =>
  fc.tuple(fc.integer({ min: 0, max: 60 }), fc.integer({ min: 1, max: 60 })).map(([a, more]) =>
    share(series)
      ? value(a / (a + more), report, {
          numerator: a,
          denominator: a + more,
          flags: a + more < 10 ? ["unstable"] : [],
        })
      : value(a, report),
  );

const trendOf = (series: SeriesInfo, lines: number): fc.Arbitrary<Trend> =>
  fc
    .array(fc.array(figure(series), { minLength: YEARS.length, maxLength: YEARS.length }), {
      minLength: lines,
      maxLength: lines,
    })
    .map((rows) =>
      trend(
        rows.map((points, i) => [unit(i + 1, `第${i + 1}县`), points]),
        series,
      ),
    );

const ranges = (t: Trend) => t.lines.map((l) => l.points.map(() => ({ low: 1, high: 2.5 })));
const bench = YEARS.map(() => ({ median: 1, low: 1, high: 2, n: 5 }));

/** Every sentence the charts and tables of a trend bring. */
function sentences(t: Trend, lang: Lang): string[] {
  const chart = trendChart(t, lang, { intervals: ranges(t), bench });
  const table = withBench(
    trendTable(t, lang),
    { of: t.lines[0]!.unit, rule: "beside", peers: [], years: bench } as unknown as Parameters<typeof withBench>[1],
    t,
    lang,
  );
  return [
    chart.summary,
    ...chart.notes,
    ...chart.stops.flatMap((s) => s.words),
    JSON.stringify(chart.option),
    table.caption,
    ...table.columns.map((c) => c.label),
    ...table.rows.flatMap((r) => r.cells.flatMap((c) => [c.text, c.note ?? ""])),
  ];
}

const foreign = (texts: readonly string[], allowed: readonly string[], lang: Lang) =>
  texts.flatMap((text) =>
    countedIn(text, lang)
      .filter((word) => !allowed.includes(word))
      .map((word) => `${word}: ${text}`),
  );

test("nouns and measure words are found after numbers, and the units of reports are none", () => {
  expect(countedIn("highest 12 requests in 2019, lowest 1 lawsuit; 3 units, 2 press conferences", "en")).toEqual([
    "requests",
    "lawsuit",
    "press conferences",
  ]);
  expect(countedIn("2019 年 12 件，3 个单位，5 人次，8条", "zh")).toEqual(["件", "人次", "条"]);
});

test.each(EVERY_ONE)("%s: line charts, tables and spoken words count what it counts", (_, series) => {
  fc.assert(
    fc.property(fc.oneof(trendOf(series, 1), trendOf(series, 3)), fc.constantFrom(...LANGS), (t, lang) => {
      expect(foreign(sentences(t, lang), own(series, lang), lang)).toEqual([]);
    }),
    { numRuns: 15 },
  );
});

test.each(EVERY_ONE)("%s: maps, sums and stacks count what it counts", (_, series) => {
  fc.assert(
    fc.property(fc.array(fc.nat(50), { minLength: 3, maxLength: 3 }), fc.constantFrom(...LANGS), (values, lang) => {
      const rows = values.map((n, i) => ({
        place: unit(i + 1, `第${i + 1}县`).place,
        cells: [
          {
            kind: "sum" as const,
            value: share(series) ? n / 50 : n,
            numerator: share(series) ? n : null,
            denominator: share(series) ? 50 : null,
            n: 2,
            of: 3,
            open: i === 0 ? null : { n: 1, share: 0.5 },
          },
        ],
      }));
      const answer = { series, how: "below", years: [2020], rows } as unknown as PlaceYears;
      const group = { level: "county", scope: "jurisdiction", years: [] } as unknown as Parameters<
        typeof sumSentence
      >[0];
      const year = {
        year: 2020,
        places: 3,
        reporting: 3,
        withValue: 3,
        value: share(series) ? 0.5 : values[0]!,
        numerator: 25,
        denominator: 50,
        open: { n: 1, share: 0.25 },
        gap: 1,
      } as unknown as Parameters<typeof sumSentence>[1];
      const sums = {
        series,
        place: rows[0]!.place,
        own: { unit: unit(1, "第1县"), points: [{ year: 2020, shown: value(1, report) }] },
      } as unknown as Aggregates;
      const stack = {
        title: "",
        unit: series.unit,
        counted: series.counted,
        years: [2019, 2020],
        parts: values.slice(0, 2).map((n, i) => ({ name: `Part ${i}`, values: [n, n + 1] })),
      };
      const drawn = stackChart(stack, lang);
      const texts = [
        ...rows.flatMap((r) => r.cells.map((c) => areaCell(c, scaleOfYears(answer), series, lang).words)),
        placesSummary(answer, lang) ?? "",
        sumSentence(group, year, series, lang),
        gapSentence(sums, group, year, lang),
        ...(share(series)
          ? []
          : [drawn.summary, ...drawn.stops.flatMap((s) => s.words), stackTable(stack, lang).caption]),
      ];
      expect(foreign(texts, own(series, lang), lang)).toEqual([]);
    }),
    { numRuns: 10 },
  );
});

test("two series against each other: each value with its own word", () => {
  const info = new Map(EVERY_ONE);
  const [x, y] = [info.get("requests_received")!, info.get("litigation_total")!];
  const of = (series: SeriesInfo, n: number) => trend([[unit(1, "甲县"), YEARS.map(() => value(n, report))]], series);
  for (const lang of LANGS) {
    const [a, b] = [of(x, 1), of(y, 7)];
    const scatter = scatterOf(a, b, lang)!;
    const drawing = scatterChart(scatter, a, b, lang);
    const texts = [drawing.summary, ...drawing.stops.flatMap((s) => s.words)].join("\n");
    expect(texts).toContain(lang === "en" ? "1 request" : "1 件");
    expect(texts).toContain(lang === "en" ? "7 lawsuits" : "7 件");
    expect(foreign([texts], [...own(x, lang), ...own(y, lang)], lang)).toEqual([]);
    const heads = scatterTable(scatter, a, b, lang).columns.map((c) => c.label);
    if (lang === "en") expect(heads.slice(1).every((h) => /\((requests|lawsuits)\)$/.test(h))).toBe(true);
  }
});

test("a funnel's axis names what its denominators count", () => {
  for (const [, series] of EVERY_ONE.filter(([, s]) => s.unit === "%")) {
    const league = { series, year: 2020, rows: [], funnel: [], pooled: null, outside: { warn: 0, alarm: 0 } };
    const drawing = funnelChart(league as unknown as League, [], "en");
    expect((drawing.option.xAxis as { name: string }).name).toBe(`Denominator: ${series.whole!.many}`);
  }
});

test("one is said of one, in every series that counts", () => {
  for (const [key, series] of EVERY_ONE) {
    if (!series.counted) continue;
    expect(withUnit("en", 1, series), key).toBe(`1 ${series.counted.one}`);
    expect(withUnit("en", 2, series), key).toBe(`2 ${series.counted.many}`);
    expect(unitName("zh", series), key).toBe(series.unit);
  }
});
