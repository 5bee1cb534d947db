import type { Metadata } from "next";
import { notFound } from "next/navigation";
import { cache } from "react";
import { reader } from "@/app/_data/database";
import { ReportView, titleOf } from "@/app/_reports/report-view";
import { reportPage } from "@/db/query/report-page";
import { parseFilter, type RawParams } from "@/lib/filter";

export const dynamic = "force-dynamic";

interface Props {
  params: Promise<{ id: string }>;
  searchParams: Promise<RawParams>;
}

/** The report of that number, asked once per request; null for anything that is no number. */
const pageOf = cache((id: string) => (/^\d{1,9}$/.test(id) ? reportPage(reader(), Number(id)) : null));

export async function generateMetadata({ params, searchParams }: Props): Promise<Metadata> {
  const page = pageOf((await params).id);
  const { filter } = parseFilter(await searchParams);
  return page ? { title: titleOf(page.item, filter.lang ?? "zh") } : {};
}

export default async function ReportPageRoute({ params, searchParams }: Props) {
  const page = pageOf((await params).id);
  if (!page) notFound();
  const { filter, ignored } = parseFilter(await searchParams);
  return <ReportView page={page} filter={filter} ignored={ignored} lang={filter.lang ?? "zh"} />;
}
