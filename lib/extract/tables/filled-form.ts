/** A whole form of each era, filled with made-up figures that add up; for tests of what programs make of tables. */
import * as form from "./generate";
import { art20Figures, consistentDisputes, consistentRequests, statisticsFigures } from "./random-figures";

const figures = (n: number, seed: number) => Array.from({ length: n }, (_, i) => (i * seed * 7) % 23);

/** The tables of the form in the order of a report; the same ones in every run. */
export function filledForm(era: "E2" | "E3" | "E4"): form.GridTable[] {
  if (era === "E2") return [form.statisticsTable(statisticsFigures(figures(60, 5)))];
  const outcomes = Array.from({ length: 6 }, (_, c) => figures(22, c + 2));
  const printed = {
    ...consistentRequests(era, outcomes, figures(6, 3), figures(6, 11)),
    ...consistentDisputes(era, figures(12, 4)),
    ...art20Figures(era, figures(22, 8)),
  };
  return [...form.art20Tables(era, printed), form.requestTable(era, printed), ...form.disputeTables(era, printed)];
}
