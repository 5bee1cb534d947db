/** Statistics tables: E2 of 2014-2018 (label, unit, figure) and the Shanghai model of E1 (label, unit, code, part of the year, year). */
import { isUnit, parseCell } from "@/lib/numbers/cell";
import type { Era } from "@/lib/report";
import { compact } from "../match-label";
import { alignRow } from "./align";
import { type About, type Emitter, mayLackCells, partOf, type Whose } from "./emit";
import type { Segment } from "./segments";
import { type StatisticsColumn, statisticsColumn } from "./statistics-columns";
import type { Row, Table } from "./table";
import { type Section, twinSections } from "./twin-sections";

/** Era by the labels only one of the two forms has. */
export function statisticsEra(table: Table): "E1" | "E2" {
  let score = 0;
  for (const r of table.rows) {
    const { E1, E2 } = r.meaning?.eras ?? {};
    if (E1 && !E2) score--;
    if (E2 && !E1) score++;
  }
  return score < 0 ? "E1" : "E2";
}

interface Head {
  column: StatisticsColumn;
  segment: Segment | null;
}

export function readStatistics(table: Table, year: number | null, whose: Whose, out: Emitter): void {
  const era = statisticsEra(table);
  const heads = headsOf(table, year);
  const ofYears = heads.flatMap((h) => (h.column.what === "year" && h.column.year !== null ? [h.column.year] : []));
  const otherYear = year !== null && ofYears.length > 0 && !ofYears.includes(year);
  const of = otherYear ? { ...whose, unsure: true } : whose;
  if (otherYear)
    out.remark("other-year-table", `The table of figures is headed ${ofYears.join(", ")}; the report is of ${year}.`, {
      values: ofYears.join(", "),
    });
  const seen = new Map<string, string>();
  const twins = twinSections(table, era);
  const isShaky = shakyRows(table, heads);
  for (const row of table.rows) {
    const key = keyOf(row, era, twins);
    const printed = row.values.map((v) => v.text).join(" | ");
    if (!key) {
      if (row.values.some((v) => v.kind === "figure")) out.unmapped(row.label.printed, printed, row.label.start);
      continue;
    }
    const before = seen.get(key);
    if (before !== undefined) {
      if (row.values.length > 0)
        out.remark("repeated-row", `The row "${row.label.printed}" is printed twice; the first is kept.`, {
          label: row.label.printed,
        });
      continue;
    }
    if (row.values.length > 0) seen.set(key, printed);
    readRow(row, key, era, heads, isShaky(row) ? { ...of, unsure: true } : of, out);
  }
  for (const r of table.unknown) {
    const printed = r.values.map((v) => v.text).join(" | ");
    out.unmapped(r.label.printed, printed, r.label.start);
  }
}

/** Rows whose figures may be of other columns than they seem, by what the rest of the table shows. */
function shakyRows({ rows }: Table, heads: Head[]): (row: Row) => boolean {
  const columns = heads.filter((h) => h.column.what !== "unit" && h.column.what !== "remark").length;
  const figures = (r: Row) => r.values.filter((v) => v.kind === "figure");
  // No figure begins with 0: two columns ran together, in this row and perhaps in every other.
  const runTogether = columns === 0 && rows.some((r) => r.values.some((v) => /^0\d/.test(v.text)));
  // Blank cells leave no trace in lines: two figures may be one, printed in two pieces.
  const hides = columns > 1 && rows.some((r) => r.kind === "plain" && r.values.length > 0 && r.values.length < columns);
  // A figure behind a blank cell is of another column, unless all figures of the table stand there.
  const places = columns > 0 ? [] : rows.flatMap((r) => figures(r).map((v) => v.col));
  const isOneColumn = places.length >= 3 && new Set(places).size === 1;
  // Without heads nothing tells which of several columns is the year's; a row with one figure may be of any of them.
  const isWide = columns === 0 && rows.filter((r) => figures(r).length > 1).length * 2 > rows.length;
  return (r) => {
    if (isWide || r.values.some((v) => v.stray)) return true;
    if (runTogether && r.values.some((v) => /^\d{2}/.test(v.text))) return true;
    if (r.kind === "plain") return hides && figures(r).length > 1;
    return columns === 0 && !isOneColumn && r.values.length > 1 && r.values[0]?.kind === "blank";
  };
}

function keyOf(row: Row, era: Era, sectionOf: (label: Segment) => Section | null): string | null {
  const key = row.meaning?.eras?.[era];
  if (!key) return null;
  const twin = era === "E2" ? /^reconsideration_(corrected|other)$/.exec(key) : null;
  if (!twin) return key;
  const section = sectionOf(row.label);
  return section ? `${section}_${twin[1]}` : null;
}

/** `依申请公开信息收取的费用(元)`: the measure word in the label. */
function unitInLabel(label: string): string | null {
  const remarks = [...compact(label).matchAll(/[(（](?:单位[::]?)?([^()（）]{1,2})[)）]/g)].map((m) => m[1] as string);
  return remarks.find(isUnit) ?? null;
}

/** Value columns in printed order, what stands before them, and which of them are the year's. */
function headsOf(table: Table, year: number | null): Head[] {
  const heads: Head[] = [];
  for (const { segment } of table.header) {
    const column = statisticsColumn(segment.printed);
    // 序号 before the labels counts the rows; what stands behind the label begins here.
    if (column?.what === "label") heads.length = 0;
    else if (column) heads.push({ column, segment });
  }
  const years = heads.filter((h) => h.column.what === "year");
  const over = headOverOthers(table, heads);
  if (over) heads.splice(heads.indexOf(over), 1);
  addUp(heads);
  // Two years side by side, or a year beside 统计数: the report's own counts.
  const dated = years.filter((h) => h.column.what === "year" && h.column.year !== null);
  const undated = years.filter((h) => h !== over && !dated.includes(h));
  if ((dated.length > 1 || (dated.length === 1 && undated.length === 1)) && year !== null) {
    for (const h of dated) if (h.column.what === "year" && h.column.year !== year) h.column = { what: "part_year" };
  }
  return heads;
}

/** 统计数 over 全市 and 市本级 heads no column of its own: it spans theirs, or every row has a figure less than there are heads. */
function headOverOthers(table: Table, heads: Head[]): Head | undefined {
  const isPlain = (h: Head) => h.column.what === "year" && h.column.year === null && h.column.scope === null;
  const scoped = heads.filter((h) => h.column.what === "year" && h.column.scope !== null);
  const [plain, second] = heads.filter(isPlain);
  if (!plain || second || scoped.length < 2) return undefined;
  const columns = scoped.length + 1;
  const widths = table.rows.map((r) => r.values.length).filter((n) => n > 0);
  return widths.length > 0 && widths.every((n) => n < columns) && widths.some((n) => n === columns - 1)
    ? plain
    : undefined;
}

/** 合计 beside the columns of a government's parts and of the units below it is the figure of the whole area. */
function addUp(heads: Head[]): void {
  const scopes = heads.flatMap((h) => (h.column.what === "year" && h.column.scope ? [h.column.scope] : []));
  const isWhole = scopes.length > 1 && scopes.some((s) => s === "townships" || s === "counties");
  for (const h of isWhole && !scopes.includes("jurisdiction") ? heads : [])
    if (h.column.what === "year" && h.column.scope === null && /^[合总]计/.test(compact(h.segment?.printed ?? "")))
      h.column = { ...h.column, scope: "jurisdiction", words: h.segment?.printed.trim() ?? null };
}

function readRow(row: Row, key: string, era: Era, heads: Head[], whose: Whose, out: Emitter): void {
  let values = row.values;
  // A share behind the figures, where no head tells of a comparison.
  const compares = heads.some((h) => h.column.what === "part_year");
  const share = compares ? -1 : values.findIndex((v) => /%$/.test(v.text));
  if (share >= 0) values = values.slice(0, share);
  let unitCell = row.unit?.printed ?? unitInLabel(row.label.printed);
  const valueHeads = heads.filter((h) => h.column.what !== "unit" && h.column.what !== "remark");
  const expected: Head[] =
    valueHeads.length > 0
      ? valueHeads
      : [{ column: { what: "year", year: null, scope: null, words: null }, segment: null }];
  // An empty unit cell stands before the figures.
  if (
    !row.unit &&
    row.kind !== "plain" &&
    values.length > expected.length &&
    heads.some((h) => h.column.what === "unit")
  ) {
    const first = values[0];
    if (first && (first.kind === "blank" || /^[-—]+$/.test(first.text))) values = values.slice(1);
  }
  let columns = expected;
  // The Shanghai model has a code and a part of the year before the year's figure: without heads one figure may be any of them.
  let doubt = era === "E1" && valueHeads.length === 0;
  if (valueHeads.length === 0 && values.filter((v) => v.kind === "figure").length > 1) {
    // No heads: code, part of the year, year. Only the Shanghai model prints more than one figure.
    const coded = /^\d{2}$/.test(values[0]?.text ?? "");
    const rest = coded ? values.slice(1) : values;
    const trimmed = rest.filter((v, i) => v.kind === "figure" || rest.slice(i).some((x) => x.kind === "figure"));
    if (era === "E1" && trimmed.length <= 2) {
      columns = [
        ...(coded ? [{ column: { what: "code" } as StatisticsColumn, segment: null }] : []),
        ...(trimmed.length === 2 ? [{ column: { what: "part_year" } as StatisticsColumn, segment: null }] : []),
        { column: { what: "year", year: null, scope: null, words: null }, segment: null },
      ];
      doubt = true;
    }
  }
  const alignment = alignRow(
    { ...row, values },
    { count: columns.length, sums: columns.length === 1 ? [{ length: 1 }] : null },
  );
  const years = columns.flatMap((h, i) =>
    h.column.what === "year" ? [{ column: h.column, segment: h.segment, i }] : [],
  );
  const plainYears = years.filter((y) => y.column.scope === null);
  // Two columns that both say they hold the year's figure of the same whole.
  const unclear = plainYears.length > 1;
  if (unitCell && /^[-—]+$/.test(unitCell)) unitCell = null;
  for (const { column, segment, i } of years) {
    const slot = alignment.slots?.[i];
    if (!slot) {
      const at = {
        text: "",
        start: row.values[0]?.start ?? row.label.end,
        end: row.values.at(-1)?.end ?? row.label.end,
      };
      out.cell(at, key, null, era, "unreadable", alignment.reason ?? "damaged");
      continue;
    }
    const reading = parseCell(slot.text, { money: true });
    const cutShort =
      alignment.doubt || (mayLackCells(row, alignment, out) && reading.kind === "number" && reading.value !== 0);
    const unsure =
      whose.unsure ||
      row.straddled === true ||
      row.ownership !== undefined ||
      (row.kind === "plain" && out.habits.scattered) ||
      cutShort ||
      doubt ||
      unclear ||
      (reading.kind === "number" && !reading.certain);
    const about: About = {
      era,
      rule: `${era.toLowerCase()}-statistics/${row.kind === "plain" ? "lines" : row.kind}`,
      ...partOf(column.scope, column.words, whose),
      state: unsure ? "review" : "accepted",
      confidence: unsure ? 0.5 : row.label.score === 1 ? 0.98 : 0.93,
      row: row.label.printed,
    };
    out.value(slot, key, null, segment?.printed ?? null, unitCell, about);
  }
}
