/**
 * What is deliberately remarkable or wrong in a synthetic province, as data: tests, and questions put to the dashboard, are answered from it.
 * Everything else of the province is as it should be.
 */
import { type InventedPlace, type InventedUnit, isThere } from "./country";
import { FIRST_YEAR, LAST_YEAR } from "./figures";
import { type Random, random } from "./random";

/** A report: the unit's id and the year reported on. */
export interface Ref {
  unit: string;
  year: number;
}

export interface Planted {
  /** Places that changed their name and stayed themselves. */
  renamed: { place: string; year: number; from: string; to: string }[];
  /** Places that ended and became another. */
  merged: { place: string; year: number; from: string[] }[];
  /** Governments that reported up to `last` and never again. */
  stopped: { unit: string; last: number }[];
  /** Every report there should have been and is not; those of 2020 are the gap that was planned. */
  missing: Ref[];
  /** Tables copied from the report of the year before. */
  copied: Ref[];
  /** Reports published long after the deadline, with the day. */
  late: (Ref & { published: string })[];
  /** Reports that give two numbers of requests. */
  contradicted: Ref[];
  /** A city whose report gives the figures of its office as those of the whole city. */
  officeAsWhole: Ref[];
  /** Reports whose requests carried in are so many more than the year before carried out. */
  wrongCarry: (Ref & { by: number })[];
  /** Units whose growth rates are always against the year before last. */
  wrongGrowth: { unit: string }[];
  /** A hand-coded figure that differs from the report's by so much. */
  disputed: (Ref & { key: string; by: number })[];
  /** Counties that refuse truly more than others. */
  refusing: { place: string; refusal: number }[];
  /** Counties with so few requests that their rates swing by chance alone. */
  small: string[];
  /** Cities with so many times the staff of others. */
  staffed: { place: string; factor: number }[];
  /** Towns that went on with the form of 2019 up to that year. */
  oldForm: { unit: string; last: number }[];
  /** Reports whose page is damaged, so that reading suffers. */
  damaged: Ref[];
}

/** Merged from this year on. */
const MERGER = 2016;
const MORE_REFUSAL = [0.24, 0.21];

const nothingPlanted = (): Planted => ({
  renamed: [],
  merged: [],
  stopped: [],
  missing: [],
  copied: [],
  late: [],
  contradicted: [],
  officeAsWhole: [],
  wrongCarry: [],
  wrongGrowth: [],
  disputed: [],
  refusing: [],
  small: [],
  staffed: [],
  oldForm: [],
  damaged: [],
});

/** Changes the places (renames, a merger) and says what was planted there; the units may become others. */
export function plantPlaces(units: InventedUnit[], seed: string): { units: InventedUnit[]; planted: Planted } {
  const r = random(`${seed}/planted/places`);
  const planted = nothingPlanted();
  const places = [...new Set(units.map((u) => u.place))];
  const merged = merge(units, places, planted);
  const counties = places.filter((p) => p.level === "county" && p.until === undefined);
  if (!counties.some((p) => p.names.length > 1)) {
    const plain = counties.find((p) => p.names[0]?.name.endsWith("县"));
    if (plain) plain.names.push({ from: 2016, name: `${plain.names[0]?.name.slice(0, -1)}区` });
  }
  for (const p of counties)
    for (const [i, n] of p.names.entries()) {
      const before = p.names[i - 1];
      if (before) planted.renamed.push({ place: p.id, year: n.from, from: before.name, to: n.name });
    }
  characters(counties, places, planted, r);
  return { units: merged, planted };
}

/** Two counties of the city with most of them become one. Their departments and towns have no reports of their own here. */
function merge(units: InventedUnit[], places: InventedPlace[], planted: Planted): InventedUnit[] {
  const countiesOf = (city: InventedPlace) => places.filter((p) => p.level === "county" && p.parent === city);
  const city = places
    .filter((p) => p.level === "city")
    .reduce<InventedPlace | null>(
      (best, p) => (best === null || countiesOf(p).length > countiesOf(best).length ? p : best),
      null,
    );
  const two = city ? countiesOf(city).slice(-3, -1) : [];
  const [a, b] = two;
  if (!city || !a || !b || countiesOf(city).length < 5) return units;
  const stem = `${a.names[0]?.name[0]}${b.names[0]?.name[1]}`;
  const place: InventedPlace = {
    id: `${city.id}m`,
    level: "county",
    parent: city,
    names: [{ from: MERGER, name: `${stem}区` }],
    below: [],
  };
  city.below.push(place);
  for (const old of two) {
    old.names.splice(1);
    old.until = MERGER - 1;
    old.into = place;
  }
  planted.merged.push({ place: place.id, year: MERGER, from: two.map((p) => p.id) });
  const inOld = (p: InventedPlace) => two.includes(p) || (p.parent !== null && two.includes(p.parent));
  const kept = units.filter((u) => !inOld(u.place) || u.issuer === "government" || u.issuer === "office");
  return [
    ...kept,
    { id: `${place.id}-government`, place, issuer: "government", own: null },
    { id: `${place.id}-office`, place, issuer: "office", own: null },
  ];
}

/** Who refuses more, who is small, who has the staff. */
function characters(counties: InventedPlace[], places: InventedPlace[], planted: Planted, r: Random): void {
  if (counties.length >= 8) {
    const drawn = r.shuffled(counties);
    planted.refusing = drawn.slice(0, 2).map((p, i) => ({ place: p.id, refusal: MORE_REFUSAL[i] ?? 0.2 }));
    planted.small = drawn.slice(2, 2 + Math.ceil(counties.length / 5)).map((p) => p.id);
  }
  const cities = places.filter((p) => p.level === "city");
  if (cities.length >= 2) planted.staffed = [{ place: r.pick(cities.slice(0, -1)).id, factor: 2.6 }];
}

/** How often a unit has no report: small ones and early years more. */
const gapsOf = (u: InventedUnit, year: number): number =>
  ({ government: 0.004, office: 0.02, department: 0.05, zone: 0.1, township: 0.1 })[u.issuer] +
  (year < 2011 ? 0.05 : 0);

/** Plants what befell single reports. */
export function plantReports(units: readonly InventedUnit[], planted: Planted, seed: string): void {
  const r = random(`${seed}/planted/reports`);
  const whole = (level: string) => units.filter((u) => u.issuer === "government" && u.place.level === level);
  const special = new Set([...planted.refusing.map((p) => p.place), ...planted.small]);
  const counties = r.shuffled(
    whole("county").filter(
      (u) => u.place.until === undefined && u.place.into === undefined && !special.has(u.place.id),
    ),
  );
  const cities = whole("city").filter((u) => countiesIn(units, u.place) >= 3);
  const departments = r.shuffled(units.filter((u) => u.issuer === "department" && u.place.level === "city"));
  const lasting = counties.filter((u) => isThere(u.place, FIRST_YEAR));
  if (lasting.length >= 6) {
    planted.stopped = lasting.slice(0, 1).map((u) => ({ unit: u.id, last: 2018 }));
    planted.wrongCarry = lasting.slice(1, 3).map((u, i) => ({ unit: u.id, year: [2022, 2024][i] ?? 2022, by: 3 }));
    planted.wrongGrowth = lasting.slice(3, 4).map((u) => ({ unit: u.id }));
  }
  planted.contradicted = whole("city")
    .slice(0, 1)
    .map((u) => ({ unit: u.id, year: 2012 }));
  planted.disputed = whole("city")
    .slice(0, 1)
    .map((u) => ({ unit: u.id, year: 2016, key: "requests_received", by: 12 }));
  planted.officeAsWhole = cities.slice(0, 2).map((u, i) => ({ unit: u.id, year: [2017, 2023][i] ?? 2017 }));
  planted.copied = departments.slice(0, units.length >= 40 ? 2 : 1).map((u, i) => ({ unit: u.id, year: 2023 + i }));
  for (const u of units)
    if (u.issuer === "township" && r.chance(0.2)) planted.oldForm.push({ unit: u.id, last: r.between(2021, 2022) });
  plantMissing(units, planted, r.fork("missing"));
  for (const u of units)
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (!isThere(u.place, year) || isRemarkable(planted, u.id, year)) continue;
      if (r.chance(0.02))
        planted.late.push({ unit: u.id, year, published: `${year + 1}-0${r.between(7, 9)}-${r.between(10, 28)}` });
      else if (r.chance(0.06)) planted.damaged.push({ unit: u.id, year });
    }
}

const countiesIn = (units: readonly InventedUnit[], city: InventedPlace): number =>
  units.filter((u) => u.issuer === "government" && u.place.parent === city).length;

function plantMissing(units: readonly InventedUnit[], planted: Planted, r: Random): void {
  const gone = new Set(units.length >= 8 ? r.shuffled(units.slice(2)).slice(0, Math.ceil(units.length / 16)) : []);
  for (const u of units)
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      if (!isThere(u.place, year) || isRemarkable(planted, u.id, year)) continue;
      const stopped = planted.stopped.some((s) => s.unit === u.id && year > s.last);
      if (stopped || (year === 2020 && gone.has(u)) || r.chance(gapsOf(u, year)))
        planted.missing.push({ unit: u.id, year });
    }
}

const has = (list: readonly Ref[], unit: string, year: number): boolean =>
  list.some((x) => x.unit === unit && x.year === year);

/** Something is planted in the report, or rests on it. */
function isRemarkable(p: Planted, unit: string, year: number): boolean {
  const beside = (list: readonly Ref[]) => [year - 1, year, year + 1].some((y) => has(list, unit, y));
  return (
    [p.copied, p.officeAsWhole, p.wrongCarry].some(beside) ||
    [p.contradicted, p.disputed, p.missing, p.late, p.damaged].some((list) => has(list, unit, year))
  );
}

/** Is there a report of the unit for the year? */
export const reportedIn = (p: Planted, u: InventedUnit, year: number): boolean =>
  isThere(u.place, year) && !has(p.missing, u.id, year);

/** Fact of the list planted in this report. */
export const plantedIn = <T extends Ref>(list: readonly T[], unit: string, year: number): T | undefined =>
  list.find((x) => x.unit === unit && x.year === year);

/** What a comparison with the year before may fail at because figures are of another body or another year. */
const OF_ANOTHER = ["X-01", "X-02", "X-04", "X-05", "X-06", "E3-06", "E3-08", "E4-06", "E4-08", "E4-09", "E4-11"];

/**
 * The planted list a failed rule between reports is explained by, or null where nothing planted explains it.
 *
 * @param parts units whose figures a comparison of levels adds up
 */
export function explains(
  p: Planted,
  rule: string,
  unit: string,
  year: number,
  parts: readonly string[] = [],
): keyof Planted | null {
  const near = (list: readonly Ref[]) => has(list, unit, year) || has(list, unit, year - 1);
  const levels = rule.startsWith("L-");
  if (has(p.officeAsWhole, unit, year) && (levels || OF_ANOTHER.includes(rule))) return "officeAsWhole";
  if (has(p.officeAsWhole, unit, year - 1) && OF_ANOTHER.includes(rule)) return "officeAsWhole";
  if (!levels && near(p.copied) && OF_ANOTHER.includes(rule)) return "copied";
  if (rule === "X-01" && has(p.wrongCarry, unit, year)) return "wrongCarry";
  if (rule === "X-02" && p.wrongGrowth.some((g) => g.unit === unit)) return "wrongGrowth";
  for (const list of ["damaged", "contradicted", "disputed"] as const)
    if (levels ? [unit, ...parts].some((u) => has(p[list], u, year)) : near(p[list])) return list;
  return null;
}
