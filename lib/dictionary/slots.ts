/**
 * The slot notation of the prose patterns, parsed to a small tree; slot-match.ts matches it, slot-words.ts tells what it consists of.
 *
 * Notation: [a|b] one of, (a|b) one of or none, @x a list of words, … a gap of up to 10 characters within a part, …… up to 26 and
 * over 、, ……… up to 70, \c the character itself. Spaces mean nothing.
 */

export type Words = Record<string, string[]>;

/** What a pattern is made of. Equal slots are one object: patterns that end alike are known by it. */
export type Slot =
  | { kind: "text"; text: string }
  | Gap
  | {
      kind: "choice";
      /** Options that are plain words, by the character they end with and by the one they begin with. */
      byEnd: Map<Char, string[]>;
      byBegin: Map<Char, string[]>;
      options: Option[];
      optional: boolean;
    };
export type Slots = readonly Slot[];
export interface Gap {
  kind: "gap";
  max: number;
  stops: Chars;
}
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
  const sequence = (stop: string): Slot[] => {
    const out: Slot[] = [];
    let letters = "";
    const put = (node: Slot | null) => {
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
const made = new Map<string, Slot>();
const numbers = new Map<Slot, number>();

function interned(says: string, node: Slot): Slot {
  const known = made.get(says);
  if (known) return known;
  made.set(says, node);
  numbers.set(node, numbers.size);
  return node;
}

const lists = new WeakMap<Words, Map<string, Slot>>();

/** The node of a named list, made once. */
function namedList(name: string, list: string[], words: Words): Slot {
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
    );
    known.set(name, node);
  }
  return node;
}

function choice(options: Slots[], optional: boolean): Slot {
  const says = options.map((o) => o.map((n) => numbers.get(n)).join(",")).join("|");
  const key = `${optional ? "(" : "["}${says}`;
  return made.get(key) ?? interned(key, compiled(options, optional));
}

function compiled(options: Slots[], optional: boolean): Slot {
  const byEnd = new Map<Char, string[]>();
  const byBegin = new Map<Char, string[]>();
  const longer: Option[] = [];
  for (const o of options) {
    const only = o[0];
    if (o.length === 1 && only?.kind === "text") {
      file(byEnd, only.text.charCodeAt(only.text.length - 1), only.text);
      file(byBegin, only.text.charCodeAt(0), only.text);
    } else longer.push({ slots: o, begins: firstChars(o), ends: lastChars(o) });
  }
  return { kind: "choice", byEnd, byBegin, options: longer, optional };
}

function file(under: Map<Char, string[]>, key: Char, word: string): void {
  const list = under.get(key);
  if (!list) under.set(key, [word]);
  else if (!list.includes(word)) list.push(word);
}

/** Characters a match can end with; null when it can end with anything (a gap), or be empty. */
export function lastChars(slots: Slots): Chars | null {
  const out = new Set<Char>();
  return collect(slots, out) ? null : out;
}

/** Characters a match can begin with; null when it can begin with anything (a gap), or be empty. */
export function firstChars(slots: Slots): Chars | null {
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
    const n = slots[i] as Slot;
    if (n.kind === "gap") return true;
    if (n.kind === "text") {
      out.add(n.text.charCodeAt(n.text.length - 1));
      return false;
    }
    for (const end of n.byEnd.keys()) out.add(end);
    for (const { ends } of n.options) {
      if (ends === null) return true;
      for (const end of ends) out.add(end);
    }
    if (!n.optional) return false;
  }
  return true;
}
