/** A table of numbers with their marks, reasons and links to sources. Scrolls within itself on narrow screens. */
import type { Cell, Table } from "@/app/_charts/table";
import { MarkGlyph } from "./marks";
import { Scroll } from "./scroll";
import { whole } from "./whole";

/** `under`: the heading it stands under; a caption that only repeats it is for those who hear the table. */
export function DataTable({ table, label, under }: { table: Table; label?: string; under?: string }) {
  const { folded } = table;
  if (folded && table.rows.length > folded.after) {
    const { folded: _, ...plain } = table;
    return (
      <>
        <DataTable table={{ ...plain, rows: table.rows.slice(0, folded.after) }} label={label} under={under} />
        <details className="rest">
          <summary>{folded.words}</summary>
          <DataTable
            table={{ ...plain, rows: table.rows.slice(folded.after) }}
            label={folded.words}
            under={plain.caption}
          />
        </details>
      </>
    );
  }
  const bars = table.columns.some((c) => c.bar);
  const grouped = table.columns.some((c) => c.group);
  return (
    <>
      <Scroll label={label ?? table.caption} className={bars ? "scroll" : "scroll fit"}>
        <table
          className={["data", bars && "bars", table.dense && "dense", grouped && "grouped"].filter(Boolean).join(" ")}
        >
          <caption className={table.caption === under ? "sr" : undefined}>{table.caption}</caption>
          <thead>
            {grouped && <GroupHeads columns={table.columns} />}
            <tr>
              {table.columns.map((column, c) => (
                <th key={columnKey(column)} scope="col" className={headClass(table.columns, c)}>
                  {column.href && !column.group ? (
                    <a href={column.href}>{whole(column.label)}</a>
                  ) : column.bar ? (
                    <span className="sr">{column.label}</span>
                  ) : (
                    whole(column.label)
                  )}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {table.rows.map((row, r) => (
              <tr
                key={rowKey(row.cells, r)}
                className={[row.rule && "rule", row.own && "own"].filter(Boolean).join(" ") || undefined}
              >
                {row.cells.map((cell, c) =>
                  c === 0 ? (
                    <th key={columnKey(table.columns[c])} scope="row">
                      <CellWords cell={cell} />
                      {row.rule && <span className="rule-word">{row.rule}</span>}
                    </th>
                  ) : table.columns[c]?.bar ? (
                    <td key={columnKey(table.columns[c])} className="bar-cell">
                      {cell.bar && <Bar bar={cell.bar} />}
                    </td>
                  ) : (
                    <td key={columnKey(table.columns[c])} className={classOf(table, c)}>
                      <CellWords cell={cell} dense={table.dense === true} />
                    </td>
                  ),
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
      {table.dense && <GlyphKey table={table} />}
    </>
  );
}

/** Of a dense table nearly all cells are numbers: there the words are marked, or the marks weigh more than the numbers. */
const classOf = ({ columns, dense }: Table, column: number): string | undefined =>
  columns[column]?.numeric ? (dense ? undefined : "num") : dense ? "words" : undefined;

/** The first column of a group stands apart from the group before it. */
const headClass = (columns: Table["columns"], at: number): string | undefined => {
  const begins = at > 1 && columns[at]?.group !== undefined && columns[at]?.group !== columns[at - 1]?.group;
  return [columns[at]?.numeric && "num", begins && "begins"].filter(Boolean).join(" ") || undefined;
};

/** So many columns of a data set a sheet of paper holds (print.css): the head of a group that lies beyond them stands over nothing there. */
const ON_A_SHEET = 19;

/** What columns beside each other share, over all of them. */
function GroupHeads({ columns }: { columns: Table["columns"] }) {
  const starts = columns.flatMap((c, i) => (i === 0 || c.group !== columns[i - 1]?.group ? [i] : []));
  return (
    <tr>
      {starts.map((start, k) => {
        const { group, href } = columns[start]!;
        const span = (starts[k + 1] ?? columns.length) - start;
        return group ? (
          <th key={start} scope="colgroup" colSpan={span} className={start >= ON_A_SHEET ? "beyond" : undefined}>
            {href ? <a href={href}>{group}</a> : group}
          </th>
        ) : (
          <td key={start} colSpan={span} />
        );
      })}
    </tr>
  );
}

function Bar({ bar }: { bar: NonNullable<Cell["bar"]> }) {
  const look = ["bar", bar.quiet && "grey", bar.hollow && "hollow", bar.fall && "fall"].filter(Boolean).join(" ");
  const share = (of: number) => `${(of * 100).toFixed(1)}%`;
  return (
    <span
      className={look}
      style={{ width: share(bar.length), ...(bar.start === undefined ? {} : { marginLeft: share(bar.start) }) }}
    />
  );
}

/** What the glyphs of this table mean. */
function GlyphKey({ table }: { table: Table }) {
  const used = new Map(
    table.rows.flatMap((r) =>
      r.cells.flatMap((c) => (c.glyph ? [[c.glyph, (c.usual && c.note) || c.text] as const] : [])),
    ),
  );
  if (used.size === 0) return null;
  return (
    <p className="key" aria-hidden="true">
      {[...used].map(([glyph, text]) => (
        <span key={glyph}>
          {glyph} {text}
        </span>
      ))}
    </p>
  );
}

const columnKey = (column: Table["columns"][number] | undefined) =>
  `${column?.group ?? ""} ${column?.label} ${column?.href ?? ""}`;
const rowKey = (cells: Cell[], index: number) => `${index}-${cells[0]?.text}`;

/** One cell: a linked value with its marks, or the glyph and word of a blank. */
export function CellWords({ cell, dense = false }: { cell: Cell; dense?: boolean }) {
  const note = cell.usual ? undefined : cell.note;
  if (cell.glyph && dense)
    return (
      <span className="blank" role="img" aria-label={cell.text} title={note}>
        {cell.glyph}
      </span>
    );
  if (cell.glyph)
    return (
      <span className="blank" title={note}>
        <span aria-hidden="true">{cell.glyph}</span> <span>{cell.text}</span>
      </span>
    );
  const value = cell.href ? (
    <a className="value" href={cell.href} title={note}>
      {cell.text}
    </a>
  ) : note ? (
    <span title={note}>{cell.text}</span>
  ) : (
    cell.text
  );
  const [origin, ...doubts] = cell.marks ?? [];
  // Read from a stored report and certain: the common case needs no mark.
  if (!origin || (origin === "original" && doubts.length === 0)) return value;
  return (
    <>
      <MarkGlyph mark={origin} hollow={doubts.length > 0} />
      {value}
      {cell.note && (doubts.length > 0 || origin === "disputed" || origin === "openCheck") && (
        <span className="sr"> {cell.note}</span>
      )}
    </>
  );
}
