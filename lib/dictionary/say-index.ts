/** Which of the patterns may explain a number: looked up by its measure word, the words before it and the character behind it. */
import type { Say } from "./phrase-file";
import { SayAutomaton } from "./say-automaton";
import { matchBack } from "./slot-match";
import type { Char } from "./slots";

/** The says of a measure word, by how they are found. */
interface Index {
  /** By their words up to the number, as far as no gap lies between. */
  near: SayAutomaton<Say>;
  /**
   * Patterns that look at years, which the words without dates do not show, or at nothing before the number: by the character that their
   * words behind the number can begin with, and those that can begin with anything or have none.
   */
  open: Map<Char, Say[]>;
  openToAll: Say[];
  mirrors: Say[];
}
const byUnit = new Map<string, Index>();

function indexOf(unit: string): Index {
  const known = byUnit.get(unit);
  if (known) return known;
  const index: Index = { near: new SayAutomaton(), open: new Map(), openToAll: [], mirrors: [] };
  byUnit.set(unit, index);
  return index;
}

/** Takes a pattern in under a measure word; "" where none is needed. */
export function enter(unit: string, say: Say): void {
  const index = indexOf(unit);
  if (say.mirrored) index.mirrors.push(say);
  if (say.years || say.before.length === 0) enterOpen(index, say);
  else index.near.add(say.near, say);
}

function enterOpen(index: Index, say: Say): void {
  if (say.goesOnWith === null) index.openToAll.push(say);
  else
    for (const c of say.goesOnWith) {
      const list = index.open.get(c);
      if (list) list.push(say);
      else index.open.set(c, [say]);
    }
}

/** A say that may explain a number; `begin` is where its words begin, null where they do not stand before it or were not looked for. */
export interface Candidate {
  say: Say;
  begin: number | null;
}

/**
 * Says that may explain a number, in the order of the file: those whose words stand before it, and those still to be asked for (with a
 * year in their words, or with a label that may stand behind the number). Words behind the number are looked at by their first character only.
 *
 * @param unit the measure word, null where none is printed
 * @param text the words before the number, without dates
 * @param ends where they can end, see endsBefore
 * @param behind the words behind the number, and `starts` where those of a pattern can begin, see startsBehind
 * @param alone nothing but a connective stands before the number, so its label may stand behind it
 * @param may whether a say is worth looking for: what rules it out whatever the words
 */
export function saysFor(
  unit: string | null,
  text: string,
  ends: readonly number[],
  behind: string,
  starts: readonly number[],
  alone: boolean,
  may: (say: Say) => boolean = () => true,
): Candidate[] {
  const index = byUnit.get(unit ?? "");
  if (!index) return [];
  const found: Candidate[] = [];
  const next = starts.map((p) => behind.charCodeAt(p));
  for (const [say, near] of index.near.match(text, ends)) {
    const { goesOnWith } = say;
    if (goesOnWith !== null && !next.some((c) => goesOnWith.has(c))) continue;
    if (!may(say)) continue;
    const begin = say.near.length === say.before.length ? near : beginOf(say, text, ends);
    if (begin >= 0) found.push({ say, begin });
  }
  for (const say of openFor(index, next)) if (may(say)) found.push({ say, begin: say.years ? null : text.length });
  if (alone) {
    const before = new Set(found.map((f) => f.say));
    for (const say of index.mirrors) if (!before.has(say) && may(say)) found.push({ say, begin: null });
  }
  return found.sort((a, b) => a.say.order - b.say.order);
}

function openFor(index: Index, next: readonly Char[]): Iterable<Say> {
  const [only] = next;
  // Nearly always: nothing can come twice.
  if (next.length === 1 && only !== undefined) return [...index.openToAll, ...(index.open.get(only) ?? [])];
  const out = new Set(index.openToAll);
  for (const c of next) for (const say of index.open.get(c) ?? []) out.add(say);
  return out;
}

/** Begin of the longest match of a say's words before the number, or -1. */
export function beginOf(say: Say, text: string, ends: readonly number[]): number {
  if (say.before.length === 0) return text.length;
  const starts = matchBack(say.before, text, ends, say.endings);
  return starts.length === 0 ? -1 : Math.min(...starts);
}
