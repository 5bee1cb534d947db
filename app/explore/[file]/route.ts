/**
 * What the data page offers, by one definition of the data set in the address: data.csv, data.xlsx, data.jsonl, data.parquet,
 * codebook.csv, codebook.md, datapackage.json; and for the page itself rows.json, count.json, places.json. 404 names the files there are; 400 says what to do.
 * A program reads no warning beside the data, so a file is refused where any condition of its address could not be taken as it stands.
 */
import type { NextRequest } from "next/server";
import { reader } from "@/app/_data/database";
import { figureSite } from "@/app/_data/request";
import { type AboutData, aboutData, aboutRows, citationOf, dataPackage } from "@/app/_explore/about-files";
import { gridData } from "@/app/_explore/cells";
import { codebookCsv, codebookMarkdown, codebookRows } from "@/app/_explore/codebook-files";
import { parquetFile } from "@/app/_explore/parquet-file";
import { sizeWords } from "@/app/_explore/size-words";
import { csvFile, jsonlFile } from "@/app/_explore/text-file";
import { toTree } from "@/app/_explore/tree";
import { MOST_SHEET_ROWS, type XlsxCell, xlsxFile } from "@/app/_explore/xlsx-file";
import { branchesBelow } from "@/db/query/branches";
import { codebook } from "@/db/query/codebook";
import { preview } from "@/db/query/data-preview";
import { dataRows, FIELDS } from "@/db/query/data-rows";
import { branchesOf, columnsOf, sizeOf } from "@/db/query/data-set";
import { dataVersion } from "@/db/query/refs";
import { type Ignored, type Lang, notThere } from "@/lib/filter";
import { MOST_CELLS, parseSelection, type Selection, SelectionSchema } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";
import { exact } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";

export const dynamic = "force-dynamic";

const FILES = [
  "data.csv",
  "data.xlsx",
  "data.jsonl",
  "data.parquet",
  "codebook.csv",
  "codebook.md",
  "datapackage.json",
] as const;

export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const given = request.nextUrl.searchParams;
  const { selection, ignored } = parseSelection(Object.fromEntries([...given.keys()].map((k) => [k, given.getAll(k)])));
  const lang = selection.lang ?? "zh";
  const db = reader();
  if (isFile(file)) {
    const wrong = [...ignored, ...namesNothing(selection), ...strangers(given)];
    if (wrong.length > 0) return refused(wrong, lang);
  }
  const about = async () => aboutData(db, selection, await figureSite());
  switch (file) {
    case "data.csv":
      return tooLarge(selection, lang) ?? streamed(file, "text/csv; charset=utf-8", csvFile(dataRows(db, selection)));
    case "data.jsonl":
      return (
        tooLarge(selection, lang) ??
        streamed(file, "application/x-ndjson; charset=utf-8", jsonlFile(dataRows(db, selection)))
      );
    case "data.xlsx":
      return tooLongForSheet(selection, lang) ?? streamed(file, XLSX_TYPE, workbook(selection, await about(), lang));
    case "data.parquet":
      return (
        tooLarge(selection, lang) ??
        streamed(file, "application/vnd.apache.parquet", parquetFile(dataRows(db, selection), kept(await about())))
      );
    case "codebook.csv":
      return text(codebookCsv(codebook(selection), lang), "text/csv", file);
    case "codebook.md":
      return text(
        codebookMarkdown(codebook(selection), dataVersion(db), aboutRows(await about(), lang), lang),
        "text/markdown",
        file,
      );
    case "datapackage.json":
      return Response.json(dataPackage(codebook(selection), await about()));
    case "rows.json":
      return Response.json(gridData(preview(db, selection), lang));
    case "count.json":
      return Response.json({ text: sizeWords(sizeOf(db, selection), lang) });
    case "places.json": {
      const found = branchesBelow(db, given.get("of"));
      return found ? Response.json(toTree(found, lang)) : new Response(null, { status: 404 });
    }
    default:
      return sentence(404, sayExplore(lang, "error.none", { files: FILES.join(", ") }));
  }
}

const isFile = (file: string): boolean => (FILES as readonly string[]).includes(file);

const namesNothing = (selection: Selection): Ignored[] => [
  ...branchesOf(reader(), selection).ignored,
  ...columnsOf(selection).ignored,
];

/** Conditions of other pages, or misspelt. */
const strangers = (given: URLSearchParams): Ignored[] =>
  [...new Set(given.keys())]
    .filter((name) => !(name in SelectionSchema.shape))
    .map((name) => notThere(name, given.get(name) ?? ""));

const refused = (wrong: readonly Ignored[], lang: Lang): Response =>
  sentence(
    400,
    sayExplore(lang, "error.conditions", {
      what: wrong.map((w) => `${w.name}=${w.value}`).join(say(lang, "common.list")),
      names: Object.keys(SelectionSchema.shape).join(", "),
    }),
  );

const sentence = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

const attachment = (file: string) => `attachment; filename="gongkai-${file}"`;

const text = (body: string, type: string, file: string) =>
  new Response(body, {
    headers: { "content-type": `${type}; charset=utf-8`, "content-disposition": attachment(file) },
  });

function tooLarge(selection: Selection, lang: Lang): Response | null {
  const { cells } = sizeOf(reader(), selection);
  if (cells <= MOST_CELLS) return null;
  return sentence(400, sayExplore(lang, "error.many", { cells: exact(cells, ""), most: exact(MOST_CELLS, "") }));
}

function tooLongForSheet(selection: Selection, lang: Lang): Response | null {
  const { cells } = sizeOf(reader(), selection);
  if (cells < MOST_SHEET_ROWS) return tooLarge(selection, lang);
  return sentence(
    400,
    sayExplore(lang, "error.sheet", { cells: exact(cells, ""), most: exact(MOST_SHEET_ROWS - 1, "") }),
  );
}

const XLSX_TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

/** What a Parquet file keeps in its foot. */
const kept = (about: AboutData): Record<string, string> => ({
  data_version: about.version,
  selection: about.query,
  codebook: `${about.origin}/explore/codebook.csv${about.query}`,
  licence: sayExplore("en", "about.licence.words"),
  citation: citationOf(about, "en"),
});

/** Made as fast as it is fetched, piece by piece; between two pieces others are served. */
function streamed(file: string, type: string, pieces: Generator<Uint8Array>): Response {
  const body = new ReadableStream<Uint8Array>({
    async pull(controller) {
      let next: IteratorResult<Uint8Array>;
      do {
        await new Promise((resume) => setImmediate(resume));
        next = pieces.next();
      } while (!next.done && next.value.length === 0);
      if (next.done) controller.close();
      else controller.enqueue(next.value);
    },
    cancel() {
      pieces.return(undefined);
    },
  });
  return new Response(body, { headers: { "content-type": type, "content-disposition": attachment(file) } });
}

/** Fields in the order of the head. */
function* sheetRows(selection: Selection): Generator<XlsxCell[]> {
  const names = FIELDS.map((f) => f.name);
  yield names;
  for (const row of dataRows(reader(), selection)) yield names.map((name) => row[name]);
}

const workbook = (selection: Selection, about: AboutData, lang: Lang) =>
  xlsxFile([
    { name: sayExplore(lang, "sheet.data"), rows: sheetRows(selection), widths: FIELDS.map((f) => WIDTHS[f.type]) },
    {
      name: sayExplore(lang, "codebook.title"),
      rows: codebookRows(codebook(selection), lang),
      widths: [10, 26, 30, 60, 12, 60, 16],
    },
    { name: sayExplore(lang, "about.title"), rows: aboutRows(about, lang), widths: [14, 90, 60] },
  ]);

/** Widths of columns in characters, by what they hold. */
const WIDTHS = { string: 16, integer: 10, number: 12, boolean: 10 } as const;
