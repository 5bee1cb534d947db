/** The cells of one line whose columns are held apart by blanks alone, and their places on the screen. */
import { isOpen, placesOf } from "./width";

export interface Line {
  start: number;
  end: number;
}
/** Words held together by single blanks. `from` and `to` are places on the screen. */
export interface Token extends Line {
  from: number;
  to: number;
  /** figure: digits · mark: a dash or 无, which stands where a figure or a measure word may stand · words. */
  kind: "figure" | "mark" | "words";
}
export interface Range {
  from: number;
  to: number;
}
/** What may stand behind a figure in its cell: a measure word, and half a stop. */
const MEASURE = "(?:件|条|次|个|项|篇|份|场|人|人次|元|万元)?";
export const BEHIND_FIGURE = `${MEASURE};?`;
/** A number and nothing else but the measure word behind it. */
export const NUMBER = new RegExp(`^[-+]?\\d+(?:,\\d{3})*(?:\\.\\d+)?${MEASURE}$`);
const FIGURE = new RegExp(`^[-+]?\\d[\\d,.]*%?${BEHIND_FIGURE}$`);
const NUMBERS = /^\d[\d,]*;?(?:\s\d[\d,]*;?)+$/;
const MARK = /^(?:无|零|[-—/]{1,4}|NaN|None)$/;

/** Where each character of a line stands on the screen, and where the line ends. `open`: places of a character that may be narrow or wide. */
export function placesOn(text: string, line: Line, open: number): number[] {
  const places: number[] = [];
  let at = 0;
  for (let i = line.start; i < line.end; i++) {
    places.push(at);
    const code = text.charCodeAt(i);
    at += isOpen(code) ? open : placesOf(code);
  }
  places.push(at);
  return places;
}

const kindOf = (words: string): Token["kind"] => (FIGURE.test(words) ? "figure" : MARK.test(words) ? "mark" : "words");

/** Stands for a blank that was put in the place of a mark or a reading: it parts no cells. */
const PUT = "\u0001";

/** The folded line; blanks that the text does not have told apart. */
function withPutBlanks(text: string, folded: string, { start, end }: Line): string {
  const words = folded.slice(start, end);
  if (words.length === 0 || !/\S\s/.test(words)) return words;
  let out = "";
  for (let i = 0; i < words.length; i++)
    out += words[i] === " " && /\S/.test(text[start + i] as string) ? PUT : words[i];
  return out;
}

/** The cells of a line. A number that stands a single blank before or behind words is a cell of its own. */
export function tokensOf(text: string, folded: string, line: Line, open: number): Token[] {
  const places = placesOn(text, line, open);
  const words = withPutBlanks(text, folded, line);
  const out: Token[] = [];
  const add = (from: number, to: number) => {
    let [a, b] = [from, to];
    while (a < b && words[a] === PUT) a++;
    while (b > a && words[b - 1] === PUT) b--;
    if (a === b) return;
    out.push({
      start: line.start + a,
      end: line.start + b,
      from: places[a] as number,
      to: places[b] as number,
      kind: kindOf(words.slice(a, b).replaceAll(PUT, "")),
    });
  };
  for (const m of words.matchAll(/\S+(?:\s\S+)*/g)) {
    const [piece] = m;
    if (piece.replaceAll(PUT, "").trim() === "") continue;
    // 618 966: two cells as often as one in two pieces, and the columns must say which.
    if (NUMBERS.test(piece)) {
      for (const f of piece.matchAll(/\S+/g)) add(m.index + f.index, m.index + f.index + f[0].length);
      continue;
    }
    const parts = /^(\d{1,3}\s)?(.*?[^\d\s].*?)((?:\s\d[\d,.]*%?;?)*)$/.exec(piece);
    if (!parts || kindOf(piece) !== "words") add(m.index, m.index + piece.length);
    else {
      const [, before = "", , behind = ""] = parts;
      const to = m.index + piece.length - behind.length;
      if (before !== "") add(m.index, m.index + before.length - 1);
      add(m.index + before.length, to);
      for (const f of behind.matchAll(/\S+/g)) add(to + f.index, to + f.index + f[0].length);
    }
  }
  return out;
}
