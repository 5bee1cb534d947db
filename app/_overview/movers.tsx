/** The largest changes between two years of one unit. */
import { unitHref, unitLabels } from "@/app/_charts/shown";
import type { Table } from "@/app/_charts/table";
import { DataTable } from "@/app/_ui/data-table";
import { Empty, Figure } from "@/app/_ui/figure";
import type { Mover } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { difference, exact, unitName } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";

export function Movers({ movers, lang }: { movers: Mover[]; lang: Lang }) {
  const names = unitLabels(
    movers.map((m) => m.unit),
    lang,
  );
  const series = movers[0]?.series;
  const most = [...movers].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
  const table: Table = {
    caption: series
      ? `${pick(lang, series.name)}${say(lang, "common.sep")}${say(lang, "figure.unit", { unit: unitName(lang, series.unit) })}`
      : "",
    columns: [
      { label: say(lang, "common.unit") },
      { label: say(lang, "table.from"), numeric: true },
      { label: say(lang, "table.to"), numeric: true },
      { label: say(lang, "common.change"), numeric: true },
    ],
    rows: movers.map((m, i) => ({
      cells: [
        { text: names[i]!, href: unitHref(m.unit, lang) },
        { text: `${exact(m.from, m.series.unit)} (${m.fromYear})` },
        { text: `${exact(m.to, m.series.unit)} (${m.toYear})` },
        { text: difference(lang, m.from, m.to, m.series.unit) },
      ],
    })),
  };
  return (
    <Figure
      id="movers"
      lang={lang}
      level={2}
      title={say(lang, "overview.movers")}
      subtitle={say(lang, "overview.movers.note")}
    >
      {most && (
        <p className="verdict">
          {sayVerdict(lang, "movers.most", {
            series: pick(lang, most.series.name),
            place: names[movers.indexOf(most)]!,
            from: exact(most.from, most.series.unit),
            to: exact(most.to, most.series.unit),
            fromYear: most.fromYear,
            toYear: most.toYear,
            change: difference(lang, most.from, most.to, most.series.unit),
          })}
        </p>
      )}
      {movers.length === 0 ? (
        <Empty lang={lang} title={say(lang, "overview.movers.none")} />
      ) : (
        <DataTable table={table} />
      )}
    </Figure>
  );
}
