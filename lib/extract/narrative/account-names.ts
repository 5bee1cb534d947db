/** Names of accounts: what stands in quotes beside a medium is what it is called, whatever other medium its words name. */
import type { SourceDocument } from "@/lib/report";
import type { LineModel } from "./line-model";

const OF = "(?:官方|政务)?(?:微博|微信|公众号|订阅号|抖音号?|头条号?|快手号?|视频号|客户端)";
/** 微博“某地发布”, “某县政府网”微信. */
const BEHIND = new RegExp(`(${OF}|网站)\\s{0,4}"[^"、,;。\\d]{1,24}"`, "g");
const BEFORE = new RegExp(`"[^"、,;。\\d]{1,24}"(?=\\s{0,4}的?${OF})`, "g");

/** For positions of the line's compact text: whether each belongs to an account's name. */
export function accountNames(line: LineModel, doc: SourceDocument, from: number, to: number): (k: number) => boolean {
  const start = line.at[from] as number;
  // The mark that opens a name stands before its first character.
  const begin = Math.max(0, start - 1);
  const said = doc.folded.slice(begin, (line.at[to] as number) + 12);
  if (!said.includes('"')) return () => false;
  const names = [
    ...[...said.matchAll(BEHIND)].map((m) => [m.index + (m[1] as string).length, m.index + m[0].length]),
    ...[...said.matchAll(BEFORE)].map((m) => [m.index, m.index + m[0].length]),
  ] as [number, number][];
  return (k) => {
    const at = (line.at[k] as number) - begin;
    return names.some(([s, e]) => s <= at && at < e);
  };
}

/** The words from one position to another without the names of accounts. */
export function withoutNames(line: LineModel, doc: SourceDocument, from: number, to: number): string {
  if (from >= to) return "";
  const named = accountNames(line, doc, from, to);
  let out = "";
  for (let k = from; k < to; k++) if (!named(k)) out += line.text[k];
  return out;
}
