/** A list that seems not to add up may only hold a number nobody read. Such a list is open, not wrong. */
import { findIdentity } from "@/lib/dictionary/identities";
import type { Fact, Finding } from "@/lib/report";
import { findingOf } from "./finding";

/** Words behind a counted number, when the facts themselves print none. */
const UNITS = "条|件|宗|项|份|起|例|篇|个|次|场|期|人次|人";
/** Counts in digits or in Chinese numerals; 数十 is one, too. */
const NUMBER = "\\d[\\d,]*(?:\\.\\d+)?[万余多]{0,2}|[数几]?[一二两三四五六七八九十百千]{1,6}[余多]?";
const SUMS: ReadonlySet<string> = new Set(["list", "scope_split", "categories", "equality"]);
/** A number that compares with another year is no part of a list. */
const COMPARED = /(?:增加|增长|减少|下降|上年|去年|同期|上一年)[^,;。]{0,4}$/;
/** How far a list may run on behind its last part that was read. */
const TAIL = 60;

/**
 * Failed sums of lists in running text, turned to `not_assessable` where the passage they stand in counts something else in the same
 * measure word that is no fact.
 *
 * @param text folded text of the report; without it nothing changes
 */
export function openWhereUnread(findings: Finding[], facts: readonly Fact[], text: string | null): Finding[] {
  if (text === null) return findings;
  return findings.map((f) => {
    const kind = findIdentity(f.rule)?.kind;
    if (f.result !== "fail" || !kind || !SUMS.has(kind)) return f;
    const own = f.facts.flatMap((i) => facts[i] ?? []);
    if (own.some((o) => o.method === "table")) return f;
    const unread = unreadNumbers(own, facts, text, Number(f.params.delta));
    if (unread.length === 0) return f;
    const params = { ...f.params, variant: "unread", unread: unread.join(", ") };
    return findingOf(f.rule, f.column, { result: "not_assessable", params, facts: f.facts }, f.severity);
  });
}

/**
 * Numbers of the passage that no fact holds, and those read as something else that are just what the sum lacks: 省政府办25294条,省级单位144933条,
 * 市(州)405683条 of 575910.
 */
function unreadNumbers(own: readonly Fact[], facts: readonly Fact[], text: string, lacking: number): string[] {
  const start = Math.min(...own.map((o) => o.evidence.start));
  const last = Math.max(...own.map((o) => o.evidence.end));
  const end = last + (/[。\n]/.exec(text.slice(last, last + TAIL))?.index ?? TAIL);
  const printed = [...new Set(own.flatMap((o) => o.unit_printed ?? []))];
  const counted = new RegExp(`(${NUMBER})[*_ ]*(?:${printed.length ? printed.map(escaped).join("|") : UNITS})`, "g");
  const passage = text.slice(start, end);
  return [...passage.matchAll(counted)]
    .filter((m) => {
      const at = start + m.index;
      const reading = facts.find((f) => f.evidence.start < at + m[0].length && f.evidence.end > at);
      const unread = !reading || (lacking > 0 && reading.value === lacking && !own.includes(reading));
      return unread && !COMPARED.test(text.slice(Math.max(0, at - 8), at)) && !/[\d.]/.test(text.charAt(at - 1));
    })
    .map((m) => m[0].replace(/[*_ ]/g, ""));
}

const escaped = (s: string) => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
