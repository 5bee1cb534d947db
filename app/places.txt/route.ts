/** What the place box searches (`lib/place-index`): fetched when somebody turns to the box, kept by the browser as long as the data stay the same. */
import type { NextRequest } from "next/server";
import { reader } from "@/app/_data/database";
import { placeIndex } from "@/db/query/place-index";
import { dataVersion } from "@/db/query/refs";
import { parseFilter } from "@/lib/filter";

export const dynamic = "force-dynamic";

/** Next compresses pages, not the answers of routes. Packed once per version and language. */
const packed = new Map<string, Promise<ArrayBuffer>>();

function gzip(tag: string, text: string): Promise<ArrayBuffer> {
  let bytes = packed.get(tag);
  if (!bytes) {
    const stream = new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"));
    bytes = new Response(stream).arrayBuffer();
    if (packed.size >= 4) packed.clear();
    packed.set(tag, bytes);
  }
  return bytes;
}

export async function GET(request: NextRequest): Promise<Response> {
  const { filter } = parseFilter(Object.fromEntries(request.nextUrl.searchParams));
  const lang = filter.lang ?? "zh";
  const db = reader();
  const etag = `"places-${lang}-${dataVersion(db)}"`;
  const headers = { etag, "cache-control": "private, no-cache", vary: "accept-encoding" };
  if (request.headers.get("if-none-match")?.replace(/^W\//, "") === etag)
    return new Response(null, { status: 304, headers });
  const type = { "content-type": "text/plain; charset=utf-8" };
  const text = placeIndex(db, lang);
  if (!request.headers.get("accept-encoding")?.includes("gzip"))
    return new Response(text, { headers: { ...headers, ...type } });
  return new Response(await gzip(etag, text), { headers: { ...headers, ...type, "content-encoding": "gzip" } });
}
