/**
 * Matches slots without regular expressions, from a number outwards, so that a match costs the same on hostile text as on any other.
 */
import { type Chars, type Gap, lastChars, type Slot, type Slots } from "./slots";

/** No position. Most attempts end here, so lists are made with their first position only. */
const NONE: readonly number[] = [];
type Positions = readonly number[];

/**
 * Positions at which the slots can begin so that they end at one of `ends`.
 *
 * @param endings of every slot, what the slots before it can end with, see endingsOf: most places in a gap lead nowhere
 */
export function matchBack(slots: Slots, text: string, ends: Positions, endings: Endings = NO_ENDINGS): Positions {
  let at = ends;
  for (let i = slots.length - 1; i >= 0; i--) {
    const node = slots[i] as Slot;
    let next = NONE;
    if (node.kind === "gap") for (const p of at) next = stepOver(node, text, p, next, endings[i] ?? null);
    else for (const p of at) next = stepBack(node, text, p, next);
    if (next === NONE) return NONE;
    at = next;
  }
  return at;
}

/** Of every slot of a sequence the characters that the slots before it can end with; null: anything. */
export type Endings = readonly (Chars | null)[];
const NO_ENDINGS: Endings = [];

export const endingsOf = (slots: Slots): Endings => slots.map((_, i) => lastChars(slots.slice(0, i)));

/** Adds to `found` the positions at which a gap can begin so that it ends at `p`, where what stands before it can end. */
function stepOver(gap: Gap, text: string, p: number, found: Positions, before: Chars | null): Positions {
  let out = found;
  for (let q = p; ; q--) {
    const c = q > 0 ? text.charCodeAt(q - 1) : -1;
    if (before === null || before.has(c)) out = withOne(out, q);
    if (q === 0 || q === p - gap.max || gap.stops.has(c)) return out;
  }
}

/** Adds to `found` the positions at which the slot can begin so that it ends at `p`. */
function stepBack(node: Slot, text: string, p: number, found: Positions): Positions {
  let out = found;
  if (node.kind === "text") return text.endsWith(node.text, p) ? withOne(out, p - node.text.length) : out;
  if (node.kind === "gap") return stepOver(node, text, p, out, null);
  if (node.optional) out = withOne(out, p);
  const before = p > 0 ? text.charCodeAt(p - 1) : -1;
  const words = node.byEnd.get(before);
  if (words) for (const word of words) if (text.endsWith(word, p)) out = withOne(out, p - word.length);
  for (const { slots, ends } of node.options)
    if (ends === null || ends.has(before)) for (const q of matchBack(slots, text, [p])) out = withOne(out, q);
  return out;
}

/** Positions at which the slots can end when they begin at one of `starts`. */
export function matchOn(slots: Slots, text: string, starts: Positions): Positions {
  let at = starts;
  for (const node of slots) {
    let next = NONE;
    for (const p of at) next = stepOn(node, text, p, next);
    if (next === NONE) return NONE;
    at = next;
  }
  return at;
}

function stepOn(node: Slot, text: string, p: number, found: Positions): Positions {
  let out = found;
  if (node.kind === "text") return text.startsWith(node.text, p) ? withOne(out, p + node.text.length) : out;
  if (node.kind === "gap") {
    out = withOne(out, p);
    for (let q = p; q < text.length && q - p < node.max && !node.stops.has(text.charCodeAt(q)); q++)
      out = withOne(out, q + 1);
    return out;
  }
  if (node.optional) out = withOne(out, p);
  const next = p < text.length ? text.charCodeAt(p) : -1;
  const words = node.byBegin.get(next);
  if (words) for (const word of words) if (text.startsWith(word, p)) out = withOne(out, p + word.length);
  for (const { slots, begins } of node.options)
    if (begins === null || begins.has(next)) for (const q of matchOn(slots, text, [p])) out = withOne(out, q);
  return out;
}

/** The positions and one more; a list is made with the first and grows in place. */
function withOne(list: Positions, n: number): Positions {
  if (list === NONE) return [n];
  if (!list.includes(n)) (list as number[]).push(n);
  return list;
}

function add(list: number[], n: number): void {
  if (!list.includes(n)) list.push(n);
}

/** Positions reached from `ends` by taking any of the words away, again and again. */
export function withoutWords(text: string, ends: readonly number[], words: readonly string[]): number[] {
  const out = [...ends];
  for (const p of out) for (const w of words) if (text.endsWith(w, p)) add(out, p - w.length);
  return out;
}

/** Positions reached from `starts` by passing any of the words, again and again. */
export function pastWords(text: string, starts: readonly number[], words: readonly string[]): number[] {
  const out = [...starts];
  for (const p of out) for (const w of words) if (text.startsWith(w, p)) add(out, p + w.length);
  return out;
}
