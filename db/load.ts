/** Stores one report that was read: source, facts, cells, findings, and what follows from them, in one transaction. */
import { createHash } from "node:crypto";
import { findPlaces, type Place, placeByCode, placeById, recordAt, resolvePlace } from "@/lib/dictionary/regions";
import type { PlaceRef } from "@/lib/report";
import type { LoadInput } from "./load-input";
import { logLoad } from "./meta";
import { all, type Db, get, run, transaction } from "./open";
import { refreshUnitYear } from "./refresh";
import { putSource } from "./source";
import { findOrMakeUnit } from "./units";
import { chooseCurrent, putVersion } from "./version";

export interface LoadOutcome {
  /** held: stored, but place or year (or the text itself) is not certain, so it forms no figures until a person decides. */
  outcome: "new" | "unchanged" | "new_version" | "held";
  reportId: number;
  versionId: number;
  held: string[];
}

/** Stores the report unless these very bytes are stored. Other bytes for the same unit and year become a new version; the old one stays. */
export function loadReport(db: Db, input: LoadInput): LoadOutcome {
  return transaction(db, () => {
    const known = knownBytes(db, input.source.hash, input.part);
    if (known)
      return { outcome: known.outcome, reportId: known.reportId, versionId: known.versionId, held: known.held };
    return store(db, input);
  });
}

/** The stored version of these bytes' report, as the outcome of loading it again; undefined when it is new. */
function knownBytes(db: Db, hash: string, part: number): LoadOutcome | undefined {
  return knownParts(db, hash).find((k) => k.part === part);
}

/** The stored reports of a file with these bytes, by part. A file is stored whole, so where one is known all are. */
export function knownParts(db: Db, hash: string): (LoadOutcome & { part: number })[] {
  return all<{ id: number; report_id: number; part: number; held: string }>(
    db,
    // Of several readings the newest.
    "SELECT id, report_id, part, held, max(reading) FROM report_version WHERE hash = ? GROUP BY part ORDER BY part",
    hash,
  ).map((k) => ({
    part: k.part,
    outcome: "unchanged",
    reportId: k.report_id,
    versionId: k.id,
    held: splitHeld(k.held),
  }));
}

export const splitHeld = (held: string): string[] => held.split(",").filter(Boolean);

function store(db: Db, input: LoadInput): LoadOutcome {
  const { unitId, reportId, held } = settlePlace(db, input);
  const { year } = input.result.identity;
  const hadOne = get(db, "SELECT 1 FROM report_version WHERE report_id = ? AND current = 1", reportId) !== undefined;
  const versionId = putVersion(db, input, { hash: input.source.hash, reportId, unitId, held, reading: 1 });
  putSource(db, versionId, input.source);
  chooseCurrent(db, reportId, { id: versionId, body: input.result.document.folded });
  if (unitId !== 0 && year !== null) refreshUnitYear(db, unitId, year);
  logLoad(db, input.origin === "retold" ? "sample" : "report", input.file, input.result.facts.length, input.loaded);
  const outcome = held.length > 0 ? "held" : hadOne ? "new_version" : "new";
  return { outcome, reportId, versionId, held };
}

/** Whose report it is, found or made, and why it waits for a person, if it does. */
export function settlePlace(db: Db, input: LoadInput): { unitId: number; reportId: number; held: string[] } {
  const { identity } = input.result;
  const read = identity.region ? placeOf(db, identity.region, identity.year, identity.held.length === 0) : null;
  const placeId = input.syntheticPlace ?? read;
  const held = identity.held.filter((why) => input.syntheticPlace === undefined || why !== "place_unknown");
  if (placeId === null && !held.includes("place_unknown")) held.push("place_unknown");
  if (identity.year === null && !held.includes("year_unknown")) held.push("year_unknown");
  const unitId =
    placeId === null
      ? 0
      : findOrMakeUnit(
          db,
          { placeId, scope: identity.scope, issuer: identity.issuer.name, kind: identity.issuer.kind },
          { synthetic: input.syntheticPlace !== undefined },
        );
  const { year } = identity;
  const known =
    unitId !== 0 && year !== null
      ? get<{ id: number }>(db, "SELECT id FROM report WHERE unit_id = ? AND year = ?", unitId, year)
      : undefined;
  const reportId = known?.id ?? run(db, "INSERT INTO report (unit_id, year) VALUES (?, ?)", unitId, year).id;
  return { unitId, reportId, held };
}

/**
 * The gazetteer's place, or one made because only reports name it; null when nothing above it is known either.
 * A report that waits for a person makes no place: its name may be what is wrong with it.
 */
function placeOf(db: Db, region: PlaceRef, year: number | null, mayMake: boolean): string | null {
  const place = gazetteerPlace(region, year);
  if (place) return place.id;
  if (!mayMake) return null;
  const above =
    region.path.length > 1 ? gazetteerPlace({ ...region, code: null, path: region.path.slice(0, -1) }, year) : null;
  if (!above) return null;
  const id = `x-${above.id}-${createHash("sha256").update(region.name).digest("hex").slice(0, 8)}`;
  if (get(db, "SELECT 1 FROM place WHERE id = ?", id)) return id;
  const code = recordAt(above, null).code ?? "000000";
  run(
    db,
    "INSERT INTO place VALUES (?, ?, NULL, ?, ?, ?, 'other', ?, NULL, 'report')",
    id,
    `${code}-${id}`,
    region.name,
    region.name,
    region.level,
    above.id,
  );
  run(
    db,
    "INSERT INTO place_name VALUES (?, 0, NULL, NULL, ?, ?, 'other', ?)",
    id,
    region.name,
    region.level,
    above.id,
  );
  return id;
}

function gazetteerPlace(region: PlaceRef, year: number | null): Place | null {
  if (region.code !== null) {
    const place = placeByCode(region.code, year);
    if (place) return place;
  }
  const path = region.path.join("");
  const named = resolvePlace(path, { year });
  if (named) return named;
  // A zone's path may go through places it only lies near to.
  const last = region.path.at(-1);
  const within = region.path.length > 1 ? resolvePlace(region.path.slice(0, -1).join(""), { year }) : null;
  const found = last && within ? findPlaces(last, { year, within: within.id }).filter((c) => c.how !== "typo") : [];
  return found.length === 1 ? placeById(found[0]!.place.id) : null;
}
