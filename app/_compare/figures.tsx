/** The figures of a comparison: one per indicator, as lines, small multiples, bars or table. */

import { unitHref, unitLabels } from "@/app/_charts/shown";
import { shownCell, trendCsv, trendTable } from "@/app/_charts/table";
import { drawnYears, trendChart } from "@/app/_charts/trend";
import { CellWords, DataTable } from "@/app/_ui/data-table";
import { Empty, Figure } from "@/app/_ui/figure";
import type { Shown, Trend } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { sayCompare } from "@/lib/words/compare";
import { unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { indexed } from "./indexed";

type View = NonNullable<Filter["view"]>;

const sizeOf = (p: Shown): number =>
  p.kind === "value" ? p.value : p.kind === "disputed" ? Math.max(...p.readings.map((r) => r.value)) : 0;

/** Five lines can be told apart; more are drawn as small multiples unless asked otherwise. */
export const defaultView = (units: number): View => (units > 5 ? "multiples" : "lines");

export function ComparisonFigure({
  trend,
  view,
  index,
  lang,
}: {
  trend: Trend;
  view: View;
  index: boolean;
  lang: Lang;
}) {
  const { series } = trend;
  const based = index && view !== "table" && view !== "bars" ? indexed(trend) : null;
  const drawn = based?.trend ?? trend;
  const id = `c-${series.key}`;
  const unit = based ? sayCompare(lang, "unit.index", { year: based.year }) : unitName(lang, series.unit);
  const notes = based
    ? [
        based.dropped.length > 0
          ? sayCompare(lang, "index.note", {
              year: based.year,
              dropped: unitLabels(based.dropped, lang).join(say(lang, "common.list")),
            })
          : sayCompare(lang, "index.note.all", { year: based.year }),
      ]
    : index && view !== "table" && view !== "bars"
      ? [sayCompare(lang, "index.none")]
      : [];
  const frame = {
    id,
    lang,
    level: 2 as const,
    title: pick(lang, series.name),
    subtitle: [
      say(lang, "figure.unit", { unit }),
      pick(lang, series.definition),
      say(lang, "figure.coverage", trend.coverage),
    ]
      .filter(Boolean)
      .join(say(lang, "common.semicolon")),
    csv: trendCsv([trend], lang),
  };
  if (trend.coverage.shown === 0) {
    return (
      <Figure {...frame} table={trendTable(trend, lang)}>
        <Empty lang={lang} />
      </Figure>
    );
  }
  if (view === "table") {
    return (
      <Figure
        {...frame}
        notes={series.breaks.map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) }))}
      >
        <DataTable table={trendTable(trend, lang)} />
      </Figure>
    );
  }
  if (view === "bars") {
    return (
      <Figure {...frame} notes={[sayCompare(lang, "bars.note")]} table={trendTable(trend, lang)}>
        <Bars trend={trend} lang={lang} />
      </Figure>
    );
  }
  if (view === "multiples") {
    const years = drawnYears(drawn);
    const top = Math.max(0, ...drawn.lines.flatMap((l) => l.points.map(sizeOf)));
    const breaks = series.breaks.map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) }));
    return (
      <Figure {...frame} notes={[...notes, sayCompare(lang, "shared"), ...breaks]} table={trendTable(trend, lang)}>
        <ul className="multiples">
          {drawn.lines.map((line, i) => (
            <li key={line.unit.id}>
              <Panel
                id={`${id}-${line.unit.id}`}
                trend={{ ...drawn, lines: [line] }}
                name={
                  unitLabels(
                    drawn.lines.map((l) => l.unit),
                    lang,
                  )[i] ?? ""
                }
                top={top}
                years={years}
                lang={lang}
              />
            </li>
          ))}
        </ul>
      </Figure>
    );
  }
  return (
    <Figure
      {...frame}
      notes={notes}
      drawing={trendChart(drawn, lang, { height: 340 })}
      table={trendTable(trend, lang)}
    />
  );
}

/** One small multiple: the name, and its chart on the shared scale. */
function Panel({
  id,
  trend,
  name,
  top,
  years,
  lang,
}: {
  id: string;
  trend: Trend;
  name: string;
  top: number;
  years: number[];
  lang: Lang;
}) {
  const unit = trend.lines[0]?.unit;
  const drawing = trendChart(trend, lang, { height: 190, top, years });
  return (
    <Figure
      id={id}
      lang={lang}
      title={unit ? <a href={unitHref(unit, lang)}>{name}</a> : name}
      drawing={{ ...drawing, notes: [], marks: [] }}
      csv={trendCsv([trend], lang)}
    />
  );
}

/** The newest value of each unit as a bar. */
function Bars({ trend, lang }: { trend: Trend; lang: Lang }) {
  const names = unitLabels(
    trend.lines.map((l) => l.unit),
    lang,
  );
  const rows = trend.lines
    .map((line, i) => {
      const at = line.points.findLastIndex((p) => p.kind !== "blank");
      const shown = line.points[at] ?? line.points.at(-1);
      return { line, name: names[i] ?? "", shown, year: trend.years[at] };
    })
    .sort((a, b) => (b.shown ? sizeOf(b.shown) : 0) - (a.shown ? sizeOf(a.shown) : 0));
  const max = Math.max(0, ...rows.map((r) => (r.shown ? sizeOf(r.shown) : 0)));
  return (
    <div className="scroll ranking">
      <table className="data bars">
        <thead>
          <tr>
            <th scope="col">{say(lang, "common.unit")}</th>
            <th scope="col" className="num">
              {say(lang, "table.year")}
            </th>
            <th scope="col" className="num">
              {say(lang, "common.value")}
            </th>
            <th scope="col">
              <span className="sr">{say(lang, "common.value")}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {rows.map(({ line, name, shown, year }) => (
            <tr key={line.unit.id}>
              <th scope="row">
                <a href={unitHref(line.unit, lang)}>{name}</a>
              </th>
              <td className="num faint">{year ?? ""}</td>
              <td className="num">
                {shown && <CellWords cell={shownCell(shown, trend.series.unit, line.unit, lang)} />}
              </td>
              <td className="bar-cell">
                <span
                  className={shown?.kind === "disputed" ? "bar hollow" : "bar"}
                  style={{ width: shown && max > 0 ? `${(sizeOf(shown) / max) * 100}%` : "0" }}
                />
              </td>
            </tr>
          ))}
        </tbody>
      </table>
    </div>
  );
}
