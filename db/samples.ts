/** The bundled samples: reports retold in our own wording with their published figures, stored with origin `retold`. */
import { createHash } from "node:crypto";
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { fileURLToPath } from "node:url";
import { READER_VERSION } from "@/lib/pipeline";
import { ingestReports } from "./ingest";
import { getMeta, setMeta } from "./meta";
import type { Db } from "./open";

const FOLDER = path.join(path.dirname(fileURLToPath(import.meta.url)), "..", "lib", "samples");

export interface Sample {
  name: string;
  bytes: Uint8Array;
}

/** All samples, by name. */
export function samples(folder = FOLDER): Sample[] {
  return readdirSync(folder, { withFileTypes: true })
    .filter((entry) => entry.isDirectory() && existsSync(path.join(folder, entry.name, "report.txt")))
    .map((entry) => ({ name: entry.name, bytes: readFileSync(path.join(folder, entry.name, "report.txt")) }))
    .sort((a, b) => a.name.localeCompare(b.name));
}

export function samplesVersion(list = samples()): string {
  const hash = createHash("sha256").update(READER_VERSION);
  for (const { name, bytes } of list) hash.update(`\n${name}\n`).update(bytes);
  return hash.digest("hex").slice(0, 16);
}

/** Loads the samples that are not stored yet; one transaction each. What became of each. */
export function loadSamples(db: Db): { name: string; outcome: string }[] {
  const list = samples();
  const version = samplesVersion(list);
  if (getMeta(db, "samples") === version) return [];
  const done = list.map(({ name, bytes }) => ({
    name,
    outcome: ingestReports(db, bytes, `${name}.txt`, { origin: "retold" })[0]?.outcome ?? "refused",
  }));
  // One that was refused is tried again next time: the reader, not the sample, is what can change.
  if (done.every((d) => d.outcome !== "refused")) setMeta(db, "samples", version);
  return done.filter((d) => d.outcome !== "unchanged");
}
