/** Columns that are none of the form's (备注, 占比, 同比, a second total), taken out by the heads above them. */
import { compact } from "../match-label";
import { isForeignHead } from "./foreign-heads";
import type { Piece, TableLine } from "./line";
import { hasFigures, isHead, isHeadLine, isRow, isStatisticsHead, meanings, means } from "./line-roles";

const REMARK = /^(?:备注|说明)$/;

/** Heads of one form, told by words no other form has: those of a table that goes on, for a page ended. */
const sharesForm = (a: TableLine, b: TableLine) => {
  const formsOf = (l: TableLine) =>
    l.pieces.filter(isHead).flatMap((p) => {
      const forms = new Set(meanings(p).map((m) => m.form));
      return forms.size === 1 ? [...forms] : [];
    });
  const forms = formsOf(a);
  return formsOf(b).some((f) => forms.includes(f));
};

/** Takes the columns out that the heads above them give to something else than the form. */
export function withoutForeign(lines: TableLine[]): TableLine[] {
  const out: TableLine[] = [];
  let part: TableLine[] = [];
  for (const line of lines) {
    // What stands between the last row and the heads, a title or the first of several lines of heads, belongs to these.
    const last = isHeadLine(line) ? part.findLastIndex((l) => hasFigures(l) || isRow(l) || isHeadLine(l)) : -1;
    const above = part[last];
    const goesOn = last < part.length - 1 && part.some((l) => isHeadLine(l) && sharesForm(l, line));
    if (above && !isHeadLine(above) && !goesOn) {
      out.push(...cleared(part.slice(0, last + 1)));
      part = part.slice(last + 1);
    }
    part.push(line);
  }
  return [...out, ...cleared(part)];
}

interface Range {
  col: number;
  colSpan: number;
}
const within = (p: Range, r: Range) => p.col >= r.col && p.col + p.colSpan <= r.col + r.colSpan;

function cleared(lines: TableLine[]): TableLine[] {
  const foreign = [...foreignHeads(lines), ...secondTotal(lines)].filter(
    (r) => !lines.some((l) => l.pieces.some((p) => within(p, r) && meanings(p).length > 0 && !isTotal(p))),
  );
  if (foreign.length === 0) return lines;
  const gone = (col: number) => foreign.some((r) => within({ col, colSpan: 1 }, r));
  const left = (from: number, span: number) => {
    let n = 0;
    for (let c = from; c < from + span; c++) if (!gone(c)) n++;
    return n;
  };
  // A row that ends elsewhere than the heads has cells under other heads than its own; blocks of Article 20 below one another end early.
  const end = (l: TableLine) => Math.max(0, ...l.pieces.map((p) => p.col + p.colSpan));
  const ends = Math.max(0, ...lines.filter((l) => !hasFigures(l)).map(end));
  const isEven = lines.some((l) => l.pieces.some((p) => means(p, "requests col")));
  const isMoved = (l: TableLine) => end(l) > ends || (isEven && end(l) < ends);
  return lines.map((l) => ({
    ...l,
    pieces: l.pieces
      .filter((p) => left(p.col, p.colSpan) > 0)
      .map((p) => ({
        ...p,
        col: left(0, p.col),
        colSpan: left(p.col, p.colSpan),
        ...(p.kind === "figure" && isMoved(l) ? { stray: true } : {}),
      })),
  }));
}

/** Cells in the lines of heads, or in the lines without figures that reach down to them, that name no column of a form. */
function foreignHeads(lines: readonly TableLine[]): Range[] {
  return lines.flatMap((line, i) =>
    hasFigures(line)
      ? []
      : line.pieces.filter((p) => {
          if (p.kind !== "label" || !isForeignHead(p.text)) return false;
          const below = lines.findIndex((l, k) => k > i && hasFigures(l));
          const heads = lines.slice(i, below < 0 ? lines.length : below);
          return heads.some(isHeadLine) || (REMARK.test(compact(p.text)) && heads.some(isStatisticsHead));
        }),
  );
}

const isTotal = (p: Piece) => meanings(p).some((m) => m.form === "requests" && m.role === "col" && m.id === "total");

/** The second of two columns headed 合计 or 总计 that print the same in every row. */
function secondTotal(lines: readonly TableLine[]): Range[] {
  const applicants = lines.some((l) => l.pieces.filter((p) => means(p, "requests col")).length >= 5);
  const [a, b, c] = lines.flatMap((l) => (hasFigures(l) ? [] : l.pieces.filter((p) => isTotal(p))));
  if (!applicants || !a || !b || c || a.col === b.col) return [];
  const words = (l: TableLine, r: Range) => l.pieces.find((p) => within(p, r))?.text ?? "";
  const same = lines.every((l) => !hasFigures(l) || words(l, a) === words(l, b));
  return same ? [b] : [];
}
