/** Figures that were read against those that are true. */
import type { Fact, ReportResult } from "@/lib/report";
import type { LabelledDocument, TruthFigure } from "@/lib/synth/truth";
import { type Counts, type DocumentScore, type Fail, type Group, groupOf, noCounts } from "./counts";
import { topicOf } from "./topics";

type Report = Extract<ReportResult, { outcome: "report" }>;

/** Equal but for rounding. */
const same = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
/** Words that name the whole area say the same as none. */
const labelOf = (s: string | null) => (s ?? "").replace(/(?:信息|类|的|\s)+$/g, "");

type Aspect = "key" | "applicant" | "value" | "scope" | "period" | "label";

/** In what a fact differs from a true figure. */
function differences(f: Fact, t: TruthFigure): Aspect[] {
  const out: Aspect[] = [];
  const alternative = t.other_keys?.includes(f.indicator) ?? false;
  if (f.indicator !== t.key && !alternative) out.push("key");
  if (f.applicant !== t.applicant && !alternative) out.push("applicant");
  if (t.value === null || !same(f.value, t.value)) out.push("value");
  // A report whose scope nothing tells: an unknown scope contradicts nobody.
  if (f.scope !== t.scope && !(t.other_scopes ?? []).includes(f.scope)) out.push("scope");
  if (f.period !== t.period && !(t.other_periods ?? []).includes(f.period)) out.push("period");
  if (labelOf(f.label) !== labelOf(t.label) && t.label !== null) out.push("label");
  return out;
}

const line = (f: Fact) =>
  `${f.indicator}${f.applicant ? `[${f.applicant}]` : ""} = ${f.value} ${f.scope}${f.scope_words ? `(${f.scope_words})` : ""} ${f.period} ${f.state} by ${f.rule}`;
const truthLine = (t: TruthFigure) =>
  `${t.key}${t.applicant ? `[${t.applicant}]` : ""} = ${t.value ?? t.blank} ${t.scope}${t.scope_words ? `(${t.scope_words})` : ""} ${t.period}${t.label ? ` “${t.label}”` : ""} (${t.due})`;

/** What a fact that fits no true figure got wrong, by the nearest true figure. */
function nearest(
  f: Fact,
  truth: readonly TruthFigure[],
): { aspects: Aspect[] | "stranger"; truth: TruthFigure | null } {
  let best: { aspects: Aspect[]; truth: TruthFigure; cost: number } | null = null;
  for (const t of truth) {
    const aspects = differences(f, t);
    // Another value under another key is no relation.
    if (aspects.includes("value") && aspects.includes("key")) continue;
    const cost = aspects.reduce((n, a) => n + (a === "value" || a === "key" ? 3 : 1), 0);
    if (best === null || cost < best.cost) best = { aspects, truth: t, cost };
  }
  return best ? { aspects: best.aspects, truth: best.truth } : { aspects: "stranger", truth: null };
}

function surroundings(result: Report, f: Fact): string {
  const { text } = result.document;
  return text.slice(Math.max(0, f.evidence.start - 40), f.evidence.end + 25).replace(/\s+/g, " ");
}

/** Counts a figure in the whole and in its topic. */
function count(score: DocumentScore, group: Group, key: string, ...parts: (keyof Counts)[]): void {
  const topic = topicOf(key);
  const own = score.topics.get(topic) ?? { tables: noCounts(), narrative: noCounts() };
  score.topics.set(topic, own);
  for (const part of parts) {
    score.figures[group][part]++;
    own[group][part]++;
  }
}

/** All that was due of a report that was not read as one is missed. */
export function missAll(doc: LabelledDocument, score: DocumentScore): void {
  for (const t of dueOf(doc)) count(score, groupOf(t.source), t.key, "due", "missed");
}

const dueOf = (doc: LabelledDocument) => doc.figures.filter((t) => t.due === "must" && t.value !== null);

export function scoreFigures(doc: LabelledDocument, result: Report, score: DocumentScore, fail: Fail): void {
  const wrongScopeOfAll = doc.identity !== null && !doc.identity.scopes.includes(result.identity.scope);
  const here: Case = { result, score, fail, wrongScopeOfAll };
  for (const f of result.facts) {
    if (f.state === "accepted") scoreAccepted(f, doc.figures, here);
    if (f.state === "inferred") scoreInferred(f, doc.figures, here);
  }
  for (const t of dueOf(doc)) scoreDue(t, here);
}

interface Case {
  result: Report;
  score: DocumentScore;
  fail: Fail;
  /** The report's own scope is wrong, so that all figures of it are. */
  wrongScopeOfAll: boolean;
}

function scoreAccepted(f: Fact, truth: readonly TruthFigure[], { result, score, fail, wrongScopeOfAll }: Case): void {
  const group = groupOf(f.method);
  const fits = truth.filter((t) => differences(f, t).length === 0);
  if (fits.some((t) => t.due !== "review")) {
    count(score, group, f.indicator, "found", "right");
    return;
  }
  count(score, group, f.indicator, "found", "wrong");
  const told = { got: line(f), words: surroundings(result, f) };
  if (fits[0]) {
    const what = `accepted, not for review: ${f.indicator}`;
    fail({ ...told, stage: "check", what, expected: truthLine(fits[0]) });
    return;
  }
  const near = nearest(f, truth);
  const aspects = near.aspects === "stranger" ? "stranger" : near.aspects.join("+");
  const ofReport = aspects === "scope" && wrongScopeOfAll && f.scope === result.identity.scope;
  fail({
    ...told,
    stage: ofReport ? "identify" : group,
    what: ofReport ? "wrong scope of the report" : `wrong ${aspects}: ${f.indicator}`,
    expected: near.truth ? truthLine(near.truth) : "no such figure",
  });
}

/** A zero or a remainder that only follows from the rest counts where it is wrong. */
function scoreInferred(f: Fact, truth: readonly TruthFigure[], { result, score, fail }: Case): void {
  const t = truth.find(
    (x) => x.key === f.indicator && x.applicant === f.applicant && x.value !== null && x.scope === f.scope,
  );
  if (!t || same(t.value ?? 0, f.value)) return;
  count(score, groupOf(f.method), f.indicator, "found", "wrong");
  const what = `wrong inferred: ${f.indicator}`;
  fail({ stage: "check", what, expected: truthLine(t), got: line(f), words: surroundings(result, f) });
}

function scoreDue(t: TruthFigure, { result, score, fail, wrongScopeOfAll }: Case): void {
  const group = groupOf(t.source);
  count(score, group, t.key, "due");
  const here = result.facts.filter((f) => differences(f, t).length === 0 && groupOf(f.method) === group);
  if (here.some((f) => f.state === "accepted")) return;
  count(score, group, t.key, "missed");
  const told = { expected: truthLine(t), words: t.words };
  if (here[0]) {
    count(score, group, t.key, "held");
    fail({ ...told, stage: "check", what: `held though certain: ${t.key}`, got: line(here[0]) });
    return;
  }
  const near = result.facts.filter(
    (f) => (f.indicator === t.key || t.other_keys?.includes(f.indicator)) && f.value === t.value,
  );
  const cell = result.cells.find((c) => c.indicator === t.key && c.applicant === t.applicant);
  const ofReport = wrongScopeOfAll && near.some((f) => differences(f, t).join() === "scope");
  fail({
    ...told,
    stage: ofReport ? "identify" : group,
    what: ofReport ? "wrong scope of the report" : `missed: ${t.key}`,
    got: near[0] ? line(near[0]) : cell ? `${cell.kind} ${cell.reason ?? ""}` : "nothing",
  });
}
