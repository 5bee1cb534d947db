/** Tables that a report has but its text does not: pictures and attachments. Their cells are unreadable, never zero. */
import { cellsOf, type FormTable } from "@/lib/dictionary/dictionary";
import type { Era, SourceDocument } from "@/lib/report";
import { type FileLink, fileLinks } from "@/lib/report-links";
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
const FILE = /\.(?:docx?|xlsx?|wps|et|pdf|zip|rar)\b/i;
const ART20: FormTable[] = ["art20_1", "art20_5", "art20_6", "art20_8", "art20_9"];

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
  const lines = doc.lines
    .filter((l) => l.kind !== "chrome")
    .map((l) => ({ ...l, words: compact(doc.folded.slice(l.start, Math.min(l.end, l.start + 200))) }))
    .filter((l) => l.words !== "");
  const headings = lines.flatMap((l, i) =>
    l.kind === "prose" && l.words.length < 40 && HEADING.test(l.words) ? [i] : [],
  );
  const sections = headings.flatMap((i) => {
    const form = SECTIONS.find(([re]) => re.test(lines[i]?.words ?? ""))?.[1];
    return form ? [{ form, i }] : [];
  });
  const files = fileLinks(doc);
  const linked = (l: { start: number; end: number }) => files.some((f) => f.start >= l.start && f.start <= l.end);
  const attachment = lines.find((l) => /统计表/.test(l.words) && (FILE.test(l.words) || linked(l)));
  // The file called a table before any other, then the one nearest behind the words.
  const linkFor = (start: number): FileLink | null =>
    files.find((f) => /统计表|情况表|附表/.test(f.text)) ?? files.find((f) => f.start >= start) ?? files.at(-1) ?? null;
  const pictureIn = (from: number, to: number) => doc.images.find((p) => p.start >= from && p.start <= to);
  const out: Elsewhere[] = [];
  const form = era ?? (year === null ? null : year >= 2021 ? "E4" : year >= 2019 ? "E3" : null);
  if (form && sections.some((s) => s.form === "requests")) {
    for (const { form: name, i } of sections) {
      const heading = lines[i];
      if (!heading || found.has(name)) continue;
      const next = headings.find((h) => h > i) ?? lines.length;
      const end = lines[next]?.start ?? doc.text.length;
      const words = lines
        .slice(i + 1, next)
        .map((l) => l.words)
        .join("");
      const picture = pictureIn(heading.start, end);
      const reason =
        attachment || (words.length < 60 && /附件|详见附|见附表/.test(words))
          ? "attachment"
          : picture || (words === "" && next < lines.length)
            ? "image"
            : null;
      const tables = name === "art20" ? ART20 : name === "requests" ? ["requests" as const] : ["disputes" as const];
      if (reason) {
        const link = reason === "attachment" ? linkFor(heading.start) : null;
        const { start, end } = heading;
        out.push({ era: form, tables, reason, start, end, link, picture: link ? null : picture?.alt || null });
      }
    }
  } else if (!found.has("statistics") && year !== null && year >= 2014 && year <= 2018) {
    const title = lines.findLast((l) => /^(?:附件?\d?[::]?)?(?:20\d\d年度?)?政府信息公开情况统计表$/.test(l.words));
    const picture = title && pictureIn(title.start, doc.text.length);
    const at = attachment ?? (picture ? title : undefined);
    if (at)
      out.push({
        era: "E2",
        tables: ["statistics"],
        reason: attachment ? "attachment" : "image",
        start: at.start,
        end: at.end,
        link: attachment ? linkFor(at.start) : null,
        picture: attachment ? null : picture?.alt || null,
      });
  }
  return out;
}

/** Keys and applicants of every cell of those tables that counts something. */
export const cellsElsewhere = (e: Elsewhere) => e.tables.flatMap((t) => cellsOf(e.era, t));
