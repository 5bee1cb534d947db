/** The pages of a PDF → HTML: paragraphs joined over their line ends, tables continued over a page break joined. */
import { holdsFormRows } from "./form-labels";
import { type Grid, type GridCell, ruledTables } from "./grid";
import { joinGrids } from "./join-grids";
import { withoutMargins } from "./margins";
import type { Page, Word } from "./model";
import { positionedTables } from "./positions";
import { lineOf, rowsOf, type TextLine } from "./text-lines";

const escapeHtml = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

type Block =
  | ({ kind: "line" } & TextLine)
  | { kind: "table"; top: number; grid: Grid }
  | { kind: "unclear"; top: number; text: string }
  | { kind: "picture"; top: number; page: number };

/**
 * A table whose labels cannot be told apart, as one sentence: its words are kept, and no value stands behind a label in a way that a
 * later stage could take for a row or, of the official form, for a statement.
 */
function asSentence(parts: Word[][]): Block {
  const texts = parts.filter((p) => p.length > 0).map((p) => p.map((w) => w.text).join(" "));
  const { top } = lineOf(parts.flat());
  return { kind: "unclear", top, text: `${texts.join("；")}。` };
}

/** Does `next` go on with the paragraph that `line` is part of? The line before is full, and the next one is not indented. */
function continues(line: TextLine, next: TextLine, right: number, left: number): boolean {
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

/** Scrambled rows of the form read like statements (…公开申请；0 4；无 2.没有…): they stand aside, as what is no sentence of the report. */
const unclearHtml = (text: string) =>
  holdsFormRows(text) ? `<aside>${escapeHtml(text)}</aside>` : `<p>${escapeHtml(text)}</p>`;

/** Blocks of all pages → HTML. */
export function render(printed: Page[]): string {
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
      ...(texts[i] ?? []).map((line): Block => ({ kind: "line", ...line })),
      ...(tables[i]?.unclear ?? []).map(asSentence),
      ...(tables[i]?.grids ?? []).map((grid): Block => ({ kind: "table", top: grid.top, grid })),
    ];
    own.sort((a, b) => a.top - b.top);
    if (page.pictures > 0) own.push({ kind: "picture", top: page.height, page: i + 1 });
    for (const block of own) {
      const before = blocks.at(-1);
      const joined =
        block.kind === "table" && before?.kind === "table"
          ? joinGrids(before.grid, block.grid, block === own[0])
          : null;
      if (block.kind === "line" && before?.kind === "line" && continues(before, block, right, left)) {
        blocks[blocks.length - 1] = {
          ...block,
          text: before.text + (/[a-zA-Z]$/.test(before.text) && /^[a-zA-Z]/.test(block.text) ? " " : "") + block.text,
        };
      } else if (joined && before?.kind === "table") blocks[blocks.length - 1] = { ...before, grid: joined };
      else blocks.push(block);
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
