"use client";
/** Arrow keys walk the cells of the matrix: from the name of a row into its years, and between rows. */
import type { KeyboardEvent, ReactNode } from "react";

const STEPS: Record<string, [row: number, column: number]> = {
  ArrowRight: [0, 1],
  ArrowLeft: [0, -1],
  ArrowDown: [1, 0],
  ArrowUp: [-1, 0],
};

function walk(event: KeyboardEvent<HTMLElement>): void {
  const step = STEPS[event.key];
  const from = (event.target as Element).closest<HTMLTableCellElement>("td, th");
  const row = from?.closest("tr");
  if (!step || !from || !row) return;
  const rows = [...event.currentTarget.querySelectorAll<HTMLTableRowElement>("tbody tr")];
  const to = rows[rows.indexOf(row) + step[0]]?.cells[from.cellIndex + step[1]];
  const target = to?.querySelector<HTMLElement>("a, span");
  if (!target) return;
  event.preventDefault();
  target.focus();
}

export function MatrixKeys({ children }: { children: ReactNode }) {
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: the links inside are what is used; this only moves between them
    <div className="matrix" onKeyDown={walk}>
      {children}
    </div>
  );
}
