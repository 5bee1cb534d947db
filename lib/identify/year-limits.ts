/** Years a text can be about at all: by the form it uses, the documents it cites, the date it carries. */
import { datedDocuments } from "@/lib/dictionary/dated-documents";
import { eraFormat } from "@/lib/dictionary/eras";
import type { EraClue } from "./era";
import type { Published } from "./published";
import type { View } from "./view";
import { WHY, type YearClue } from "./year-clues";

export interface Limit {
  from: number;
  to: number;
}

/** Years the text cannot be about: before a document it cites or the form it uses, after the date it carries. */
export function bounds(view: View, dates: Published[], table: EraClue | null): Limit {
  // Local tables had labels of the 2014 form before it; those of the later forms nobody had.
  let from = table?.era === "E3" || table?.era === "E4" ? eraFormat(table.era).from : 2008;
  let to = 9999;
  for (const d of datedDocuments) {
    const m = d.pattern.exec(view.text);
    if (!m) continue;
    to = Math.min(to, d.not_after ?? 9999);
    const issued = Number(d.issued.slice(0, 4));
    const month = Number(d.issued.slice(5));
    // The preface of a report of the year before may cite a document of the first months; one of late in the year it may not skip.
    from = Math.max(from, month >= 9 ? issued : issued - 1);
    // 按照〔2019〕61号要求,于今年6月底完成: the June after the letter.
    const behind = view.text.slice(m.index, m.index + 160);
    const done = /今年(?:的)?(\d{1,2})月/.exec(behind);
    if (done && Number(done[1]) < month) from = Math.max(from, issued + 1);
  }
  for (const d of dates) to = Math.min(to, d.month >= 11 ? d.year : d.year - 1);
  // A site may show a wrong, early date; then the dates say nothing.
  return { from, to: to < from ? 9999 : to };
}

/** True when a table stands in the text and is the form of that year: only then a publish date alone is believed. */
export function fitsForm(year: number, table: EraClue | null): boolean {
  if (!table) return false;
  const { from, to } = eraFormat(table.era);
  return year >= from && (to === null || year <= to);
}

/**
 * No year is printed: the form used, the documents cited and work dated by them may leave exactly one.
 * E3 forms stayed in use after 2020 here and there, so the form alone never decides.
 */
export function onlyYearLeft(view: View, table: EraClue | null, limit: Limit): YearClue | null {
  if (!table) return null;
  const form = eraFormat(table.era);
  for (const d of datedDocuments) {
    if (d.task === null) continue;
    const m = d.pattern.exec(view.text);
    if (!m) continue;
    const around = view.text.slice(Math.max(0, m.index - 60), m.index + m[0].length + 30);
    if (!/今年|本年|年内/.test(around)) continue;
    const fits = d.task >= form.from && d.task <= (form.to ?? 9999) && d.task >= limit.from && d.task <= limit.to;
    // A second, independent clue must forbid the form's other years.
    const single = Math.max(form.from, limit.from) === d.task && Math.min(form.to ?? 9999, limit.to) === d.task;
    if (fits && single) {
      return { year: d.task, kind: "clues", weight: 5, quote: m[0], start: m.index, why: WHY.clues };
    }
  }
  const from = Math.max(form.from, limit.from);
  const to = Math.min(form.to ?? 9999, limit.to);
  if (from === to && limit.from > form.from && limit.to < (form.to ?? 9999)) {
    return { year: from, kind: "clues", weight: 5, quote: table.quote, start: table.start, why: WHY.clues };
  }
  return null;
}
