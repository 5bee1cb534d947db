import type { Metadata } from "next";
import { reader } from "@/app/_data/database";
import { ReportListView } from "@/app/_reports/report-list";
import { reportList } from "@/db/query/report-list";
import { parseFilter, type RawParams } from "@/lib/filter";
import { sayReport } from "@/lib/words/reports";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { filter } = parseFilter(await searchParams);
  return { title: sayReport(filter.lang ?? "zh", "title") };
}

export default async function ReportsPage({ searchParams }: Props) {
  const { filter, ignored } = parseFilter(await searchParams);
  return (
    <ReportListView list={reportList(reader(), filter)} filter={filter} ignored={ignored} lang={filter.lang ?? "zh"} />
  );
}
