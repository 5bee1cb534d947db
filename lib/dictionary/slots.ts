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
  | { kind: "gap"; max: number; stops: string }
  | {
      kind: "choice";
      /** Options that are plain words, by the character they end with and by the one they begin with. */
      byEnd: Map<string, string[]>;
      byBegin: Map<string, string[]>;
      options: Option[];
      optional: boolean;
      /** Characters an option can end with; null: with anything. Most positions are ruled out by it. */
      ends: Set<string> | null;
      /** A named list stands in many patterns: its matches are remembered for a text. */
      named: boolean;
    };
export type Slots = readonly Node[];
/** An option that is more than a word, with the characters it can begin and end with; null: with anything. */
interface Option {
  slots: Slots;
  begins: Set<string> | null;
  ends: Set<string> | null;
}

const GAPS = [
  { max: 10, stops: ",;:。、()《》" },
  { max: 26, stops: ",;:。()" },
  { max: 70, stops: ",;:。()" },
];

/** Parses a pattern without its N. Throws on notation that does not parse: the data is ours. */
export function parseSlots(pattern: string, words: Words): Slots {
  let i = 0;
  const sequence = (stop: string): Node[] => {
    const out: Node[] = [];
    const text = (c: string) => {
      const last = out[out.length - 1];
      if (last?.kind === "text") last.text += c;
      else out.push({ kind: "text", text: c });
    };
    while (i < pattern.length) {
      const c = pattern[i] as string;
      if (stop.includes(c)) return out;
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
        out.push(choice(options, c === "("));
      } else if (c === "@") {
        const name = /^[a-z_]+/.exec(pattern.slice(i))?.[0] ?? "";
        const list = words[name];
        if (list === undefined) throw new Error(`Pattern "${pattern}": no list of words "${name}".`);
        i += name.length;
        out.push(namedList(name, list, words));
      } else if (c === "…") {
        let dots = 0;
        while (pattern[i] === "…" && dots < GAPS.length - 1) {
          dots++;
          i++;
        }
        out.push({ kind: "gap", ...(GAPS[dots] as (typeof GAPS)[number]) });
      } else if (c === "\\") {
        text(pattern[i] ?? "");
        i++;
      } else if (c !== " ") text(c);
    }
    if (stop !== "") throw new Error(`Pattern "${pattern}" ends too early.`);
    return out;
  };
  return sequence("");
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
  const byEnd = new Map<string, string[]>();
  const byBegin = new Map<string, string[]>();
  const rest: Slots[] = [];
  for (const o of options) {
    const only = o[0];
    if (o.length !== 1 || only?.kind !== "text") {
      rest.push(o);
      continue;
    }
    file(byEnd, only.text[only.text.length - 1] as string, only.text);
    file(byBegin, only.text[0] as string, only.text);
  }
  const ends = new Set<string>();
  let open = false;
  for (const o of options) if (collect(o, ends)) open = true;
  const compiled = rest.map((o): Option => ({ slots: o, begins: firstChars(o), ends: lastChars(o) }));
  return { kind: "choice", byEnd, byBegin, options: compiled, optional, ends: open ? null : ends, named };
}

function file(under: Map<string, string[]>, key: string, word: string): void {
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
const NONE: readonly number[] = [];
type Positions = readonly number[];

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

function stepBack(node: Node, on: Backward, p: number, found: Positions): Positions {
  const { text } = on;
  let out = found;
  if (node.kind === "text") return text.endsWith(node.text, p) ? withOne(out, p - node.text.length) : out;
  if (node.kind === "gap") {
    out = withOne(out, p);
    for (let q = p - 1; q >= 0 && p - q <= node.max && !node.stops.includes(text[q] as string); q--)
      out = withOne(out, q);
    return out;
  }
  if (node.optional) out = withOne(out, p);
  if (node.ends !== null && (p === 0 || !node.ends.has(text[p - 1] as string))) return out;
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
  const before = p > 0 ? (text[p - 1] as string) : "";
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
    for (let q = p; q < text.length && q - p < node.max && !node.stops.includes(text[q] as string); q++)
      out = withOne(out, q + 1);
    return out;
  }
  if (node.optional) out = withOne(out, p);
  const next = p < text.length ? (text[p] as string) : "";
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
export function lastChars(slots: Slots): Set<string> | null {
  const out = new Set<string>();
  return collect(slots, out) ? null : out;
}

/** Characters a match can begin with; null when it can begin with anything (a gap), or be empty. */
function firstChars(slots: Slots): Set<string> | null {
  const out = new Set<string>();
  for (const n of slots) {
    if (n.kind === "gap") return null;
    if (n.kind === "text") return out.add(n.text[0] as string);
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
function collect(slots: Slots, out: Set<string>): boolean {
  for (let i = slots.length - 1; i >= 0; i--) {
    const n = slots[i] as Node;
    if (n.kind === "gap") return true;
    if (n.kind === "text") {
      out.add(n.text[n.text.length - 1] as string);
      return false;
    }
    let open = n.optional;
    for (const end of n.byEnd.keys()) out.add(end);
    for (const option of n.options) if (collect(option.slots, out)) open = true;
    if (!open) return false;
  }
  return true;
}
