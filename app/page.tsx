import type { Metadata } from "next";
import { overview } from "@/db/query/overview";
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
  const answer = overview(reader(), filter);
  const lang = filter.lang ?? "zh";
  // A choice there is nothing of is replaced by the query; the page says so instead of showing another silently.
  const replaced = (["year", "level", "scope"] as const).filter(
    (name) => filter[name] !== undefined && filter[name] !== answer[name],
  );
  const unknown = filter.series && filter.series !== answer.ranking.series.key ? [`series=${filter.series}`] : [];
  return (
    <OverviewView
      answer={answer}
      filter={filter}
      ignored={[...ignored, ...unknown]}
      replaced={replaced.length > 0}
      lang={lang}
    />
  );
}
