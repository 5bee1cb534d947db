/**
 * The figures of some units and series as CSV: `/series.csv?places=slug:unit,…&show=series,…` with `from`, `to` and `lang` as on the pages.
 * Or of the places below one: `/series.csv?within=slug&show=series` with `scope`. What figures offer for download; 400 with a sentence that names what of the address is not there: a program reads no warning beside the data.
 */
import type { NextRequest } from "next/server";
import { trendCsv } from "@/app/_charts/csv";
import { reader } from "@/app/_data/database";
import { placesCsv } from "@/app/_map/places-csv";
import { childYears } from "@/db/query/place-years";
import { findPlace } from "@/db/query/refs";
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
  const parent = filter.within === undefined ? null : findPlace(db, filter.within);
  const only = series[0] !== undefined && seriesInfo(series[0]) ? series[0] : null;
  const below = parent && only !== null && series.length === 1 ? childYears(db, parent, only, filter.scope) : null;
  const wrong = [
    ...ignored.map((i) => `${i.name}=${i.value}`),
    ...addresses.filter(({ unit }) => !unit).map(({ address }) => `places=${address}`),
    ...series.filter((key) => !seriesInfo(key)).map((key) => `show=${key}`),
    ...(units.length === 0 && addresses.length === 0 && filter.within === undefined ? ["places="] : []),
    ...(filter.within !== undefined && (!below || addresses.length > 0) ? [`within=${filter.within}`] : []),
    ...(series.length === 0 ? ["show="] : []),
    ...([addresses, series].some((given) => given.length > MOST) ? [`> ${MOST}`] : []),
  ];
  if (wrong.length > 0)
    return new Response(`${say(lang, "csv.wrong", { what: wrong.join(say(lang, "common.list")) })}\n`, {
      status: 400,
      headers: { "content-type": "text/plain; charset=utf-8" },
    });
  if (below) return answerWith(placesCsv(below, lang), `${only}-below-${filter.within}`);
  const years = yearsOf(db, filter);
  const text = trendCsv(
    series.map((key) => trendOf(db, key, units, years)),
    lang,
  );
  const of = units.length === 1 ? units[0]!.id : "units";
  return answerWith(text, `${series.length === 1 ? series[0] : "series"}-${of}`);
}

const answerWith = (text: string, name: string): Response =>
  new Response(text, {
    headers: {
      "content-type": "text/csv; charset=utf-8",
      "content-disposition": `attachment; filename="gongkai-${name}.csv"`,
    },
  });
