/** The newest staffing figures there are, and why there is none newer. */
import { amountSummary } from "@/app/_charts/summary";
import { shownCell, type Table, unitCell } from "@/app/_charts/table";
import { Figure } from "@/app/_ui/figure";
import type { Overview } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { say } from "@/lib/words/words";

/** So many rows say who is large; the others are a tap away. */
const OPEN = 12;

export function Staffing({ staffing, lang }: { staffing: Overview["staffing"]; lang: Lang }) {
  const years = [...new Set(staffing.map((s) => s.year))];
  // One year over all of them is said once.
  const [only] = years.length === 1 ? years : [];
  const table: Table = {
    caption: [
      ...(only === undefined ? [] : [say(lang, "common.year", { year: only })]),
      say(lang, "figure.unit", { unit: say(lang, "overview.staffing.unit") }),
    ].join(say(lang, "common.sep")),
    folded: { after: OPEN, words: say(lang, "overview.ranking.rest", { n: staffing.length - OPEN }) },
    columns: [
      { label: say(lang, "common.unit") },
      ...(only === undefined ? [{ label: say(lang, "table.year"), numeric: true }] : []),
      { label: say(lang, "overview.staffing.full"), numeric: true },
      { label: say(lang, "overview.staffing.part"), numeric: true },
      { label: say(lang, "overview.staffing.total"), numeric: true },
    ],
    rows: staffing.map((s) => ({
      cells: [
        unitCell(s.unit, lang),
        ...(only === undefined ? [{ text: String(s.year) }] : []),
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
