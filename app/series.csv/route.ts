/**
 * The figures of some units and series as CSV: `/series.csv?places=slug:unit,…&show=series,…` with `from`, `to` and `lang` as on the pages.
 * What figures offer for download; 400 with a sentence when the address names nothing.
 */
import type { NextRequest } from "next/server";
import { trendCsv } from "@/app/_charts/table";
import { reader } from "@/app/_data/database";
import { seriesInfo } from "@/db/query/series-info";
import { trendOf } from "@/db/query/shown";
import { unitOfAddress } from "@/db/query/trend";
import { yearsOf } from "@/db/query/years";
import { parseFilter } from "@/lib/filter";
import { say } from "@/lib/words/words";

export const dynamic = "force-dynamic";

/** More than a page asks for; a bound against addresses made by hand. */
const MOST = 60;

export function GET(request: NextRequest): Response {
  const { places = "", show = "", ...rest } = Object.fromEntries(request.nextUrl.searchParams);
  const { filter } = parseFilter(rest);
  const lang = filter.lang ?? "zh";
  const list = (text: string) => [...new Set(text.split(",").filter(Boolean))].slice(0, MOST);
  const db = reader();
  const units = list(places).flatMap((address) => unitOfAddress(db, address) ?? []);
  const series = list(show).filter((key) => seriesInfo(key) !== null);
  if (units.length === 0 || series.length === 0)
    return new Response(`${say(lang, "csv.nothing")}\n`, {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  const years = yearsOf(db, filter);
  const text = trendCsv(
    series.map((key) => trendOf(db, key, units, years)),
    lang,
  );
  const name = `gongkai-${series.length === 1 ? series[0] : "series"}-${units.length === 1 ? units[0]!.id : "units"}.csv`;
  return new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="${name}"`,
    },
  });
}
