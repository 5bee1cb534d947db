import type { Metadata } from "next";
import { overview } from "@/db/query/overview";
import { childYears, prefectureYears, provinceYears } from "@/db/query/place-years";
import { findPlace } from "@/db/query/refs";
import { standsOut } from "@/db/query/stands-out";
import { notThere, parseFilter, type RawParams } from "@/lib/filter";
import { say } from "@/lib/words/words";
import { reader } from "./_data/database";
import { OverviewView } from "./_overview/overview";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: say(filter.lang ?? "zh", "overview.title") };
}

export default async function OverviewPage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  const db = reader();
  const answer = overview(db, filter);
  const { key } = answer.ranking.series;
  const provinces = provinceYears(db, key, answer.level, answer.scope);
  // A data set of one province has nothing to put beside it: its own parts stand there then.
  const only = provinces.rows.length === 1 ? findPlace(db, provinces.rows[0]!.place.slug) : null;
  const tiles = (only && childYears(db, only, key, answer.scope)) ?? provinces;
  // Of prefectures the map can show each one's own figures, where the tiles show their sum in each province.
  const geo = tiles.parent
    ? null
    : answer.level === "city" && filter.map === "geo"
      ? { part: "prefectures", answer: prefectureYears(db, key, answer.scope) }
      : { part: "provinces", answer: tiles };
  const lang = filter.lang ?? "zh";
  const missing =
    filter.series && filter.series !== answer.ranking.series.key ? [notThere("series", filter.series)] : [];
  return (
    <OverviewView
      answer={answer}
      first={standsOut(db, answer, new Date().toISOString().slice(0, 10))}
      places={{ tiles, geo }}
      filter={filter}
      ignored={[...ignored, ...missing]}
      lang={lang}
    />
  );
}
