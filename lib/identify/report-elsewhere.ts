/** A page with a title and little else holds the report itself in a file or in pictures: it is refused with the file's name. */
import type { Refusal, SourceDocument } from "@/lib/report";
import { FILE_NAME, fileLinks, linkWords } from "@/lib/report-links";
import type { View } from "./view";

/** A file named in the text. */
const NAMED_FILE = new RegExp(`(?:^|[\\s:》])([^\\s:》]{2,60}${FILE_NAME.source})`, "i");

/** Characters of its own such a page has at most. */
const LITTLE = 240;

const attached = (what: string): Refusal => ({
  code: "report_in_attachment",
  message: `The report itself is an attachment of this page: ${what}. Give that file.`,
});

export function reportElsewhere(view: View, doc: SourceDocument): Refusal | null {
  const own = view.lines.filter((l) => l.kind !== "chrome").reduce((n, l) => n + l.text.length, 0);
  if (own > LITTLE || doc.tables.some((t) => t.rows.length > 8)) return null;
  const files = fileLinks(doc);
  const file = files.find((f) => /报告|年报/.test(f.text)) ?? files[0];
  if (file) return attached(linkWords(file));
  const named = NAMED_FILE.exec(view.text.slice(0, 3000));
  if (named) return attached(`"${named[1]}"`);
  if (doc.images.length === 0) return null;
  return {
    code: "report_in_image",
    message:
      "The report itself is a picture on this page; text in pictures is not read. Find the report as text, HTML, Word or PDF with text.",
  };
}
