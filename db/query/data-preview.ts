/** What will the data set look like? Its first rows, places by year or years as columns. */
import type { Noun, UnitRef, Words } from "@/lib/answers";
import type { Selection } from "@/lib/selection";
import { writeSelection } from "@/lib/selection";
import type { Db } from "../open";
import { type DataCell, unitData } from "./data-cells";
import {
  columnsOf,
  type DataColumn,
  type DataSize,
  mixOf,
  sizeOf,
  unitsOfSelection,
  yearsOfSelection,
} from "./data-set";
import { remember } from "./refs";
import { withoutReport } from "./shown";

/** Rows a preview holds at most; the download holds all. */
export const PREVIEW_ROWS = 2000;
/** Columns of a preview with years across. */
const PREVIEW_COLUMNS = 120;

export interface PreviewColumn {
  key: string;
  name: Words;
  unit: string;
  counted: Noun | null;
  /** Where years are columns. */
  year: number | null;
}

export interface Preview {
  size: DataSize;
  mix: ReturnType<typeof mixOf>;
  columns: PreviewColumn[];
  /** Columns beyond those shown. */
  moreColumns: number;
  rows: { unit: UnitRef; year: number | null; cells: DataCell[] }[];
}

/** At most `limit` rows. */
export function preview(db: Db, selection: Selection, limit = PREVIEW_ROWS): Preview {
  return remember(db, `preview ${limit} ${writeSelection({ ...selection, lang: undefined })}`, () =>
    answer(db, selection, Math.min(limit, PREVIEW_ROWS)),
  );
}

function answer(db: Db, selection: Selection, limit: number): Preview {
  const { columns } = columnsOf(selection);
  const years = yearsOfSelection(db, selection);
  const wide = selection.rows === "unit";
  const all = wide ? columns.flatMap((c) => years.map((year) => ({ ...head(c), year }))) : columns.map(head);
  const rows: Preview["rows"] = [];
  for (const id of unitsOfSelection(db, selection)) {
    if (rows.length >= limit) break;
    const data = unitData(db, id, columns, years, selection);
    if (!data) continue;
    if (wide) rows.push({ unit: data.unit, year: null, cells: data.cells.flat().slice(0, PREVIEW_COLUMNS) });
    else
      for (const [y, year] of years.entries())
        if (!withoutReport(data.known.get(year)) && rows.length < limit)
          rows.push({ unit: data.unit, year, cells: data.cells.map((c) => c[y]!) });
  }
  return {
    size: sizeOf(db, selection),
    mix: mixOf(db, selection),
    columns: all.slice(0, PREVIEW_COLUMNS),
    moreColumns: Math.max(0, all.length - PREVIEW_COLUMNS),
    rows,
  };
}

const head = (c: DataColumn): PreviewColumn => ({
  key: c.key,
  name: c.name,
  unit: c.unit,
  counted: c.counted,
  year: null,
});
