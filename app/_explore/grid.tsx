"use client";
/** The preview as a grid: thousands of rows of which only those in view are drawn; every column sorts; columns can be put away. */
import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer } from "@tanstack/react-virtual";
import { useMemo, useRef } from "react";
import { exact } from "@/lib/words/numbers";
import { compareCells, type GridCell, type GridData, type GridWords } from "./grid-rows";

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

type GridRow = GridData["rows"][number];
const ROW = 31;

export default function Grid({ data, words }: { data: GridData; words: GridWords }) {
  const withYear = data.rows.some((r) => r.year !== null);
  // Blanks stand last whichever way a column is sorted, so comparing needs to know the way.
  const descending = useRef(true);
  const columns = useMemo(() => columnsOf(data, words, withYear, descending), [data, words, withYear]);
  const table = useTable({ features, columns, data: data.rows });
  descending.current = table.state.sorting[0]?.desc ?? true;
  const scroll = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const virtual = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 12,
  });
  const items = virtual.getVirtualItems();
  const before = items[0]?.start ?? 0;
  const after = virtual.getTotalSize() - (items.at(-1)?.end ?? 0);
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const units = new Map(data.columns.map((c) => [c.id, c.unit]));
  const place = new Map(data.columns.map((c, i) => [c.id, i]));

  return (
    <div className="grid">
      <details className="rest">
        <summary>{words.columns}</summary>
        <div className="grid-columns">
          {table.getAllLeafColumns().map((column) => (
            <label key={column.id}>
              <input type="checkbox" checked={column.getIsVisible()} onChange={column.getToggleVisibilityHandler()} />{" "}
              {String(column.columnDef.header)}
            </label>
          ))}
        </div>
      </details>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls must be reachable by keyboard */}
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div className="grid-scroll" ref={scroll} tabIndex={0} role="group" aria-label={words.label}>
        <table className="data" aria-rowcount={rows.length + 1}>
          <thead>
            <tr aria-rowindex={1}>
              {headers.map((header) => {
                const sorted = header.column.getIsSorted();
                const name = String(header.column.columnDef.header);
                return (
                  <th
                    key={header.id}
                    scope="col"
                    className={place.has(header.id) || header.id === "year" ? "num" : undefined}
                    aria-sort={sorted === "asc" ? "ascending" : sorted === "desc" ? "descending" : "none"}
                  >
                    <button
                      type="button"
                      title={words.sort.replace("{name}", name)}
                      onClick={header.column.getToggleSortingHandler()}
                    >
                      {name}
                      <span aria-hidden="true">{sorted === "asc" ? " ▲" : sorted === "desc" ? " ▼" : ""}</span>
                    </button>
                  </th>
                );
              })}
            </tr>
          </thead>
          <tbody>
            {before > 0 && (
              <tr>
                <td style={{ height: before, padding: 0 }} colSpan={headers.length} />
              </tr>
            )}
            {items.map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              return (
                <tr key={row.id} aria-rowindex={item.index + 2} style={{ height: ROW }}>
                  {headers.map(({ id }) => {
                    if (id === "unit")
                      return (
                        <th key={id} scope="row">
                          <a href={row.original.href}>{row.original.name}</a>
                        </th>
                      );
                    if (id === "year")
                      return (
                        <td key={id} className="num">
                          {row.original.year}
                        </td>
                      );
                    const i = place.get(id) ?? -1;
                    return (
                      <td key={id} className="num">
                        <CellText
                          cell={row.original.cells[i]}
                          unit={units.get(id) ?? ""}
                          href={`${row.original.href}#y-${row.original.year ?? data.columns[i]?.year}`}
                        />
                      </td>
                    );
                  })}
                </tr>
              );
            })}
            {after > 0 && (
              <tr>
                <td style={{ height: after, padding: 0 }} colSpan={headers.length} />
              </tr>
            )}
          </tbody>
        </table>
      </div>
      <p className="small faint">{words.rows}</p>
    </div>
  );
}

function CellText({ cell, unit, href }: { cell: GridCell | undefined; unit: string; href: string }) {
  if (cell === undefined) return null;
  if (typeof cell === "number")
    return (
      <a className="value" href={href}>
        {exact(cell, unit)}
      </a>
    );
  const [text, note, value] = cell;
  return value === null ? (
    <span className="blank" title={note}>
      {text}
    </span>
  ) : (
    <a className="value" href={href} title={note}>
      {text}
    </a>
  );
}

function columnsOf(data: GridData, words: GridWords, withYear: boolean, descending: { current: boolean }) {
  const text = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0);
  return [
    {
      id: "unit",
      header: words.unit,
      accessorFn: (row: GridRow) => row.name,
      sortFn: (a: { original: GridRow }, b: { original: GridRow }) => text(a.original.name, b.original.name),
    },
    ...(withYear
      ? [
          {
            id: "year",
            header: words.year,
            accessorFn: (row: GridRow) => row.year,
            sortFn: (a: { original: GridRow }, b: { original: GridRow }) =>
              (a.original.year ?? 0) - (b.original.year ?? 0),
          },
        ]
      : []),
    ...data.columns.map((column, i) => ({
      id: column.id,
      header: column.label,
      accessorFn: (row: GridRow) => row.cells[i],
      // Largest first is what one looks for.
      sortDescFirst: true,
      sortFn: (a: { original: GridRow }, b: { original: GridRow }) =>
        compareCells(a.original.cells[i], b.original.cells[i], descending.current),
    })),
  ];
}
