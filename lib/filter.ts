/** Address ↔ filter: everything a page shows is in its query string, so a link reproduces the view. Shape only, no dictionary. */
import { z } from "zod";
import { LEVELS, SCOPES } from "./report";

export const LANGUAGES = ["zh", "en"] as const;
export type Lang = (typeof LANGUAGES)[number];

export const FIRST_YEAR = 2008;
/** A reporting year as an address gives it. */
export const Year = z.coerce.number().int().min(FIRST_YEAR).max(2100);
/** Items joined by commas, each once. */
const itemsOf = (text: string): string[] => [
  ...new Set(
    text
      .split(",")
      .map((x) => x.trim())
      .filter(Boolean),
  ),
];
/** Values joined by commas, each once. */
export const list = (max: number) =>
  z
    .string()
    .transform(itemsOf)
    .pipe(z.array(z.string().max(60)).max(max));

/** Every parameter any page knows. Each is optional; pages fill what is missing from the data. */
export const FilterSchema = z.object({
  lang: z.enum(LANGUAGES),
  year: Year,
  from: Year,
  to: Year,
  level: z.enum(LEVELS),
  scope: z.enum(SCOPES),
  /** One series. */
  series: z.string().regex(/^[a-z0-9_]{1,60}$/),
  /** Several series (compare). */
  show: list(6),
  /** Place slugs (compare), up to 12. `slug` or `slug:unitId`. */
  places: list(12),
  /** Unit id on a place page. */
  unit: z.coerce.number().int().positive(),
  view: z.enum(["lines", "bars", "multiples", "table", "scatter"]),
  scale: z.enum(["absolute", "index", "share", "change", "per_report"]),
  /** Base year of an index. */
  base: Year,
  /** Small multiples on one scale, or each on its own. */
  axes: z.enum(["shared", "free"]),
  /** 95 % intervals drawn at every year, at the last of each line, or not; and the peers' median and middle half. */
  ci: z.enum(["on", "last", "off"]),
  peers: z.enum(["on", "off"]),
  /** Places as tiles (without it) or as a geographic map. */
  map: z.enum(["geo"]),
  /** Order of the rows of a heat map. */
  order: z.enum(["place", "name", "value"]),
  q: z.string().trim().max(100),
  page: z.coerce.number().int().min(1).max(100_000),
  /** Slug of the place below which units are ranked or checked; the whole country without it. */
  within: z.string().regex(/^[a-z0-9-]{1,60}$/i),
  /** Order of a league table. */
  sort: z.enum(["value", "low", "change", "name"]),
  /** Words in the name of an organ, to rank organs of one kind among themselves. */
  organ: z.string().trim().min(1).max(20),
  /** Id of one check, as the identities name it. */
  rule: z.string().regex(/^[A-Za-z0-9_-]{1,60}$/),
  /** Only reports of which an earlier text is held too. */
  texts: z.enum(["several"]),
  /** Fact to light up on a report page. */
  fact: z.coerce.number().int().positive(),
});
export type Filter = Partial<z.infer<typeof FilterSchema>>;
export type RawParams = Record<string, string | string[] | undefined>;

/** A condition of an address that was not taken as it stands, and why. */
export interface Ignored {
  /** Name of the parameter. */
  name: string;
  /** What stands there, or of too many what was left out, or of years as they are taken. */
  value: string;
  /** Not in the form it must have; names nothing there is; beyond the most a list holds; an end before its beginning. */
  why: "form" | "unknown" | "many" | "years";
  /** Of too many: how many were taken. */
  most?: number;
}
export const notThere = (name: string, value: string | number): Ignored => ({
  name,
  value: String(value),
  why: "unknown",
});

/**
 * Conditions of an address by the schemas of one page. What does not fit is left out and named in `ignored`; of a list only the items that do
 * not fit, and those beyond its most. Years the wrong way round are turned, and said.
 */
export function parseParams<S extends z.ZodRawShape>(
  shape: S,
  params: RawParams,
): { values: Partial<z.infer<z.ZodObject<S>>>; ignored: Ignored[] } {
  const values: Record<string, unknown> = {};
  const ignored: Ignored[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const raw = params[name];
    // Boxes that were ticked arrive as one condition each, empty ones among them.
    const value = Array.isArray(raw) ? raw.filter(Boolean).join(",") : raw;
    if (value === undefined || value === "") continue;
    const read = readParam(name, schema as unknown as z.ZodType, value);
    if (read.value !== undefined) values[name] = read.value;
    ignored.push(...read.ignored);
  }
  const { from, to } = values;
  if (typeof from === "number" && typeof to === "number" && from > to) {
    Object.assign(values, { from: to, to: from });
    ignored.push({ name: "from", value: `${to}–${from}`, why: "years" });
  }
  return { values: values as Partial<z.infer<z.ZodObject<S>>>, ignored };
}

/** One condition; of a list that does not fit as a whole, the items that do. */
function readParam(name: string, schema: z.ZodType, value: string): { value?: unknown; ignored: Ignored[] } {
  const parsed = schema.safeParse(value);
  if (parsed.success) return { value: parsed.data, ignored: [] };
  const items = itemsOf(value);
  const bad = new Set(parsed.error.issues.flatMap(({ path: [at] }) => (typeof at === "number" ? [at] : [])));
  const good = items.filter((_, i) => !bad.has(i));
  const ignored = items.filter((_, i) => bad.has(i)).map((item): Ignored => ({ name, value: cut(item), why: "form" }));
  const most = parsed.error.issues.flatMap((issue) =>
    issue.code === "too_big" && issue.origin === "array" ? [Number(issue.maximum)] : [],
  )[0];
  const left = most === undefined ? [] : good.slice(most);
  if (left.length > 0) ignored.push({ name, value: left.map(cut).join(","), why: "many", most: most! });
  const kept =
    good.length > 0 && (bad.size > 0 || left.length > 0) ? schema.safeParse(good.slice(0, most).join(",")) : null;
  if (kept?.success) return { value: kept.data, ignored };
  return { ignored: ignored.length > 0 ? ignored : [{ name, value: cut(value), why: "form" }] };
}

const cut = (text: string): string => (text.length > 40 ? `${text.slice(0, 40)}…` : text);

/** The query string of such conditions, in the order of the schemas, Chinese (the default language) left out. Starts with "?" unless empty. */
export function writeParams(shape: z.ZodRawShape, values: Record<string, unknown>): string {
  const parts: string[] = [];
  for (const name of Object.keys(shape)) {
    const value = values[name];
    if (value === undefined || value === "" || (name === "lang" && value === "zh")) continue;
    if (Array.isArray(value)) {
      if (value.length > 0) parts.push(`${name}=${value.map((v) => encodeURIComponent(String(v))).join(",")}`);
    } else parts.push(`${name}=${encodeURIComponent(String(value))}`);
  }
  return parts.length === 0 ? "" : `?${parts.join("&")}`;
}

/** Parses a query string. What does not fit is left out and named in `ignored`, so that a page shows its default and says so. */
export function parseFilter(params: RawParams): { filter: Filter; ignored: Ignored[] } {
  const { values, ignored } = parseParams(FilterSchema.shape, params);
  return { filter: values as Filter, ignored };
}

/** The query string of a filter. Starts with "?" unless empty. */
export const writeFilter = (filter: Filter): string => writeParams(FilterSchema.shape, filter);
