/** Cells of a data set as they are shown: the same words and glyphs as everywhere, and one more for what the selection does not take. */

import { unitHref, unitName } from "@/app/_charts/shown";
import { type Cell, shownCell } from "@/app/_charts/table";
import type { DataCell } from "@/db/query/data-cells";
import type { Preview } from "@/db/query/data-preview";
import type { UnitRef } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { sayExplore } from "@/lib/words/explore";
import { unitInBrackets } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import type { GridCell, GridData } from "./grid-rows";

const LEFT_OUT = "⊘";

export function dataCell(cell: DataCell, unit: string, owner: UnitRef, lang: Lang, year: number): Cell {
  if (cell.kind === "left_out")
    return { text: sayExplore(lang, "left_out"), note: sayExplore(lang, `left_out.${cell.state}`), glyph: LEFT_OUT };
  return shownCell(cell, unit, owner, lang, year);
}

/** Marks before a value that is not plain, as in tables. */
const MARKS = { original: "●○", coded: "■□", retold: "◆◇", disputed: "≠≠" } as const;

function gridCell(cell: DataCell, unit: string, owner: UnitRef, lang: Lang, year: number): GridCell {
  const shown = dataCell(cell, unit, owner, lang, year);
  if (shown.glyph) return [`${shown.glyph} ${shown.text}`, shown.note ?? "", null];
  const [origin, ...doubts] = shown.marks ?? [];
  const value =
    cell.kind === "value" ? cell.value : cell.kind === "disputed" ? (cell.readings[0]?.value ?? null) : null;
  if (origin === "original" && doubts.length === 0 && value !== null) return value;
  const glyph = origin && origin in MARKS ? MARKS[origin as keyof typeof MARKS][doubts.length > 0 ? 1 : 0] : "";
  return [`${glyph} ${shown.text}`, shown.note ?? "", value];
}

/** Names of columns: the indicator, where years are columns with the year. */
export const columnLabel = (column: Preview["columns"][number], lang: Lang): string =>
  column.year === null ? pick(lang, column.name) : `${pick(lang, column.name)} ${column.year}`;

export function gridData(preview: Preview, lang: Lang): GridData {
  return {
    columns: preview.columns.map((c) => ({
      id: `${c.key}${c.year ?? ""}`,
      label: columnLabel(c, lang),
      unit: c.unit,
      year: c.year,
    })),
    rows: preview.rows.map(({ unit, year, cells }) => ({
      name: unitName(unit, lang),
      href: unitHref(unit, lang),
      year,
      cells: cells.map((cell, i) => {
        const column = preview.columns[i]!;
        return gridCell(cell, column.unit, unit, lang, column.year ?? year ?? 0);
      }),
    })),
  };
}

/** The plain table, for readers without script and until the grid is there. */
export function previewTable(preview: Preview, lang: Lang, limit: number) {
  const byYear = preview.rows.some((r) => r.year !== null);
  return {
    caption: sayExplore(lang, "preview"),
    dense: true,
    columns: [
      { label: say(lang, "common.unit") },
      ...(byYear ? [{ label: say(lang, "table.year") }] : []),
      ...preview.columns.map((c) => {
        const name = pick(lang, c.name) + (c.unit ? (lang === "en" ? " " : "") + unitInBrackets(lang, c) : "");
        const href = c.key.includes(".") ? {} : { href: `/methods${writeFilter({ lang })}#s-${c.key}` };
        return {
          ...(c.year === null ? { label: name } : { label: String(c.year), group: name }),
          numeric: true,
          ...href,
        };
      }),
    ],
    rows: preview.rows.slice(0, limit).map(({ unit, year, cells }) => ({
      cells: [
        { text: unitName(unit, lang), href: unitHref(unit, lang) },
        ...(byYear ? [{ text: String(year) }] : []),
        ...cells.map((cell, i) => {
          const column = preview.columns[i]!;
          return dataCell(cell, column.unit, unit, lang, column.year ?? year ?? 0);
        }),
      ],
    })),
  };
}
