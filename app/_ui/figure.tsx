/**
 * A figure: what, where, when and in which unit; the drawing; one sentence; its key and notes; the same numbers as a table and as CSV;
 * pictures, a link to itself, citation, embedding and sources. Give `drawing` for a chart or `children` for anything drawn in HTML.
 *
 * Where the address asks for one figure alone (`figure=` or `embed=` with its id), every other figure is left out.
 */
import type { ReactNode } from "react";
import { csvAddress, tableCsv } from "@/app/_charts/csv";
import type { Drawing } from "@/app/_charts/drawing";
import { Drawn } from "@/app/_charts/drawn";
import { enlargedOf } from "@/app/_charts/enlarged";
import { keepElements } from "@/app/_charts/kept";
import { Still } from "@/app/_charts/still";
import { tableSummary } from "@/app/_charts/summary";
import type { Table } from "@/app/_charts/table";
import { figureSite } from "@/app/_data/request";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { say } from "@/lib/words/words";
import { DataTable } from "./data-table";
import { About, EmbedFoot, SheetBack } from "./figure-about";
import { CitedNote } from "./figure-cited";
import { FigureTools } from "./figure-tools";
import { MarkKey } from "./marks";
import { plainText } from "./plain-text";
import { whole } from "./whole";
import "./figure.css";

export interface FigureProps {
  /** Anchor, unique on the page; also the name of the CSV file, of pictures and of the embed address. */
  id: string;
  lang: Lang;
  title: ReactNode;
  /** Place or places it is about, where the title does not say: for citations, embeds and pictures. */
  subject?: string;
  /** Heading level of the title. */
  level?: 2 | 3;
  /** Unit, coverage, caveat: one line under the title. */
  subtitle?: ReactNode;
  drawing?: Drawing;
  /** What stands in its place when it is enlarged, where `children` draw it. */
  larger?: Drawing;
  /** A small multiple: drawn small at every width. */
  mini?: boolean;
  children?: ReactNode;
  /** The children are words, links and tables alone, nothing that lives in the browser; so too where they stand below a `drawing`. */
  still?: boolean;
  /** One sentence with highest, lowest, change and caveat; of the drawing or the table where left out. */
  summary?: string;
  notes?: readonly string[];
  table?: Table;
  /** What `children` show, where they are a table of their own: its cells tell where the numbers come from. */
  shown?: Table;
  /** The table is what there is to see: it stands open in place of a drawing. */
  open?: boolean;
  /** CSV text; of the table where left out. */
  csv?: string;
  /** Address that answers with the CSV, in place of the text. */
  csvHref?: string;
  /** More links beside "show as table". */
  tools?: ReactNode;
}

export async function Figure(props: FigureProps) {
  const { id, lang, drawing, table } = props;
  const site = await figureSite();
  const { only } = site;
  if (only && only.id !== id) return null;
  const Heading = only ? "h1" : props.level === 2 ? "h2" : "h3";
  const notes = [...(drawing?.notes ?? []), ...(props.notes ?? [])];
  const words = props.summary ?? drawing?.summary ?? (table && tableSummary(table, lang));
  const plain = [props.subject, plainText(props.title)].filter(Boolean).join(say(lang, "common.colon"));
  const csv = props.csv ?? (table && !props.csvHref ? tableCsv(table) : null);
  const csvHref = props.csvHref ?? (csv === null ? null : csvAddress(csv));
  const larger = drawing ?? props.larger;
  const about = {
    id,
    lang,
    title: plain,
    table: table ?? props.shown,
    site,
    height: drawing ? drawing.height.wide + 260 : Math.min(720, 240 + 34 * (table?.rows.length ?? 8)),
  };
  const head = (
    <>
      <Heading id={`${id}-title`} className="figure-title">
        {whole(only && props.subject ? plain : props.title)}
      </Heading>
      {props.subtitle && <p className="figure-sub">{whole(props.subtitle)}</p>}
    </>
  );
  const told = (
    <>
      {table && props.open && <DataTable table={table} under={plainText(props.title)} />}
      {(words || drawing) && (
        <p className="figure-words" id={`${id}-words`}>
          {whole(words)}
          {drawing && <span className="sr"> {sayFigure(lang, "walk.help")}</span>}
        </p>
      )}
      {notes.length > 0 && (
        <ul className="notes">
          {notes.map((note) => (
            <li key={note}>{whole(note)}</li>
          ))}
        </ul>
      )}
    </>
  );
  const after = (
    <>
      {only?.as === "embed" ? (
        <EmbedFoot {...about} />
      ) : (
        <FigureTools
          {...about}
          table={table}
          subject={props.subject !== undefined}
          csvHref={csvHref}
          open={props.open === true}
          enlarges={larger !== undefined}
          extra={props.tools}
        />
      )}
      {only?.as === "sheet" && larger && (
        <div
          // biome-ignore lint/security/noDangerouslySetInnerHtml: our own JSON, escaped for a script
          dangerouslySetInnerHTML={{
            __html: enlargedMarkup(
              larger,
              {
                title: plain,
                subtitle: plainText(props.subtitle),
                summary: words ?? "",
                synthetic: site.version?.synthetic === true,
              },
              lang,
            ),
          }}
        />
      )}
      {only?.as === "sheet" && <About {...about} />}
    </>
  );
  const before = only?.as === "sheet" && <SheetBack {...about} />;
  const cited = <CitedNote site={site} id={id} table={about.table} lang={lang} />;
  const frame = { className: "figure", id, "aria-labelledby": `${id}-title` };
  // What `children` hold may live in the browser; all else is drawn once and need not travel twice.
  if (props.children !== undefined && !props.still && !drawing)
    return (
      <figure {...frame}>
        {before}
        <Still as="figcaption" name={keepElements(head)} />
        {cited}
        {props.children}
        <Still
          as="div"
          className="figure-rest"
          name={keepElements(
            <>
              {told}
              {after}
            </>,
          )}
        />
      </figure>
    );
  return (
    <Still
      as="figure"
      {...frame}
      name={keepElements(
        <>
          {before}
          <figcaption>{head}</figcaption>
          {cited}
          {drawing ? (
            // Beside a drawing there may be room for its words (figures.css).
            <div className="figure-body">
              <Drawn
                drawing={drawing}
                lang={lang}
                named={`${id}-title`}
                described={`${id}-words`}
                mini={props.mini === true && !only}
              />
              <DrawingKey drawing={drawing} lang={lang} />
              {props.children}
              {told}
            </div>
          ) : (
            <>
              {props.children}
              {told}
            </>
          )}
          {after}
        </>,
      )}
    />
  );
}

/** Close to what it explains: lines named by a letter where there was no room for their names, and what the marks mean. */
function DrawingKey({ drawing, lang }: { drawing: Drawing; lang: Lang }) {
  return (
    <>
      {drawing.lines.length > 0 && (
        <ol className={drawing.keyed ? "line-key keyed" : "line-key"}>
          {drawing.lines.map((line) => (
            <li key={line.letter}>
              <b style={{ color: line.color }}>{line.letter}</b>{" "}
              {line.href ? <a href={line.href}>{line.name}</a> : line.name}
            </li>
          ))}
        </ol>
      )}
      <MarkKey marks={drawing.marks} lang={lang} />
    </>
  );
}

/** What the page that enlarges it reads from the figure's own address (enlarge.tsx). */
function enlargedMarkup(...given: Parameters<typeof enlargedOf>): string {
  const json = JSON.stringify(enlargedOf(...given)).replaceAll("<", "\\u003c");
  return `<script type="application/json" data-enlarged>${json}</script>`;
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
