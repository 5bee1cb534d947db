/**
 * The dictionary of the forms: indicators per era, cells of the official tables, harmonised series.
 * Pure data in the JSON files beside this one, parsed once by zod; this file only looks things up.
 */
import { z } from "zod";
import { APPLICANTS, type Applicant, ERAS, type Era } from "@/lib/report";
import formsJson from "./forms.json";
import indicatorsJson from "./indicators.json";
import seriesJson from "./series.json";

const EraSchema = z.enum(ERAS);

export const IndicatorSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+$/),
  era: EraSchema,
  section: z.string().min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** Unit of every stored value of this key; null where the form prints none. */
  unit: z.string().nullable(),
  /** narrative: stands in prose only in this era. heading, computed: never a printed value. */
  type: z.enum(["count", "signed_count", "money", "percent", "heading", "computed", "narrative", "narrative_residual"]),
  /** True where the form counts this row for six kinds of applicant and in total. */
  by_applicant: z.boolean(),
  parent: z.string().nullable(),
  sum_rule: z.string().nullable(),
  /** Labels a table row may carry, half-width, the printed form first; row>column where both name the cell. */
  table_labels: z.array(z.string().min(1)),
  /** Prose patterns in slot notation. */
  phrases: z.array(z.string().min(1)),
  series: z.string().nullable(),
  note: z.string().nullable(),
});
export type Indicator = z.infer<typeof IndicatorSchema>;

export const FORM_TABLES = [
  "statistics",
  "requests",
  "disputes",
  "art20_1",
  "art20_5",
  "art20_6",
  "art20_8",
  "art20_9",
] as const;
export type FormTable = (typeof FORM_TABLES)[number];

export const FormCellSchema = z.strictObject({
  era: EraSchema,
  table: z.enum(FORM_TABLES),
  /** Number of the row within its table, in printed order, from 1. */
  row: z.number().int().positive(),
  row_path: z.string(),
  col: z.number().int().positive(),
  col_label: z.string(),
  key: z.string(),
  applicant: z.enum(APPLICANTS).nullable(),
  unit: z.string().nullable(),
});
export type FormCell = z.infer<typeof FormCellSchema>;

export const BreakSchema = z.strictObject({
  /** Border of two eras, e.g. E2|E3. */
  at: z.enum(["E1|E2", "E2|E3", "E3|E4"]),
  zh: z.string().min(1),
  en: z.string().min(1),
});

export const SeriesSchema = z.strictObject({
  key: z.string().regex(/^[a-z0-9_]+$/),
  zh: z.string().min(1),
  en: z.string().min(1),
  unit: z.string().min(1),
  group: z.enum([
    "requests",
    "outcomes",
    "request channels",
    "applicants",
    "disputes",
    "proactive",
    "administration",
    "capacity",
  ]),
  /** One formula per era; null: this era does not ask. */
  formula: z.record(EraSchema, z.string().nullable()),
  formula_notes: z.string().nullable(),
  breaks: z.array(BreakSchema),
  remark: z.strictObject({ zh: z.string(), en: z.string() }).nullable(),
  comparability: z.string(),
  missing: z.string().nullable(),
});
export type Series = z.infer<typeof SeriesSchema>;

const parse = <T>(schema: z.ZodType<T>, json: { rows: unknown[] }): T[] => z.array(schema).parse(json.rows);

/** All indicators, in the order of the forms. */
export const indicators: readonly Indicator[] = parse(IndicatorSchema, indicatorsJson);
/** All cells of the official tables. */
export const formCells: readonly FormCell[] = parse(FormCellSchema, formsJson);
/** All harmonised series. */
export const allSeries: readonly Series[] = parse(SeriesSchema, seriesJson);

const byKey = new Map(indicators.map((i) => [`${i.era}:${i.key}`, i]));
const seriesByKey = new Map(allSeries.map((s) => [s.key, s]));

/** The indicator of that key in that era, or undefined when the era does not have it. */
export function findIndicator(key: string, era: Era): Indicator | undefined {
  return byKey.get(`${era}:${key}`);
}

/**
 * The indicator a prose figure belongs to: the era's own, else that of another era (a 2023 report that states its training sessions
 * keeps the key). Looks backwards first (E4, E3, E2, E1), then forwards.
 */
export function findProseIndicator(key: string, era: Era): Indicator | undefined {
  let known = proseByEra.get(era);
  if (!known) {
    known = new Map();
    proseByEra.set(era, known);
  }
  const found = known.get(key);
  if (found !== undefined) return found;
  const looked = lookForProseIndicator(key, era);
  if (looked) known.set(key, looked);
  return looked;
}

/** Asked for every number of a text: answered once per key and era. */
const proseByEra = new Map<Era, Map<string, Indicator>>();

function lookForProseIndicator(key: string, era: Era): Indicator | undefined {
  const at = ERAS.indexOf(era);
  const order = [era, ...ERAS.slice(0, at).reverse(), ...ERAS.slice(at + 1)];
  for (const e of order) {
    const found = byKey.get(`${e}:${key}`);
    if (found) return found;
  }
  return undefined;
}

/** Indicators of one era, in printed order. */
export function indicatorsOf(era: Era): Indicator[] {
  return indicators.filter((i) => i.era === era);
}

/** Cells of one official table in printed order. */
export function cellsOf(era: Era, table: FormTable): FormCell[] {
  return formCells.filter((c) => c.era === era && c.table === table);
}

/** The series of that key, or undefined. */
export function findSeries(key: string): Series | undefined {
  return seriesByKey.get(key);
}

/** Half-width labels of the applicant columns as the forms print them, with variants. */
export type ApplicantLabels = Record<Applicant, { zh: string; en: string; printed: string[] }>;
export const APPLICANT_LABELS: ApplicantLabels = {
  natural_person: { zh: "自然人", en: "Natural persons", printed: ["自然人"] },
  business: { zh: "商业企业", en: "Businesses", printed: ["商业企业"] },
  research_institute: { zh: "科研机构", en: "Research institutes", printed: ["科研机构"] },
  social_org: { zh: "社会公益组织", en: "Social organisations", printed: ["社会公益组织"] },
  legal_service: { zh: "法律服务机构", en: "Legal services", printed: ["法律服务机构"] },
  other_org: { zh: "其他", en: "Other organisations", printed: ["其他", "其它"] },
  total: { zh: "总计", en: "Total", printed: ["总计", "合计"] },
};
