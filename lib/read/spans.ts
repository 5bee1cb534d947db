/** Grid columns of cells that come row by row, some of which reach over rows below. */
export class Spans {
  /** Per column, rows it is still covered for by a cell from above. */
  private readonly covered: number[] = [];
  private col = 0;

  /** The first free column of the row for a cell of this size. */
  place(rowSpan: number, colSpan: number): number {
    while ((this.covered[this.col] ?? 0) > 0) this.col++;
    const at = this.col;
    for (let k = 0; k < colSpan; k++) this.covered[at + k] = Math.max(this.covered[at + k] ?? 0, rowSpan);
    this.col += colSpan;
    return at;
  }

  endRow(): void {
    for (let k = 0; k < this.covered.length; k++) this.covered[k] = Math.max(0, (this.covered[k] ?? 0) - 1);
    this.col = 0;
  }
}
