/** The labels of the official forms as strings of characters, for tables whose cells only the words of their labels tell apart. */
import { formCells, indicators } from "@/lib/dictionary/dictionary";
import { RADICALS } from "@/lib/radicals";

const characters = new Map(
  Array.from({ length: RADICALS.length / 2 }, (_, i) => [RADICALS[2 * i], RADICALS[2 * i + 1]]),
);

/** Spaces, marks, digits and brackets are printed in many ways; what is left names the row. */
export const lettersOf = (words: string): string =>
  words
    .normalize("NFKC")
    .replace(/[\u2e80-\u2eff]/g, (c) => characters.get(c) ?? c)
    .replace(/[^\p{Script=Han}A-Za-z]/gu, "");

const NUMBERING = /^[(（]?[一二三四五六七八九十]+[)）、]|^其中[:：]/;
const REMARK = /[(（][^()（）]*[)）]$/;

/** Every way to print a label: with its numbering and remark or without. */
const spellings = (label: string): string[] =>
  [label, label.replace(NUMBERING, "")].flatMap((l) => [l, l.replace(REMARK, "")]).map(lettersOf);

const whole = new Set<string>();
const beginnings = new Set<string>();
for (const label of [
  ...indicators.flatMap((i) => (i.key.includes("heading_art20") ? [] : i.table_labels)),
  ...formCells.flatMap((c) => c.row_path.split("/")),
])
  for (const spelling of spellings(label)) {
    if (spelling.length < 2 || label.includes(">")) continue;
    whole.add(spelling);
    for (let n = 0; n <= spelling.length; n++) beginnings.add(spelling.slice(0, n));
  }

const endings = new Set([...whole].flatMap((label) => [...label].map((_, n) => label.slice(n))).concat(""));
const groups = formCells.flatMap((c) => c.row_path.split("/").slice(0, -1)).flatMap(spellings);
const pieces = [...whole].join("|");
const since2019 = formCells
  .filter((c) => c.table === "requests" || c.table === "disputes")
  .map((c) => lettersOf(`${c.row_path}${c.col_label}`))
  .join("|");

/** Are these letters a whole label of a row or group? */
export const isFormLabel = (letters: string): boolean => whole.has(letters);
/** May these letters go on to be one? */
export const beginsFormLabel = (letters: string): boolean => beginnings.has(letters);
/** May these letters be the first ones of a label that stands beside several rows? */
export const beginsFormGroup = (letters: string): boolean =>
  letters.length > 1 && groups.some((g) => g.startsWith(letters));
/** Is this a piece of a label, from whatever part of it? */
export const isFormPiece = (letters: string): boolean => letters.length > 1 && pieces.includes(letters);
/** Do these letters end a label? Of marks alone it is not said that they do not. */
export const isEndOfLabel = (letters: string): boolean => endings.has(letters);
/** Do rows of the form since 2019 stand in these words, whole or broken? */
export const holdsFormRows = (words: string): boolean =>
  words.split(/[\s；。]+/).some((w) => lettersOf(w).length > 3 && since2019.includes(lettersOf(w)));
