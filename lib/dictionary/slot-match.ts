/**
 * Matches slots without regular expressions, from a number outwards, so that a match costs the same on hostile text as on any other.
 */
import type { Slot, Slots } from "./slots";

/** No position. Most attempts end here, so lists are made with their first position only. */
const NONE: readonly number[] = [];
type Positions = readonly number[];

/** Positions at which the slots can begin so that they end at one of `ends`. */
export function matchBack(slots: Slots, text: string, ends: Positions): Positions {
  let at = ends;
  for (let i = slots.length - 1; i >= 0; i--) {
    const node = slots[i] as Slot;
    let next = NONE;
    for (const p of at) next = stepBack(node, text, p, next);
    if (next === NONE) return NONE;
    at = next;
  }
  return at;
}

/** Adds to `found` the positions at which the slot can begin so that it ends at `p`. */
function stepBack(node: Slot, text: string, p: number, found: Positions): Positions {
  let out = found;
  if (node.kind === "text") return text.endsWith(node.text, p) ? withOne(out, p - node.text.length) : out;
  if (node.kind === "gap") {
    out = withOne(out, p);
    for (let q = p - 1; q >= 0 && p - q <= node.max && !node.stops.has(text.charCodeAt(q)); q--) out = withOne(out, q);
    return out;
  }
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
