"use client";
/**
 * The hands of a heat map: which cell is under the pointer or walked to with the arrow keys, said in one line below and, for keys, aloud.
 * One listener for all cells; Enter and click open the row's page at that column. Only one cell changes at a time, so nothing is laid out anew.
 */
import { type ReactNode, useRef, useState } from "react";

interface Props {
  label: string;
  /** Stands in the line below until a cell is touched. */
  hint: string;
  /** Anchor of each column on the row's page; empty for none. */
  anchors: string[];
  children: ReactNode;
}

/** Rows of cells of the heat map in a container, header row left out. */
const rowsIn = (box: HTMLElement): HTMLElement[] => [...box.querySelectorAll<HTMLElement>(".heat-rows .heat-row")];

export function HeatHands({ label, hint, anchors, children }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const lit = useRef<HTMLElement | null>(null);
  const at = useRef({ row: -1, column: 0 });
  const [line, setLine] = useState("");
  const [spoken, setSpoken] = useState("");

  const light = (cell: HTMLElement): string => {
    lit.current?.removeAttribute("data-at");
    cell.setAttribute("data-at", "");
    lit.current = cell;
    const words = describe(box.current, cell);
    setLine(words);
    return words;
  };
  const point = (event: React.PointerEvent | React.MouseEvent) => {
    const cell = (event.target as HTMLElement).closest<HTMLElement>('[role="cell"]');
    if (cell && cell !== lit.current) light(cell);
    return cell;
  };
  const open = (cell: HTMLElement | null) => {
    const link = cell?.parentElement?.querySelector("a")?.getAttribute("href");
    const anchor = cell ? anchors[columnOf(cell)] : "";
    if (link && anchor) window.location.assign(link.split("#")[0] + anchor);
  };
  const walk = (event: React.KeyboardEvent) => {
    if (event.target !== event.currentTarget || !box.current) return;
    if (event.key === "Enter") return open(lit.current);
    const step = STEPS[event.key];
    if (!step) return;
    event.preventDefault();
    const rows = rowsIn(box.current);
    const first = at.current.row < 0;
    const row = clamp(first ? 0 : at.current.row + step[0], rows.length);
    const column = clamp(first ? 0 : at.current.column + step[1], anchors.length);
    at.current = { row, column };
    const cell = rows[row]?.children[column + 1] as HTMLElement | undefined;
    if (!cell) return;
    setSpoken(light(cell));
    cell.scrollIntoView({ block: "nearest", inline: "nearest" });
  };

  return (
    <>
      {/* biome-ignore lint/a11y/useSemanticElements: a fieldset is for form controls */}
      <div
        ref={box}
        className="heat-box"
        role="group"
        aria-label={label}
        // biome-ignore lint/a11y/noNoninteractiveTabindex: walked with the arrow keys
        tabIndex={0}
        onPointerOver={point}
        onClick={(event) => {
          const cell = point(event);
          if (cell)
            at.current = { row: rowsIn(event.currentTarget).indexOf(cell.parentElement!), column: columnOf(cell) };
          // A finger reads first; a mouse has read by hovering.
          if ((event.nativeEvent as PointerEvent).pointerType === "mouse") open(cell);
        }}
        onKeyDown={walk}
      >
        {children}
      </div>
      <p className="heat-line" aria-hidden="true">
        {line || hint}
      </p>
      <span className="sr" aria-live="polite">
        {spoken}
      </span>
    </>
  );
}

const STEPS: Record<string, [number, number]> = {
  ArrowUp: [-1, 0],
  ArrowDown: [1, 0],
  ArrowLeft: [0, -1],
  ArrowRight: [0, 1],
};
const clamp = (n: number, size: number) => Math.min(size - 1, Math.max(0, n));
const columnOf = (cell: HTMLElement) => [...cell.parentElement!.children].indexOf(cell) - 1;

function describe(box: HTMLElement | null, cell: HTMLElement): string {
  const row = cell.parentElement?.firstElementChild?.textContent ?? "";
  const column = box?.querySelector(".heat-head .heat-row")?.children[columnOf(cell) + 1]?.textContent ?? "";
  const colon = document.documentElement.lang.startsWith("zh") ? " 年：" : ": ";
  return `${row} ${column}${colon}${cell.getAttribute("aria-label") ?? cell.textContent}`;
}
