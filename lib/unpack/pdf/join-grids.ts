/** Ruled tables that go on over a page break, joined: the heads that every page repeats are left out, a row the break cut in two is one again. */
import { isFormLabel, lettersOf } from "./form-labels";
import type { Grid, GridCell } from "./grid";

/** Columns that agree, in points. */
const SAME = 4;

const isAt = (x: number) => (y: number) => Math.abs(x - y) <= SAME;

/** The grid with its cells placed between these borders, null where it has others. A page may show fewer of a table's columns than the next. */
function withColumns(grid: Grid, columns: number[]): Grid | null {
  const at = grid.columns.map((x) => columns.findIndex(isAt(x)));
  const isWhole = at[0] === 0 && at.at(-1) === columns.length - 1 && !at.includes(-1);
  if (!isWhole || new Set(at).size < at.length) return null;
  const cells = grid.cells.map((c) => {
    const col = at[c.col] as number;
    return { ...c, col, colSpan: (at[c.col + c.colSpan] as number) - col };
  });
  return { ...grid, columns, cells };
}

const inRow = (grid: Grid, row: number) => grid.cells.filter((c) => c.row === row).sort((a, b) => a.col - b.col);

/** A figure stands in no head. */
const isFigure = (text: string) => /^[+\-－]?[\d,，.]+$/.test(text.normalize("NFKC"));

function isSameRow(a: GridCell[], b: GridCell[]): boolean {
  const isSame = (c: GridCell, o: GridCell | undefined) =>
    o?.col === c.col && o.colSpan === c.colSpan && o.rowSpan === c.rowSpan && o.text === c.text;
  return a.length === b.length && a.every((c, i) => isSame(c, b[i]));
}

/** Rows at the top of `next` that are the first rows of `grid` once more: words only, and rows of its own below them. */
function repeatedHeads(grid: Grid, next: Grid): number {
  const rows = Math.min(grid.rows.length, next.rows.length) - 2;
  let heads = 0;
  for (let row = 0; row < rows; row++) {
    const cells = inRow(next, row);
    if (!isSameRow(cells, inRow(grid, row)) || cells.some((c) => isFigure(c.text))) break;
    // What spans into the rows below is a head only with them.
    if (next.cells.every((c) => c.row > row || c.row + c.rowSpan <= row + 1)) heads = row + 1;
  }
  return next.cells.some((c) => c.row < heads && c.text !== "") ? heads : 0;
}

/** The words of a cell that the break may have cut: those of one page, or a label of the form in two pieces. Null where it is none. */
function joinedText(above: string, below: string): string | null {
  if (above === "" || below === "") return above + below;
  const isCut = isFormLabel(lettersOf(above + below)) && ![above, below].some((t) => isFormLabel(lettersOf(t)));
  return isCut ? above + below : null;
}

/**
 * The rows of `next` under those of `grid`; null where they are columns of another table.
 * @param isOverBreak `next` begins its page: each of the two may show fewer columns of their table than the other
 */
export function joinGrids(grid: Grid, next: Grid, isOverBreak: boolean): Grid | null {
  if (!isOverBreak && grid.columns.length !== next.columns.length) return null;
  const wide = withColumns(grid, next.columns);
  if (wide) return joinRows(wide, next);
  const wideNext = withColumns(next, grid.columns);
  return wideNext && joinRows(grid, wideNext);
}

function joinRows(grid: Grid, next: Grid): Grid {
  const heads = repeatedHeads(grid, next);
  const rowCount = grid.rows.length - 1;
  const last = grid.cells.filter((c) => c.row + c.rowSpan === rowCount && c.rowSpan === 1);
  const first = inRow(next, heads);
  const texts = last.map((c, i) => joinedText(c.text, first[i]?.text ?? ""));
  const hasWords = (cells: GridCell[]) => cells.some((c) => c.text !== "");
  const cut =
    last.length === first.length &&
    hasWords(last) &&
    hasWords(first) &&
    last.every((c, i) => c.col === first[i]?.col && c.colSpan === first[i]?.colSpan && texts[i] !== null);
  if (cut)
    last.forEach((c, i) => {
      c.text = texts[i] as string;
    });
  const gone = heads + (cut ? 1 : 0);
  const shift = rowCount - gone;
  return {
    ...grid,
    rows: [...grid.rows, ...next.rows.slice(gone + 1)],
    cells: [...grid.cells, ...next.cells.filter((c) => c.row >= gone).map((c) => ({ ...c, row: c.row + shift }))],
  };
}
