/** One bar per unit: the newest value of each, or its mean per report. As tables, so that picture, CSV and sources come with them. */
import { sizeOf, unitHref, unitLabels } from "@/app/_charts/shown";
import { shownCell, type Table } from "@/app/_charts/table";
import type { Trend } from "@/lib/answers";
import type { PerReport } from "@/lib/compare/transform";
import type { Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { yearRuns } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

type Row = Pick<PerReport, "unit" | "shown"> & { beside: string };

function barTable(trend: Trend, rows: Row[], caption: string, beside: string, lang: Lang): Table {
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  const nameOf = (id: number) => names[trend.lines.findIndex((l) => l.unit.id === id)] ?? "";
  const ordered = [...rows].sort((a, b) => sizeOf(b.shown) - sizeOf(a.shown));
  const max = Math.max(0, ...ordered.map((r) => Math.abs(sizeOf(r.shown))));
  return {
    about: [trend.series],
    caption,
    columns: [
      { label: say(lang, "common.unit") },
      { label: beside },
      { label: say(lang, "common.value"), numeric: true },
      { label: say(lang, "common.value"), bar: true },
    ],
    rows: ordered.map(({ unit, shown, beside: words }) => ({
      cells: [
        { text: nameOf(unit.id), href: unitHref(unit, lang) },
        { text: words },
        shownCell(shown, trend.series.unit, unit, lang),
        shown.kind === "blank"
          ? { text: "" }
          : {
              text: "",
              bar: {
                length: max > 0 ? Math.abs(sizeOf(shown)) / max : 0,
                // Below zero a bar is hollow: its length is no gain.
                hollow: shown.kind === "disputed" || sizeOf(shown) < 0,
              },
            },
      ],
    })),
  };
}

/** The newest value of each unit, with its year. */
export function newestTable(trend: Trend, lang: Lang): Table {
  const rows = trend.lines.map((line): Row => {
    const at = line.points.findLastIndex((p) => p.kind !== "blank");
    const shown = line.points[at] ?? line.points.at(-1) ?? { kind: "blank", blank: "no_report", reason: null };
    return { unit: line.unit, shown, beside: at < 0 ? "" : String(trend.years[at]) };
  });
  return barTable(trend, rows, pick(lang, trend.series.name), say(lang, "table.year"), lang);
}

/** The mean per report of each unit, with the number of reports and their years. */
export function perReportTable(trend: Trend, means: readonly PerReport[], lang: Lang): Table {
  const rows = means.map(
    ({ unit, shown, n, years }): Row => ({ unit, shown, beside: n === 0 ? "0" : `${n} (${yearRuns(lang, years)})` }),
  );
  return barTable(trend, rows, pick(lang, trend.series.name), sayCompare(lang, "per_report.n"), lang);
}
