/** Rows of the statistics table that are called alike under 复议 and under 诉讼 (被依法纠错数, 其他情形数): where they stand tells whose they are. */
import { cellsOf } from "@/lib/dictionary/dictionary";
import type { Era } from "@/lib/report";
import type { Segment } from "./segments";
import type { Table } from "./table";

export type Section = "reconsideration" | "litigation";

/** Lines first: where the parts of a table stood beside each other, its rows do not follow one another in the text. */
const isBehind = (a: Segment, b: Segment) => (a.line === b.line ? a.start > b.start : a.line > b.line);

/** Rows that stand before one the form has above them. A province may have moved a section or two. */
const MOST_MOVED = 3;

const keys = cellsOf("E2", "statistics").map((c) => c.key);

/** The parts of a folded table are read across: row by row, none below the one above it in the form. */
function isRunAcross({ rows }: Table): boolean {
  const labels = rows.filter((r) => !/^reconsideration_(?:corrected|other)$/.test(r.meaning?.eras?.E2 ?? ""));
  const places = labels.map((r) => keys.indexOf(r.meaning?.eras?.E2 ?? "")).filter((n) => n >= 0);
  return places.filter((n, i) => n < (places[i - 1] ?? -1)).length > MOST_MOVED;
}

/** Tells the section of a row of that name by the rows that open the two; null where nothing does. */
export function twinSections(table: Table, era: Era): (label: Segment) => Section | null {
  if (isRunAcross(table)) return () => null;
  const opening = (section: Section) =>
    table.rows.find((r) => {
      const key = r.meaning?.eras?.[era];
      return key === `${section}_total` || key === `${section}_upheld`;
    })?.label;
  const reconsideration = opening("reconsideration");
  const litigation = opening("litigation");
  return (label) => {
    if (litigation !== undefined) return isBehind(label, litigation) ? "litigation" : "reconsideration";
    if (reconsideration === undefined || isBehind(reconsideration, label)) return null;
    // A row that was not understood, or not seen at all, may have been the one that opens 诉讼.
    const isHidden = table.unknown.some((r) => isBehind(r.label, reconsideration) && isBehind(label, r.label));
    return isHidden || !followsUpheld(table, label) ? null : "reconsideration";
  };
}

/** Between the row of cases upheld and this one stand no others than those of the same two names. */
function followsUpheld({ rows }: Table, label: Segment): boolean {
  const keyOf = (i: number) => rows[i]?.meaning?.eras?.E2 ?? "";
  let i = rows.findIndex((r) => r.label === label) - 1;
  while (/^reconsideration_(?:corrected|other)$/.test(keyOf(i)) && keyOf(i) !== keyOf(i + 1)) i--;
  return keyOf(i) === "reconsideration_upheld";
}
