/**
 * Which codes and names of which editions are one place: county level and above.
 *
 * An atom is one code under one name. Atoms that follow one another are joined when the territory stayed the same:
 * first by equal name in the same city or province, then by the ministry's change notices, then by the same code, then by equal stem.
 * Mergers and splits stay apart and become events.
 */
import corrections from "./corrections.json";
import type { Edition } from "./editions";
import { areaStem, isPlaceholder } from "./names";

export interface Change {
  year: number;
  code: string;
  name: string;
  whole: boolean;
  to: string[];
}

export interface Atom {
  code: string;
  name: string;
  /** Indexes into the editions. */
  first: number;
  last: number;
  /** Years valid at their end; to null while current. */
  from: number;
  to: number | null;
  quasi: boolean;
}

export interface AreaPlace {
  id: string;
  /** In the order of time. */
  atoms: Atom[];
}

export interface AreaEvent {
  year: number;
  /** all: the place ended and its land went there · part: it gave land away and goes on. */
  how: "all" | "part";
  from: string;
  to: string;
}

/** A county code that stands for the city or municipality itself (110100, 441901 …) → that one's code. */
export type Stand = Map<string, string>;

/** Renamed, gave a few towns to neighbours, and went on: 绍兴县 → 柯桥区, 宜宾县 → 叙州区, 遵义县 → 播州区. */
const SAME = new Set(["330621>330603", "511521>511504", "511721>511703", "520321>520304"]);

const months = (date: string): number => Number(date.slice(0, 4)) * 12 + Number(date.slice(5, 7));

export function collectAtoms(editions: Edition[], changes: Change[]): { atoms: Atom[]; stands: Stand } {
  const atoms = new Map<string, Atom>();
  const stands: Stand = new Map();
  const official = new Set<string>();
  editions.forEach((edition, index) => {
    for (const [code, name] of edition.areas) {
      const city = `${code.slice(0, 4)}00`;
      const sameAsCity = code !== city && edition.areas.get(city) === name;
      const sameAsProvince =
        code === city && edition.areas.get(`${code.slice(0, 2)}0000`) === name && !code.endsWith("0000");
      if (isPlaceholder(name) || sameAsCity || sameAsProvince) {
        const real =
          code !== city && edition.areas.has(city) && !isPlaceholder(edition.areas.get(city)!)
            ? city
            : `${code.slice(0, 2)}0000`;
        stands.set(code, sameAsCity ? city : real);
        continue;
      }
      if (edition.family !== "nbs") official.add(code);
      const key = `${code}${name}`;
      const known = atoms.get(key);
      if (known) known.last = Math.max(known.last, index);
      else atoms.set(key, { code, name, first: index, last: index, from: 0, to: null, quasi: false });
    }
  });
  for (const [theirs, ministry] of corrections.codes as [string, string][]) stands.set(theirs, ministry);
  const list = [...atoms.values()];
  for (const atom of list) atom.quasi = !official.has(atom.code);
  dateAtoms(list, editions, changes);
  return { atoms: list, stands };
}

/** First year at whose end a change seen between two editions holds: the notice's year where one is known, else that of the later edition. */
function dateAtoms(atoms: Atom[], editions: Edition[], changes: Change[]): void {
  const gained = new Map<string, number[]>();
  const ended = new Map<string, number[]>();
  for (const change of changes) {
    for (const code of change.to) gained.set(code, [...(gained.get(code) ?? []), change.year]);
    if (change.whole)
      ended.set(`${change.code}${change.name}`, [...(ended.get(`${change.code}${change.name}`) ?? []), change.year]);
  }
  for (const atom of atoms) {
    const seen = editions[atom.first]!;
    const before = editions.findLast((e) => e.date < seen.date && (!atom.quasi || e.family === "nbs"));
    // Between the two editions, else a little before: the lists of 2010 to 2016 print some cities of 兵团 years late.
    const near = (lag: number) =>
      (gained.get(atom.code) ?? []).filter((y) => y <= seen.year && y >= (before?.year ?? 9999) - lag);
    const years = [0, 2, 10].map(near).find((list) => list.length > 0);
    atom.from = years ? Math.min(...years) : seen.year;
    const end = (ended.get(`${atom.code}${atom.name}`) ?? []).find(
      (y) => y >= atom.from && y >= editions[atom.last]!.year - 4,
    );
    const after = editions.slice(atom.last + 1).find((e) => (atom.quasi ? e.family === "nbs" : e.family !== "nbs"));
    atom.to = end ? end - 1 : after ? after.year - 1 : null;
  }
}

export function joinAreas(
  atoms: Atom[],
  editions: Edition[],
  changes: Change[],
): { places: AreaPlace[]; events: AreaEvent[]; notes: string[] } {
  const notes: string[] = [];
  const next = new Map<Atom, Atom>();
  const previous = new Map<Atom, Atom>();
  const date = (index: number) => months(editions[index]!.date);
  /** b may follow a: it starts later, about when a was last seen. */
  const follows = (a: Atom, b: Atom): boolean =>
    a !== b &&
    b.first > a.first &&
    date(a.last) - date(b.first) <= 18 &&
    date(b.first) - date(a.last) <= 26 &&
    !next.has(a) &&
    !previous.has(b);
  const join = (a: Atom, b: Atom) => {
    next.set(a, b);
    previous.set(b, a);
  };
  const started = atoms.filter((b) => b.first > 0).sort((a, b) => a.first - b.first);
  const ended = atoms.filter((a) => a.to !== null);
  const unique = <T>(list: T[]): T | null => (list.length === 1 ? list[0]! : null);
  const level = (code: string) => (code.endsWith("0000") ? 2 : code.endsWith("00") ? 4 : 6);

  // 1. the same name under a new code, in the same city, else in the same province
  for (const digits of [4, 2]) {
    for (const b of started) {
      const a = unique(
        ended.filter(
          (x) =>
            x.name === b.name &&
            x.code !== b.code &&
            x.code.slice(0, digits) === b.code.slice(0, digits) &&
            level(x.code) === level(b.code) &&
            follows(x, b),
        ),
      );
      if (a && !isSplit(a, b)) join(a, b);
    }
  }

  // 2. the ministry's notices: one territory, one successor
  function newIn(code: string, year: number): Atom | null {
    return atoms.find((x) => x.code === code && x.from === year) ?? null;
  }
  function isSplit(a: Atom, b: Atom): boolean {
    const change = changes.find((c) => c.whole && c.code === a.code && c.name === a.name && c.to.includes(b.code));
    if (!change) return false;
    return !sameTerritory(change, b);
  }
  /** All of the old went to the new or to places that were there before, and nothing else ended in the new one. */
  function sameTerritory(change: Change, b: Atom): boolean {
    const fresh = change.to.filter((code) => code !== b.code && newIn(code, change.year));
    const others = changes.filter((c) => c.whole && c.year === change.year && c !== change && c.to.includes(b.code));
    const named = areaStem(change.name) === areaStem(b.name) || SAME.has(`${change.code}>${b.code}`);
    return fresh.length === 0 && others.length === 0 && (named || change.to.length === 1);
  }
  for (const change of changes.filter((c) => c.whole)) {
    const a = atoms.find((x) => x.code === change.code && x.name === change.name);
    if (!a) continue;
    const targets = change.to.map((code) => newIn(code, change.year)).filter((x): x is Atom => x !== null && x !== a);
    const b = unique(targets);
    if (b && !next.has(a) && !previous.has(b) && sameTerritory(change, b)) join(a, b);
  }

  // 3. the same code under another name
  for (const b of started) {
    const a = unique(atoms.filter((x) => x.code === b.code && follows(x, b)));
    if (a && !changes.some((c) => c.whole && c.code === a.code && c.name === a.name && !sameTerritory(c, b)))
      join(a, b);
  }

  // 4. the same stem under another code, in the same city or province; also a county-level city raised to a prefecture-level one
  for (const digits of [4, 2]) {
    for (const b of started) {
      if (previous.has(b)) continue;
      const fits = ended.filter(
        (x) =>
          areaStem(x.name) === areaStem(b.name) &&
          x.code.slice(0, digits) === b.code.slice(0, digits) &&
          follows(x, b) &&
          !isSplit(x, b),
      );
      const a = unique(fits.filter((x) => level(x.code) === level(b.code))) ?? unique(fits);
      if (a) join(a, b);
    }
  }

  const places: AreaPlace[] = [];
  const used = new Set<string>();
  for (const atom of [...atoms].sort((a, b) => a.first - b.first || a.code.localeCompare(b.code))) {
    if (previous.has(atom)) continue;
    const chain = [atom];
    for (let at = next.get(atom); at; at = next.get(at)) chain.push(at);
    // The follower's start is the predecessor's end.
    chain.forEach((a, i) => {
      const after = chain[i + 1];
      if (after) a.to = Math.max(after.from - 1, a.from);
      if (after && after.from <= a.from) after.from = a.from + 1;
    });
    let id = `r${atom.code}`;
    for (const letter of "bcdef") {
      if (!used.has(id)) break;
      id = `r${atom.code}${letter}`;
    }
    used.add(id);
    places.push({ id, atoms: chain });
  }

  const ownerAt = (code: string, year: number, name?: string): AreaPlace | null => {
    const owners = places.filter((p) => p.atoms.some((a) => a.code === code && (!name || a.name === name)));
    return (
      owners.find((p) => p.atoms.some((a) => a.code === code && a.from <= year && (a.to === null || a.to >= year))) ??
      owners[0] ??
      null
    );
  };
  const events: AreaEvent[] = [];
  for (const change of changes) {
    const from = ownerAt(change.code, change.year - 1, change.name) ?? ownerAt(change.code, change.year - 1);
    if (!from) {
      notes.push(`change ${change.year} ${change.code} ${change.name}: not in any edition`);
      continue;
    }
    for (const code of change.to) {
      const to = ownerAt(code, change.year);
      if (!to) notes.push(`change ${change.year} ${change.code} → ${code}: successor in no edition`);
      if (to && to !== from) {
        const goesOn = from.atoms.some((a) => a.to === null || a.to >= change.year);
        events.push({ year: change.year, how: change.whole && !goesOn ? "all" : "part", from: from.id, to: to.id });
      }
    }
  }
  return { places, events, notes };
}
