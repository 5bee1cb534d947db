/**
 * HTML to text, lines, tables and links.
 *
 * The text is what a reader sees, one block a line, each table row a line of cells joined by " | ". A table that only lays out the
 * page (it holds other tables, or long paragraphs) is read as ordinary blocks.
 */
import { LIMITS } from "@/lib/limits";
import type { SourceCell, SourceDocument, SourceLine, SourceTable } from "@/lib/report";
import { FILE_NAME } from "@/lib/report-links";
import { elementRows } from "./element-rows";
import { type MarkupElement as Element, eachElement, type MarkupNode as Node, parseMarkup } from "./markup";

const SKIP = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "svg",
  "select",
  "option",
  "button",
  "input",
  "textarea",
]);
const CHROME_TAGS = new Set(["nav", "footer", "aside"]);
const BLOCK = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
const MAX_DEPTH = LIMITS.depth;
const MAX_SPAN = LIMITS.span;
/** A cell longer than this holds prose: its table lays out the page. The longest official label has 45 characters. */
const LONG_CELL = 400;
const LONG_LABEL = 80;

const isElement = (n: Node): n is Element => n.type === "element";
/** Struck out: withdrawn by whoever wrote it. Word keeps deletions like this while changes are tracked. */
const STRUCK = new Set(["del", "s", "strike"]);
const UNSEEN = /display\s*:\s*none|line-through|mso-element\s*:\s*comment/i;
/** Not printed: hidden, struck out, or a comment of Word's margin and its mark. */
const isUnseen = ({ name, attribs }: Element) =>
  STRUCK.has(name) ||
  "hidden" in attribs ||
  (attribs.style !== undefined && UNSEEN.test(attribs.style)) ||
  attribs.class === "MsoCommentReference";
const isLeftOut = (e: Element) => SKIP.has(e.name) || isUnseen(e);

/** All text inside, without recursion: markup may nest deeper than the stack. */
function flatText(root: Node): string {
  const out: string[] = [];
  const stack: Node[] = [root];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (n.type === "text") out.push(n.data);
    else if (isElement(n) && !isLeftOut(n))
      for (let i = n.children.length - 1; i >= 0; i--) stack.push(n.children[i] as Node);
  }
  return out.join("");
}

const holdsBlocks = (e: Element): boolean => {
  let found = false;
  eachElement(e.children, (x) => {
    found ||= BLOCK.has(x.name) || x.name === "br" || x.name === "img";
  });
  return found;
};

/** A raised digit is a footnote mark; as a plain digit it would become part of the number before it. */
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
const raised = (sup: Element): string => flatText(sup).replace(/\d/g, (d) => RAISED_DIGITS[Number(d)] ?? d);

/** White space as HTML shows it. No-break spaces count: Word uses them to indent. */
const squeeze = (s: string) => s.replace(/[\s\u00a0\u3000]+/g, " ");

const GLUE = /[\u3400-\u9fff0-9a-zA-Z,.%:;()()、。,:;《》"“”\-+/]/;

/**
 * Words of one cell on one line. Inline markup never separates (two spans "1" and "29" are 129); a line break inside a cell joins
 * words, but two numbers on two lines stay apart by ↵ and no reader will take them for one.
 */
function cellText(cell: Element, depth: number): string {
  let out = "";
  let pending = false;
  const add = (s: string) => {
    let t = squeeze(s);
    if (t === " " && (out === "" || pending)) return;
    if (pending && t.trim() !== "") {
      t = t.trimStart();
      const before = out.trimEnd();
      const a = before.at(-1) ?? "";
      const b = t[0] ?? "";
      out = before + (/\d/.test(a) && /\d/.test(b) ? "↵" : a !== "" && !(GLUE.test(a) || GLUE.test(b)) ? " " : "");
      pending = false;
    }
    out += t;
  };
  const walk = (nodes: Node[], level: number) => {
    for (const n of nodes) {
      if (n.type === "text") add(n.data);
      else if (isElement(n) && !isLeftOut(n) && level < MAX_DEPTH) {
        if (n.name === "br") pending = out !== "";
        else if (n.name === "sup") add(raised(n));
        else if (BLOCK.has(n.name)) {
          pending = pending || out.trim() !== "";
          walk(n.children, level + 1);
          pending = out.trim() !== "";
        } else walk(n.children, level + 1);
      }
    }
  };
  walk(cell.children, depth);
  return out.trim().replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "");
}

/** Rows of the table itself, not of tables inside; without recursion. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  const stack = [...table.children].reverse();
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (!isElement(n)) continue;
    if (n.name === "tr") rows.push(n);
    else if (n.name !== "table") for (let i = n.children.length - 1; i >= 0; i--) stack.push(n.children[i] as Node);
  }
  return rows;
}

/** A hidden row takes its place under the labels that span it, and says nothing. */
const shownCells = (table: Element) => rowsOf(table).map((tr) => (isUnseen(tr) ? [] : cellsOf(tr)));

/** Cells of a row. Web spreadsheets keep those a merged cell covers, hidden: they take no column. */
const cellsOf = (tr: Element) =>
  tr.children.filter((n): n is Element => isElement(n) && (n.name === "td" || n.name === "th") && !isUnseen(n));

/** Tables inside, but not those inside them. */
function tablesIn(root: Element): Element[] {
  const found: Element[] = [];
  const stack: Node[] = [...root.children];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (!isElement(n)) continue;
    if (n.name === "table") found.push(n);
    else for (const c of n.children) stack.push(c);
  }
  return found;
}

/** A table around the words of one cell, which some editors make. */
function isWordsOfCell(table: Element): boolean {
  const rows = rowsOf(table);
  return rows.length === 1 && cellsOf(rows[0] as Element).length === 1 && flatText(table).trim().length <= LONG_LABEL;
}

/** False for tables that lay out the page: they hold other tables, or long paragraphs. */
function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  if (!rows.some((r) => cellsOf(r).length >= 2)) return false;
  const inside = tablesIn(table);
  if (inside.length > 0 && !(inside.every(isWordsOfCell) && rows.some((r) => cellsOf(r).length >= 3))) return false;
  let long = 0;
  let cells = 0;
  for (const r of rows) {
    for (const c of cellsOf(r)) {
      cells++;
      const text = flatText(c);
      if (text.length > LONG_CELL && text.replace(/\s+/g, "").length > LONG_CELL) long++;
    }
  }
  return long === 0 || cells / long > 40;
}

/** Builds the text and remembers where everything stands. Finished lines and the line in the making are kept apart, so no long string is copied per line. */
class Writer {
  lines: SourceLine[] = [];
  tables: SourceTable[] = [];
  links: SourceDocument["links"] = [];
  images: SourceDocument["images"] = [];
  sheets: { name: string; start: number }[] = [];
  private done: string[] = [];
  private doneLength = 0;
  private line = "";
  private linked = 0;
  private chromeDepth = 0;
  private chromeLine = false;

  /** Where the next character will stand. */
  get at(): number {
    return this.doneLength + this.line.length;
  }

  get text(): string {
    return this.done.join("") + this.line;
  }

  /** Words of the line in the making from an offset on; "" when a line end has passed since. */
  since(start: number): string {
    return start >= this.doneLength ? this.line.slice(start - this.doneLength) : "";
  }

  inline(s: string, inLink: boolean): void {
    let t = squeeze(s);
    if (t === "") return;
    if (t[0] === " " && (this.line === "" || this.line.endsWith(" "))) t = t.slice(1);
    if (this.chromeDepth > 0) this.chromeLine = true;
    if (inLink) this.linked += t.trim().length;
    this.line += t;
  }

  enterChrome(): void {
    this.chromeDepth++;
  }
  leaveChrome(): void {
    this.chromeDepth--;
  }

  /** Ends the line in the making, if it holds anything. */
  endLine(): void {
    const words = this.line.trimEnd();
    if (words !== "") {
      // A short line that is nearly all links is a menu. Long linked lines may be a title or an attachment.
      const menu =
        words.length < 60 && this.linked > words.length * 0.7 && !words.includes("附件") && !FILE_NAME.test(words);
      this.push(words, menu || this.chromeLine ? "chrome" : "prose");
    }
    this.line = "";
    this.linked = 0;
    this.chromeLine = false;
  }

  private push(words: string, kind: SourceLine["kind"]): void {
    this.lines.push({ start: this.doneLength, end: this.doneLength + words.length, kind });
    this.done.push(words, "\n");
    this.doneLength += words.length + 1;
  }

  /** Text whose blanks and line ends are meant. */
  preformatted(text: string): void {
    this.endLine();
    for (const line of text.split(/\r?\n/)) if (line.trim() !== "") this.push(line.trimEnd(), "prose");
  }

  /**
   * @param rows cells of each row, none of a row that is not shown
   * @param ofElements they are no tr and td
   */
  table(rows: readonly (readonly Element[])[], ofElements = false): void {
    this.endLine();
    const table: SourceTable = { start: this.at, end: this.at, kind: "grid", rows: [] };
    /** Per column, rows it is still covered for by a span from above. */
    const covered: number[] = [];
    rows.forEach((elements, row) => {
      const cells: SourceCell[] = [];
      let col = 0;
      elements.forEach((td, i) => {
        while ((covered[col] ?? 0) > 0) col++;
        const span = (name: string) =>
          Math.min(MAX_SPAN, Math.max(1, Number.parseInt(td.attribs[name] ?? "1", 10) || 1));
        const [rowSpan, colSpan] = [span("rowspan"), span("colspan")];
        if (i > 0) this.line += " | ";
        const start = this.at;
        const text = cellText(td, 0);
        this.collectLinks(td, start);
        this.line += text;
        cells.push({ text, start, end: this.at, row, col, rowSpan, colSpan });
        for (let k = 0; k < colSpan; k++) covered[col + k] = Math.max(covered[col + k] ?? 0, rowSpan);
        col += colSpan;
      });
      for (let k = 0; k < covered.length; k++) covered[k] = Math.max(0, (covered[k] ?? 0) - 1);
      table.rows.push(cells);
      if (cells.length > 0) this.push(this.line, "table");
      this.line = "";
    });
    // Rows of other elements have no spans: where one lacks a cell, the places of its others are not known.
    if (ofElements && new Set(table.rows.map((r) => r.length)).size > 1) table.kind = "ragged";
    table.end = Math.max(table.start, this.at - 1);
    this.tables.push(table);
  }

  private collectLinks(cell: Element, start: number): void {
    eachElement(cell.children, (e) => {
      const { href, src, alt } = e.attribs;
      if (e.name === "a" && href) this.links.push({ href, text: squeeze(flatText(e)).trim(), start });
      if (e.name === "img" && src) this.images.push({ src, alt: alt ?? "", start });
    });
  }
}

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
