/**
 * Units at real places, to measure whether the reader knows who reports. The names are the gazetteer's, every figure is synthetic:
 * such documents are for measuring only and must never be loaded into a database.
 */

import { phoneAreas } from "@/lib/dictionary/phone-areas";
import {
  allPlaces,
  allTowns,
  childrenOf,
  codeAt,
  existsAt,
  findPlaces,
  levelOf,
  nameAt,
  type Place,
  pathAt,
} from "@/lib/dictionary/regions";
import type { Random } from "./random";
import type { Issuer, UnitYear } from "./unit";

const DEPARTMENTS = [
  "财政局",
  "教育局",
  "民政局",
  "审计局",
  "统计局",
  "水利局",
  "司法局",
  "发展和改革委员会",
  "交通运输局",
];

let pools: Record<"province" | "city" | "county" | "township", Place[]> | null = null;
function placePools() {
  const real = [...allPlaces()].filter((p) => !p.quasi && !p.id.startsWith("z-"));
  const han = (p: Place) => p.names.every((n) => /^[\u4e00-\u9fff]+(?:镇|乡|街道)$/.test(n.name));
  pools ??= {
    province: real.filter((p) => levelOf(p) === "province" && !/^(?:71|81|82)/.test(codeAt(p, null) ?? "")),
    city: real.filter((p) => levelOf(p) === "city"),
    county: real.filter((p) => levelOf(p) === "county"),
    township: [...allTowns()].filter((p) => !p.quasi && han(p)),
  };
  return pools;
}

const areaOf = (codes: (string | null)[]): string | null =>
  phoneAreas.find((p) => p.codes.some((c) => codes.includes(c)))?.phone ?? null;

export interface RealUnit {
  unit: UnitYear;
  /** Another place bears the same name: its parent has to be told. */
  homonym: boolean;
  /** Some other place, to be mentioned. */
  neighbour: string;
}

/** A unit at a place that stood in that year. */
export function realUnit(r: Random, year: number, issuer: Issuer): RealUnit {
  const all = placePools();
  const level =
    issuer === "township"
      ? "township"
      : issuer === "zone"
        ? "city"
        : r.pick(["province", "city", "city", "county", "county", "county", "county"] as const);
  const stands = (p: Place) => existsAt(p, year) && codeAt(p, year) !== null;
  let place = r.pick(all[level]);
  for (let i = 0; i < 200 && !stands(place); i++) place = r.pick(all[level]);
  const name = nameAt(place, year);
  const own =
    issuer === "department"
      ? r.pick(DEPARTMENTS)
      : issuer === "zone"
        ? `${name.replace(/(?:市|地区|盟)$/, "")}${r.pick(["经济开发区", "高新技术产业开发区"])}`
        : null;
  const uses = findPlaces(name).filter((c) => c.matched === name);
  return {
    unit: {
      id: place.id,
      year,
      issuer,
      place: name,
      path: pathAt(place, year).map((p) => p.name),
      code: codeAt(place, year),
      level: levelOf(place, year),
      own: own && level === "province" && issuer === "department" ? own.replace(/局$/, "厅") : own,
      below:
        level === "township"
          ? []
          : childrenOf(place.id, Math.max(year, 2015))
              .slice(0, 4)
              .map((p) => nameAt(p, year)),
      area: areaOf(pathAt(place, year).map((p) => p.code)),
    },
    homonym: uses.length > 1,
    neighbour: nameAt(r.pick(all.city), year),
  };
}
