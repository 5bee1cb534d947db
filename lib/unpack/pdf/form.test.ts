/** The official form printed without ruling lines, in cells of any width: every figure stands in its cell, or nowhere. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compare } from "@/lib/extract/tables/compare";
import * as form from "@/lib/extract/tables/generate";
import { consistentDisputes, consistentRequests } from "@/lib/extract/tables/random-figures";
import { readTables } from "@/lib/extract/tables/read-tables";
import { positions } from "@/lib/synth/positions";
import type { PdfPageSpec } from "./generate";
import { printed } from "./test-kit";

type Align = "start" | "middle" | "end";

interface Look {
  size: number;
  /** Width of each of the three label columns; the rest of the page is the values'. */
  labels: [number, number, number];
  /** Line distance in character heights. */
  pitch: number;
  height: Align;
  side: Align;
  /** Where the table begins, and where a page ends. */
  top: number;
  bottom: number;
}

const LEFT = 40;
const WIDTH = 515;
const PAGE_TOP = 60;
const PADDING = 3;

const room = (c: string) => (c.charCodeAt(0) < 127 ? 0.5 : 1);
const widthOf = (s: string, size: number) => [...s].reduce((n, c) => n + room(c), 0) * size;

/** Words broken anywhere, as narrow cells break Chinese and, where they must, numbers. */
function brokenInto(text: string, width: number, size: number): string[] {
  const lines: string[] = [];
  for (const c of text)
    if (lines.length === 0 || widthOf(lines.at(-1) + c, size) > width) lines.push(c);
    else lines[lines.length - 1] += c;
  return lines;
}

const share = (align: Align) => ({ start: 0, middle: 0.5, end: 1 })[align];

interface Placed {
  lines: string[];
  row: number;
  rowSpan: number;
  left: number;
  width: number;
  isValue: boolean;
}

function cellsOf(t: form.GridTable, look: Look): Placed[] {
  const grid = positions(t);
  const count = Math.max(...grid.map((r) => r.length));
  const own = count > 7 && count < 15 ? look.labels : [];
  const rest = (WIDTH - own.reduce((a, b) => a + b, 0)) / (count - own.length);
  const at = (c: number) => LEFT + own.slice(0, c).reduce((a, b) => a + b, 0) + Math.max(0, c - own.length) * rest;
  return grid.flatMap((cells, row) =>
    cells.flatMap((x, c) => {
      if (typeof x !== "object") return [];
      const width = at(c + x.colSpan) - at(c) - 2 * PADDING;
      const lines = brokenInto(x.text, width, look.size);
      return [{ lines, row, rowSpan: x.rowSpan, left: at(c) + PADDING, width, isValue: x.role === "value" }];
    }),
  );
}

/** The table on as many pages as it takes; a page may end inside a row. */
function print(t: form.GridTable, look: Look): PdfPageSpec[] {
  const cells = cellsOf(t, look);
  const line = look.size * look.pitch;
  const heights = t.rows.map((_, r) =>
    Math.max(1, ...cells.filter((c) => c.row === r && c.rowSpan === 1).map((c) => c.lines.length)),
  );
  for (const c of cells) {
    const rows = heights.slice(c.row, c.row + c.rowSpan).reduce((a, b) => a + b, 0);
    heights[c.row + c.rowSpan - 1] = (heights[c.row + c.rowSpan - 1] as number) + Math.max(0, c.lines.length - rows);
  }
  const topOf = (r: number) => heights.slice(0, r).reduce((a, b) => a + b * line + 2 * PADDING, 0);
  const pages: PdfPageSpec[] = [
    { words: [["本表所列数据的统计期限自一月一日起至年底止。", LEFT, look.top - 40, look.size]] },
  ];
  for (const c of cells) {
    const height = topOf(c.row + c.rowSpan) - topOf(c.row) - 2 * PADDING;
    const first = topOf(c.row) + (height - c.lines.length * line) * share(look.height);
    c.lines.forEach((text, i) => {
      const x = c.left + (c.width - widthOf(text, look.size)) * share(c.isValue ? look.side : "middle");
      let y = look.top + first + (i + 1) * line;
      let page = 0;
      for (; y > look.bottom; page++) y += PAGE_TOP - look.bottom;
      pages[page] ??= { words: [] };
      pages[page]?.words.push([text, x, y, look.size]);
    });
  }
  return pages;
}

async function found(t: form.GridTable, era: "E3" | "E4", look: Look) {
  const document = await printed(print(t, look));
  const truth = new Map<string, Set<string>>();
  for (const c of t.rows.flat()) if (c.id) truth.set(c.id, new Set([c.text]));
  return compare(readTables(document, { scope: "jurisdiction", year: { E3: 2020, E4: 2023 }[era] }), truth, era);
}

const align = fc.constantFrom<Align[]>("start", "middle", "end");
const look: fc.Arbitrary<Look> = fc.record({
  size: fc.constantFrom(8, 9, 10.5, 12),
  labels: fc.tuple(
    fc.integer({ min: 32, max: 60 }),
    fc.integer({ min: 45, max: 80 }),
    fc.integer({ min: 60, max: 130 }),
  ),
  pitch: fc.constantFrom(1.2, 1.45, 1.9),
  height: align,
  side: align,
  top: fc.integer({ min: 120, max: 500 }),
  bottom: fc.constant(790),
});
const era = fc.constantFrom("E3" as const, "E4" as const);
const figures = (largest: number) =>
  fc.array(fc.array(fc.oneof(fc.constant(0), fc.nat(largest)), { minLength: 22, maxLength: 22 }), {
    minLength: 6,
    maxLength: 6,
  });
const six = (largest: number) => fc.array(fc.nat(largest), { minLength: 6, maxLength: 6 });
const style: form.Style = { ...form.OFFICIAL_STYLE, numbering: "1." };
const without = (words: string, p: form.Printed): form.Printed =>
  Object.fromEntries(Object.entries(p).map(([k, v]) => [k, v === "0" ? words : v]));

describe("the request table in narrow cells", () => {
  test("figures that fit their cells: each is read where it stands, also over a page break", () =>
    fc.assert(
      fc.asyncProperty(era, figures(9), six(9), six(9), look, async (e, a, b, c, l) => {
        const table = form.requestTable(e, consistentRequests(e, a, b, c), style);
        const { wrong, right, printed } = await found(table, e, l);
        expect(wrong).toEqual([]);
        expect(right).toBe(printed);
      }),
      { numRuns: 40 },
    ));

  test("figures broken over lines, blank cells, dashes: none is read where it does not stand", () =>
    fc.assert(
      fc.asyncProperty(
        era,
        figures(30_000),
        six(900),
        six(900),
        look,
        fc.constantFrom("0", "", "—", "/"),
        async (e, a, b, c, l, zero) => {
          const printed = without(zero, consistentRequests(e, a, b, c));
          expect((await found(form.requestTable(e, printed, style), e, l)).wrong).toEqual([]);
        },
      ),
      { numRuns: 60 },
    ));
});

test("the fifteen columns of disputes, some of them blank: a figure stands under its head or is not read", () =>
  fc.assert(
    fc.asyncProperty(
      era,
      fc.array(fc.oneof(fc.constant(0), fc.nat(40)), { minLength: 12, maxLength: 12 }),
      look,
      fc.constantFrom("0", "", "—"),
      async (e, parts, l, zero) => {
        const [table] = form.disputeTables(e, without(zero, consistentDisputes(e, parts)), "official", "总计");
        expect((await found(table as form.GridTable, e, l)).wrong).toEqual([]);
      },
    ),
    { numRuns: 40 },
  ));
