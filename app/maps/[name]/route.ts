/** Outlines as an SVG file, which pages point into (`/maps/provinces.svg#s3`): `provinces`, `prefectures`, or the place id of a province. */
import { atlas } from "@/app/_map/atlas";

export const dynamic = "force-dynamic";

export async function GET(_request: Request, { params }: { params: Promise<{ name: string }> }): Promise<Response> {
  const part = decodeURIComponent((await params).name).replace(/\.svg$/, "");
  const found = /^(provinces|prefectures|r\d{6})$/.test(part) ? atlas(part) : null;
  if (found === null || "problem" in found)
    return new Response(found ? `${found.file}: ${found.problem}\n` : "No such map.\n", { status: 404 });
  // Next compresses pages but no route's answer, and lets none say that it is compressed: a server in front may, the browser keeps it anyway.
  return new Response(found.svg, {
    headers: { "content-type": "image/svg+xml; charset=utf-8", "cache-control": "public, max-age=604800, immutable" },
  });
}
