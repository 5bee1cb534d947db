/** Tables that a report has but its text does not: pictures and attachments. Their cells are unreadable, never zero. */
import { cellsOf, type FormTable } from "@/lib/dictionary/dictionary";
import { eraOfYear } from "@/lib/dictionary/eras";
import type { Era, SourceDocument } from "@/lib/report";
import { FILE_NAME, type FileLink, fileLinks } from "@/lib/report-links";
import { compact } from "../match-label";
import type { Form } from "./labels";

export interface Elsewhere {
  era: Era;
  tables: FormTable[];
  reason: "image" | "attachment";
  /** The heading or the line that names the attachment. */
  start: number;
  end: number;
  /** The attachment, where the page links to it. */
  link: FileLink | null;
  /** What is said of the picture: the page of a PDF. */
  picture: string | null;
}

const HEADING = /^(?:#+)?(?:[一二三四五六七八九十]{1,2}[、.．,，]|第[一二三四五六七八]部分)/;
const SECTIONS: [RegExp, Form][] = [
  [/主动公开政府信息(?:的?情况)?$/, "art20"],
  [/收到和处理政府信息公开申请(?:的?情况)?$/, "requests"],
  [/行政复议[、和及,，]*(?:提起)?行政诉讼(?:的?情况)?$/, "disputes"],
];
const STATISTICS_TITLE = /^(?:附件?\d?[::]?)?(?:20\d\d年度?)?政府信息公开情况统计表$/;
/** More words under a heading than this are its text. */
const FEW_WORDS = 60;
const ART20: FormTable[] = ["art20_1", "art20_5", "art20_6", "art20_8", "art20_9"];

interface Line {
  start: number;
  end: number;
  kind: SourceDocument["lines"][number]["kind"];
  words: string;
}

interface Page {
  lines: Line[];
  /** Numbers of the lines that head a section. */
  headings: number[];
  /** The line that names an attached table. */
  attachment: Line | undefined;
  linkFor: (start: number) => FileLink | null;
  pictureIn: (from: number, to: number) => SourceDocument["images"][number] | undefined;
}

/**
 * Official tables that stand in a picture or an attachment.
 *
 * @param found forms whose tables were read
 * @param era   form of the other tables, null where there are none; then the year tells
 * Only the sections of the form since 2019 are looked at (a heading with nothing but a picture under it), and attachments that are
 * called 统计表. Anything else may be a report that simply has no table.
 */
export function tablesElsewhere(
  doc: SourceDocument,
  found: ReadonlySet<Form>,
  era: "E3" | "E4" | null,
  year: number | null,
): Elsewhere[] {
  const form = era ?? (year === null ? null : eraOfYear(year));
  const asksForm = (form === "E3" || form === "E4") && SECTIONS.some(([, name]) => !found.has(name));
  const asksStatistics = !found.has("statistics") && year !== null && eraOfYear(year) === "E2";
  if (!asksForm && !asksStatistics) return [];
  const page = pageOf(doc);
  const sections = page.headings.flatMap((i) => {
    const name = SECTIONS.find(([re]) => re.test(page.lines[i]?.words ?? ""))?.[1];
    return name ? [{ name, i }] : [];
  });
  if ((form === "E3" || form === "E4") && sections.some((s) => s.name === "requests"))
    return sections.flatMap(({ name, i }) => (found.has(name) ? [] : (inSection(page, form, name, i) ?? [])));
  if (asksStatistics) return [statistics(page, doc)].filter((e) => e !== null);
  return [];
}

function pageOf(doc: SourceDocument): Page {
  const lines = doc.lines
    .filter((l) => l.kind !== "chrome")
    .map((l) => ({ ...l, words: compact(doc.folded.slice(l.start, Math.min(l.end, l.start + 200))) }))
    .filter((l) => l.words !== "");
  const files = fileLinks(doc);
  const linked = (l: Line) => files.some((f) => f.start >= l.start && f.start <= l.end);
  return {
    lines,
    headings: lines.flatMap((l, i) => (l.kind === "prose" && l.words.length < 40 && HEADING.test(l.words) ? [i] : [])),
    attachment: lines.find((l) => /统计表/.test(l.words) && (FILE_NAME.test(l.words) || linked(l))),
    // The file called a table before any other, then the one nearest behind the words.
    linkFor: (start) =>
      files.find((f) => /统计表|情况表|附表/.test(f.text)) ??
      files.find((f) => f.start >= start) ??
      files.at(-1) ??
      null,
    pictureIn: (from, to) => doc.images.find((p) => p.start >= from && p.start <= to),
  };
}

/** What a section of the form holds instead of its table: a picture or nothing at all, few words that refer to an attachment, or neither. */
function inSection(page: Page, era: "E3" | "E4", name: Form, i: number): Elsewhere | null {
  const { lines, headings } = page;
  const heading = lines[i] as Line;
  const next = headings.find((h) => h > i) ?? lines.length;
  const words = lines.slice(i + 1, next).reduce((all, l) => all + l.words, "");
  const isShort = words.length < FEW_WORDS;
  const picture = page.pictureIn(heading.start, lines[next]?.start ?? Number.POSITIVE_INFINITY);
  const tables = name === "art20" ? ART20 : name === "requests" ? ["requests" as const] : ["disputes" as const];
  const { start, end } = heading;
  if (page.attachment || (isShort && /附件|详见附|见附表/.test(words)))
    return { era, tables, reason: "attachment", start, end, link: page.linkFor(start), picture: null };
  // A picture beside a section's sentences may be anything.
  if ((picture && isShort) || (words === "" && next < lines.length))
    return { era, tables, reason: "image", start, end, link: null, picture: picture?.alt || null };
  return null;
}

function statistics(page: Page, doc: SourceDocument): Elsewhere | null {
  const of = { era: "E2" as const, tables: ["statistics" as const] };
  if (page.attachment) {
    const { start, end } = page.attachment;
    return { ...of, reason: "attachment", start, end, link: page.linkFor(start), picture: null };
  }
  const title = page.lines.findLast((l) => STATISTICS_TITLE.test(l.words));
  const picture = title && page.pictureIn(title.start, doc.text.length);
  if (!title || !picture) return null;
  return { ...of, reason: "image", start: title.start, end: title.end, link: null, picture: picture.alt || null };
}

/** Keys and applicants of every cell of those tables that counts something. */
export const cellsElsewhere = (e: Elsewhere) => e.tables.flatMap((t) => cellsOf(e.era, t));
