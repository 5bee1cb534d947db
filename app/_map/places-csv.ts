/** The numbers of places below another, as CSV. */
import type { PlaceYears } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { csv } from "@/lib/words/csv";
import { pick } from "@/lib/words/words";

/** One row per place and year; the code words of the contract for blanks, as in other downloads. */
export function placesCsv({ series, rows, years, scope, level }: PlaceYears, lang: Lang): string {
  return csv(
    ["series", "place", "code", "level", "scope", "year", "value", "numerator", "denominator", "status", "units"],
    rows.flatMap((row) =>
      row.cells.map((cell, i) => {
        const lead = [series.key, pick(lang, row.place.name), row.place.code, level, scope, years[i]!];
        switch (cell.kind) {
          case "value":
            return [...lead, cell.value, cell.numerator, cell.denominator, cell.state, 1];
          case "sum":
            return [...lead, cell.value, cell.numerator, cell.denominator, "sum", cell.n];
          case "blank":
            return [...lead, null, null, null, cell.blank, null];
          default:
            return [...lead, null, null, null, cell.kind, null];
        }
      }),
    ),
  );
}

/**
 * Of a figure: below a place the address that answers with it, for a page that shows the same numbers as tiles and as a table need not carry them
 * four times. Of the country, whose levels are chosen on the page, the text itself.
 */
export function placesCsvOf(answer: PlaceYears, lang: Lang): { csv: string } | { csvHref: string } {
  const { parent, series, scope } = answer;
  if (!parent) return { csv: placesCsv(answer, lang) };
  const within = encodeURIComponent(parent.slug);
  return {
    csvHref: `/series.csv?within=${within}&show=${series.key}&scope=${scope}${lang === "en" ? "&lang=en" : ""}`,
  };
}
