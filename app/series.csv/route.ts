/**
 * The figures of some units and series as CSV: `/series.csv?places=slug:unit,…&show=series,…` with `from`, `to` and `lang` as on the pages.
 * What figures offer for download; 400 with a sentence that names what of the address is not there: a program reads no warning beside the data.
 */
import type { NextRequest } from "next/server";
import { trendCsv } from "@/app/_charts/csv";
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
  const { filter, ignored } = parseFilter(rest);
  const lang = filter.lang ?? "zh";
  const list = (text: string) => [...new Set(text.split(",").filter(Boolean))];
  const db = reader();
  const addresses = list(places).map((address) => ({ address, unit: unitOfAddress(db, address) }));
  const units = addresses.flatMap(({ unit }) => unit ?? []);
  const series = list(show);
  const wrong = [
    ...ignored.map((i) => `${i.name}=${i.value}`),
    ...addresses.filter(({ unit }) => !unit).map(({ address }) => `places=${address}`),
    ...series.filter((key) => !seriesInfo(key)).map((key) => `show=${key}`),
    ...(units.length === 0 && addresses.length === 0 ? ["places="] : []),
    ...(series.length === 0 ? ["show="] : []),
    ...([addresses, series].some((given) => given.length > MOST) ? [`> ${MOST}`] : []),
  ];
  if (wrong.length > 0)
    return new Response(`${say(lang, "csv.wrong", { what: wrong.join(say(lang, "common.list")) })}\n`, {
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
