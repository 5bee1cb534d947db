/** What a data set says of itself in its files: where it came from, under which licence it may be used, how to cite it. */
import type { CodebookEntry } from "@/db/query/codebook";
import { FIELDS } from "@/db/query/data-rows";
import { type DataSize, sizeOf, yearsOfSelection } from "@/db/query/data-set";
import { type DataSources, sourcesOfSelection } from "@/db/query/data-sources";
import { dataVersion } from "@/db/query/refs";
import type { Lang } from "@/lib/filter";
import { type Selection, writeSelection } from "@/lib/selection";
import { sayExplore } from "@/lib/words/explore";
import { exact } from "@/lib/words/numbers";

export const LICENCE = { name: "MIT", path: "https://opensource.org/license/mit" } as const;

export interface AboutData {
  /** Address of the site. */
  origin: string;
  /** Conditions of the data set as a query string. */
  query: string;
  version: string;
  /** Day it was asked for, YYYY-MM-DD. */
  today: string;
  size: Pick<DataSize, "units" | "cells">;
  years: readonly number[];
  sources: DataSources;
}

export const aboutData = (
  db: Parameters<typeof sizeOf>[0],
  selection: Selection,
  site: Pick<AboutData, "origin" | "today">,
): AboutData => ({
  origin: site.origin,
  today: site.today,
  query: writeSelection(selection),
  version: dataVersion(db),
  size: sizeOf(db, selection),
  years: yearsOfSelection(db, selection),
  sources: sourcesOfSelection(db, selection),
});

const addressOf = ({ origin, query }: AboutData, file?: string): string =>
  `${origin}/explore${file ? `/${file}` : ""}${query}`;

export const citationOf = (about: AboutData, lang: Lang): string =>
  sayExplore(lang, "cite.text", {
    version: about.version,
    units: about.size.units,
    from: about.years[0] ?? "",
    to: about.years.at(-1) ?? "",
    address: addressOf(about, "data.csv"),
    today: about.today,
  });

/** Sources as title and address, the reports stored here first. */
function sourceList({ origin, sources }: AboutData, lang: Lang): { title: string; path?: string }[] {
  return [
    ...(sources.reports > 0
      ? [{ title: sayExplore(lang, "about.reports", { n: exact(sources.reports, "") }), path: `${origin}/reports` }]
      : []),
    ...sources.coded.map(({ title, url }) => (url ? { title, path: url } : { title })),
    { title: sayExplore(lang, "about.places") },
  ];
}

/** A sheet of names and what they say, for workbooks. */
export function aboutRows(about: AboutData, lang: Lang): string[][] {
  return [
    [sayExplore(lang, "about.title"), sayExplore(lang, "about.name")],
    [sayExplore(lang, "cite"), citationOf(about, lang)],
    [sayExplore(lang, "about.version"), about.version],
    [sayExplore(lang, "about.page"), addressOf(about)],
    [sayExplore(lang, "about.rows"), String(about.size.cells)],
    [sayExplore(lang, "about.licence"), sayExplore(lang, "about.licence.words")],
    ...sourceList(about, lang).map(({ title, path }) => [sayExplore(lang, "about.source"), title, path ?? ""]),
  ];
}

/** A tabular data package: https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage(entries: readonly CodebookEntry[], about: AboutData) {
  return {
    profile: "tabular-data-package",
    name: "gongkai-data-set",
    title: `${sayExplore("zh", "about.name")} / ${sayExplore("en", "about.name")}`,
    description: `${sayExplore("zh", "about.licence.words")} ${sayExplore("en", "about.licence.words")}`,
    homepage: addressOf(about),
    version: about.version,
    created: `${about.today}T00:00:00Z`,
    licenses: [{ ...LICENCE, title: "MIT License" }],
    sources: sourceList(about, "en"),
    keywords: entries.filter((e) => e.kind === "key").map((e) => e.name),
    resources: [
      {
        profile: "tabular-data-resource",
        name: "data",
        path: addressOf(about, "data.csv"),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: FIELDS.map((f) => ({ name: f.name, type: f.type, title: f.zh, description: f.en })),
          missingValues: [""],
          primaryKey: ["unit_id", "year", "key"],
        },
      },
      {
        name: "codebook",
        path: addressOf(about, "codebook.csv"),
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
      },
    ],
  };
}
