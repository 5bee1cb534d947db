/** Who speaks: a town by its own name, or the area around it. */
import { ancestorsOf, type Place } from "@/lib/dictionary/regions";
import type { IssuerKind } from "@/lib/report";
import type { Issuer } from "./issuer";
import { genericOf } from "./place-level";
import { depthOf, type Named, placeLevel } from "./place-named";
import { NAMING, type Role } from "./place-roles";

/**
 * A town named in the title (or, without a title's place, in the signature) makes the report a town's, whatever body wrote it.
 * A text without title and issuer is a town's when it names one town from the beginning and again; "unsure" when it names one
 * town more than once later on.
 */
export function levelKind(issuer: Issuer, subject: string, named: Named[], text: string): IssuerKind | "unsure" {
  const { kind } = issuer;
  if (kind === "township") return kind;
  const town = (n: Named) => !n.short && n.places.every((p) => placeLevel(p) === "township");
  const titled = named.filter((n) => n.role === "title");
  const decisive = titled.length > 0 ? titled : named.filter((n) => n.role === "signature");
  if (decisive.some(town)) return "township";
  if (issuer.clues.length > 0 || subject !== "") return kind;
  const counts = new Map<string, number>();
  for (const n of named) if (town(n) && n.role !== "address") counts.set(n.name, (counts.get(n.name) ?? 0) + 1);
  const [first, second] = [...counts].sort((a, b) => b[1] - a[1]);
  if (!first || first[1] < 2 || first[1] < 2 * (second?.[1] ?? 0)) return kind;
  const start = named.find((n) => n.name === first[0])?.start ?? Number.POSITIVE_INFINITY;
  const area = (text.match(AREA_SELF) ?? []).length;
  const ofTown = (text.match(TOWN_SELF) ?? []).length;
  if (start < BEGINNING && (first[1] >= 3 || ofTown > 0 || area < 3)) return "township";
  return area >= 3 && ofTown === 0 ? kind : "unsure";
}

const AREA_SELF = /[我全][市县区州旗]/g;

/** 街道主要领导, 镇党委, 党政办, 站所, 村居: words of a town's own household. */
const TOWN_SELF =
  /(?<![\u4e00-\u9fff])(?:街道|镇|乡)(?:主要|党|政府|分管|机关|上下|进一步|承担|办事处|成立|高度)|我镇|我乡|我街道|本街道|党政办|站所|村居/g;

/** Characters in which a text without a title says who speaks. */
const BEGINNING = 300;

/** Where a body below may be named as the one that speaks, if the words agree. */
const SPEAKING: ReadonlySet<Role> = new Set<Role>(["row", "site", "own", "says"]);

/**
 * True when a body of a place below this one signs, or is named beside a text that speaks as its kind (我县 under a prefecture's title): the
 * title has lost that place's name, or names the one above it.
 */
export function speaksBelow(place: Place, named: Named[], text: string, year: number | null): boolean {
  const full = named.filter((n) => !n.short && !n.upper && n.places.length > 0);
  const below = (n: Named) => n.places.every((p) => p.id !== place.id && ancestorsOf(p).has(place.id));
  const itself = (n: Named) => n.places.some((p) => p.id === place.id);
  const signing = full.filter((n) => n.role === "signature" || n.role === "preface");
  if (signing.some(below) && !signing.some(itself)) return true;
  const speaks = (generic: string | null) => generic !== null && new RegExp(`[我全]${generic}(?![级域间])`).test(text);
  if (speaks(genericOf(place, year))) return false;
  // 我市 under the title of a province: whichever of its cities it is.
  if (depthOf(place, year) === 1 && (speaks("市") || speaks("县"))) return true;
  return full.some((n) => SPEAKING.has(n.role) && below(n) && n.places.some((p) => speaks(genericOf(p, year))));
}

/**
 * 区委区政府, 按照区各级部门的要求: a district's government as the one above. Of 开发区, 经开区, 景区 and 小区 it is none; 区级部门和乡办 are a zone's own,
 * which has towns.
 */
const DISTRICT_ABOVE =
  /(?<![发新园景城假社小学片校港光]|(?:名胜|度假|保税|产业|工业|自治|示范|合作|经开))区(?:委(?!员|、各)|(?:人民)?政府(?!网)|各级(?:部门|机关)|[级直](?:部门|机关|各)(?![^。,;\n]{0,4}[和及与、]各?(?:乡|镇|街|村)))/;

/**
 * True for a zone that bears the name of a city and answers to a district of it: the place is that district,
 * whichever it is.
 */
export const answersToDistrict = (place: Place, kind: IssuerKind, text: string, year: number | null): boolean =>
  kind === "zone" && depthOf(place, year) === 2 && DISTRICT_ABOVE.test(text);

export const namesIssuer = (n: Named): boolean => !n.short && !n.upper && NAMING.has(n.role);
