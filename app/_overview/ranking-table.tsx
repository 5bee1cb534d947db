/** Units of one level and scope by size, as a table with bars. Ties share a place; an order of what is here, not a league table. */

import { organName, shownText, unitHref, unitLabels, unitName } from "@/app/_charts/shown";
import { Spark } from "@/app/_charts/spark";
import { rowsSummary } from "@/app/_charts/summary";
import { csv, shownCell } from "@/app/_charts/table";
import { CellWords } from "@/app/_ui/data-table";
import { Empty, Figure } from "@/app/_ui/figure";
import { Scroll } from "@/app/_ui/scroll";
import type { Ranking, Shown } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { difference, exact, unitName as nameOfUnit } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

const SHOWN = 15;
const amount = (shown: Shown): number =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.max(...shown.readings.map((r) => r.value))
      : 0;

export function RankingTable({ ranking, lang }: { ranking: Ranking; lang: Lang }) {
  const { series, rows } = ranking;
  const gap = lang === "zh" ? "" : " ";
  const some = rows.filter((r) => amount(r.shown) > 0);
  const zeros = rows.filter((r) => r.shown.kind === "value" && r.shown.value === 0);
  const names = unitLabels(
    some.map((r) => r.unit),
    lang,
  );
  const max = Math.max(0, ...some.map((r) => amount(r.shown)));
  const before = (row: Ranking["rows"][number]) =>
    row.shown.kind === "value" && row.before?.kind === "value"
      ? difference(lang, row.before.value, row.shown.value, series.unit)
      : "";
  const bar = (row: Ranking["rows"][number]) => (max > 0 ? `${(amount(row.shown) / max) * 100}%` : "0");
  const body = (list: typeof some, from: number) =>
    list.map((row, i) => (
      <tr key={row.unit.id}>
        <td className="num faint">{row.rank}</td>
        <th scope="row">
          <a href={unitHref(row.unit, lang)}>{names[from + i]}</a>
        </th>
        <td className="num">
          <CellWords cell={shownCell(row.shown, series.unit, row.unit, lang, ranking.year)} />
        </td>
        <td className="bar-cell">
          <span className={row.shown.kind === "disputed" ? "bar hollow" : "bar"} style={{ width: bar(row) }} />
        </td>
        <td className="num faint wide-only">{before(row)}</td>
        <td className="wide-only">
          <Spark values={row.trend} width={72} height={20} />
        </td>
      </tr>
    ));
  const title = say(lang, "overview.ranking", { series: pick(lang, series.name), year: ranking.year });
  const columns = ["table.rank", "common.unit", "common.value", "table.change"] as const;
  const csvRows = rows.map((row) => [
    row.rank,
    unitName(row.unit, lang),
    row.shown.kind === "value" ? row.shown.value : shownText(row.shown, series.unit, lang),
    before(row),
  ]);
  return (
    <Figure
      id="ranking"
      lang={lang}
      shown={{
        caption: title,
        about: [series],
        columns: [{ label: say(lang, "common.unit") }, { label: nameOfUnit(lang, series.unit), numeric: true }],
        rows: [...rows, ...(ranking.withoutValue ?? [])].map(({ unit, shown }) => ({
          cells: [{ text: unitName(unit, lang) }, shownCell(shown, series.unit, unit, lang, ranking.year)],
        })),
      }}
      csv={csv(
        columns.map((c) => say(lang, c)),
        csvRows,
      )}
      level={2}
      title={title}
      summary={
        rowsSummary(
          title,
          rows.flatMap((row) =>
            row.shown.kind === "value"
              ? [
                  {
                    name: unitName(row.unit, lang),
                    text: exact(row.shown.value, series.unit),
                    value: row.shown.value,
                  },
                ]
              : [],
          ),
          ranking.withoutValue?.length ?? 0,
          lang,
        ) ?? undefined
      }
      subtitle={
        <>
          {say(lang, "overview.ranking.note", {
            level: ranking.level ? say(lang, `level.${ranking.level}`) : say(lang, "common.all"),
            scope: say(lang, `scope.${ranking.scope}`).toLowerCase(),
            n: ranking.coverage.withValue,
            units: ranking.coverage.units,
          })}
          {ranking.coverage.places > 0 &&
            gap + say(lang, "overview.ranking.places", { places: exact(ranking.coverage.places, "") })}
          {ranking.median !== null &&
            gap + say(lang, "overview.ranking.median", { median: exact(ranking.median, series.unit) })}
        </>
      }
    >
      {rows.length === 0 ? (
        <Empty lang={lang} />
      ) : (
        <>
          <Scroll className="scroll ranking" label={title}>
            <table className="data bars">
              <thead>
                <tr>
                  <th scope="col" className="num">
                    <span className="sr">{say(lang, "table.rank")}</span>
                  </th>
                  <th scope="col">{say(lang, "common.unit")}</th>
                  <th scope="col" className="num">
                    {nameOfUnit(lang, series.unit)}
                  </th>
                  <td />
                  <th scope="col" className="num wide-only">
                    {say(lang, "table.change")}
                  </th>
                  <th scope="col" className="wide-only">
                    {ranking.trendYears.length > 0 &&
                      say(lang, "common.years", { from: ranking.trendYears[0]!, to: ranking.trendYears.at(-1)! })}
                  </th>
                </tr>
              </thead>
              <tbody>{body(some.slice(0, SHOWN), 0)}</tbody>
            </table>
          </Scroll>
          {some.length > SHOWN && (
            <details className="rest">
              <summary>{say(lang, "overview.ranking.rest", { n: some.length - SHOWN })}</summary>
              <table className="data bars">
                <tbody>{body(some.slice(SHOWN), SHOWN)}</tbody>
              </table>
            </details>
          )}
          {(ranking.withoutValue?.length ?? 0) > 0 && (
            <details className="rest">
              <summary>{say(lang, "overview.ranking.without", { n: ranking.withoutValue?.length ?? 0 })}</summary>
              <ul className="inline-list">
                {ranking.withoutValue?.map((row) => (
                  <li key={row.unit.id}>
                    <a href={unitHref(row.unit, lang)}>{unitName(row.unit, lang)}</a>{" "}
                    <CellWords cell={shownCell(row.shown, series.unit, row.unit, lang, ranking.year)} />
                  </li>
                ))}
              </ul>
            </details>
          )}
          {zeros.length > 0 && (
            <details className="rest">
              <summary>{say(lang, "overview.ranking.zeros", { n: zeros.length })}</summary>
              <ul className="inline-list">
                {zeros.map((row) => (
                  <li key={row.unit.id}>
                    <a href={unitHref(row.unit, lang)}>
                      {row.unit.scope === "organ" ? organName(row.unit, lang) : pick(lang, row.unit.place.name)}
                    </a>{" "}
                    <CellWords cell={shownCell(row.shown, series.unit, row.unit, lang, ranking.year)} />
                  </li>
                ))}
              </ul>
            </details>
          )}
        </>
      )}
    </Figure>
  );
}
