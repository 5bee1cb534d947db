/** bytes → SourceDocument: the first stage. */
import type { Refusal, SourceDocument } from "@/lib/report";
import { markChrome } from "./chrome";
import { decode } from "./decode";
import { fold } from "./fold";
import { readHtml } from "./html";
import { separatedTables } from "./plain";
import { simplify } from "./simplify";

export type ReadResult = { outcome: "document"; document: SourceDocument } | { outcome: "unreadable"; reason: Refusal };

/** No report text is near this; a larger file is not a page. */
export const MAX_BYTES = 20 * 1024 * 1024;

const unreadable = (code: string, message: string): ReadResult => ({
  outcome: "unreadable",
  reason: { code, message },
});

/** Markup in the first part of a text, whatever the file is called. */
const looksLikeHtml = (text: string) =>
  /<(!doctype\s+html|html|head|body|table|div|p|meta)[\s>/]/i.test(text.slice(0, 5000));

/** Wikis and encyclopedias carry the page's title in its address: …/wiki/2009年某市政府信息公开年报, percent-encoded, often traditional. */
function titleInAddress(url: string | null): string | null {
  const segment = url
    ?.split(/[?#]/)[0]
    ?.split("/")
    .findLast((s) => /(?:%[0-9a-f]{2}){6}/i.test(s));
  if (!segment) return null;
  try {
    const title = simplify(fold(decodeURIComponent(segment)), true).trim();
    return /\p{Script=Han}{4}/u.test(title) && title.length <= 80 ? title : null;
  } catch {
    return null; // not UTF-8
  }
}

/**
 * Reads one file of text, Markdown or HTML, by what is inside rather than by its name.
 *
 * @param name file name as given, used in messages and for `.md`
 * @param url  address the page came from, if known
 * Never throws for bad input: too large, empty, binary and mis-encoded files come back as `unreadable` with what to do.
 */
export function read(bytes: Uint8Array, name: string, url: string | null = null): ReadResult {
  if (bytes.length === 0) return unreadable("empty_file", `${name} is empty. Save the page again and give that file.`);
  if (bytes.length > MAX_BYTES) {
    const mb = Math.ceil(bytes.length / 1024 / 1024);
    return unreadable(
      "too_large",
      `${name} has ${mb} MB; at most ${MAX_BYTES / 1024 / 1024} MB are read. Give the report page itself, without attachments.`,
    );
  }
  const decoded = decode(bytes);
  if (decoded.kind === "binary") {
    return decoded.looksLike
      ? unreadable(
          "unsupported_format",
          `${name} is a file of another kind (${decoded.looksLike}). Save the report as HTML or text and give that file.`,
        )
      : unreadable(
          "not_text",
          `${name} is not readable text: damaged, encrypted or of an unknown kind. Save the page again as HTML or text.`,
        );
  }
  const { text, encoding } = decoded;
  if (text.trim() === "")
    return unreadable("empty_file", `${name} holds no text. Save the page again and give that file.`);
  const base = { name, encoding, url };
  const told = titleInAddress(url);
  const head: Record<string, string> = told === null ? {} : { addresstitle: told };
  if (looksLikeHtml(text)) {
    const page = readHtml(text);
    const folded = simplify(fold(page.text));
    if (page.text.trim() === "") {
      return unreadable(
        "no_text",
        `${name} is a page without any text (its content may be loaded by script, or be an image). Save the page as shown in the browser.`,
      );
    }
    for (const table of page.tables) {
      for (const row of table.rows) for (const cell of row) cell.text = folded.slice(cell.start, cell.end);
    }
    markChrome(page.lines, folded);
    return {
      outcome: "document",
      document: { ...base, format: "html", ...page, meta: { ...page.meta, ...head }, folded },
    };
  }
  const folded = simplify(fold(text));
  const { tables, lines } = separatedTables(folded);
  markChrome(lines, folded);
  const format = /\.(md|markdown)$/i.test(name) ? "markdown" : "text";
  return {
    outcome: "document",
    document: { ...base, format, text, folded, lines, tables, meta: head, links: [], images: [] },
  };
}
