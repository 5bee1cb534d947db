/** Passages that give different numbers for the same figure, and what rests on them. */
import type { Fact, Finding } from "@/lib/report";
import type { Draft } from "./draft";

/** Two passages that give different numbers for the same thing: neither is accepted. */
export function disagree(drafts: Draft[], facts: Fact[], findings: Finding[]): void {
  const groups = new Map<string, number[]>();
  for (const [i, f] of facts.entries()) {
    const key = [f.indicator, f.applicant, f.label, f.scope, f.scope_words, f.period].join("|");
    const list = groups.get(key);
    if (list) list.push(i);
    else groups.set(key, [i]);
  }
  for (const list of groups.values()) {
    const members = list.map((i) => facts[i] as Fact);
    // A figure that was doubtful anyway does not pull a certain one down.
    const certain = members.filter((f) => f.state !== "review");
    const judged =
      certain.length > 0 && !list.some((i) => isOtherTotal(drafts[i] as Draft, certain)) ? certain : members;
    if (judged.length < 2) continue;
    // 2个查阅点接待320人次 speaks again of those counted before.
    const counted = list.filter((i) => judged.includes(facts[i] as Fact) && !SPEAKS_AGAIN.test(quoteOf(facts[i])));
    if (judged.every((f) => agrees(f, judged[0] as Fact)) && !countedApart(counted.map((i) => drafts[i] as Draft)))
      continue;
    doubtAll(
      list.filter((i) => judged.includes(facts[i] as Fact)),
      facts,
      findings,
    );
  }
  const apart = receivedAndAcceptedApart(drafts, facts);
  if (apart.length > 0) doubtAll(apart, facts, findings);
  // What one of several sites published, by kinds: as doubtful as the sites' own counts.
  for (const [i, d] of drafts.entries()) {
    if (d.family !== "category" || d.head?.family !== "channel") continue;
    const head = facts[drafts.indexOf(d.head)];
    const fact = facts[i];
    if (head?.state === "review" && fact) fact.state = "review";
  }
}

/**
 * 通过各平台发布信息500篇次。…主动公开政府信息268条、动态115条: whether kinds stand beside the second or under it, the first need not be the total.
 */
const isOtherTotal = (d: Draft, certain: readonly Fact[]): boolean =>
  d.key === "proactive_disclosures_total" &&
  d.doubts.length > 0 &&
  d.doubts.every((doubt) => doubt === "kinds-beside") &&
  certain.every((f) => f.value !== d.value && !/主动公开/.test(quoteOf(f)));

/** 档案馆设立查阅点1个,图书馆设立查阅点1个: in one sentence nobody tells the same number of things twice; each is a part. */
const countedApart = (told: Draft[]): boolean =>
  told.some((d, i) => COUNTED_APART.has(d.family) && told.some((o, k) => k > i && o.sentence === d.sentence));
const SPEAKS_AGAIN = /^[\d一二两三四五六七八九十]/;
const quoteOf = (fact: Fact | undefined): string => fact?.evidence.quote.normalize("NFKC") ?? "";
const COUNTED_APART: ReadonlySet<string> = new Set(["org", "training", "meetings"]);

/** Those facts wait for review, with a finding that names their numbers. */
function doubtAll(which: number[], facts: Fact[], findings: Finding[]): void {
  const judged = which.map((i) => facts[i] as Fact);
  for (const f of judged) {
    f.state = "review";
    f.confidence = Math.min(f.confidence, 0.5);
  }
  const apart = [...new Set(judged.map((f) => f.value))];
  const values = apart.length > 1 ? apart : judged.map((f) => f.value);
  const first = judged[0] as Fact;
  findings.push({
    rule: "prose-disagrees",
    column: first.applicant,
    result: "fail",
    severity: "hard",
    message: `The text gives ${values.join(" and ")} for the same figure; it waits for review.`,
    params: { key: first.indicator, values: values.join(" / ") },
    facts: which,
  });
}

/** Paragraphs between which one passage ends and another begins. */
const PASSAGE = 4;

/**
 * 共收到申请22件 in the overview, 受理申请16件 in the section on requests: told in one passage, the rest was not accepted; told far apart,
 * they are two counts of the same requests. The facts of both, none where they agree or stand together.
 */
function receivedAndAcceptedApart(drafts: Draft[], facts: Fact[]): number[] {
  const certain = (key: string) =>
    facts.flatMap((f, i) =>
      f.indicator === key && f.state !== "review" && f.period === "year" && (f.applicant ?? "total") === "total"
        ? [i]
        : [],
    );
  const [received, accepted] = [certain("requests_received"), certain("requests_accepted")];
  const meet = (test: (r: number, a: number) => boolean) => received.some((r) => accepted.some((a) => test(r, a)));
  const near = (r: number, a: number) =>
    Math.abs((drafts[r] as Draft).line - (drafts[a] as Draft).line) < PASSAGE ||
    agrees(facts[r] as Fact, facts[a] as Fact) ||
    (facts[r] as Fact).scope !== (facts[a] as Fact).scope ||
    (facts[r] as Fact).scope_words !== (facts[a] as Fact).scope_words;
  return meet(() => true) && !meet(near) ? [...received, ...accepted] : [];
}

/** 收到21件,均已答复, where another passage gives another number received: as many were answered, but how many? */
export function followDoubt(drafts: Draft[], facts: Fact[]): void {
  for (const [i, d] of drafts.entries()) {
    if (d.rule !== "equals requests_received") continue;
    const received = drafts.findIndex(
      (o) => /^requests_(?:received|accepted)$/.test(o.key) && o.value === d.value && d.line - o.line <= 1,
    );
    const fact = facts[i];
    if (fact === undefined || facts[received]?.state !== "review") continue;
    fact.state = "review";
    fact.confidence = Math.min(fact.confidence, 0.5);
  }
}

/** 6.7万余 and 67036 are the same figure told twice. */
function agrees(a: Fact, b: Fact): boolean {
  if (a.value === b.value) return true;
  const [rough, exact] = a.approx !== null ? [a, b] : [b, a];
  if (rough.approx === null) return false;
  const near = Math.abs(exact.value - rough.value) <= rough.value * 0.1;
  if (rough.approx === "at_least") return exact.value >= rough.value && near;
  if (rough.approx === "nearly") return exact.value <= rough.value && near;
  return near;
}
