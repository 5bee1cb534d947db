/**
 * What the place box searches (`lib/place-index`), gzip: fetched when somebody turns to the box, kept by the browser as long as the data
 * stay the same. Packed here and unpacked in the browser by hand, because Next compresses pages only and drops an encoding a route declares.
 */
import type { NextRequest } from "next/server";
import { reader } from "@/app/_data/database";
import { placeIndex } from "@/db/query/place-index";
import { dataVersion } from "@/db/query/refs";
import { parseFilter } from "@/lib/filter";

export const dynamic = "force-dynamic";

/** Packed once per version and language. */
const packed = new Map<string, Promise<Blob>>();

function gzip(tag: string, text: string): Promise<Blob> {
  let bytes = packed.get(tag);
  if (!bytes) {
    bytes = new Response(new Blob([text]).stream().pipeThrough(new CompressionStream("gzip"))).blob();
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
  const headers = { etag, "cache-control": "private, no-cache", "content-type": "application/gzip" };
  if (request.headers.get("if-none-match")?.replace(/^W\//, "") === etag)
    return new Response(null, { status: 304, headers });
  return new Response(await gzip(etag, placeIndex(db, lang)), { headers });
}
