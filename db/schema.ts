/**
 * The tables. What is read or coded is kept as it was read (fact, coded_figure); what is shown follows from it (figure, series_value, rollup)
 * and can always be computed anew.
 *
 * Written here for drizzle-kit; STRICT, WITHOUT ROWID, partial and full-text indexes are added by hand in `migrations/`, because drizzle cannot say them.
 * Codes: `applicant` is 0 for none, else the place in APPLICANTS counted from 1. `indicator` and `series` are ids of the tables of that name.
 */
import { sql } from "drizzle-orm";
import {
  blob,
  index,
  integer,
  primaryKey,
  real,
  sqliteTable,
  text,
  unique,
  uniqueIndex,
} from "drizzle-orm/sqlite-core";

/** Number of migrations; stored in the file as PRAGMA user_version. */
export const SCHEMA_VERSION = 4;
/** PRAGMA application_id of our files ("GONG"). */
export const APPLICATION_ID = 0x474f4e47;
/** Unit of reports whose place is not known. Never shown among places. */
export const NO_UNIT = 0;

/** Columns that point at a unit, at a version of a report, at an indicator. */
const ofUnit = () =>
  integer()
    .notNull()
    .references(() => unit.id);
const ofVersion = () =>
  integer()
    .notNull()
    .references(() => reportVersion.id);
const ofIndicator = () =>
  integer()
    .notNull()
    .references(() => indicator.id);

// ---------------------------------------------------------------- the data set itself

/** Versions of what was loaded from the project: gazetteer, dictionary, starter, samples. */
export const meta = sqliteTable("meta", { key: text().primaryKey(), value: text().notNull() });

/** One row per transaction that changed data. The highest id is the data version shown on every page. */
export const load = sqliteTable("load", {
  id: integer().primaryKey({ autoIncrement: true }),
  at: text().notNull(),
  /** LoadKind of meta.ts. */
  kind: text().notNull(),
  name: text().notNull(),
  /** Rows that came or changed. */
  changed: integer().notNull(),
});

// ---------------------------------------------------------------- places

/** A place under its newest name. The id is stable and never a code; the slug is what an address carries. */
export const place = sqliteTable(
  "place",
  {
    id: text().primaryKey(),
    slug: text().notNull().unique(),
    code: text(),
    name: text().notNull(),
    name_en: text().notNull(),
    /** country, province, city, county, township. A zone has the level of its rank and kind `zone`. */
    level: text().notNull(),
    kind: text().notNull(),
    parent_id: text(),
    /** Last year of its existence; null while it stands. */
    ended: integer(),
    /** gazetteer, or report: a place only a report names. */
    origin: text().notNull(),
  },
  (t) => [index("place_by_parent").on(t.parent_id, t.level)],
);

/** Names, codes and parents in time. Years at whose end they held; `valid_to` null: still. */
export const placeName = sqliteTable(
  "place_name",
  {
    place_id: text()
      .notNull()
      .references(() => place.id),
    valid_from: integer().notNull(),
    valid_to: integer(),
    code: text(),
    name: text().notNull(),
    level: text().notNull(),
    kind: text().notNull(),
    parent_id: text(),
  },
  (t) => [
    primaryKey({ columns: [t.place_id, t.valid_from] }),
    index("place_name_by_code").on(t.code),
    index("place_name_by_parent").on(t.parent_id),
  ],
);

/** How many places of a level stood below an ancestor at the end of a year (zones not counted): what coverage is measured against. */
export const placeCount = sqliteTable(
  "place_count",
  { ancestor_id: text().notNull(), level: text().notNull(), year: integer().notNull(), n: integer().notNull() },
  (t) => [primaryKey({ columns: [t.ancestor_id, t.level, t.year] })],
);

// ---------------------------------------------------------------- who reports

export const indicator = sqliteTable("indicator", { id: integer().primaryKey(), key: text().notNull().unique() });
/** Harmonised series; besides them rows whose key begins with `_`, which exist in rollups only (COUNTS and openKey of keys.ts). */
export const series = sqliteTable("series", { id: integer().primaryKey(), key: text().notNull().unique() });

/** Place + issuer + scope: what a series belongs to. Row 0 stands for "place not known". */
export const unit = sqliteTable(
  "unit",
  {
    id: integer().primaryKey(),
    place_id: text().references(() => place.id),
    scope: text().notNull(),
    /** The issuer without the place in front; empty where a place has only one such unit (its whole area, its own level, a township). */
    issuer_key: text().notNull(),
    /** As printed on the newest report. */
    issuer: text().notNull(),
    issuer_kind: text().notNull(),
    /** Of the place, for rankings. */
    level: text().notNull(),
    /** 1: a zone's whole area, which overlaps its neighbours: in no ranking and no sum. */
    apart: integer().notNull().default(0),
    synthetic: integer().notNull().default(0),
    /** Years with a stated number of requests, and their sum: the longest records lead the first screen. */
    request_years: integer().notNull().default(0),
    requests: real().notNull().default(0),
  },
  (t) => [
    unique("unit_identity").on(t.place_id, t.scope, t.issuer_key),
    index("unit_by_record").on(t.request_years, t.requests),
  ],
);

// ---------------------------------------------------------------- reports as read

/** One unit's report of one year. Year or unit unknown: held. */
export const report = sqliteTable(
  "report",
  {
    id: integer().primaryKey(),
    unit_id: ofUnit(),
    year: integer(),
  },
  (t) => [
    uniqueIndex("report_identity").on(t.unit_id, t.year).where(sql`unit_id <> 0 AND year IS NOT NULL`),
    index("report_by_unit").on(t.unit_id),
  ],
);

/** The bytes of a report once read. Other bytes for the same unit and year are a new version, and so are the same bytes read otherwise by newer rules; the old one stays. */
export const reportVersion = sqliteTable(
  "report_version",
  {
    id: integer().primaryKey(),
    report_id: integer()
      .notNull()
      .references(() => report.id),
    /** SHA-256 of the bytes, hex. */
    hash: text().notNull(),
    /** Counts the reports of one file from 1. */
    part: integer().notNull(),
    file: text().notNull(),
    url: text(),
    /** original: a stored report · retold: a bundled sample in our wording. */
    origin: text().notNull(),
    reader: text().notNull(),
    loaded: text().notNull(),
    current: integer().notNull(),
    title: text(),
    era: text().notNull(),
    published: text(),
    year_certainty: text().notNull(),
    /** Reasons, comma separated; empty when nothing holds it. */
    held: text().notNull(),
    /** ReportIdentity as JSON. */
    identity: text().notNull(),
    facts: integer().notNull(),
    review: integer().notNull(),
    failed: integer().notNull(),
    /** Counts the readings of the same bytes and part from 1. The highest is today's. */
    reading: integer().notNull().default(1),
  },
  (t) => [
    unique("report_version_bytes").on(t.hash, t.part, t.reading),
    index("report_version_by_report").on(t.report_id),
    uniqueIndex("report_version_current").on(t.report_id).where(sql`current = 1`),
    index("report_version_held").on(t.report_id).where(sql`current = 1 AND held <> ''`),
  ],
);

/** Source of a version: the bytes, and the text offsets refer to; both deflated. Text is null where the bytes, decoded as UTF-8, are the text. */
export const source = sqliteTable("source", {
  version_id: integer()
    .primaryKey()
    .references(() => reportVersion.id),
  bytes: blob().notNull(),
  text: blob(),
});

/** Everything read, as it was read. Clustered by unit. Its public id is version_id × 100000 + seq. */
export const fact = sqliteTable(
  "fact",
  {
    unit_id: ofUnit(),
    version_id: ofVersion(),
    seq: integer().notNull(),
    indicator: ofIndicator(),
    era: text().notNull(),
    applicant: integer().notNull(),
    label: text(),
    /** In the unit the key declares. */
    value: real().notNull(),
    unit: text(),
    unit_printed: text(),
    approx: text(),
    scope: text().notNull(),
    scope_words: text(),
    period: text().notNull(),
    state: text().notNull(),
    confidence: real().notNull(),
    method: text().notNull(),
    rule: text().notNull(),
    change_percent: real(),
    change_implied: real(),
    start_at: integer().notNull(),
    end_at: integer().notNull(),
    /** Null where it is the text from start to end. */
    quote: text(),
    row_label: text(),
    column_label: text(),
  },
  (t) => [primaryKey({ columns: [t.unit_id, t.version_id, t.seq] })],
);

/** A cell that is printed and holds no number. */
export const blankCell = sqliteTable(
  "blank_cell",
  {
    unit_id: ofUnit(),
    version_id: ofVersion(),
    seq: integer().notNull(),
    indicator: ofIndicator(),
    era: text().notNull(),
    applicant: integer().notNull(),
    /** blank, dash, unreadable. */
    kind: text().notNull(),
    printed: text().notNull(),
    reason: text(),
    start_at: integer().notNull(),
    end_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit_id, t.version_id, t.seq] })],
);

/** Table rows the dictionary does not know. */
export const unmapped = sqliteTable(
  "unmapped",
  {
    version_id: ofVersion(),
    seq: integer().notNull(),
    label: text().notNull(),
    printed: text().notNull(),
    start_at: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.version_id, t.seq] })],
);

/** Result of an identity or remark of the reader. `facts`: JSON array of seq. */
export const finding = sqliteTable(
  "finding",
  {
    version_id: ofVersion(),
    seq: integer().notNull(),
    rule: text().notNull(),
    applicant: integer().notNull(),
    result: text().notNull(),
    severity: text().notNull(),
    message: text().notNull(),
    params: text().notNull(),
    facts: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.version_id, t.seq] }),
    index("finding_failed").on(t.version_id, t.severity).where(sql`result = 'fail'`),
  ],
);

/**
 * Findings that rest on more than one report, computed from figures: `years` against the year before, `levels` against the places within.
 * unit_id and year: whose report is judged. `readings`: the figures concerned, as JSON (StoredReading of cross-findings.ts).
 */
export const crossFinding = sqliteTable(
  "cross_finding",
  {
    unit_id: ofUnit(),
    year: integer().notNull(),
    kind: text().notNull(),
    seq: integer().notNull(),
    rule: text().notNull(),
    applicant: integer().notNull(),
    result: text().notNull(),
    severity: text().notNull(),
    message: text().notNull(),
    params: text().notNull(),
    readings: text().notNull(),
  },
  (t) => [
    primaryKey({ columns: [t.unit_id, t.year, t.kind, t.seq] }),
    index("cross_finding_failed").on(t.year, t.rule).where(sql`result = 'fail'`),
  ],
);

// ---------------------------------------------------------------- figures coded by hand

export const codedSource = sqliteTable(
  "coded_source",
  { id: integer().primaryKey(), title: text().notNull(), url: text().notNull(), published: text().notNull() },
  (t) => [unique("coded_source_identity").on(t.url, t.title)],
);

export const codedFigure = sqliteTable(
  "coded_figure",
  {
    id: integer().primaryKey(),
    unit_id: ofUnit(),
    year: integer().notNull(),
    era: text().notNull(),
    indicator: ofIndicator(),
    applicant: integer().notNull(),
    value: real().notNull(),
    unit: text(),
    approx: text(),
    source_id: integer()
      .notNull()
      .references(() => codedSource.id),
    /** Part of the report that was read: text, table, or empty. */
    part: text().notNull(),
    /** In English where it came with the project, else as given; note_zh the same in Chinese, where there is one. */
    note: text(),
    note_zh: text(),
    /** 1: read through OCR, a parsed copy, run-together cells or a reprint. */
    less_sure: integer().notNull(),
    /** Which set it came with: starter, or a file. */
    set_name: text().notNull(),
  },
  (t) => [
    unique("coded_figure_identity").on(t.unit_id, t.year, t.era, t.indicator, t.applicant, t.source_id, t.part),
    index("coded_figure_by_source").on(t.source_id),
  ],
);

// ---------------------------------------------------------------- what is shown (all of it computed)

/** What there is of a unit in a year. */
export const unitYear = sqliteTable(
  "unit_year",
  {
    unit_id: ofUnit(),
    year: integer().notNull(),
    /** Of the form most figures stand in. */
    era: text().notNull(),
    report_id: integer().references(() => report.id),
    /** original, retold or coded: the best there is. */
    origin: text().notNull(),
    figures: integer().notNull(),
    disputed: integer().notNull(),
    coded: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit_id, t.year] }), index("unit_year_by_year").on(t.year)],
);

/**
 * The one thing shown per unit, year, era, indicator and applicant column.
 * state: accepted, inferred, coded, corrected (a value) · disputed (figure_reading holds the readings) · blank (`blank` says why).
 */
export const figure = sqliteTable(
  "figure",
  {
    unit_id: ofUnit(),
    year: integer().notNull(),
    era: text().notNull(),
    indicator: ofIndicator(),
    applicant: integer().notNull(),
    value: real(),
    state: text().notNull(),
    approx: text(),
    blank: text(),
    /** Of an unreadable cell: short_row, run_together, … */
    reason: text(),
    /** original, retold: source_id is a fact · coded: a coded figure. */
    origin: text().notNull(),
    source_id: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.unit_id, t.year, t.era, t.indicator, t.applicant] }),
    index("figure_disputed").on(t.year).where(sql`state = 'disputed'`),
  ],
);

/** Readings of a disputed figure, best first. */
export const figureReading = sqliteTable(
  "figure_reading",
  {
    unit_id: ofUnit(),
    year: integer().notNull(),
    era: text().notNull(),
    indicator: integer().notNull(),
    applicant: integer().notNull(),
    n: integer().notNull(),
    value: real().notNull(),
    origin: text().notNull(),
    source_id: integer().notNull(),
  },
  (t) => [primaryKey({ columns: [t.unit_id, t.year, t.era, t.indicator, t.applicant, t.n] })],
);

/**
 * Harmonised series: a value, or a blank that does not follow from the rules by itself (blank, dash, unreadable, under_review, disputed).
 * No row: not_collected where the era has no formula, else not_stated; no unit_year: no_report.
 */
export const seriesValue = sqliteTable(
  "series_value",
  {
    unit_id: ofUnit(),
    series: integer()
      .notNull()
      .references(() => series.id),
    year: integer().notNull(),
    scope: text().notNull(),
    level: text().notNull(),
    apart: integer().notNull(),
    era: text().notNull(),
    value: real(),
    /** Of shares and rates. */
    numerator: real(),
    denominator: real(),
    state: text().notNull(),
    blank: text(),
    /** Of a blank: the cell's reason, no_cases (nothing to divide by) or disputed (a part is). Of a disputed figure: indicator:applicant. */
    reason: text(),
    approx: text(),
    /** Comma separated. `open_check` follows from the findings, the others from the figures. */
    flags: text().notNull(),
    /** Figures it is made of. */
    parts: integer().notNull(),
    /** Origins of the parts, comma separated, best first. */
    origins: text().notNull(),
    /** Of a value that is one figure. */
    source_id: integer(),
  },
  (t) => [
    primaryKey({ columns: [t.unit_id, t.series, t.year] }),
    index("series_value_ranking")
      .on(t.series, t.scope, t.level, t.apart, t.year, t.value)
      .where(sql`value IS NOT NULL`),
  ],
);

/**
 * Sums over units of one scope at one level below an ancestor (COUNTRY of keys.ts: the country). Of counts: total. Of shares and rates: the sums of
 * numerators and denominators over units that have both. How many were expected: place_count.
 */
export const rollup = sqliteTable(
  "rollup",
  {
    series: integer()
      .notNull()
      .references(() => series.id),
    scope: text().notNull(),
    level: text().notNull(),
    ancestor_id: text().notNull(),
    year: integer().notNull(),
    n: integer().notNull(),
    total: real().notNull(),
    numerator: real().notNull(),
    denominator: real().notNull(),
  },
  (t) => [primaryKey({ columns: [t.series, t.scope, t.level, t.ancestor_id, t.year] })],
);
