/** Stocks told from the figures of the year: by a smaller figure beside them, by 累计, by what the year added. */
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { type Draft, rekey, sameScope } from "./draft";

const COUNTS: ReadonlySet<string> = new Set(["proactive", "channel"]);

/** 截至…92108条 beside the year's 24556 of the same thing: the larger is a stock. */
export function tellStocks(drafts: Draft[]): void {
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
export function tellStockBehindNew(text: string, drafts: Draft[]): void {
  const counts = drafts.filter((d) => d.family === "proactive" && d.list === null && !d.silent);
  for (const stock of counts) {
    const added = counts.findLast((d) => d.sentence === stock.sentence && d.start < stock.start);
    // 行政许可公开0条,累计公开858条: nothing is no year's figure.
    if (!added || added.value === 0 || added.value >= stock.value || added.scope !== stock.scope) continue;
    if (added.key !== stock.key && !added.fresh) continue;
    if (!/^[,;、](?:目前|现|已|历年)*累计/.test(text.slice(added.end, stock.end))) continue;
    become(added, "proactive_disclosures_total", "year");
    become(stock, "proactive_disclosures_cumulative", "cumulative");
  }
}

/** 自政府网站开通以来发布2550条(其中2013年新增532条): since when, and no medium's alone, as the year's figure is a part of it. */
export function tellSinceSite(text: string, drafts: Draft[]): void {
  for (const d of drafts) {
    if (d.period !== "cumulative" || d.family !== "proactive" || d.doubts.length > 0) continue;
    if (!/(?:政府|门户)网站[^,;。]{0,8}以来,[^,;。]*$/.test(text.slice(Math.max(0, d.start - 40), d.start))) continue;
    const part = drafts.find((o) => o.family === d.family && o.sentence === d.sentence && o.start > d.start);
    if (part?.period === "year" && part.value < d.value && !part.review) d.review = false;
  }
}

/** 累计公开1480条,其中2012年新增174条。其中机构职能5条…: kinds that add up to the year's figure beside a stock are the year's. */
export function moveLists(drafts: Draft[]): void {
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
  if (!rekey(d, key)) return;
  d.period = period;
  d.review = false;
}

/** 主动公开1200条,…网站累计公开5600条: one medium told with 累计 and with more than the year published in all is a stock. */
export function doubtStocks(text: string, drafts: Draft[]): void {
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

const sameThing = (a: Draft, b: Draft) =>
  sameScope(a, b) && (a.family === "platform" || a.family === "proactive" || a.key === b.key);
