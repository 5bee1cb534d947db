/**
 * The slot notation of the prose patterns: parsed to a small tree and matched without regular expressions, from the number outwards,
 * so that a match costs the same on hostile text as on any other.
 *
 * Notation: [a|b] one of, (a|b) one of or none, @x a list of words, … a gap of up to 10 characters within a part, …… up to 26 and
 * over 、, ……… up to 70, \c the character itself. Spaces mean nothing.
 */

export type Words = Record<string, string[]>;

type Node =
  | { kind: "text"; text: string }
  | { kind: "gap"; max: number; stops: ReadonlySet<number> }
  | {
      kind: "choice";
      /** Options that are plain words, by the character they end with and by the one they begin with. */
      byEnd: Map<Char, string[]>;
      byBegin: Map<Char, string[]>;
      options: Option[];
      optional: boolean;
      /** Characters an option can end with; null: with anything. Most positions are ruled out by it. */
      ends: Chars | null;
      /** A named list stands in many patterns: its matches are remembered for a text. */
      named: boolean;
    };
/** What a pattern is made of. Equal slots are one object, so that patterns that end alike can be told to. */
export type Slot = Node;
export type Slots = readonly Slot[];
/** Characters are compared by their code: a Han character as a string of its own costs far more. */
export type Char = number;
export type Chars = ReadonlySet<Char>;
/** An option that is more than a word, with the characters it can begin and end with; null: with anything. */
interface Option {
  slots: Slots;
  begins: Chars | null;
  ends: Chars | null;
}

const GAPS = [
  { max: 10, stops: codes(",;:。、()《》") },
  { max: 26, stops: codes(",;:。()") },
  { max: 70, stops: codes(",;:。()") },
];

function codes(characters: string): Chars {
  return new Set([...characters].map((c) => c.charCodeAt(0)));
}

/** Parses a pattern without its N. Throws on notation that does not parse: the data is ours. */
export function parseSlots(pattern: string, words: Words): Slots {
  let i = 0;
  const sequence = (stop: string): Node[] => {
    const out: Node[] = [];
    let letters = "";
    const put = (node: Node | null) => {
      if (letters !== "") out.push(interned(`'${letters}`, { kind: "text", text: letters }));
      letters = "";
      if (node) out.push(node);
    };
    while (i < pattern.length) {
      const c = pattern[i] as string;
      if (stop.includes(c)) break;
      i++;
      if (c === "[" || c === "(") {
        const close = c === "[" ? "]" : ")";
        const options = [sequence(`|${close}`)];
        while (pattern[i] === "|") {
          i++;
          options.push(sequence(`|${close}`));
        }
        if (pattern[i] !== close) throw new Error(`Pattern "${pattern}": "${c}" is not closed.`);
        i++;
        put(choice(options, c === "("));
      } else if (c === "@") {
        const name = /^[a-z_]+/.exec(pattern.slice(i))?.[0] ?? "";
        const list = words[name];
        if (list === undefined) throw new Error(`Pattern "${pattern}": no list of words "${name}".`);
        i += name.length;
        put(namedList(name, list, words));
      } else if (c === "…") {
        let dots = 0;
        while (pattern[i] === "…" && dots < GAPS.length - 1) {
          dots++;
          i++;
        }
        put(interned(`…${dots}`, { kind: "gap", ...(GAPS[dots] as (typeof GAPS)[number]) }));
      } else if (c === "\\") {
        letters += pattern[i] ?? "";
        i++;
      } else if (c !== " ") letters += c;
    }
    put(null);
    if (stop !== "" && i >= pattern.length) throw new Error(`Pattern "${pattern}" ends too early.`);
    return out;
  };
  return sequence("");
}

/** Every slot made so far, by what it says, and its number. */
const made = new Map<string, Node>();
const numbers = new Map<Node, number>();

function interned(says: string, node: Node): Node {
  const known = made.get(says);
  if (known) return known;
  made.set(says, node);
  numbers.set(node, numbers.size);
  return node;
}

const lists = new WeakMap<Words, Map<string, Node>>();

/** The node of a named list, made once. */
function namedList(name: string, list: string[], words: Words): Node {
  let known = lists.get(words);
  if (!known) {
    known = new Map();
    lists.set(words, known);
  }
  let node = known.get(name);
  if (!node) {
    node = choice(
      list.map((w) => parseSlots(w, words)),
      false,
      true,
    );
    known.set(name, node);
  }
  return node;
}

function choice(options: Slots[], optional: boolean, named = false): Node {
  const says = options.map((o) => o.map((n) => numbers.get(n)).join(",")).join("|");
  const key = `${named ? "@" : optional ? "(" : "["}${says}`;
  return made.get(key) ?? interned(key, compiled(options, optional, named));
}

function compiled(options: Slots[], optional: boolean, named: boolean): Node {
  const byEnd = new Map<Char, string[]>();
  const byBegin = new Map<Char, string[]>();
  const rest: Slots[] = [];
  for (const o of options) {
    const only = o[0];
    if (o.length !== 1 || only?.kind !== "text") {
      rest.push(o);
      continue;
    }
    file(byEnd, only.text.charCodeAt(only.text.length - 1), only.text);
    file(byBegin, only.text.charCodeAt(0), only.text);
  }
  const ends = new Set<Char>();
  let open = false;
  for (const o of options) if (collect(o, ends)) open = true;
  const longer = rest.map((o): Option => ({ slots: o, begins: firstChars(o), ends: lastChars(o) }));
  return { kind: "choice", byEnd, byBegin, options: longer, optional, ends: open ? null : ends, named };
}

function file(under: Map<Char, string[]>, key: Char, word: string): void {
  const list = under.get(key);
  if (!list) under.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}

/** A text to match backwards in, with what named lists have matched in it so far. */
export interface Backward {
  text: string;
  seen: Map<Node, Map<number, readonly number[]>>;
}

export const backward = (text: string): Backward => ({ text, seen: new Map() });

/** No position. Most attempts end here, so lists are made with their first position only. */
export const NONE: readonly number[] = [];
export type Positions = readonly number[];

/** Positions at which the slots can begin so that they end at one of `ends`. */
export function matchBack(slots: Slots, on: Backward, ends: Positions): Positions {
  let at = ends;
  for (let i = slots.length - 1; i >= 0; i--) {
    const node = slots[i] as Node;
    let next = NONE;
    for (const p of at) next = stepBack(node, on, p, next);
    if (next === NONE) return NONE;
    at = next;
  }
  return at;
}

/** Adds to `found` the positions at which the slot can begin so that it ends at `p`. */
export function stepBack(node: Slot, on: Backward, p: number, found: Positions): Positions {
  const { text } = on;
  let out = found;
  if (node.kind === "text") return text.endsWith(node.text, p) ? withOne(out, p - node.text.length) : out;
  if (node.kind === "gap") {
    out = withOne(out, p);
    for (let q = p - 1; q >= 0 && p - q <= node.max && !node.stops.has(text.charCodeAt(q)); q--) out = withOne(out, q);
    return out;
  }
  if (node.optional) out = withOne(out, p);
  if (node.ends !== null && (p === 0 || !node.ends.has(text.charCodeAt(p - 1)))) return out;
  if (!node.named) return backOptions(node, on, p, out);
  let seen = on.seen.get(node);
  if (!seen) {
    seen = new Map();
    on.seen.set(node, seen);
  }
  let known = seen.get(p);
  if (!known) {
    known = backOptions(node, on, p, NONE);
    seen.set(p, known);
  }
  for (const q of known) out = withOne(out, q);
  return out;
}

function backOptions(node: Node & { kind: "choice" }, on: Backward, p: number, found: Positions): Positions {
  const { text } = on;
  const before = p > 0 ? text.charCodeAt(p - 1) : -1;
  let out = found;
  const words = node.byEnd.get(before);
  if (words) for (const word of words) if (text.endsWith(word, p)) out = withOne(out, p - word.length);
  for (const { slots, ends } of node.options)
    if (ends === null || ends.has(before)) for (const q of matchBack(slots, on, [p])) out = withOne(out, q);
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

function stepOn(node: Node, text: string, p: number, found: Positions): Positions {
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

/**
 * Words of which one must stand in any text the slots match, per slot that is nothing but a few words. Empty for slots without a gap:
 * they are told apart by their last words quickly enough.
 */
export function mustHold(slots: Slots): string[][] {
  if (!slots.some((n) => n.kind === "gap")) return [];
  return slots.flatMap((n) => {
    if (n.kind === "text") return [[n.text]];
    if (n.kind === "gap" || n.optional || n.options.length > 0) return [];
    const words = [...n.byEnd.values()].flat();
    return words.length <= 12 ? [words] : [];
  });
}

/** True where the pattern passes over words of any kind. */
export function hasGap(slots: Slots): boolean {
  return slots.some((n) => n.kind === "gap" || (n.kind === "choice" && n.options.some((o) => hasGap(o.slots))));
}

/** Every word a pattern can consist of. */
export function wordsIn(slots: Slots): string[] {
  return slots.flatMap((n) => {
    if (n.kind === "text") return [n.text];
    if (n.kind === "gap") return [];
    return [...[...n.byEnd.values()].flat(), ...n.options.flatMap((o) => wordsIn(o.slots))];
  });
}

/** True where a word of each list stands in the text. */
export function holdsAll(text: string, lists: readonly (readonly string[])[]): boolean {
  for (const words of lists) {
    let held = false;
    for (const word of words)
      if (text.includes(word)) {
        held = true;
        break;
      }
    if (!held) return false;
  }
  return true;
}

/** Characters a match can end with; null when it can end with anything (a gap), or be empty. */
export function lastChars(slots: Slots): Chars | null {
  const out = new Set<Char>();
  return collect(slots, out) ? null : out;
}

/** Characters a match can begin with; null when it can begin with anything (a gap), or be empty. */
function firstChars(slots: Slots): Chars | null {
  const out = new Set<Char>();
  for (const n of slots) {
    if (n.kind === "gap") return null;
    if (n.kind === "text") return out.add(n.text.charCodeAt(0));
    for (const begin of n.byBegin.keys()) out.add(begin);
    for (const { begins } of n.options) {
      if (begins === null) return null;
      for (const begin of begins) out.add(begin);
    }
    if (!n.optional) return out;
  }
  return null;
}

/** Adds the last characters; true when the sequence can be empty or end in a gap. */
function collect(slots: Slots, out: Set<Char>): boolean {
  for (let i = slots.length - 1; i >= 0; i--) {
    const n = slots[i] as Node;
    if (n.kind === "gap") return true;
    if (n.kind === "text") {
      out.add(n.text.charCodeAt(n.text.length - 1));
      return false;
    }
    let open = n.optional;
    for (const end of n.byEnd.keys()) out.add(end);
    for (const option of n.options) if (collect(option.slots, out)) open = true;
    if (!open) return false;
  }
  return true;
}
