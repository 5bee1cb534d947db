/** A city and the places in it: a whole-city figure already holds theirs (L-01, L-02). L-03, never adding the two, is kept by lib/compare. */
import { findIndicator } from "@/lib/dictionary/dictionary";
import type { Applicant, Era, Finding } from "@/lib/report";
import { findingOf } from "./finding";

/** A figure of one unit in the year compared. */
export interface LevelFigure {
  era: Era;
  key: string;
  applicant: Applicant | null;
  value: number;
}

/** Each unit's figures of one and the same year. `whole` and `counties`: scope jurisdiction only; `office`: scope organ. */
export interface LevelInput {
  year: number;
  whole: readonly LevelFigure[];
  office: readonly LevelFigure[] | null;
  counties: readonly (readonly LevelFigure[])[];
}

/** Findings with `params.n` counties held, however many there are: the sum can only be too small. `facts` is empty: the figures are of several reports. */
export function acrossLevels({ year, whole, office, counties }: LevelInput): Finding[] {
  return whole.flatMap((figure) => {
    const type = findIndicator(figure.key, figure.era)?.type;
    if (type !== "count" && type !== "narrative") return [];
    // Columns of applicants follow from the total; one finding a figure is enough.
    if (figure.applicant !== null && figure.applicant !== "total") return [];
    const out: Finding[] = [];
    const parts = counties.flatMap((c) => find(c, figure) ?? []);
    if (parts.length > 0) {
      const sum = parts.reduce((s, p) => s + p.value, 0);
      out.push(tell("L-01", figure, sum, { year, n: parts.length }));
    }
    const own = office && find(office, figure);
    if (own) out.push(tell("L-02", figure, own.value, { year }));
    return out;
  });
}

/** The same key in the same era: rows of different forms are not compared. */
const find = (figures: readonly LevelFigure[], f: LevelFigure) =>
  figures.find((g) => g.key === f.key && g.applicant === f.applicant && g.era === f.era);

function tell(rule: string, figure: LevelFigure, right: number, more: Finding["params"]): Finding {
  const params = {
    era: figure.era,
    left: figure.value,
    right,
    delta: figure.value - right,
    left_keys: figure.key,
    ...more,
  };
  return findingOf(rule, figure.applicant, { result: figure.value >= right ? "pass" : "fail", params, facts: [] });
}
