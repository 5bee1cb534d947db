/** The heads above the cells of a table: what stands above a cell, also where a head reaches over several columns. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { positions } from "./positions";

/** What every grid position is covered by: the words, also where a cell reaches over. */
export function covered(t: GridTable): string[][] {
  const grid = positions(t);
  const width = Math.max(...grid.map((r) => r.length));
  const words: string[][] = grid.map(() => Array.from({ length: width }, () => ""));
  grid.forEach((row, r) => {
    row.forEach((x, c) => {
      if (typeof x !== "object") return;
      for (let i = 0; i < x.rowSpan; i++)
        for (let k = 0; k < x.colSpan; k++) {
          const line = words[r + i];
          if (line && c + k < width) line[c + k] = x.text;
        }
    });
  });
  return words;
}

/** By row and cell: the words of the lowest head above it. */
export function headsOf(t: GridTable): string[][] {
  const grid = positions(t);
  const isHead = t.rows.map((row) => row.every((c) => c.role === "head"));
  const below: string[] = [];
  const out: string[][] = [];
  const words = covered(t);
  t.rows.forEach((row, r) => {
    if (isHead[r]) {
      words[r]?.forEach((s, c) => {
        if (s !== "") below[c] = s;
      });
      out.push(row.map(() => ""));
      return;
    }
    const at = (grid[r] ?? []).flatMap((x, c) => (typeof x === "object" ? [c] : []));
    out.push(at.map((c) => below[c] ?? ""));
  });
  return out;
}

/** By row and cell: all heads above it in this block, the upper one first. */
export function headPaths(t: GridTable): string[][] {
  const grid = positions(t);
  const words = covered(t);
  const isHead = t.rows.map((row) => row.every((c) => c.role === "head"));
  return t.rows.map((_, r) => {
    const last = isHead.lastIndexOf(true, r - 1);
    let first = last;
    while (first > 0 && isHead[first - 1]) first--;
    const at = (grid[r] ?? []).flatMap((x, c) => (typeof x === "object" ? [c] : []));
    return at.map((c) => {
      const path = last < 0 ? [] : words.slice(first, last + 1).map((row) => row[c] ?? "");
      return path.filter((s, i) => s !== "" && s !== path[i - 1]).join("—");
    });
  });
}
