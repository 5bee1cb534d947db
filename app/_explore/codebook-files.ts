/** The codebook as files: CSV, Markdown, and a description of the data set for programs. */
import { csv } from "@/app/_charts/table";
import type { CodebookEntry } from "@/db/query/codebook";
import { FIELDS } from "@/db/query/data-rows";
import type { Lang } from "@/lib/filter";
import { type ExploreWord, sayExplore } from "@/lib/words/explore";
import { pick } from "@/lib/words/words";

const COLUMNS: ExploreWord[] = [
  "codebook.kind",
  "codebook.name",
  "codebook.label",
  "codebook.meaning",
  "codebook.unit",
  "codebook.eras",
  "codebook.blanks",
];

const fields = (entry: CodebookEntry, lang: Lang): string[] => [
  entry.kind,
  entry.name,
  pick(lang, entry.label),
  pick(lang, entry.meaning),
  entry.unit,
  pick(lang, entry.eras),
  pick(lang, entry.blanks),
];

/** The head, then a row per entry. */
export const codebookRows = (entries: CodebookEntry[], lang: Lang): string[][] => [
  COLUMNS.map((c) => sayExplore(lang, c)),
  ...entries.map((e) => fields(e, lang)),
];

export function codebookCsv(entries: CodebookEntry[], lang: Lang): string {
  const [head = [], ...rows] = codebookRows(entries, lang);
  return csv(head, rows);
}

export function codebookMarkdown(entries: CodebookEntry[], version: string, lang: Lang): string {
  const line = (cells: string[]) =>
    `| ${cells.map((c) => c.replaceAll("|", "\\|").replace(/\s+/g, " ")).join(" | ")} |`;
  return [
    `# ${sayExplore(lang, "codebook.title")}`,
    "",
    sayExplore(lang, "codebook.intro", { version }),
    "",
    line(COLUMNS.map((c) => sayExplore(lang, c))),
    line(COLUMNS.map(() => "---")),
    ...entries.map((e) => line(fields(e, lang))),
    "",
  ].join("\n");
}

/** A tabular data package: https://specs.frictionlessdata.io/tabular-data-package/ */
export function dataPackage(entries: CodebookEntry[], version: string, query: string) {
  const indicators = entries.filter((e) => e.kind === "key");
  return {
    profile: "tabular-data-package",
    name: "gongkai-data-set",
    title: "政府信息公开工作年度报告：数据集 / Figures of open-government-information annual reports",
    version,
    keywords: indicators.map((e) => e.name),
    resources: [
      {
        profile: "tabular-data-resource",
        name: "data",
        path: `data.csv${query}`,
        format: "csv",
        mediatype: "text/csv",
        encoding: "utf-8",
        schema: {
          fields: FIELDS.map((f) => ({ name: f.name, type: f.type, title: f.zh, description: f.en })),
          missingValues: [""],
          primaryKey: ["unit_id", "year", "key"],
        },
      },
      { name: "codebook", path: `codebook.csv${query}`, format: "csv", mediatype: "text/csv", encoding: "utf-8" },
    ],
  };
}
