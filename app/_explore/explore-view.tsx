/** The data page: conditions, size, downloads, preview. */
import { DataTable } from "@/app/_ui/data-table";
import { Empty } from "@/app/_ui/figure";
import { MarkKey } from "@/app/_ui/marks";
import { PageHead, Part } from "@/app/_ui/page-head";
import { whole } from "@/app/_ui/whole";
import { type AboutData, citationOf } from "@/db/export/about-files";
import { PREVIEW_ROWS, type Preview } from "@/db/query/data-preview";
import type { Ignored } from "@/lib/filter";
import { MOST_CELLS, type Selection, writeSelection } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";
import { exact } from "@/lib/words/numbers";
import { pick, say, sayCode } from "@/lib/words/words";
import { previewTable } from "./cells";
import { Conditions, type ConditionsProps } from "./conditions";
import { GridFrame } from "./grid-frame";
import { sizeWords } from "./size-words";
import "./explore.css";

/** Rows the page carries; the grid asks for the others. */
export const PLAIN_ROWS = 200;
/** With many columns fewer rows: the page carries them twice. */
const PLAIN_CELLS = 3000;

export interface ExploreProps extends ConditionsProps {
  preview: Preview;
  about: AboutData;
  ignored: Ignored[];
}

export function ExploreView(props: ExploreProps) {
  const { preview, lang, ignored } = props;
  const tooMany = preview.size.cells > MOST_CELLS;
  return (
    <>
      <PageHead lang={lang} title={sayExplore(lang, "title")} lead={sayExplore(lang, "lead")} ignored={ignored} />
      <Conditions {...props} />
      <Part id="result" title={sayExplore(lang, "result")}>
        <p className="size">{whole(sizeWords(preview.size, lang))}</p>
        {preview.rows.length === 0 || preview.columns.length === 0 ? (
          <Empty lang={lang} title={sayExplore(lang, "nothing")} help={sayExplore(lang, "nothing.help")} />
        ) : (
          <>
            <Cautions {...props} />
            {tooMany ? (
              <p className="ignored" role="status">
                {sayExplore(lang, "too.many", { most: exact(MOST_CELLS, "") })}
                {lang === "en" && " "}
                {sayExplore(lang, "too.many.rest")}
              </p>
            ) : (
              <Downloads {...props} />
            )}
            <PreviewTable {...props} />
          </>
        )}
      </Part>
    </>
  );
}

const fileHref = (file: string, selection: Selection): string => `/explore/${file}${writeSelection(selection)}`;

function Downloads({ selection, about, lang }: ExploreProps) {
  const files = [
    ["data.csv", "download.csv", "download.csv.note"],
    ["data.xlsx", "download.xlsx", "download.xlsx.note"],
    ["data.jsonl", "download.jsonl", "download.jsonl.note"],
    ["data.parquet", "download.parquet", "download.parquet.note"],
    ["codebook.csv", "download.codebook.csv", null],
    ["codebook.md", "download.codebook.md", null],
    ["datapackage.json", "download.package", "download.package.note"],
  ] as const;
  return (
    <div className="downloads">
      <h3>{sayExplore(lang, "download")}</h3>
      <ul>
        {files.map(([file, words, note]) => (
          <li key={file}>
            <a href={fileHref(file, selection)} download={`gongkai-${file}`}>
              {sayExplore(lang, words)}
            </a>
            {note && <span className="faint small"> {whole(sayExplore(lang, note))}</span>}
          </li>
        ))}
        <li>
          <a href={fileHref("data.csv", selection)} data-copy={say(lang, "figure.link.copied")}>
            {sayExplore(lang, "download.link")}
          </a>
        </li>
      </ul>
      <dl className="small about-data">
        <dt>{sayExplore(lang, "cite")}</dt>
        <dd className="cite">{whole(citationOf(about, lang))}</dd>
        <dt>{sayExplore(lang, "about.licence")}</dt>
        <dd>{sayExplore(lang, "about.licence.words")}</dd>
        <dt>{sayExplore(lang, "about.source")}</dt>
        <dd>
          {sayExplore(lang, "about.sources", {
            reports: exact(about.sources.reports, ""),
            coded: exact(about.sources.coded.length, ""),
          })}
        </dd>
      </dl>
    </div>
  );
}

/** What must be known before adding up or comparing: units of several kinds, and years counted differently. */
function Cautions({ preview: { mix, columns }, series, about, lang }: ExploreProps) {
  const list = (names: string[]) => names.join(say(lang, "common.list"));
  const mixed = (
    [
      ["level", mix.levels],
      ["scope", mix.scopes],
    ] as const
  ).filter(([, codes]) => codes.length > 1);
  const [first = 0] = about.years;
  const broken = series
    .filter((s) => columns.some((c) => c.key === s.key))
    .map((s) => ({ name: pick(lang, s.name), years: s.breaks.map((b) => b.year) }))
    .map(({ name, years }) => ({ name, years: years.filter((y) => y > first && y <= (about.years.at(-1) ?? 0)) }))
    .filter(({ years }) => years.length > 0);
  return (
    <>
      {mixed.length > 0 && (
        <p className="small caution">
          {whole(
            sayExplore(lang, "mixed", {
              what: mixed.map(([kind]) => sayExplore(lang, `mixed.${kind}`)).join(sayExplore(lang, "mixed.and")),
              names: list(mixed.flatMap(([kind, codes]) => codes.map((code) => sayCode(lang, kind, code)))),
            }),
          )}
        </p>
      )}
      {broken.length > 0 && (
        <p className="small caution">
          {whole(
            sayExplore(lang, "breaks", {
              names: list(
                broken.map(({ name, years }) =>
                  sayExplore(lang, "breaks.of", { name, years: list(years.map(String)) }),
                ),
              ),
            }),
          )}
        </p>
      )}
    </>
  );
}

function PreviewTable({ preview, selection, lang }: ExploreProps) {
  const limit = Math.max(20, Math.min(PLAIN_ROWS, Math.floor(PLAIN_CELLS / Math.max(1, preview.columns.length))));
  const shown = Math.min(limit, preview.rows.length);
  const rows = exact(preview.size.rows, "");
  const table = previewTable(preview, lang, limit);
  // A plain number is read from a report: that needs no key.
  const doubts = table.rows.flatMap((row) => row.cells.flatMap((c) => c.marks ?? [])).filter((m) => m !== "original");
  return (
    <section aria-labelledby="preview-head" className="preview">
      <h3 id="preview-head">{sayExplore(lang, "preview")}</h3>
      <p className="small faint">
        {shown < preview.size.rows
          ? sayExplore(lang, "preview.note", { shown, rows })
          : sayExplore(lang, "preview.all", { rows })}
        {lang === "en" && " "}
        {preview.moreColumns > 0 && sayExplore(lang, "preview.columns", { n: preview.moreColumns })}
      </p>
      <GridFrame
        key={writeSelection(selection)}
        src={fileHref("rows.json", selection)}
        openWords={sayExplore(lang, "preview.open")}
        loading={sayExplore(lang, "preview.loading")}
        failed={sayExplore(lang, "preview.failed")}
        words={{
          label: sayExplore(lang, "grid.label"),
          columns: sayExplore(lang, "grid.columns"),
          unit: sayExplore(lang, "grid.unit"),
          year: sayExplore(lang, "grid.year"),
          sort: sayExplore(lang, "grid.sort"),
          rows: sayExplore(lang, "grid.rows", { n: Math.min(PREVIEW_ROWS, preview.size.rows) }),
        }}
      >
        <DataTable table={table} under={sayExplore(lang, "preview")} />
        <MarkKey marks={doubts} lang={lang} />
      </GridFrame>
    </section>
  );
}
