/** Drafts of the whole text → facts: stocks told from years, lists checked against their heads, contradictions sent to review. */

import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { identities } from "@/lib/dictionary/identities";
import type { Fact, Finding, SourceDocument } from "@/lib/report";
import { type Draft, ruleOf } from "./draft";
import type { NumberRole } from "./roles";

export function settle(
  doc: SourceDocument,
  drafts: Draft[],
  roles: NumberRole[],
): { facts: Fact[]; roles: NumberRole[]; findings: Finding[] } {
  tellStocks(drafts);
  tellStockBehindNew(doc.folded, drafts);
  tellSinceSite(doc.folded, drafts);
  moveLists(drafts);
  doubtTwins(drafts);
  doubtBeside(drafts);
  doubtStocks(doc.folded, drafts);
  const told = drafts.filter((d) => !d.silent).sort((a, b) => a.start - b.start || a.end - b.end);
  const findings: Finding[] = [];
  checkLists(told, findings);
  const facts = told.map((d) => toFact(doc, d));
  disagree(told, facts, findings);
  followDoubt(told, facts);
  roles.sort((a, b) => a.start - b.start);
  return { facts, roles, findings };
}

const keysOf = (terms: readonly string[]): ReadonlySet<string> => new Set(terms.flatMap((t) => t.split("|")));

const COUNTS: ReadonlySet<string> = new Set(["proactive", "channel"]);

/** 截至…92108条 beside the year's 24556 of the same thing: the larger is a stock. */
function tellStocks(drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.period !== "ambiguous") continue;
    const year = drafts.find(
      (o) =>
        o !== d &&
        o.period === "year" &&
        Math.abs(o.line - d.line) <= 1 &&
        o.value < d.value &&
        (o.list === "year" ? o.head === d : o.family === d.family && sameThing(o, d)),
    );
    if (!year) continue;
    d.period = "cumulative";
    if (d.family === "platform") {
      d.silent = false;
      d.key = "proactive_disclosures_cumulative";
    }
    d.review = false;
  }
  // 累计公开5928条,其中本年度新增2110条: the new ones are the year's, the rest is a stock.
  for (const d of drafts) {
    if (d.silent || d.period === "cumulative" || !COUNTS.has(d.family) || d.fresh || d.list !== null) continue;
    const fresh = drafts.find(
      (o) =>
        o !== d &&
        o.fresh &&
        o.start > d.start &&
        o.line - d.line <= 1 &&
        o.value < d.value &&
        o.unitPrinted === d.unitPrinted &&
        COUNTS.has(o.family) &&
        (o.family === d.family || d.family === "channel") &&
        o.scope === d.scope,
    );
    if (!fresh) continue;
    d.period = "cumulative";
    d.review = false;
    const indicator = findProseIndicator("proactive_disclosures_cumulative", d.era);
    if (indicator) {
      d.key = indicator.key;
      d.era = indicator.era;
    }
    if (fresh.key === "proactive_disclosures_cumulative") {
      const total = findProseIndicator("proactive_disclosures_total", fresh.era);
      if (total) {
        fresh.key = total.key;
        fresh.era = total.era;
        fresh.period = "year";
        fresh.review = false;
      }
    }
  }
  // A stock on a platform without the year's figure beside it is still a count of disclosures.
  for (const d of drafts) {
    if (d.family === "platform" && d.period !== "year") {
      d.key = "proactive_disclosures_cumulative";
      d.silent = false;
    }
    if (d.family === "platform" && !d.silent) {
      const indicator = findProseIndicator(d.key, d.era);
      if (indicator) {
        d.era = indicator.era;
        d.unit = indicator.unit;
      }
    }
  }
}

/** 2014年公开信息76条,累计公开信息160条: the year's, and the stock right behind it. */
function tellStockBehindNew(text: string, drafts: Draft[]): void {
  const counts = drafts.filter((d) => d.family === "proactive" && d.list === null && !d.silent);
  for (const stock of counts) {
    const added = counts.findLast((d) => d.sentence === stock.sentence && d.start < stock.start);
    if (!added || added.value >= stock.value || added.scope !== stock.scope) continue;
    if (added.key !== stock.key && !added.fresh) continue;
    if (!/^[,;、](?:目前|现|已|历年)*累计/.test(text.slice(added.end, stock.end))) continue;
    become(added, "proactive_disclosures_total", "year");
    become(stock, "proactive_disclosures_cumulative", "cumulative");
  }
}

/** 自政府网站开通以来发布2550条(其中2013年新增532条): since when, and no medium's alone, as the year's figure is a part of it. */
function tellSinceSite(text: string, drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.period !== "cumulative" || d.family !== "proactive" || d.doubts.length > 0) continue;
    if (!/(?:政府|门户)网站[^,;。]{0,8}以来,[^,;。]*$/.test(text.slice(Math.max(0, d.start - 40), d.start))) continue;
    const part = drafts.find((o) => o.family === d.family && o.sentence === d.sentence && o.start > d.start);
    if (part?.period === "year" && part.value < d.value && !part.review) d.review = false;
  }
}

/** 累计公开1480条,其中2012年新增174条。其中机构职能5条…: kinds that add up to the year's figure beside a stock are the year's. */
function moveLists(drafts: Draft[]): void {
  const lists = new Map<Draft, Draft[]>();
  for (const d of drafts)
    if (d.list === "category" && d.head && d.head.period !== "year" && d.period === d.head.period)
      lists.set(d.head, [...(lists.get(d.head) ?? []), d]);
  for (const [head, items] of lists) {
    const sum = items.reduce((all, d) => all + d.value, 0);
    const year = drafts.find(
      (d) =>
        d.key === "proactive_disclosures_total" &&
        d.period === "year" &&
        d.line === head.line &&
        d.value === sum &&
        d.scope === head.scope,
    );
    if (items.length < 2 || !year) continue;
    for (const d of items) {
      d.head = year;
      d.period = "year";
      d.review = year.review;
    }
  }
}

function become(d: Draft, key: string, period: Draft["period"]): void {
  const indicator = findProseIndicator(key, d.era);
  if (!indicator) return;
  d.key = indicator.key;
  d.era = indicator.era;
  d.period = period;
  d.review = false;
}

/** Lists whose items exclude each other. */
const ITEMS: ReadonlySet<string> = new Set(["outcomes", "recon_items", "litig_items", "means", "applicants"]);

/** 驳回起诉1件,驳回诉讼请求1件: two items of one list that count as the same thing are each a part of it. */
function doubtTwins(drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.list === null || !ITEMS.has(d.list)) continue;
    const twin = drafts.some(
      (o) =>
        o !== d &&
        o.start !== d.start &&
        (o.value !== 0 || d.value !== 0) &&
        o.list === d.list &&
        o.head === d.head &&
        o.sentence === d.sentence &&
        o.line === d.line &&
        o.key === d.key &&
        o.applicant === d.applicant &&
        sameScope(o, d),
    );
    if (!twin) continue;
    d.review = true;
    d.doubts = [...d.doubts, "one of two items that count as the same"];
  }
}

/** 通过某网站公开300条,通过省政府网站公开12条: where one is in doubt, the other is not all that went out that way. */
function doubtBeside(drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.family !== "channel" || d.silent || d.review) continue;
    const other = drafts.some(
      (o) => o.review && o.line === d.line && o.sentence === d.sentence && o.key === d.key && o.value > d.value,
    );
    if (!other) continue;
    d.review = true;
    d.doubts = [...d.doubts, "beside a larger one in doubt"];
  }
}

/** 主动公开1200条,…网站累计公开5600条: one medium told with 累计 and with more than the year published in all is a stock. */
function doubtStocks(text: string, drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.family !== "channel" || d.silent || d.review || d.period !== "year") continue;
    if (!/累计[^,。;:\d]*$/.test(text.slice(Math.max(0, d.start - 10), d.end).replace(/[\d,.]+\D*$/, ""))) continue;
    const year = drafts.some(
      (o) => o.key === "proactive_disclosures_total" && o.period === "year" && o.value < d.value && sameScope(o, d),
    );
    if (!year) continue;
    d.review = true;
    d.doubts = [...d.doubts, "stock"];
  }
}

const sameScope = (a: Draft, b: Draft) => a.scope === b.scope && a.scopeWords === b.scopeWords;

const sameThing = (a: Draft, b: Draft) =>
  sameScope(a, b) && (a.family === "platform" || a.family === "proactive" || a.key === b.key);

/** Parts that add up to their head confirm each other; parts that do not are kept, and said so. */
function checkLists(drafts: Draft[], findings: Finding[]): void {
  const lists = new Map<string, Draft[]>();
  for (const d of drafts) {
    if (d.head === null || d.list === null || d.list === "year") continue;
    const key = `${drafts.indexOf(d.head)}:${d.list}:${d.list === "scope" ? "" : `${d.scope}${d.scopeWords}`}`;
    const list = lists.get(key);
    if (list) list.push(d);
    else lists.set(key, [d]);
  }
  for (const items of lists.values()) {
    const head = (items[0] as Draft).head as Draft;
    if (items.length < 2 || head.approx !== null || items.some((d) => d.approx !== null)) continue;
    const sum = items.reduce((s, d) => s + d.value, 0);
    if (sum === head.value) {
      for (const d of [...items, head]) d.confidence = Math.max(d.confidence, 0.97);
      continue;
    }
    if (sum > head.value && wholeOf(head, items)) {
      findings.push({
        rule: "list-differs",
        column: null,
        result: "fail",
        severity: "soft",
        message: `The parts listed add up to ${sum}; the text gives ${head.value} in all. Both are kept as printed.`,
        params: { sum, total: head.value, key: head.key },
        facts: [head, ...items].map((d) => drafts.indexOf(d)).filter((n) => n >= 0),
      });
    }
  }
}

/** What the identities say a figure is made of, by its key: requests by the ways they came, answers by their outcomes … */
const MADE_OF: readonly { whole: ReadonlySet<string>; parts: ReadonlySet<string> }[] = identities
  .filter((i) => i.kind === "equality" || i.kind === "list" || i.kind === "categories")
  .flatMap((i) => i.comparisons)
  .filter((c) => c.left.length === 1 && c.right.length > 1)
  .map((c) => ({ whole: keysOf(c.left), parts: keysOf(c.right) }));

/**
 * Only what a figure is made of must add up to it. Requests received last year are decided too, reasons stand among the outcomes they
 * explain, and categories told behind the last medium are no part of what went out by it: none of these contradicts anything.
 */
const wholeOf = (head: Draft, items: readonly Draft[]): boolean =>
  items.every((d) => d.list === "scope" && d.key === head.key) ||
  MADE_OF.some(({ whole, parts }) => whole.has(head.key) && items.every((d) => parts.has(d.key)));

function toFact(doc: SourceDocument, d: Draft): Fact {
  return {
    indicator: d.key,
    era: d.era,
    applicant: d.applicant,
    label: d.label,
    value: d.value,
    unit: d.unit,
    unit_printed: d.unitPrinted,
    approx: d.approx,
    scope: d.scope,
    scope_words: d.scopeWords,
    period: d.period,
    state: d.review || d.confidence < 0.8 ? "review" : "accepted",
    confidence: d.review ? Math.min(d.confidence, 0.6) : d.confidence,
    method: "narrative",
    rule: ruleOf(d),
    change: d.change,
    evidence: { quote: doc.text.slice(d.start, d.end), start: d.start, end: d.end, row: null, column: null },
  };
}

/** Two passages that give different numbers for the same thing: neither is accepted. */
function disagree(drafts: Draft[], facts: Fact[], findings: Finding[]): void {
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
    const judged = certain.length > 0 ? certain : members;
    if (judged.length < 2 || judged.every((f) => agrees(f, judged[0] as Fact))) continue;
    for (const f of judged) {
      f.state = "review";
      f.confidence = Math.min(f.confidence, 0.5);
    }
    const first = judged[0] as Fact;
    findings.push({
      rule: "prose-disagrees",
      column: first.applicant,
      result: "fail",
      severity: "hard",
      message: `The text gives ${[...new Set(judged.map((f) => f.value))].join(" and ")} for the same figure; it waits for review.`,
      params: { key: first.indicator, values: [...new Set(judged.map((f) => f.value))].join(" / ") },
      facts: list.filter((i) => judged.includes(facts[i] as Fact)),
    });
  }
  // What one of several sites published, by kinds: as doubtful as the sites' own counts.
  for (const [i, d] of drafts.entries()) {
    if (d.family !== "category" || d.head?.family !== "channel") continue;
    const head = facts[drafts.indexOf(d.head)];
    const fact = facts[i];
    if (head?.state === "review" && fact) fact.state = "review";
  }
}

/** 收到21件,均已答复, where another passage gives another number received: as many were answered, but how many? */
function followDoubt(drafts: Draft[], facts: Fact[]): void {
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
