/**
 * Sentences with places for figures: a template and figures in, the words and the truth of every figure out.
 *
 * `{key 件}`          prints the figure of that key and its measure word
 * `{key 件~}`         may round it: 3500余件, 约3500件, 近3600件, 3.5万件
 * `{key|other 件}`    the second key counts as right too
 * `{key 件?}`         the words allow other readings: no loss when it is not read
 * `{key/business 件}` an applicant's figure (without one: the total, where the key has applicants)
 * `{0 key+key: 未收到…}` words that state zero; `key?` where it is no loss when that zero is not read
 * `{#20-300}`         a number that is no figure of any key
 * `<name>`            words or a finished piece given by the caller
 */
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import type { Applicant, Approx, Era, Period, Scope } from "@/lib/report";
import { type Figures, figure } from "./figures";
import type { Past } from "./past";
import type { Random } from "./random";
import type { Due, Split, TruthFigure } from "./truth";
import type { UnitYear } from "./unit";

/** A piece of text and what is true in it. */
export interface Told {
  text: string;
  figures: TruthFigure[];
}

/** How one document speaks. */
export interface Voice {
  unit: UnitYear;
  era: Era;
  split: Split;
  figures: Figures;
  r: Random;
  /** Scope of the whole report. */
  scope: Scope;
  /** Further scopes that count as right for the report's whole. */
  otherScopes: Scope[];
  /** Rounded figures, Chinese numerals, separators of thousands: a habit of the writer. */
  habits: { rounds: boolean; numerals: boolean; thousands: boolean };
  /** Keys printed in the document's table: prose gives them exactly. */
  exact: ReadonlySet<string>;
  /** Other years and bodies, where the reports of a whole province have to agree. */
  past?: Past | null;
}

export interface SayOptions {
  words?: Record<string, string | Told>;
  scope?: Scope;
  otherScopes?: Scope[];
  scopeWords?: string | null;
  period?: Period;
  otherPeriods?: Period[];
  label?: string | null;
  due?: Due;
  /** Instead of the unit's own figures. */
  values?: Record<string, number>;
}

const HAN = "零一两三四五六七八九十";
/** Measure words Chinese numerals are written with. */
const TIMES = /^(?:次|期|场|件|个|名|项)$/;

interface Printed {
  text: string;
  value: number;
  approx: Approx | null;
}

/** Two leading digits kept: 3578 → 3500 or 3600. */
function rounded(value: number, up: boolean): number {
  const unit = 10 ** Math.max(0, Math.floor(Math.log10(value)) - 1);
  const down = Math.floor(value / unit) * unit;
  return up ? down + unit : down;
}

function roundedPrint(value: number, unit: string, r: Random): Printed {
  const show = (v: number, mark: string) =>
    v >= 10_000 && v % 1000 === 0 ? `${v / 10_000}万${mark}${unit}` : `${v}${mark}${unit}`;
  const down = rounded(value, false);
  switch (r.below(6)) {
    case 0:
      return { text: show(down, "余"), value: down, approx: "at_least" };
    case 1:
      return { text: show(down, "多"), value: down, approx: "at_least" };
    case 2:
      return { text: `约${show(down, "")}`, value: down, approx: "about" };
    case 3:
      return { text: `${show(down, "")}左右`, value: down, approx: "about" };
    case 4:
      return { text: `近${show(rounded(value, true), "")}`, value: rounded(value, true), approx: "nearly" };
    default:
      return value >= 20_000
        ? { text: `${(value / 10_000).toFixed(2)}万${unit}`, value: Math.round(value / 100) * 100, approx: null }
        : { text: `超过${show(down, "")}`, value: down, approx: "at_least" };
  }
}

function print(value: number, unit: string, mayRound: boolean, v: Voice): Printed {
  if (mayRound && v.habits.rounds && value >= 30 && Number.isInteger(value)) return roundedPrint(value, unit, v.r);
  if (v.habits.numerals && value > 0 && value <= 10 && Number.isInteger(value) && TIMES.test(unit))
    return { text: `${HAN[value]}${unit}`, value, approx: null };
  const digits =
    v.habits.thousands && value >= 1000 && Number.isInteger(value)
      ? String(value).replace(/\B(?=(\d{3})+$)/g, ",")
      : String(value);
  return { text: `${digits}${unit}`, value, approx: null };
}

/** Printed value → value in the unit of the key, and back. */
function scaleOf(keyUnit: string | null, unit: string): number {
  if (keyUnit === "万元" && unit === "元") return 1 / 10_000;
  if (keyUnit === "元" && unit === "万元") return 10_000;
  return 1;
}

const tidy = (value: number) => Number(value.toFixed(6));

/** The figure the voice has for a key, in the key's unit. */
export function figureOf(v: Voice, key: string, applicant: Applicant | null, options: SayOptions): number {
  const given = options.values?.[key];
  if (given !== undefined) return knownElsewhere(v, key, options) ?? given;
  const found = figure(v.figures, key, applicant);
  if (found === undefined) throw new Error(`no figure ${key}/${applicant ?? ""} for ${v.unit.id} ${v.unit.year}`);
  return found;
}

/** A value the sentence would draw, but other reports settle. */
function knownElsewhere({ past, figures }: Voice, key: string, options: SayOptions): number | null {
  if (!past) return null;
  if (options.period === "cumulative") return past.sinceStart("proactive_disclosures_total");
  if (options.scope && options.scopeWords) return past.part(key, options.scope);
  return options.label ? (figure(figures, key) ?? null) : null;
}

function applicantOf(v: Voice, key: string, named: string | undefined): Applicant | null {
  if (named) return named as Applicant;
  return findProseIndicator(key, v.era)?.by_applicant ? "total" : null;
}

/** Fills a template. */
export function say(v: Voice, template: string, options: SayOptions = {}): Told {
  const figures: TruthFigure[] = [];
  const fact = (keys: string[], applicant: Applicant | null, p: Printed, due: Due): TruthFigure => ({
    key: keys[0] as string,
    ...(keys.length > 1 ? { other_keys: keys.slice(1) } : {}),
    applicant,
    value: tidy(p.value),
    blank: null,
    scope: options.scope ?? v.scope,
    other_scopes: options.otherScopes ?? (options.scope ? [] : v.otherScopes),
    scope_words: options.scopeWords ?? null,
    label: options.label ?? null,
    period: options.period ?? "year",
    ...(options.otherPeriods ? { other_periods: options.otherPeriods } : {}),
    approx: p.approx,
    source: "narrative",
    due,
    words: "",
  });
  const text = template.replace(
    /\{([^{}]+)\}|<([a-zA-Z]+)>/g,
    (_, slot: string | undefined, name: string | undefined) => {
      if (name !== undefined) {
        const piece = options.words?.[name];
        if (piece === undefined) throw new Error(`no words <${name}> for "${template}"`);
        if (typeof piece === "string") return piece;
        figures.push(...piece.figures);
        return piece.text;
      }
      const s = slot as string;
      if (s.startsWith("#")) {
        const [a, b] = s.slice(1).split("-").map(Number) as [number, number];
        return String(v.r.between(a, b));
      }
      const zero = /^0 ([a-z0-9_+|?]+): (.*)$/.exec(s);
      if (zero) {
        for (const told of (zero[1] as string).split("+")) {
          const k = told.replace("?", "");
          figures.push(
            fact(
              k.split("|"),
              applicantOf(v, k.split("|")[0] as string, undefined),
              { text: "", value: 0, approx: null },
              told.endsWith("?") ? "may" : (options.due ?? "must"),
            ),
          );
        }
        return zero[2] as string;
      }
      const m = /^([a-z0-9_|]+)(?:\/([a-z_]+))?(?: ([^~?]*))?([~?]*)$/.exec(s);
      if (!m) throw new Error(`slot {${s}} in "${template}"`);
      const keys = (m[1] as string).split("|");
      const key = keys[0] as string;
      const unit = m[3] ?? "";
      const flags = m[4] ?? "";
      const applicant = applicantOf(v, key, m[2]);
      const scale = scaleOf(findProseIndicator(key, v.era)?.unit ?? null, unit);
      const p = print(
        tidy(figureOf(v, key, applicant, options) / scale),
        unit,
        flags.includes("~") && !v.exact.has(key),
        v,
      );
      figures.push(
        fact(keys, applicant, { ...p, value: p.value * scale }, flags.includes("?") ? "may" : (options.due ?? "must")),
      );
      return p.text;
    },
  );
  // 共受理申请69件,其中市政府12件: a part without a verb of its own may be read as its whole may.
  for (const part of figures) {
    const whole = figures.find((f) => f.key === part.key && f.scope_words === null && f.other_keys);
    if (part.scope_words !== null && whole?.other_keys) part.other_keys ??= whole.other_keys;
  }
  for (const f of figures) if (f.words === "") f.words = text.length > 90 ? `${text.slice(0, 90)}…` : text;
  return { text, figures };
}

/** Pieces one after the other. */
export const joined = (pieces: readonly (Told | string)[], between = ""): Told => ({
  text: pieces.map((p) => (typeof p === "string" ? p : p.text)).join(between),
  figures: pieces.flatMap((p) => (typeof p === "string" ? [] : p.figures)),
});

export const nothing: Told = { text: "", figures: [] };

/** Wordings of one statement, in the two parts that are reported apart. */
export type Bank<T = string> = Record<Split, readonly T[]>;

/** One wording of the document's part. */
export const choose = <T>(v: Voice, bank: Bank<T>): T => v.r.pick(bank[v.split]);
