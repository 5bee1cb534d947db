/** Hand-coded figures with their sources into the database: the starter set, and tables people make. */
import type { StarterFigure } from "@/lib/dictionary/starter-figures";
import { UserError } from "@/lib/errors";
import { applicantCode, indicatorId } from "./keys";
import { all, type Db, get, run } from "./open";
import { findOrMakeUnit, kindOfIssuer } from "./units";

/** One coded figure, its place already found, with its note as it was given. */
export interface CodedInput extends Omit<StarterFigure, "note"> {
  /** Of `value`: the one the key declares. */
  unit: string | null;
  note: string | null;
  noteZh: string | null;
}

export interface CodedOutcome {
  added: number;
  changed: number;
  removed: number;
  /** Units and years whose figures must be chosen anew. */
  touched: { unitId: number; year: number }[];
}

interface Existing {
  id: number;
  value: number;
  unit: string | null;
  approx: string | null;
  note: string | null;
  note_zh: string | null;
  less_sure: number;
}

/**
 * Brings the coded figures of a set in line with `inputs`: new ones come in, those that say something else are changed.
 * With `complete`, figures of the set that are no longer among the inputs go. Inside a transaction; the caller refreshes what was touched.
 */
export function loadCoded(
  db: Db,
  setName: string,
  inputs: CodedInput[],
  options: { complete?: boolean } = {},
): CodedOutcome {
  const outcome: CodedOutcome = { added: 0, changed: 0, removed: 0, touched: [] };
  const touched = new Map<string, { unitId: number; year: number }>();
  const kept = new Set<number>();
  const units = new Map<string, number>();
  for (const input of inputs) {
    const unitKey = `${input.place}|${input.scope}|${input.issuer}`;
    const unitId = units.get(unitKey) ?? unitOf(db, input);
    units.set(unitKey, unitId);
    const { id: sourceId, dated } = sourceOf(db, input.source);
    if (dated) outcome.changed++;
    const identity = [
      unitId,
      input.year,
      input.era,
      indicatorId(db, input.indicator),
      applicantCode(input.applicant),
      sourceId,
      input.part,
    ] as const;
    const content = [input.value, input.unit, input.approx, input.note, input.noteZh, input.lessSure ? 1 : 0] as const;
    const known = get<Existing>(
      db,
      `SELECT id, value, unit, approx, note, note_zh, less_sure FROM coded_figure
       WHERE unit_id = ? AND year = ? AND era = ? AND indicator = ? AND applicant = ? AND source_id = ? AND part = ?`,
      ...identity,
    );
    if (known) {
      kept.add(known.id);
      const same = [known.value, known.unit, known.approx, known.note, known.note_zh, known.less_sure].every(
        (v, i) => v === content[i],
      );
      if (same) continue;
      run(
        db,
        "UPDATE coded_figure SET value = ?, unit = ?, approx = ?, note = ?, note_zh = ?, less_sure = ?, set_name = ? WHERE id = ?",
        ...content,
        setName,
        known.id,
      );
      outcome.changed++;
    } else {
      const { id } = run(
        db,
        `INSERT INTO coded_figure (unit_id, year, era, indicator, applicant, source_id, part, value, unit, approx, note, note_zh, less_sure, set_name)
         VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
        ...identity,
        ...content,
        setName,
      );
      kept.add(id);
      outcome.added++;
    }
    touched.set(`${unitId}|${input.year}`, { unitId, year: input.year });
  }
  if (options.complete) {
    const stored = all<{ id: number; unit_id: number; year: number }>(
      db,
      "SELECT id, unit_id, year FROM coded_figure WHERE set_name = ?",
      setName,
    );
    for (const row of stored) {
      if (kept.has(row.id)) continue;
      run(db, "DELETE FROM coded_figure WHERE id = ?", row.id);
      touched.set(`${row.unit_id}|${row.year}`, { unitId: row.unit_id, year: row.year });
      outcome.removed++;
    }
  }
  outcome.touched = [...touched.values()];
  return outcome;
}

function unitOf(db: Db, input: CodedInput): number {
  const place = get<{ kind: string; level: Parameters<typeof kindOfIssuer>[2] }>(
    db,
    "SELECT kind, level FROM place WHERE id = ?",
    input.place,
  );
  if (!place) throw new UserError("data_behind", { path: db.path, what: `the place ${input.place}` });
  const kind = kindOfIssuer(input.issuer, place.kind, place.level);
  return findOrMakeUnit(db, { placeId: input.place, scope: input.scope, issuer: input.issuer, kind });
}

/** The source, made at its first figure. `dated`: its date of publication was told for the first time, or corrected. */
function sourceOf(db: Db, { title, url, published }: CodedInput["source"]): { id: number; dated: boolean } {
  const known = get<{ id: number; published: string }>(
    db,
    "SELECT id, published FROM coded_source WHERE url = ? AND title = ?",
    url,
    title,
  );
  if (!known) {
    const made = run(db, "INSERT INTO coded_source (title, url, published) VALUES (?, ?, ?)", title, url, published);
    return { id: made.id, dated: false };
  }
  // A table that says nothing of the date takes none away.
  const dated = published !== "" && published !== known.published;
  if (dated) run(db, "UPDATE coded_source SET published = ? WHERE id = ?", published, known.id);
  return { id: known.id, dated };
}
