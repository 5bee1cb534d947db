/** Every staffing figure there is, and why there is no more. */

import { amountSummary } from "@/app/_charts/summary";
import { shownCell, type Table, unitCell } from "@/app/_charts/table";
import { Figure } from "@/app/_ui/figure";
import type { Overview } from "@/lib/answers";
import type { Lang } from "@/lib/filter";

import { say } from "@/lib/words/words";

export function Staffing({ staffing, lang }: { staffing: Overview["staffing"]; lang: Lang }) {
  const table: Table = {
    caption: say(lang, "figure.unit", { unit: say(lang, "overview.staffing.unit") }),
    columns: [
      { label: say(lang, "common.unit") },
      { label: say(lang, "table.year"), numeric: true },
      { label: say(lang, "overview.staffing.full"), numeric: true },
      { label: say(lang, "overview.staffing.part"), numeric: true },
      { label: say(lang, "overview.staffing.total"), numeric: true },
    ],
    rows: staffing.map((s) => ({
      cells: [
        unitCell(s.unit, lang),
        { text: String(s.year) },
        ...[s.fullTime, s.partTime, s.total].map((shown) => shownCell(shown, "人", s.unit, lang, s.year)),
      ],
    })),
  };
  return (
    <Figure
      id="staffing"
      lang={lang}
      level={2}
      title={say(lang, "overview.staffing")}
      subtitle={say(lang, "overview.staffing.note")}
      {...(staffing.length > 0 ? { table, open: true, summary: words(staffing, lang) } : {})}
    />
  );
}

/** Levels and scopes stand together here: no sentence tells a highest of them, only how much there is. */
function words(staffing: Overview["staffing"], lang: Lang): string {
  const figures = staffing.flatMap((s) => [s.fullTime, s.partTime, s.total]);
  return amountSummary(
    staffing.length,
    staffing.map((s) => s.year),
    figures.filter((f) => f.kind === "value").length,
    lang,
  );
}
