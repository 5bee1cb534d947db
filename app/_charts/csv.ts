/** The numbers of figures as CSV: files that spreadsheets open as they are. */
import type { Shown, SourceRef, Trend } from "@/lib/answers";
import { FIRST_YEAR, type Lang } from "@/lib/filter";
import { csv, type Field } from "@/lib/words/csv";
import { pick } from "@/lib/words/words";
import { originOf } from "./shown";
import type { Table } from "./table";

const noReport: Shown = { kind: "blank", blank: "no_report", reason: null };

/** A file as an address. Only what an address or an attribute cannot hold is encoded: all of it would be twice as long. */
export const csvAddress = (text: string): string =>
  `data:text/csv;charset=utf-8,${text.replace(/[%#"'<>&\s\uFEFF]/g, encodeURIComponent)}`;

/** One row per unit, year and series; the code words of the contract, so that both languages give the same file but for the names. */
export function trendCsv(trends: readonly Trend[], lang: Lang): string {
  const head = ["series", "name", "unit_of_value", "place", "issuer", "scope", "year", "value", "other_reading"].concat(
    ["status", "approx", "numerator", "denominator", "era", "comparable_from", "origin", "source"],
  );
  const rows = trends.flatMap((trend) => {
    const since = (year: number) =>
      Math.max(FIRST_YEAR, ...trend.series.breaks.map((b) => b.year).filter((at) => at <= year));
    return trend.lines.flatMap((line) =>
      trend.years.map((year, i): Field[] => {
        const shown = line.points[i] ?? noReport;
        const lead = [
          trend.series.key,
          pick(lang, trend.series.name),
          trend.series.unit,
          pick(lang, line.unit.place.name),
          line.unit.issuer,
          line.unit.scope,
          year,
        ];
        if (shown.kind === "blank")
          return [
            ...lead,
            null,
            null,
            shown.reason ? `${shown.blank}:${shown.reason}` : shown.blank,
            ...empty(4),
            since(year),
            ...empty(2),
          ];
        if (shown.kind === "disputed")
          return [
            ...lead,
            shown.readings[0]?.value ?? null,
            shown.readings[1]?.value ?? null,
            "disputed",
            null,
            null,
            null,
            shown.era,
            since(year),
            ...sources(shown.readings.map((r) => r.source)),
          ];
        return [
          ...lead,
          shown.value,
          null,
          shown.state,
          shown.approx,
          shown.numerator,
          shown.denominator,
          shown.era,
          since(year),
          ...sources([shown.source]),
        ];
      }),
    );
  });
  return csv(head, rows);
}

/** Address of the CSV of these trends: a page of many figures need not carry each of them twice. */
export function trendCsvHref(trends: readonly Trend[], lang: Lang): string {
  const units = new Map(trends.flatMap((t) => t.lines.map((l) => [l.unit.id, l.unit] as const)));
  const places = [...units.values()].map((u) => `${encodeURIComponent(u.place.slug)}:${u.id}`).join(",");
  const years = trends[0]?.years ?? [];
  const range = years.length > 0 ? `&from=${years[0]}&to=${years.at(-1)}` : "";
  return `/series.csv?places=${places}&show=${trends.map((t) => t.series.key).join(",")}${range}${lang === "en" ? "&lang=en" : ""}`;
}

const empty = (n: number): null[] => new Array(n).fill(null);
function sources(list: SourceRef[]): [string, string] {
  const words = list.map((s) =>
    s.kind === "coded"
      ? (s.url ?? s.title)
      : s.kind === "report"
        ? `report ${s.reportId} fact ${s.factId}`
        : `computed from ${s.parts}`,
  );
  return [list.map(originOf).join(" | "), words.join(" | ")];
}

/** CSV of a display table, for figures that are not trends. */
export function tableCsv(table: Table): string {
  const told = <T>(list: readonly T[]) => list.filter((_, i) => !table.columns[i]?.bar);
  const columns = told(table.columns);
  return csv(
    columns.map((c) => c.label),
    table.rows.map((row) =>
      told(row.cells).map((cell, i) => {
        if (cell.exact !== undefined) return cell.exact;
        const plain = cell.text.replaceAll(",", "").replace("−", "-");
        return columns[i]?.numeric && /^-?\d+(\.\d+)?$/.test(plain) ? Number(plain) : cell.text;
      }),
    ),
  );
}
