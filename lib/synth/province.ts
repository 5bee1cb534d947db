/**
 * The reports of a whole invented province, 2008 to 2025: about so many governments and organs, whose figures agree from year to year and
 * from level to level but for what is planted (planted.ts). Synthetic throughout.
 */
import type { Place, PlaceKind, PlaceName } from "@/lib/dictionary/regions";
import type { Era, Scope } from "@/lib/report";
import { type Areas, areasOf, type Part, printedBy, sum, type Years } from "./areas";
import { type InventedPlace, type InventedUnit, invented, inventedProvince, isThere } from "./country";
import { type Draft, finish } from "./document";
import { type Figures, formOf } from "./figures";
import type { Past } from "./past";
import type { Form } from "./plan";
import { type Planted, plantedIn, plantPlaces, plantReports, type Ref } from "./planted";
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
        to: next ? next.from - 1 : (p.until ?? null),
      };
    });
    return { id: placeId(p), names: names as Place["names"], quasi: false, aliases: [], near: [] };
  });
}

/** A whole invented province: who reports, what was planted, what the reports print. The same seed and size give the same. */
export interface Province {
  units: InventedUnit[];
  planted: Planted;
  areas: Areas;
  /** Figures as printed, by unit id and year; a year without a report is missing. */
  printed: ReadonlyMap<string, Years>;
}

export function provinceOf(seed: string, size: number): Province {
  const { units, planted } = plantPlaces(inventedProvince(`${seed}/province`, size), seed);
  plantReports(units, planted, seed);
  const areas = areasOf(units, planted, seed);
  const printed = new Map(units.map((u) => [u.id, printedBy(u, units, areas, planted)]));
  return { units, planted, areas, printed };
}

/** What the writer of a report knows of other years and bodies. */
function pastOf({ areas, planted, printed }: Province, unit: InventedUnit, year: number): Past {
  const wrong = planted.wrongGrowth.some((g) => g.unit === unit.id);
  const compared = year - (wrong ? 2 : 1);
  const earlier = printed.get(unit.id)?.get(compared);
  const asOffice = plantedIn(planted.officeAsWhole, unit.id, year) !== undefined;
  const other = asOffice || plantedIn(planted.officeAsWhole, unit.id, compared) !== undefined;
  const any = (f: Figures | undefined, key: string) => f?.get(`${key}/total`) ?? f?.get(`${key}/`) ?? null;
  const parts = unit.issuer === "government" ? areas.partsOf(unit.place, year) : null;
  const PARTS: Partial<Record<Scope, Part>> = {
    organ: "organ",
    departments: "departments",
    counties: "below",
    unknown: "below",
    townships: "townships",
  };
  return {
    before: (key) => (other ? null : any(earlier, key)),
    sinceStart: (key) => {
      const years = [...(areas.truth.get(unit.id) ?? [])].filter(([y]) => y <= year && isThere(unit.place, y));
      return years.reduce((n, [, f]) => n + (any(f, key) ?? 0), 0);
    },
    part: (key, scope) => {
      const part = PARTS[scope];
      return parts && part && !asOffice ? (any(parts[part], key) ?? 0) : null;
    },
  };
}

/** What is drawn of a report, and what is planted. */
function draftOf(p: Province, unit: InventedUnit, year: number, figures: Figures, r: Random): Draft {
  const { planted, areas } = p;
  const oldForm = planted.oldForm.find((o) => o.unit === unit.id)?.last ?? 0;
  const era = year >= 2021 && year <= oldForm ? "E3" : formOf(year);
  const is = (list: readonly Ref[], y = year) => plantedIn(list, unit.id, y) !== undefined;
  const copied = is(planted.copied) || is(planted.copied, year + 1);
  const tableOnly = copied || is(planted.officeAsWhole);
  const plain =
    tableOnly || [planted.contradicted, planted.disputed, planted.wrongCarry, planted.late].some((l) => is(l));
  const drawn = { kind: r.pick(KINDS), form: r.pick(FORMS[era]) };
  // A bare table does not say that it is of the whole area.
  const tells = plain || (unit.issuer === "government" && drawn.form === "table-only");
  const parts = unit.issuer === "government" ? areas.partsOf(unit.place, year) : null;
  return {
    id: `${unit.id}-${year}`,
    unit: invented(unit, year),
    era,
    figures,
    split: "tuned",
    kind: plain ? "html" : drawn.kind,
    form: copied ? "table-only" : tells ? (era === "E1" ? "prose" : "table") : drawn.form,
    real: false,
    homonym: false,
    neighbour: null,
    damaged: is(planted.damaged) ? 1 : 0,
    conflict: is(planted.contradicted),
    past: pastOf(p, unit, year),
    ...(parts ? { levelOwn: sum([parts.organ, parts.departments]) } : {}),
    ...(plantedIn(planted.late, unit.id, year) ? { published: plantedIn(planted.late, unit.id, year)?.published } : {}),
  };
}

/** All reports, unit by unit and year by year. */
export function* provinceReports(province: Province, seed: string): Generator<ProvinceReport> {
  for (const unit of province.units)
    for (const [year, figures] of province.printed.get(unit.id) ?? []) {
      const r = random(`${seed}/unit/${unit.id}/${year}`);
      const draft = draftOf(province, unit, year, figures, r.fork("draft"));
      yield { unit, year, document: finish(draft, r.fork("report")) };
      // Now and then a report is published again with other words.
      if (r.chance(0.015))
        yield { unit, year, document: finish({ ...draft, id: `${draft.id}-revised` }, r.fork("revised")) };
    }
}
