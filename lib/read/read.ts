/** bytes → SourceDocument: the first stage. */
import { LIMITS, megabytes } from "@/lib/limits";
import type { Refusal, SourceDocument } from "@/lib/report";
import { asBars } from "./as-bars";
import { withWholeTags } from "./broken-tags";
import { withoutCellBreaks } from "./cell-breaks";
import { markChrome } from "./chrome";
import { decode } from "./decode";
import { fold } from "./fold";
import { readHtml } from "./html";
import { unmarked, withoutFootnotes } from "./marks";
import { TooDeep } from "./markup";
import { withoutPinyin } from "./pinyin";
import { addTextGrids, linksOf, separatedTables } from "./plain";
import { repeatsAt } from "./repeats";
import { simplify } from "./simplify";
import { tabLinesJoined } from "./tab-lines";
import { unwrap } from "./unwrap";

export type ReadResult = { outcome: "document"; document: SourceDocument } | { outcome: "unreadable"; reason: Refusal };

const unreadable = (code: string, message: string): ReadResult => ({
  outcome: "unreadable",
  reason: { code, message },
});

/** Markup in the first part of a text, whatever the file is called. */
const looksLikeHtml = (text: string) =>
  /<(!doctype\s+html|html|head|body|table|div|p|meta)[\s>/]/i.test(text.slice(0, 5000));

const isMarkdown = (name: string) => /\.(md|markdown)$/i.test(name);
/** Rules under a row of heads, headings, lines in bold: what a page in HTML does not hold. */
const MARKDOWN = /^[ \t]*\|?(?:[ \t]*:?-{3,}:?[ \t]*\|)+|^#{1,5} \S|^\*\*[^*\n]+\*\*[ \t]*$/m;

/** Converters to Markdown put a backslash before signs that might mean something: 1\. 主动公开, \(一\). A bar behind one parts no cells. */
const ESCAPE = /\\(?=[!-/:-@[-`{}~])/g;

/** A text named as one in which four lines of five hold no markup: a piece of HTML was left in it. */
const isMostlyText = (text: string, name: string): boolean => {
  const lines = /\.txt$/i.test(name) ? text.split(/[\r\n]+/).filter((l) => l.trim() !== "") : [];
  return lines.length >= 20 && lines.filter((l) => l.includes("<")).length * 5 < lines.length;
};

/** Markdown and pasted text with pieces of HTML in it (tables, a `<div>` around the head): the lines around them are lines, unlike those of a page. */
const keepsLines = (text: string, name: string) =>
  !/<(?:!doctype|html|head|body|div|p|br|meta|span)[\s>/]/i.test(text) ||
  (!/<(?:!doctype|html|head|body)[\s>/]/i.test(text) &&
    (isMarkdown(name) || MARKDOWN.test(text) || isMostlyText(text, name)));
const withLineEnds = (text: string) =>
  text
    .split(/(<\/?table\b)/i)
    .reduce(
      (out, piece) => {
        if (/^<table/i.test(piece)) out.inside++;
        else if (/^<\/table/i.test(piece)) out.inside = Math.max(0, out.inside - 1);
        out.pieces.push(out.inside > 0 ? piece : piece.replace(/\r?\n|\r/g, "<br>\n"));
        return out;
      },
      { pieces: [] as string[], inside: 0 },
    )
    .pieces.join("");

/** The page, or null where its markup is nested beyond the limit. */
function pageOf(text: string, name: string): ReturnType<typeof readHtml> | null {
  try {
    const whole = withWholeTags(text);
    return readHtml(keepsLines(whole, name) ? withLineEnds(whole) : whole);
  } catch (error) {
    if (error instanceof TooDeep) return null;
    throw error;
  }
}

const tooLong = (name: string, length: number): ReadResult =>
  unreadable(
    "too_large",
    `${name} holds ${length} characters of text; at most ${LIMITS.fileText} are read. Give the report itself, or cut a collection into smaller files.`,
  );
const repeated = (name: string): ReadResult =>
  unreadable(
    "not_text",
    `${name} repeats the same few characters over pages: it is damaged or was made by a machine. Save the report again as HTML or text.`,
  );

/** Why a text or its tables are too large to be read, or null. */
function beyondLimits(name: string, { text, tables }: Pick<SourceDocument, "text" | "tables">): ReadResult | null {
  if (text.length > LIMITS.fileText) return tooLong(name, text.length);
  const cells = tables.reduce((n, t) => n + t.rows.reduce((m, r) => m + r.length, 0), 0);
  return cells > LIMITS.cells
    ? unreadable(
        "too_large",
        `${name} holds ${cells} table cells; at most ${LIMITS.cells} are read. Give the report itself, or cut a collection into smaller files.`,
      )
    : null;
}

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
  if (bytes.length > LIMITS.textBytes) {
    return unreadable(
      "too_large",
      `${name} has ${megabytes(bytes.length)} MB of text; at most ${megabytes(LIMITS.textBytes)} MB are read. Give the report page itself, without attachments.`,
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
    const page = pageOf(text, name);
    if (page === null) {
      return unreadable(
        "too_deep",
        `${name} nests its markup more than ${LIMITS.openTags} levels deep: it is damaged or was made by a machine. Save the page again as shown in the browser.`,
      );
    }
    const tooMuch = beyondLimits(name, page);
    if (tooMuch) return tooMuch;
    const folded = withoutPinyin(asBars(simplify(fold(page.text))));
    if (repeatsAt(folded) >= 0) return repeated(name);
    if (page.text.trim() === "") {
      return unreadable(
        "no_text",
        `${name} is a page without any text (its content may be loaded by script, or be an image). Save the page as shown in the browser.`,
      );
    }
    for (const table of page.tables) {
      for (const row of table.rows) for (const cell of row) cell.text = folded.slice(cell.start, cell.end);
    }
    addTextGrids(page.tables, page.lines, folded, page.text);
    markChrome(page.lines, folded);
    return {
      outcome: "document",
      document: { ...base, format: "html", ...page, meta: { ...page.meta, ...head }, folded },
    };
  }
  if (text.length > LIMITS.fileText) return tooLong(name, text.length);
  const folded = unwrap(
    unmarked(
      withoutCellBreaks(
        withoutPinyin(asBars(withoutFootnotes(tabLinesJoined(simplify(fold(text))))).replace(ESCAPE, " ")),
        text,
      ),
    ),
  );
  if (repeatsAt(folded) >= 0) return repeated(name);
  const { tables, lines } = separatedTables(folded, text);
  const tooMuch = beyondLimits(name, { text, tables });
  if (tooMuch) return tooMuch;
  markChrome(lines, folded);
  const format = isMarkdown(name) ? "markdown" : "text";
  return {
    outcome: "document",
    document: { ...base, format, text, folded, lines, tables, meta: head, ...linksOf(text) },
  };
}
