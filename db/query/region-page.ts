/** What is there to know about this place? */
import type { PlaceDates, RegionPage, ReportListItem, Shown, Trend, UnitRef } from "@/lib/answers";
import { beforeAfter } from "@/lib/compare/before-after";
import { changesOf, placeById, sourceOfName } from "@/lib/dictionary/regions";
import { FIRST_YEAR, type Filter, writeFilter } from "@/lib/filter";
import type { Era } from "@/lib/report";
import { all, type Db } from "../open";
import { codedFigures } from "./coded";
import { CARDS } from "./overview";
import { ownWords } from "./own-words";
import { parentShown, peerStanding, peersOf } from "./peers";
import { findPlace, type PlaceRow, placeRef, placeRow, remember, unitsOf } from "./refs";
import { recordOf } from "./region-tree";
import { ITEM_COLUMNS, type ItemRow, toItem } from "./report-list";
import { seriesOf } from "./series-info";
import { pointsOf, trendOf, yearsBetween } from "./shown";
import { newestYear, yearsOf } from "./years";

const TRENDS = [
  "requests_received",
  "requests_processed",
  "requests_carried_in",
  "requests_carried_out",
  "carried_out_rate",
  "disclosure_rate",
  "refusal_rate",
  "proactive_disclosures",
  "normative_documents_made",
  "licensing_decisions",
  "penalty_decisions",
  "coercion_decisions",
  "admin_fee_revenue",
  "request_fees_collected",
];
const DISPUTES = [
  "reconsideration_total",
  "reconsideration_corrected",
  "reconsideration_corrected_share",
  "litigation_total",
  "litigation_corrected",
  "litigation_corrected_share",
  "disputes_per_100_requests",
];
const STAFFING = [
  "staff_total",
  "staff_full_time",
  "staff_part_time",
  "dedicated_agencies",
  "dedicated_budget",
  "reading_points",
  "meetings_held",
  "training_sessions",
  "training_participants",
];
/** Always there, so that an empty one says why. */
const ALWAYS = new Set(["requests_received", "reconsideration_total", "litigation_total", "staff_total"]);

/**
 * Everything about the place an address names, for one of its units: `filter.unit`, else the whole area, else the unit with the longest record.
 * Null for no such place. `place.slug` differs from the address where that carries a former code: the page then redirects.
 */
export function regionPage(db: Db, slug: string, filter: Filter): RegionPage | null {
  const { unit, from, to } = filter;
  return remember(db, `region ${slug} ${writeFilter({ unit, from, to })}`, () => answer(db, slug, filter));
}

function answer(db: Db, slug: string, filter: Filter): RegionPage | null {
  const row = findPlace(db, slug);
  if (!row) return null;
  const units = unitsOf(db, row.id);
  const unit = (units.find((u) => u.unit.id === filter.unit) ?? units[0])?.unit ?? null;
  const place = placeRef(db, row);
  const common = {
    place,
    names: namesOf(db, row),
    changes: changesAt(db, row),
    units,
    unit,
    children: childrenOf(db, row),
  };
  const years = yearsOf(db, filter);
  if (unit === null) {
    return {
      ...common,
      strip: yearsBetween(FIRST_YEAR, newestYear(db)).map((year) => ({
        year,
        state: "none",
        era: null,
        reportId: null,
      })),
      cards: [],
      trends: [],
      disputes: [],
      since2019: [],
      staffing: [],
      peers: { rule: { zh: "", en: "" }, units: [], year: null },
      reports: [],
      coded: [],
      ownWords: null,
    };
  }
  const cards = CARDS.map((key) => card(db, unit, key));
  const requests = cards[0]?.latest ?? null;
  const own = requests?.shown.kind === "value" ? requests.shown.value : null;
  return {
    ...common,
    strip: strip(db, unit),
    cards,
    trends: trends(db, TRENDS, unit, years),
    disputes: trends(db, DISPUTES, unit, years),
    since2019: SINCE_2019.flatMap((key) => since2019(db, unit, key)),
    staffing: trends(db, STAFFING, unit, years),
    peers: peersOf(db, unit, requests?.year ?? null, own),
    reports: reports(
      db,
      units.map((u) => u.unit.id),
    ),
    coded: codedFigures(db, unit.id),
    ownWords: ownWords(db, unit),
  };
}

/** First year of the gazetteer: a name of that year held then or before. */
const FIRST_KNOWN = { area: 2002, township: 2015 };

function namesOf(db: Db, row: PlaceRow): PlaceDates[] {
  const first = row.level === "township" ? FIRST_KNOWN.township : FIRST_KNOWN.area;
  const rows = all<{ name: string; code: string | null; valid_from: number; valid_to: number | null }>(
    db,
    "SELECT name, code, valid_from, valid_to FROM place_name WHERE place_id = ? ORDER BY valid_from",
    row.id,
  );
  const place = placeById(row.id);
  const dates: PlaceDates[] = [];
  for (const { name, code, valid_from, valid_to } of rows) {
    const last = dates.at(-1);
    if (last && last.name === name && last.code === code) last.to = valid_to;
    else {
      const source = last && place ? { source: sourceOfName(place, valid_from) } : {};
      dates.push({ name, code, from: valid_from <= first ? null : valid_from, to: valid_to, ...source });
    }
  }
  return dates;
}

function changesAt(db: Db, row: PlaceRow): RegionPage["changes"] {
  return changesOf(row.id).flatMap(({ year, how, from, to, villages }) => {
    const other = placeRow(db, from === row.id ? to : from);
    const direction = from === row.id ? ("gave" as const) : ("received" as const);
    return other
      ? [{ year, how, direction, place: placeRef(db, other), units: recordOf(db, other.id).units, villages }]
      : [];
  });
}

/** Places directly below that stand today or have figures, by code. */
function childrenOf(db: Db, row: PlaceRow): RegionPage["children"] {
  const ids = all<{ id: string }>(
    db,
    `SELECT id FROM place WHERE parent_id IS ? AND id <> ? AND (ended IS NULL OR (level = 'township' AND ended >= 2023)
       OR EXISTS (SELECT 1 FROM unit u WHERE u.place_id = place.id)) AND level <> 'country' ORDER BY code IS NULL, code`,
    row.level === "country" ? null : row.id,
    row.id,
  );
  return ids.flatMap(({ id }) => {
    const child = placeRow(db, id);
    return child ? [{ place: placeRef(db, child), ...recordOf(db, id) }] : [];
  });
}

function strip(db: Db, unit: UnitRef): RegionPage["strip"] {
  const known = new Map(
    all<{ year: number; era: Era; report_id: number | null }>(
      db,
      "SELECT year, era, report_id FROM unit_year WHERE unit_id = ?",
      unit.id,
    ).map((r) => [r.year, r]),
  );
  const held = new Map(
    all<{ year: number; report_id: number }>(
      db,
      `SELECT r.year, r.id AS report_id FROM report r JOIN report_version v ON v.report_id = r.id AND v.current = 1
       WHERE r.unit_id = ? AND v.held <> '' AND r.year IS NOT NULL`,
      unit.id,
    ).map((r) => [r.year, r.report_id]),
  );
  return yearsBetween(FIRST_YEAR, newestYear(db)).map((year) => {
    const row = known.get(year);
    if (row?.report_id) return { year, state: "report", era: row.era, reportId: row.report_id };
    if (held.has(year)) return { year, state: "held", era: row?.era ?? null, reportId: held.get(year) ?? null };
    return { year, state: row ? "coded" : "none", era: row?.era ?? null, reportId: null };
  });
}

const isKnown = (shown: Shown): boolean => shown.kind !== "blank";

/** The newest year that states it, and the one before that. */
function card(db: Db, unit: UnitRef, key: string): RegionPage["cards"][number] {
  const years = yearsBetween(FIRST_YEAR, newestYear(db));
  const points = pointsOf(db, unit.id, key, years);
  const stated = years.map((year, i) => ({ year, shown: points[i]! })).filter((p) => isKnown(p.shown));
  const latest = stated.at(-1) ?? null;
  return {
    series: seriesOf(key),
    latest,
    before: stated.at(-2) ?? null,
    parent: latest && parentShown(db, unit, key, latest.year),
    peers: latest && peerStanding(db, unit, key, latest),
  };
}

function trends(db: Db, keys: readonly string[], unit: UnitRef, years: readonly number[]): Trend[] {
  return keys
    .map((key) => trendOf(db, key, [unit], years))
    .filter((t) => ALWAYS.has(t.series.key) || t.lines.some((l) => l.points.some(isKnown)));
}

/** The revised Regulations came into force in May 2019; reports of that year are the first under them. */
const REGULATIONS_REVISED = 2019;
const SINCE_2019 = ["reconsideration_corrected_share", "litigation_corrected_share"];

function since2019(db: Db, unit: UnitRef, key: string): RegionPage["since2019"] {
  const years = yearsBetween(FIRST_YEAR, newestYear(db));
  const shares = pointsOf(db, unit.id, key, years).flatMap((shown, i) =>
    shown.kind === "value" && shown.numerator !== null && shown.denominator !== null
      ? [{ year: years[i]!, numerator: shown.numerator, denominator: shown.denominator }]
      : [],
  );
  const found = beforeAfter(shares, REGULATIONS_REVISED);
  return found ? [{ series: seriesOf(key), ...found }] : [];
}

/** Reports of all units of the place, newest first. */
function reports(db: Db, unitIds: number[]): ReportListItem[] {
  return all<ItemRow>(
    db,
    `SELECT ${ITEM_COLUMNS} FROM report r JOIN report_version v ON v.report_id = r.id AND v.current = 1
     WHERE r.unit_id IN (SELECT value FROM json_each(?)) ORDER BY r.year IS NOT NULL, r.year DESC, r.id DESC`,
    JSON.stringify(unitIds),
  ).map((r) => toItem(db, r));
}
