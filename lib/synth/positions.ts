/** Where the cells of a table stand when spans are laid out. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";

/** Every grid position: the cell that begins there, "right" and "down" where one reaches over. */
export function positions(t: GridTable): (Cell | "right" | "down" | undefined)[][] {
  const out: (Cell | "right" | "down" | undefined)[][] = t.rows.map(() => []);
  t.rows.forEach((row, r) => {
    let c = 0;
    for (const x of row) {
      while (out[r]?.[c] !== undefined) c++;
      for (let i = 0; i < x.rowSpan; i++)
        for (let k = 0; k < x.colSpan; k++) {
          const line = out[r + i];
          if (line) line[c + k] = i === 0 && k === 0 ? x : k > 0 ? "right" : "down";
        }
      c += x.colSpan;
    }
  });
  return out;
}
