/** Title, metadata rows, preface, signature: the pieces a report is recognised by, any of which may be missing. All wordings are our own. */
import type { Random } from "./random";
import type { IdentityTruth, Split } from "./truth";
import { issuerKind, organName, otherScopes, phoneOf, placeWord, scopeOf, subjectOf, type UnitYear } from "./unit";

export interface IdentityParts {
  title: string | null;
  meta: string[];
  preface: string;
  signature: string | null;
  date: string | null;
  /** Place and year can be told from what is printed. */
  placeTold: boolean;
  yearTold: boolean;
}

const TITLES: Record<Split, ((subject: string, y: string) => string)[]> = {
  tuned: [
    (s, y) => `${s}${y}政府信息公开工作年度报告`,
    (s, y) => `${s}${y}政府信息公开工作年度报告`,
    (s, y) => `${y}${s}政府信息公开工作年度报告`,
    (s, y) => `${s}${y}政府信息公开年度报告`,
    (s, y) => `${s}${y}政府信息公开工作报告`,
  ],
  held_out: [
    (s, y) => `${s}${y}信息公开年报`,
    (s, y) => `${s}关于${y}政府信息公开工作情况的报告`,
    (s, y) => `${s}政府信息公开工作年度报告（${y}）`,
    (s, y) => `${s}${y}政务公开工作年度报告`,
  ],
};

/** How far up the name goes: 0 the name alone, 1 with the place above, 2 from the province. */
function pathTo(u: UnitYear, name: string, above: 0 | 1 | 2): string {
  const upper = u.path.slice(0, -1);
  const from = above === 0 ? [] : above === 1 ? upper.slice(-1) : upper;
  return [...from, name].join("");
}

const compiled = (u: UnitYear): string => {
  const w = placeWord(u);
  return `本报告由${u.place}人民政府办公室在汇总全${w}各级行政机关年度报告的基础上编制而成。`;
};

/** Draws the pieces. `missing` leaves out as much as pages do that lost their head and foot. */
export function identityParts(
  u: UnitYear,
  split: Split,
  r: Random,
  options: { missing: boolean; homonym: boolean },
): IdentityParts {
  const y = u.year;
  const rare = options.missing ? 0.4 : 0.92;
  const organ = organName(u);
  const above = ([0, 0, 0, 1, 2] as const)[r.below(5)] ?? 0;
  const subject = subjectOf(u);
  // The name of a zone says nothing about its city.
  const up = u.issuer === "zone" && above === 0 ? 1 : above;
  const named =
    u.issuer === "zone" ? (up === 2 ? u.path.join("") + subject : u.place + subject) : pathTo(u, subject, up);
  const hasTitle = r.chance(rare);
  const titleYear = r.chance(rare);
  const yearWord = titleYear ? r.pick([`${y}年`, `${y}年`, `${y}年度`]) : "";
  const title = hasTitle ? r.pick(TITLES[split])(named, yearWord).replace("（）", "") : null;
  const month = u.issuer === "government" ? 3 : 1;
  const day = r.between(4, 28);
  const meta: string[] = [];
  const hasOrganRow = r.chance(options.missing ? 0.2 : 0.4);
  const hasDateRow = r.chance(options.missing ? 0.2 : 0.5);
  const iso = `${y + 1}-0${month}-${String(day).padStart(2, "0")}`;
  if (hasOrganRow) meta.push(split === "tuned" ? `发布机构：${organ}` : `发文单位：${organ}`);
  if (hasDateRow) meta.push(split === "tuned" ? `发布日期：${iso}` : `成文日期：${iso} 10:24`);
  if (r.chance(0.3))
    meta.unshift(`索引号：${r.between(10000000, 99999999)}/${y + 1}-${String(r.between(1, 900)).padStart(5, "0")}`);
  const hasPeriod = r.chance(options.missing ? 0.3 : 0.7);
  const prefaceOrgan = r.chance(options.missing ? 0.1 : 0.35);
  const preface = [
    r.pick([
      "根据《中华人民共和国政府信息公开条例》（以下简称《条例》）的规定，编制本报告。",
      "按照《中华人民共和国政府信息公开条例》要求，现公布本年度报告。",
      "依照《政府信息公开条例》有关规定，特向社会公布本年度报告。",
    ]),
    prefaceOrgan ? `本报告由${organ}编制。` : "",
    u.issuer === "government" && r.chance(0.6) && !options.missing ? compiled(u) : "",
    hasPeriod
      ? r.pick([
          `本报告所列数据的统计期限为${y}年1月1日至12月31日。`,
          `报告中使用的数据统计期限自${y}年1月1日起，至${y}年12月31日止。`,
        ])
      : "",
    r.chance(0.4) ? `对本报告如有疑问，请与${organ}联系，电话：${phoneOf(u, r)}。` : "",
  ].join("");
  const hasSignature = r.chance(options.missing ? 0.2 : 0.55);
  const hasDate = hasSignature && r.chance(0.8);
  const date = hasDate ? `${y + 1}年${month}月${day}日` : null;
  const names =
    hasTitle || hasOrganRow || prefaceOrgan || hasSignature || preface.includes("联系") || preface.includes(u.place);
  const parents = u.path.length > 1 && `${title ?? ""}${meta.join("")}`.includes(u.path.at(-2) ?? "\u0000");
  return {
    title,
    meta,
    preface,
    signature: hasSignature ? organ : null,
    date,
    placeTold: names && (!options.homonym || parents),
    yearTold: (hasTitle && titleYear) || hasPeriod || hasDate || hasDateRow,
  };
}

/** What must be found of it. */
export function identityTruth(
  u: UnitYear,
  parts: IdentityParts,
  real: boolean,
  era: IdentityTruth["era"],
): IdentityTruth {
  const scope = scopeOf(u);
  return {
    place: real ? { id: u.id, code: u.code, name: u.place } : null,
    other_places: u.issuer === "zone" ? [u.own ?? ""] : [],
    place_told: parts.placeTold,
    year: u.year,
    year_told: parts.yearTold,
    era,
    other_eras: [],
    scopes: [scope, ...otherScopes(u)],
    issuer_kinds: [issuerKind(u)],
  };
}
