/** Percentages the text prints right behind a count (占0.77%): E1-04, E1-05, N-06. */

import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { findIdentity } from "@/lib/dictionary/identities";
import type { Fact, Finding, ReportIdentity } from "@/lib/report";
import { round } from "./amount";
import { type Group, slotOf, wordsOf } from "./figures";
import { findingOf } from "./finding";
import { type Indexed, listedSum, proseInOrder } from "./listed-sum";

/** 占总数的2.55%, (24%), 占比为3%. Growth (增长2%) carries neither 占 nor brackets. */
const SHARE =
  /^[^\d,;。、()\n]{0,4}[,(、]{0,2}(?:约|各|均|分别)?(?:占[^,;。\d\n]{0,16}|(?:比例|比重)[^,;。\d\n]{0,6}|(?<=\())(\d{1,3}(?:\.\d+)?)%/;

/** Percentage points that rounding may move. */
const TOLERANCE = 0.01;

/** The percentage printed with a fact, as its words, or null: in its quote, or behind it where the text is at hand. */
export function printedShare(fact: Fact, text: string | null): string | null {
  if (fact.method !== "narrative") return null;
  const quote = fold(fact.evidence.quote);
  const within = /占[^,;。\d]{0,16}(\d{1,3}(?:\.\d+)?)%/.exec(quote);
  if (within) return within[1] ?? null;
  const behind = text?.slice(fact.evidence.end, fact.evidence.end + 48) ?? "";
  return SHARE.exec(behind)?.[1] ?? null;
}

const fold = (s: string) => s.replace(/[！-～]/g, (c) => String.fromCharCode(c.charCodeAt(0) - 0xfee0));

/** E1-04: all items disclosed and the categories listed after them, within one scope. */
export function categorySums(facts: readonly Fact[], identity: ReportIdentity, text: string | null): Finding[] {
  const rule = findIdentity("E1-04");
  const c = rule?.comparisons[0];
  if (!rule || !c || !rule.prose.includes(identity.era)) return [];
  const prose = proseInOrder(facts);
  const heads = prose.filter((p) => p.fact.indicator === c.left[0]);
  return heads.flatMap((head, n) => {
    const until = heads[n + 1]?.fact.evidence.start ?? Number.POSITIVE_INFINITY;
    const parts = prose.filter(
      ({ fact }) =>
        c.right.includes(fact.indicator) &&
        fact.evidence.start > head.fact.evidence.start &&
        fact.evidence.start < until &&
        fact.scope === head.fact.scope &&
        wordsOf(fact) === wordsOf(head.fact) &&
        fact.period === head.fact.period,
    );
    return parts.length < 2 ? [] : [categorySum(head, parts, identity, text)];
  });
}

function categorySum(head: Indexed, parts: Indexed[], identity: ReportIdentity, text: string | null): Finding {
  const { equal, params, facts } = listedSum(head, parts, identity);
  const shares = parts.map((p) => printedShare(p.fact, text));
  const percent = shares.includes(null) ? null : round(shares.reduce((s, p) => s + Number(p), 0));
  const complete = percent !== null && percent >= 99.9 && percent <= 100.1;
  return findingOf("E1-04", null, {
    // A sum that comes out proves the list complete; one that does not proves nothing unless the percentages make a hundred.
    result: equal ? "pass" : complete ? "fail" : "not_assessable",
    params: { ...params, percent },
    facts,
  });
}

/**
 * E1-05 within the text, N-06 where only the table has the whole: each printed percentage against the figures. One finding a rule and
 * passage: the worst percentage tells.
 */
export function percentageChecks(
  facts: readonly Fact[],
  groups: readonly Group[],
  identity: ReportIdentity,
  text: string | null,
): Finding[] {
  const checked = new Map<string, { rule: string; list: Checked[] }>();
  for (const [index, fact] of facts.entries()) {
    const printed = printedShare(fact, text);
    if (printed === null || fact.approx !== null) continue;
    const found = best(fact, index, printed, groups);
    if (!found) continue;
    const key = `${found.rule}|${found.whole.term}|${fact.scope}|${wordsOf(fact)}|${fact.period}`;
    const entry = checked.get(key) ?? { rule: found.rule, list: [] };
    entry.list.push(found);
    checked.set(key, entry);
  }
  return [...checked.values()].map(({ rule, list }) => {
    const worst = list.reduce((w, c) => (c.off > w.off ? c : w));
    const fails = worst.off > TOLERANCE + 1e-9;
    return findingOf(rule, null, {
      result: fails ? "fail" : "pass",
      params: {
        era: identity.era,
        source: "text",
        count: list.length,
        left: worst.part,
        right: worst.whole.value,
        left_keys: worst.key,
        right_keys: worst.whole.term,
        computed: worst.computed,
        printed: worst.printed,
      },
      facts: fails ? [worst.index, ...worst.whole.facts] : list.flatMap((c) => [c.index, ...c.whole.facts]),
    });
  });
}

interface Whole {
  term: string;
  value: number;
  facts: number[];
}
interface Checked {
  rule: string;
  index: number;
  key: string;
  part: number;
  whole: Whole;
  computed: number;
  printed: string;
  off: number;
}

/** The whole that explains the percentage best: the figure's parent, or all requests received. The text's own before the table's. */
function best(fact: Fact, index: number, printed: string, groups: readonly Group[]): Checked | null {
  const terms = wholesOf(fact);
  for (const source of ["text", "table"] as const) {
    const wholes = groups
      .filter(
        (g) =>
          g.source === source &&
          g.scope === fact.scope &&
          g.words === wordsOf(fact) &&
          (source === "table" || g.period === fact.period),
      )
      .flatMap((g) => terms.map((t) => slotOf(g, t, g.source === "table" && fact.applicant ? "total" : null)))
      .flatMap(({ term, slot }) =>
        slot.kind === "value" && slot.exact && slot.amount.value > 0
          ? [{ term, value: slot.amount.value, facts: slot.facts }]
          : [],
      );
    const tried = wholes.map((whole) => compare(fact, index, printed, whole, source === "text" ? "E1-05" : "N-06"));
    const first = tried.sort((a, b) => a.off - b.off)[0];
    if (first) return first;
  }
  return null;
}

function compare(fact: Fact, index: number, printed: string, whole: Whole, rule: string): Checked {
  const decimals = printed.split(".")[1]?.length ?? 0;
  const exact = (fact.value / whole.value) * 100;
  const scale = 10 ** decimals;
  const computed = Math.round(exact * scale) / scale;
  return {
    rule,
    index,
    key: fact.indicator,
    part: fact.value,
    whole,
    computed,
    printed,
    off: Math.abs(round(Number(printed) - computed)),
  };
}

function wholesOf(fact: Fact): string[] {
  const parent = findProseIndicator(fact.indicator, fact.era)?.parent;
  const terms = parent && !parent.includes("heading") ? [parent] : [];
  if (/^(answered|results|refused|unable|not_processed)_/.test(fact.indicator))
    terms.push("requests_answered", "requests_processed", "requests_completed", "requests_received");
  return [...new Set(terms)];
}
