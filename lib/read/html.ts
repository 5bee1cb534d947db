/**
 * HTML to text, lines, tables and links.
 *
 * The text is what a reader sees, one block a line, each table row a line of cells joined by " | ". A table that only lays out the
 * page (it holds other tables, or long paragraphs) is read as ordinary blocks.
 */
import type { SourceDocument } from "@/lib/report";
import { elementRows } from "./element-rows";
import {
  BLOCK,
  flatText,
  holdsBlocks,
  isDataTable,
  isElement,
  isUnseen,
  MAX_DEPTH,
  raised,
  SKIP,
  shownCells,
  squeeze,
} from "./html-cells";
import { Writer } from "./html-writer";
import { type MarkupElement as Element, eachElement, type MarkupNode as Node, parseMarkup } from "./markup";

const CHROME_TAGS = new Set(["nav", "footer", "aside"]);

function write(nodes: Node[], out: Writer, showHidden: boolean, inLink: boolean, depth: number): void {
  /** Places from which on rows are looked for, and from which on nothing has been written yet. */
  let untried = 0;
  let behind = 0;
  for (const [i, n] of nodes.entries()) {
    if (i < behind) continue;
    if (n.type === "text") out.inline(n.data, inLink);
    else if (isElement(n)) {
      if (SKIP.has(n.name) || (!showHidden && isUnseen(n))) continue;
      if (i >= untried && !inLink) {
        const made = elementRows(nodes, i);
        untried = made.next;
        for (const rows of made.tables) out.table(rows, true);
        if (made.tables.length > 0) {
          behind = made.next;
          continue;
        }
      }
      if (depth > MAX_DEPTH) {
        out.inline(flatText(n), inLink);
        continue;
      }
      if (n.name === "br" || n.name === "hr") {
        out.endLine();
        continue;
      }
      if (n.name === "sup") {
        out.inline(raised(n), inLink);
        continue;
      }
      if (n.name === "img") {
        if (n.attribs.src) out.images.push({ src: n.attribs.src, alt: n.attribs.alt ?? "", start: out.at });
        continue;
      }
      if (n.name === "table" && isDataTable(n)) {
        out.table(shownCells(n));
        continue;
      }
      if (n.name === "pre" && !holdsBlocks(n)) {
        out.preformatted(flatText(n));
        continue;
      }
      const block = BLOCK.has(n.name);
      const chrome = CHROME_TAGS.has(n.name);
      if (block) out.endLine();
      if (chrome) out.enterChrome();
      const start = out.at;
      // Workbooks come with each sheet in a section that carries its name.
      if (n.name === "section" && n.attribs["data-sheet"]) out.sheets.push({ name: n.attribs["data-sheet"], start });
      write(n.children, out, showHidden, inLink || n.name === "a", depth + 1);
      if (n.name === "a" && n.attribs.href)
        out.links.push({ href: n.attribs.href, text: out.since(start).trim(), start });
      if (block) out.endLine();
      if (chrome) out.leaveChrome();
    }
  }
}

function headOf(nodes: Node[]): Record<string, string> {
  const meta: Record<string, string> = {};
  let title: Element | undefined;
  eachElement(nodes, (e) => {
    if (e.name === "title") title ??= e;
    if (e.name !== "meta") return;
    const name = (e.attribs.name ?? e.attribs.property)?.toLowerCase();
    if (name && e.attribs.content) meta[name] = squeeze(e.attribs.content).trim();
  });
  if (title) meta.title = squeeze(flatText(title)).trim();
  return meta;
}

/** Reads a page. Hidden parts are left out unless they turn out to be nearly all there is. */
export function readHtml(
  html: string,
): Pick<SourceDocument, "text" | "lines" | "tables" | "links" | "images" | "meta" | "sheets"> {
  const nodes = parseMarkup(html);
  const render = (showHidden: boolean) => {
    const out = new Writer();
    write(nodes, out, showHidden, false, 0);
    out.endLine();
    return out;
  };
  let out = render(false);
  if (out.at < 200) {
    const all = render(true);
    if (all.at > out.at * 2) out = all;
  }
  return {
    text: out.text,
    lines: out.lines,
    tables: out.tables,
    links: out.links,
    images: out.images,
    meta: headOf(nodes),
    ...(out.sheets.length > 0 ? { sheets: out.sheets } : {}),
  };
}
