/** Records as rows below their heads: whatever each of them prints, every figure stands under its own. */
import { APPLICANT_LABELS } from "@/lib/dictionary/dictionary";
import { isFiller, looksLikeFigure } from "@/lib/numbers/cell";
import { APPLICANTS } from "@/lib/report";
import { labelCore } from "../match-label";
import { index } from "./labels";
import type { Piece, TableLine } from "./line";
import type { Words } from "./pairs";

export interface Field {
  /** Words over the head: 申请人情况, 行政复议. */
  over: Words | null;
  head: Words;
  value: Words;
  /** The head is one of a form, or beside those of one. */
  known: boolean;
  /** Nothing but a blank stands between head and figure. */
  loose?: true;
}
export interface Told {
  label: Words;
  fields: Field[];
}

export const idOf = (f: Field) => labelCore(f.head.text) || f.head.text;

const kindOf = (text: string): Piece["kind"] =>
  text === "" || isFiller(text) ? "blank" : looksLikeFigure(text) ? "figure" : "label";

const row = (cells: readonly Words[], kind: (text: string) => Piece["kind"]): TableLine => {
  const pieces = cells.map(({ text, start }, col): Piece => {
    const what = col === 0 ? "label" : kind(text);
    const shown = what === "blank" ? "" : text;
    return { text: shown, start, end: start + text.length, kind: what, col, colSpan: 1, rowSpan: 1, line: 0 };
  });
  const start = Math.min(...pieces.map((p) => p.start));
  return { kind: "bars", pieces, start, end: Math.max(...pieces.map((p) => p.end)), table: -1 };
};

/** Heads of all records, in the order of the one that has most; a head that only others have stands behind the one before it there. */
function headsOf(records: readonly Told[]): Words[] {
  const ids: string[] = [];
  const heads = new Map<string, Words>();
  for (const { fields } of [...records].sort((a, b) => b.fields.length - a.fields.length)) {
    let at = -1;
    for (const f of fields) {
      const id = idOf(f);
      const known = ids.indexOf(id);
      if (known < 0) {
        ids.splice(at + 1, 0, id);
        heads.set(id, f.head);
      }
      at = known < 0 ? at + 1 : known;
    }
  }
  return ids.map((id) => heads.get(id) as Words);
}

/** Heads of applicants in the order of the form, and all of them: who stands in no record left its cells blank. */
function ofForm(heads: readonly Words[]): readonly Words[] {
  const idOf = ({ text }: Words) =>
    (index.get(labelCore(text)) ?? []).find((m) => m.form === "requests" && m.role === "col")?.id;
  const own = new Map(heads.map((h) => [idOf(h), h]));
  const areApplicants = own.size === heads.length && [...own.keys()].every((id) => APPLICANTS.some((a) => a === id));
  if (!areApplicants) return heads;
  const start = heads[0]?.start ?? 0;
  return APPLICANTS.map((a) => own.get(a) ?? { text: APPLICANT_LABELS[a].printed[0] ?? a, start });
}

/** Records that follow each other, as rows below their heads. A head that a record does not print has no figure there. */
export function tableOf(records: readonly Told[]): TableLine[] {
  const heads = ofForm(headsOf(records));
  const at = heads[0] as Words;
  const headLine = row([{ text: "", start: at.start }, ...heads], () => "label");
  (headLine.pieces[0] as Piece).kind = "blank";
  const idOfHead = (h: Words) => labelCore(h.text) || h.text;
  const lineOf = (r: Told) =>
    row(
      [
        r.label,
        ...heads.map((h) => {
          const own = r.fields.find((f) => idOf(f) === idOfHead(h));
          return own?.value ?? { text: "", start: r.label.start + r.label.text.length };
        }),
      ],
      kindOf,
    );
  return [headLine, ...records.map(lineOf)];
}
