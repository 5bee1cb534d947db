/** Which figures were coded by hand for this unit, and from what? */
import type { CodedFigure } from "@/lib/answers";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import type { Approx, Era } from "@/lib/report";
import { applicantOf, indicatorKey } from "../keys";
import { all, type Db } from "../open";
import { unitRef } from "./refs";

interface Row {
  id: number;
  year: number;
  era: Era;
  indicator: number;
  applicant: number;
  value: number;
  unit: string | null;
  approx: Approx | null;
  part: string;
  note: string | null;
  note_zh: string | null;
  less_sure: number;
  title: string;
  url: string;
  published: string;
}

/** Newest year first, then in the order in which they were coded. */
export function codedFigures(db: Db, unitId: number): CodedFigure[] {
  const unit = unitRef(db, unitId);
  if (!unit) return [];
  const rows = all<Row>(
    db,
    `SELECT c.id, c.year, c.era, c.indicator, c.applicant, c.value, c.unit, c.approx, c.part, c.note, c.note_zh, c.less_sure,
       s.title, s.url, s.published
     FROM coded_figure c JOIN coded_source s ON s.id = c.source_id WHERE c.unit_id = ? ORDER BY c.year DESC, c.id`,
    unitId,
  );
  return rows.map((row) => {
    const key = indicatorKey(db, row.indicator);
    const found = findProseIndicator(key, row.era);
    return {
      id: row.id,
      unit,
      year: row.year,
      era: row.era,
      indicator: key,
      name: { zh: found?.zh ?? key, en: found?.en ?? key },
      applicant: applicantOf(row.applicant),
      value: row.value,
      unitOfValue: row.unit,
      approx: row.approx,
      sourceTitle: row.title,
      sourceUrl: row.url || null,
      sourcePart: row.part === "text" || row.part === "table" ? row.part : null,
      published: row.published || null,
      note: row.note,
      noteZh: row.note_zh,
      lessSure: row.less_sure === 1,
    };
  });
}
