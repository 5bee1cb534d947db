/** Which of the four formats a report uses: by the words of its table, else by its year, else by its language. */
import { applicantTableLabels, eraFormats, eraOfYear, outlineOf2019 } from "@/lib/dictionary/eras";
import { ERAS, type Era } from "@/lib/report";
import type { View } from "./view";

export interface EraClue {
  era: Era;
  quote: string;
  /** Position in the view, -1 where the words are spread over several lines. */
  start: number;
  from: "table" | "year" | "words";
}

/** Text without white space and cell borders, so that labels split over lines are found. */
export const compact = (text: string): string => text.replace(/[\s|]+/g, "");

/** Where words stand in the view although the compact text found them; -1 when split. */
const whereIs = (view: View, words: string): number => view.text.indexOf(words);

/**
 * The era of the tables in the text, or null without one. Where tables of two eras stand (an E4 request table with E3 Article 20
 * blocks) the era with more anchors wins, the later one at a tie.
 */
export function tableEra(view: View, squeezed = compact(view.text)): EraClue | null {
  let best: { era: Era; hits: string[] } | null = null;
  for (const format of eraFormats) {
    const named = format.anchors.filter((a) => squeezed.includes(a));
    const hits = format.era === "E2" ? named.filter((a) => !isTold(view, a)) : named;
    const strong = format.strong.some((a) => squeezed.includes(a));
    // E1 has no national table; two labels of its local one are needed, and so they are of the others unless a strong one stands.
    const enough = strong ? hits.length >= 1 || format.strong.length > 0 : hits.length >= (format.era === "E1" ? 3 : 2);
    if (!enough) continue;
    // The E2 title 政府信息公开情况统计表 is also printed where the table is an attachment.
    if (format.era === "E2" && hits.length < 2) continue;
    if (!best || hits.length >= best.hits.length) best = { era: format.era, hits };
  }
  if (!best) return null;
  const quote = best.hits.find((h) => whereIs(view, h) >= 0) ?? (best.hits[0] as string);
  return { era: best.era, quote, start: whereIs(view, quote), from: "table" };
}

/** 政府信息公开专项经费(不包括…)为250万元: words of the table of 2014 that a sentence tells, in reports before it as well. */
function isTold(view: View, words: string): boolean {
  const at = whereIs(view, words);
  if (at < 0) return false;
  const begin = view.text.lastIndexOf("\n", at) + 1;
  const end = view.text.indexOf("\n", at);
  const line = view.text.slice(begin, end < 0 ? undefined : end);
  return /[。;]/.test(line) && !/[|\t]/.test(line);
}

/** True when the request table by applicants (E3 or E4) stands in the text. */
export const hasApplicantTable = (squeezed: string): boolean =>
  applicantTableLabels.filter((l) => squeezed.includes(l)).length >= 2;

/** 其他处理 right before the total: the trial form of 2019 had no rows of its own below it. */
const UNDIVIDED = /其他处理[\d-]{0,60}(?:\(七\))?总计/;

/** The era of a report: table, then year, then language; a text without any clue counts as E1, the form without a table. */
export function eraOf(view: View, table: EraClue | null, year: number | null, squeezed: string): EraClue {
  if (table) return table;
  if (year !== null) {
    const era = eraOfYear(year);
    return { era, quote: String(year), start: -1, from: "year" };
  }
  if (hasApplicantTable(squeezed)) {
    const quote = applicantTableLabels.find((l) => squeezed.includes(l)) as string;
    return { era: UNDIVIDED.test(squeezed) ? "E3" : "E4", quote, start: whereIs(view, quote), from: "words" };
  }
  const { alone, own, others } = outlineOf2019;
  const outline = alone.exec(view.text) ?? (others.test(view.text) ? own.exec(view.text) : null);
  if (outline) {
    const trial = outlineOf2019.trial.test(view.text);
    const quote = outline[0].trimStart();
    const start = outline.index + outline[0].length - quote.length;
    return { era: trial ? "E3" : "E4", quote, start, from: "words" };
  }
  for (const { era, language } of [...eraFormats].reverse()) {
    const m = language.exec(view.text);
    if (m) return { era, quote: m[0], start: m.index, from: "words" };
  }
  return { era: ERAS[0], quote: "", start: -1, from: "words" };
}
