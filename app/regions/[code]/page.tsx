import type { Metadata } from "next";
import { notFound, redirect } from "next/navigation";
import { reader } from "@/app/_data/database";
import { keepingOnly } from "@/app/_data/request";
import { RegionView } from "@/app/_regions/region-view";
import { sumsOf } from "@/db/query/aggregates";
import { CARDS } from "@/db/query/overview";
import { childYears } from "@/db/query/place-years";
import { findPlace } from "@/db/query/refs";
import { regionPage } from "@/db/query/region-page";
import { seriesInfo } from "@/db/query/series-info";
import { trendOf } from "@/db/query/shown";
import { unitPoints } from "@/db/query/unit-points";
import { newestYear, yearsOf } from "@/db/query/years";
import { notThere, parseFilter, type RawParams, writeFilter } from "@/lib/filter";
import { APPLICANTS } from "@/lib/report";
import { pick } from "@/lib/words/words";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ code: string }>;
  searchParams: Promise<RawParams>;
}

const ENDINGS = ["upheld", "corrected", "other", "pending"];
/** Series that are parts of a whole, in the order they are stacked: what the applicant wanted first. */
const PARTS = {
  outcomes: ["granted", "partially_granted", "refused", "unable_to_provide", "not_processed", "other_outcomes"],
  applicants: APPLICANTS.filter((a) => a !== "total").map((a) => `requests_received_${a}`),
  reconsideration: ENDINGS.map((e) => `reconsideration_${e}`),
  litigation: ENDINGS.map((e) => `litigation_${e}`),
};

async function load({ params, searchParams }: Props) {
  const slug = decodeURIComponent((await params).code);
  const { filter, ignored } = parseFilter(await searchParams);
  return { slug, filter, ignored, page: regionPage(reader(), slug, filter) };
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { page, filter } = await load(props);
  return page ? { title: pick(filter.lang ?? "zh", page.place.name) } : {};
}

export default async function RegionPage(props: Props) {
  const { slug, filter, ignored, page } = await load(props);
  if (!page) notFound();
  // A former code leads to the present one.
  if (page.place.slug !== slug)
    redirect(await keepingOnly(`/regions/${encodeURIComponent(page.place.slug)}${writeFilter(filter)}`));
  const db = reader();
  const { unit } = page;
  const place = findPlace(db, page.place.slug);
  const series = filter.series && seriesInfo(filter.series) ? filter.series : "requests_received";
  const answer = place && childYears(db, place, series, filter.scope);
  const below = answer && { answer, offered: CARDS.flatMap((key) => seriesInfo(key) ?? []) };
  const years = yearsOf(db, filter);
  const trendsOf = (keys: readonly string[]) => (unit ? keys.map((key) => trendOf(db, key, [unit], years)) : []);
  const missing = filter.unit !== undefined && filter.unit !== unit?.id ? [notThere("unit", filter.unit)] : [];
  return (
    <RegionView
      page={page}
      below={below}
      points={unit ? unitPoints(db, unit, new Date().toISOString().slice(0, 10)) : []}
      filter={filter}
      parts={{
        outcomes: trendsOf(PARTS.outcomes),
        applicants: trendsOf(PARTS.applicants),
        reconsideration: trendsOf(PARTS.reconsideration),
        litigation: trendsOf(PARTS.litigation),
      }}
      sums={sumsOf(db, page.place.id, filter)}
      last={newestYear(db)}
      ignored={[...ignored, ...missing]}
      lang={filter.lang ?? "zh"}
    />
  );
}
