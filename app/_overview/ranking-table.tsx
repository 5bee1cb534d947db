/** Units of one level and scope by size, as a table with bars. Ties share a place; an order of what is here, not a league table. */

import { hasOpenCheck, shownText, unitHref, unitLabels, unitName } from "@/app/_charts/shown";
import { Spark } from "@/app/_charts/spark";
import { rowsSummary } from "@/app/_charts/summary";
import { shownCell } from "@/app/_charts/table";
import { CellWords } from "@/app/_ui/data-table";
import { Empty, Figure } from "@/app/_ui/figure";
import { Scroll } from "@/app/_ui/scroll";
import type { Ranking, Shown, UnitRef } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { csv } from "@/lib/words/csv";
import { difference, exact, unitName as nameOfUnit, withUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

const amount = (shown: Shown): number =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.max(...shown.readings.map((r) => r.value))
      : 0;

type Row = Ranking["rows"][number];
interface Part {
  ranking: Ranking;
  lang: Lang;
}

/** `open`: rows that stand open, the others behind a fold. */
export function RankingTable({ ranking, open, lang }: Part & { open: number }) {
  const { series, rows } = ranking;
  const title = say(lang, "overview.ranking", { series: pick(lang, series.name), year: ranking.year });
  return (
    <Figure
      id="ranking"
      still
      lang={lang}
      shown={shownTable(ranking, title, lang)}
      csv={rankingCsv(ranking, lang)}
      level={2}
      title={title}
      summary={summaryOf(ranking, title, lang)}
      subtitle={<Note ranking={ranking} lang={lang} />}
    >
      {rows.length === 0 ? (
        <Empty lang={lang} />
      ) : (
        <>
          <Bars ranking={ranking} title={title} open={open} lang={lang} />
          <WithoutValue ranking={ranking} lang={lang} />
          <Zeros ranking={ranking} lang={lang} />
        </>
      )}
    </Figure>
  );
}

/** What the figure's downloads and its account of sources are made from. */
const shownTable = ({ series, year, rows, withoutValue }: Ranking, caption: string, lang: Lang) => ({
  caption,
  about: [series],
  columns: [{ label: say(lang, "common.unit") }, { label: nameOfUnit(lang, series), numeric: true }],
  rows: [...rows, ...(withoutValue ?? [])].map(({ unit, shown }) => ({
    cells: [{ text: unitName(unit, lang) }, shownCell(shown, series.unit, unit, lang, year)],
  })),
});

/** Difference from the year before; empty where either is no single value. */
const changeOf = ({ shown, before }: Row, unit: string, lang: Lang): string =>
  shown.kind === "value" && before?.kind === "value" ? difference(lang, before.value, shown.value, unit) : "";

const rankingCsv = ({ series, rows }: Ranking, lang: Lang): string =>
  csv(
    (["table.rank", "common.unit", "common.value", "table.change"] as const).map((c) => say(lang, c)),
    rows.map((row) => [
      row.rank,
      unitName(row.unit, lang),
      row.shown.kind === "value" ? row.shown.value : shownText(row.shown, series.unit, lang),
      changeOf(row, series.unit, lang),
    ]),
  );

function summaryOf({ series, rows, withoutValue }: Ranking, title: string, lang: Lang): string | undefined {
  const told = rows.flatMap(({ unit, shown }) =>
    shown.kind === "value"
      ? [
          {
            name: unitName(unit, lang),
            text: withUnit(lang, shown.value, series),
            value: shown.value,
            open: hasOpenCheck(shown),
          },
        ]
      : [],
  );
  return rowsSummary(title, told, withoutValue?.length ?? 0, lang) ?? undefined;
}

/** How many of how many are here, and their median. */
function Note({ ranking, lang }: Part) {
  const { series, level, scope, coverage, median } = ranking;
  const gap = lang === "zh" ? "" : " ";
  return (
    <>
      {say(lang, "overview.ranking.note", {
        level: level ? say(lang, `level.${level}`) : say(lang, "common.all"),
        scope: say(lang, `scope.${scope}`).toLowerCase(),
        n: coverage.withValue,
        units: coverage.units,
      })}
      {coverage.places > 0 && gap + say(lang, "overview.ranking.places", { places: exact(coverage.places, "") })}
      {median !== null && gap + say(lang, "overview.ranking.median", { median: exact(median, series.unit) })}
    </>
  );
}

/** Units with more than nothing: the first of them, and the others behind a fold. */
function Bars({ ranking, title, open, lang }: Part & { title: string; open: number }) {
  // A head over nothing would be wider than what it heads.
  const trendYears = ranking.rows.some((r) => r.trend.filter((v) => v !== null).length > 2) ? ranking.trendYears : [];
  const some = ranking.rows.filter((r) => amount(r.shown) > 0);
  const names = unitLabels(
    some.map((r) => r.unit),
    lang,
  );
  const max = Math.max(0, ...some.map((r) => amount(r.shown)));
  const lines = some.map((row, i) => (
    <Line key={row.unit.id} row={row} name={names[i]!} max={max} ranking={ranking} lang={lang} />
  ));
  return (
    <>
      <Scroll className="scroll tall ranking" label={title}>
        <table className="data bars">
          <thead>
            <tr>
              <th scope="col" className="num">
                <span className="sr">{say(lang, "table.rank")}</span>
              </th>
              <th scope="col">{say(lang, "common.unit")}</th>
              <th scope="col" className="num">
                {nameOfUnit(lang, ranking.series)}
              </th>
              <td />
              <th scope="col" className="num wide-only">
                {say(lang, "table.change")}
              </th>
              {trendYears.length > 0 ? (
                <th scope="col" className="wide-only nowrap">
                  {say(lang, "common.years", { from: trendYears[0]!, to: trendYears.at(-1)! })}
                </th>
              ) : (
                <td className="wide-only" />
              )}
            </tr>
          </thead>
          <tbody>{lines.slice(0, open)}</tbody>
        </table>
      </Scroll>
      {lines.length > open && (
        <details className="rest">
          <summary>{say(lang, "overview.ranking.rest", { n: lines.length - open })}</summary>
          <table className="data bars">
            <tbody>{lines.slice(open)}</tbody>
          </table>
        </details>
      )}
    </>
  );
}

function Line({ row, name, max, ranking, lang }: Part & { row: Row; name: string; max: number }) {
  const { series, year } = ranking;
  const width = max > 0 ? `${(amount(row.shown) / max) * 100}%` : "0";
  return (
    <tr>
      <td className="num faint">{row.rank}</td>
      <th scope="row">
        <a href={unitHref(row.unit, lang)}>{name}</a>
      </th>
      <td className="num">
        <CellWords cell={shownCell(row.shown, series.unit, row.unit, lang, year)} />
      </td>
      <td className="bar-cell">
        <span className={row.shown.kind === "disputed" ? "bar hollow" : "bar"} style={{ width }} />
      </td>
      <td className="num faint wide-only">{changeOf(row, series.unit, lang)}</td>
      <td className="wide-only">
        <Spark values={row.trend} width={72} height={20} />
      </td>
    </tr>
  );
}

function WithoutValue({ ranking, lang }: Part) {
  const rows = ranking.withoutValue ?? [];
  if (rows.length === 0) return null;
  return (
    <details className="rest">
      <summary>{say(lang, "overview.ranking.without", { n: rows.length })}</summary>
      <Listed rows={rows} ranking={ranking} name={(unit) => unitName(unit, lang)} lang={lang} />
    </details>
  );
}

function Zeros({ ranking, lang }: Part) {
  const rows = ranking.rows.filter((r) => r.shown.kind === "value" && r.shown.value === 0);
  if (rows.length === 0) return null;
  const name = (unit: UnitRef) => (unit.scope === "organ" ? pick(lang, unit.body) : pick(lang, unit.place.name));
  return (
    <details className="rest">
      <summary>{say(lang, "overview.ranking.zeros", { n: rows.length })}</summary>
      <Listed rows={rows} ranking={ranking} name={name} lang={lang} />
    </details>
  );
}

function Listed({
  rows,
  ranking: { series, year },
  name,
  lang,
}: Part & { rows: readonly { unit: UnitRef; shown: Shown }[]; name: (unit: UnitRef) => string }) {
  return (
    <ul className="inline-list">
      {rows.map(({ unit, shown }) => (
        <li key={unit.id}>
          <a href={unitHref(unit, lang)}>{name(unit)}</a>{" "}
          <CellWords cell={shownCell(shown, series.unit, unit, lang, year)} />
        </li>
      ))}
    </ul>
  );
}
