/** The words of a denial up to where what is denied ends. */
import type { Denial } from "./denial";
import type { ZeroReading } from "./zero";

const UNIT = /[一1]([件起例宗条份次])/;
/** What still belongs to the noun a pattern ended in. */
const NOUN_GOES_ON = /^(?:公开)?(?:政府)?(?:信息)?(?:公开)?(?:的)?(?:申请)?(?:事项|件|情况|案件)?/;

/** `end`: where the words that name the thing end, in the clause. */
export function denied({ text, from }: Denial, key: string, end: number, weak = false): ZeroReading {
  const to = end + (NOUN_GOES_ON.exec(text.slice(end, end + 12))?.[0].length ?? 0);
  return { key, start: from, end: to, unit: UNIT.exec(text.slice(from, to))?.[1] ?? null, weak };
}

/** The zero of a thing a pattern names in what is denied; none where it does not. */
export function deniedBy(d: Denial, key: string, pattern: RegExp, weak = false): ZeroReading[] {
  const found = pattern.exec(d.span);
  return found ? [denied(d, key, d.after + found.index + found[0].length, weak)] : [];
}
