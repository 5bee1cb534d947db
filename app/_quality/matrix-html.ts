/**
 * The coverage matrix as HTML text: thousands of cells that React need not know. Every cell has a mark, a colour and words; one with a report
 * is a link. Reached by arrow keys from the name of its row (matrix-keys.tsx), so that the Tab key does not walk through thousands.
 */

import type { QualityMatrix, YearState } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { escapeMarkup } from "@/lib/words/escape";
import { sayQuality } from "@/lib/words/quality";
import { pick } from "@/lib/words/words";

/** Shape is the origin as everywhere; × and ? are the glyphs of "no report" and "under review". */
export const STATE_GLYPH: Record<YearState, string> = {
  reported: "●",
  late: "◐",
  retold: "◆",
  coded: "■",
  held: "?",
  missing: "×",
  not_due: "·",
  absent: "–",
};

type Group = QualityMatrix["groups"][number];

/** Rows of one group. `marked`: the year whose column is set off. `inLanguage` completes an address. */
export function matrixRows(
  group: Group,
  years: readonly number[],
  marked: number | null,
  lang: Lang,
  inLanguage: (href: string) => string,
): string {
  return group.rows
    .map((row) => {
      const cells = years.map((year, i) => cell(row, i, year, year === marked, lang, inLanguage)).join("");
      const chinese = lang === "en" && /\p{Script=Han}/u.test(row.name.en) ? ' lang="zh-CN"' : "";
      return `<tr><th scope="row"><a href="${escapeMarkup(inLanguage(row.href))}"${chinese}>${escapeMarkup(pick(lang, row.name))}</a></th>${cells}</tr>`;
    })
    .join("");
}

function cell(
  row: Group["rows"][number],
  i: number,
  year: number,
  marked: boolean,
  lang: Lang,
  inLanguage: (href: string) => string,
): string {
  const state = row.states[i] as YearState;
  const published = row.published[i];
  const review = row.review[i] ?? 0;
  const words =
    sayQuality(lang, "matrix.cell", { year, state: sayQuality(lang, `state.${state}`) }) +
    (published ? sayQuality(lang, "matrix.cell.published", { date: published }) : "") +
    (review > 0 ? sayQuality(lang, "matrix.cell.review", { n: review }) : "");
  const report = row.reports[i];
  const glyph = STATE_GLYPH[state];
  const inside = report
    ? `<a tabindex="-1" href="${escapeMarkup(inLanguage(`/reports/${report}`))}" aria-label="${escapeMarkup(words)}">${glyph}</a>`
    : `<span tabindex="-1" role="img" aria-label="${escapeMarkup(words)}">${glyph}</span>`;
  return `<td class="y-${state}${marked ? " y-marked" : ""}" title="${escapeMarkup(words)}">${inside}</td>`;
}
