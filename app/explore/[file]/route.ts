/**
 * What the data page offers, by one definition of the data set in the address: data.csv, data.jsonl, codebook.csv, codebook.md,
 * datapackage.json; and for the page itself rows.json, count.json, places.json. 404 names the files there are; 400 says what to do.
 */
import type { NextRequest } from "next/server";
import { CSV_MARK, csvLine } from "@/app/_charts/table";
import { reader } from "@/app/_data/database";
import { gridData } from "@/app/_explore/cells";
import { codebookCsv, codebookMarkdown, dataPackage } from "@/app/_explore/codebook-files";
import { toTree } from "@/app/_explore/conditions";
import { sizeWords } from "@/app/_explore/size-words";
import { branchesBelow } from "@/db/query/branches";
import { codebook } from "@/db/query/codebook";
import { preview } from "@/db/query/data-preview";
import { dataRows, FIELDS } from "@/db/query/data-rows";
import { sizeOf } from "@/db/query/data-set";
import { dataVersion } from "@/db/query/refs";
import type { Lang } from "@/lib/filter";
import { MOST_CELLS, parseSelection, type Selection, writeSelection } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";
import { exact } from "@/lib/words/numbers";

export const dynamic = "force-dynamic";

const FILES = ["data.csv", "data.jsonl", "codebook.csv", "codebook.md", "datapackage.json"] as const;

export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const given = request.nextUrl.searchParams;
  const { selection } = parseSelection(Object.fromEntries([...given.keys()].map((k) => [k, given.getAll(k)])));
  const lang = selection.lang ?? "zh";
  const db = reader();
  switch (file) {
    case "data.csv":
    case "data.jsonl":
      return tooLarge(selection, lang) ?? streamed(file, selection);
    case "codebook.csv":
      return text(codebookCsv(codebook(selection), lang), "text/csv", file);
    case "codebook.md":
      return text(codebookMarkdown(codebook(selection), dataVersion(db), lang), "text/markdown", file);
    case "datapackage.json":
      return Response.json(dataPackage(codebook(selection), dataVersion(db), writeSelection(selection)));
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

/** Enough for the network not to wait, little enough for others to be served in between. */
const CHUNK = 64 * 1024;

function streamed(file: "data.csv" | "data.jsonl", selection: Selection): Response {
  const lines = file === "data.csv" ? csvLines(selection) : jsonLines(selection);
  const encoder = new TextEncoder();
  const body = new ReadableStream<Uint8Array>({
    pull(controller) {
      let chunk = "";
      while (chunk.length < CHUNK) {
        const next = lines.next();
        if (next.done) {
          if (chunk) controller.enqueue(encoder.encode(chunk));
          controller.close();
          return;
        }
        chunk += next.value;
      }
      controller.enqueue(encoder.encode(chunk));
    },
    cancel() {
      lines.return(undefined);
    },
  });
  return new Response(body, {
    headers: {
      "content-type": `${file === "data.csv" ? "text/csv" : "application/x-ndjson"}; charset=utf-8`,
      "content-disposition": attachment(file),
    },
  });
}

function* csvLines(selection: Selection): Generator<string, undefined> {
  yield CSV_MARK + csvLine(FIELDS.map((f) => f.name));
  for (const row of dataRows(reader(), selection))
    yield csvLine(
      FIELDS.map(({ name }) => {
        const value = row[name];
        return typeof value === "boolean" ? String(value) : value;
      }),
    );
  return undefined;
}

function* jsonLines(selection: Selection): Generator<string, undefined> {
  for (const row of dataRows(reader(), selection)) yield `${JSON.stringify(row)}\n`;
  return undefined;
}
