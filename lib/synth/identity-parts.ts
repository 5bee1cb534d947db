/** Title, metadata rows, preface, signature: the pieces a report is recognised by, any of which may be missing. All wordings are our own. */
import { DATE_ROWS, ORGAN_ROWS } from "./identity-wordings";
import { BASES, COMPILED, CONTACTS, MAKERS, PERIODS } from "./preface-wordings";
import type { Random } from "./random";
import type { Bank } from "./sentence";
import { TITLES } from "./titles";
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
  /** The day of publication stands in a row of its own. */
  dateRow: boolean;
  /** The preface says that it was made from the reports of the whole area. */
  compiled: boolean;
}

/** How far up the name goes: 0 the name alone, 1 with the place above, 2 from the province. */
function pathTo(u: UnitYear, name: string, above: 0 | 1 | 2): string {
  const upper = u.path.slice(0, -1);
  const from = above === 0 ? [] : above === 1 ? upper.slice(-1) : upper;
  return [...from, name].join("");
}

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
  const words: Record<string, string> = {
    o: organ,
    p: u.place,
    w: placeWord(u),
    y: String(y),
    iso,
    date: `${y + 1}年${month}月${day}日`,
    tel: phoneOf(u, r),
  };
  const filled = (bank: Bank) => r.pick(bank[split]).replace(/<(\w+)>/g, (_, name: string) => words[name] ?? "");
  if (hasOrganRow) meta.push(filled(ORGAN_ROWS));
  if (hasDateRow) meta.push(filled(DATE_ROWS));
  if (r.chance(0.3))
    meta.unshift(`索引号：${r.between(10000000, 99999999)}/${y + 1}-${String(r.between(1, 900)).padStart(5, "0")}`);
  const hasPeriod = r.chance(options.missing ? 0.3 : 0.7);
  const prefaceOrgan = r.chance(options.missing ? 0.1 : 0.35);
  const isCompiled = u.issuer === "government" && r.chance(0.6) && !options.missing;
  const preface = [
    filled(BASES),
    prefaceOrgan ? filled(MAKERS) : "",
    isCompiled ? filled(COMPILED) : "",
    hasPeriod ? filled(PERIODS) : "",
    r.chance(0.4) ? filled(CONTACTS) : "",
  ].join("");
  const hasSignature = r.chance(options.missing ? 0.2 : 0.55);
  const hasDate = hasSignature && r.chance(0.8);
  const date = hasDate ? `${y + 1}年${month}月${day}日` : null;
  const names =
    hasTitle || hasOrganRow || prefaceOrgan || hasSignature || preface.includes(organ) || preface.includes(u.place);
  const parents = u.path.length > 1 && `${title ?? ""}${meta.join("")}`.includes(u.path.at(-2) ?? "\u0000");
  return {
    title,
    meta,
    preface,
    signature: hasSignature ? organ : null,
    date,
    placeTold: names && (!options.homonym || parents),
    yearTold: (hasTitle && titleYear) || hasPeriod || hasDate || hasDateRow,
    dateRow: hasDateRow,
    compiled: isCompiled,
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
