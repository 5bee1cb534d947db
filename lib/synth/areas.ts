/** Whole areas as sums: a county's figures are its bodies', a city's its own bodies' and its counties', the province's its cities' too. */

import type { Body, BodyKind } from "./body";
import { asForm2019 } from "./body-forms";
import { lifeOf } from "./body-years";
import { type Character, characterOf, ORDINARY_REFUSAL } from "./character";
import { type InventedPlace, type InventedUnit, isThere } from "./country";
import { FIRST_YEAR, type Figures, figure, LAST_YEAR } from "./figures";
import { type Planted, plantedIn, reportedIn } from "./planted";

export type Years = ReadonlyMap<number, Figures>;

/** True figures of every unit, and the parts of a whole. */
export interface Areas {
  /** What happened, by unit id and year. */
  truth: ReadonlyMap<string, Years>;
  /** Bodies of a whole by the words a report lists them with: its office, its other organs, the places below, the towns. */
  partsOf(place: InventedPlace, year: number): Record<Part, Figures>;
}
export type Part = "organ" | "departments" | "below" | "townships";

/** The sum; money keeps four digits behind the point. */
export function sum(list: readonly Figures[]): Figures {
  const out: Figures = new Map();
  for (const f of list) for (const [k, v] of f) out.set(k, (out.get(k) ?? 0) + v);
  for (const [k, v] of out) if (!Number.isInteger(v)) out.set(k, Number(v.toFixed(4)));
  return out;
}

function characters(places: readonly InventedPlace[], planted: Planted, seed: string): Map<InventedPlace, Character> {
  const out = new Map<InventedPlace, Character>();
  for (const p of places) {
    const refusing = planted.refusing.find((x) => x.place === p.id);
    const small = planted.small.indexOf(p.id);
    const staffed = planted.staffed.find((x) => x.place === p.id || x.place === p.parent?.id);
    const ordinary = planted.refusing.length > 0 && p.level === "county";
    const drawn = characterOf(`${seed}/${p.id}`, false).size;
    const size = refusing ? 1.5 : small >= 0 ? 0.11 + 0.02 * small : ordinary ? Math.max(0.7, drawn) : drawn;
    out.set(
      p,
      characterOf(`${seed}/${p.id}`, p.level === "county", {
        size: p.level === "province" ? 1 : size,
        refusal: refusing?.refusal ?? ORDINARY_REFUSAL,
        staff: staffed?.factor ?? 1,
      }),
    );
  }
  return out;
}

const KIND: Record<Exclude<InventedUnit["issuer"], "government">, BodyKind> = {
  office: "office",
  department: "department",
  township: "township",
  zone: "zone",
};

/** The place a body's character is of: a town shares its county's. */
const seatOf = (p: InventedPlace): InventedPlace => (p.level === "township" && p.parent ? p.parent : p);

/** Works out the whole province. */
export function areasOf(units: readonly InventedUnit[], planted: Planted, seed: string): Areas {
  const seats = [...new Set(units.map((u) => seatOf(u.place)))];
  const character = characters(seats, planted, seed);
  const bodies = new Map<InventedPlace, { body: Body; years: Years }[]>(seats.map((p) => [p, []]));
  const truth = new Map<string, Years>();
  const add = (seat: InventedPlace, id: string, kind: BodyKind): Years => {
    const body: Body = { id, kind, level: seat.level };
    const years = lifeOf(seed, body, character.get(seat) as Character);
    bodies.get(seat)?.push({ body, years });
    return years;
  };
  for (const u of units)
    if (u.issuer !== "government" && !isMergedInto(u.place, seats))
      truth.set(u.id, add(seatOf(u.place), u.id, KIND[u.issuer]));
  for (const p of seats) {
    if (isMergedInto(p, seats)) continue;
    if (!bodies.get(p)?.some((b) => b.body.kind === "office")) add(p, `${p.id}-office-unreported`, "office");
    add(p, `${p.id}-departments-unreported`, "departments");
    if (p.level === "county") add(p, `${p.id}-townships-unreported`, "townships");
  }
  /** Bodies of a place: of one that others were merged into, theirs. */
  const of = (p: InventedPlace) => [p, ...seats.filter((q) => q.into === p)].flatMap((q) => bodies.get(q) ?? []);
  const below = (p: InventedPlace, year: number) => seats.filter((q) => q.parent === p && isThere(q, year));
  const figures = (p: InventedPlace, year: number, kinds: readonly BodyKind[]) =>
    of(p).flatMap(({ body, years }) => (kinds.includes(body.kind) ? [years.get(year) ?? new Map()] : []));
  const towns = (p: InventedPlace, year: number): Figures[] => [
    ...figures(p, year, ["township", "townships"]),
    ...below(p, year).flatMap((q) => towns(q, year)),
  ];
  const others = (p: InventedPlace, year: number): Figures[] => [
    ...figures(p, year, ["office", "department", "departments", "zone"]),
    ...below(p, year).flatMap((q) => others(q, year)),
  ];
  const partsOf = (p: InventedPlace, year: number): Record<Part, Figures> => ({
    organ: sum(figures(p, year, ["office"])),
    departments: sum(figures(p, year, ["department", "departments", "zone"])),
    // Towns stand apart in the lists of cities and counties; a province lists its cities whole.
    below: sum(below(p, year).flatMap((q) => [...others(q, year), ...(p.level === "province" ? towns(q, year) : [])])),
    townships: p.level === "province" ? new Map() : sum(towns(p, year)),
  });
  const years = Array.from({ length: LAST_YEAR - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  for (const u of units) {
    if (u.issuer === "government")
      truth.set(u.id, new Map(years.map((y) => [y, sum([...others(u.place, y), ...towns(u.place, y)])])));
    // The office of a merged place is the offices of both.
    else if (isMergedInto(u.place, seats)) truth.set(u.id, new Map(years.map((y) => [y, partsOf(u.place, y).organ])));
  }
  return { truth, partsOf };
}

const isMergedInto = (p: InventedPlace, seats: readonly InventedPlace[]) => seats.some((q) => q.into === p);

/** Figures as the unit's reports print them: what happened, with the planted errors, in the form the report uses. */
export function printedBy(u: InventedUnit, units: readonly InventedUnit[], areas: Areas, planted: Planted): Years {
  const happenings = areas.truth.get(u.id) ?? new Map<number, Figures>();
  const office = units.find((o) => o.place === u.place && o.issuer === "office");
  const oldForm = planted.oldForm.find((o) => o.unit === u.id)?.last ?? 0;
  const out = new Map<number, Figures>();
  for (const [year, happened] of happenings) {
    if (!reportedIn(planted, u, year)) continue;
    let f = happened;
    if (plantedIn(planted.officeAsWhole, u.id, year))
      f = (office && areas.truth.get(office.id)?.get(year)) ?? areas.partsOf(u.place, year).organ;
    if (plantedIn(planted.copied, u.id, year)) f = happenings.get(year - 1) ?? f;
    const carry = plantedIn(planted.wrongCarry, u.id, year);
    if (carry) f = withMoreCarried(f, carry.by);
    out.set(year, year >= 2021 && year <= oldForm ? asForm2019(f) : f);
  }
  return out;
}

/** More carried in, and granted, so that the table itself still balances. */
function withMoreCarried(f: Figures, by: number): Figures {
  const out = new Map(f);
  for (const key of ["requests_carried_in", "results_granted", "requests_processed"])
    for (const a of ["natural_person", "total"] as const) out.set(`${key}/${a}`, (figure(f, key, a) ?? 0) + by);
  return out;
}
