import { expect, test } from "vitest";
import type { AreaCell, PlaceYears } from "@/lib/answers";
import { changesOf } from "./changes";

const count = (value: number): AreaCell =>
  ({ kind: "value", value, numerator: null, denominator: null }) as unknown as AreaCell;
const share = (numerator: number, denominator: number): AreaCell =>
  ({ kind: "value", value: numerator / denominator, numerator, denominator }) as unknown as AreaCell;
const silent: AreaCell = { kind: "blank", blank: "not_stated", reason: null };

const of = (cells: Record<string, AreaCell[]>, more: { share?: boolean; breaks?: number[] } = {}): PlaceYears =>
  ({
    series: { share: more.share ?? false, breaks: (more.breaks ?? []).map((year) => ({ year })) },
    years: [2022, 2023, 2024],
    rows: Object.entries(cells).map(([name, row]) => ({ place: { name: { zh: name } }, cells: row })),
  }) as unknown as PlaceYears;

const names = (list: { row: PlaceYears["rows"][number] }[] | undefined) => list?.map((c) => c.row.place.name.zh);

test("counts: the largest rises and falls against the year before", () => {
  const found = changesOf(
    of({
      甲: [count(1), count(10), count(15)],
      乙: [count(1), count(10), count(40)],
      丙: [count(1), count(30), count(5)],
      丁: [count(1), count(7), count(7)],
    }),
  );
  expect(found).toMatchObject({ year: 2024, alike: 1 });
  expect(names(found?.rose)).toEqual(["乙", "甲"]);
  expect(names(found?.fell)).toEqual(["丙"]);
});

test("shares: one case of ten more is chance, thirty of a hundred are not", () => {
  const found = changesOf(
    of({ 甲: [silent, share(1, 10), share(2, 10)], 乙: [silent, share(10, 100), share(40, 100)] }, { share: true }),
  );
  expect(names(found?.rose)).toEqual(["乙"]);
  expect(found?.alike).toBe(1);
});

test("a year few have reported yet is not the one compared", () => {
  const found = changesOf(
    of({ 甲: [count(1), count(2), count(3)], 乙: [count(5), count(4), silent], 丙: [count(1), count(1), silent] }),
  );
  expect(found?.year).toBe(2023);
});

test("nothing is compared across a break, nor with a year nobody has", () => {
  const cells = { 甲: [count(1), count(2), count(3)] };
  expect(changesOf(of(cells, { breaks: [2024] }))).toBeNull();
  expect(changesOf(of({ 甲: [count(1), silent, count(3)] }))).toBeNull();
  expect(changesOf(of({}))).toBeNull();
});
