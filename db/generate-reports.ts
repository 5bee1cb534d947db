/** Databases and read reports made up for tests. All figures are synthetic. */
import { allPlaces, placeById } from "@/lib/dictionary/regions";
import { starterFigures } from "@/lib/dictionary/starter-figures";
import type { BlankCell, Fact, Finding, PlaceRef, ReportIdentity } from "@/lib/report";
import { registerKeys } from "./keys";
import type { LoadInput, ReadReport } from "./load-input";
import { createDatabase } from "./migrate";
import { type Db, transaction } from "./open";
import { loadPlaces } from "./places";
import { pack } from "./reading/document";
import { loadStarter } from "./starter";

/** An empty database in memory with every place of county level and above, and the starter's townships. */
export function testDatabase(file = ":memory:"): Db {
  const db = createDatabase(file);
  const towns = new Set(starterFigures().map((f) => f.place));
  const places = [...new Set([...allPlaces(), ...[...towns].flatMap((id) => placeById(id) ?? [])])];
  transaction(db, () => {
    registerKeys(db);
    loadPlaces(db, places);
  });
  return db;
}

/** The same with the starter figures. */
export function starterDatabase(): Db {
  const db = testDatabase();
  transaction(db, () => loadStarter(db));
  return db;
}

export const HAIAN: PlaceRef = {
  code: "320685",
  name: "海安市",
  level: "county",
  path: ["江苏省", "南通市", "海安市"],
};
export const RUDONG: PlaceRef = {
  code: "320623",
  name: "如东县",
  level: "county",
  path: ["江苏省", "南通市", "如东县"],
};
export const TONGZHOU: PlaceRef = {
  code: "320612",
  name: "通州区",
  level: "county",
  path: ["江苏省", "南通市", "通州区"],
};

/** A fact of an E4 table, whole area, accepted. */
export function fact(part: Partial<Fact> & Pick<Fact, "indicator" | "value">): Fact {
  return {
    era: "E4",
    applicant: null,
    label: null,
    unit: "件",
    unit_printed: null,
    approx: null,
    scope: "jurisdiction",
    scope_words: null,
    period: "year",
    state: "accepted",
    confidence: 0.99,
    method: "table",
    rule: "test",
    change: null,
    evidence: { quote: "", start: 0, end: 0, row: null, column: null },
    ...part,
  };
}

/** Requests received, in the total column. */
export const received = (value: number, part: Partial<Fact> = {}): Fact =>
  fact({ indicator: "requests_received", applicant: "total", value, ...part });

export interface MadeUp {
  place?: PlaceRef | null;
  year?: number | null;
  text?: string;
  facts?: Fact[];
  cells?: BlankCell[];
  findings?: Finding[];
  identity?: Partial<ReportIdentity>;
}

/** A report as the pipeline would hand it over. */
export function madeUp({ place = HAIAN, year = 2022, text = "报告全文", ...rest }: MadeUp): ReadReport {
  const held = [...(place ? [] : ["place_unknown"]), ...(year === null ? ["year_unknown"] : [])];
  const identity: ReportIdentity = {
    title: `${place?.name ?? ""}${year ?? ""}年政府信息公开工作年度报告`,
    year,
    year_certainty: year === null ? "unknown" : "stated",
    era: "E4",
    region: place,
    region_certainty: place ? "stated" : "unknown",
    region_within: null,
    region_candidates: [],
    issuer: { name: place ? `${place.name}人民政府` : null, kind: "government" },
    scope: "jurisdiction",
    published: null,
    held,
    clues: [],
    ...rest.identity,
  };
  return {
    outcome: "report",
    document: {
      name: "made-up.txt",
      format: "text",
      encoding: "utf-8",
      text,
      folded: text,
      lines: [],
      tables: [],
      meta: {},
      links: [],
      images: [],
      url: null,
    },
    identity,
    facts: rest.facts ?? [],
    cells: rest.cells ?? [],
    unmapped: [],
    findings: rest.findings ?? [],
  };
}

/** The same, ready to be loaded. Other text means other bytes. */
export function loadable(made: MadeUp, part: Partial<LoadInput> = {}): LoadInput {
  const result = madeUp(made);
  return {
    result,
    source: pack(Buffer.from(result.document.text, "utf8"), [{ part: 1, start: 0, result }])[0]!.source,
    file: "made-up.txt",
    url: null,
    origin: "original",
    part: 1,
    reader: "test",
    loaded: new Date("2026-01-02T03:04:05Z"),
    ...part,
  };
}

/** A finding of a check within a report that fails on the facts named by their places in it. */
export const failing = (facts: number[], severity: Finding["severity"] = "hard"): Finding => ({
  rule: "E4-01",
  column: "total",
  result: "fail",
  severity,
  message: "differs",
  params: {},
  facts,
});
