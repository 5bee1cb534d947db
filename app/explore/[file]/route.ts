/**
 * What the data page offers, by one definition of the data set in the address: its files (`db/export`), and for the page itself rows.json,
 * count.json, places.json. 404 names the files there are; 400 says what to do.
 */
import type { NextRequest } from "next/server";
import { reader } from "@/app/_data/database";
import { figureSite } from "@/app/_data/request";
import { gridData } from "@/app/_explore/cells";
import { sizeWords } from "@/app/_explore/size-words";
import { toTree } from "@/app/_explore/tree";
import { conditionsOf, DATA_FILES, dataFile, isDataFile } from "@/db/export/data-files";
import { branchesBelow } from "@/db/query/branches";
import { preview } from "@/db/query/data-preview";
import { sizeOf } from "@/db/query/data-set";
import { parseSelection } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";

export const dynamic = "force-dynamic";

export async function GET(request: NextRequest, { params }: { params: Promise<{ file: string }> }): Promise<Response> {
  const { file } = await params;
  const given = request.nextUrl.searchParams;
  const db = reader();
  if (isDataFile(file)) {
    const made = dataFile(db, file, given, await figureSite());
    return "refusal" in made ? sentence(400, made.refusal) : streamed(file, DATA_FILES[file], made.pieces);
  }
  const { selection } = parseSelection(conditionsOf(given));
  const lang = selection.lang ?? "zh";
  switch (file) {
    case "rows.json":
      return Response.json(gridData(preview(db, selection), lang));
    case "count.json":
      return Response.json({ text: sizeWords(sizeOf(db, selection), lang) });
    case "places.json": {
      const found = branchesBelow(db, given.get("of"));
      return found ? Response.json(toTree(found, lang)) : new Response(null, { status: 404 });
    }
    default:
      return sentence(404, sayExplore(lang, "error.none", { files: Object.keys(DATA_FILES).join(", ") }));
  }
}

const sentence = (status: number, words: string) =>
  new Response(`${words}\n`, { status, headers: { "content-type": "text/plain; charset=utf-8" } });

/** Made as fast as it is fetched, piece by piece; between two pieces others are served. */
function streamed(file: string, type: string, all: Iterable<Uint8Array>): Response {
  const pieces = all[Symbol.iterator]();
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
      pieces.return?.();
    },
  });
  return new Response(body, {
    headers: { "content-type": type, "content-disposition": `attachment; filename="gongkai-${file}"` },
  });
}
