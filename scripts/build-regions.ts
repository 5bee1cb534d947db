/**
 * Builds lib/dictionary/regions*.json from the published editions of China's division codes.
 *
 *   npm run regions:build [-- --cache FOLDER]
 *
 * Fetches the packages named in regions/editions.ts into a scratch folder (about 200 MB), joins what is one place, writes the
 * compact result and says what differs from the files written before. To add an edition: one line in regions/editions.ts, then the
 * year's changes in regions/changes.json where the notices are known.
 */
import { existsSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { gzipSync } from "node:zlib";
import type { Place } from "../lib/dictionary/regions";
import zones from "../lib/dictionary/zones.json";
import changesFile from "./regions/changes.json";
import corrections from "./regions/corrections.json";
import { differences } from "./regions/difference";
import { type Edition, loadEditions, loadVillages } from "./regions/editions";
import { type AreaPlace, type Change, collectAtoms, joinAreas, type Stand } from "./regions/lineage";
import { areaStem, isPlaceholder, tidyTown, townStem } from "./regions/names";
import { readingsFor, traditionalPairs } from "./regions/readings";
import readingsFile from "./regions/readings.json";
import { type Listing, type TownEvent, townEvents } from "./regions/successors";
import { type CountyRef, joinTowns, type Town, type TownName } from "./regions/towns";

const OUT = path.resolve(import.meta.dirname, "../lib/dictionary");
const log = (line: string) => process.stderr.write(`${line}\n`);

async function main(): Promise<void> {
  const cacheAt = process.argv.indexOf("--cache");
  const kept = cacheAt > 0 ? process.argv[cacheAt + 1] : undefined;
  const folder = kept ?? mkdtempSync(path.join(os.tmpdir(), "regions-"));
  try {
    await build(folder);
  } finally {
    if (!kept) rmSync(folder, { recursive: true });
  }
}

async function build(folder: string): Promise<void> {
  const editions = loadEditions(folder, log);
  const changes: Change[] = (changesFile.rows as [number, string, string, string, string][]).map(
    ([year, code, name, how, to]) => ({
      year,
      code,
      name,
      whole: how === "all",
      to: to ? to.split(" ") : [],
    }),
  );
  const { atoms, stands } = collectAtoms(editions, changes);
  const { places, events, notes } = joinAreas(atoms, editions, changes);
  const nbs = editions.filter((e) => e.family === "nbs");
  const counties = countyFinder(places, stands);
  const { towns, notes: townNotes, joins, byCode } = joinTowns(nbs, counties, cityOf);
  settleTowns(towns, new Map(places.map((p) => [p.id, p])));
  const townEvents = successors(folder, nbs, byCode);
  for (const line of [...notes, ...townNotes]) log(`note: ${line}`);
  log(`townships joined: ${JSON.stringify(joins)}`);

  const about = {
    what: "China's places, county level and above 2002-2024, townships 2015-2023: dated names and codes. Written by scripts/build-regions.ts; do not edit.",
    years:
      "from-to: valid at the end of these years; a first year equal to the first edition means: then or before; no last year: valid in the newest edition.",
    sources: editions.map((e) => `${e.date} ${e.source} (${e.licence})`),
    changes: changesFile.about.source,
    seen: "id, year, and the two editions between which a new name or code appears that no notice is known of; all others follow the notices.",
  };
  const printed = new Map(corrections.names.map(([code, wrong]) => [code, wrong]));
  const areaRows = places.map((p) =>
    [
      p.id,
      ...p.atoms.map((a) => `${a.code}${a.name}${a.quasi ? "*" : ""} ${a.from}-${a.to ?? ""}`),
      ...p.atoms.filter((a) => printed.has(a.code)).map((a) => `=${printed.get(a.code)}`),
    ].join("|"),
  );
  const seenRows = places.flatMap((p) => seenBetween(p, editions, changes));
  const eventRows = events.map((e) => `${e.year} ${e.how} ${e.from} ${e.to}`);
  const standRows = [...stands].map(([code, real]) => `${code} ${real}`).sort();
  const { rows: townRows, ids } = groupTowns(towns, nbs);
  const townEventRows = townEvents
    .map((e) => `${e.year} ${e.how} ${ids.get(e.from)} ${ids.get(e.to)} ${e.found}/${e.of}`)
    .sort();
  const allNames = [
    ...places.flatMap((p) => p.atoms.map((a) => a.name)),
    ...towns.flatMap((t) => t.names.map((n) => n.name)),
  ];
  const stems = [
    ...commonCharacters(),
    ...zones.rows.map((z) => z.name),
    ...places.flatMap((p) => p.atoms.flatMap((a) => [areaStem(a.name), a.name])),
    ...towns.flatMap((t) => t.names.map((n) => townStem(n.name))),
  ];
  const readings = readingsFor(stems);

  tellDifferences(areaRows);
  report("regions.json", { about, places: areaRows, events: eventRows, seen: seenRows, stands: standRows });
  report("regions-towns.json", {
    about: {
      what: about.what,
      years: about.years,
      events:
        "year, all (the first is listed no more) or part (it goes on), from, to, villages of the same name on both sides / villages of the township that ended (all) or began (part). Concluded from the village lists 2016-2023 (scripts/regions/successors.ts), not from notices.",
    },
    editions: nbs.map((e) => e.date),
    first: nbs[0]!.year,
    last: nbs.at(-1)!.year,
    rows: townRows,
    events: townEventRows,
  });
  report("regions-words.json", {
    about: {
      readings:
        "pinyin-pro 3.29.4 (MIT) for the general readings, scripts/regions/readings.json for place names; misread: how others read them, for searching",
      traditional: "opencc-js 1.4.2 (MIT, Apache-2.0), only characters that occur in names",
    },
    traditional: traditionalPairs(allNames),
    chars: Object.entries(readings.chars).map(([syllable, chars]) => `${syllable} ${chars}`),
    misread: Object.entries(readingsFile.misread).map(([char, syllable]) => `${char} ${syllable}`),
    words: Object.entries(readings.words).map(([word, syllables]) => `${word} ${syllables}`),
  });
  writePrinted(editions);
  await verify(editions);
}

/** What every edition prints, for the test that walks it: line 1 the editions, then code, name (街道办事处 as 街道) and a mask of editions. */
function writePrinted(editions: Edition[]): void {
  const masks = new Map<string, number>();
  for (const [i, edition] of editions.entries())
    for (const [code, name] of edition.printed) {
      const key = `${code}\t${code.length > 6 ? tidyTown(name) : name}`;
      const mask = masks.get(key) ?? 0;
      if ((mask / 2 ** i) % 2 < 1) masks.set(key, mask + 2 ** i);
    }
  const rows = [...masks].sort((a, b) => (a[0] < b[0] ? -1 : 1)).map(([key, mask]) => `${key}\t${mask.toString(16)}`);
  const text = [editions.map((e) => e.date).join(" "), ...rows].join("\n");
  const file = path.resolve(import.meta.dirname, "regions/printed.txt.gz");
  writeFileSync(file, gzipSync(`${text}\n`, { level: 9 }));
}

/** Walks every code every edition prints through the finished gazetteer: each must find one place, by that name. */
async function verify(editions: Edition[]): Promise<void> {
  const { placeByCode } = await import("../lib/dictionary/regions");
  let walked = 0;
  const wrong: string[] = [];
  for (const edition of editions) {
    for (const [code, name] of edition.printed) {
      walked++;
      const spelled = code.length > 6 ? tidyTown(name) : name;
      const called = (place: Place | null) =>
        place && [...place.names.map((n) => n.name), ...place.aliases].includes(spelled);
      // An edition of June may still print what had changed by the end of the year.
      const [place, earlier] = [placeByCode(code, edition.year), placeByCode(code, edition.year - 1)];
      if (place && (isPlaceholder(name) || called(place) || called(earlier))) continue;
      wrong.push(`${edition.id} ${code} ${name}: ${place ? place.names.map((n) => n.name).join(", ") : "nothing"}`);
    }
  }
  log(`${walked} codes of ${editions.length} editions walked, ${wrong.length} without their place`);
  for (const line of wrong.slice(0, 40)) log(`  ${line}`);
  if (wrong.length > 0) process.exitCode = 1;
}

/** The 6,763 characters of GB 2312, so that slips of the pen and queries can be read aloud too. */
function commonCharacters(): string[] {
  const gb = new TextDecoder("gb2312");
  const out: string[] = [];
  for (let row = 0xb0; row <= 0xf7; row++) {
    for (let cell = 0xa1; cell <= 0xfe; cell++) {
      const c = gb.decode(new Uint8Array([row, cell]));
      if (/^\p{Script=Han}$/u.test(c)) out.push(c);
    }
  }
  return out;
}

/** The place behind a six-digit code at the time of an edition; a stand-in code (嘉峪关 620201) leads to its city. */
function countyFinder(places: AreaPlace[], stands: Stand): (code: string, year: number) => CountyRef | null {
  const byCode = new Map<string, AreaPlace[]>();
  for (const p of places) for (const a of p.atoms) byCode.set(a.code, [...(byCode.get(a.code) ?? []), p]);
  const owner = (code: string, year: number): AreaPlace | null => {
    const owners = byCode.get(code) ?? [];
    return (
      owners.find((p) => p.atoms.some((a) => a.code === code && a.from <= year && (a.to === null || a.to >= year))) ??
      owners.at(-1) ??
      null
    );
  };
  return (code, year) => {
    const own = owner(code, year);
    if (own) return { id: own.id, prefix: null };
    const real = stands.has(code) ? owner(stands.get(code)!, year) : null;
    return real ? { id: real.id, prefix: code } : null;
  };
}

/** Counties below the province are their own area; else land may move inside the city. */
const cityOf = (code: string): string => (/^(42|46|41|65)90/.test(code) ? code.slice(0, 6) : code.slice(0, 4));

/** Successors and predecessors of townships, as far as the villages of two editions that follow one another tell. */
function successors(folder: string, nbs: Edition[], byCode: Map<string, Map<string, Town>>): TownEvent[] {
  const events: TownEvent[] = [];
  let before: Listing | null = null;
  for (const edition of nbs) {
    const villages = loadVillages(folder, edition);
    const now = villages && { year: edition.year, towns: byCode.get(edition.id)!, villages };
    if (before && now) {
      const found = townEvents(before, now, cityOf);
      log(`${edition.id}: ${found.length} moves of land between townships told by villages`);
      events.push(...found);
    }
    before = now;
  }
  return events;
}

/** New names and codes no notice is known of: `id year earlier-edition later-edition`, the two editions between which they appear. */
function seenBetween(place: AreaPlace, editions: Edition[], changes: Change[]): string[] {
  return place.atoms.slice(1).flatMap((b, i) => {
    const a = place.atoms[i]!;
    const noticed = changes.some((c) => c.year === b.from && c.code === a.code && c.to.includes(b.code));
    return noticed ? [] : [`${place.id} ${b.from} ${editions[a.last]!.date} ${editions[b.first]!.date}`];
  });
}

/** Closes gaps between a township's names; a county that ended earlier than the edition shows hands its townships over that year. */
function settleTowns(towns: Town[], counties: Map<string, AreaPlace>): void {
  for (const town of towns) {
    town.names.forEach((name, i) => {
      const next = town.names[i + 1];
      if (!next || next.returns) return;
      const end = next.under !== name.under ? counties.get(name.under)?.atoms.at(-1)?.to : null;
      name.to = end && end >= name.from && end < next.from - 1 ? end : next.from - 1;
      if (end === name.to) next.from = end + 1;
    });
  }
}

/** One row per county: the county's id, then its townships, and the id the reader of the rows gives each. Rest of the grammar: regions-data.ts. */
function groupTowns(towns: Town[], nbs: Edition[]): { rows: string[]; ids: Map<Town, string> } {
  const [first, last] = [nbs[0]!.year, nbs.at(-1)!.year];
  const head = (n: TownName) => (n.prefix ? `${n.under}@${n.prefix}` : n.under);
  const rows = new Map<string, string[]>();
  const inOrder = new Map<string, Town[]>();
  for (const town of towns) {
    const start = head(town.names[0]!);
    const text = town.names.map((n) => {
      const span = n.from === first && n.to === last ? "" : `~${n.from - 2000}-${n.to === last ? "" : n.to - 2000}`;
      return `${head(n) === start ? "" : `${head(n)}/`}${n.digits}${n.name}${span}`;
    });
    rows.set(start, [...(rows.get(start) ?? []), text.join(">")]);
    inOrder.set(start, [...(inOrder.get(start) ?? []), town]);
  }
  const starts = [...rows.keys()].sort();
  const ids = new Map<Town, string>();
  const taken = new Set<string>();
  for (const town of starts.flatMap((start) => inOrder.get(start)!)) {
    const { prefix, under, digits } = town.names[0]!;
    const base = townKey(prefix ?? under, digits);
    let id = base;
    for (let n = 1; taken.has(id); n++) id = base + "abcdefgh"[n];
    taken.add(id);
    ids.set(town, id);
  }
  return { rows: starts.map((start) => [start, ...rows.get(start)!].join("|")), ids };
}

/** As the reader of the rows makes it. */
const townKey = (under: string, digits: string): string => `${under.startsWith("r") ? "" : "r"}${under}-${digits}`;

/** Before the file is overwritten: what this run changes, place by place. */
function tellDifferences(rows: string[]): void {
  const target = path.join(OUT, "regions.json");
  if (!existsSync(target)) return;
  const before = (JSON.parse(readFileSync(target, "utf8")) as { places: string[] }).places;
  const told = differences(before, rows);
  log(told.length === 0 ? "places: none changed" : `places: ${told.length} changed`);
  for (const line of told) log(`  ${line}`);
}

/** Writes one entry per line and tells which lines are new or gone since the last run. */
function report(file: string, content: Record<string, unknown>): void {
  const target = path.join(OUT, file);
  const body = Object.entries(content).map(([key, value]) =>
    Array.isArray(value)
      ? `${JSON.stringify(key)}: [\n${value.map((v) => JSON.stringify(v)).join(",\n")}\n]`
      : `${JSON.stringify(key)}: ${JSON.stringify(value, null, 1)}`,
  );
  const text = `{\n${body.join(",\n")}\n}\n`;
  const before = existsSync(target) ? readFileSync(target, "utf8").split("\n") : [];
  const old = new Set(before.map((l) => l.replace(/,$/, "")));
  const now = new Set(text.split("\n").map((l) => l.replace(/,$/, "")));
  const added = [...now].filter((l) => !old.has(l));
  const gone = [...old].filter((l) => !now.has(l));
  log(`${file}: ${Buffer.byteLength(text)} bytes, ${added.length} lines new, ${gone.length} lines gone`);
  if (before.length > 0)
    for (const line of [...gone.map((l) => `- ${l}`), ...added.map((l) => `+ ${l}`)].slice(0, 40))
      log(`  ${line.slice(0, 160)}`);
  writeFileSync(target, text);
}

main().catch((error: unknown) => {
  console.error(error);
  process.exitCode = 1;
});
