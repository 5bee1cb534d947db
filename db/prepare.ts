/** Makes the database ready: schema, places, starter figures, bundled samples. Repeatable; quick when nothing changed. */
import { createHash } from "node:crypto";
import { allSeries, indicators } from "@/lib/dictionary/dictionary";
import { registerKeys } from "./keys";
import { getMeta, isSynthetic, logLoad, setMeta } from "./meta";
import { createDatabase } from "./migrate";
import { type Db, get, transaction } from "./open";
import { loadPlaces } from "./places";
import { rebuildAll } from "./refresh";
import { reread as rereadFile } from "./reread/reread";
import { staleReadings, storedFiles } from "./reread/stored-files";
import { loadSamples } from "./samples";
import { loadStarter } from "./starter";
import { refreshUnits } from "./units";

/** Raised when figures are chosen or series computed by other rules, so that stored ones are worked out anew. */
const RULES = "3";

export function dictionaryVersion(): string {
  const content = JSON.stringify([RULES, allSeries, indicators.map((i) => [i.key, i.era, i.unit])]);
  return createHash("sha256").update(content).digest("hex").slice(0, 16);
}

/**
 * Creates or updates the database file and returns it open. `log` gets one plain sentence per step that did something.
 * Throws UserError for what the user can put right. Interrupted at any moment, the next run goes on where it stopped.
 */
export function prepare(path: string, log: (sentence: string) => void = () => {}): Db {
  const db = createDatabase(path);
  try {
    transaction(db, () => {
      registerKeys(db);
      // A synthetic data set has places of its own; real ones never get into it.
      const moved = !isSynthetic(db) && loadPlaces(db);
      if (moved) {
        refreshUnits(db);
        const places = get<{ n: number }>(db, "SELECT count(*) AS n FROM place")?.n ?? 0;
        logLoad(db, "places", "gazetteer", places);
        log(`Places loaded: ${places.toLocaleString("en")}.`);
      }
      const dictionary = dictionaryVersion();
      if (moved || getMeta(db, "dictionary") !== dictionary) {
        const isFirst = getMeta(db, "dictionary") === null;
        rebuildAll(db);
        if (!isFirst) {
          logLoad(db, "rebuild", "figures", 0);
          log("Figures and sums worked out anew, because places or definitions changed.");
        }
        setMeta(db, "dictionary", dictionary);
      }
    });
    if (isSynthetic(db)) {
      reread(db, log);
      return db;
    }
    const figures = transaction(db, () => loadStarter(db));
    if (figures > 0) log(`Starter figures loaded: ${figures.toLocaleString("en")}.`);
    for (const { name, outcome } of loadSamples(db)) log(`Sample ${name}: ${outcome}.`);
    reread(db, log);
    db.raw.pragma("optimize");
    return db;
  } catch (error) {
    db.raw.close();
    throw error;
  }
}

/** So many are read again in a second or two, without being asked: nothing is lost by it. More is a step of its own, with a bar. */
const FEW = 200;

/** Stored reports that older rules have read, the bundled samples among them: read again where they are few, else told. */
function reread(db: Db, log: (sentence: string) => void): void {
  const stale = staleReadings(db);
  if (stale === 0) return;
  if (stale > FEW) {
    log(`${stale.toLocaleString("en")} stored reports were read by older rules. Read them again: ${REEXTRACT}`);
    return;
  }
  const done = storedFiles(db).flatMap((file) => rereadFile(db, file));
  const failed = done.filter((d) => d.outcome === "failed");
  const changed = done.filter((d) => d.outcome !== "same").length - failed.length;
  log(`Stored reports read again with today's rules: ${done.length}, of these ${changed} read differently.`);
  for (const { reason } of failed) if (reason) log(reason.message);
}

export const REEXTRACT = "npm run -s gongkai -- reextract";
