/** What of the grid is in view. Every part is drawn again only when something of its own has changed: scrolling asks for this many times a second. */
import { memo, useMemo } from "react";
import { exact } from "@/lib/words/numbers";
import type { GridCell, GridData, GridWords } from "./grid-rows";
import { indexesOf, type Span } from "./grid-span";

type GridRow = GridData["rows"][number];

/** Pixels. Fixed, so that nothing need be measured. */
export const ROW = 31;
export const WIDTH = { unit: 176, year: 72, value: 148 };
/** Width of a column that names a row. */
export const widthOf = (id: string): number => (id === "unit" ? WIDTH.unit : WIDTH.year);

interface TableProps {
  /** Rows in view, and columns of values. */
  lines: Span;
  shown: Span;
  rows: readonly { id: string; original: GridRow }[];
  /** Columns that name a row: always drawn. */
  names: Head[];
  values: Head[];
  width: number;
  data: GridData;
  words: GridWords;
}

export const GridTable = memo(function GridTable({
  lines,
  shown,
  rows,
  names,
  values,
  width,
  data,
  words,
}: TableProps) {
  const place = useMemo(() => new Map(data.columns.map((c, i) => [c.id, i])), [data]);
  // The columns in view: where each stands among all of them, and among those of the data.
  const drawn = useMemo(
    () =>
      indexesOf(shown).flatMap((index) => {
        const head = values[index];
        return head ? [{ head, at: names.length + index, column: place.get(head.id) ?? -1 }] : [];
      }),
    [shown, values, names, place],
  );
  const gap = (size: number) => (
    <tr>
      <td style={{ height: size, padding: 0 }} colSpan={2 + names.length + drawn.length} />
    </tr>
  );
  return (
    <table
      className="data"
      aria-rowcount={rows.length + 1}
      aria-colcount={names.length + values.length}
      style={{ width }}
    >
      <colgroup>
        {names.map((h) => (
          <col key={h.id} style={{ width: widthOf(h.id) }} />
        ))}
        <col style={{ width: shown.from * WIDTH.value }} />
        {drawn.map(({ head }) => (
          <col key={head.id} style={{ width: WIDTH.value }} />
        ))}
        <col style={{ width: Math.max(0, values.length - shown.to) * WIDTH.value }} />
      </colgroup>
      <thead>
        <tr aria-rowindex={1}>
          {names.map((head, at) => (
            <HeadCell key={head.id} header={head} words={words} at={at} />
          ))}
          <td aria-hidden="true" />
          {drawn.map(({ head, at }) => (
            <HeadCell key={head.id} header={head} words={words} at={at} />
          ))}
          <td aria-hidden="true" />
        </tr>
      </thead>
      <tbody>
        {lines.from > 0 && gap(lines.from * ROW)}
        {indexesOf(lines).map((index) => {
          const row = rows[index];
          return row && <Line key={row.id} row={row.original} index={index} names={names} drawn={drawn} data={data} />;
        })}
        {lines.to < rows.length && gap((rows.length - lines.to) * ROW)}
      </tbody>
    </table>
  );
});

interface LineProps {
  row: GridRow;
  index: number;
  names: Head[];
  drawn: { head: Head; at: number; column: number }[];
  data: GridData;
}

const Line = memo(function Line({ row, index, names, drawn, data }: LineProps) {
  return (
    <tr aria-rowindex={index + 2} style={{ height: ROW }}>
      {names.map(({ id }) => (
        <NameCell key={id} id={id} row={row} />
      ))}
      <td aria-hidden="true" />
      {drawn.map(({ head, at, column }) => (
        <ValueCell key={head.id} row={row} column={column} data={data} at={at} />
      ))}
      <td aria-hidden="true" />
    </tr>
  );
});

export interface Head {
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
    <td className="num" aria-colindex={at + 1}>
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
