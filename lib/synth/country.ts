/**
 * An invented province: places no gazetteer has, with governments, offices, departments, zones and townships, some renamed on the way.
 * Every name is made up; the test checks that the gazetteer knows none of them.
 */
import type { Level } from "@/lib/report";
import { type Random, random } from "./random";
import type { Issuer, UnitYear } from "./unit";

export const INVENTED_PROVINCE = "虚川省";

const FIRST = [..."虚拟珩玖霁砚岫琅翎槿栩漪澹煦熠璟琬芷苒荻"];
const SECOND = [..."汀浦陵渚野坞墟埔岬岗堰淙峤垣"];
const DEPARTMENTS = ["财政局", "教育局", "民政局", "卫生局", "农业局", "水利局", "审计局", "统计局"];

export interface InventedPlace {
  id: string;
  level: Level;
  parent: InventedPlace | null;
  /** Names by the first year each is in force. */
  names: { from: number; name: string }[];
  below: InventedPlace[];
  /** Last year of a place that became part of another. */
  until?: number;
  into?: InventedPlace;
}

export interface InventedUnit {
  id: string;
  place: InventedPlace;
  issuer: Issuer;
  own: string | null;
}

/** Name at the end of a year. */
export const nameIn = (p: InventedPlace, year: number): string =>
  (p.names.findLast((n) => n.from <= year) ?? p.names[0])?.name ?? "";

/** Does the place exist at the end of the year? */
export const isThere = (p: InventedPlace, year: number): boolean =>
  year >= (p.names[0]?.from ?? 0) && year <= (p.until ?? Number.POSITIVE_INFINITY);

function* stems(r: Random): Generator<string> {
  yield* r.shuffled(FIRST.flatMap((a) => SECOND.map((b) => a + b)));
}

/** The units of an invented province, about as many as asked for: the province, cities, counties, departments, zones, townships. */
export function inventedProvince(seed: string, units: number): InventedUnit[] {
  const r = random(`${seed}/country`);
  const names = stems(r);
  const fresh = () => names.next().value as string;
  const place = (id: string, level: Level, parent: InventedPlace | null, word: string): InventedPlace => {
    const p: InventedPlace = { id, level, parent, names: [{ from: 2008, name: `${fresh()}${word}` }], below: [] };
    parent?.below.push(p);
    return p;
  };
  const province: InventedPlace = {
    id: "p",
    level: "province",
    parent: null,
    names: [{ from: 2008, name: INVENTED_PROVINCE }],
    below: [],
  };
  const out: InventedUnit[] = [];
  const add = (p: InventedPlace, issuer: Issuer, own: string | null = null) =>
    out.push({ id: `${p.id}-${issuer}${own ? `-${own}` : ""}`, place: p, issuer, own });
  add(province, "government");
  add(province, "office");
  for (let c = 0; out.length < units; c++) {
    const city = place(`c${c}`, "city", province, "市");
    add(city, "government");
    add(city, "office");
    for (const d of r.shuffled(DEPARTMENTS).slice(0, 3)) add(city, "department", d);
    if (r.chance(0.5)) add(city, "zone", `${nameIn(city, 2008).slice(0, 2)}经济开发区`);
    const counties = r.between(4, 6);
    for (let k = 0; k < counties; k++) {
      const county = place(`${city.id}k${k}`, "county", city, r.pick(["县", "县", "区", "市"]));
      const old = county.names[0]?.name ?? "";
      // A county becomes a district of the same name: one place, two names.
      if (old.endsWith("县") && r.chance(0.25))
        county.names.push({ from: r.between(2011, 2021), name: `${old.slice(0, -1)}区` });
      add(county, "government");
      if (r.chance(0.4)) add(county, "office");
      if (r.chance(0.4)) add(county, "department", r.pick(DEPARTMENTS));
      for (let t = 0; t < r.between(1, 3); t++)
        add(place(`${county.id}t${t}`, "township", county, r.pick(["镇", "镇", "乡", "街道"])), "township");
    }
  }
  return out.slice(0, Math.max(units, 1));
}

/** The unit as it is in a year. */
export function invented(unit: InventedUnit, year: number): UnitYear {
  const path: string[] = [];
  for (let p: InventedPlace | null = unit.place; p; p = p.parent) path.unshift(nameIn(p, year));
  return {
    id: unit.id,
    year,
    issuer: unit.issuer,
    place: nameIn(unit.place, year),
    path,
    code: null,
    level: unit.place.level,
    own: unit.own,
    below: unit.place.below.filter((p) => isThere(p, year)).map((p) => nameIn(p, year)),
    area: null,
  };
}
