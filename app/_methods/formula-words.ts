/** A formula of the dictionary in words: keys become the labels the form prints. */
import type { Words } from "@/lib/answers";
import { type ApplicantLabels, findIndicator, findSeries } from "@/lib/dictionary/dictionary";
import type { Lang } from "@/lib/filter";
import type { Applicant, Era } from "@/lib/report";

const short = (label: string) =>
  label.replace(/^[（(]?[一二三四五六七八九十\d]+[)）.、．]\s*/, "").replace(/（(不同|不包括|区分)[^）]*）/g, "");

/** "results_granted[total] + x" → "予以公开 + …"; total needs no word, other applicants are named. */
export function formulaWords(formula: string, era: Era, lang: Lang, applicants: ApplicantLabels): string {
  const words = (w: Words) => (lang === "zh" ? w.zh : w.en);
  return formula
    .replace(/\$([a-z0-9_]+)/g, (whole, key: string) => {
      const series = findSeries(key);
      return series ? `“${words(series)}”` : whole;
    })
    .replace(/\b([a-z][a-z0-9_]*)(?:\[([a-z_]+)\])?/g, (whole, key: string, applicant: Applicant | undefined) => {
      const indicator = findIndicator(key, era);
      if (!indicator) return whole;
      const of = applicant && applicant !== "total" ? ` · ${words(applicants[applicant])}` : "";
      return short(words(indicator)) + of;
    })
    .replaceAll(" | ", lang === "zh" ? "；没有时取 " : "; failing that, ")
    .replaceAll("*", "×")
    .replaceAll(" / ", " ÷ ");
}
