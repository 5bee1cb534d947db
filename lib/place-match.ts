/**
 * The place box: which places begin with what is typed. Pure and without data, so that the server and the browser rank alike.
 *
 * An entry is one name of one place. A query is a Chinese name or part of it (also a former one), pinyin, initials or a code; words before
 * it narrow to places above (南通 海门, 南通海门, nantong haimen).
 */

/** One name of a place. */
export interface Entry<T> {
  item: T;
  /** Simplified, without blanks. */
  name: string;
  /** As one word each, ü as v; the reading of the place first, then how its characters are read elsewhere (luan, liuan). */
  readings: string[];
  /** Of the same readings: la. */
  initials: string[];
  /** All codes the place ever had, each with a blank in front. */
  codes: string;
  /** Added to the score: level, former name, quasi-division. Lower comes first. */
  weight: number;
}

export interface Options<T> {
  limit: number;
  /** Brings a typed Chinese name to the spelling of entries. */
  fold: (text: string) => string;
  /** Entries of the places above. */
  above: (item: T) => Iterable<Entry<T>>;
  /** Left out where it says no. */
  keep?: (item: T) => boolean;
}

export interface Hit<T> {
  item: T;
  /** The name that fitted best. */
  entry: Entry<T>;
  score: number;
}

/** An entry from its parts: syllables of each reading, codes as printed. */
export function entryOf<T>(item: T, name: string, readings: string[][], codes: string[], weight: number): Entry<T> {
  return {
    item,
    name,
    readings: readings.map((r) => r.join("")),
    initials: readings.map((r) => r.map((s) => s[0]).join("")),
    codes: codes.map((c) => ` ${c}`).join(""),
    weight,
  };
}

/** Words English names end in; they say nothing about which place. */
const GENERIC =
  /^(city|county|district|province|prefecture|town|township|banner|league|autonomous|new|area|zone|municipality|sub-?district)$/i;

/** Best first; each place once. Empty for an empty query. */
export function searchEntries<T>(entries: readonly Entry<T>[], query: string, options: Options<T>): Hit<T>[] {
  const typed = query
    .normalize("NFKC")
    .trim()
    .split(/[\s,，、>›/]+/)
    .filter(Boolean);
  if (typed.length === 0) return [];
  const words = typed.length > 1 ? typed.filter((w) => !GENERIC.test(w)) : typed;
  for (const [target, above] of readingsOf(words.length > 0 ? words : typed)) {
    const found = find(entries, target, above, options);
    if (found.length > 0) return found;
  }
  return [];
}

/** Ways to take the words: syllables of one (hai men), the last is meant, the first is meant; one Chinese word may be a path run together. */
function* readingsOf(words: string[]): Generator<[string, string[]]> {
  const last = words.at(-1)!;
  const spelledApart = words.length > 1 && words.every((w) => /^[a-zü'’]+$/i.test(w));
  if (spelledApart) yield [words.join(""), []];
  yield [last, words.slice(0, -1)];
  if (words.length > 1) yield [words[0]!, words.slice(1)];
  else if (/^\p{Script=Han}{4,}$/u.test(last))
    for (let at = last.length - 2; at >= 2; at--) yield [last.slice(at), [last.slice(0, at)]];
}

function find<T>(entries: readonly Entry<T>[], target: string, above: string[], options: Options<T>): Hit<T>[] {
  const score = scorer(target, options.fold);
  const best = new Map<T, Hit<T>>();
  for (const entry of entries) {
    const own = score(entry);
    if (own === null) continue;
    const total = own + entry.weight;
    const known = best.get(entry.item);
    if (!known || total < known.score) best.set(entry.item, { item: entry.item, entry, score: total });
  }
  const narrow = above.map((word) => scorer(word, options.fold));
  const fits = ({ item }: Hit<T>) => {
    if (options.keep && !options.keep(item)) return false;
    if (narrow.length === 0) return true;
    const over = [...options.above(item)];
    return narrow.every((fit) => over.some((e) => fit(e) !== null));
  };
  return [...best.values()]
    .sort(
      (a, b) =>
        a.score - b.score || a.entry.name.length - b.entry.name.length || (a.entry.codes < b.entry.codes ? -1 : 1),
    )
    .filter(fits)
    .slice(0, options.limit);
}

/** 0 and up: how well an entry begins with the word; null where it does not fit. */
function scorer(word: string, fold: (text: string) => string): (e: Entry<unknown>) => number | null {
  if (/^\d+$/.test(word)) {
    const code = ` ${word}`;
    return (e) => (e.codes.includes(code) ? 0 : null);
  }
  if (/^[a-zü'’]+$/i.test(word)) return spelled(word.toLowerCase().replace(/['’]/g, "").replaceAll("ü", "v"));
  const folded = fold(word);
  if (folded === "") return () => null;
  return (e) => {
    const at = e.name.indexOf(folded);
    return at < 0 ? null : at > 0 ? 4 : e.name.length === folded.length ? 0 : 1;
  };
}

/** Pinyin, then initials; a reading the place does not have comes after its own. */
function spelled(typed: string): (e: Entry<unknown>) => number | null {
  return (e) => {
    let best: number | null = null;
    for (let i = 0; i < e.readings.length; i++) {
      const reading = e.readings[i]!;
      const initials = e.initials[i]!;
      const own = reading.startsWith(typed)
        ? Number(reading !== typed)
        : initials.startsWith(typed)
          ? 1 + Number(initials !== typed)
          : null;
      if (own !== null && (best === null || own + i * 2 < best)) best = own + i * 2;
    }
    return best;
  };
}
