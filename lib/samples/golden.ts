/**
 * Compares what the reader made of a report with what a person wrote down as right, and says every difference in words.
 *
 * Pure. Used by the bundled samples beside this file and by the tests on stored originals.
 */
import type {
  Applicant,
  Approx,
  Blank,
  CheckResult,
  Era,
  Fact,
  Finding,
  IssuerKind,
  Period,
  ReportIdentity,
  ReportResult,
  Scope,
} from "@/lib/report";

/** A printed number and where its first character stands (UTF-16 code units). */
export interface PrintedNumber {
  text: string;
  offset: number;
}

/** One figure of `expected.json`: a value, or a printed cell that holds none (`state`). */
export interface ExpectedValue {
  key: string;
  applicant: Applicant | null;
  /** In the unit the key declares; null with `state`. */
  value: number | null;
  state?: Blank;
  scope: Scope;
  scope_words: string | null;
  label: string | null;
  period: Period;
  /** Every reading that counts as right, where there is more than one. */
  period_accept?: Period[];
  approx: Approx | null;
  source: "table" | "narrative";
  unit_printed: string | null;
  /** The words, and where they stand; of a table its row or row label. */
  evidence: string;
  offset: number;
  /** Where the number itself stands; null for a zero told in words and for a blank cell. */
  number: PrintedNumber | null;
  change?: { percent: number; implied: number | null };
}

/** A true figure that belongs to no indicator. */
export interface OtherFigure {
  what: string;
  value: number;
  evidence: string;
  offset: number;
  number: PrintedNumber | null;
}

/** Left out: not compared. A list: any of its members is right. */
export interface ExpectedIdentity {
  title?: (string | null)[];
  year: number | null;
  year_certainty: string | string[];
  era: Era;
  region: { code: string | null; name: string } | null;
  region_certainty?: string | string[];
  region_within?: { code: string; name: string } | null;
  issuer_kind?: IssuerKind[];
  issuer_name?: (string | null)[];
  scope: Scope;
  published: string | null;
  /** Reasons that must be given; an empty list: nothing may hold the report. */
  held: string[];
  /** Words that must not stand in any place name, candidates included. */
  never_in_names?: string;
}

export interface Expected {
  identity: ExpectedIdentity;
  values: ExpectedValue[];
  checks: { rule: string; result: CheckResult; about: string }[];
  other_figures: OtherFigure[];
  distractors: { text: string; offset: number }[];
}

/** The stage a difference most likely comes from, and the difference in words. */
export interface Difference {
  stage: "read" | "identify" | "tables" | "narrative" | "check";
  words: string;
}

/** Words that name the whole area and so say the same as no words. */
const WHOLE = new Set(["全市", "我市", "全县", "我县", "全区", "我区", "全州", "我州", "全省", "我省"]);
const wordsOf = (words: string | null) => (words === null || WHOLE.has(words) ? null : words);

/** Outcomes a prose list leaves out may be read as zero, marked as inferred. */
const MAY_BE_INFERRED = /^(answered|refused|reconsideration|litigation)_/;

/** Ids of identities; other findings are remarks of the reader. */
const IDENTITY = /^(E\d|N|X|L)-\d+$/;

/** All differences between a result and what is expected, in the order identity, figures, blanks, strangers, checks. Empty: all is as expected. */
export function differences(expected: Expected, result: ReportResult): Difference[] {
  if (result.outcome !== "report") {
    const stage = result.outcome === "unreadable" ? "read" : "identify";
    return [{ stage, words: `outcome ${result.outcome} (${result.reason.code}), expected report` }];
  }
  const used = new Set<Fact>();
  return [
    ...identityDifferences(expected.identity, result.identity),
    ...expected.values.filter((v) => v.state === undefined).flatMap((v) => valueDifferences(v, expected, result, used)),
    ...blankDifferences(expected, result),
    ...strangers(expected, result, used),
    ...quoteDifferences(result),
    ...checkDifferences(expected.checks, result.findings),
  ];
}

/** The same as one line a difference, sorted by stage. */
export function report(found: Difference[]): string[] {
  return found.map((d) => `${d.stage}: ${d.words}`);
}

type Report = Extract<ReportResult, { outcome: "report" }>;

function identityDifferences(expected: ExpectedIdentity, identity: ReportIdentity): Difference[] {
  const out: Difference[] = [];
  const compare = (what: string, found: unknown, right: unknown) => {
    const ok = Array.isArray(right) ? right.includes(found) : found === right;
    if (!ok) out.push({ stage: "identify", words: `${what} is ${show(found)}, expected ${show(right)}` });
  };
  if (expected.title) compare("title", identity.title, expected.title);
  compare("year", identity.year, expected.year);
  compare("year_certainty", identity.year_certainty, expected.year_certainty);
  compare("era", identity.era, expected.era);
  compare("region code", identity.region?.code ?? null, expected.region?.code ?? null);
  compare("region name", identity.region?.name ?? null, expected.region?.name ?? null);
  if (expected.region_certainty) compare("region_certainty", identity.region_certainty, expected.region_certainty);
  if (expected.region_within !== undefined)
    compare("region_within", identity.region_within?.code ?? null, expected.region_within?.code ?? null);
  if (expected.issuer_kind) compare("issuer kind", identity.issuer.kind, expected.issuer_kind);
  if (expected.issuer_name) compare("issuer name", identity.issuer.name, expected.issuer_name);
  compare("scope", identity.scope, expected.scope);
  compare("published", identity.published, expected.published);
  for (const reason of expected.held)
    if (!identity.held.includes(reason))
      out.push({ stage: "identify", words: `held for ${show(identity.held)}, expected also "${reason}"` });
  if (expected.held.length === 0 && identity.held.length > 0)
    out.push({ stage: "identify", words: `held for ${show(identity.held)}, expected not to be held` });
  const never = expected.never_in_names;
  const names = [
    identity.region?.name ?? "",
    ...(identity.region?.path ?? []),
    ...identity.region_candidates.map((c) => c.name),
  ];
  if (never && names.some((n) => n.includes(never)))
    out.push({ stage: "identify", words: `a place is made of spam: ${names.join(", ")}` });
  return out;
}

function valueDifferences(value: ExpectedValue, expected: Expected, result: Report, used: Set<Fact>): Difference[] {
  const stage = value.source === "table" ? "tables" : "narrative";
  const here = result.facts.filter((f) => standsAt(f, value));
  const right = here.filter((f) => sameFigure(f, value) && f.method === value.source && !used.has(f));
  const name = `${nameOf(value)} = ${value.value} (“${clip(value.evidence)}” at ${value.offset})`;
  const best = right
    .map((fact) => ({ fact, wrong: mismatches(fact, value) }))
    .sort((a, b) => a.wrong.length - b.wrong.length)[0];
  if (!best) return [{ stage, words: `${name} not found${instead(here, value)}` }];
  used.add(best.fact);
  const wrong = [...best.wrong, ...stateMismatch(best.fact, value, expected)];
  return wrong.length ? [{ stage, words: `${name}: ${wrong.join("; ")}` }] : [];
}

function sameFigure(fact: Fact, value: ExpectedValue): boolean {
  return (
    fact.indicator === value.key &&
    fact.applicant === value.applicant &&
    value.value !== null &&
    Math.abs(fact.value - value.value) < 1e-9
  );
}

/** Does the quote cover the printed number, or, where a zero is told in words, touch those words? */
function standsAt(fact: Fact, value: ExpectedValue): boolean {
  const { start, end } = fact.evidence;
  if (value.number) return covers(fact, value.number.offset, value.number.text.length);
  return start < value.offset + value.evidence.length && end > value.offset;
}

function covers(fact: Fact, offset: number, length: number): boolean {
  return fact.evidence.start <= offset && fact.evidence.end >= offset + length;
}

function mismatches(fact: Fact, value: ExpectedValue): string[] {
  const out: string[] = [];
  const compare = (what: string, found: unknown, right: unknown) => {
    if (found !== right) out.push(`${what} is ${show(found)}, expected ${show(right)}`);
  };
  compare("scope", fact.scope, value.scope);
  compare("scope_words", wordsOf(fact.scope_words), wordsOf(value.scope_words));
  compare("label", fact.label, value.label);
  compare("approx", fact.approx, value.approx);
  if (value.number) compare("unit_printed", fact.unit_printed, value.unit_printed);
  const periods = value.period_accept ?? [value.period];
  if (!periods.includes(fact.period)) out.push(`period is ${fact.period}, expected ${periods.join(" or ")}`);
  if (value.change && fact.change && Math.abs(fact.change.percent - value.change.percent) > 1e-9)
    out.push(`change is ${fact.change.percent} %, expected ${value.change.percent} %`);
  return out;
}

/** A figure of the year that nothing contradicts is accepted; one whose period is open never is. */
function stateMismatch(fact: Fact, value: ExpectedValue, expected: Expected): string[] {
  if (fact.period === "ambiguous") return fact.state === "accepted" ? ["accepted although its period is open"] : [];
  if (fact.state === "accepted" || (value.source === "narrative" && contradicted(value, expected))) return [];
  return [`state is ${fact.state}, expected accepted`];
}

function contradicted(value: ExpectedValue, expected: Expected): boolean {
  const subject = (v: ExpectedValue) =>
    [v.key, v.applicant, v.label, v.scope, wordsOf(v.scope_words), v.period].join("|");
  return expected.values.some((v) => v !== value && v.value !== value.value && subject(v) === subject(value));
}

function instead(here: Fact[], value: ExpectedValue): string {
  const near = here.filter((f) => f.indicator === value.key || value.number !== null);
  if (near.length === 0) return "";
  const read = near.map((f) => `${f.indicator}${f.applicant ? `[${f.applicant}]` : ""} = ${f.value} by ${f.rule}`);
  return `; read there: ${[...new Set(read)].slice(0, 4).join(", ")}`;
}

/** Each blank stands in the cells once, and no number is made of it. */
function blankDifferences(expected: Expected, result: Report): Difference[] {
  const out: Difference[] = [];
  const blanks = expected.values.filter((v) => v.state !== undefined);
  const id = (key: string, applicant: Applicant | null) => `${key}${applicant ? `[${applicant}]` : ""}`;
  const due = new Set(blanks.map((v) => id(v.key, v.applicant)));
  for (const blank of blanks) {
    const name = id(blank.key, blank.applicant);
    const cells = result.cells.filter((c) => id(c.indicator, c.applicant) === name);
    if (cells.length !== 1)
      out.push({
        stage: "tables",
        words: `blank ${name}: ${cells.length} cells, expected one (“${clip(blank.evidence)}”)`,
      });
    else if (cells[0]?.kind !== blank.state)
      out.push({ stage: "tables", words: `cell ${name} is ${cells[0]?.kind}, expected ${blank.state}` });
    const numbers = result.facts.filter((f) => id(f.indicator, f.applicant) === name);
    for (const f of numbers)
      out.push({ stage: stageOf(f), words: `blank ${name} became ${f.value} (${f.state}, ${f.rule})` });
  }
  for (const cell of result.cells) {
    const name = id(cell.indicator, cell.applicant);
    if (!due.has(name))
      out.push({
        stage: "tables",
        words: `cell ${name} “${cell.printed}” (${cell.kind}) at ${cell.start} is not in the report`,
      });
  }
  return out;
}

/** Numbers that belong to no indicator stay out of every quote, and no accepted fact is more than expected. */
function strangers(expected: Expected, result: Report, used: Set<Fact>): Difference[] {
  const out: Difference[] = [];
  for (const n of expected.distractors)
    for (const f of result.facts)
      if (covers(f, n.offset, n.text.length))
        out.push({
          stage: stageOf(f),
          words: `${told(f, Number(n.text))}: the number ${n.text} at ${n.offset} is no figure; ${line(f)}`,
        });
  for (const n of expected.other_figures)
    for (const f of result.facts)
      if (covers(f, n.number?.offset ?? n.offset, n.number?.text.length ?? n.evidence.length))
        out.push({
          stage: stageOf(f),
          words: `${told(f, n.value)}: “${n.evidence}” at ${n.offset} belongs to no indicator; ${line(f)}`,
        });
  for (const f of result.facts) {
    if (used.has(f) || f.state === "review") continue;
    if (f.state === "inferred" && f.value === 0 && MAY_BE_INFERRED.test(f.indicator)) continue;
    out.push({ stage: stageOf(f), words: `${f.state} fact more than expected: ${line(f)}` });
  }
  return out;
}

/** A quote is exactly the words of the text at its place. */
function quoteDifferences(result: Report): Difference[] {
  const text = result.document.text;
  return result.facts
    .filter((f) => text.slice(f.evidence.start, f.evidence.end) !== f.evidence.quote)
    .map((f) => ({ stage: stageOf(f), words: `the quote is not what stands at ${f.evidence.start}: ${line(f)}` }));
}

/** Every expected result is there as often as expected, and no identity fails that should not. */
function checkDifferences(expected: Expected["checks"], findings: Finding[]): Difference[] {
  const out: Difference[] = [];
  const count = (rule: string, result: CheckResult) =>
    findings.filter((f) => f.rule === rule && f.result === result).length;
  const seen = new Map<string, number>();
  for (const check of expected) {
    const key = `${check.rule} ${check.result}`;
    const nth = (seen.get(key) ?? 0) + 1;
    seen.set(key, nth);
    if (count(check.rule, check.result) < nth) {
      const given = findings.filter((f) => f.rule === check.rule).map((f) => f.result);
      const results = given.length ? [...new Set(given)].join(", ") : "no finding";
      out.push({ stage: "check", words: `${check.rule} expected ${check.result} for ${check.about}: ${results}` });
    }
  }
  for (const finding of findings) {
    if (finding.result !== "fail" || !IDENTITY.test(finding.rule) || seen.has(`${finding.rule} fail`)) continue;
    out.push({
      stage: "check",
      words: `${finding.rule} fails unexpectedly (${finding.column ?? "no column"}): ${finding.message}`,
    });
  }
  return out;
}

const stageOf = (fact: Fact): "tables" | "narrative" => (fact.method === "table" ? "tables" : "narrative");
const told = (fact: Fact, value: number) => (fact.value === value ? "a stranger became a fact" : "quote too wide");
const clip = (words: string) => (words.length > 40 ? `${words.slice(0, 40)}…` : words);
const show = (value: unknown) =>
  (Array.isArray(value) ? value.map((v) => JSON.stringify(v)).join(" or ") : JSON.stringify(value)) || "nothing";
const nameOf = (value: ExpectedValue) =>
  `${value.key}${value.applicant ? `[${value.applicant}]` : ""}${value.label ? `“${value.label}”` : ""}`;
const line = (f: Fact) =>
  `${f.indicator}${f.applicant ? `[${f.applicant}]` : ""} = ${f.value} ${f.scope} ${f.state} by ${f.rule} “${clip(f.evidence.quote)}” at ${f.evidence.start}`;
