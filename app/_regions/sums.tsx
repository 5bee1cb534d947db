/** What the places below add up to, how many of them reported, and how that compares with the place's own report. */

import { keepElements } from "@/app/_charts/kept";
import { openPartBehind, openPartWords } from "@/app/_charts/shown";
import { Still } from "@/app/_charts/still";
import { rowsSummary } from "@/app/_charts/summary";
import type { Cell, Table } from "@/app/_charts/table";
import { shownCell } from "@/app/_charts/table";
import { Chips } from "@/app/_ui/chips";
import { Figure } from "@/app/_ui/figure";
import { regionHref, viewHref } from "@/app/_ui/links";
import { Part } from "@/app/_ui/page-head";
import type {
  Aggregate,
  Aggregates,
  AggregatesBelow,
  AggregateYear,
  SeriesInfo,
  Shown,
  SumsOfPlace,
  UnitRef,
} from "@/lib/answers";
import { type Filter, type Lang, writeFilter } from "@/lib/filter";
import { LEVELS } from "@/lib/report";
import { exact, unitName, withUnit, yearRuns } from "@/lib/words/numbers";
import { sayPlaces } from "@/lib/words/places";
import { sayVerdict } from "@/lib/words/verdicts";
import { pick, say } from "@/lib/words/words";
import { gapSentence, sumSentence } from "./sum-words";
import "./sums.css";

export interface SumsProps extends SumsOfPlace {
  /** Address of this page and what it shows. */
  path: string;
  filter: Filter;
  lang: Lang;
}

/** Places lie between this one and the group, so that it can be divided among them. */
const isDeep = ({ place }: Aggregates, { level }: Aggregate): boolean =>
  LEVELS.indexOf(level) > LEVELS.indexOf(place?.level ?? "country") + 1;

export function Sums({ sums, below, choices, path, filter, lang }: SumsProps) {
  const whole = sums.groups.filter((g) => g.scope === "jurisdiction");
  const others = sums.groups.filter((g) => g.scope !== "jurisdiction");
  const group = (g: Aggregate) => (
    <Group
      key={`${g.level}-${g.scope}`}
      sums={sums}
      group={g}
      split={isDeep(sums, g)}
      path={path}
      filter={filter}
      lang={lang}
    />
  );
  return (
    <Part id="sums" title={sayPlaces(lang, "sums.title")} note={sayPlaces(lang, "sums.note")}>
      <Still
        as="nav"
        className="choice"
        aria-label={sayPlaces(lang, "sums.series")}
        name={keepElements(
          <Chips
            chips={choices.map((series) => ({
              text: pick(lang, series.name),
              href: viewHref(path, filter, { series: series.key }, "#sums"),
              current: series.key === sums.series.key,
            }))}
          />,
        )}
      />
      {whole.length > 0 && <div className={whole.length > 1 ? "columns sums" : "sums"}>{whole.map(group)}</div>}
      {others.length > 0 && (
        <details className="rest" open={whole.length === 0}>
          <summary>{sayPlaces(lang, "sums.others")}</summary>
          <div className={others.length > 1 ? "columns sums" : "sums"}>{others.map(group)}</div>
        </details>
      )}
      {below && below.rows.length > 0 && <Below below={below} lang={lang} />}
    </Part>
  );
}

interface GroupProps {
  sums: Aggregates;
  group: Aggregate;
  /** A year leads to the sums of the places below. */
  split: boolean;
  path: string;
  filter: Filter;
  lang: Lang;
}

function Group({ sums, group, split, path, filter, lang }: GroupProps) {
  const latest = group.years.findLast((y) => y.withValue > 0) ?? group.years.at(-1);
  if (!latest) return null;
  const { series } = sums;
  const { level, scope } = group;
  const title = sayPlaces(lang, "sums.group", {
    level: say(lang, `level.${level}`),
    scope: say(lang, `scope.${scope}`),
  });
  const hrefOf = (year: number) => viewHref(path, filter, { series: series.key, level, scope, year }, "#sums-below");
  return (
    <Figure
      id={`sums-${level}-${scope}`}
      lang={lang}
      title={title}
      subtitle={[sumSentence(group, latest, series, lang), gapSentence(sums, group, latest, lang)]
        .filter(Boolean)
        .join(lang === "zh" ? "" : " ")}
      notes={[...lessNote(group, lang), ...(split ? [sayPlaces(lang, "sums.split")] : [])]}
      summary={yearsSummary(group, series, lang)}
      table={groupTable(sums, group, split ? hrefOf : null, lang)}
      tools={<OtherViews sums={sums} group={group} year={latest.year} lang={lang} />}
      open
      still
    >
      <Strip group={group} lang={lang} />
    </Figure>
  );
}

/** Who of this group is missing and who stands out, by name: on the pages that tell it of provinces and cities. */
function OtherViews({ sums, group, year, lang }: Pick<GroupProps, "sums" | "group" | "lang"> & { year: number }) {
  const { place, series } = sums;
  if (place?.level !== "province" && place?.level !== "city") return null;
  const view = { lang, year, level: group.level, scope: group.scope, within: place.slug };
  return (
    <>
      <a href={`/quality${writeFilter(view)}#missing`}>{sayVerdict(lang, "card.missing")}</a>
      <a href={`/rankings${writeFilter({ ...view, series: series.key })}`}>{sayVerdict(lang, "card.rank")}</a>
    </>
  );
}

/** Years in which the place's own figure is smaller than the sum it should hold. */
function lessNote({ years }: Aggregate, lang: Lang): string[] {
  const less = years.filter((y) => y.gap !== null && y.gap < 0).map((y) => y.year);
  return less.length === 0 ? [] : [sayPlaces(lang, "sums.less.years", { years: yearRuns(lang, less) })];
}

/** A bar a year, of up to three pieces one over the other: filled is with a value, outlined has a report, the height all places there were. */
function Strip({ group, lang }: { group: Aggregate; lang: Lang }) {
  const most = Math.max(...group.years.map((y) => Math.max(y.places ?? 0, y.reporting)));
  const words = group.years
    .map(({ year, withValue: n, places: of }) =>
      of === null ? sayPlaces(lang, "sums.strip.n", { year, n }) : sayPlaces(lang, "sums.strip.of", { year, n, of }),
    )
    .join(say(lang, "common.semicolon"));
  const height = (n: number) => `${most === 0 ? 0 : Math.round((n / most) * 1000) / 10}%`;
  return (
    <div className="cover" role="img" aria-label={sayPlaces(lang, "sums.strip", { words })}>
      {group.years.map((y) => (
        <span key={y.year}>
          <b>
            {y.places !== null && <i style={{ height: height(y.places) }} />}
            <i style={{ height: height(y.reporting) }} />
            <i style={{ height: height(y.withValue) }} />
          </b>
          {String(y.year).slice(2)}
        </span>
      ))}
    </div>
  );
}

/** In which year the sum was highest and lowest, of those of which there is one. */
function yearsSummary(group: Aggregate, series: SeriesInfo, lang: Lang): string | undefined {
  const rows = group.years.flatMap(({ year, value, withValue, open }) =>
    value === null
      ? []
      : [{ name: say(lang, "common.year", { year }), ...told({ value, withValue, open }, series, lang) }],
  );
  return rowsSummary(caption(group, series, lang), rows, group.years.length - rows.length, lang) ?? undefined;
}

/** A sum in words, with how many units it is over: of few and of many it is not the same. */
const told = (
  { value, withValue: n, open }: Pick<AggregateYear, "withValue" | "open"> & { value: number },
  series: SeriesInfo,
  lang: Lang,
) => ({
  text: withUnit(lang, value, series),
  behind: say(lang, "area.over", { n, open: openPartBehind(open, series.share, lang) }),
  value,
});

const NOTHING: Cell = { text: "—" };
/** The sum, hollow where part of it is in doubt; how much stands in the column beside it. */
const number = ({ value, open }: AggregateYear, series: SeriesInfo, lang: Lang): Cell =>
  value === null
    ? NOTHING
    : {
        text: exact(value, series.unit),
        ...(open ? { marks: ["openCheck"], note: openPartWords(open, series.share, lang) } : {}),
      };
/** Of a sum the units in doubt and their share of it: `3 (12.0%)`. */
const doubted = ({ open }: AggregateYear): Cell =>
  open === null ? NOTHING : { text: open.share === null ? `${open.n}` : `${open.n} (${exact(open.share, "%")})` };
/** Signed: own less sum. */
const signed = (gap: number | null, unit: string): Cell =>
  gap === null ? NOTHING : { text: (gap > 0 ? "+" : "") + exact(gap, unit) };

function counts(y: AggregateYear): Cell[] {
  return [{ text: `${y.withValue} / ${y.reporting}` }, y.places === null ? NOTHING : { text: exact(y.places, "") }];
}

function columns(beside: boolean, doubts: boolean, lang: Lang): Table["columns"] {
  return [
    { label: sayPlaces(lang, "column.covered"), numeric: true },
    { label: sayPlaces(lang, "column.places"), numeric: true },
    { label: sayPlaces(lang, "column.sum"), numeric: true },
    ...(doubts ? [{ label: sayPlaces(lang, "column.open"), numeric: true }] : []),
    ...(beside
      ? [
          { label: sayPlaces(lang, "column.own"), numeric: true },
          { label: sayPlaces(lang, "column.gap"), numeric: true },
        ]
      : []),
  ];
}

function besides(
  shown: Shown | undefined,
  owner: UnitRef | null,
  y: AggregateYear,
  series: SeriesInfo,
  lang: Lang,
): Cell[] {
  return [shown ? shownCell(shown, series.unit, owner, lang, y.year) : NOTHING, signed(y.gap, series.unit)];
}

function groupTable(sums: Aggregates, group: Aggregate, hrefOf: ((year: number) => string) | null, lang: Lang): Table {
  const { series, own } = sums;
  const beside = own !== null && group.scope === "jurisdiction" && !series.share;
  const doubts = group.years.some((y) => y.open);
  return {
    caption: caption(group, series, lang),
    columns: [{ label: say(lang, "table.year") }, ...columns(beside, doubts, lang)],
    // Newest first: the table scrolls within itself.
    rows: [...group.years].reverse().map((y) => ({
      cells: [
        { text: String(y.year), ...(hrefOf ? { href: hrefOf(y.year) } : {}) },
        ...counts(y),
        number(y, series, lang),
        ...(doubts ? [doubted(y)] : []),
        ...(beside ? besides(own.points.find((p) => p.year === y.year)?.shown, own.unit, y, series, lang) : []),
      ],
    })),
  };
}

const caption = ({ level, scope }: Pick<Aggregate, "level" | "scope">, series: SeriesInfo, lang: Lang): string =>
  sayPlaces(lang, "sums.caption", {
    level: say(lang, `level.${level}`),
    scope: say(lang, `scope.${scope}`).toLowerCase(),
    series: pick(lang, series.name),
    unit: unitName(lang, series),
  });

function Below({ below, lang }: { below: AggregatesBelow; lang: Lang }) {
  const { series, level, scope, year, rows } = below;
  const beside = scope === "jurisdiction" && !series.share;
  const doubts = rows.some((row) => row.sum.open);
  return (
    <Figure
      id="sums-below"
      lang={lang}
      title={sayPlaces(lang, "below.title", {
        series: pick(lang, series.name),
        year,
        level: say(lang, `level.${level}`).toLowerCase(),
        scope: say(lang, `scope.${scope}`).toLowerCase(),
      })}
      summary={
        rowsSummary(
          caption(below, series, lang),
          rows.flatMap(({ place, sum }) =>
            sum.value === null
              ? []
              : [{ name: pick(lang, place.name), ...told({ ...sum, value: sum.value }, series, lang) }],
          ),
          rows.filter(({ sum }) => sum.value === null).length,
          lang,
        ) ?? undefined
      }
      table={{
        caption: caption(below, series, lang),
        columns: [{ label: say(lang, "common.place") }, ...columns(beside, doubts, lang)],
        rows: rows.map(({ place, sum, own }) => ({
          cells: [
            { text: pick(lang, place.name), href: regionHref(place.slug, lang) },
            ...counts(sum),
            number(sum, series, lang),
            ...(doubts ? [doubted(sum)] : []),
            ...(beside ? besides(own?.shown, own?.unit ?? null, sum, series, lang) : []),
          ],
        })),
      }}
      open
    />
  );
}
