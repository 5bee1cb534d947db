/** The text of a page while it is written: one block a line, a table row as cells joined by " | ". */
import { LIMITS } from "@/lib/limits";
import type { SourceCell, SourceDocument, SourceLine, SourceTable } from "@/lib/report";
import { FILE_NAME } from "@/lib/report-links";
import { cellText, flatText, squeeze } from "./html-cells";
import { type MarkupElement as Element, eachElement } from "./markup";
import { Spans } from "./spans";

const MAX_SPAN = LIMITS.span;

/** Builds the text and remembers where everything stands. Finished lines and the line in the making are kept apart, so no long string is copied per line. */
export class Writer {
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
    const spans = new Spans();
    rows.forEach((elements, row) => {
      const cells: SourceCell[] = [];
      elements.forEach((td, i) => {
        const span = (name: string) =>
          Math.min(MAX_SPAN, Math.max(1, Number.parseInt(td.attribs[name] ?? "1", 10) || 1));
        const [rowSpan, colSpan] = [span("rowspan"), span("colspan")];
        if (i > 0) this.line += " | ";
        const start = this.at;
        const text = cellText(td, 0);
        this.collectLinks(td, start);
        this.line += text;
        cells.push({ text, start, end: this.at, row, col: spans.place(rowSpan, colSpan), rowSpan, colSpan });
      });
      spans.endRow();
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
