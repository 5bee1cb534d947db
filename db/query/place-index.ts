/** Which places can the place box find? County level and above in one text, townships by question. */
import type { TownHit } from "@/lib/answers";
import { pinyinOf, placeById, readingsOf, traditionalPairs } from "@/lib/dictionary/regions";
import type { Lang } from "@/lib/filter";
import { type IndexedPlace, writeIndex } from "@/lib/place-index";
import { LEVELS } from "@/lib/report";
import { all, type Db } from "../open";
import { type PlaceRow, remember } from "./refs";
import { regionSearch } from "./region-tree";

type Row = Omit<PlaceRow, "code">;

/** Places above the township, those above others first; the text `lib/place-index` reads. English names only where the page is English. */
export function placeIndex(db: Db, lang: Lang): string {
  return remember(db, `place index ${lang}`, () => {
    const rows = all<Row>(
      db,
      `SELECT id, slug, name, name_en, level, kind, parent_id, ended FROM place WHERE level IN ('province', 'city', 'county')
       ORDER BY CASE level WHEN 'province' THEN 0 WHEN 'city' THEN 1 ELSE 2 END, kind = 'zone', code IS NULL, code, id`,
    );
    const told = new Set(
      all<{ id: string }>(
        db,
        `SELECT DISTINCT u.place_id AS id FROM unit u WHERE u.place_id IS NOT NULL AND (EXISTS (SELECT 1 FROM unit_year y WHERE y.unit_id = u.id)
           OR EXISTS (SELECT 1 FROM report r WHERE r.unit_id = u.id))`,
      ).map((r) => r.id),
    );
    const names = datedNames(db);
    const at = new Map(rows.map((row, i) => [row.id, i]));
    return writeIndex(
      rows.map((row) => indexed(row, names.get(row.id) ?? [], at, told.has(row.id), lang)),
      traditionalPairs,
    );
  });
}

function indexed(
  row: Row,
  dated: { name: string; code: string | null }[],
  at: Map<string, number>,
  told: boolean,
  lang: Lang,
): IndexedPlace {
  const place = placeById(row.id);
  const names = [...new Set([row.name, ...dated.map((d) => d.name).reverse(), ...(place?.aliases ?? [])])];
  return {
    slug: row.slug,
    name: row.name,
    english: lang === "en" ? row.name_en : "",
    parent: row.parent_id === null ? null : (at.get(row.parent_id) ?? null),
    level: LEVELS.indexOf(row.level),
    told,
    ended: row.ended !== null,
    quasi: place?.quasi ?? row.kind === "zone",
    codes: [...new Set(dated.flatMap((d) => d.code ?? []).reverse())],
    names: names.map((name) => ({ name, readings: place ? readingsOf(name) : [pinyinOf(name)] })),
  };
}

function datedNames(db: Db): Map<string, { name: string; code: string | null }[]> {
  const found = new Map<string, { name: string; code: string | null }[]>();
  for (const { id, name, code } of all<{ id: string; name: string; code: string | null }>(
    db,
    "SELECT place_id AS id, name, code FROM place_name WHERE level <> 'township' ORDER BY place_id, valid_from",
  )) {
    const list = found.get(id);
    if (list) list.push({ name, code });
    else found.set(id, [{ name, code }]);
  }
  return found;
}

/** Townships that begin with the query; at most `limit`. */
export function townHits(db: Db, query: string, limit: number): TownHit[] {
  return regionSearch(db, query, limit, ["township"]).map(({ place, matched, units }) => ({
    slug: place.slug,
    name: place.name,
    path: place.path.map((p) => p.name),
    matched,
    told: units > 0,
  }));
}
