/**
 * The reports of a whole invented province, 2008 to 2025: about so many governments and organs, each with figures that go on from year to
 * year, with gaps, renamed places, forms used late, damage and revised reports. Synthetic throughout.
 */
import type { Place, PlaceKind, PlaceName } from "@/lib/dictionary/regions";
import type { Era } from "@/lib/report";
import type { Form } from "./compose";
import { type InventedPlace, type InventedUnit, invented, inventedProvince } from "./country";
import { finish } from "./document";
import { FIRST_YEAR, figuresOverYears, formOf, LAST_YEAR } from "./figures";
import { type Random, random } from "./random";
import type { FileKind, LabelledDocument } from "./truth";

/** A report as it would lie on a disk. */
export interface ProvinceReport {
  unit: InventedUnit;
  year: number;
  document: LabelledDocument;
}

/** Mostly web pages, as the real ones are. */
const KINDS: FileKind[] = [
  ...Array<FileKind>(9).fill("html"),
  ...Array<FileKind>(4).fill("text"),
  "word-html",
  "word-html",
  "markdown",
  "docx",
  "mht",
];
const FORMS: Record<Era, Form[]> = {
  E1: ["prose"],
  E2: ["prose", "table", "table", "table", "table", "table-only", "attachment"],
  E3: ["table", "table", "table", "table", "table", "table", "table", "image"],
  E4: ["table", "table", "table", "table", "table", "table", "table", "table", "attachment"],
};

/** Id the place has in a database. */
export const placeId = (p: InventedPlace): string => `synthetic-${p.id}`;

function kindOf(p: InventedPlace, name: string): PlaceKind {
  if (p.level === "province") return "province";
  if (p.level === "city") return "city";
  if (p.level === "county") return name.endsWith("区") ? "district" : name.endsWith("市") ? "county_city" : "county";
  return name.endsWith("街道") ? "subdistrict" : name.endsWith("镇") ? "town" : "township";
}

/** Code of the n-th place below another; codes begin with 99, which no real division's does. */
function codeOf(p: InventedPlace, above: string, n: number): string {
  const two = String(n).padStart(2, "0");
  switch (p.level) {
    case "city":
      return `99${two}00`;
    case "county":
      return `${above.slice(0, 4)}${two}`;
    case "township":
      return `${above}${String(n).padStart(3, "0")}`;
    default:
      return "990000";
  }
}

/** The places of the units as the gazetteer would have them, those above first. */
export function provincePlaces(units: readonly InventedUnit[]): Place[] {
  const found: InventedPlace[] = [];
  const visit = (p: InventedPlace) => {
    if (p.parent) visit(p.parent);
    if (!found.includes(p)) found.push(p);
  };
  for (const u of units) visit(u.place);
  const counted = new Map<string, number>();
  const codes = new Map<string, string>();
  return found.map((p): Place => {
    const above = p.parent?.id ?? "";
    const n = (counted.get(above) ?? 0) + 1;
    counted.set(above, n);
    const code = codeOf(p, codes.get(above) ?? "", n);
    codes.set(p.id, code);
    const names = p.names.map((own, i): PlaceName => {
      const next = p.names[i + 1];
      return {
        name: own.name,
        code,
        level: p.level,
        kind: kindOf(p, own.name),
        parent: p.parent ? placeId(p.parent) : null,
        from: own.from,
        to: next ? next.from - 1 : null,
      };
    });
    return { id: placeId(p), names: names as Place["names"], quasi: false, aliases: [], near: [] };
  });
}

/** How often a unit does not report: small ones and early years more. */
function silent(unit: InventedUnit, year: number, r: Random): boolean {
  const small =
    unit.issuer === "township" || unit.issuer === "zone" ? 0.16 : unit.issuer === "department" ? 0.09 : 0.03;
  return r.chance(small + (year < 2011 ? 0.12 : 0));
}

/** Units of the province; the same seed and size give the same. */
export const provinceUnits = (seed: string, size: number): InventedUnit[] => inventedProvince(`${seed}/province`, size);

/** All reports, unit by unit and year by year. */
export function* provinceReports(seed: string, size: number): Generator<ProvinceReport> {
  for (const unit of provinceUnits(seed, size)) {
    const r = random(`${seed}/unit/${unit.id}`);
    // Some sub-districts go on with the form of 2019.
    const late = unit.issuer === "township" && r.chance(0.2) ? r.between(2021, 2022) : null;
    const forms: Partial<Record<number, Era>> = {};
    if (late !== null) for (let y = 2021; y <= late; y++) forms[y] = "E3";
    const figures = figuresOverYears(`${seed}/${unit.id}`, (y) => invented(unit, y), LAST_YEAR, forms);
    for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
      const own = r.fork(String(year));
      if (silent(unit, year, own)) continue;
      const era = forms[year] ?? formOf(year);
      const of = figures.get(year);
      if (!of) continue;
      const draft = {
        unit: invented(unit, year),
        era,
        figures: of,
        split: "tuned" as const,
        kind: own.pick(KINDS),
        form: own.pick(FORMS[era]),
        real: false,
        homonym: false,
        neighbour: null,
        damaged: 0.3,
      };
      yield { unit, year, document: finish({ id: `${unit.id}-${year}`, ...draft }, own.fork("report")) };
      // Now and then a report is published again with other words.
      if (own.chance(0.015))
        yield { unit, year, document: finish({ id: `${unit.id}-${year}-revised`, ...draft }, own.fork("revised")) };
    }
  }
}
