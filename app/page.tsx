import type { Metadata } from "next";
import { overview } from "@/db/query/overview";
import { prefectureYears, provinceYears } from "@/db/query/place-years";
import { parseFilter, type RawParams } from "@/lib/filter";
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
  const tiles = provinceYears(db, answer.ranking.series.key, answer.level, answer.scope);
  // Of prefectures the map can show each one's own figures, where the tiles show their sum in each province.
  const geo =
    answer.level === "city" && filter.map === "geo"
      ? { part: "prefectures", answer: prefectureYears(db, answer.ranking.series.key, answer.scope) }
      : { part: "provinces", answer: tiles };
  const lang = filter.lang ?? "zh";
  // A choice there is nothing of is replaced by the query; the page says so instead of showing another silently.
  const replaced = (["year", "level", "scope"] as const).filter(
    (name) => filter[name] !== undefined && filter[name] !== answer[name],
  );
  const unknown = filter.series && filter.series !== answer.ranking.series.key ? [`series=${filter.series}`] : [];
  return (
    <OverviewView
      answer={answer}
      places={{ tiles, geo }}
      filter={filter}
      ignored={[...ignored, ...unknown]}
      replaced={replaced.length > 0}
      lang={lang}
    />
  );
}
