/** The files of a data set, by the one definition that addresses and the command line share: rows as CSV, Excel, JSON Lines or Parquet, and what describes them. */
import { codebook } from "@/db/query/codebook";
import { dataRows, FIELDS } from "@/db/query/data-rows";
import { branchesOf, columnsOf, sizeOf } from "@/db/query/data-set";
import { dataVersion } from "@/db/query/refs";
import { type Ignored, type Lang, notThere, type RawParams } from "@/lib/filter";
import { MOST_CELLS, parseSelection, type Selection, SelectionSchema } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";
import { exact } from "@/lib/words/numbers";
import { say } from "@/lib/words/words";
import { type AboutData, aboutData, aboutRows, citationOf, dataPackage } from "./about-files";
import { codebookCsv, codebookMarkdown, codebookRows } from "./codebook-files";
import { parquetFile } from "./parquet-file";
import { csvFile, jsonlFile } from "./text-file";
import { MOST_SHEET_ROWS, type XlsxCell, xlsxFile } from "./xlsx-file";

type Db = Parameters<typeof dataRows>[0];

/** Names of the files there are, with their media types. */
export const DATA_FILES = {
  "data.csv": "text/csv; charset=utf-8",
  "data.xlsx": "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet",
  "data.jsonl": "application/x-ndjson; charset=utf-8",
  "data.parquet": "application/vnd.apache.parquet",
  "codebook.csv": "text/csv; charset=utf-8",
  "codebook.md": "text/markdown; charset=utf-8",
  "datapackage.json": "application/json",
} as const;
export type DataFile = keyof typeof DATA_FILES;

export const isDataFile = (name: string): name is DataFile => Object.hasOwn(DATA_FILES, name);

/** Conditions of an address as read from it: one value or several of a name. */
export const conditionsOf = (given: URLSearchParams): RawParams =>
  Object.fromEntries([...given.keys()].map((name) => [name, given.getAll(name)]));

/** A file as pieces of bytes, made as they are taken; or why it is not given and what to do. */
export type Exported = { pieces: Iterable<Uint8Array> } | { refusal: string };

/**
 * @param given conditions as an address has them: in, level, scope, from, to, show, applicants, with, only, rows, lang
 * @param site address of the site and day of asking, for citations
 * @param speaks language of a refusal, where it is not the file's
 * A program reads no warning beside the data, so nothing is given where any condition could not be taken as it stands, nor more than
 * {@link MOST_CELLS} cells, nor more rows than a sheet holds.
 */
export function dataFile(
  db: Db,
  file: DataFile,
  given: URLSearchParams,
  site: Pick<AboutData, "origin" | "today">,
  speaks?: Lang,
): Exported {
  const { selection, ignored } = parseSelection(conditionsOf(given));
  const lang = speaks ?? selection.lang ?? "zh";
  const wrong = [
    ...ignored,
    ...branchesOf(db, selection).ignored,
    ...columnsOf(selection).ignored,
    ...strangers(given),
  ];
  if (wrong.length > 0) return { refusal: notTaken(wrong, lang) };
  const refusal = file.startsWith("data.") ? tooMany(db, selection, file, lang) : null;
  if (refusal) return { refusal };
  return { pieces: piecesOf(db, file, selection, aboutData(db, selection, site)) };
}

function piecesOf(db: Db, file: DataFile, selection: Selection, about: AboutData): Iterable<Uint8Array> {
  const lang = selection.lang ?? "zh";
  const rows = () => dataRows(db, selection);
  switch (file) {
    case "data.csv":
      return csvFile(rows());
    case "data.jsonl":
      return jsonlFile(rows());
    case "data.xlsx":
      return workbook(rows(), selection, about, lang);
    case "data.parquet":
      return parquetFile(rows(), kept(about));
    case "codebook.csv":
      return whole(codebookCsv(codebook(selection), lang));
    case "codebook.md":
      return whole(codebookMarkdown(codebook(selection), dataVersion(db), aboutRows(about, lang), lang));
    case "datapackage.json":
      return whole(JSON.stringify(dataPackage(codebook(selection), about)));
  }
}

const whole = (text: string): Uint8Array[] => [new TextEncoder().encode(text)];

/** Conditions of other pages, or misspelt. */
const strangers = (given: URLSearchParams): Ignored[] =>
  [...new Set(given.keys())]
    .filter((name) => !(name in SelectionSchema.shape))
    .map((name) => notThere(name, given.get(name) ?? ""));

const notTaken = (wrong: readonly Ignored[], lang: Lang): string =>
  sayExplore(lang, "error.conditions", {
    what: wrong.map((w) => `${w.name}=${w.value}`).join(say(lang, "common.list")),
    names: Object.keys(SelectionSchema.shape).join(", "),
  });

function tooMany(db: Db, selection: Selection, file: DataFile, lang: Lang): string | null {
  const { cells } = sizeOf(db, selection);
  const words = (word: "error.many" | "error.sheet", most: number) =>
    sayExplore(lang, word, { cells: exact(cells, ""), most: exact(most, "") });
  if (file === "data.xlsx" && cells >= MOST_SHEET_ROWS) return words("error.sheet", MOST_SHEET_ROWS - 1);
  return cells > MOST_CELLS ? words("error.many", MOST_CELLS) : null;
}

/** What a Parquet file keeps in its foot. */
const kept = (about: AboutData): Record<string, string> => ({
  data_version: about.version,
  selection: about.query,
  codebook: `${about.origin}/explore/codebook.csv${about.query}`,
  licence: sayExplore("en", "about.licence.words"),
  citation: citationOf(about, "en"),
});

/** Widths of columns in characters, by what they hold. */
const WIDTHS = { string: 16, integer: 10, number: 12, boolean: 10 } as const;

const workbook = (rows: ReturnType<typeof dataRows>, selection: Selection, about: AboutData, lang: Lang) =>
  xlsxFile([
    { name: sayExplore(lang, "sheet.data"), rows: sheetRows(rows), widths: FIELDS.map((f) => WIDTHS[f.type]) },
    {
      name: sayExplore(lang, "codebook.title"),
      rows: codebookRows(codebook(selection), lang),
      widths: [10, 26, 30, 60, 12, 60, 16],
    },
    { name: sayExplore(lang, "about.title"), rows: aboutRows(about, lang), widths: [14, 90, 60] },
  ]);

/** The head, then the rows with their fields in its order. */
function* sheetRows(rows: ReturnType<typeof dataRows>): Generator<XlsxCell[]> {
  const names = FIELDS.map((f) => f.name);
  yield names;
  for (const row of rows) yield names.map((name) => row[name]);
}
