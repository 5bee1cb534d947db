/** PDF with text → HTML: paragraphs joined over their line ends, ruled tables with spans, tables continued over a page break joined. */
import { getDocumentProxy } from "unpdf";
import { LIMITS } from "@/lib/limits";
import { holdsFormRows } from "./form-labels";
import { type Grid, type GridCell, joinWords, ruledTables } from "./pdf-grid";
import type { Page, Word } from "./pdf-model";
import { readPage } from "./pdf-page";
import { positionedTables } from "./pdf-positions";
import { streamsTooLarge } from "./pdf-streams";

export type PdfText = { kind: "html"; html: Uint8Array } | { kind: "refused"; code: string; what: string };

// pdf.js uses this method of newer Node versions; Node 20 lacks it.
if (!("transferToFixedLength" in ArrayBuffer.prototype)) {
  Object.defineProperty(ArrayBuffer.prototype, "transferToFixedLength", {
    configurable: true,
    writable: true,
    value(this: ArrayBuffer, length = this.byteLength): ArrayBuffer {
      const copy = new ArrayBuffer(length);
      new Uint8Array(copy).set(new Uint8Array(this, 0, Math.min(length, this.byteLength)));
      return copy;
    },
  });
}

const escapeHtml = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

type Block =
  | { kind: "line"; top: number; bottom: number; left: number; right: number; size: number; text: string }
  | { kind: "table"; top: number; grid: Grid }
  | { kind: "unclear"; top: number; text: string }
  | { kind: "picture"; top: number; page: number };
type Line = Extract<Block, { kind: "line" }>;

/** Words of one height are a row. */
function rowsOf(words: Word[]): Word[][] {
  const rows: Word[][] = [];
  for (const w of [...words].sort((a, b) => a.bottom - b.bottom || a.left - b.left)) {
    // Sorted by height, so a word belongs to one of the last rows or to a new one.
    let row: Word[] | undefined;
    for (let i = rows.length - 1; i >= Math.max(0, rows.length - 8) && !row; i--) {
      const first = rows[i]?.[0] as Word;
      if (Math.abs(first.bottom - w.bottom) < Math.min(first.size, w.size) * 0.5) row = rows[i];
    }
    if (row) row.push(w);
    else rows.push([w]);
  }
  return rows;
}

/** A row of words as a line. A wide gap becomes a space, so unruled rows stay readable. */
const lineOf = (row: Word[]): Line => ({
  kind: "line",
  top: Math.min(...row.map((w) => w.top)),
  bottom: Math.max(...row.map((w) => w.bottom)),
  left: Math.min(...row.map((w) => w.left)),
  right: Math.max(...row.map((w) => w.right)),
  size: Math.max(...row.map((w) => w.size)),
  text: joinWords(row),
});

/**
 * A table whose labels cannot be told apart, as one sentence: its words are kept, and no value stands behind a label in a way that a
 * later stage could take for a row or, of the official form, for a statement.
 */
function asSentence(parts: Word[][]): Block {
  const texts = parts.filter((p) => p.length > 0).map((p) => p.map((w) => w.text).join(" "));
  const { top } = lineOf(parts.flat());
  return { kind: "unclear", top, text: `${texts.join("；")}。` };
}

const PAGE_NUMBER = /^[-—–\s]*(第\s*)?\d{1,3}(\s*页)?(\s*[/／共]\s*\d{1,3}\s*页?)?[-—–\s]*$/;

/** Marks that can be nothing but page numbers: - 2 -, 第2页, 2/5. A bare number may be a value where a table meets the margin. */
const PAGE_MARK = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.{0,10}|\d{1,3}\s*[/／]\s*\d{1,3})$/;

/** The head of a table that is repeated on every page never says this. */
const HEAD_WORDS = /年度?(?:工作)?报告|年报/;

/**
 * The pages without page numbers and running heads: in the outer tenth of a page, a page mark alone, or the same words on several
 * pages. They go before tables are built, or they would fall into cells that reach the margin.
 */
function withoutMargins(pages: Page[]): Page[] {
  const lines = pages.map((p) => rowsOf(p.words).map((words) => ({ words, ...lineOf(words) })));
  const seen = new Map<string, number>();
  /** A bare number that counts on from page to page, or the only page's. */
  const countsOn = (line: Line, page: number) =>
    !/^\d+$/.test(line.text) ||
    pages.length === 1 ||
    lines.some((own, i) =>
      own.some(
        (l) => Math.abs(l.bottom - line.bottom) < 3 && i !== page && Number(l.text) - Number(line.text) === i - page,
      ),
    );
  const outer = (line: Line, page: Page) => line.top < page.height * 0.1 || line.bottom > page.height * 0.9;
  lines.forEach((own, i) => {
    for (const text of new Set(own.filter((l) => outer(l, pages[i] as Page)).map((l) => l.text)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  });
  return pages.map((page, i) => {
    const beside = (l: Line) => page.vertical.some((r) => r.from <= l.bottom && r.to >= l.top);
    const dropped = (lines[i] ?? []).filter(
      (l) =>
        outer(l, page) &&
        (PAGE_MARK.test(l.text) ||
          (PAGE_NUMBER.test(l.text) && !beside(l) && countsOn(l, i)) ||
          (pages.length >= 3 &&
            !/^\d*$/.test(l.text) &&
            (!beside(l) || HEAD_WORDS.test(l.text)) &&
            (seen.get(l.text) ?? 0) >= Math.max(3, pages.length * 0.6))),
    );
    const words = new Set(dropped.flatMap((l) => l.words));
    return words.size === 0 ? page : { ...page, words: page.words.filter((w) => !words.has(w)) };
  });
}

/** Does `next` go on with the paragraph that `line` is part of? The line before is full, and the next one is not indented. */
function continues(line: Line, next: Line, right: number, left: number): boolean {
  const full = line.right > right - line.size * 2.2;
  const indented = next.left > left + next.size * 1.2;
  const sameSize = Math.abs(line.size - next.size) < 1.2;
  return full && !indented && sameSize && !/^[(（]?[一二三四五六七八九十]+[)）、]/.test(next.text);
}

function tableHtml(grid: Grid): string {
  const byRow = new Map<number, GridCell[]>();
  for (const cell of grid.cells) byRow.set(cell.row, [...(byRow.get(cell.row) ?? []), cell]);
  const rows: string[] = [];
  for (let r = 0; r + 1 < grid.rows.length; r++) {
    const cells = (byRow.get(r) ?? []).sort((a, b) => a.col - b.col);
    rows.push(
      `<tr>${cells.map((c) => `<td rowspan="${c.rowSpan}" colspan="${c.colSpan}">${escapeHtml(c.text).replace(/\n/g, "<br>")}</td>`).join("")}</tr>`,
    );
  }
  return `<table>${rows.join("")}</table>`;
}

const sameColumns = (a: Grid, b: Grid) =>
  a.columns.length === b.columns.length && a.columns.every((x, i) => Math.abs(x - (b.columns[i] as number)) <= 4);

/** The rows of `next` under those of `grid`. A row cut by the page break (label on one page, numbers on the other) is one row again. */
function joinGrids(grid: Grid, next: Grid): Grid {
  const rowCount = grid.rows.length - 1;
  const last = grid.cells.filter((c) => c.row + c.rowSpan === rowCount && c.rowSpan === 1);
  const first = next.cells.filter((c) => c.row === 0);
  const words = (cells: GridCell[]) => cells.filter((c) => c.text !== "");
  const cut =
    last.length === first.length &&
    words(last).length > 0 &&
    words(first).length > 0 &&
    last.every(
      (c, i) => c.col === first[i]?.col && c.colSpan === first[i]?.colSpan && (c.text === "" || first[i]?.text === ""),
    );
  if (cut)
    last.forEach((c, i) => {
      c.text = c.text || (first[i]?.text ?? "");
    });
  const shift = rowCount - (cut ? 1 : 0);
  return {
    ...grid,
    rows: [...grid.rows, ...next.rows.slice(cut ? 2 : 1)],
    cells: [...grid.cells, ...next.cells.filter((c) => !cut || c.row > 0).map((c) => ({ ...c, row: c.row + shift }))],
  };
}

/** Scrambled rows of the form read like statements (…公开申请；0 4；无 2.没有…): they stand aside, as what is no sentence of the report. */
const unclearHtml = (text: string) =>
  holdsFormRows(text) ? `<aside>${escapeHtml(text)}</aside>` : `<p>${escapeHtml(text)}</p>`;

/** Blocks of all pages → HTML. */
function render(printed: Page[]): string {
  const pages = withoutMargins(printed);
  const ruled = pages.map(ruledTables);
  const positioned = positionedTables(
    pages,
    ruled.map((r) => r.rest),
  );
  const tables = positioned.map((p, i) => ({ ...p, grids: [...(ruled[i]?.grids ?? []), ...p.grids] }));
  const texts = tables.map((t) => rowsOf(t.rest).map(lineOf));
  const blocks: Block[] = [];
  const body = texts.flat();
  const right = Math.max(0, ...body.map((l) => l.right));
  const left = Math.min(...body.map((l) => l.left));
  pages.forEach((page, i) => {
    const own: Block[] = [
      ...(texts[i] ?? []),
      ...(tables[i]?.unclear ?? []).map(asSentence),
      ...(tables[i]?.grids ?? []).map((grid): Block => ({ kind: "table", top: grid.top, grid })),
    ];
    own.sort((a, b) => a.top - b.top);
    if (page.pictures > 0) own.push({ kind: "picture", top: page.height, page: i + 1 });
    for (const block of own) {
      const before = blocks.at(-1);
      if (block.kind === "line" && before?.kind === "line" && continues(before, block, right, left)) {
        blocks[blocks.length - 1] = {
          ...block,
          text: before.text + (/[a-zA-Z]$/.test(before.text) && /^[a-zA-Z]/.test(block.text) ? " " : "") + block.text,
        };
      } else if (block.kind === "table" && before?.kind === "table" && sameColumns(before.grid, block.grid)) {
        blocks[blocks.length - 1] = { ...before, grid: joinGrids(before.grid, block.grid) };
      } else blocks.push(block);
    }
  });
  return blocks
    .map((b) =>
      b.kind === "line"
        ? `<p>${escapeHtml(b.text)}</p>`
        : b.kind === "table"
          ? tableHtml(b.grid)
          : b.kind === "unclear"
            ? unclearHtml(b.text)
            : `<img src="embedded-picture" alt="第${b.page}页">`,
    )
    .join("\n");
}

/** Codes for private use, controls and the sign for an unknown character: what is left where a font has no table of its characters. */
const UNNAMED = /[\p{Co}\p{Cn}\p{Cc}\ufffd]/u;
/** At most this share of a page's letters; marks of lists are often of such fonts. */
const MOST_UNNAMED = 0.2;

function hasUnnamedLetters(pages: Page[]): boolean {
  const letters = pages.flatMap((p) => p.words.flatMap((w) => [...w.text]));
  return letters.filter((c) => UNNAMED.test(c)).length > letters.length * MOST_UNNAMED;
}

/** Reads a PDF. Never throws: protected, damaged, scanned and oversized files come back with what to do. */
export async function pdfToHtml(bytes: Uint8Array): Promise<PdfText> {
  const tooLarge = streamsTooLarge(bytes);
  if (tooLarge)
    return {
      kind: "refused",
      code: "too_large",
      what: `is not opened: ${tooLarge}. Give the report itself, without pictures and annexes.`,
    };
  let pages: Page[];
  try {
    // pdf.js takes the buffer over; the caller keeps its own.
    const pdf = await getDocumentProxy(Uint8Array.from(bytes), {
      isEvalSupported: false,
      verbosity: 0,
      stopAtErrors: false,
    });
    if (pdf.numPages > LIMITS.pdfPages) {
      return {
        kind: "refused",
        code: "too_large",
        what: `has ${pdf.numPages} pages; at most ${LIMITS.pdfPages} are read. Give the report itself, without its annexes.`,
      };
    }
    pages = [];
    for (let n = 1; n <= pdf.numPages; n++) {
      const page = await pdf.getPage(n);
      pages.push(await readPage(page));
      page.cleanup();
    }
    await pdf.destroy();
  } catch (error) {
    const password = error instanceof Error && error.name === "PasswordException";
    return password
      ? {
          kind: "refused",
          code: "encrypted",
          what: "is protected by a password. Save it without one and give that file.",
        }
      : {
          kind: "refused",
          code: "damaged_file",
          what: "cannot be read as PDF: it is damaged or incomplete. Download it again.",
        };
  }
  const crowded = pages.findIndex((p) => p.words.length > LIMITS.pdfPageItems);
  if (crowded >= 0) {
    return {
      kind: "refused",
      code: "too_large",
      what: `holds more than ${LIMITS.pdfPageItems} words on page ${crowded + 1}. Give the report itself, without its annexes.`,
    };
  }
  const letters = pages.reduce((n, p) => n + p.words.reduce((m, w) => m + w.text.length, 0), 0);
  if (letters < 20 * pages.length) {
    return pages.some((p) => p.pictures > 0)
      ? {
          kind: "refused",
          code: "scanned",
          what: "is a scan: its pages are pictures without text, and text in pictures is not read. Find the report as a page, Word file or PDF with text.",
        }
      : {
          kind: "refused",
          code: "no_text",
          what: "holds no text. Find the report as a page, Word file or PDF with text.",
        };
  }
  if (hasUnnamedLetters(pages))
    return {
      kind: "refused",
      code: "no_text",
      what: "shows characters whose fonts do not say which they are, so its words cannot be read. Find the report as a page or Word file, or print it to PDF again from the original.",
    };
  const head = pages.some((p) => p.isRecognised) ? '<meta name="recognised-text" content="yes">' : "";
  const html = `<!doctype html><html><head>${head}</head><body>${render(pages)}</body></html>`;
  return { kind: "html", html: new TextEncoder().encode(html) };
}
