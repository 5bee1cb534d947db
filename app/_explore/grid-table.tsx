/** What of the grid is in view. Every part is drawn again only when something of its own has changed: scrolling asks for this many times a second. */
import { type CSSProperties, memo, useMemo } from "react";
import { exact } from "@/lib/words/numbers";
import type { GridCell, GridData, GridWords } from "./grid-rows";
import { indexesOf, type Span } from "./grid-span";

type GridRow = GridData["rows"][number];

/** Pixels. Fixed, so that nothing need be measured. */
export const ROW = 31;
export const WIDTH = { unit: 176, year: 72, value: 148 };
/** Width of a column that names a row. */
export const widthOf = (id: string): number => (id === "unit" ? WIDTH.unit : WIDTH.year);

/** Laid out as blocks and grids instead of as a table, some browsers would no longer say it is one. */
const ROLES = {
  table: { role: "table" },
  group: { role: "rowgroup" },
  row: { role: "row" },
  columnheader: { role: "columnheader" },
  rowheader: { role: "rowheader" },
  cell: { role: "cell" },
} as const;

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
  return (
    <table
      className="data"
      {...ROLES.table}
      aria-rowcount={rows.length + 1}
      aria-colcount={names.length + values.length}
      style={{ width, "--columns": tracks(names, values.length) } as CSSProperties}
    >
      <thead {...ROLES.group}>
        <tr {...ROLES.row} aria-rowindex={1}>
          {names.map((head, at) => (
            <HeadCell key={head.id} header={head} words={words} at={at} />
          ))}
          {drawn.map(({ head, at }) => (
            <HeadCell key={head.id} header={head} words={words} at={at} />
          ))}
        </tr>
      </thead>
      <tbody {...ROLES.group} style={{ "--height": `${rows.length * ROW}px` } as CSSProperties}>
        {indexesOf(lines).map((index) => {
          const row = rows[index];
          return row && <Line key={row.id} row={row.original} index={index} names={names} drawn={drawn} data={data} />;
        })}
      </tbody>
    </table>
  );
});

/** Columns as tracks of a grid: each cell says which is its own, so that one more moves none of the others. */
const tracks = (names: Head[], values: number): string =>
  [...names.map((h) => `${widthOf(h.id)}px`), ...(values > 0 ? [`repeat(${values}, ${WIDTH.value}px)`] : [])].join(" ");

interface LineProps {
  row: GridRow;
  index: number;
  names: Head[];
  drawn: { head: Head; at: number; column: number }[];
  data: GridData;
}

const Line = memo(function Line({ row, index, names, drawn, data }: LineProps) {
  return (
    <tr {...ROLES.row} aria-rowindex={index + 2} style={{ top: index * ROW, height: ROW }}>
      {names.map(({ id }, at) => (
        <NameCell key={id} id={id} row={row} at={at} />
      ))}
      {drawn.map(({ head, at, column }) => (
        <ValueCell key={head.id} row={row} column={column} data={data} at={at} />
      ))}
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
      {...ROLES.columnheader}
      scope="col"
      style={{ gridColumn: at + 1 }}
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

function NameCell({ id, row, at }: { id: string; row: GridRow; at: number }) {
  return id === "unit" ? (
    <th {...ROLES.rowheader} scope="row" aria-colindex={at + 1} style={{ gridColumn: at + 1 }} title={row.name}>
      <a href={row.href}>{row.name}</a>
    </th>
  ) : (
    <td {...ROLES.cell} aria-colindex={at + 1} style={{ gridColumn: at + 1 }}>
      {row.year}
    </td>
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
  const cell = row.cells[column];
  return (
    <td
      {...ROLES.cell}
      className={typeof cell === "number" ? undefined : "noted"}
      aria-colindex={at + 1}
      style={{ gridColumn: at + 1 }}
    >
      <CellText cell={cell} unit={unit} href={`${row.href}#y-${row.year ?? year}`} />
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
