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
import { memo, useDeferredValue, useMemo, useRef } from "react";
import { exact } from "@/lib/words/numbers";
import { compareCells, type GridCell, type GridData, type GridWords } from "./grid-rows";

const features = tableFeatures({
  rowSortingFeature,
  columnVisibilityFeature,
  sortedRowModel: createSortedRowModel(),
});

type GridRow = GridData["rows"][number];
/** Pixels. Fixed, so that nothing need be measured. */
const ROW = 31;
const WIDTH = { unit: 176, year: 72, value: 148 };

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
  const place = useMemo(() => new Map(data.columns.map((c, i) => [c.id, i])), [data]);
  // What names a row stays; the columns of values are drawn when they come into view.
  const names = headers.filter((h) => !place.has(h.id));
  const values = headers.filter((h) => place.has(h.id));
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
  // What has come into view is drawn in slices, so that scrolling does not wait for it.
  const lines = useDeferredValue(useSpan(down));
  const shown = useDeferredValue(useSpan(across));
  const drawn = shown.items.flatMap(({ index }) => values[index] ?? []);
  const cells = 2 + names.length + drawn.length;
  const width = names.reduce((sum, h) => sum + (h.id === "unit" ? WIDTH.unit : WIDTH.year), across.getTotalSize());
  const gap = (size: number) => (
    <tr>
      <td style={{ height: size, padding: 0 }} colSpan={cells} />
    </tr>
  );

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
        <table className="data" aria-rowcount={rows.length + 1} aria-colcount={headers.length} style={{ width }}>
          <colgroup>
            {names.map((h) => (
              <col key={h.id} style={{ width: h.id === "unit" ? WIDTH.unit : WIDTH.year }} />
            ))}
            <col style={{ width: shown.before }} />
            {drawn.map((h) => (
              <col key={h.id} style={{ width: WIDTH.value }} />
            ))}
            <col style={{ width: shown.after }} />
          </colgroup>
          <thead>
            <tr aria-rowindex={1}>
              {names.map((header) => (
                <HeadCell key={header.id} header={header} words={words} at={headers.indexOf(header)} />
              ))}
              <td aria-hidden="true" />
              {drawn.map((header) => (
                <HeadCell key={header.id} header={header} words={words} at={headers.indexOf(header)} />
              ))}
              <td aria-hidden="true" />
            </tr>
          </thead>
          <tbody>
            {lines.before > 0 && gap(lines.before)}
            {lines.items.map((item) => {
              const row = rows[item.index];
              if (!row) return null;
              return (
                <tr key={row.id} aria-rowindex={item.index + 2} style={{ height: ROW }}>
                  {names.map(({ id }) => (
                    <NameCell key={id} id={id} row={row.original} />
                  ))}
                  <td aria-hidden="true" />
                  {drawn.map(({ id }, k) => (
                    <ValueCell
                      key={id}
                      row={row.original}
                      column={place.get(id) ?? -1}
                      data={data}
                      at={names.length + (shown.items[k]?.index ?? 0) + 1}
                    />
                  ))}
                  <td aria-hidden="true" />
                </tr>
              );
            })}
            {lines.after > 0 && gap(lines.after)}
          </tbody>
        </table>
      </div>
      <p className="small faint">{words.rows}</p>
    </div>
  );
}

/** What is in view along one way, and the pixels before and after it; the same object while nothing else has come into view. */
function useSpan(virtual: { getVirtualItems: () => VirtualItem[]; getTotalSize: () => number }) {
  const items = virtual.getVirtualItems();
  const size = virtual.getTotalSize();
  return useMemo(
    () => ({ items, before: items[0]?.start ?? 0, after: size - (items.at(-1)?.end ?? 0) }),
    [items, size],
  );
}

interface Head {
  id: string;
  column: {
    columnDef: { header?: unknown };
    getIsSorted: () => false | "asc" | "desc";
    getToggleSortingHandler: () => ((event: unknown) => void) | undefined;
  };
}

function HeadCell({ header, words, at }: { header: Head; words: GridWords; at: number }) {
  const sorted = header.column.getIsSorted();
  const name = String(header.column.columnDef.header);
  return (
    <th
      scope="col"
      className={header.id === "unit" ? undefined : "num"}
      aria-colindex={at + 1}
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
}

function NameCell({ id, row }: { id: string; row: GridRow }) {
  return id === "unit" ? (
    <th scope="row" title={row.name}>
      <a href={row.href}>{row.name}</a>
    </th>
  ) : (
    <td className="num">{row.year}</td>
  );
}

interface ValueProps {
  row: GridRow;
  column: number;
  data: GridData;
  at: number;
}

const ValueCell = memo(function ValueCell({ row, column, data, at }: ValueProps) {
  const { unit = "", year = null } = data.columns[column] ?? {};
  return (
    <td className="num" aria-colindex={at}>
      <CellText cell={row.cells[column]} unit={unit} href={`${row.href}#y-${row.year ?? year}`} />
    </td>
  );
});

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
