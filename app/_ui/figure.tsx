/**
 * A figure: what, where, when and in which unit; the drawing; its key and notes; the same numbers as a table, as CSV, and a link to itself.
 * Give `drawing` for a chart or `children` for anything drawn in HTML.
 */
import type { ReactNode } from "react";
import type { Drawing } from "@/app/_charts/drawing";
import { Drawn } from "@/app/_charts/drawn";
import { type Table, tableCsv } from "@/app/_charts/table";
import type { Lang } from "@/lib/filter";
import { say } from "@/lib/words/words";
import { DataTable } from "./data-table";
import { MarkKey } from "./marks";

export interface FigureProps {
  /** Anchor, unique on the page; also the name of the CSV file. */
  id: string;
  lang: Lang;
  title: ReactNode;
  /** Heading level of the title. */
  level?: 2 | 3;
  /** Unit, coverage, caveat: one line under the title. */
  subtitle?: ReactNode;
  drawing?: Drawing;
  /** A small multiple: drawn small at every width. */
  mini?: boolean;
  children?: ReactNode;
  notes?: readonly string[];
  table?: Table;
  /** The table is what there is to see: it stands open in place of a drawing. */
  open?: boolean;
  /** CSV text; of the table where left out. */
  csv?: string;
  /** Address that answers with the CSV, in place of the text. */
  csvHref?: string;
  /** More links beside "show as table". */
  tools?: ReactNode;
}

export function Figure(props: FigureProps) {
  const { id, lang, drawing, table } = props;
  const Heading = props.level === 2 ? "h2" : "h3";
  const notes = [...(drawing?.notes ?? []), ...(props.notes ?? [])];
  const csv = props.csv ?? (table && !props.csvHref ? tableCsv(table) : null);
  const csvHref = props.csvHref ?? (csv === null ? null : `data:text/csv;charset=utf-8,${encodeURIComponent(csv)}`);
  return (
    <figure className="figure" id={id} aria-labelledby={`${id}-title`}>
      <figcaption>
        <Heading id={`${id}-title`} className="figure-title">
          {props.title}
        </Heading>
        {props.subtitle && <p className="figure-sub">{props.subtitle}</p>}
      </figcaption>
      {drawing && <Drawn drawing={drawing} mini={props.mini === true} />}
      {drawing && drawing.lines.length > 0 && (
        <ol className="line-key">
          {drawing.lines.map((line) => (
            <li key={line.letter}>
              <b style={{ color: line.color }}>{line.letter}</b>{" "}
              {line.href ? <a href={line.href}>{line.name}</a> : line.name}
            </li>
          ))}
        </ol>
      )}
      {props.children}
      {table && props.open && <DataTable table={table} />}
      {drawing && <MarkKey marks={drawing.marks} lang={lang} />}
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{note}</li>
          ))}
        </ul>
      )}
      <div className="tools">
        {table && !props.open && (
          <details>
            <summary>{say(lang, "figure.table")}</summary>
            <DataTable table={table} />
          </details>
        )}
        {csvHref && (
          <a href={csvHref} download={`gongkai-${id}.csv`}>
            {say(lang, "figure.csv")}
          </a>
        )}
        <a href={`#${id}`} data-copy={say(lang, "figure.link.copied")}>
          {say(lang, "figure.link")}
        </a>
        {props.tools}
      </div>
    </figure>
  );
}

/** What stands where a figure has nothing to draw. */
export function Empty({ lang, title, help }: { lang: Lang; title?: string; help?: string }) {
  return (
    <div className="empty">
      <p>{title ?? say(lang, "figure.empty")}</p>
      <p>{help ?? say(lang, "figure.empty.help")}</p>
    </div>
  );
}
