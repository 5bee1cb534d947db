/** Compares what the reader made of a labelled document with its truth, figure by figure. Pure. */
import { placeByCode } from "@/lib/dictionary/regions";
import type { Fact, ReportResult } from "@/lib/report";
import type { IdentityTruth, LabelledDocument, TruthFigure } from "@/lib/synth/truth";
import { type Topic, topicOf } from "./topics";

export const GROUPS = ["tables", "narrative"] as const;
export type Group = (typeof GROUPS)[number];
export const groupOf = (source: "table" | "narrative"): Group => (source === "table" ? "tables" : "narrative");

/** Figures of one group. found = right + wrong: what the reader accepted. */
export interface Counts {
  /** Figures that have to be found. */
  due: number;
  found: number;
  right: number;
  wrong: number;
  /** Due and not accepted. Of these, `held`: read rightly, but left to a person. */
  missed: number;
  held: number;
}
export const noCounts = (): Counts => ({ due: 0, found: 0, right: 0, wrong: 0, missed: 0, held: 0 });

/** Answers of one question of identity. told: the document decides it. */
export interface Answers {
  told: number;
  right: number;
  unknown: number;
  wrong: number;
  /** Not told, and answered wrongly all the same. */
  guessed: number;
}
export const noAnswers = (): Answers => ({ told: 0, right: 0, unknown: 0, wrong: 0, guessed: 0 });

export type Stage = "read" | "identify" | "tables" | "narrative" | "check";

export interface Failure {
  stage: Stage;
  /** Kind of failure, for grouping: "missed requests_online", "wrong value answered_refused" … */
  what: string;
  document: string;
  family: string;
  split: string;
  expected: string;
  got: string;
  /** The words in question. */
  words: string;
}

export interface DocumentScore {
  figures: Record<Group, Counts>;
  /** The same figures by what they are about. */
  topics: Map<Topic, Record<Group, Counts>>;
  place: Answers;
  year: Answers;
  /** Era, scope and kind of issuer: right of those asked. */
  era: { right: number; asked: number };
  scope: { right: number; unknown: number; asked: number };
  issuer: { right: number; asked: number };
  outcome: { right: number; asked: number };
  failures: Failure[];
}

/** Words that name the whole area say the same as none. */
const same = (a: number, b: number) => Math.abs(a - b) < 1e-6 * Math.max(1, Math.abs(b));
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

function surroundings(result: ReportResult, f: Fact): string {
  const text = result.document?.text ?? "";
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

/** Scores one document. */
export function scoreDocument(doc: LabelledDocument, result: ReportResult): DocumentScore {
  const score: DocumentScore = {
    figures: { tables: noCounts(), narrative: noCounts() },
    topics: new Map(),
    place: noAnswers(),
    year: noAnswers(),
    era: { right: 0, asked: 0 },
    scope: { right: 0, unknown: 0, asked: 0 },
    issuer: { right: 0, asked: 0 },
    outcome: { right: 0, asked: 1 },
    failures: [],
  };
  const fail = (stage: Stage, what: string, expected: string, got: string, words: string) =>
    score.failures.push({ stage, what, document: doc.id, family: doc.family, split: doc.split, expected, got, words });

  if (result.outcome === doc.outcome) score.outcome.right = 1;
  else {
    const got = result.outcome === "report" ? "report" : `${result.outcome}: ${result.reason.code}`;
    fail(
      result.outcome === "unreadable" ? "read" : "identify",
      `outcome ${got}`,
      doc.outcome,
      got,
      result.document?.text.slice(0, 200) ?? "",
    );
  }
  if (doc.outcome !== "report") return score;
  if (result.outcome !== "report") {
    for (const t of doc.figures)
      if (t.due === "must" && t.value !== null) count(score, groupOf(t.source), t.key, "due", "missed");
    return score;
  }
  if (doc.identity) scoreIdentity(doc.identity, result, score, fail);

  const accepted = result.facts.filter((f) => f.state === "accepted");
  const wrongScopeOfAll = doc.identity !== null && !doc.identity.scopes.includes(result.identity.scope);
  for (const f of accepted) {
    const group = groupOf(f.method);
    const fits = doc.figures.filter((t) => differences(f, t).length === 0);
    if (fits.some((t) => t.due !== "review")) {
      count(score, group, f.indicator, "found", "right");
      continue;
    }
    count(score, group, f.indicator, "found", "wrong");
    const stage = groupOf(f.method);
    if (fits.length > 0) {
      fail(
        "check",
        `accepted, not for review: ${f.indicator}`,
        truthLine(fits[0] as TruthFigure),
        line(f),
        surroundings(result, f),
      );
      continue;
    }
    const near = nearest(f, doc.figures);
    const aspects = near.aspects === "stranger" ? "stranger" : near.aspects.join("+");
    const ofReport = aspects === "scope" && wrongScopeOfAll && f.scope === result.identity.scope;
    fail(
      ofReport ? "identify" : stage,
      ofReport ? "wrong scope of the report" : `wrong ${aspects}: ${f.indicator}`,
      near.truth ? truthLine(near.truth) : "no such figure",
      line(f),
      surroundings(result, f),
    );
  }
  for (const f of result.facts) {
    if (f.state !== "inferred") continue;
    const t = doc.figures.find(
      (x) => x.key === f.indicator && x.applicant === f.applicant && x.value !== null && x.scope === f.scope,
    );
    if (t && !same(t.value ?? 0, f.value)) {
      count(score, groupOf(f.method), f.indicator, "found", "wrong");
      fail("check", `wrong inferred: ${f.indicator}`, truthLine(t), line(f), surroundings(result, f));
    }
  }
  for (const t of doc.figures) {
    if (t.due !== "must" || t.value === null) continue;
    const group = groupOf(t.source);
    count(score, group, t.key, "due");
    const here = result.facts.filter((f) => differences(f, t).length === 0 && groupOf(f.method) === groupOf(t.source));
    if (here.some((f) => f.state === "accepted")) continue;
    count(score, group, t.key, "missed");
    if (here.length > 0) {
      count(score, group, t.key, "held");
      fail("check", `held though certain: ${t.key}`, truthLine(t), line(here[0] as Fact), t.words);
      continue;
    }
    const near = result.facts.filter(
      (f) => (f.indicator === t.key || t.other_keys?.includes(f.indicator)) && f.value === t.value,
    );
    const cell = result.cells.find((c) => c.indicator === t.key && c.applicant === t.applicant);
    const got = near[0] ? line(near[0]) : cell ? `${cell.kind} ${cell.reason ?? ""}` : "nothing";
    const scopeOnly = near.some((f) => differences(f, t).join() === "scope");
    fail(
      scopeOnly && wrongScopeOfAll ? "identify" : groupOf(t.source),
      scopeOnly && wrongScopeOfAll ? "wrong scope of the report" : `missed: ${t.key}`,
      truthLine(t),
      got,
      t.words,
    );
  }
  return score;
}

type Fail = (stage: Stage, what: string, expected: string, got: string, words: string) => void;

function scoreIdentity(
  truth: IdentityTruth,
  result: Extract<ReportResult, { outcome: "report" }>,
  score: DocumentScore,
  fail: Fail,
): void {
  const { identity } = result;
  const head = result.document.text.slice(0, 260).replace(/\s+/g, " ");
  const { region } = identity;
  const found = region
    ? `${region.code ?? ""} ${region.path.join("/")} (${identity.region_certainty})`
    : `unknown, candidates ${identity.region_candidates.map((c) => c.name).join(" ")}`;
  const expected = truth.place ? `${truth.place.code ?? ""} ${truth.place.name}` : "unknown: no gazetteer has it";
  const isRight = (): boolean => {
    if (truth.place === null) return region === null;
    if (region === null) return false;
    if (truth.other_places.some((n) => region.name.includes(n) || n.includes(region.name))) return true;
    // Without a year the code of any year is the place's.
    if (
      !truth.year_told &&
      region.code !== null &&
      truth.place.id !== null &&
      placeByCode(region.code)?.id === truth.place.id
    )
      return true;
    return truth.place.code !== null ? region.code === truth.place.code : region.name === truth.place.name;
  };
  if (truth.place === null) {
    // Nobody can know an invented place; a real one in its stead is a guess.
    if (region !== null) {
      score.place.guessed++;
      fail("identify", "invented place taken for a real one", expected, found, head);
    }
  } else if (truth.place_told) {
    score.place.told++;
    if (isRight()) score.place.right++;
    else if (region === null) {
      score.place.unknown++;
      fail("identify", "place told, but unknown", expected, found, head);
    } else {
      score.place.wrong++;
      fail("identify", "wrong place", expected, found, head);
    }
  } else if (region !== null && !isRight()) {
    score.place.guessed++;
    fail("identify", "place not told, guessed wrongly", expected, found, head);
  }

  const year = `${identity.year} (${identity.year_certainty})`;
  if (truth.year_told) {
    score.year.told++;
    if (identity.year === truth.year) score.year.right++;
    else if (identity.year === null) {
      score.year.unknown++;
      fail("identify", "year told, but unknown", String(truth.year), year, head);
    } else {
      score.year.wrong++;
      fail("identify", "wrong year", String(truth.year), year, head);
    }
  } else if (identity.year !== null && identity.year !== truth.year) {
    score.year.guessed++;
    fail("identify", "year not told, guessed wrongly", `${truth.year}, not told`, year, head);
  }

  score.era.asked++;
  if (identity.era === truth.era || truth.other_eras.includes(identity.era)) score.era.right++;
  else fail("identify", `era ${identity.era} for ${truth.era}`, truth.era, identity.era, head);
  score.scope.asked++;
  if (identity.scope === "unknown" && truth.scopes[0] !== "unknown") score.scope.unknown++;
  if (truth.scopes.includes(identity.scope)) score.scope.right++;
  else
    fail("identify", `scope ${identity.scope} for ${truth.scopes[0]}`, truth.scopes.join(" or "), identity.scope, head);
  score.issuer.asked++;
  if (truth.issuer_kinds.includes(identity.issuer.kind)) score.issuer.right++;
  else
    fail(
      "identify",
      `issuer ${identity.issuer.kind} for ${truth.issuer_kinds[0]}`,
      truth.issuer_kinds.join(" or "),
      `${identity.issuer.kind} ${identity.issuer.name}`,
      head,
    );
}
