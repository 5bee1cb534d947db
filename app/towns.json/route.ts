/** Townships that begin with `q`: the part of the place box that is too large for the browser. `{"q", "hits"}` of `TownHit`. */
import type { NextRequest } from "next/server";
import { reader } from "@/app/_data/database";
import { townHits } from "@/db/query/place-index";
import { parseFilter } from "@/lib/filter";

export const dynamic = "force-dynamic";

const HITS = 8;

export function GET(request: NextRequest): Response {
  const { filter } = parseFilter(Object.fromEntries(request.nextUrl.searchParams));
  const q = filter.q ?? "";
  return Response.json({ q, hits: q.length < 2 ? [] : townHits(reader(), q, HITS) });
}
