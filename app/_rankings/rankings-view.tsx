/** The rankings page, from one answer: conditions, the league table, the funnel of a share, and what was left out. */

import { type FunnelLimit, funnelChart, funnelPoints, outliers } from "@/app/_charts/funnel";
import { openPartBehind, unitHref, unitName as unitLabel } from "@/app/_charts/shown";
import { shownCell } from "@/app/_charts/table";
import { Chips } from "@/app/_ui/chips";
import { CellWords } from "@/app/_ui/data-table";
import { Empty, Figure } from "@/app/_ui/figure";
import { viewHref } from "@/app/_ui/links";
import { PageHead } from "@/app/_ui/page-head";
import { Replaced } from "@/app/_ui/replaced";
import { whereWords } from "@/app/_ui/where";
import type { League, SeriesInfo } from "@/lib/answers";
import { type Filter, type Ignored, type Lang, writeFilter } from "@/lib/filter";
import { exact, nounWords } from "@/lib/words/numbers";
import { sayRankings } from "@/lib/words/rankings";
import { pick, say } from "@/lib/words/words";
import { Conditions } from "./conditions";
import { LeagueTable } from "./league-table";
import { Onward } from "./onward";
import { Organs } from "./organs";
import { Verdict } from "./verdict";
import "./rankings.css";
import { whole } from "@/app/_ui/whole";

/** Indicators a supervisor asks for first. */
const COUNTS = ["requests_received", "reconsideration_total", "litigation_total", "requests_carried_out"];

export interface RankingsProps {
  league: League;
  limits: FunnelLimit[];
  series: SeriesInfo[];
  filter: Filter;
  ignored: Ignored[];
  lang: Lang;
}

export function RankingsView({ league, limits, series, filter, ignored, lang }: RankingsProps) {
  return (
    <>
      <Replaced asked={filter} shown={league} lang={lang} />
      <PageHead lang={lang} title={sayRankings(lang, "title")} lead={sayRankings(lang, "lead")} ignored={ignored} />
      <Conditions league={league} series={series} filter={filter} lang={lang} />
      <SeriesChips league={league} series={series} filter={filter} lang={lang} />
      <Organs league={league} filter={filter} lang={lang} />
      {league.rows.length === 0 ? (
        <section className="part">
          <Empty lang={lang} help={sayRankings(lang, "empty.help")} />
        </section>
      ) : (
        <>
          <Verdict league={league} lang={lang} />
          {league.pooled && <FunnelPart league={league} limits={limits} lang={lang} />}
          <section className="part">
            <LeagueTable league={league} lang={lang} />
            <Onward league={league} filter={filter} lang={lang} />
          </section>
        </>
      )}
      <LeftOut league={league} lang={lang} />
    </>
  );
}

function SeriesChips({ league, series, filter, lang }: Pick<RankingsProps, "league" | "series" | "filter" | "lang">) {
  const groups = [
    { title: sayRankings(lang, "shares"), list: series.filter((s) => s.share && s.unit === "%") },
    { title: sayRankings(lang, "counts"), list: series.filter((s) => COUNTS.includes(s.key)) },
  ];
  return (
    <nav className="ranking-chips" aria-label={say(lang, "common.indicator")}>
      {groups.map(({ title, list }) => (
        <div key={title}>
          <span className="faint small">{title}</span>
          <Chips
            chips={list.map((s) => ({
              text: pick(lang, s.name),
              href: viewHref("/rankings", filter, { series: s.key }),
              current: s.key === league.series.key,
            }))}
          />
        </div>
      ))}
    </nav>
  );
}

/** More than so many beyond the limits is no matter of chance any more. */
const SPREAD = 0.2;

/** A funnel needs a few units with cases enough to say something. */
const ENOUGH = { units: 3, cases: 10 };

function FunnelPart({ league, limits, lang }: Pick<RankingsProps, "league" | "limits" | "lang">) {
  const said = league.rows.filter((r) => r.standing !== null && (r.shown.denominator ?? 0) >= ENOUGH.cases).length;
  return (
    <section className="part">
      {said >= ENOUGH.units ? (
        <Funnel league={league} limits={limits} lang={lang} />
      ) : (
        <p className="small faint">
          {whole(sayRankings(lang, "funnel.none", { n: said, whole: nounWords(lang, league.series.whole) }))}
        </p>
      )}
    </section>
  );
}

function Funnel({ league, limits, lang }: { league: League; limits: FunnelLimit[]; lang: Lang }) {
  const drawing = funnelChart(league, limits, lang);
  const points = funnelPoints(league, lang);
  const found = outliers(points);
  const { pooled, outside, coverage } = league;
  const spread = outside.warn / Math.max(1, coverage.withValue);
  const list = (end: "high" | "low") => found.filter((p) => p.row.standing?.endsWith(end));
  return (
    <Figure
      id="funnel"
      lang={lang}
      level={2}
      title={sayRankings(lang, "funnel", {
        series: pick(lang, league.series.name),
        year: league.year,
        ...whereWords(league, lang),
      })}
      subtitle={sayRankings(lang, "funnel.sub", {
        pooled: exact(pooled?.share ?? 0, "%"),
        numerator: exact(pooled?.numerator ?? 0, "件"),
        denominator: exact(pooled?.denominator ?? 0, "件"),
        open: openPartBehind(pooled?.open ?? null, true, lang),
      })}
      drawing={drawing}
      notes={[
        sayRankings(lang, "funnel.key"),
        sayRankings(lang, "funnel.read"),
        ...(spread > SPREAD ? [sayRankings(lang, "funnel.spread", { share: exact(spread, "%") })] : []),
        ...(coverage.withValue > 250 ? [sayRankings(lang, "funnel.more")] : []),
      ]}
      table={{
        // Those outside first; the column says where each stands.
        caption: pick(lang, league.series.name),
        about: [league.series],
        columns: [
          { label: sayRankings(lang, "place") },
          { label: pick(lang, league.series.name), numeric: true },
          { label: sayRankings(lang, "col.numerator"), numeric: true },
          { label: sayRankings(lang, "col.denominator"), numeric: true },
          { label: sayRankings(lang, "col.standing") },
        ],
        rows: [...found, ...points.filter((p) => p.row.standing === "as_expected")].map((p) => ({
          cells: [
            { text: p.name, href: unitHref(p.row.unit, lang) },
            shownCell(p.row.shown, league.series.unit, p.row.unit, lang, league.year),
            { text: exact(p.row.shown.numerator ?? 0, "件") },
            { text: exact(p.cases, "件") },
            { text: sayRankings(lang, `standing.${p.row.standing ?? "as_expected"}`) },
          ],
        })),
      }}
    >
      {found.length > 0 && (
        <div className="outliers">
          {(["high", "low"] as const).map((end) =>
            list(end).length === 0 ? null : (
              <div key={end}>
                <h3>
                  {end === "high" ? "▲" : "◆"} {sayRankings(lang, `funnel.${end}`)}
                </h3>
                <ul>
                  {list(end)
                    .slice(0, 12)
                    .map((p) => (
                      <li key={p.row.unit.id}>
                        <a href={unitHref(p.row.unit, lang)}>{p.name}</a>{" "}
                        <CellWords cell={shownCell(p.row.shown, "%", p.row.unit, lang, league.year)} />{" "}
                        <span className="faint small">
                          {sayRankings(lang, "funnel.outside.n", {
                            numerator: exact(p.row.shown.numerator ?? 0, "件"),
                            denominator: exact(p.cases, "件"),
                          })}
                          {lang === "zh" ? "，" : ", "}
                          {sayRankings(lang, `standing.${p.row.standing ?? "as_expected"}`)}
                        </span>
                      </li>
                    ))}
                </ul>
              </div>
            ),
          )}
        </div>
      )}
    </Figure>
  );
}

/** What takes no part: readings that differ, blanks with their reason, reports set aside. */
function LeftOut({ league, lang }: { league: League; lang: Lang }) {
  const disputed = league.without.filter((w) => w.shown.kind === "disputed");
  const blank = league.without.filter((w) => w.shown.kind === "blank");
  if (disputed.length + blank.length + league.held === 0) return null;
  const block = (list: League["without"], words: string, open: boolean) =>
    list.length > 0 && (
      <details className="rest" open={open}>
        <summary>{words}</summary>
        <ul className="inline-list">
          {list.map(({ unit, shown }) => (
            <li key={unit.id}>
              <a href={unitHref(unit, lang)}>{unitLabel(unit, lang)}</a>{" "}
              <CellWords cell={shownCell(shown, league.series.unit, unit, lang, league.year)} />
            </li>
          ))}
        </ul>
      </details>
    );
  return (
    <section className="part" aria-label={sayRankings(lang, "method.out")}>
      <p className="small faint">{whole(sayRankings(lang, "method.out"))}</p>
      {block(disputed, sayRankings(lang, "without.disputed", { n: disputed.length }), true)}
      {block(blank, sayRankings(lang, "without.blank", { n: blank.length }), false)}
      {league.held > 0 && (
        <p className="rest">
          {sayRankings(lang, "held", { n: league.held })}
          {lang === "en" && " "}
          <a href={`/quality${writeFilter({ lang, year: league.year })}#review`}>{sayRankings(lang, "held.link")}</a>
        </p>
      )}
    </section>
  );
}
