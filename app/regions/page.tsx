import type { Metadata } from "next";
import { reader } from "@/app/_data/database";
import { RegionsView } from "@/app/_regions/regions-view";
import { sumsOf } from "@/db/query/aggregates";
import { regionSearch, regionTree } from "@/db/query/region-tree";
import { COUNTRY } from "@/db/query/rollups";
import { newestYear } from "@/db/query/years";
import type { RegionNode } from "@/lib/answers";
import { initialsOf } from "@/lib/dictionary/regions";
import { parseFilter, type RawParams } from "@/lib/filter";
import { say } from "@/lib/words/words";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: say(filter.lang ?? "zh", "regions.title") };
}

const HITS = 40;

function collectInitials(nodes: readonly RegionNode[], into: Record<string, string> = {}): Record<string, string> {
  for (const node of nodes) {
    into[node.place.slug] = initialsOf(node.place.name.zh);
    collectInitials(node.children, into);
  }
  return into;
}

export default async function RegionsPage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  const db = reader();
  const tree = regionTree(db);
  return (
    <RegionsView
      tree={tree}
      hits={filter.q ? regionSearch(db, filter.q, HITS) : null}
      q={filter.q ?? ""}
      initials={collectInitials(tree)}
      sums={sumsOf(db, COUNTRY, filter)}
      filter={filter}
      last={newestYear(db)}
      ignored={ignored}
      lang={filter.lang ?? "zh"}
    />
  );
}
