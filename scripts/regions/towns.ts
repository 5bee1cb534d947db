/**
 * Which township codes and names of which editions are one township: 2015 to 2023, from the statistical codes.
 *
 * A township's code is its county's code and three digits of its own, so only those digits are kept: when a county is recoded its
 * townships move with it. Joined when the name (街道办事处 counts as 街道) or its stem goes on in the same county, or moves with the
 * land to a neighbouring county of the same city. An unlike name under the same three digits is a new township.
 */
import type { Edition } from "./editions";
import { likeness, tidyTown, townStem } from "./names";

export interface TownName {
  /** Place the township belongs to: a county, or a city without counties. */
  under: string;
  /** Six digits before the own ones where they are not the code of `under` (嘉峪关 620201). */
  prefix: string | null;
  digits: string;
  name: string;
  /** Years of the first and last edition with it. */
  from: number;
  to: number;
  /** Left out of the editions before; the name before ended earlier. */
  returns?: boolean;
}

export interface Town {
  names: TownName[];
}

export interface CountyRef {
  id: string;
  prefix: string | null;
}

/** `countyOf` finds the place of a six-digit code at the time of an edition. `cityOf` names the area inside which land may move. */
export function joinTowns(
  editions: Edition[],
  countyOf: (code: string, year: number) => CountyRef | null,
  cityOf: (code: string) => string,
): { towns: Town[]; notes: string[]; joins: Record<string, number>; byCode: Map<string, Map<string, Town>> } {
  const towns: Town[] = [];
  /** Edition → nine-digit code → township. */
  const byCode = new Map<string, Map<string, Town>>();
  const notes: string[] = [];
  const joins: Record<string, number> = {};
  let live: { town: Town; last: TownName; city: string }[] = [];
  const dormant: typeof live = [];

  for (const [index, edition] of editions.entries()) {
    const before = editions[index - 1];
    const fresh = [...edition.towns].flatMap(([code, printed]) => {
      const county = countyOf(code.slice(0, 6), edition.year);
      if (!county) notes.push(`${edition.id} ${code} ${printed}: county unknown`);
      const name = tidyTown(printed);
      if (!county || !name) return [];
      return [
        {
          under: county.id,
          prefix: county.prefix,
          digits: code.slice(6),
          name,
          from: edition.year,
          to: edition.year,
          city: cityOf(code),
          code,
        },
      ];
    });
    let open: (typeof live)[number][] = live;
    let left = fresh;
    const next: typeof live = [];
    const codes = new Map<string, Town>();
    byCode.set(edition.id, codes);
    const accept = (a: (typeof live)[number], b: (typeof fresh)[number]) => {
      const returns = a.last.to < (before?.year ?? edition.year);
      const same =
        !returns &&
        a.last.under === b.under &&
        a.last.digits === b.digits &&
        a.last.name === b.name &&
        a.last.prefix === b.prefix;
      if (same) a.last.to = edition.year;
      else {
        const { city: _city, code: _code, ...name } = b;
        a.last = returns ? { ...name, returns } : name;
        a.town.names.push(a.last);
      }
      a.city = b.city;
      codes.set(b.code, a.town);
      next.push(a);
    };
    /** Joins what has the same key on both sides, once. */
    const pass = (
      label: string,
      was: (a: (typeof live)[number]) => string,
      is: (b: (typeof fresh)[number]) => string,
      pool = open,
    ) => {
      const byKey = new Map<string, (typeof live)[number] | null>();
      for (const a of pool) byKey.set(was(a), byKey.has(was(a)) ? null : a);
      const count = new Map<string, number>();
      for (const b of left) count.set(is(b), (count.get(is(b)) ?? 0) + 1);
      const taken = new Set<(typeof live)[number]>();
      left = left.filter((b) => {
        const a = count.get(is(b)) === 1 ? byKey.get(is(b)) : null;
        if (!a) return true;
        taken.add(a);
        accept(a, b);
        return false;
      });
      joins[label] = (joins[label] ?? 0) + taken.size;
      return pool.filter((a) => !taken.has(a));
    };
    open = pass(
      "same",
      (a) => `${a.last.under} ${a.last.digits} ${a.last.name}`,
      (b) => `${b.under} ${b.digits} ${b.name}`,
    );
    open = pass(
      "same name, other digits",
      (a) => `${a.last.under} ${a.last.name}`,
      (b) => `${b.under} ${b.name}`,
    );
    open = pass(
      "same stem",
      (a) => `${a.last.under} ${townStem(a.last.name)}`,
      (b) => `${b.under} ${townStem(b.name)}`,
    );
    const place = (x: { under: string; digits: string }) => `${x.under} ${x.digits}`;
    const ending = new Map(open.map((a) => [place(a.last), a]));
    const like = (b: (typeof fresh)[number]) => {
      const a = ending.get(place(b));
      return a && likeness(a.last.name, b.name) >= 0.5 ? place(b) : "";
    };
    const liked = new Set(left.map(like));
    open = pass(
      "same digits, like name",
      (a) => (liked.has(place(a.last)) ? place(a.last) : `- ${place(a.last)}`),
      (b) => like(b) || `+ ${place(b)}`,
    );
    open = pass(
      "moved, same name",
      (a) => `${a.city} ${a.last.name}`,
      (b) => `${b.city} ${b.name}`,
    );
    open = pass(
      "moved, same stem",
      (a) => `${a.city} ${townStem(a.last.name)}`,
      (b) => `${b.city} ${townStem(b.name)}`,
    );
    // A row left out of one edition and printed again in a later one.
    const asleep = pass(
      "came back",
      (a) => `${a.last.under} ${a.last.name}`,
      (b) => `${b.under} ${b.name}`,
      dormant.splice(0),
    );
    dormant.push(...asleep, ...open);
    joins.new = (joins.new ?? 0) + left.length;
    joins.ended = (joins.ended ?? 0) + open.length;
    for (const { city, code, ...name } of left) {
      const town: Town = { names: [name] };
      codes.set(code, town);
      towns.push(town);
      next.push({ town, last: name, city });
    }
    live = next;
  }
  return { towns, notes, joins, byCode };
}
