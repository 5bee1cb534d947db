/** The overview page, from one answer. */

import { trendCsvHref } from "@/app/_charts/csv";
import { unitHref, unitName as unitLabel } from "@/app/_charts/shown";
import { trendTable } from "@/app/_charts/table";
import { trendChart } from "@/app/_charts/trend";
import { gapKey } from "@/app/_compare/panels";
import { PlaceBoard, type PlaceBoardProps } from "@/app/_map/place-board";
import { Empty, Figure } from "@/app/_ui/figure";
import { Hint } from "@/app/_ui/hint";
import { inLanguage } from "@/app/_ui/links";
import { MarkKey } from "@/app/_ui/marks";
import { PageHead, Part } from "@/app/_ui/page-head";
import { Replaced } from "@/app/_ui/replaced";
import { whole } from "@/app/_ui/whole";
import type { Overview, PlaceYears, StandsOut, Trend } from "@/lib/answers";
import type { Filter, Ignored, Lang } from "@/lib/filter";
import { exact, unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { Alerts } from "./alerts";
import { Cards, hasColumns } from "./cards";
import { Choices } from "./choices";
import { Coverage } from "./coverage";
import { Movers } from "./movers";
import { RankingTable } from "./ranking-table";
import { Staffing } from "./staffing";
import { StandsOutList } from "./stands-out";

/** Units a card leads to on the page of comparisons: few enough for one chart. */
const COMPARED = 5;

/** Those with the longest records, the first of the order before others: single points side by side show nothing. */
function compared({ rows }: Overview["ranking"]): Overview["ranking"]["rows"] {
  const years = (row: (typeof rows)[number]) => row.trend.filter((v) => v !== null).length;
  return [...rows].sort((a, b) => years(b) - years(a)).slice(0, COMPARED);
}

interface Props {
  answer: Overview;
  first: StandsOut;
  places: { tiles: PlaceYears; geo: PlaceBoardProps["geo"] };
  filter: Filter;
  ignored: Ignored[];
  lang: Lang;
}

export function OverviewView(props: Props) {
  const { answer, filter, lang } = props;
  if (answer.totals.figures === 0)
    return (
      <>
        <Hero {...props} />
        <section className="part">
          <Empty lang={lang} title={say(lang, "overview.empty")} help={say(lang, "overview.empty.help")} />
        </section>
      </>
    );
  // The two columns come out about as long whether few places or many have figures.
  const fewTiles = props.places.tiles.rows.length <= 12;
  const fewRows = answer.ranking.rows.length < 8;
  const movers = <Movers movers={answer.movers} lang={lang} />;
  const coverage = (
    <Coverage
      coverage={answer.coverage}
      note={say(lang, "overview.coverage.note", whereOf(answer, lang))}
      filter={{ level: answer.level, scope: answer.scope }}
      lang={lang}
    />
  );
  return (
    <>
      <Replaced asked={filter} shown={answer} lang={lang} />
      <Hero {...props} />
      <Headlines {...props} />
      <section className="part columns">
        <div className="stack">
          <RankingTable ranking={answer.ranking} open={fewTiles ? 20 : 15} lang={lang} />
          {!fewTiles && movers}
          {fewRows && coverage}
        </div>
        <div className="stack">
          <PlaceBoard
            id="tiles"
            level={2}
            answer={props.places.tiles}
            geo={props.places.geo}
            filter={filter}
            path="/"
            pageYear={answer.year}
            lang={lang}
            table
          />
          {fewTiles && movers}
        </div>
      </section>
      <OtherRecords {...props} />
      <section className="part columns">
        {!fewRows && coverage}
        <Staffing staffing={answer.staffing} lang={lang} />
        {fewRows && <Alerts alerts={answer.alerts} lang={lang} />}
      </section>
      {!fewRows && <Alerts alerts={answer.alerts} lang={lang} />}
    </>
  );
}

/** Level and scope for the middle of an English sentence. */
const whereOf = ({ level, scope }: Overview, lang: Lang) => ({
  level: say(lang, `level.${level}`),
  scope: say(lang, `scope.${scope}`).toLowerCase(),
});

/** What this is, where to begin, how much there is, and the longest record. */
function Hero({ answer, ignored, lang }: Props) {
  const [longest] = answer.long.lines;
  return (
    <div className="hero">
      <div>
        <PageHead lang={lang} title={say(lang, "overview.title")} lead={say(lang, "overview.lead")} ignored={ignored}>
          <ul className="starts" aria-label={say(lang, "overview.start")}>
            {longest && (
              <li>
                <a href={unitHref(longest.unit, lang)}>
                  {say(lang, "overview.start.long", {
                    n: answer.long.years.filter((_, i) => longest.points[i]?.kind !== "blank").length,
                  })}
                </a>
              </li>
            )}
            <li>
              <a href={inLanguage("/reports", lang)}>{say(lang, "overview.start.read")}</a>
            </li>
            <li>
              <a href={inLanguage("/methods", lang)}>{say(lang, "overview.start.methods")}</a>
            </li>
          </ul>
        </PageHead>
        <HowMuch totals={answer.totals} lang={lang} />
      </div>
      {longest && <Longest trend={{ ...answer.long, lines: [longest] }} lang={lang} />}
    </div>
  );
}

/** How much there is, where it is from, and what it is not. */
function HowMuch({ totals, lang }: { totals: Overview["totals"]; lang: Lang }) {
  const n = (value: number) => exact(value, "");
  const told = [
    say(lang, "overview.what", { coded: n(totals.codedFigures), reports: n(totals.reports) }),
    say(lang, "overview.what.warn"),
    ...(totals.held > 0 ? [say(lang, "overview.what.held", { held: n(totals.held) })] : []),
  ];
  return (
    <aside className="what" aria-label={say(lang, "overview.what.title")}>
      <dl className="tally">
        {(["places", "units", "unitYears", "figures"] as const).map((key) => (
          <div key={key}>
            <dt>{say(lang, `overview.what.${key}`)}</dt>
            <dd>{n(totals[key])}</dd>
          </div>
        ))}
      </dl>
      <p>{whole(told.join(lang === "en" ? " " : ""))}</p>
    </aside>
  );
}

function Headlines({ answer, first, filter, lang }: Props) {
  const { year, level, scope } = answer;
  return (
    <Part
      id="cards"
      title={say(lang, "overview.cards", { year })}
      note={[
        say(lang, "overview.cards.note", whereOf(answer, lang)),
        ...(hasColumns(answer.cards) ? [say(lang, "overview.cards.columns")] : []),
      ].join(lang === "en" ? " " : "")}
    >
      <Choices answer={answer} filter={filter} lang={lang} />
      <StandsOutList answer={first} lang={lang} />
      <Cards
        cards={answer.cards}
        filter={{ ...filter, year, level, scope }}
        compared={compared(answer.ranking).map(({ unit }) => `${unit.place.slug}:${unit.id}`)}
        lang={lang}
      />
    </Part>
  );
}

/** The next longest records, each on its own axis. */
function OtherRecords({ answer: { long }, lang }: Props) {
  const others = long.lines.slice(1);
  if (others.length === 0) return null;
  return (
    <Part
      id="long"
      title={say(lang, "overview.long", { series: pick(lang, long.series.name) })}
      note={say(lang, "overview.long.note")}
    >
      <div className="multiples">
        {others.map((line) => (
          <Small key={line.unit.id} trend={{ ...long, lines: [line] }} lang={lang} />
        ))}
      </div>
      <SharedKey trend={{ ...long, lines: others }} lang={lang} />
    </Part>
  );
}

/** The longest record of one unit: the first thing a newcomer sees is a real place over real years. */
function Longest({ trend, lang }: { trend: Trend; lang: Lang }) {
  const line = trend.lines[0]!;
  const told = trend.years.filter((_, i) => line.points[i]?.kind !== "blank");
  const drawing = trendChart(trend, lang, { height: 310 });
  return (
    <Figure
      id="longest"
      lang={lang}
      level={2}
      title={say(lang, "overview.longest", {
        place: pick(lang, line.unit.place.name),
        series: pick(lang, trend.series.name),
        from: told[0] ?? "",
        to: told.at(-1) ?? "",
      })}
      subtitle={[
        say(lang, "overview.longest.note", {
          scope: say(lang, `scope.${line.unit.scope}`),
          unit: unitName(lang, trend.series),
        }),
        <Hint key="hint" lang={lang} words={say(lang, "overview.longest.hint")} />,
      ]}
      drawing={drawing}
      table={trendTable(trend, lang)}
      csvHref={trendCsvHref([trend], lang)}
    />
  );
}

/** The marks and glyphs that occur in these drawings, once for all of them. */
function SharedKey({ trend, lang }: { trend: Trend; lang: Lang }) {
  const marks = trend.lines.flatMap((line) => trendChart({ ...trend, lines: [line] }, lang).marks);
  return (
    <>
      <MarkKey marks={marks} lang={lang} />
      {gapKey(trend, lang).map((words) => (
        <p className="key" key={words}>
          {words}
        </p>
      ))}
    </>
  );
}

/** A small multiple: one unit, its own axis. */
function Small({ trend, lang }: { trend: Trend; lang: Lang }) {
  const { unit } = trend.lines[0]!;
  return (
    <Figure
      id={`long-${unit.id}`}
      lang={lang}
      title={<a href={unitHref(unit, lang)}>{unitLabel(unit, lang)}</a>}
      subtitle={say(lang, "figure.unit", { unit: unitName(lang, trend.series) })}
      // What the marks mean stands once, below all of them.
      drawing={{ ...trendChart(trend, lang, { height: 210 }), marks: [], notes: [] }}
      mini
      table={trendTable(trend, lang)}
      csvHref={trendCsvHref([trend], lang)}
    />
  );
}
