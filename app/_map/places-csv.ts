/** The numbers of places below another, as CSV. */
import { isOpen } from "@/app/_charts/area";
import type { PlaceYears } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { csv } from "@/lib/words/csv";
import { pick } from "@/lib/words/words";

/**
 * One row per place and year; the code words of the contract for blanks, as in other downloads. Of the `units` a number is over, those on whose
 * figure a check fails, and of sums their share of it.
 */
export function placesCsv({ series, rows, years, scope, level }: PlaceYears, lang: Lang): string {
  return csv(
    [
      "series",
      "place",
      "code",
      "level",
      "scope",
      "year",
      "value",
      "numerator",
      "denominator",
      "status",
      "units",
      "open_check_units",
      "open_check_share",
    ],
    rows.flatMap((row) =>
      row.cells.map((cell, i) => {
        const lead = [series.key, pick(lang, row.place.name), row.place.code, level, scope, years[i]!];
        switch (cell.kind) {
          case "value":
            return [...lead, cell.value, cell.numerator, cell.denominator, cell.state, 1, isOpen(cell) ? 1 : 0, null];
          case "sum":
            return [
              ...lead,
              cell.value,
              cell.numerator,
              cell.denominator,
              "sum",
              cell.n,
              cell.open?.n ?? 0,
              cell.open?.share ?? null,
            ];
          case "blank":
            return [...lead, null, null, null, cell.blank, null, null, null];
          default:
            return [...lead, null, null, null, cell.kind, null, null, null];
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
