/** Who reports: a government, its office, a department, a township or a zone, in one year. Names only; figures are in figures.ts. */
import type { IssuerKind, Level, Scope } from "@/lib/report";
import type { Random } from "./random";

export const ISSUERS = ["government", "office", "department", "township", "zone"] as const;
export type Issuer = (typeof ISSUERS)[number];

export interface UnitYear {
  /** Stable over the years: seeds of figures hang on it. */
  id: string;
  year: number;
  issuer: Issuer;
  /** The place: of a department or zone the one it belongs to. */
  place: string;
  /** Names from the province down, the place last. */
  path: string[];
  code: string | null;
  level: Level;
  /** Of a department or zone, its own name without the place's: 财政局, 云岭经济开发区. */
  own: string | null;
  /** Places below, for scope lists and mentions. */
  below: string[];
  /** Telephone area code with its 0, null where unknown: an invented one would be a false clue. */
  area: string | null;
}

/** A telephone number of the place. */
export const phoneOf = (u: UnitYear, r: Random): string =>
  `${u.area === null ? "" : `${u.area}-`}${r.between(2_200_000, 8_899_999)}`;

/** 市, 县, 区, 镇, 街道 … the word the place speaks of itself with. */
export function placeWord(u: UnitYear): string {
  if (/街道$/.test(u.place)) return "街道";
  if (/自治区$/.test(u.place) && u.level === "province") return "区";
  return u.place.at(-1) ?? "市";
}

/** The organ that signs. */
export function organName(u: UnitYear): string {
  switch (u.issuer) {
    case "government":
      return `${u.place}人民政府`;
    case "office":
      return `${u.place}人民政府${u.level === "province" ? "办公厅" : "办公室"}`;
    case "department":
      return `${u.place}${u.own ?? ""}`;
    case "zone":
      return `${u.own ?? ""}管理委员会`;
    case "township":
      return /街道$/.test(u.place) ? `${u.place}办事处` : `${u.place}人民政府`;
    default:
      return u.issuer satisfies never;
  }
}

/** What the title speaks of: 阜阳市, 阜阳市财政局, 阜阳市人民政府办公室. */
export const subjectOf = (u: UnitYear): string =>
  u.issuer === "government" || u.issuer === "township" ? u.place : u.issuer === "zone" ? (u.own ?? "") : organName(u);

/** How the organ speaks of itself: 我局, 本街道. Never empty. */
export function selfWords(u: UnitYear): string[] {
  switch (u.issuer) {
    case "government":
      return [`全${placeWord(u)}`, `我${placeWord(u)}`];
    case "office":
      return ["我办", "本办", "本机关"];
    case "department": {
      const own = u.own ?? "局";
      const word = /(局|委|办|厅|中心|室)/.exec(own.at(-1) ?? "")?.[1] ?? "局";
      return [`我${word}`, `本${word}`, "本机关", "本单位"];
    }
    case "zone":
      return ["我区", "管委会", "全区"];
    case "township": {
      const w = placeWord(u);
      return w === "街道" ? ["街道", "本街道", "我街道"] : [`我${w}`, `全${w}`, `本${w}`];
    }
    default:
      return u.issuer satisfies never;
  }
}

/** Scope of the report as a whole. */
export const scopeOf = (u: UnitYear): Scope => (u.issuer === "government" ? "jurisdiction" : "organ");

/** Scopes that count as right as well: a town's or zone's report is about the whole of it. */
export const otherScopes = (u: UnitYear): Scope[] =>
  u.issuer === "zone" || u.issuer === "township" ? ["jurisdiction", "unknown"] : ["unknown"];

/** The reader's words for the issuer; the office is the government's own organ. */
export const issuerKind = (u: UnitYear): IssuerKind => (u.issuer === "office" ? "government" : u.issuer);

/** Requests and published items a year such a unit has around 2015: the size of everything else follows. */
export function sizeOf(u: Pick<UnitYear, "issuer" | "level">): { requests: number; items: number } {
  if (u.issuer === "township") return { requests: 3, items: 320 };
  if (u.issuer === "zone") return { requests: 6, items: 540 };
  const area = u.level === "province" ? [3200, 410_000] : u.level === "city" ? [420, 61_000] : [85, 9400];
  const part = u.issuer === "government" ? 1 : u.issuer === "office" ? 0.12 : 0.06;
  return { requests: Math.max(2, (area[0] ?? 0) * part), items: Math.max(150, (area[1] ?? 0) * (part / 2)) };
}
