/** The league table: rank with its room, value with its interval, change, small line. Without enough coverage a list by name. */

import { shownNotes, shownText, unitHref, unitLabels, unitName } from "@/app/_charts/shown";
import { hasSpark, Spark } from "@/app/_charts/spark";
import { shownCell } from "@/app/_charts/table";
import { isCut } from "@/app/_charts/trend-parts";
import { stretched } from "@/app/_charts/trend-range";
import { CellWords } from "@/app/_ui/data-table";
import { Figure } from "@/app/_ui/figure";
import { Scroll } from "@/app/_ui/scroll";
import { whereWords } from "@/app/_ui/where";
import type { League, LeagueRow } from "@/lib/answers";
import { FOR_HALF } from "@/lib/compare/quantiles";
import type { Lang } from "@/lib/filter";
import { csv } from "@/lib/words/csv";
import { difference, exact, limit, unitName as nameOfUnit } from "@/lib/words/numbers";
import { sayRankings } from "@/lib/words/rankings";
import { pick, say } from "@/lib/words/words";

export function LeagueTable({ league, lang }: { league: League; lang: Lang }) {
  const { series, rows, quartiles } = league;
  const names = unitLabels(
    rows.map((r) => r.unit),
    lang,
  );
  const title = sayRankings(lang, "table", {
    series: pick(lang, series.name),
    year: league.year,
    ...whereWords(league, lang),
  });
  const highest = Math.max(0, ...rows.map((r) => r.shown.value));
  // Where every figure is zero there is nothing to follow but the intervals.
  const ends = rows.map((r) => r.interval?.high ?? 0);
  const max = highest > 0 ? stretched(highest, ends) : Math.max(0, ...ends);
  const cut = rows.filter((r) => r.interval && isCut(r.interval, max)).length;
  const withIntervals = league.uncertainty !== "none";
  const sparks = rows.some((r) => hasSpark(r.trend));
  return (
    <Figure
      id="league"
      lang={lang}
      shown={{
        caption: title,
        about: [series],
        columns: [{ label: sayRankings(lang, "place") }, { label: nameOfUnit(lang, series), numeric: true }],
        rows: rows.map(({ unit, shown }, i) => ({
          cells: [{ text: names[i] ?? "" }, shownCell(shown, series.unit, unit, lang, league.year)],
        })),
      }}
      still
      level={2}
      title={title}
      subtitle={<Subtitle league={league} lang={lang} />}
      csv={leagueCsv(league, lang)}
      summary={words(league, title, lang)}
      notes={[...notes(league, lang), ...(cut > 0 ? [sayRankings(lang, "interval.cut", { n: cut })] : [])]}
    >
      <Scroll className="scroll league" label={title}>
        <table className="data">
          <thead>
            <tr>
              {league.coverage.ranked && (
                <th scope="col" className="num">
                  {sayRankings(lang, "rank")}
                </th>
              )}
              <th scope="col">{sayRankings(lang, "place")}</th>
              <th scope="col" className="num">
                {nameOfUnit(lang, series)}
              </th>
              <th scope="col" className="whisker-cell">
                {withIntervals && sayRankings(lang, "interval")}
                <span className="scale">
                  {sayRankings(lang, quartiles ? "interval.scale" : "interval.scale.alone", {
                    max: limit(league.uncertainty === "count" ? Math.ceil(max) : max, series.unit),
                    median: quartiles ? exact(quartiles.middle, series.unit) : "",
                  })}
                </span>
              </th>
              <th scope="col" className="num wide-only">
                {sayRankings(lang, "change")}
              </th>
              {sparks && (
                <th scope="col" className="wide-only">
                  {sayRankings(lang, "trend", { from: league.trendYears[0] ?? "", to: league.trendYears.at(-1) ?? "" })}
                </th>
              )}
            </tr>
          </thead>
          <tbody>
            {rows.map((row, i) => (
              <tr key={row.unit.id} className={row.unranked ? "unranked" : undefined}>
                {league.coverage.ranked && <RankCell row={row} lang={lang} />}
                <th scope="row">
                  <a href={unitHref(row.unit, lang)}>{names[i]}</a>
                  {!league.coverage.ranked && row.unranked && (
                    <span className="tag">{sayRankings(lang, `rank.${row.unranked}`)}</span>
                  )}
                </th>
                <td className="num">
                  <CellWords cell={shownCell(row.shown, series.unit, row.unit, lang, league.year)} />
                  {row.interval && <span className="range">{intervalText(row.interval, league)}</span>}
                </td>
                <td className="whisker-cell">
                  <Whisker row={row} max={max} median={quartiles?.middle ?? null} />
                </td>
                <td className="num wide-only">
                  <ChangeWords row={row} unit={series.unit} lang={lang} />
                </td>
                {sparks && (
                  <td className="wide-only">
                    <Spark values={row.trend} width={72} height={20} />
                  </td>
                )}
              </tr>
            ))}
          </tbody>
        </table>
      </Scroll>
    </Figure>
  );
}

/** Of counts in whole cases, rounded outwards. */
function intervalText({ low, high }: { low: number; high: number }, league: League): string {
  const whole = league.uncertainty === "count";
  const unit = league.series.unit;
  return `${exact(whole ? Math.floor(low) : low, unit)}–${exact(whole ? Math.ceil(high) : high, unit)}`;
}

function Subtitle({ league, lang }: { league: League; lang: Lang }) {
  const { coverage, quartiles, series } = league;
  // One place of thousands is not none.
  const share = coverage.share > 0 && coverage.share < 0.0005 ? "<0.1%" : exact(coverage.share, "%");
  const needed = limit(coverage.needed, "%");
  const parts = [
    sayRankings(lang, "table.sub", {
      scope: say(lang, `scope.${league.scope}`),
      n: coverage.withValue,
      unit: nameOfUnit(lang, series),
    }),
    ...(quartiles
      ? [
          sayRankings(lang, coverage.withValue >= FOR_HALF ? "table.quartiles" : "table.median", {
            lower: exact(quartiles.lower, series.unit),
            middle: exact(quartiles.middle, series.unit),
            upper: exact(quartiles.upper, series.unit),
          }),
        ]
      : []),
    sayRankings(lang, `coverage.${coverage.basis}`, {
      expected: exact(coverage.expected, ""),
      n: exact(coverage.withValue, ""),
      share,
    }),
  ];
  const space = lang === "en" ? " " : "";
  const missing = coverage.expected - coverage.withValue;
  return (
    <>
      {parts.join(space)}
      {space}
      <strong>
        {coverage.ranked
          ? sayRankings(lang, missing === 0 ? "coverage.complete" : "coverage.ranked", {
              needed,
              missing: exact(missing, ""),
            })
          : sayRankings(lang, coverage.share < coverage.needed ? "coverage.unranked" : "coverage.few", { needed })}
      </strong>
    </>
  );
}

function RankCell({ row, lang }: { row: LeagueRow; lang: Lang }) {
  if (!row.rank)
    return (
      <td className="num">
        <span className="tag">{sayRankings(lang, `rank.${row.unranked ?? "none"}`)}</span>
      </td>
    );
  const { rank, best, worst } = row.rank;
  return (
    <td className="num rank-cell">
      <b>{rank}</b>
      {worst > best && (
        <span className="range" title={sayRankings(lang, "rank.range.words", { best, worst })}>
          {sayRankings(lang, "rank.range", { best, worst })}
        </span>
      )}
    </td>
  );
}

/**
 * The value as a dot on a line from the low to the high end of its interval, with an arrow where that runs beyond the scale; an upright line at the
 * median. Printed beside it as text.
 */
function Whisker({ row, max, median }: { row: LeagueRow; max: number; median: number | null }) {
  if (!(max > 0)) return null;
  const at = (value: number) => `${Math.min(100, Math.max(0, (value / max) * 100)).toFixed(1)}%`;
  const { interval } = row;
  const cut = interval !== null && isCut(interval, max);
  return (
    <span className="whisker" aria-hidden="true">
      {median !== null && <i className="median" style={{ left: at(median) }} />}
      {interval && (
        <i
          className={cut ? "reach cut" : "reach"}
          style={{ left: at(interval.low), right: `calc(100% - ${at(interval.high)})` }}
        />
      )}
      <i className={row.unranked ? "dot hollow" : "dot"} style={{ left: at(row.shown.value) }} />
    </span>
  );
}

function ChangeWords({ row, unit, lang }: { row: LeagueRow; unit: string; lang: Lang }) {
  const { before } = row;
  if (!before || before.shown.kind === "blank")
    return <span className="faint small">{sayRankings(lang, "change.none")}</span>;
  if (before.across) return <span className="faint small">{sayRankings(lang, "change.across")}</span>;
  if (before.shown.kind === "disputed") return <span className="faint small">{say(lang, "mark.disputed")}</span>;
  return (
    <span title={shownText(before.shown, unit, lang)}>
      {difference(lang, before.shown.value, row.shown.value, unit)}
    </span>
  );
}

function notes(league: League, lang: Lang): string[] {
  return [
    sayRankings(lang, `method.interval.${league.uncertainty}`),
    ...(league.coverage.ranked && league.uncertainty !== "none"
      ? [sayRankings(lang, "method.rank"), sayRankings(lang, "method.few")]
      : []),
    ...(league.more > 0 ? [sayRankings(lang, "more", { n: league.more })] : []),
    ...(league.series.breaks.some((b) => b.year === league.year)
      ? league.series.breaks
          .filter((b) => b.year === league.year)
          .map((b) => say(lang, "break.caption", { year: b.year, reason: pick(lang, b.reason) }))
      : []),
  ];
}

function leagueCsv(league: League, lang: Lang): string {
  const columns = [
    sayRankings(lang, "rank"),
    sayRankings(lang, "col.best"),
    sayRankings(lang, "col.worst"),
    sayRankings(lang, "col.code"),
    sayRankings(lang, "place"),
    pick(lang, league.series.name),
    sayRankings(lang, "col.low"),
    sayRankings(lang, "col.high"),
    sayRankings(lang, "col.numerator"),
    sayRankings(lang, "col.denominator"),
    sayRankings(lang, "change"),
    sayRankings(lang, "col.note"),
  ];
  return csv(
    columns,
    league.rows.map((row) => [
      row.rank?.rank ?? null,
      row.rank?.best ?? null,
      row.rank?.worst ?? null,
      row.unit.place.code,
      unitName(row.unit, lang),
      row.shown.value,
      row.interval?.low ?? null,
      row.interval?.high ?? null,
      row.shown.numerator,
      row.shown.denominator,
      row.before && !row.before.across && row.before.shown.kind === "value"
        ? row.shown.value - row.before.shown.value
        : null,
      [
        ...(row.unranked ? [sayRankings(lang, `rank.${row.unranked}`)] : []),
        ...(row.standing && row.standing !== "as_expected" ? [sayRankings(lang, `standing.${row.standing}`)] : []),
        ...shownNotes(row.shown, lang),
      ].join("; "),
    ]),
  );
}

/** All units with a figure in a sentence, whatever rows the page carries. */
function words({ quartiles, coverage, series }: League, title: string, lang: Lang): string {
  const n = coverage.withValue;
  if (!quartiles) return sayRankings(lang, "league.words.few", { title, n });
  const value = (share: number) => exact(share, series.unit);
  return sayRankings(lang, n >= FOR_HALF ? "league.words" : "league.words.median", {
    title,
    n,
    median: value(quartiles.middle),
    low: value(quartiles.lower),
    high: value(quartiles.upper),
  });
}
