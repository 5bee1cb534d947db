/** Small numbers the tables use in place of keys: indicators, series, applicant columns. */
import { allSeries, indicators } from "@/lib/dictionary/dictionary";
import { UserError } from "@/lib/errors";
import { APPLICANTS, type Applicant } from "@/lib/report";
import { all, type Db, run } from "./open";

/** 0 for none, else the place in APPLICANTS from 1. */
export const applicantCode = (applicant: Applicant | null): number =>
  applicant === null ? 0 : APPLICANTS.indexOf(applicant) + 1;

export const applicantOf = (code: number): Applicant | null => APPLICANTS[code - 1] ?? null;

/** Facts of one version are numbered below this. */
export const FACTS_PER_VERSION = 100_000;
export const factId = (version: number, seq: number): number => version * FACTS_PER_VERSION + seq;
export const splitFactId = (id: number): { version: number; seq: number } => ({
  version: Math.floor(id / FACTS_PER_VERSION),
  seq: id % FACTS_PER_VERSION,
});

type Kind = "indicator" | "series";
interface Keys {
  ids: Map<string, number>;
  keys: Map<number, string>;
}
const known = new WeakMap<object, Record<Kind, Keys>>();

function read(db: Db, kind: Kind): Keys {
  const rows = all<{ id: number; key: string }>(db, `SELECT id, key FROM ${kind}`);
  return { ids: new Map(rows.map((r) => [r.key, r.id])), keys: new Map(rows.map((r) => [r.id, r.key])) };
}

function keysOf(db: Db): Record<Kind, Keys> {
  let found = known.get(db.raw);
  if (!found) {
    found = { indicator: read(db, "indicator"), series: read(db, "series") };
    known.set(db.raw, found);
  }
  return found;
}

/** The country: ancestor of every province, under which sums and counts over all of them are kept. */
export const COUNTRY = "cn";

/** Rollups that count units instead of adding values: with a report or coded figures, by their best origin; and with more than no requests. */
export const COUNTS = { original: "_original", retold: "_retold", coded: "_coded", requesting: "_requesting" } as const;

/** Rollup of a series over those units only whose value rests on a figure with an open check. */
export const openKey = (series: string): string => `_open:${series}`;

/** Gives every key of the dictionary its number. A number once given stays. */
export function registerKeys(db: Db): void {
  for (const { key } of indicators) run(db, "INSERT OR IGNORE INTO indicator (key) VALUES (?)", key);
  const series = allSeries.map((s) => s.key);
  for (const key of [...series, ...Object.values(COUNTS), ...series.map(openKey)])
    run(db, "INSERT OR IGNORE INTO series (key) VALUES (?)", key);
  known.delete(db.raw);
}

/** Number of an indicator; UserError data_behind for a key the database was not given. */
export function indicatorId(db: Db, key: string): number {
  return idOf(db, "indicator", key);
}
/** Number of a series; UserError data_behind for a key the database was not given. */
export function seriesId(db: Db, key: string): number {
  return idOf(db, "series", key);
}
export const indicatorKey = (db: Db, id: number): string => keyOf(db, "indicator", id);
export const seriesKey = (db: Db, id: number): string => keyOf(db, "series", id);

function idOf(db: Db, kind: Kind, key: string): number {
  let id = keysOf(db)[kind].ids.get(key);
  if (id === undefined) {
    // Another process may have registered it since.
    known.delete(db.raw);
    id = keysOf(db)[kind].ids.get(key);
  }
  if (id === undefined) throw new UserError("data_behind", { path: db.path, what: `the ${kind} ${key}` });
  return id;
}

function keyOf(db: Db, kind: Kind, id: number): string {
  let key = keysOf(db)[kind].keys.get(id);
  if (key === undefined) {
    known.delete(db.raw);
    key = keysOf(db)[kind].keys.get(id);
  }
  if (key === undefined) throw new Error(`There is no ${kind} ${id} in this database.`);
  return key;
}
