/** Long names of zones, farms and committees in English: cut into words that have an English of their own, the rest spelled. */
import { z } from "zod";
import json from "./regions-english-words.json";

const { words, provinces: named } = z
  .strictObject({
    about: z.string(),
    words: z.record(z.string(), z.string()),
    provinces: z.record(z.string(), z.string()),
  })
  .parse(json);
/** Changes with the words, so that stored names are written anew; raise the number where the cutting changes. */
export const englishWordsVersion = `2 ${JSON.stringify(json)}`;
/** Only at the beginning of a name. */
const provinces = new Map(Object.entries(named));
const LONGEST = Math.max(...Object.keys(words).map((w) => w.length));

/** Kinds of places that stand behind a name inside a longer one: 南通市海门区种羊场. */
const GENERIC: Record<string, string> = {
  省: "Province",
  市: "City",
  区: "District",
  县: "County",
  旗: "Banner",
  镇: "Town",
  乡: "Township",
};

const generics: ReadonlySet<string> = new Set(Object.values(GENERIC));

const DIGITS = "零一二三四五六七八九";
const NUMBERED = /^(?:第|农)?([〇零一二三四五六七八九十百]+)(师|团)|^第([一二三四五六七八九十]+)/;
const NUMBERED_EN: Record<string, string> = { 师: "Division", 团: "Regiment" };

/** 一八四 → 184, 二十四 → 24. */
function numberOf(text: string): number {
  if (!/[十百]/.test(text)) return Number([...text.replaceAll("〇", "零")].map((c) => DIGITS.indexOf(c)).join(""));
  const [, hundreds, tens, ten, ones] = /^(?:(.)百零?)?(?:(.)?(十))?(.)?$/.exec(text) ?? [];
  const digit = (c: string | undefined, none: number) => (c === undefined ? none : DIGITS.indexOf(c));
  return digit(hundreds, 0) * 100 + (ten ? digit(tens, 1) * 10 : 0) + digit(ones, 0);
}

interface Cut {
  cost: number;
  /** Pieces so far; a name is still Chinese. */
  pieces: { text: string; name: boolean }[];
}

/** Spelled characters cost most, pieces a little: 农牧场 is one word, not 农 and 牧场. Names stand in front: 建设路 社区, not 建设 路社区. */
const COST = { letter: 1, name: 0.8, behind: 0.5, word: 0.3, single: 3 } as const;

/** The best cut of a name; its pieces in order, names to be spelled by `spell`. */
export function inEnglishWords(name: string, spell: (name: string) => string): string {
  const best: Cut[] = [{ cost: 0, pieces: [] }];
  for (let end = 1; end <= name.length; end++) best.push(cutTo(name, end, best));
  const text = (best[name.length] as Cut).pieces.map((p) => (p.name ? spell(p.text) : p.text)).join(" ");
  return text.replace(/\( /g, "(").replace(/ \)/g, ")");
}

function cutTo(name: string, end: number, best: readonly Cut[]): Cut {
  let found: Cut = { cost: Number.POSITIVE_INFINITY, pieces: [] };
  for (let start = 0; start < end; start++) {
    const before = best[start] as Cut;
    const piece = pieceOf(name.slice(start, end), before, end === name.length);
    if (piece && before.cost + piece.cost < found.cost)
      found = { cost: before.cost + piece.cost, pieces: [...before.pieces, { text: piece.text, name: piece.name }] };
  }
  return found;
}

/** Places named from the front, the last one's kind still to come: 南通 市 海门. Elsewhere 区 or 乡 belongs to the word around it. */
const isAddress = ({ pieces }: Cut): boolean =>
  pieces.every(({ text, name }, i) => name === (i % 2 === 0) && (name ? text.length > 1 : generics.has(text))) &&
  pieces.length % 2 === 1;

function pieceOf(text: string, before: Cut, last: boolean): { text: string; name: boolean; cost: number } | null {
  const word = (english: string) => ({ text: english, name: false, cost: COST.word });
  const known = text.length <= LONGEST ? words[text] : undefined;
  if (known !== undefined) return word(known);
  if (/^[()—·-]$/.test(text)) return { text, name: false, cost: 0 };
  const [whole, number, kind, rank] = NUMBERED.exec(text) ?? [];
  if (whole === text)
    return word(kind ? `${NUMBERED_EN[kind]} ${numberOf(number as string)}` : `No. ${numberOf(rank as string)}`);
  const behind = before.pieces.at(-1);
  if (text in GENERIC && !last && isAddress(before)) return { ...word(GENERIC[text] as string), cost: 0 };
  const province = before.pieces.length === 0 ? provinces.get(text.replace(/(?<=..)[省市]$/, "")) : undefined;
  if (province) return word(province);
  if (behind?.name || /[()—·-]/.test(text)) return null;
  const cost =
    COST.name +
    COST.letter * text.length +
    (behind && !generics.has(behind.text) ? COST.behind : 0) +
    (text.length === 1 ? COST.single : 0);
  return { text, name: true, cost };
}
