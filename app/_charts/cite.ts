/** How to cite a figure, and how to put it into another page. Pure: the caller gives addresses, day and data version. */

import { writeCited } from "@/lib/cited";
import type { Lang } from "@/lib/filter";
import { escapeMarkup } from "@/lib/words/escape";
import { sayFigure } from "@/lib/words/figure";

export interface Citable {
  id: string;
  /** What the figure shows, with its place. */
  title: string;
  /** Full address of the page with its conditions, without an anchor. */
  page: string;
  version: { id: string; date: string | null } | null;
  /** Day it was read, YYYY-MM-DD. */
  today: string;
  /** Print of its numbers, so that the link can tell later whether they moved; null where there is no table of them. */
  print: string | null;
}

export const versionWords = (version: Citable["version"], lang: Lang): string =>
  version?.date
    ? sayFigure(lang, "about.version", { id: version.id, date: version.date })
    : sayFigure(lang, "about.version.none");

/** The figure on its page; the link remembers what was cited (lib/cited.ts). */
function permanent({ page, id, version, print }: Citable): string {
  const cited = version && print ? writeCited({ id, version: version.id, print }) : null;
  return `${cited ? withParameter(page, "cited", cited) : page}#${id}`;
}

/** Chinese by GB/T 7714—2015 (a data set online), English after APA. */
export function citation(c: Citable, lang: Lang): string {
  const version = versionWords(c.version, lang);
  if (lang === "zh")
    return `${sayFigure(lang, "cite.author")}. ${c.title}[DS/OL]. ${version}. [${c.today}]. ${permanent(c)}.`;
  const year = (c.version?.date ?? c.today).slice(0, 4);
  return `${sayFigure(lang, "cite.author")}. (${year}). ${c.title} (${version}) [Data set]. Retrieved ${englishDay(c.today)}, from ${permanent(c)}`;
}

/** BibTeX entry; braces and backslashes of the title are taken out, what TeX reads as commands is escaped. */
export function bibtex(c: Citable, lang: Lang): string {
  const tex = (text: string) => text.replace(/[{}\\]/g, "").replace(/([%&#_$])/g, "\\$1");
  return [
    `@misc{gongkai-${c.id}-v${c.version?.id ?? "0"},`,
    `  author = {{${sayFigure(lang, "cite.author")}}},`,
    `  title = {${tex(c.title)}},`,
    `  year = {${(c.version?.date ?? c.today).slice(0, 4)}},`,
    `  note = {${tex(versionWords(c.version, lang))}},`,
    `  howpublished = {\\url{${permanent(c)}}},`,
    `  urldate = {${c.today}},`,
    "}",
  ].join("\n");
}

const withParameter = (page: string, name: string, id: string): string =>
  `${page}${page.includes("?") ? "&" : "?"}${name}=${id}`;

/** The figure alone, bare, for frames. */
export const embedAddress = (page: string, id: string): string => withParameter(page, "embed", id);
/** The figure alone with all about it. */
export const sheetAddress = (page: string, id: string): string => withParameter(page, "figure", id);

export const embedCode = (c: Citable, height: number): string =>
  `<iframe src="${escapeMarkup(embedAddress(c.page, c.id))}" title="${escapeMarkup(c.title)}" width="100%" height="${height}" style="border:0" loading="lazy"></iframe>`;

const MONTHS = "January February March April May June July August September October November December".split(" ");
function englishDay(day: string): string {
  const [year, month, date] = day.split("-").map(Number);
  return `${MONTHS[(month ?? 1) - 1]} ${date}, ${year}`;
}
