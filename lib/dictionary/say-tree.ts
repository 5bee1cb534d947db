/**
 * Finds the patterns whose words end where a number begins, all in one walk back from it. Patterns that end alike share the way: the tree
 * branches by their slots from the last to the first, so 申请 before a number is looked at once and not once a pattern.
 */
import { type Backward, NONE, type Positions, stepBack } from "./slot-match";
import { type Char, lastChars, type Slot, type Slots } from "./slots";

/** A way on: the slot to step over, and what lies behind it. */
interface Way<T> {
  slot: Slot;
  to: Branch<T>;
  open: boolean;
  /** The last walk that came by. */
  visit: number;
}

let visits = 0;

/** `found` holds what ends there, having been read to its first slot. */
interface Branch<T> {
  found: T[];
  /** Ways by the characters that what is left of their patterns can end with; `open` holds those that can end with anything. */
  byEnd: Map<Char, Way<T>[]>;
  open: Way<T>[];
  known: Map<Slot, Way<T>>;
}

const branch = <T>(): Branch<T> => ({ found: [], byEnd: new Map(), open: [], known: new Map() });

export class SayTree<T> {
  private readonly root = branch<T>();

  add(slots: Slots, item: T): void {
    let at = this.root;
    for (let i = slots.length - 1; i >= 0; i--) at = wayTo(at, slots.slice(0, i + 1)).to;
    at.found.push(item);
  }

  /**
   * Calls `tell` with every item whose slots match backwards from one of `ends`, and the leftmost position they reach. Items come in no
   * particular order.
   */
  match(on: Backward, ends: Positions, tell: (item: T, begin: number) => void): void {
    walk(this.root, on, ends, tell);
  }
}

/** The way over the last of the slots, found under every character they can end with. */
function wayTo<T>(at: Branch<T>, slots: Slots): Way<T> {
  const slot = slots[slots.length - 1] as Slot;
  let way = at.known.get(slot);
  if (!way) {
    way = { slot, to: branch(), open: false, visit: 0 };
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

function walk<T>(at: Branch<T>, on: Backward, ends: Positions, tell: (item: T, begin: number) => void): void {
  if (at.found.length > 0) {
    let begin = ends[0] as number;
    for (const p of ends) if (p < begin) begin = p;
    for (const item of at.found) tell(item, begin);
  }
  for (const way of at.open) step(way, on, ends, tell);
  if (at.byEnd.size === 0) return;
  // What ends with the characters of several positions is stepped over once, from all of them.
  const visit = ++visits;
  for (const p of ends) {
    const ways = at.byEnd.get(on.text.charCodeAt(p - 1));
    if (!ways) continue;
    for (const way of ways) {
      if (way.visit === visit) continue;
      way.visit = visit;
      step(way, on, ends, tell);
    }
  }
}

function step<T>({ slot, to }: Way<T>, on: Backward, ends: Positions, tell: (item: T, begin: number) => void): void {
  let reached = NONE;
  for (const p of ends) reached = stepBack(slot, on, p, reached);
  if (reached !== NONE) walk(to, on, reached, tell);
}
