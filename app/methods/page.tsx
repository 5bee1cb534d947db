import type { Metadata } from "next";
import { reader } from "@/app/_data/database";
import { MethodsView } from "@/app/_methods/methods-view";
import { codedSources } from "@/db/query/coded-sources";
import { dataVersion } from "@/db/query/refs";
import { parseFilter, type RawParams } from "@/lib/filter";
import { READER_VERSION } from "@/lib/reader-version";
import { sayMethods } from "@/lib/words/methods";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: sayMethods(filter.lang ?? "zh", "title") };
}

export default async function MethodsPage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  const db = reader();
  return (
    <MethodsView
      lang={filter.lang ?? "zh"}
      ignored={ignored}
      sources={codedSources(db)}
      dataVersion={dataVersion(db)}
      readerVersion={READER_VERSION}
    />
  );
}
