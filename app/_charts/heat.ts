/**
 * A heat map: rows of places (or anything else), columns of years. Pure: from cells to light markup, which is table and picture in one,
 * so that no number travels twice. Drawn by heat.tsx, styled by heat.css.
 */
import { escapeMarkup } from "@/lib/words/escape";

/** Tones there are: v0 to v5 of a scale, the kinds of blank, and readings that differ. */
export const TONES = [
  "v0",
  "v1",
  "v2",
  "v3",
  "v4",
  "v5",
  "disputed",
  "blank",
  "dash",
  "unreadable",
  "not_collected",
  "not_stated",
  "not_derivable",
  "no_report",
  "under_review",
  "absent",
  "moved",
] as const;
export type Tone = (typeof TONES)[number];

export interface HeatCell {
  tone: Tone;
  /** Short, printed where the cell is wide enough; of a blank its glyph. */
  text: string;
  /** Said in place of `text` where that is a glyph or shortened. */
  words?: string;
  /** A check on it fails and is not settled, or on a part of it: a ring in its corner. */
  open?: boolean;
}

export interface HeatRow {
  name: string;
  href?: string;
  /** Rows of one group stand together under its name. */
  group?: string;
  cells: HeatCell[];
}

export interface Heat {
  /** Name for those who do not see it: what, where. */
  label: string;
  /** Heading of the column of names. */
  corner: string;
  /** `rule`: a break in comparability lies left of this column; its word. `href` of a cell: the row's with `anchor` behind it. */
  columns: { label: string; rule?: string; anchor?: string }[];
  rows: HeatRow[];
  /** Legend, in order. Only tones that occur need a line. */
  key: { tone: Tone; text?: string; words: string; open?: boolean }[];
}

/** Class of a cell, a tile or a shape. */
export const toneClass = (tone: Tone, open = false): string => (open ? `t-${tone} open` : `t-${tone}`);

function cellMarkup({ tone, text, words, open }: HeatCell): string {
  const label = words === undefined || words === text ? "" : ` aria-label="${escapeMarkup(words)}"`;
  return `<span role="cell" class="${toneClass(tone, open)}"${label}>${escapeMarkup(text)}</span>`;
}

function rowMarkup(row: HeatRow, columns: number): string {
  if (row.cells.length !== columns)
    throw new Error(`Row ${row.name} has ${row.cells.length} cells for ${columns} columns.`);
  const name = escapeMarkup(row.name);
  const head = row.href ? `<a href="${escapeMarkup(row.href)}">${name}</a>` : name;
  return `<div role="row" class="heat-row"><span role="rowheader">${head}</span>${row.cells.map(cellMarkup).join("")}</div>`;
}

function columnMarkup({ label, rule }: Heat["columns"][number]): string {
  // Where columns are narrow, '08 stands for 2008.
  const words = /^\d{4}$/.test(label)
    ? `<span class="century">${label.slice(0, 2)}</span>${label.slice(2)}`
    : escapeMarkup(label);
  const broken = rule ? ` title="${escapeMarkup(rule)}"` : "";
  return `<span role="columnheader"${broken}>${words}</span>`;
}

/**
 * From so many rows on, those out of sight are not laid out. Of fewer it would cost more than it spares: each row that comes into sight is laid
 * out in the middle of scrolling, and the page around it anew.
 */
export const LONG = 60;

/** The whole map as markup with the roles of a table. Throws where a row has not one cell for every column. */
export function heatMarkup(heat: Heat): string {
  const n = heat.columns.length;
  const head = `<span role="columnheader">${escapeMarkup(heat.corner)}</span>${heat.columns.map(columnMarkup).join("")}`;
  const groups = groupsOf(heat.rows).map(({ group, rows }) => {
    const name = group === null ? "" : ` aria-label="${escapeMarkup(group)}"`;
    const shown = group === null ? "" : `<p class="heat-group" aria-hidden="true">${escapeMarkup(group)}</p>`;
    return `${shown}<div role="rowgroup" class="heat-rows"${name}>${rows.map((row) => rowMarkup(row, n)).join("")}</div>`;
  });
  const rules = heat.columns.map((c, i) =>
    c.rule ? `<span class="heat-rule" aria-hidden="true" style="--at:${i}"></span>` : "",
  );
  return `<div role="table" class="heat${heat.rows.length < LONG ? "" : " long"}" aria-label="${escapeMarkup(heat.label)}" style="--n:${n}"><div role="rowgroup" class="heat-head"><div role="row" class="heat-row">${head}</div></div>${groups.join("")}${rules.join("")}</div>`;
}

/** Rows in runs of one group, in the order given; one run without a name where there are no groups. */
export function groupsOf(rows: readonly HeatRow[]): { group: string | null; rows: HeatRow[] }[] {
  const runs: { group: string | null; rows: HeatRow[] }[] = [];
  for (const row of rows) {
    const group = row.group ?? null;
    const last = runs.at(-1);
    if (last && last.group === group) last.rows.push(row);
    else runs.push({ group, rows: [row] });
  }
  return runs;
}

export const HEAT_ORDERS = ["place", "name", "value"] as const;
export type HeatOrder = (typeof HEAT_ORDERS)[number];

/** Rows by the order they came in, by name, or by a number (largest first, those without one last). Equal rows keep their order. */
export function ordered<T extends { name: string; rank: number | null }>(rows: readonly T[], by: HeatOrder): T[] {
  if (by === "place") return [...rows];
  const compare =
    by === "name"
      ? (a: T, b: T) => a.name.localeCompare(b.name, "zh-Hans-CN")
      : (a: T, b: T) => (b.rank ?? Number.NEGATIVE_INFINITY) - (a.rank ?? Number.NEGATIVE_INFINITY);
  return rows
    .map((row, i) => ({ row, i }))
    .sort((a, b) => compare(a.row, b.row) || a.i - b.i)
    .map(({ row }) => row);
}
