/** Drafts of the whole text → facts: stocks told from years, lists checked against their heads, contradictions sent to review. */

import { identities } from "@/lib/dictionary/identities";
import type { Fact, Finding, SourceDocument } from "@/lib/report";
import { confirmWholes } from "./confirm";
import { disagree, followDoubt } from "./disagree";
import { type Draft, ruleOf, sameScope } from "./draft";
import { tellLooseWords } from "./loose-words";
import type { NumberRole } from "./roles";
import { tellSiteForAll } from "./site-for-all";
import { doubtStocks, moveLists, tellSinceSite, tellStockBehindNew, tellStocks } from "./stocks";

export function settle(
  doc: SourceDocument,
  drafts: Draft[],
  roles: NumberRole[],
): { facts: Fact[]; roles: NumberRole[]; findings: Finding[] } {
  tellStocks(drafts);
  tellStockBehindNew(doc.folded, drafts);
  tellSinceSite(doc.folded, drafts);
  moveLists(drafts);
  tellLooseWords(doc.folded, drafts);
  tellSiteForAll(drafts);
  leaveNewsOut(doc.folded, drafts);
  doubtTwins(drafts);
  doubtLoneKinds(doc.folded, drafts);
  doubtBeside(doc.folded, drafts);
  doubtStocks(doc.folded, drafts);
  confirmWholes(drafts);
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

/** 主动公开信息977条。…公开动态信息270条: beside the total, news are one kind of it, and no second total. */
function leaveNewsOut(text: string, drafts: Draft[]): void {
  const totals = drafts.filter((d) => d.key === "proactive_disclosures_total" && d.list === null && !d.silent);
  const isNews = (d: Draft) => /动态(?:类)?信息/.test(text.slice(d.start, d.end));
  for (const d of totals)
    if (isNews(d) && totals.some((o) => !isNews(o) && o.value > d.value && sameScope(o, d) && o.period === d.period))
      d.silent = true;
}

/** Below this nothing but its name makes a kind of it: no 类, no share, no sum. */
const BY_NAME = 0.9;

/** As far as the rest of a list is looked for. */
const REACH = 40;

/** 累计公开173条,其中公文62条: kinds of a stock in its sentence, where no word between says that they are the year's. */
const OF_THE_YEAR = /[。;]|20\d\d|本年|今年|当年|全年|年内|新增/;
/** Right behind the figure it is a kind of. */
const BEHIND_ITS_HEAD = /^[余多]?[条件篇]?[,(:;。]?(?:其中|包括|包含)[^,;。]*$/;

/**
 * 二是及时更新重点领域信息,其中发布文件34条 a sentence behind 网站公开2150条: the only kind told, by no sign but its name and away from the
 * figure, may be a part of a part, or hang where nobody counted.
 */
function doubtLoneKinds(text: string, drafts: Draft[]): void {
  const kinds = drafts.filter((d) => d.family === "category");
  for (const d of kinds) {
    const { head } = d;
    if (d.review || head === null || head.value <= d.value) continue;
    const between = text.slice(head.end, d.start);
    const lone =
      d.confidence < BY_NAME &&
      !kinds.some((o) => o !== d && o.head === head) &&
      !BEHIND_ITS_HEAD.test(between) &&
      // 公开60条,其中法定内容23条,…;财政信息37条: what nobody read beside it makes up the whole.
      ![...text.slice(head.end, d.end + REACH).matchAll(/\d+/g)].some((m) => Number(m[0]) === head.value - d.value);
    const ofStock = head.period === "cumulative" && d.period === "year" && !OF_THE_YEAR.test(between);
    if (!lone && !ofStock) continue;
    d.review = true;
    d.doubts = [...d.doubts, ofStock ? "stock" : "lone-kind"];
  }
}

/** 通过某网站公开300条,通过省政府网站公开12条: where one is in doubt, the other is not all that went out that way. */
function doubtBeside(text: string, drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.family !== "channel" || d.silent || d.review) continue;
    // 网站发布信息4583条,…;网站发布政务动态信息2476条: one kind of all that went out that way.
    const kind = /动态/.test(text.slice(d.start, d.end));
    const other = drafts.some(
      (o) =>
        (o.review || kind) && o.line === d.line && o.sentence === d.sentence && o.key === d.key && o.value > d.value,
    );
    if (!other) continue;
    d.review = true;
    d.doubts = [...d.doubts, "beside a larger one in doubt"];
  }
}

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
