/**
 * Heads of the Article 20 blocks of which a page lost characters: `本年增/` of 本年增/减, `本年发件` of 本年制发件数, `对外公开` of 对外公开总数.
 * Sites that link words of a text to a glossary, and programs that leave such spans out, make them.
 */
import { labelCore } from "../match-label";
import { ART20_HEADS, index, type Meaning } from "./labels";

/** More characters gone, or fewer left, and the rest may be words of anything. */
const MOST_LOST = 2;
const FEWEST_LEFT = 3;

const isWithin = (rest: string, whole: string): boolean => {
  let at = 0;
  for (const c of whole) if (c === rest[at]) at++;
  return at === rest.length;
};

/** The only head such words can be left of; null for words of two heads (`本年件数`), of none, and for a head that is whole. */
export function headOfLostCharacters(words: string): Meaning | null {
  const rest = labelCore(words);
  if (rest.length < FEWEST_LEFT || index.get(rest)) return null;
  const ids = new Set(
    Object.entries(ART20_HEADS).flatMap(([label, id]) => {
      const whole = labelCore(label);
      return whole.length - rest.length <= MOST_LOST && isWithin(rest, whole) ? [id] : [];
    }),
  );
  const [id] = ids;
  return ids.size === 1 && id ? { form: "art20", role: "col", id } : null;
}
