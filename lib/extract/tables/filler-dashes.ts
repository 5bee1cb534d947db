/**
 * Dashes that fill the cells another one reaches over, as some converters write merged cells: `| (一)予以公开 | - | 4 |`. They are no
 * figures left open.
 */
import { isDash } from "@/lib/numbers/cell";
import { labelCore } from "../match-label";
import { art20Title, index } from "./labels";
import type { Piece, TableLine } from "./line";
import { hasNumbers } from "./line-roles";

/** Seven figures and two columns of labels: the narrowest table whose rows have labels that reach over others. */
const NARROWEST = 9;
const ROWS = 3;

const isMark = (p: Piece | undefined): p is Piece => p?.kind === "figure" && isDash(p.text);
const rolesOf = (p: Piece) =>
  p.kind !== "label"
    ? []
    : art20Title(p.text)
      ? ["title"]
      : (index.get(labelCore(p.text)) ?? []).map((m) => `${m.form} ${m.role}`);
const HEADS = /title|requests col|(?:disputes|art20) (?:col|group)/;
/** Words that head columns and name no row. */
const isHeads = (l: TableLine) =>
  !hasNumbers(l) && l.pieces.some((p) => rolesOf(p).length > 0 && rolesOf(p).every((role) => HEADS.test(role)));

/** By line, the columns whose dashes fill: in a line of heads all, below it those that hold a dash in every line up to the next heads. */
function belowHeads(lines: readonly TableLine[]): ReadonlySet<Piece> {
  const out = new Set<Piece>();
  for (let i = 0; i < lines.length; ) {
    let body = i;
    while (body < lines.length && isHeads(lines[body] as TableLine)) body++;
    let end = body;
    while (end < lines.length && !isHeads(lines[end] as TableLine)) end++;
    const [heads, rows] = [lines.slice(i, body), lines.slice(body, end)];
    for (const p of heads.flatMap((l) => l.pieces)) if (isMark(p)) out.add(p);
    const columns = heads[0]?.pieces.keys() ?? [];
    for (const col of columns)
      if ([...heads, ...rows].every((l) => isMark(l.pieces[col])))
        for (const l of rows) out.add(l.pieces[col] as Piece);
    i = end;
  }
  return out;
}

/** Columns of one width in which labels stand and never a number. */
function ofLabels(lines: readonly TableLine[]): ReadonlySet<Piece> {
  const width = lines[0]?.pieces.length ?? 0;
  const rows = lines.filter(hasNumbers);
  if (width < NARROWEST || rows.length < ROWS || lines.some((l) => l.pieces.length !== width)) return new Set();
  const column = (col: number) => rows.map((l) => l.pieces[col] as Piece);
  return new Set(
    Array.from({ length: width }, (_, col) => column(col))
      .filter((of) => of.some((p) => p.kind === "label") && of.every((p) => p.kind !== "figure" || isMark(p)))
      .flatMap((of) => of.filter(isMark)),
  );
}

/** The lines of a table whose cells reach over no others, its filling blank. */
export function withoutFillerDashes(lines: TableLine[]): TableLine[] {
  const isFlat = lines.every((l) => l.pieces.every((p) => p.colSpan === 1 && p.rowSpan === 1));
  if (!isFlat || !lines.some((l) => l.pieces.some(isMark))) return lines;
  const fillers = new Set([...belowHeads(lines), ...ofLabels(lines)]);
  return lines.map((l) => ({
    ...l,
    pieces: l.pieces.map((p) => (fillers.has(p) ? { ...p, text: "", kind: "blank" as const } : p)),
  }));
}
