/**
 * Accounting identities (勾稽关系) as data, and the sentence that tells a finding in Chinese or English.
 *
 * Rules, sentences and remarks stand in identities.json, parsed once; what evaluates them is lib/check.
 */
import { z } from "zod";
import type { Lang } from "@/lib/filter";
import { APPLICANTS, type Applicant, ERAS, type Era, type Finding, ISSUER_KINDS, LEVELS, RESULTS } from "@/lib/report";
import { APPLICANT_LABELS, findIndicator, findProseIndicator } from "./dictionary";
import json from "./identities.json";

/** equality, list, at_most and so on: see `about` in identities.json. */
export const IDENTITY_KINDS = [
  "equality",
  "list",
  "at_most",
  "row_totals",
  "scope_split",
  "categories",
  "percentages",
  "zero",
  "implies",
  "agreement",
  "years",
  "levels",
] as const;
export type IdentityKind = (typeof IDENTITY_KINDS)[number];

const TERM = /^[a-z0-9_]+(\[[a-z_]+\])?(\|[a-z0-9_]+(\[[a-z_]+\])?)*$/;
const Term = z.string().regex(TERM);
const EraSchema = z.enum(ERAS);

const ComparisonSchema = z.strictObject({
  left: z.array(Term).min(1),
  right: z.array(Term),
  /** at_most: each of the left terms instead of their sum. */
  left_of: z.enum(["sum", "max"]).default("sum"),
  /** at_most: added to the right where the report states them. */
  optional: z.array(Term).default([]),
  /** at_most: the right side has a further part that this report cannot tell. */
  unknown: z.boolean().default(false),
  /** list: evaluated from so many listed parts on. */
  min: z.number().int().positive().default(1),
  /** list: what it means when the listed parts come to less. */
  short: z.enum(["fail", "not_assessable"]).default("fail"),
});
export type Comparison = z.infer<typeof ComparisonSchema>;

const IdentitySchema = z.strictObject({
  id: z.string().regex(/^(E[1-4]|N|X|L)-\d\d$/),
  kind: z.enum(IDENTITY_KINDS),
  severity: z.enum(["hard", "soft", "warn"]),
  /** Eras in whose tables it holds. */
  table: z.array(EraSchema),
  /** Eras in whose running text it holds. */
  prose: z.array(EraSchema),
  by_applicant: z.boolean(),
  comparisons: z.array(ComparisonSchema),
  /** zero: whose reports it concerns; null for all. */
  applies: z
    .array(z.strictObject({ levels: z.array(z.enum(LEVELS)), issuers: z.array(z.enum(ISSUER_KINDS)).nullable() }))
    .nullable(),
  /** What the form, or the rule, means. */
  zh: z.string().min(1),
  en: z.string().min(1),
});
export type Identity = z.infer<typeof IdentitySchema>;

const Says = { zh: z.string().min(1), en: z.string().min(1) };
const FileSchema = z.strictObject({
  about: z.string(),
  rules: z.array(IdentitySchema),
  /** Which rule compares text and table of a key; all others: N-05. */
  agreement: z.array(z.strictObject({ rule: z.string(), keys: z.array(z.string()) })),
  /** Keys of the text whose value in the table of that era is a sum of cells. */
  equivalents: z.array(z.strictObject({ era: EraSchema, key: z.string(), table: z.array(Term), rule: z.string() })),
  sentences: z.array(z.strictObject({ kind: z.enum(IDENTITY_KINDS), result: z.enum(RESULTS), ...Says })),
  /** Sentences of one rule: `rule`, `rule!result` or `rule!variant` (params.variant). Also all remarks that are no identities, and the ends of sentences of `doubted` and `partial`. */
  remarks: z.array(z.strictObject({ rule: z.string(), ...Says })),
});

const file = FileSchema.parse(json);

/** All identities, in the order of the forms. */
export const identities: readonly Identity[] = file.rules;
export const equivalents: readonly { era: Era; key: string; table: string[]; rule: string }[] = file.equivalents;

const byId = new Map(identities.map((r) => [r.id, r]));
const ruleOfKey = new Map(file.agreement.flatMap((a) => a.keys.map((k) => [k, a.rule] as const)));
const sentences = new Map(file.sentences.map((s) => [`${s.kind} ${s.result}`, s]));
const remarks = new Map(file.remarks.map((r) => [r.rule, r]));

/** The identity of that id, or undefined. */
export function findIdentity(id: string): Identity | undefined {
  return byId.get(id);
}

/** Identities that hold in the tables or in the running text of an era. */
export function identitiesOf(era: Era, where: "table" | "prose"): readonly Identity[] {
  return held[where].get(era) ?? [];
}

const heldIn = (where: "table" | "prose") =>
  new Map(ERAS.map((era) => [era, identities.filter((r) => r[where].includes(era))]));
const held = { table: heldIn("table"), prose: heldIn("prose") };

/** The rule that compares text and table of a key: N-01 … N-05. */
export function agreementRuleOf(key: string): string {
  return ruleOfKey.get(key) ?? "N-05";
}

/** Variants of what would have failed: it rests on a figure the reader doubts; the parts are not said to be all. */
export const DOUBTED = "doubted";
export const PARTIAL = "partial";

/** Ids of remarks that have a sentence. */
export function hasSentence(finding: Told): boolean {
  return template(finding) !== undefined;
}

/** What a sentence is made from. */
export type Told = Pick<Finding, "rule" | "column" | "result" | "params"> & { message?: string };

function template(finding: Told): { zh: string; en: string } | undefined {
  const variant = finding.params.variant;
  return (
    (variant ? remarks.get(`${finding.rule}!${variant}`) : undefined) ??
    remarks.get(`${finding.rule}!${finding.result}`) ??
    remarks.get(finding.rule) ??
    sentences.get(`${byId.get(finding.rule)?.kind} ${finding.result}`)
  );
}

/**
 * A finding in words, with its numbers. A remark without a sentence of its own gives its English message.
 *
 * Params that hold keys (`left_keys`, `right_keys`, `missing`, `row`; several joined by commas, key[applicant] for one column) are told by
 * their names in the era `params.era`; `source` "text" and the applicant column are told first.
 */
export function sentence(finding: Told, lang: Lang): string {
  // What would have failed is told as such, and then why nothing follows from it.
  const { variant, ...params } = finding.params;
  if (variant === DOUBTED || variant === PARTIAL)
    return `${sentence({ ...finding, result: "fail", params }, lang)}${remarks.get(variant)?.[lang] ?? ""}`;
  const words = template(finding)?.[lang];
  if (words === undefined) return finding.message ?? finding.rule;
  const era = ERAS.find((e) => e === finding.params.era) ?? null;
  const filled = words.replace(/\{(\w+)\}/g, (whole, name: string) => fill(name, finding, era, lang) ?? whole);
  return `${prefix(finding, lang)}${capital(filled, lang)}`;
}

/** Applicant column and source, where the rule is evaluated in several. */
function prefix(finding: Told, lang: Lang): string {
  const rule = byId.get(finding.rule);
  const text =
    finding.params.source === "text" && rule?.table.length ? { zh: "正文：", en: "In the text: " }[lang] : "";
  if (!finding.column || !rule?.by_applicant) return text;
  return `${text}${APPLICANT_LABELS[finding.column][lang]}${lang === "zh" ? "：" : ": "}`;
}

function fill(name: string, finding: Told, era: Era | null, lang: Lang): string | undefined {
  const { params } = finding;
  if (name === "meaning") return byId.get(finding.rule)?.[lang] ?? "";
  if (name === "column_name") {
    if (!finding.column) return "";
    const column = APPLICANT_LABELS[finding.column][lang];
    return lang === "zh" ? `（${column}）` : ` (${column})`;
  }
  if (name === "left_names" || name === "right_names")
    return names(params[name.replace("names", "keys")] ?? params.key, era, lang, true);
  if (name === "right_told") {
    const sum = sumWords(params.right_sum) ?? "";
    const total = fill("right", finding, era, lang) ?? "";
    if (!sum.includes("+")) return total;
    return lang === "zh" ? `${total}（${sum}）` : `${total} (${sum})`;
  }
  if (name === "missing_names") return names(params.missing, era, lang, false);
  if (name === "row_name") return names(params.row, era, lang, false);
  // Of a table without rows of its own the reader names none.
  if (name === "label" && !params.label) return { zh: "表格", en: "table" }[lang];
  if (name.endsWith("_sum")) return sumWords(params[name]);
  const value = name === "delta" ? Math.abs(Number(params.delta ?? 0)) : params[name];
  if (value === undefined || value === null) return value === null ? "" : undefined;
  if (typeof value === "number") return name !== "year" && name !== "before" ? grouped(value) : String(value);
  // Of the years a table is of, none is a count.
  if (name === "values" && finding.rule !== "other-year-table") return valuesTold(value, lang);
  const list = name === "left" ? value.replace(/\d+(?:\.\d+)?/g, (n) => grouped(Number(n))) : value;
  // Several numbers stand with the comma of the language.
  return lang === "zh" ? list.replace(/, | \/ /g, "、") : list.replaceAll(" / ", ", ");
}

/** Readings of one figure, "13440, 10628": 13,440 and 10,628. */
function valuesTold(values: string, lang: Lang): string {
  const all = values.split(", ").map((v) => (/^-?\d+(\.\d+)?$/.test(v) ? grouped(Number(v)) : v));
  if (lang === "zh") return all.join("、");
  return all.length < 2 ? all.join("") : `${all.slice(0, -1).join(", ")} and ${all.at(-1)}`;
}

/** 144+44650 as it is read: 144 + 44,650. */
function sumWords(sum: string | number | null | undefined): string | undefined {
  if (sum === undefined || sum === null) return sum === null ? "" : undefined;
  return String(sum)
    .split("+")
    .map((term) => (/^-?\d+(\.\d+)?$/.test(term) ? grouped(Number(term)) : term))
    .join(" + ");
}

/** Names of comma-separated keys. Of a sum of many: its parts, their numbers stand beside it. Else of more than four the first three. */
function names(keys: string | number | null | undefined, era: Era | null, lang: Lang, sum: boolean): string {
  if (!keys) return lang === "zh" ? "相关各项" : "the terms";
  const all = String(keys)
    .split(",")
    .map((k) => nameOf(k, era, lang));
  const zh = lang === "zh";
  if (sum && all.length > 2) return zh ? `其${all.length}项之和` : `the sum of its ${all.length} parts`;
  if (sum && all.length === 2) return zh ? `${all.join("、")}之和` : `${all.join(" + ")}`;
  if (all.length <= 4) return all.join(zh ? "、" : ", ");
  const first = all.slice(0, 3).join(zh ? "、" : ", ");
  return zh ? `${first}等${all.length}项` : `${all.length} rows (${first} …)`;
}

/** Names are few and every finding is told with them: made once. */
const madeNames = new Map<string, string>();

/** Name of a key (key[applicant] for one column) for use inside a sentence: without row numbers and remarks. */
export function nameOf(term: string, era: Era | null, lang: Lang): string {
  const id = `${lang} ${era} ${term}`;
  const known = madeNames.get(id);
  if (known !== undefined) return known;
  const made = makeName(term, era, lang);
  madeNames.set(id, made);
  return made;
}

function makeName(term: string, era: Era | null, lang: Lang): string {
  const [, key = term, applicant] = /^(\w+)(?:\[(\w+)\])?$/.exec(term) ?? [];
  const indicator = (era && findIndicator(key, era)) || findProseIndicator(key, era ?? "E4");
  if (!indicator) return key;
  const bare =
    lang === "zh"
      ? indicator.zh
          .replace(/^（正文）|^（正文合并）/, "")
          .replace(/^(?:（[一二三四五六七八九十]+）|[一二三四五六七八九十]+、|\d+\.|其中：)/, "")
          .replace(/（.*?）/g, "")
      : indicator.en.replace(/^of which |^Narrative only: /, "").replace(/ \(.*?\)/g, "");
  const column = APPLICANTS.find((a) => a === applicant);
  const label = column && column !== "total" ? APPLICANT_LABELS[column as Applicant][lang] : null;
  if (!label) return bare;
  return lang === "zh" ? `${bare}（${label}）` : `${bare} (${label})`;
}

const grouped = (value: number) => {
  const [whole = "", decimals] = String(value).split(".");
  const head = whole.replace(/\B(?=(\d{3})+(?!\d))/g, ",");
  return (decimals ? `${head}.${decimals}` : head).replace(/^-/, "−");
};
const capital = (text: string, lang: Lang) => (lang === "en" ? text.charAt(0).toUpperCase() + text.slice(1) : text);
