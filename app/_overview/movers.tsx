/** The largest changes between two years of one unit. */

import { hasOpenCheck, unitHref, unitLabels } from "@/app/_charts/shown";
import { shownCell, type Table } from "@/app/_charts/table";
import { Empty, Figure } from "@/app/_ui/figure";
import { whole } from "@/app/_ui/whole";
import type { Overview } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { difference, exact, unitName } from "@/lib/words/numbers";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";

export function Movers({ movers, lang }: { movers: Overview["movers"]; lang: Lang }) {
  const { series, year, lines } = movers;
  const names = unitLabels(
    lines.map((m) => m.unit),
    lang,
  );
  const most = [...lines].sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from))[0];
  const span = spanOf(lines);
  const table: Table = {
    about: [series],
    caption: `${pick(lang, series.name)}${say(lang, "common.sep")}${say(lang, "figure.unit.within", { unit: unitName(lang, series) })}`,
    columns: [
      { label: say(lang, "common.unit") },
      { label: say(lang, "table.from", { year: year - 1 }), numeric: true },
      { label: say(lang, "table.to", { year }), numeric: true },
      { label: say(lang, "common.change"), numeric: true },
      { label: say(lang, "common.change"), bar: true },
    ],
    rows: lines.map(({ unit, from, to, before, now }, i) => ({
      cells: [
        { text: names[i]!, href: unitHref(unit, lang) },
        shownCell(before, series.unit, unit, lang, year - 1),
        shownCell(now, series.unit, unit, lang, year),
        { text: difference(lang, from, to, series.unit) },
        { text: "", bar: span(from, to) },
      ],
    })),
  };
  return (
    <Figure
      id="movers"
      still
      lang={lang}
      level={2}
      title={say(lang, "overview.movers")}
      subtitle={say(lang, "overview.movers.note")}
      // The sentence of the table would tell the highest figure, where the largest change is meant.
      summary=""
      {...(lines.length > 0 ? { table, open: true } : {})}
    >
      {most ? (
        <p className="verdict">
          {whole(
            sayVerdict(lang, "movers.most", {
              series: pick(lang, series.name),
              place: names[lines.indexOf(most)]!,
              from: exact(most.from, series.unit),
              to: exact(most.to, series.unit),
              fromYear: year - 1,
              toYear: year,
              change:
                difference(lang, most.from, most.to, series.unit) +
                ([most.before, most.now].some(hasOpenCheck) ? sayFigure(lang, "sum.open.in") : ""),
            }),
          )}
        </p>
      ) : (
        <Empty lang={lang} title={say(lang, "overview.movers.none")} />
      )}
    </Figure>
  );
}

/** Bars from one zero line: rises to its right, falls to its left, all of one scale. */
function spanOf(lines: Overview["movers"]["lines"]) {
  const changes = lines.map((m) => m.to - m.from);
  const most = Math.max(0, ...changes);
  const whole = most - Math.min(0, ...changes) || 1;
  const zero = (whole - most) / whole;
  return (from: number, to: number) => {
    const length = Math.abs(to - from) / whole;
    return to < from ? { length, start: zero - length, fall: true } : { length, start: zero };
  };
}
