/** The codebook as files: CSV and Markdown. */

import type { CodebookEntry } from "@/db/query/codebook";
import type { Lang } from "@/lib/filter";
import { csv } from "@/lib/words/csv";
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

/** `about`: what the data set says of itself, a line each. */
export function codebookMarkdown(
  entries: CodebookEntry[],
  version: string,
  about: readonly string[][],
  lang: Lang,
): string {
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
    ...about.map(([name, ...words]) => `- ${name}: ${words.filter(Boolean).join(" ")}`),
    "",
  ].join("\n");
}
