/**
 * Formulas of harmonised series: parsed once, checked against the dictionary when loaded.
 *
 * Grammar: `key`, `key[applicant]`, `$series`, numbers, `+ - * / ( )`, and `a | b` = the first that is present. `|` binds loosest:
 * `a | b + c` is a, else b + c.
 */
import { APPLICANTS, type Applicant } from "@/lib/report";

export type Formula =
  | { op: "number"; value: number }
  | { op: "figure"; key: string; applicant: Applicant | null }
  | { op: "series"; key: string }
  | { op: "|" | "+" | "-" | "*" | "/"; left: Formula; right: Formula };

const TOKEN = /\s*(?:(\d+(?:\.\d+)?)|\$([a-z][a-z0-9_]*)|([a-z][a-z0-9_]*)(?:\[([a-z_]+)\])?|([|+\-*/()]))/y;

type Token = { number: number } | { series: string } | { key: string; applicant: string | null } | { sign: string };

/** Parses a formula. Throws where it is not one: formulas are data of the project. */
export function parseFormula(source: string): Formula {
  const tokens = tokensOf(source);
  let at = 0;
  const fail = (): never => {
    throw new Error(`Not a formula: "${source}" (at token ${at + 1}).`);
  };
  const signIs = (signs: string) => {
    const token = tokens[at];
    return token && "sign" in token && signs.includes(token.sign) ? token.sign : null;
  };
  const chain = (signs: string, next: () => Formula) => (): Formula => {
    let left = next();
    for (let sign = signIs(signs); sign; sign = signIs(signs)) {
      at++;
      left = { op: sign as "+", left, right: next() };
    }
    return left;
  };
  const atom = (): Formula => {
    const token = tokens[at++];
    if (!token) return fail();
    if ("number" in token) return { op: "number", value: token.number };
    if ("series" in token) return { op: "series", key: token.series };
    if ("key" in token) {
      const applicant = APPLICANTS.find((a) => a === token.applicant) ?? null;
      if (token.applicant !== null && applicant === null) return fail();
      return { op: "figure", key: token.key, applicant };
    }
    if (token.sign !== "(") return fail();
    const inner = alternatives();
    if (signIs(")") === null) return fail();
    at++;
    return inner;
  };
  const product = chain("*/", atom);
  const sum = chain("+-", product);
  const alternatives: () => Formula = chain("|", sum);
  const formula = alternatives();
  return at === tokens.length ? formula : fail();
}

function tokensOf(source: string): Token[] {
  const out: Token[] = [];
  const trimmed = source.trimEnd();
  TOKEN.lastIndex = 0;
  while (TOKEN.lastIndex < trimmed.length) {
    const from = TOKEN.lastIndex;
    const match = TOKEN.exec(trimmed);
    if (!match) throw new Error(`Not a formula: "${source}" (at character ${from + 1}).`);
    const [, number, series, key, applicant, sign] = match;
    if (number !== undefined) out.push({ number: Number(number) });
    else if (series !== undefined) out.push({ series });
    else if (key !== undefined) out.push({ key, applicant: applicant ?? null });
    else out.push({ sign: sign ?? "" });
  }
  return out;
}

/** Figures and series a formula names, in their order, each once. */
export function termsOf(formula: Formula): {
  figures: { key: string; applicant: Applicant | null }[];
  series: string[];
} {
  const figures = new Map<string, { key: string; applicant: Applicant | null }>();
  const series = new Set<string>();
  const walk = (f: Formula): void => {
    switch (f.op) {
      case "number":
        return;
      case "figure":
        figures.set(`${f.key}|${f.applicant}`, { key: f.key, applicant: f.applicant });
        return;
      case "series":
        series.add(f.key);
        return;
      default:
        walk(f.left);
        walk(f.right);
    }
  };
  walk(formula);
  return { figures: [...figures.values()], series: [...series] };
}

/** `key` or `key[applicant]`, as formulas write it. */
export const termName = (key: string, applicant: Applicant | null) => (applicant ? `${key}[${applicant}]` : key);
