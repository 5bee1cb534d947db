/** Where a line says certain words: each pattern walks over the line once, however many of its numbers ask. */
import type { LineModel } from "./line-model";
import { countUpTo } from "./ordered";

interface Places {
  starts: number[];
  ends: number[];
}

const known = new WeakMap<LineModel, Map<RegExp, Places>>();

function placesOf(line: LineModel, words: RegExp): Places {
  let of = known.get(line);
  if (of === undefined) {
    of = new Map();
    known.set(line, of);
  }
  let places = of.get(words);
  if (places === undefined) {
    places = { starts: [], ends: [] };
    for (const m of line.text.matchAll(words)) {
      places.starts.push(m.index);
      places.ends.push(m.index + m[0].length);
    }
    of.set(words, places);
  }
  return places;
}

/** Begin of the last of the words between two positions of the line, or -1. `words` has the flag g. */
export function lastSaid(line: LineModel, words: RegExp, from: number, to: number): number {
  const { starts, ends } = placesOf(line, words);
  const start = starts[countUpTo(ends, to) - 1] ?? -1;
  return start >= from ? start : -1;
}

/** Whether the words stand between two positions of the line. */
export const isSaid = (line: LineModel, words: RegExp, from = 0, to = line.text.length): boolean =>
  lastSaid(line, words, from, to) >= 0;
