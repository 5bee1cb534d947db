/**
 * Finds the patterns whose words end where a number begins, all in one walk back from it, a step a character. The patterns are an
 * automaton that is never built whole: a state is the set of places in patterns where the characters read so far can lead, made when a
 * text first leads there and kept, so that what reports say again and again (共收到申请) is worked out once.
 */
import { type Char, type Chars, lastChars, type Slot, type Slots } from "./slots";

/** How many states are kept before they are made anew: ten times what a thousand reports lead to. */
const MOST_STATES = 50_000;

/** Where reading stands in one or more patterns; what has been read lies behind it. */
type Place<T> = Branch<T> | Inside<T>;

/** Between slots. Patterns that end alike share the way: the tree branches by their slots from the last to the first. */
interface Branch<T> {
  kind: "branch";
  id: number;
  /** What is read to its first slot here. */
  found: T[];
  /** Ways by the characters that what is left of their patterns can end with; `open` holds those that can end with anything. */
  byEnd: Map<Char, Way<T>[]>;
  open: Way<T>[];
  known: Map<Slot, Way<T>>;
  made: Made<T> | null;
}

interface Way<T> {
  slot: Slot;
  to: Branch<T>;
  open: boolean;
}

/** Within a slot, with so much of it `left`: characters of a word, slots of an option, characters a gap may still take. */
type Inside<T> = Within & { id: number; left: number; then: Place<T>; made: Made<T> | null };
type Within = { kind: "word"; what: string } | { kind: "option"; what: Slots } | { kind: "gap"; what: Chars };
/** The places from which reading goes on to a place, by what they stand in and how much of it is left: equal places are one object; null before there are any. */
type Made<T> = Map<Within["what"], Inside<T>[]>;

interface State<T> {
  places: readonly Place<T>[];
  /** Patterns that are read to their first word here. */
  found: readonly T[];
  /** null: no pattern goes on with the character. */
  next: Map<Char, State<T> | null>;
}

let ids = 0;
const branch = <T>(): Branch<T> => ({
  kind: "branch",
  id: ids++,
  found: [],
  byEnd: new Map(),
  open: [],
  known: new Map(),
  made: null,
});

export class SayAutomaton<T> {
  private readonly root = branch<T>();
  private start: State<T> | null = null;
  private states = new Map<string, State<T>>();

  /** Takes a pattern in. All must be in before the first text is read. */
  add(slots: Slots, item: T): void {
    let at = this.root;
    for (let i = slots.length - 1; i >= 0; i--) at = wayTo(at, slots.slice(0, i + 1)).to;
    at.found.push(item);
  }

  /** Every item whose slots match backwards from one of `ends`, with the leftmost position they reach; in no particular order. */
  match(text: string, ends: readonly number[]): Map<T, number> {
    const begins = new Map<T, number>();
    this.start ??= this.stateOf(new Set([this.root]));
    for (const end of ends) {
      let state: State<T> | null = this.start;
      for (let p = end; ; ) {
        // From one end every step leads further left.
        if (ends.length === 1) for (const item of state.found) begins.set(item, p);
        else
          for (const item of state.found) if (p < (begins.get(item) ?? Number.POSITIVE_INFINITY)) begins.set(item, p);
        if (--p < 0) break;
        const c = text.charCodeAt(p);
        let next: State<T> | null | undefined = state.next.get(c);
        if (next === undefined) next = this.stateAfter(state, c);
        if (next === null) break;
        state = next;
      }
    }
    return begins;
  }

  private stateAfter(state: State<T>, c: Char): State<T> | null {
    const places = new Set<Place<T>>();
    for (const place of state.places) read(place, c, places);
    const next = places.size === 0 ? null : this.stateOf(places);
    state.next.set(c, next);
    return next;
  }

  private stateOf(places: Set<Place<T>>): State<T> {
    const sorted = [...places].sort((a, b) => a.id - b.id);
    const key = sorted.map((p) => p.id).join(",");
    const known = this.states.get(key);
    if (known) return known;
    if (this.states.size >= MOST_STATES) {
      this.states = new Map();
      this.start?.next.clear();
    }
    const found = new Set<T>();
    for (const place of sorted) collect(place, found);
    const state = { places: sorted, found: [...found], next: new Map() };
    this.states.set(key, state);
    return state;
  }
}

/** The way over the last of the slots, found under every character they can end with. */
function wayTo<T>(at: Branch<T>, slots: Slots): Way<T> {
  const slot = slots[slots.length - 1] as Slot;
  let way = at.known.get(slot);
  if (!way) {
    way = { slot, to: branch(), open: false };
    at.known.set(slot, way);
  }
  const ends = lastChars(slots);
  if (way.open) return way;
  if (ends === null) {
    way.open = true;
    at.open.push(way);
    for (const list of at.byEnd.values()) if (list.includes(way)) list.splice(list.indexOf(way), 1);
    return way;
  }
  for (const c of ends) {
    const list = at.byEnd.get(c);
    if (!list) at.byEnd.set(c, [way]);
    else if (!list.includes(way)) list.push(way);
  }
  return way;
}

/** Adds the places that reading `c` backwards leads to. */
function read<T>(place: Place<T>, c: Char, to: Set<Place<T>>): void {
  if (place.kind === "branch") {
    for (const way of place.byEnd.get(c) ?? []) readSlot(way.slot, way.to, c, to);
    for (const way of place.open) readSlot(way.slot, way.to, c, to);
  } else if (place.kind === "word") readWord(place.what, place.left, place.then, c, to);
  else if (place.kind === "gap") readGap(place.what, place.left, place.then, c, to);
  else readOption(place.what, place.left, place.then, c, to);
}

function readSlot<T>(slot: Slot, then: Place<T>, c: Char, to: Set<Place<T>>): void {
  if (slot.kind === "text") readWord(slot.text, slot.text.length, then, c, to);
  else if (slot.kind === "gap") readGap(slot.stops, slot.max, then, c, to);
  else {
    for (const word of slot.byEnd.get(c) ?? []) readWord(word, word.length, then, c, to);
    for (const { slots, ends } of slot.options)
      if (ends === null || ends.has(c)) readOption(slots, slots.length, then, c, to);
    if (slot.optional) read(then, c, to);
  }
}

function readWord<T>(what: string, left: number, then: Place<T>, c: Char, to: Set<Place<T>>): void {
  if (what.charCodeAt(left - 1) === c) to.add(inside({ kind: "word", what }, left - 1, then));
}

function readOption<T>(what: Slots, left: number, then: Place<T>, c: Char, to: Set<Place<T>>): void {
  readSlot(what[left - 1] as Slot, inside({ kind: "option", what }, left - 1, then), c, to);
}

function readGap<T>(what: Chars, left: number, then: Place<T>, c: Char, to: Set<Place<T>>): void {
  if (!what.has(c)) to.add(inside({ kind: "gap", what }, left - 1, then));
  read(then, c, to);
}

/** The place within a slot; the one behind it where nothing is left. */
function inside<T>(within: Within, left: number, then: Place<T>): Place<T> {
  if (left === 0) return then;
  then.made ??= new Map();
  let made = then.made.get(within.what);
  if (!made) {
    made = [];
    then.made.set(within.what, made);
  }
  made[left] ??= { ...within, id: ids++, left, then, made: null };
  return made[left];
}

/** Adds what is read to its first word where nothing more needs to be read. */
function collect<T>(place: Place<T>, found: Set<T>): void {
  if (place.kind === "branch") {
    for (const item of place.found) found.add(item);
    for (const way of place.known.values()) if (canBeEmpty(way.slot)) collect(way.to, found);
  } else if (place.kind === "gap") collect(place.then, found);
  else if (place.kind === "option" && place.what.slice(0, place.left).every(canBeEmpty)) collect(place.then, found);
}

function canBeEmpty(slot: Slot): boolean {
  if (slot.kind !== "choice") return slot.kind === "gap";
  return slot.optional || slot.options.some((o) => o.slots.every(canBeEmpty));
}
