import fc from "fast-check";
import { expect, test } from "vitest";
import { TILES } from "@/app/_charts/tiles";
import type { AreaCell, PlaceYears } from "@/lib/answers";
import { BLANKS } from "@/lib/report";
import { type BoardQuestion, boardOf, fullestYear } from "./board";

const YEARS = [2008, 2009, 2010, 2011, 2012];
const cell: fc.Arbitrary<AreaCell> = fc.oneof(
  fc.integer({ min: 0, max: 50_000 }).map((value): AreaCell => {
    const open = value % 3 === 0 ? { n: 1, share: 0.5 } : null;
    return { kind: "sum", value, numerator: null, denominator: null, n: 2, of: 3, open };
  }),
  fc.constantFrom(...BLANKS).map((blank): AreaCell => ({ kind: "blank", blank, reason: null })),
  fc.constant<AreaCell>({ kind: "absent" }),
);
const answer: fc.Arbitrary<PlaceYears> = fc
  .array(fc.array(cell, { minLength: YEARS.length, maxLength: YEARS.length }), { minLength: 1, maxLength: 30 })
  .map((rows) => ({
    series: {
      key: "requests_received",
      name: { zh: "申请", en: "Requests" },
      definition: { zh: "", en: "" },
      unit: "件",
      counted: { zh: "申请", one: "request", many: "requests" },
      whole: null,
      share: false,
      group: "",
      comparability: "",
      breaks: [],
      remark: null,
    },
    how: "own",
    level: "city",
    scope: "jurisdiction",
    parent: null,
    years: YEARS,
    scopes: ["jurisdiction"],
    rows: rows.map((cells, i) => ({
      place: {
        id: `p${i}`,
        slug: `p${i}`,
        code: TILES[i]!.code,
        name: { zh: `甲${i}`, en: `A${i}` },
        level: "city",
        path: [],
      },
      unit: null,
      cells,
    })),
  }));
const ask = (a: PlaceYears, more: Partial<BoardQuestion> = {}) =>
  boardOf({
    answer: a,
    lang: "en",
    year: undefined,
    label: (p) => p.name.en,
    href: (r) => `/${r.place.slug}`,
    yearHref: (y) => `?year=${y}`,
    ...more,
  });
/** Centres of some places only. */
const half = (id: string) => (Number(id.slice(1)) % 2 === 0 ? { lon: 100 + Number(id.slice(1)), lat: 30 } : null);

test("every place stands once, on a square of its own, with or without a known position", () => {
  fc.assert(
    fc.property(answer, fc.constantFrom(undefined, half), (a, centre) => {
      const board = ask(a, centre ? { centre } : {});
      if (!board) return;
      expect(board.places.map((p) => p.id)).toEqual(a.rows.map((r) => r.place.id));
      expect(new Set(board.places.map((p) => `${p.x},${p.y}`)).size).toBe(a.rows.length);
      for (const p of board.places) expect(p.x).toBeLessThanOrEqual(board.columns);
      expect(board.unplaced.length).toBe(
        centre && board.by === "position" ? a.rows.filter((r) => !centre(r.place.id)).length : 0,
      );
    }),
  );
});

test("the legend names every tone that is drawn in any year", () => {
  fc.assert(
    fc.property(answer, (a) => {
      const board = ask(a);
      const named = new Set(board?.key.map((k) => k.tone));
      for (const year of board?.years ?? []) for (const [tone] of year.cells) expect(named.has(tone)).toBe(true);
    }),
  );
});

test("a year starts where it is asked for; otherwise the one with most figures, the later of equals", () => {
  fc.assert(
    fc.property(answer, (a) => {
      const board = ask(a);
      if (!board) return;
      const most = Math.max(...board.years.map((y) => y.withValue));
      expect(board.years[board.start]!.withValue).toBe(most);
      expect(board.years.slice(board.start + 1).every((y) => y.withValue < most)).toBe(true);
      expect(fullestYear(board)).toBe(board.start);
      const asked = board.years[0]!.year;
      expect(ask(a, { year: asked })!.start).toBe(0);
    }),
  );
});

test("nothing to tell in any year makes no board", () => {
  fc.assert(
    fc.property(answer, (a) => {
      const silent: AreaCell = { kind: "blank", blank: "no_report", reason: null };
      expect(ask({ ...a, rows: a.rows.map((r) => ({ ...r, cells: r.cells.map(() => silent) })) })).toBeNull();
    }),
    { numRuns: 5 },
  );
});
