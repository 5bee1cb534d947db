/**
 * A data set as an Excel workbook, in pieces of bytes: the rows, and on sheets of their own the codebook and what the data set says of itself. Written row by row, because libraries for
 * workbooks hold all cells at once, some gigabytes for a large data set. What is held here is each different text, once.
 * Format: ECMA-376, part 1, SpreadsheetML.
 */

import { Zip, ZipDeflate } from "fflate";
import { escapeMarkup } from "@/lib/words/escape";

export type XlsxCell = string | number | boolean | null;

export interface XlsxSheet {
  name: string;
  rows: Iterable<readonly XlsxCell[]>;
  /** Of the columns, in characters. */
  widths?: readonly number[];
}

/** Rows a sheet of Excel can hold, the head among them. */
export const MOST_SHEET_ROWS = 1_048_576;

/** XML given to the packer at a time. */
const PIECE = 256 * 1024;
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const MAIN = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
const OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
const PACKAGE = "http://schemas.openxmlformats.org/package/2006";
const TYPE = "application/vnd.openxmlformats-officedocument.spreadsheetml";

/** The first row of each sheet is its head and stays in view. Numbers are numbers; null is an empty cell. Some pieces are empty: the packer keeps back. */
export function* xlsxFile(sheets: readonly XlsxSheet[]): Generator<Uint8Array> {
  const packed: Uint8Array[] = [];
  const zip = new Zip((error, bytes) => {
    if (error) throw error;
    packed.push(bytes);
  });
  const texts = new Map<string, number>();
  for (const [path, xml] of parts(sheets, texts)) {
    const file = new ZipDeflate(path, { level: 1 });
    zip.add(file);
    const encoder = new TextEncoder();
    for (const piece of xml) {
      file.push(encoder.encode(piece));
      yield Buffer.concat(packed.splice(0));
    }
    file.push(new Uint8Array(0), true);
  }
  zip.end();
  yield* packed.splice(0);
}

/** Texts come last: only then are all of them known. */
function* parts(sheets: readonly XlsxSheet[], texts: Map<string, number>): Generator<[string, Iterable<string>]> {
  const each = (line: (n: number, sheet: XlsxSheet) => string) => sheets.map((s, i) => line(i + 1, s)).join("");
  yield [
    "[Content_Types].xml",
    [
      `${HEAD}<Types xmlns="${PACKAGE}/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/xl/workbook.xml" ContentType="${TYPE}.sheet.main+xml"/>${each(
        (n) => `<Override PartName="/xl/worksheets/sheet${n}.xml" ContentType="${TYPE}.worksheet+xml"/>`,
      )}<Override PartName="/xl/sharedStrings.xml" ContentType="${TYPE}.sharedStrings+xml"/></Types>`,
    ],
  ];
  yield [
    "_rels/.rels",
    [
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships"><Relationship Id="r1" Type="${OFFICE}/officeDocument" Target="xl/workbook.xml"/></Relationships>`,
    ],
  ];
  yield [
    "xl/workbook.xml",
    [
      `${HEAD}<workbook xmlns="${MAIN}" xmlns:r="${OFFICE}"><sheets>${each(
        (n, { name }) => `<sheet name="${escaped(name)}" sheetId="${n}" r:id="r${n}"/>`,
      )}</sheets></workbook>`,
    ],
  ];
  yield [
    "xl/_rels/workbook.xml.rels",
    [
      `${HEAD}<Relationships xmlns="${PACKAGE}/relationships">${each(
        (n) => `<Relationship Id="r${n}" Type="${OFFICE}/worksheet" Target="worksheets/sheet${n}.xml"/>`,
      )}<Relationship Id="texts" Type="${OFFICE}/sharedStrings" Target="sharedStrings.xml"/></Relationships>`,
    ],
  ];
  for (const [i, sheet] of sheets.entries())
    yield [`xl/worksheets/sheet${i + 1}.xml`, gathered(sheetXml(sheet, texts))];
  yield ["xl/sharedStrings.xml", gathered(textsXml(texts))];
}

function* sheetXml({ rows, widths = [] }: XlsxSheet, texts: Map<string, number>): Generator<string> {
  yield `${HEAD}<worksheet xmlns="${MAIN}"><sheetViews><sheetView workbookViewId="0"><pane ySplit="1" topLeftCell="A2" activePane="bottomLeft" state="frozen"/></sheetView></sheetViews>${columnsXml(widths)}<sheetData>`;
  for (const row of rows) {
    let xml = "<row>";
    for (const cell of row) xml += cellXml(cell, texts);
    yield `${xml}</row>`;
  }
  yield "</sheetData></worksheet>";
}

const columnsXml = (widths: readonly number[]): string =>
  widths.length === 0
    ? ""
    : `<cols>${widths.map((w, i) => `<col min="${i + 1}" max="${i + 1}" width="${w}" customWidth="1"/>`).join("")}</cols>`;

function cellXml(cell: XlsxCell, texts: Map<string, number>): string {
  if (cell === null || cell === "") return "<c/>";
  if (typeof cell === "number") return `<c><v>${cell}</v></c>`;
  if (typeof cell === "boolean") return `<c t="b"><v>${cell ? 1 : 0}</v></c>`;
  let n = texts.get(cell);
  if (n === undefined) {
    n = texts.size;
    texts.set(cell, n);
  }
  return `<c t="s"><v>${n}</v></c>`;
}

function* textsXml(texts: ReadonlyMap<string, number>): Generator<string> {
  yield `${HEAD}<sst xmlns="${MAIN}" uniqueCount="${texts.size}">`;
  for (const text of texts.keys()) yield `<si><t xml:space="preserve">${escaped(text)}</t></si>`;
  yield "</sst>";
}

/** XML knows no control characters; Excel writes them, and what looks like one so written, as _x0001_. */
const escaped = (text: string): string =>
  escapeMarkup(text.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, "_x005F_")).replace(
    /(?![\t\n])\p{Cc}|[\uFFFE\uFFFF]/gu,
    (c) => `_x${c.charCodeAt(0).toString(16).toUpperCase().padStart(4, "0")}_`,
  );

function* gathered(lines: Iterable<string>): Generator<string> {
  let piece = "";
  for (const line of lines) {
    piece += line;
    if (piece.length < PIECE) continue;
    yield piece;
    piece = "";
  }
  if (piece) yield piece;
}
