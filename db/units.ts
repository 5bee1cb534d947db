/** Who a figure belongs to: place + issuer + scope, found or made. */
import { isUncounted } from "@/lib/dictionary/regions";
import { UserError } from "@/lib/errors";
import type { IssuerKind, Level, Scope } from "@/lib/report";
import { all, type Db, get, run } from "./open";
import { ancestorsIn } from "./places";

export interface Reporter {
  placeId: string;
  scope: Scope;
  issuer: string | null;
  kind: IssuerKind;
}

/**
 * What tells the units of one place and scope apart: the issuer without the places in front of it, so that 南通市海门区人民政府办公室 and
 * 海门市人民政府办公室 are one. Empty where there can be only one: the whole area and the level's own figures, whoever compiled them, and a
 * township, which has no departments that report.
 */
export function issuerKey(
  issuer: string | null,
  who: { scope: Scope; kind: IssuerKind; level: Level },
  places: string[],
): string {
  if (who.scope === "jurisdiction" || who.scope === "level_own") return "";
  if (who.level === "township" && (who.kind !== "department" || issuer === null)) return "";
  if (issuer === null) return `(${who.kind})`;
  const names = [...places].sort((a, b) => b.length - a.length);
  let rest = issuer
    .normalize("NFKC")
    .replace(/\s+/g, "")
    .replace(/^中华人民共和国/, "");
  for (let again = true; again; ) {
    const name = names.find((n) => rest.startsWith(n) && rest.length > n.length);
    again = name !== undefined;
    if (name) rest = rest.slice(name.length);
  }
  return rest.replace(/管理委员会/g, "管委会").replace(/办公厅/g, "办公室");
}

/** Names of the place and of all above it, of all years. */
function namesAround(db: Db, placeId: string): string[] {
  const names = new Set<string>();
  const seen = new Set<string>();
  const open = [placeId];
  for (let id = open.pop(); id !== undefined; id = open.pop()) {
    if (seen.has(id)) continue;
    seen.add(id);
    for (const row of all<{ name: string; parent_id: string | null }>(
      db,
      "SELECT name, parent_id FROM place_name WHERE place_id = ?",
      id,
    )) {
      names.add(row.name);
      if (row.parent_id) open.push(row.parent_id);
    }
  }
  return [...names];
}

/** Id of the unit, made at its first report. The printed issuer of the newest report names it. */
export function findOrMakeUnit(db: Db, who: Reporter, options: { synthetic?: boolean } = {}): number {
  const place = get<{ level: Level; kind: string; name: string }>(
    db,
    "SELECT level, kind, name FROM place WHERE id = ?",
    who.placeId,
  );
  if (!place) throw new UserError("data_behind", { path: db.path, what: `the place ${who.placeId}` });
  const key = issuerKey(who.issuer, { ...who, level: place.level }, namesAround(db, who.placeId));
  const known = get<{ id: number; issuer: string }>(
    db,
    "SELECT id, issuer FROM unit WHERE place_id = ? AND scope = ? AND issuer_key = ?",
    who.placeId,
    who.scope,
    key,
  );
  if (known) {
    if (known.issuer === "" && who.issuer) run(db, "UPDATE unit SET issuer = ? WHERE id = ?", who.issuer, known.id);
    return known.id;
  }
  return run(
    db,
    `INSERT INTO unit (place_id, scope, issuer_key, issuer, issuer_kind, level, apart, synthetic) VALUES (?, ?, ?, ?, ?, ?, ?, ?)`,
    who.placeId,
    who.scope,
    key,
    who.issuer ?? "",
    who.kind,
    place.level,
    isApart(who.placeId, place.kind, who.scope),
    options.synthetic ? 1 : 0,
  ).id;
}

/** The whole areas of places that cannot be counted take part in no ranking and no sum. */
export const isApart = (placeId: string, placeKind: string, scope: Scope): number =>
  scope !== "organ" && scope !== "unknown" && isUncounted(placeId, placeKind) ? 1 : 0;

/** Brings level and apart of every unit in line with its place after the gazetteer changed. */
export function refreshUnits(db: Db): void {
  const rows = all<{ id: number; place_id: string; scope: Scope; level: Level; kind: string }>(
    db,
    "SELECT u.id, u.place_id, u.scope, p.level, p.kind FROM unit u JOIN place p ON p.id = u.place_id",
  );
  for (const { id, place_id, scope, level, kind } of rows)
    run(db, "UPDATE unit SET level = ?, apart = ? WHERE id = ?", level, isApart(place_id, kind, scope), id);
}

/** Ids above the unit's place in that year; none for a unit that stands apart. */
export function sumAncestors(db: Db, unit: { place_id: string; apart: number }, year: number): string[] {
  return unit.apart ? [] : ancestorsIn(db, unit.place_id, year);
}

/** Kind of an issuer where only its name is known (hand-coded figures). */
export function kindOfIssuer(issuer: string, placeKind: string, level: Level): IssuerKind {
  if (placeKind === "zone") return /局$|厅$/.test(issuer) && !/片区管理局$/.test(issuer) ? "department" : "zone";
  if (level === "township") return "township";
  if (/(人民政府|行政公署)(办公[厅室])?$/.test(issuer)) return "government";
  return /(局|委员会|委|厅|办公室|办|中心)$/.test(issuer) ? "department" : "other";
}
