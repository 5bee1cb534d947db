/** What travels to the grid in the browser: a certain number as it is, anything else as its words, note and sorting value. */
export type GridCell = number | [text: string, note: string, value: number | null];

export interface GridData {
  /** `year` where years are columns. */
  columns: { id: string; label: string; unit: string; year: number | null }[];
  rows: { name: string; href: string; year: number | null; cells: GridCell[] }[];
}

export interface GridWords {
  label: string;
  columns: string;
  unit: string;
  year: string;
  sort: string;
  rows: string;
}

export const cellValue = (cell: GridCell | undefined): number | null =>
  cell === undefined ? null : typeof cell === "number" ? cell : cell[2];

/** Order of two cells, those without a value last whichever way it goes. */
export function compareCells(a: GridCell | undefined, b: GridCell | undefined, descending: boolean): number {
  const [x, y] = [cellValue(a), cellValue(b)];
  if (x === null || y === null) return x === y ? 0 : (x === null ? 1 : -1) * (descending ? -1 : 1);
  return x - y;
}
