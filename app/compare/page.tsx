import type { Metadata } from "next";
import { CompareView } from "@/app/_compare/compare-view";
import { reader } from "@/app/_data/database";
import { benchmark } from "@/db/query/benchmark";
import { compare } from "@/db/query/compare";
import { overview } from "@/db/query/overview";
import { regionSearch } from "@/db/query/region-tree";
import { seriesList } from "@/db/query/series-info";
import type { Benchmark, Comparison, UnitRef } from "@/lib/answers";
import { type Filter, type Lang, parseFilter, type RawParams } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { pick, say } from "@/lib/words/words";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: sayCompare(filter.lang ?? "zh", "title") };
}

/** Two comparisons that show something: the highest of the overview's ranking, and the longest records. */
function examples(lang: Lang): { text: string; filter: Filter }[] {
  const { ranking, long } = overview(reader(), {});
  const of = (units: UnitRef[], show: string[]) => ({
    text: units.map((u) => pick(lang, u.place.name)).join(say(lang, "common.list")),
    filter: { places: units.map((u) => `${u.place.slug}:${u.id}`), show } satisfies Filter,
  });
  return [
    of(
      ranking.rows.slice(0, 4).map((r) => r.unit),
      [ranking.series.key],
    ),
    of(
      long.lines.slice(0, 3).map((l) => l.unit),
      [long.series.key, "reconsideration_total"],
    ),
  ].filter((e) => e.filter.places.length > 0);
}

/** Enough peers for a median; fewer and the other rule is taken. */
const ENOUGH = 3;

function benchesOf({ sets, trends }: Comparison, { peers }: Filter): (Benchmark | null)[] {
  const set = sets.find((s) => s.units.length >= ENOUGH);
  return trends.map((t) => (set && peers === "on" ? benchmark(reader(), set, t.series.key, t.years) : null));
}

export default async function ComparePage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  const lang = filter.lang ?? "zh";
  const db = reader();
  const comparison = compare(db, filter);
  return (
    <CompareView
      comparison={comparison}
      benches={benchesOf(comparison, filter)}
      hits={filter.q ? regionSearch(db, filter.q, 12) : null}
      all={seriesList()}
      filter={filter}
      ignored={ignored}
      examples={comparison.units.length === 0 ? examples(lang) : []}
      lang={lang}
    />
  );
}
