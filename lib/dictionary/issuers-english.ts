/** English names of government bodies: the place, the matters they see to, and what kind of body they are. */
import { z } from "zod";
import json from "./issuers-english.json";

const { kinds, matters } = z
  .strictObject({
    about: z.string(),
    kinds: z.record(z.string(), z.string()),
    matters: z.record(z.string(), z.string()),
  })
  .parse(json);

/** Longest first: 农业农村 before 农业. */
const MATTERS = Object.keys(matters).sort((a, b) => b.length - a.length);
/** Shortest first, so that a matter keeps its words: 应急管理 + 局 rather than 应急 + 管理局. */
const KINDS = Object.keys(kinds).sort((a, b) => a.length - b.length);

/** Where the place's own name ends: 海门区 in 南通市海门区教育局; 漪岬 of a former 漪岬县 too. Null where it is not named. */
function afterPlace(issuer: string, place: string): { rest: string; kindToo: boolean } | null {
  const at = issuer.indexOf(place);
  if (at >= 0) return { rest: issuer.slice(at + place.length), kindToo: true };
  const stem = place.replace(/(地区|街道|片区|.)$/, "");
  const from = stem.length > 1 ? issuer.indexOf(stem) : -1;
  if (from < 0) return null;
  const rest = issuer.slice(from + stem.length);
  return /^[省市县区旗盟州镇乡]/.test(rest) ? { rest: rest.slice(1), kindToo: true } : { rest, kindToo: false };
}

/** 自然资源和规划 as Natural Resources and Planning; null where a word is not known. */
function mattersOf(text: string): string[] | null {
  if (text === "") return [];
  for (const word of MATTERS) {
    if (!text.startsWith(word)) continue;
    const rest = mattersOf(text.slice(word.length).replace(/^[和与、]/, ""));
    if (rest) return [matters[word] as string, ...rest];
  }
  return null;
}

const GOVERNMENT = "人民政府";

function bodyOf(rest: string): string | null {
  for (const kind of KINDS) {
    if (!rest.endsWith(kind)) continue;
    const found = mattersOf(rest.slice(0, -kind.length));
    if (!found) continue;
    const listed = found.length < 2 ? found : [`${found.slice(0, -1).join(", ")} and ${found.at(-1)}`];
    return [...listed, kinds[kind]].join(" ");
  }
  // 人民政府外事办公室: an office of the government.
  const office = rest.startsWith(GOVERNMENT) ? bodyOf(rest.slice(GOVERNMENT.length)) : null;
  return office && `${kinds[GOVERNMENT]}, ${office}`;
}

/**
 * A body's name in English: Haimen District Education Bureau. Where a word of it is not known, the place and the rest as printed, so that
 * nothing is called what it is not.
 */
export function englishIssuer(issuer: string, place: { zh: string; en: string }): string {
  const after = afterPlace(issuer, place.zh);
  if (after === null) return `${place.en} ${bodyOf(issuer) ?? issuer}`;
  const { rest, kindToo } = after;
  if (rest === "") return place.en;
  // 玖墟经济开发区管理委员会 is the body of a zone that bears the city's name, not of the city.
  const where = kindToo ? place.en : place.en.split(" ").slice(0, -1).join(" ") || place.en;
  return `${where} ${bodyOf(rest) ?? rest}`;
}
