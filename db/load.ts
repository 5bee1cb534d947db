/** Stores one report that was read: source, facts, cells, findings, and what follows from them, in one transaction. */
import { createHash } from "node:crypto";
import { deflateSync } from "node:zlib";
import { findPlaces, type Place, placeByCode, placeById, recordAt, resolvePlace } from "@/lib/dictionary/regions";
import type { PlaceRef, ReportIdentity, ReportResult } from "@/lib/report";
import { applicantCode, FACTS_PER_VERSION, indicatorId } from "./keys";
import { logLoad } from "./meta";
import { all, type Db, get, run, statement, transaction } from "./open";
import type { PackedSource } from "./reading/document";
import { refreshUnitYear } from "./refresh";
import { putSource, SENTINEL } from "./source";
import { findOrMakeUnit } from "./units";

export type ReadReport = Extract<ReportResult, { outcome: "report" }>;

export interface LoadInput {
  result: ReadReport;
  /** As they were read. Their SHA-256 tells whether the report is known. */
  bytes: Uint8Array;
  /** The same packed by a reading thread; `bytes` may then be empty. */
  source?: PackedSource;
  /** File name as given. */
  file: string;
  url: string | null;
  /** retold: a bundled sample in our own wording; never overrides an original. */
  origin: "original" | "retold";
  /** Counts the reports of one file from 1. */
  part: number;
  /** Version of the reading rules. */
  reader: string;
  loaded: Date;
  /** The place of a synthetic report, which no gazetteer knows; its unit is marked synthetic. */
  syntheticPlace?: string;
}

export interface LoadOutcome {
  /** held: stored, but place or year (or the text itself) is not certain, so it forms no figures until a person decides. */
  outcome: "new" | "unchanged" | "new_version" | "held";
  reportId: number;
  versionId: number;
  held: string[];
}

export const hashOf = (bytes: Uint8Array): string => createHash("sha256").update(bytes).digest("hex");

/** Stores the report unless these very bytes are stored. Other bytes for the same unit and year become a new version; the old one stays. */
export function loadReport(db: Db, input: LoadInput): LoadOutcome {
  return transaction(db, () => {
    const hash = input.source?.hash ?? hashOf(input.bytes);
    const known = knownBytes(db, hash, input.part);
    if (known)
      return { outcome: known.outcome, reportId: known.reportId, versionId: known.versionId, held: known.held };
    return store(db, input, hash);
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
    "SELECT id, report_id, part, held FROM report_version WHERE hash = ? ORDER BY part",
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

interface Current {
  id: number;
  origin: string;
  held: string;
}

function store(db: Db, input: LoadInput, hash: string): LoadOutcome {
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
  const current = get<Current>(
    db,
    "SELECT id, origin, held FROM report_version WHERE report_id = ? AND current = 1",
    reportId,
  );
  const takesOver = !current || rank(held.join(","), input.origin) >= rank(current.held, current.origin);
  if (current && takesOver) {
    run(db, "UPDATE report_version SET current = 0 WHERE id = ?", current.id);
    run(db, "DELETE FROM source_search WHERE rowid = ?", current.id);
  }
  const versionId = putVersion(db, input, { hash, reportId, held, current: takesOver });
  putSource(db, versionId, input.source ?? packed(input, hash));
  putContent(db, input.result, unitId, versionId);
  if (takesOver) putSearch(db, input, versionId);
  if (unitId !== 0 && year !== null) refreshUnitYear(db, unitId, year);
  logLoad(db, input.origin === "retold" ? "sample" : "report", input.file, input.result.facts.length, input.loaded);
  const outcome = held.length > 0 ? "held" : current ? "new_version" : "new";
  return { outcome, reportId, versionId, held };
}

function packed({ bytes, result }: LoadInput, hash: string): PackedSource {
  const text = Buffer.from(result.document.text, "utf8");
  return { hash, bytes: deflateSync(bytes), text: text.equals(bytes) ? null : deflateSync(text) };
}

/** What can be shown before what is held; an original before a retold sample; else the newest. */
const rank = (held: string, origin: string): number => (held === "" ? 2 : 0) + (origin === "original" ? 1 : 0);

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

function putVersion(
  db: Db,
  { result, file, url, origin, part, reader, loaded }: LoadInput,
  { hash, reportId, held, current }: { hash: string; reportId: number; held: string[]; current: boolean },
): number {
  const { identity, facts, findings } = result;
  return run(
    db,
    `INSERT INTO report_version (report_id, hash, part, file, url, origin, reader, loaded, current, title, era, published,
       year_certainty, held, identity, facts, review, failed)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    reportId,
    hash,
    part,
    file,
    url,
    origin,
    reader,
    loaded.toISOString(),
    current ? 1 : 0,
    identity.title,
    identity.era,
    identity.published,
    identity.year_certainty,
    held.join(","),
    JSON.stringify({ ...identity, held } satisfies ReportIdentity),
    facts.length,
    facts.filter((f) => f.state === "review").length,
    findings.filter((f) => f.result === "fail").length,
  ).id;
}

function putContent(db: Db, result: ReadReport, unitId: number, versionId: number): void {
  const { document, facts, cells, unmapped, findings } = result;
  if (facts.length >= FACTS_PER_VERSION) throw new Error(`${facts.length} facts in one report cannot be numbered.`);
  const putFact = statement(
    db,
    "INSERT INTO fact VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
  );
  facts.forEach((f, seq) => {
    const { quote, start, end, row, column } = f.evidence;
    putFact.run(
      unitId,
      versionId,
      seq,
      indicatorId(db, f.indicator),
      f.era,
      applicantCode(f.applicant),
      f.label,
      f.value,
      f.unit,
      f.unit_printed,
      f.approx,
      f.scope,
      f.scope_words,
      f.period,
      f.state,
      f.confidence,
      f.method,
      f.rule,
      f.change?.percent ?? null,
      f.change?.implied ?? null,
      start,
      end,
      document.text.slice(start, end) === quote ? null : quote,
      row,
      column,
    );
  });
  const putCell = statement(db, "INSERT INTO blank_cell VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)");
  cells.forEach((c, seq) => {
    const slot = [indicatorId(db, c.indicator), c.era, applicantCode(c.applicant)];
    putCell.run(unitId, versionId, seq, ...slot, c.kind, c.printed, c.reason, c.start, c.end);
  });
  const putUnmapped = statement(db, "INSERT INTO unmapped VALUES (?, ?, ?, ?, ?)");
  unmapped.forEach((u, seq) => {
    putUnmapped.run(versionId, seq, u.label, u.printed, u.start);
  });
  const putFinding = statement(db, "INSERT INTO finding VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)");
  findings.forEach((f, seq) => {
    putFinding.run(
      versionId,
      seq,
      f.rule,
      applicantCode(f.column),
      f.result,
      f.severity,
      f.message,
      JSON.stringify(f.params),
      JSON.stringify(f.facts),
    );
  });
}

/** Only current versions are searched. */
function putSearch(db: Db, { result, file }: LoadInput, versionId: number): void {
  const title = (result.identity.title ?? file).normalize("NFKC");
  run(
    db,
    "INSERT INTO source_search (rowid, title, body) VALUES (?, ?, ?)",
    versionId,
    title + SENTINEL,
    result.document.folded + SENTINEL,
  );
}
