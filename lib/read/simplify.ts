/** Traditional-character copies of reports (mirrors in Taiwan and Hong Kong, or sites with a 繁體 switch) in simplified characters, one for one. */
import { Converter } from "opencc-js/t2cn";

/** Characters that simplified text never prints and every traditional report does. */
const MARKERS = /[開報請關機構處會務與縣區鎮鄉為數條項總計訴訟辦結個經無應對於資訊統據時]/g;
const ENOUGH = 12;
/** A short page has fewer of them, but as large a share. */
const FEW = { least: 5, share: 0.03 };

/** Words the mirrors localise, of the same length, so that offsets hold. */
const LOCAL_WORDS: [RegExp, string][] = [
  [/资讯/g, "信息"],
  [/谘询/g, "咨询"],
  [/民众/g, "群众"],
  [/视窗/g, "窗口"],
  [/释出/g, "发布"],
  [/网路/g, "网络"],
  [/透过/g, "通过"],
  [/简讯/g, "短信"],
  // 計畫 keeps its second character when it is converted alone.
  [/计画/g, "计划"],
  // 規範性檔案 is 规范性文件; 檔案館 and 檔案局 stay.
  [/(?<=规范性|政策性|红头)档案(?![馆局室法])/g, "文件"],
  [/复议|覆议|複议/g, "复议"],
];

let convert: ((s: string) => string) | null = null;

/** True when the text is written in traditional characters. */
export function isTraditional(text: string): boolean {
  let hits = 0;
  const begin = text.slice(0, 20_000);
  for (const _ of begin.matchAll(MARKERS)) if (++hits >= ENOUGH) return true;
  return hits >= FEW.least && hits >= FEW.share * (begin.match(/[\u3400-\u9fff]/g)?.length ?? 0);
}

/** The text in simplified characters, same length; simplified text comes back untouched. `short`: a title, too short to tell. */
export function simplify(text: string, short = false): string {
  if (!short && !isTraditional(text)) return text;
  convert ??= Converter({ from: "t", to: "cn" });
  // Converting the characters, not the phrases, keeps every offset.
  const han = [...new Set(text.match(/[\u3400-\u9fff]/g) ?? [])];
  const converted = convert(han.join("\n")).split("\n");
  const map = new Map(han.map((c, i) => [c, converted[i]?.length === 1 ? (converted[i] as string) : c]));
  let out = text.replace(/[\u3400-\u9fff]/g, (c) => map.get(c) ?? c);
  for (const [from, to] of LOCAL_WORDS) out = out.replace(from, to);
  return out;
}
