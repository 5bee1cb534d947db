/** `synth`: an invented province in a database of its own, its reports written, read and stored like real ones. */
import { existsSync, renameSync, rmSync } from "node:fs";
import path from "node:path";
import { loadCoded } from "@/db/coded";
import { registerKeys } from "@/db/keys";
import { loadReport } from "@/db/load";
import { isSynthetic, setMeta } from "@/db/meta";
import { createDatabase } from "@/db/migrate";
import { type Db, openDatabase, transaction } from "@/db/open";
import { loadPlaces } from "@/db/places";
import { dictionaryVersion } from "@/db/prepare";
import type { ReadDocument } from "@/db/reading/document";
import { inOrder, ReaderPool } from "@/db/reading/pool";
import { refreshUnitYears } from "@/db/refresh";
import { UserError } from "@/lib/errors";
import { READER_VERSION } from "@/lib/pipeline";
import { invented } from "@/lib/synth/country";
import { figure, formOf } from "@/lib/synth/figures";
import {
  type Province,
  type ProvinceReport,
  placeId,
  provinceOf,
  provincePlaces,
  provinceReports,
} from "@/lib/synth/province";
import { organName } from "@/lib/synth/unit";
import { runCommand, WrongCall } from "./command";
import { threadsOf } from "./threads";

const DEFAULT_FILE = path.join("data", "synthetic.db");

const HELP = `Usage: gongkai synth [--seed TEXT] [--governments N] [--db FILE]

Writes a synthetic province: about N governments, offices, departments, zones and townships (150), their reports for 2008 to 2025 as
documents of every format and file kind, all read by the reader and stored. Figures go on from year to year, and a whole holds its parts,
but for what is planted (lib/synth/planted.ts): gaps, renamed places, a merger, copies, contradictions, damage. Places and figures are made
up; every unit is marked synthetic. The same seed and number give the same reports.

  --seed TEXT        another province (default 1)
  --governments N    number of reporting bodies, 1 to 400 (default 150)
  --db FILE          the database to write (default ${DEFAULT_FILE}); an earlier synthetic one is replaced, any other refused

Look at it with GONGKAI_DB=FILE npm run up. One line of JSON with counts goes to standard output.

Exit codes: 0 done · 1 not possible, with the reason · 2 the call was wrong.
`;

/** Time of loading: fixed, so that the same call gives the same database. */
const LOADED = new Date(Date.UTC(2026, 0, 1));

const COMMAND = {
  name: "synth",
  help: HELP,
  options: {
    seed: { type: "string", default: "1" },
    governments: { type: "string", default: "150" },
    db: { type: "string", default: DEFAULT_FILE },
  },
} as const;

/** Runs the command; resolves to its exit code. */
export function run(args: string[]): Promise<number> {
  return runCommand(
    COMMAND,
    args,
    ({ values: { seed, governments, db: file } }) => {
      const size = Number(governments);
      if (!Number.isInteger(size) || size < 1 || size > 400)
        throw new WrongCall(`--governments ${governments}: give a whole number from 1 to 400.`);
      return make(file, seed, size);
    },
    false,
  );
}

/** A database with what stands beside it while it is open. */
function remove(file: string): void {
  for (const end of ["", "-wal", "-shm"]) rmSync(`${file}${end}`, { force: true });
}

async function make(file: string, seed: string, size: number): Promise<number> {
  const refusal = whyNotThisFile(file);
  if (refusal) {
    process.stderr.write(`${refusal}\n`);
    return 1;
  }
  // Made beside it, so that a call cut short leaves no half province in its place.
  const part = `${file}.part`;
  remove(part);
  try {
    const db = createDatabase(part);
    try {
      process.stdout.write(`${JSON.stringify(await fill(db, seed, size))}\n`);
    } finally {
      db.raw.close();
    }
    remove(file);
    renameSync(part, file);
  } catch (error) {
    remove(part);
    if (!(error instanceof UserError)) throw error;
    process.stderr.write(`${error.message}\n`);
    return 1;
  }
  process.stderr.write(`Synthetic database ready: ${file}. Look at it with GONGKAI_DB=${file} npm run up.\n`);
  return 0;
}

/** Made-up figures never go into a database of real ones. */
function whyNotThisFile(file: string): string | null {
  if (path.resolve(file) === path.resolve("data", "gongkai.db"))
    return `${file} is the default database and holds real figures. Give another file with --db.`;
  if (!existsSync(file)) return null;
  try {
    const db = openDatabase(file, { readonly: true });
    const fits = isSynthetic(db);
    db.raw.close();
    return fits ? null : `${file} holds a data set that is not synthetic. Give another file with --db.`;
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return `${error.message} Give another file with --db.`;
  }
}

interface Counts {
  seed: string;
  units: number;
  places: number;
  reports: number;
  new: number;
  new_version: number;
  unchanged: number;
  held: number;
  refused: number;
  facts: number;
}

async function fill(db: Db, seed: string, size: number): Promise<Counts> {
  const province = provinceOf(seed, size);
  const { units } = province;
  const places = provincePlaces(units);
  transaction(db, () => {
    setMeta(db, "synthetic", seed);
    registerKeys(db);
    loadPlaces(db, places);
    setMeta(db, "dictionary", dictionaryVersion());
  });
  const counts: Counts = {
    seed,
    units: units.length,
    places: places.length,
    reports: 0,
    new: 0,
    new_version: 0,
    unchanged: 0,
    held: 0,
    refused: 0,
    facts: 0,
  };
  const progress = process.stderr.isTTY ? (text: string) => process.stderr.write(`\r\x1b[K${text}`) : () => true;
  const threads = threadsOf(undefined, units.length * YEARS);
  const pool = new ReaderPool({ threads });
  try {
    const begin = ({ document }: ProvinceReport) =>
      pool.read({ name: fileOf(document), bytes: document.bytes, single: true });
    for await (const [report, documents] of inOrder(provinceReports(province, seed), threads * 4, begin)) {
      counts.reports++;
      // Of an archive the first document is the report.
      let first: ReadDocument | null = null;
      for await (const document of documents) first ??= document;
      store(db, report, first, counts);
      if (counts.reports % 25 === 0) progress(`${counts.reports} reports, ${report.document.id}`);
    }
  } finally {
    await pool.close();
  }
  progress("");
  transaction(db, () => secondSource(db, province));
  db.raw.pragma("optimize");
  return counts;
}

/** Years a unit reports for, at most. */
const YEARS = 18;

/** Hand-coded figures that differ from the reports', as planted. */
function secondSource(db: Db, { units, planted, printed }: Province): void {
  const inputs = planted.disputed.flatMap(({ unit: id, year, key, by }) => {
    const unit = units.find((u) => u.id === id);
    const value = figure(printed.get(id)?.get(year) ?? new Map(), key);
    if (!unit || value === undefined) return [];
    return [
      {
        place: placeId(unit.place),
        scope: "jurisdiction" as const,
        issuer: organName(invented(unit, year)),
        year,
        era: formOf(year),
        indicator: key,
        applicant: null,
        value: value + by,
        unit: "件",
        approx: null,
        source: {
          title: "虚构的统计汇编（演示用）",
          url: "https://example.invalid/synthetic",
          published: `${year + 2}-06-30`,
        },
        part: "text" as const,
        note: "Synthetic: a second source that differs from the report.",
        noteZh: "虚构：与报告不一致的第二个来源。",
        lessSure: false,
      },
    ];
  });
  refreshUnitYears(db, loadCoded(db, "synthetic", inputs).touched);
}

const fileOf = (document: ProvinceReport["document"]) => `${document.id}.${document.name.split(".").at(-1)}`;

/** One report as it was read. Its place is the one it was written for: no gazetteer knows it. */
function store(db: Db, { unit, document }: ProvinceReport, read: ReadDocument | null, counts: Counts): void {
  const part = read?.kind === "read" ? read.parts[0] : undefined;
  if (part?.result.outcome !== "report") {
    counts.refused++;
    return;
  }
  const done = loadReport(db, {
    result: part.result,
    source: part.source,
    file: fileOf(document),
    url: null,
    origin: "original",
    part: 1,
    reader: READER_VERSION,
    loaded: LOADED,
    syntheticPlace: placeId(unit.place),
  });
  counts[done.outcome]++;
  counts.facts += part.result.facts.length;
}
