/**
 * The table of reconsideration and litigation set on its side, without ruling lines: five outcomes below each other for each of three groups.
 * The same five labels come three times, so only all fifteen in the order of the form, with each group's name beside its own five, say
 * which is which. Labels may be broken over lines.
 */
import { lettersOf } from "./form-labels";
import type { Line, Row } from "./lines";
import type { Placed } from "./strip";

const OUTCOMES = [/^结果维持$/, /^结果纠正$/, /^其[他它]结果$/, /^尚未审结$/, /^[总合]计$/];
const GROUPS = [/^行政复议$/, /^(?:行政诉讼)?未经复议直接起诉$/, /^(?:行政诉讼)?复议后起诉$/];
/** Pieces of their names, wherever these are broken. */
const OUTCOME_WORDS = "结果维持|结果纠正|其他结果|其它结果|尚未审结|总计|合计";
const GROUP_WORDS = "行政复议|行政诉讼未经复议直接起诉|行政诉讼复议后起诉";
/** Half a line, in character heights. */
const HALF = 0.5;

export interface TurnedRow {
  /** The group's name before the first of its outcomes. */
  label: Placed[];
  value: Placed | undefined;
}

/** Pieces of outcomes and of groups; null where other words stand among them. */
function piecesOf(words: Placed[]): { outcomes: Placed[]; names: Placed[] } | null {
  const isPieceOf = (w: Placed, of: string) => lettersOf(w.text) !== "" && of.includes(lettersOf(w.text));
  const outcomes = words.filter((w) => isPieceOf(w, OUTCOME_WORDS));
  const names = words.filter((w) => !outcomes.includes(w));
  return names.every((w) => isPieceOf(w, GROUP_WORDS)) ? { outcomes, names } : null;
}

/** The fifteen outcomes, each with its pieces; null for any others. */
function outcomesOf(pieces: Placed[]): Placed[][] | null {
  const out: Placed[][] = [];
  let open: Placed[] = [];
  for (const w of [...pieces].sort((a, b) => a.bottom - b.bottom)) {
    open.push(w);
    const next = OUTCOMES[out.length % OUTCOMES.length] as RegExp;
    if (!next.test(open.map((o) => lettersOf(o.text)).join(""))) continue;
    out.push(open);
    open = [];
  }
  return open.length === 0 && out.length === OUTCOMES.length * GROUPS.length ? out : null;
}

/** Does the word stand beside these lines, which go down the page? */
const isBeside = (w: Placed, lines: Placed[]) => {
  const [first, last] = [lines[0] as Placed, lines.at(-1) as Placed];
  return w.bottom > first.bottom - first.size * HALF && w.bottom < last.bottom + last.size * HALF;
};

/** All fifteen rows, or null. @param rowOf the values of a line */
export function turnedDisputes(lines: Line[], rowOf: (l: Line) => Row | null | undefined): TurnedRow[] | null {
  const pieces = piecesOf(lines.flatMap((l) => rowOf(l)?.labels ?? l.words));
  const outcomes = pieces && outcomesOf(pieces.outcomes);
  if (!outcomes) return null;
  const values = lines.flatMap((l) => rowOf(l)?.values ?? []);
  const ofValue = values.map((v) => outcomes.flatMap((o, i) => (isBeside(v, o) ? [i] : [])));
  const taken = ofValue.map(([i]) => i);
  if (ofValue.some((at) => at.length !== 1) || new Set(taken).size < taken.length) return null;
  const left = Math.min(...pieces.outcomes.map((w) => w.left));
  const size = OUTCOMES.length;
  const ofGroup = GROUPS.map((_, g) => {
    const own = outcomes.slice(g * size, (g + 1) * size).flat();
    return pieces.names.filter((w) => w.right <= left && isBeside(w, own));
  });
  const isNamed = GROUPS.every((name, g) => name.test((ofGroup[g] ?? []).map((w) => lettersOf(w.text)).join("")));
  if (!isNamed || ofGroup.flat().length !== pieces.names.length) return null;
  return outcomes.map((words, i) => {
    // A name beside the middle of its five stands on the line of the first.
    const { top, bottom } = words[0] as Placed;
    const names = i % size === 0 ? (ofGroup[i / size] ?? []).map((w) => ({ ...w, top, bottom })) : [];
    return { label: [...names, ...words], value: values[taken.indexOf(i)] };
  });
}
