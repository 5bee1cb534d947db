import type { Metadata } from "next";
import { reader } from "@/app/_data/database";
import { figureSite } from "@/app/_data/request";
import { ExploreView, PLAIN_ROWS } from "@/app/_explore/explore-view";
import { aboutData } from "@/db/export/about-files";
import { openTree } from "@/db/query/branches";
import { preview } from "@/db/query/data-preview";
import { branchesOf, columnsOf, DEFAULT_COLUMNS, formRows, yearsOfSelection } from "@/db/query/data-set";
import { seriesList } from "@/db/query/series-info";
import { eraFormats } from "@/lib/dictionary/eras";
import type { RawParams } from "@/lib/filter";
import { parseSelection } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";

export const dynamic = "force-dynamic";

interface Props {
  searchParams: Promise<RawParams>;
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { selection } = parseSelection(await searchParams);
  return { title: sayExplore(selection.lang ?? "zh", "title") };
}

/** Rows of the forms by era, for the choice of columns. */
const forms = () =>
  eraFormats.map((format) => ({
    era: format.era,
    years: `${format.from}–${format.to ?? ""}`,
    rows: formRows()
      .filter((i) => i.era === format.era)
      .map((i) => ({ key: `${i.era}.${i.key}`, era: i.era, zh: i.zh, en: i.en })),
  }));

export default async function ExplorePage({ searchParams }: Props) {
  const { selection, ignored } = parseSelection(await searchParams);
  const db = reader();
  return (
    <ExploreView
      selection={selection}
      chosen={selection.show?.length ? selection.show : DEFAULT_COLUMNS}
      years={yearsOfSelection(db, {})}
      branches={openTree(db, selection)}
      series={seriesList()}
      forms={forms()}
      preview={preview(db, selection, PLAIN_ROWS)}
      about={aboutData(db, selection, await figureSite())}
      ignored={[...ignored, ...branchesOf(db, selection).ignored, ...columnsOf(selection).ignored]}
      lang={selection.lang ?? "zh"}
    />
  );
}
