/** A table of hand-coded figures (CSV, the columns of the starter figures) → coded figures, or the rows that cannot be taken and why. */
import { parse } from "csv-parse/sync";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { eraOfYear } from "@/lib/dictionary/eras";
import { type Place, placeByCode, recordAt, resolvePlace } from "@/lib/dictionary/regions";
import { UserError } from "@/lib/errors";
import { FIRST_YEAR } from "@/lib/filter";
import { decode } from "@/lib/read/decode";
import { APPLICANTS, type Applicant, type Approx, ERAS, type Era, SCOPES, type Scope } from "@/lib/report";
import type { CodedInput } from "./coded";

export const NEEDED = ["region_name", "year", "indicator_key", "value", "scope", "issuer", "source_title"] as const;
/** Read where present. */
export const FURTHER = [
  "province",
  "parent_path",
  "region_code",
  "era",
  "applicant",
  "unit",
  "approx",
  "source_url",
  "source_part",
  "published",
  "note",
] as const;

export interface BadRow {
  /** Line of the file, the header being 1. */
  row: number;
  detail: string;
}

const LESS_SURE = /OCR|parsed copy|machine-parsed|run together|reprint|识别|转载|连写/;
const APPROX = /approx|概数|约数/;

type Cells = Record<string, string | undefined>;

/** Is this table one of coded figures? A form of a report saved as CSV has none of the columns. */
export function isCodedTable(bytes: Uint8Array): boolean {
  // The names are ASCII: no charset matters, and of UTF-16 only the zeros are in the way.
  const head =
    Buffer.from(bytes.subarray(0, 8192))
      .toString("latin1")
      .replaceAll("\0", "")
      .split(/[\r\n]/, 1)[0] ?? "";
  const names = head.split(/[,;\t"\s]+/);
  return NEEDED.some((name) => names.includes(name));
}

/**
 * The figures of a table, and the rows that cannot be taken: all of them, not only the first. Any charset; columns parted by commas, by
 * tabs or semicolons.
 *
 * @param newest the year it is: a later one is a slip, and would lengthen every chart to it
 * Throws UserError where it is no such table: csv_columns, csv_empty, csv_unreadable.
 */
export function readCodedCsv(
  bytes: Uint8Array,
  path: string,
  newest = new Date().getFullYear(),
): { figures: CodedInput[]; bad: BadRow[] } {
  const { header, rows } = parseTable(bytes, path);
  const missing = NEEDED.filter((c) => !header.includes(c));
  if (missing.length > 0)
    throw new UserError("csv_columns", { path, missing: missing.join(", "), needed: NEEDED.join(", ") });
  if (rows.length === 0) throw new UserError("csv_empty", { path });
  const figures: CodedInput[] = [];
  const bad: BadRow[] = [];
  const seen = new Map<string, number>();
  for (const { record, info } of rows) {
    const row = info.lines;
    const read = readRow(record, newest);
    if (typeof read === "string") {
      bad.push({ row, detail: read });
      continue;
    }
    const { place, scope, issuer, year, era, indicator, applicant, source, part } = read;
    const key = [place, scope, issuer, year, era, indicator, applicant, source.url, source.title, part].join("|");
    const before = seen.get(key);
    if (before !== undefined) {
      bad.push({
        row,
        detail: `says the same figure as row ${before}: unit, year, indicator, source and source_part are equal`,
      });
      continue;
    }
    seen.set(key, row);
    figures.push(read);
  }
  return { figures, bad };
}

interface Table {
  header: string[];
  rows: { record: Cells; info: { lines: number } }[];
}

function parseTable(bytes: Uint8Array, path: string): Table {
  const unreadable = (detail: string) => new UserError("csv_unreadable", { path, detail });
  const decoded = decode(bytes);
  if (decoded.kind === "binary") throw unreadable(`it looks like ${decoded.looksLike ?? "no text"}`);
  const { text } = decoded;
  const head = text.split(/[\r\n]/, 1)[0] ?? "";
  const delimiter = [",", "\t", ";"].find((d) => head.includes(d)) ?? ",";
  let header: string[] = [];
  let rows: Table["rows"];
  try {
    const columns = (names: string[]) => {
      header = names;
      return names;
    };
    rows = parse(text, { columns, delimiter, bom: true, trim: true, skip_empty_lines: true, info: true });
  } catch (error) {
    throw unreadable((error as Error).message);
  }
  const twice = header.find((name, i) => name !== "" && header.indexOf(name) < i);
  if (twice !== undefined) throw unreadable(`the column ${twice} stands there twice`);
  return { header, rows };
}

/** The reporting year of a row, or what is wrong with it. Before the first year of the reports nothing is ever shown. */
function yearOf(printed: string, newest: number): number | string {
  if (!/^\d{4}$/.test(printed)) return `year "${printed}" is no year`;
  const year = Number(printed);
  if (year > newest) return `year ${printed} has not been yet`;
  return year < FIRST_YEAR ? `year ${printed} is before ${FIRST_YEAR}, the first year of the reports` : year;
}

/** What is measured may have decimals; everything else is counted. */
const MEASURED = new Set(["万元", "元", "%"]);
const NUMBER = /^(\d+|\d{1,3}(,\d{3})+)(\.\d+)?$/;

/** The value of a row, or what is wrong with it. A blank or a dash of the report is no figure. */
function readValue(printed: string, unit: string | null): number | string {
  if (/^[-—－–]*$/.test(printed)) return `value "${printed}" is no number: leave out rows where the report gives none`;
  if (!NUMBER.test(printed)) return `value "${printed}" is no number from 0 on`;
  const value = Number(printed.replaceAll(",", ""));
  if (Number.isInteger(value) || unit === null || MEASURED.has(unit)) return value;
  return `value "${printed}" is no whole number, and ${unit} are counted`;
}

/** The figure of a row, or what is wrong with it. */
function readRow(cells: Cells, newest: number): CodedInput | string {
  const text = (name: string) => (cells[name] ?? "").trim();
  const year = yearOf(text("year"), newest);
  if (typeof year === "string") return year;
  const era = (text("era") || eraOfYear(year)) as Era;
  if (!ERAS.includes(era)) return `era "${era}" is none of ${ERAS.join(", ")}`;
  const key = text("indicator_key");
  const indicator = findProseIndicator(key, era);
  if (!indicator) return `indicator_key "${key}" is not in the dictionary`;
  const column = text("applicant");
  if (column !== "" && !APPLICANTS.includes(column as Applicant))
    return `applicant "${column}" is none of ${APPLICANTS.join(", ")}`;
  if ((column !== "") !== indicator.by_applicant)
    return column === ""
      ? `"${key}" is counted by applicant in ${era}: give the column, for instance total`
      : `"${key}" has no applicant columns in ${era}`;
  const value = readValue(text("value"), indicator.unit);
  if (typeof value === "string") return value;
  const unit = text("unit");
  if (unit !== "" && unit !== (indicator.unit ?? ""))
    return `unit "${unit}" is not the unit of "${key}", which is ${indicator.unit ?? "none"}: convert the value first`;
  const scope = text("scope") as Scope;
  if (!SCOPES.includes(scope)) return `scope "${scope}" is none of ${SCOPES.join(", ")}`;
  if (text("issuer") === "") return "issuer is empty";
  if (text("source_title") === "") return "source_title is empty: a figure needs its source";
  const part = text("source_part");
  if (part !== "" && part !== "text" && part !== "table") return `source_part "${part}" is neither text nor table`;
  const place = placeOf(cells, year);
  if (typeof place === "string") return place;
  const note = text("note");
  return {
    place: place.id,
    scope,
    issuer: text("issuer"),
    year,
    era,
    indicator: key,
    applicant: column === "" ? null : (column as Applicant),
    value,
    unit: indicator.unit,
    approx: approxOf(text("approx"), note),
    source: { title: text("source_title"), url: text("source_url"), published: text("published") },
    part,
    note: note || null,
    noteZh: null,
    lessSure: LESS_SURE.test(note),
  };
}

function approxOf(given: string, note: string): Approx | null {
  if (given === "about" || given === "at_least" || given === "nearly") return given;
  if (!APPROX.test(note)) return null;
  return /近/.test(note) ? "nearly" : /余|多|以上/.test(note) ? "at_least" : "about";
}

/** The place by its path; a code must agree with it. */
function placeOf(cells: Cells, year: number): Place | string {
  const name = (cells.region_name ?? "").trim();
  if (name === "") return "region_name is empty";
  const above = [cells.province ?? "", ...(cells.parent_path ?? "").split("/")].map((s) => s.trim()).filter(Boolean);
  const path = [...above.filter((p) => p !== name), name].join("");
  const code = (cells.region_code ?? "").trim();
  const named = resolvePlace(path, { year });
  if (code === "")
    return named ?? `"${path}" is no place, or several: give province, parent_path and, where known, region_code`;
  const coded = placeByCode(code, year);
  if (!coded) return named ?? `region_code ${code} is not known`;
  if (named && named.id !== coded.id) return `region_code ${code} is ${recordAt(coded, year).name}, not "${path}"`;
  const names = [...coded.names.map((n) => n.name), ...coded.aliases];
  return named || names.includes(name) ? coded : `region_code ${code} is ${recordAt(coded, year).name}, not "${name}"`;
}
