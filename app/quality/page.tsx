import type { Metadata } from "next";
import { reader } from "@/app/_data/database";
import { QualityView } from "@/app/_quality/quality-view";
import { quality } from "@/db/query/quality";
import { OUTLIER_RULE } from "@/lib/compare/outliers";
import { notThere, parseFilter, type RawParams } from "@/lib/filter";
import { sayQuality } from "@/lib/words/quality";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: sayQuality(filter.lang ?? "zh", "title") };
}

export default async function QualityPage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  const answer = quality(reader(), filter, new Date().toISOString().slice(0, 10));
  const missing = filter.within && !answer.within ? [notThere("within", filter.within)] : [];
  return (
    <QualityView
      quality={answer}
      outlierRule={OUTLIER_RULE}
      filter={filter}
      ignored={[...ignored, ...missing]}
      lang={filter.lang ?? "zh"}
    />
  );
}
