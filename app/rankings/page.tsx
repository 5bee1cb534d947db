import type { Metadata } from "next";
import { reader } from "@/app/_data/database";
import { RankingsView } from "@/app/_rankings/rankings-view";
import { league } from "@/db/query/league";
import { seriesList } from "@/db/query/series-info";
import { funnelLimitsOver } from "@/lib/compare/rates";
import { notThere, parseFilter, type RawParams } from "@/lib/filter";
import { sayRankings } from "@/lib/words/rankings";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: sayRankings(filter.lang ?? "zh", "title") };
}

export default async function RankingsPage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  const lang = filter.lang ?? "zh";
  const answer = league(reader(), filter);
  const missing = [
    ...(filter.series && filter.series !== answer.series.key ? [notThere("series", filter.series)] : []),
    ...(filter.within && !answer.within ? [notThere("within", filter.within)] : []),
  ];
  const cases = answer.funnel.map((r) => r.shown.denominator ?? 0);
  return (
    <RankingsView
      league={answer}
      limits={answer.pooled ? funnelLimitsOver(answer.pooled.share, cases) : []}
      series={seriesList()}
      filter={filter}
      ignored={[...ignored, ...missing]}
      lang={lang}
    />
  );
}
