/** What kind of place speaks in the text: 我市, 全县, 区委区政府, 我镇. */
import { levelOf, type Place, recordAt } from "@/lib/dictionary/regions";
import type { IssuerKind } from "@/lib/report";
import type { Title } from "./clues";
import type { View } from "./view";

export const GENERICS = ["省", "市", "州", "盟", "县", "区", "旗", "镇", "乡", "街道"] as const;
export type Generic = (typeof GENERICS)[number];

export interface SelfLevel {
  /** The generic word of the place meant, null when the text does not tell. For a bureau that of its government. */
  generic: Generic | null;
  /** Generic word of the county above, for a town. */
  above: Generic | null;
  /** How much more often it is used than the next one, 0 to 1. */
  share: number;
  /** What a 市 is, by the bodies below it: 各县区 → city, 各乡镇 → county, null when both or neither are named. */
  rank: "city" | "county" | null;
  /** True when the level is told by the title or the issuer's name. */
  firm: boolean;
}

const count = (text: string, re: RegExp): number => (text.match(re) ?? []).length;

const SELF: Record<Generic, RegExp> = {
  省: /(?:我|全|本)省(?!政府网|级|直)/g,
  市: /(?:我|全|本)市(?!级|场|民|直|区)/g,
  州: /(?:我|全|本)州/g,
  盟: /(?:我|全|本)盟/g,
  县: /(?:我|全|本)县(?!级)/g,
  区: /(?:我|全|本)区(?!域|级|间)/g,
  旗: /(?:我|全|本)旗/g,
  镇: /(?:我|全|本)镇|镇党委|镇政府/g,
  乡: /(?:我|全|本)(?:乡(?!镇)|苏木)|乡党委|乡政府|苏木(?:党委|政府)/g,
  街道: /(?:我|全|本)街道?|街道党工委|街道办事处/g,
};
/** 市委、市政府, 县人民政府办公室: the government a bureau or town looks up to. */
const OWNER: Partial<Record<Generic, RegExp>> = {
  省: /(?<![\u4e00-\u9fff])省委|省委、?省政府/g,
  市: /(?<![\u4e00-\u9fff]{1}[省])市委(?!员)|(?<![\u4e00-\u9fff])市(?:人民)?政府/g,
  州: /州委(?!员)|州(?:人民)?政府/g,
  盟: /盟委(?!员)|盟行署|行署/g,
  县: /县委(?!员)|县(?:人民)?政府/g,
  区: /区委(?!员)|区(?:人民)?政府/g,
  旗: /旗委(?!员)|旗(?:人民)?政府/g,
};
const COUNTIES_BELOW =
  /各?县\(市、?区\)|各县[市、]?区|各区县|各县区|县市区(?:政府|直)|各旗县|旗县区|市、县区|各区\(市\)县|县\(区\)|区\(县\)/g;
const TOWNS_BELOW =
  /各乡镇|各镇|乡镇\(|各街道|各镇街|镇\(街道\)|乡镇(?:政府|部门|街道|级)|部门、(?:各)?乡镇|、各?乡镇|镇乡/g;

function rankOf(text: string): SelfLevel["rank"] {
  const counties = count(text, COUNTIES_BELOW);
  const towns = count(text, TOWNS_BELOW);
  if (counties > 0 && counties >= 1.5 * towns) return "city";
  return towns > 0 && towns >= 1.5 * counties ? "county" : null;
}

/** The generic words a place's name has had, at the year if given. */
export function genericOf(place: Place, year: number | null): Generic | null {
  const { name, kind } = recordAt(place, year);
  if (levelOf(place, year) === "township") return /街道$/.test(name) ? "街道" : /镇$/.test(name) ? "镇" : "乡";
  if (/自治区$|地区$|特别行政区$/.test(name)) return "区";
  const last = name.at(-1) as string;
  if (kind === "zone") return "区";
  return (GENERICS as readonly string[]).includes(last) ? (last as Generic) : null;
}

/** Points below which the words used say nothing of the level. */
const ENOUGH = 1.5;

function top(points: [Generic, number][]): { generic: Generic | null; share: number } {
  const sorted = points.filter((p) => p[1] > 0).sort((a, b) => b[1] - a[1]);
  const first = sorted[0];
  if (!first) return { generic: null, share: 0 };
  // One 市政府办公室 in a footer says nothing, and two words used alike do not either.
  if (first[1] < ENOUGH || first[1] === sorted[1]?.[1]) return { generic: null, share: 0 };
  const all = sorted.reduce((n, p) => n + p[1], 0);
  return { generic: first[0], share: first[1] / all };
}

/** Reads the level from title and language. */
export function selfLevel(view: View, title: Title | null, kind: IssuerKind): SelfLevel {
  const text = view.text;
  const subject = title?.subject.replace(/人民$/, "人民政府") ?? "";
  const rank = rankOf(text);
  const owners = (Object.entries(OWNER) as [Generic, RegExp][]).map(([g, re]): [Generic, number] => [
    g,
    count(text, re) + count(text, SELF[g]) * 1.5,
  ]);
  const above = top(owners);
  if (kind === "township") {
    const m = /(镇|乡|街道)(?:人民政府|政府|办事处|办|党政办)?[^镇乡街]{0,6}$/.exec(subject);
    const own = top((["镇", "乡", "街道"] as const).map((g): [Generic, number] => [g, count(text, SELF[g])]));
    return {
      generic: (m?.[1] as Generic | undefined) ?? own.generic,
      above: above.generic,
      share: m ? 1 : own.share,
      rank,
      firm: m !== null,
    };
  }
  const m = /(省|自治区|市|州|盟|县|区|旗)(?:人民政府|政府|行署)?(?:\(?(?:办公室|办公厅)\)?)?$/.exec(subject);
  if (kind === "government" && m) {
    const word = m[1] === "自治区" ? "区" : (m[1] as Generic);
    return { generic: word, above: null, share: 1, rank, firm: true };
  }
  if (kind === "government") {
    const self = top(
      (["省", "市", "州", "盟", "县", "区", "旗"] as const).map((g): [Generic, number] => [
        g,
        count(text, SELF[g]) * 2 + count(text, OWNER[g] as RegExp) * 0.8,
      ]),
    );
    return { ...self, above: null, rank, firm: false };
  }
  return { ...above, above: null, rank, firm: false };
}
