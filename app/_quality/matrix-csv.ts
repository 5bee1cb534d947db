/** The coverage matrix in words: one row a place with a column a year, and one sentence. The words of states are those of the cells. */

import type { Quality, QualityMatrix, YearState } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { csv } from "@/lib/words/csv";
import { sayQuality } from "@/lib/words/quality";
import { pick } from "@/lib/words/words";

/** A row for each place, or for each sub-area with "how many of how many" where places are too many. */
export function matrixCsv({ years, groups, areas }: QualityMatrix, lang: Lang): string {
  const head = [sayQuality(lang, "area"), sayQuality(lang, "matrix.row"), ...years.map(String)];
  if (areas)
    return csv(
      [head[0]!, ...years.map(String)],
      areas.map(({ place, years: cells }) => [
        pick(lang, place.name),
        ...cells.map(({ n, of }) => (of === null ? n : `${n} / ${of}`)),
      ]),
    );
  return csv(
    head,
    groups.flatMap(({ parent, rows }) =>
      rows.map((row) => [
        parent ? pick(lang, parent.name) : null,
        pick(lang, row.name),
        ...row.states.map((state) => sayQuality(lang, `state.${state}`)),
      ]),
    ),
  );
}

const HELD: ReadonlySet<YearState> = new Set(["reported", "late", "retold", "coded"]);

/** How many of the cells have figures, in which year most and in which fewest. */
export function matrixSummary({ matrix: { years, groups, areas } }: Pick<Quality, "matrix">, lang: Lang): string {
  const rows = groups.flatMap((g) => g.rows);
  const known = years.map((_, i) =>
    areas ? areas.reduce((sum, a) => sum + (a.years[i]?.n ?? 0), 0) : rows.filter((r) => HELD.has(r.states[i]!)).length,
  );
  if (known.every((n) => n === 0)) return sayQuality(lang, "matrix.words.none");
  const most = Math.max(...known);
  const least = Math.min(...known);
  return sayQuality(lang, "matrix.words", {
    from: years[0] ?? "",
    to: years.at(-1) ?? "",
    n: known.reduce((a, b) => a + b, 0),
    best: years[known.indexOf(most)] ?? "",
    most,
    worst: years[known.indexOf(least)] ?? "",
    least,
  });
}
