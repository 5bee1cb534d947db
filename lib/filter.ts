/** Address ↔ filter: everything a page shows is in its query string, so a link reproduces the view. Shape only, no dictionary. */
import { z } from "zod";
import { LEVELS, SCOPES } from "./report";

export const LANGUAGES = ["zh", "en"] as const;
export type Lang = (typeof LANGUAGES)[number];

export const FIRST_YEAR = 2008;
/** A reporting year as an address gives it. */
export const Year = z.coerce.number().int().min(FIRST_YEAR).max(2100);
/** Values joined by commas, each once. */
export const list = (max: number) =>
  z
    .string()
    .transform((s) => [
      ...new Set(
        s
          .split(",")
          .map((x) => x.trim())
          .filter(Boolean),
      ),
    ])
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
  /** 95 % intervals drawn or not, and the peers' median and middle half. */
  ci: z.enum(["on", "off"]),
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
  /** Fact to light up on a report page. */
  fact: z.coerce.number().int().positive(),
});
export type Filter = Partial<z.infer<typeof FilterSchema>>;
export type RawParams = Record<string, string | string[] | undefined>;

/** Conditions of an address by the schemas of one page; what does not fit is left out and named in `ignored`. */
export function parseParams<S extends z.ZodRawShape>(
  shape: S,
  params: RawParams,
): { values: Partial<z.infer<z.ZodObject<S>>>; ignored: string[] } {
  const values: Record<string, unknown> = {};
  const ignored: string[] = [];
  for (const [name, schema] of Object.entries(shape)) {
    const raw = params[name];
    // Boxes that were ticked arrive as one condition each, empty ones among them.
    const value = Array.isArray(raw) ? raw.filter(Boolean).join(",") : raw;
    if (value === undefined || value === "") continue;
    const parsed = (schema as unknown as z.ZodType).safeParse(value);
    if (parsed.success) values[name] = parsed.data;
    else ignored.push(`${name}=${value.slice(0, 40)}`);
  }
  if (typeof values.from === "number" && typeof values.to === "number" && values.from > values.to) {
    ignored.push(`from=${values.from}&to=${values.to}`);
    delete values.from;
    delete values.to;
  }
  return { values: values as Partial<z.infer<z.ZodObject<S>>>, ignored };
}

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
export function parseFilter(params: RawParams): { filter: Filter; ignored: string[] } {
  const { values, ignored } = parseParams(FilterSchema.shape, params);
  return { filter: values as Filter, ignored };
}

/** The query string of a filter. Starts with "?" unless empty. */
export const writeFilter = (filter: Filter): string => writeParams(FilterSchema.shape, filter);
