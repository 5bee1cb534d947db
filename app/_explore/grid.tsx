"use client";
/** The preview as a grid: thousands of rows and dozens of columns of which only those in view are drawn; every column sorts; columns can be put away. */
import {
  columnVisibilityFeature,
  createSortedRowModel,
  rowSortingFeature,
  tableFeatures,
  useTable,
} from "@tanstack/react-table";
import { useVirtualizer, type VirtualItem } from "@tanstack/react-virtual";
import { useDeferredValue, useEffect, useMemo, useRef, useState } from "react";
import { compareCells, type GridData, type GridWords } from "./grid-rows";
import { type Span, same, towards } from "./grid-span";
import { GridTable, ROW, WIDTH, widthOf } from "./grid-table";

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

type GridRow = GridData["rows"][number];
/** New rows a frame: style, layout and paint of more are felt on a slow processor. */
const AT_ONCE = 5;

export default function Grid({ data, words }: { data: GridData; words: GridWords }) {
  const withYear = data.rows.some((r) => r.year !== null);
  // Blanks stand last whichever way a column is sorted, so comparing needs to know the way.
  const descending = useRef(true);
  const columns = useMemo(() => columnsOf(data, words, withYear, descending), [data, words, withYear]);
  const table = useTable({ features, columns, data: data.rows });
  descending.current = table.state.sorting[0]?.desc ?? true;
  const scroll = useRef<HTMLDivElement>(null);
  const { rows } = table.getRowModel();
  const headers = table.getHeaderGroups()[0]?.headers ?? [];
  const valued = useMemo(() => new Set(data.columns.map((c) => c.id)), [data]);
  // What names a row stays; the columns of values are drawn when they come into view.
  const names = useMemo(() => headers.filter((h) => !valued.has(h.id)), [headers, valued]);
  const values = useMemo(() => headers.filter((h) => valued.has(h.id)), [headers, valued]);
  const width = names.reduce((sum, h) => sum + widthOf(h.id), values.length * WIDTH.value);
  const down = useVirtualizer({
    count: rows.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => ROW,
    overscan: 2,
    useFlushSync: false,
  });
  const across = useVirtualizer({
    horizontal: true,
    count: values.length,
    getScrollElement: () => scroll.current,
    estimateSize: () => WIDTH.value,
    overscan: 1,
    useFlushSync: false,
  });
  const lines = useGradually(spanOf(down));
  // Columns come in when there is time.
  const shown = useDeferredValue(useSame(spanOf(across)));

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
        <GridTable
          lines={lines}
          shown={shown}
          rows={rows}
          names={names}
          values={values}
          width={width}
          data={data}
          words={words}
        />
      </div>
      <p className="small faint">{words.rows}</p>
    </div>
  );
}

const spanOf = (virtual: { getVirtualItems: () => VirtualItem[] }): Span => {
  const items = virtual.getVirtualItems();
  return { from: items[0]?.index ?? 0, to: (items.at(-1)?.index ?? -1) + 1 };
};

/** The same object while nothing else has come into view. */
const useSame = ({ from, to }: Span): Span => useMemo(() => ({ from, to }), [from, to]);

/** A span that follows another one, a few rows with each frame. */
function useGradually(inView: Span): Span {
  const wanted = useSame(inView);
  const [drawn, setDrawn] = useState(wanted);
  useEffect(() => {
    if (same(drawn, wanted)) return;
    const frame = requestAnimationFrame(() => setDrawn(towards(drawn, wanted, AT_ONCE)));
    return () => cancelAnimationFrame(frame);
  }, [drawn, wanted]);
  return drawn;
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
