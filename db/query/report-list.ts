/** Which reports are there, and which of them say this? */
import type { Excerpt, ReportList, ReportListItem } from "@/lib/answers";
import { type Filter, type Ignored, notThere } from "@/lib/filter";
import type { Era } from "@/lib/report";
import { all, type Db, get } from "../open";
import { SENTINEL, sourceText } from "../source";
import { findPlace, unitRef } from "./refs";
import { SEVERAL_TEXTS } from "./report-versions";

const PAGE = 30;

export interface ItemRow {
  report_id: number;
  unit_id: number;
  year: number | null;
  title: string | null;
  file: string;
  year_certainty: ReportListItem["yearCertainty"];
  era: Era;
  origin: "original" | "retold";
  published: string | null;
  held: string;
  facts: number;
  failed: number;
  review: number;
}

export const ITEM_COLUMNS = `v.report_id, r.unit_id, r.year, v.title, v.file, v.year_certainty, v.era, v.origin, v.published, v.held, v.facts, v.failed, v.review`;

export function toItem(db: Db, row: ItemRow): ReportListItem {
  const unit = unitRef(db, row.unit_id);
  return {
    id: row.report_id,
    title: row.title,
    unit,
    year: row.year,
    yearCertainty: row.year_certainty,
    era: row.era,
    origin: row.origin,
    published: row.published,
    held: row.held.split(",").filter(Boolean),
    facts: row.facts,
    failed: row.failed,
    review: row.review,
    synthetic: unit?.synthetic ?? false,
  };
}

/**
 * Reports, newest year first, held ones without a year first of all; `filter.q` searches titles and texts of current versions,
 * `filter.year`, `filter.places` (a place and all below it), `filter.unit` and `filter.texts` narrow. 30 a page.
 */
export function reportList(
  db: Db,
  filter: Filter,
  options: { origin?: "original" | "retold"; held?: boolean } = {},
): ReportList {
  const query = (filter.q ?? "").trim();
  const conditions = ["v.current = 1"];
  const params: (string | number)[] = [];
  if (filter.year !== undefined) {
    conditions.push("r.year = ?");
    params.push(filter.year);
  }
  if (filter.unit !== undefined) {
    conditions.push("r.unit_id = ?");
    params.push(filter.unit);
  }
  if (options.origin) {
    conditions.push("v.origin = ?");
    params.push(options.origin);
  }
  if (options.held) conditions.push("v.held <> ''");
  const ignored: Ignored[] = [];
  const placeIds = (filter.places ?? []).flatMap((address) => {
    const place = findPlace(db, address.split(":")[0] ?? "");
    if (!place) ignored.push(notThere("places", address));
    return place?.id ?? [];
  });
  // Places that are not there have no reports: all would be the wrong answer.
  if (filter.places?.length) {
    conditions.push(`r.unit_id IN (WITH RECURSIVE within(id) AS (SELECT value FROM json_each(?) UNION
      SELECT p.id FROM place p JOIN within w ON p.parent_id = w.id) SELECT u.id FROM within w JOIN unit u ON u.place_id = w.id)`);
    params.push(JSON.stringify(placeIds));
  }
  if (query !== "") {
    const words = searchExpression(db, query);
    if (words === null) return { items: [], total: 0, changed: 0, page: 1, pages: 1, query, ignored };
    conditions.push("v.id IN (SELECT rowid FROM source_search WHERE source_search MATCH ?)");
    params.push(words);
  }
  const within = `FROM report_version v JOIN report r ON r.id = v.report_id WHERE ${conditions.join(" AND ")}`;
  const ofSeveral = `${within} AND ${SEVERAL_TEXTS}`;
  const count = (from: string) => get<{ n: number }>(db, `SELECT count(*) AS n ${from}`, ...params)?.n ?? 0;
  const changed = count(ofSeveral);
  const isNarrow = filter.texts === "several";
  const from = isNarrow ? ofSeveral : within;
  const total = isNarrow ? changed : count(within);
  const pages = Math.max(1, Math.ceil(total / PAGE));
  const page = Math.min(filter.page ?? 1, pages);
  const rows = all<ItemRow & { version_id: number; earlier: number }>(
    db,
    `SELECT ${ITEM_COLUMNS}, v.id AS version_id, ${SEVERAL_TEXTS} AS earlier ${from} ORDER BY r.year IS NOT NULL, r.year DESC, v.report_id DESC LIMIT ${PAGE} OFFSET ?`,
    ...params,
    (page - 1) * PAGE,
  );
  const items = rows.map((row) => ({
    ...toItem(db, row),
    earlier: row.earlier === 1,
    excerpt: query === "" ? null : excerptOf(sourceText(db, row.version_id), query),
  }));
  return { items, total, changed, page, pages, query, ignored };
}

/** Characters shown on either side of a word that was searched for. */
const AROUND = 24;

/** The first place in the text where a word of the query stands. */
export function excerptOf(text: string, query: string): Excerpt | null {
  const folded = text.toLowerCase();
  for (const word of query.normalize("NFKC").toLowerCase().split(/\s+/).filter(Boolean)) {
    const at = folded.length === text.length ? folded.indexOf(word) : text.indexOf(word);
    if (at < 0) continue;
    const end = at + word.length;
    const line = (piece: string) => piece.replace(/\s+/g, " ");
    return {
      before: (at > AROUND ? "…" : "") + line(text.slice(Math.max(0, at - AROUND), at)),
      word: text.slice(at, end),
      after: line(text.slice(end, end + AROUND)) + (end + AROUND < text.length ? "…" : ""),
    };
  }
  return null;
}

/** Terms of the index that one or two characters may stand for, those in most reports first: what is left out stands in few. */
const EXPANSIONS = 400;

/**
 * The full-text expression of a query: every word must occur. The index holds trigrams, so shorter words are looked up among them.
 * Null when a word occurs nowhere.
 */
export function searchExpression(db: Db, query: string): string | null {
  const quoted = (s: string) => `"${s.replaceAll('"', '""')}"`;
  const parts: string[] = [];
  for (const word of query.normalize("NFKC").split(/\s+/).filter(Boolean)) {
    if ([...word].length >= 3) {
      parts.push(quoted(word));
      continue;
    }
    const lower = word.toLowerCase();
    const terms = all<{ term: string }>(
      db,
      `SELECT term FROM source_terms WHERE term >= ? AND term < ? ORDER BY doc DESC, term LIMIT ${EXPANSIONS}`,
      lower,
      `${lower}\u{10FFFF}`,
    );
    if (terms.length === 0) return null;
    parts.push(`(${terms.map((t) => quoted(t.term)).join(" OR ")})`);
  }
  return parts.length === 0 || query.includes(SENTINEL) ? null : parts.join(" AND ");
}
