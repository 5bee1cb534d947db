/** Everything about one place, for one of its units. */

import { keepElements } from "@/app/_charts/kept";
import { Still } from "@/app/_charts/still";
import { PlacesBelow } from "@/app/_map/places-below";
import { Chips } from "@/app/_ui/chips";
import { regionHref } from "@/app/_ui/links";
import { Part } from "@/app/_ui/page-head";
import type { Alert, PlaceYears, RegionPage, SeriesInfo, SumsOfPlace, Trend, UnitRef } from "@/lib/answers";
import { type Filter, type Ignored, type Lang, writeFilter } from "@/lib/filter";
import { sayPlaces } from "@/lib/words/places";
import { pick, say } from "@/lib/words/words";
import { ABLE_TO_LACK, Absent, anyKnown, type Lackable } from "./absent";
import { Composition, isDrawn } from "./compositions";
import { Head } from "./head";
import { History } from "./history";
import { OwnWords } from "./own-words";
import { PeerVerdict } from "./peer-verdict";
import { Peers } from "./peers";
import { Points } from "./points";
import { RegionCards } from "./region-cards";
import { SeriesGroup } from "./series-group";
import { ReportLines, Sources } from "./sources";
import { Sums } from "./sums";
import { yearSpan } from "./tree";
import { UnitPicker } from "./unit-picker";
import { AcrossVerdict, SinceVerdict, StaffVerdict } from "./verdicts";
import { YearStrip } from "./year-strip";
import { YearTicks } from "./year-ticks";
import "./regions.css";
import { whole } from "@/app/_ui/whole";

export interface RegionViewProps {
  page: RegionPage;
  /** One indicator of the places below, year by year; null where nothing is drawn. */
  below: { answer: PlaceYears; offered: SeriesInfo[] } | null;
  filter: Filter;
  /** What there is to ask the unit about. */
  points: Alert[];
  /** Parts of a whole as series, in the order they are stacked. */
  parts: Record<"outcomes" | "applicants" | "reconsideration" | "litigation", readonly Trend[]>;
  /** Of the places below; null where none has reported. */
  sums: SumsOfPlace | null;
  last: number;
  ignored: Ignored[];
  lang: Lang;
}

export function RegionView(props: RegionViewProps) {
  const { page, below, sums, filter, last, ignored, lang } = props;
  const { unit } = page;
  const path = pathOf(page);
  const elsewhere = page.reports.filter((r) => r.unit?.id !== unit?.id);
  return (
    <>
      <Head page={page} ignored={ignored} lang={lang} />
      {unit && <Contents page={page} below={below !== null} sums={sums !== null} lang={lang} />}
      {unit ? <UnitParts {...props} unit={unit} /> : <NoUnit page={page} lang={lang} />}
      {below && <PlacesBelow {...below} filter={filter} path={path} lang={lang} />}
      {sums && <Sums {...sums} path={path} filter={filter} lang={lang} />}
      {page.children.length > 0 && <Children page={page} last={last} lang={lang} />}
      <History page={page} lang={lang} />
      {unit && <Sources page={page} lang={lang} />}
      {elsewhere.length > 0 && (
        <Part still id="reports" title={say(lang, "region.reports.other")}>
          <ReportLines reports={elsewhere} lang={lang} />
        </Part>
      )}
    </>
  );
}

const pathOf = ({ place }: RegionPage): string => `/regions/${encodeURIComponent(place.slug)}`;

interface UnitProps extends RegionViewProps {
  unit: UnitRef;
}

/** Are 95 % intervals drawn, and the address with the other choice. */
const intervalsOf = ({ page, filter, lang }: RegionViewProps) => ({
  on: filter.ci !== "off",
  other: pathOf(page) + writeFilter({ ...filter, lang, ci: filter.ci === "off" ? undefined : "off" }),
});

/** What the chosen unit itself reports. */
function UnitParts(props: UnitProps) {
  const { page, unit, parts, filter, lang } = props;
  const has = (part: Lackable) => anyKnown(part === "outcomes" || part === "applicants" ? parts[part] : page[part]);
  return (
    <>
      <Part still id="units" title={say(lang, "region.units")} note={say(lang, "region.units.note")}>
        <UnitPicker page={page} lang={lang} />
        <h3 className="strip-head">
          {pick(lang, unit.body)}
          {lang === "zh" ? "·" : " · "}
          {say(lang, `scope.${unit.scope}`)}
          {unit.synthetic && <span className="tag strong">{say(lang, "common.synthetic")}</span>}
        </h3>
        <YearStrip strip={page.strip} lang={lang} />
      </Part>
      <Part still id="cards" title={say(lang, "region.cards")}>
        <RegionCards page={page} lang={lang} />
        <PeerVerdict page={page} lang={lang} />
      </Part>
      <Points points={props.points} reports={page.reports.filter((r) => r.unit?.id === unit.id).length} lang={lang} />
      <Part id="trends" title={say(lang, "region.trends")}>
        <AcrossVerdict trends={[...page.trends, ...page.disputes]} lang={lang} />
        <SeriesGroup
          id="trends"
          about={say(lang, "region.trends")}
          trends={page.trends}
          intervals={intervalsOf(props)}
          lang={lang}
        />
      </Part>
      {(has("outcomes") || has("applicants")) && (
        <section className="part columns">
          {(["outcomes", "applicants"] as const).map(
            (kind) =>
              has(kind) && (
                <Composition key={kind} kind={kind} page={page} trends={parts[kind]} filter={filter} lang={lang} />
              ),
          )}
        </section>
      )}
      {has("disputes") && <Disputes {...props} />}
      {has("staffing") && <Staffing {...props} />}
      <Absent parts={ABLE_TO_LACK.filter((part) => !has(part))} lang={lang} />
      <Peers page={page} lang={lang} />
      {page.ownWords && <OwnWords words={page.ownWords} lang={lang} />}
    </>
  );
}

function Disputes(props: UnitProps) {
  const { page, parts, filter, lang } = props;
  const drawn = isDrawn(parts.reconsideration, lang) || isDrawn(parts.litigation, lang);
  return (
    <Part id="disputes" title={say(lang, "region.disputes")}>
      <SinceVerdict page={page} lang={lang} />
      <div className="columns dispute-parts">
        {(["reconsideration", "litigation"] as const).map((kind) => (
          <Composition
            key={kind}
            kind={kind}
            level={3}
            quiet
            page={page}
            trends={parts[kind]}
            filter={filter}
            lang={lang}
          />
        ))}
      </div>
      <SeriesGroup
        id="disputes"
        about={say(lang, "region.disputes")}
        trends={page.disputes}
        {...(drawn ? { open: 0 } : {})}
        intervals={intervalsOf(props)}
        lang={lang}
      />
    </Part>
  );
}

function Staffing(props: UnitProps) {
  const { page, lang } = props;
  return (
    <Part id="staffing" title={say(lang, "region.staffing")} note={say(lang, "region.staffing.note")}>
      <StaffVerdict page={page} lang={lang} />
      <SeriesGroup
        id="staffing"
        about={say(lang, "region.staffing")}
        trends={page.staffing}
        intervals={intervalsOf(props)}
        lang={lang}
      />
    </Part>
  );
}

/** Nothing of this place is held: the way up. */
function NoUnit({ page: { place }, lang }: Pick<RegionViewProps, "page" | "lang">) {
  const above = place.path.at(-1);
  return (
    <div className="empty">
      <p>{whole(say(lang, "region.none.title", { place: pick(lang, place.name) }))}</p>
      <p>{whole(say(lang, "region.none"))}</p>
      {above && (
        <p>
          <a href={regionHref(above.slug, lang)}>{pick(lang, above.name)}</a>
        </p>
      )}
    </div>
  );
}

/** The way through the page; history has its link beside the name. */
function Contents({ page, below, sums, lang }: { page: RegionPage; below: boolean; sums: boolean; lang: Lang }) {
  const parts: [id: string, title: string][] = [
    ["cards", say(lang, "region.cards")],
    ["points", sayPlaces(lang, "points.title")],
    ["trends", say(lang, "region.trends")],
    ["disputes", say(lang, "region.disputes")],
    ["staffing", say(lang, "region.staffing")],
    ...(page.ownWords ? [["own-words", sayPlaces(lang, "own.title")] as [string, string]] : []),
    ...(below ? [["places", say(lang, "area.below")] as [string, string]] : []),
    ...(sums ? [["sums", sayPlaces(lang, "sums.title")] as [string, string]] : []),
    ...(page.children.length > 0 ? [["below", say(lang, "region.children")] as [string, string]] : []),
    ["sources", say(lang, "region.sources")],
  ];
  return (
    <Still
      as="nav"
      className="toc"
      aria-label={say(lang, "region.contents")}
      name={keepElements(<Chips chips={parts.map(([id, title]) => ({ text: title, href: `#${id}` }))} />)}
    />
  );
}

/** Places below: those with figures first, the others behind a fold. */
function Children({ page, last, lang }: { page: RegionPage; last: number; lang: Lang }) {
  const told = page.children.filter((c) => c.units > 0);
  const rest = page.children.filter((c) => c.units === 0);
  return (
    <Part still id="below" title={say(lang, "region.children")}>
      {told.length > 0 && (
        <ul className="tree flat">
          {told.map((c) => (
            <li key={c.place.id}>
              <span className="tree-row">
                <a href={regionHref(c.place.slug, lang)}>{pick(lang, c.place.name)}</a>
                <span className="tree-facts">
                  <YearTicks years={c.years} last={last} />
                  <span className="tree-years">{yearSpan(c.years, lang)}</span>
                  <span>{say(lang, "regions.units", { n: c.units })}</span>
                </span>
              </span>
            </li>
          ))}
        </ul>
      )}
      {rest.length > 0 && (
        <details className="rest" open={told.length === 0}>
          <summary>{say(lang, "region.children.rest", { n: rest.length })}</summary>
          <ul className="inline-list">
            {rest.map((c) => (
              <li key={c.place.id}>
                <a href={regionHref(c.place.slug, lang)}>{pick(lang, c.place.name)}</a>
              </li>
            ))}
          </ul>
        </details>
      )}
    </Part>
  );
}
