/** Page numbers and running heads of a PDF, which are no part of its text. */
import type { Page } from "./model";
import { lineOf, rowsOf, type TextLine } from "./text-lines";

const PAGE_NUMBER = /^[-—–\s]*(第\s*)?\d{1,3}(\s*页)?(\s*[/／共]\s*\d{1,3}\s*页?)?[-—–\s]*$/;

/** Marks that can be nothing but page numbers: - 2 -, 第2页, 2/5. A bare number may be a value where a table meets the margin. */
const PAGE_MARK = /^(?:[-—–]\s*\d{1,3}\s*[-—–]|第\s*\d{1,3}\s*页.{0,10}|\d{1,3}\s*[/／]\s*\d{1,3})$/;

/** The head of a table that is repeated on every page never says this. */
const HEAD_WORDS = /年度?(?:工作)?报告|年报/;

/**
 * The pages without page numbers and running heads: in the outer tenth of a page, a page mark alone, or the same words on several
 * pages. They go before tables are built, or they would fall into cells that reach the margin.
 */
export function withoutMargins(pages: Page[]): Page[] {
  const lines = pages.map((p) => rowsOf(p.words).map((words) => ({ words, ...lineOf(words) })));
  const seen = new Map<string, number>();
  /** A bare number that counts on from page to page, or the only page's. */
  const countsOn = (line: TextLine, page: number) =>
    !/^\d+$/.test(line.text) ||
    pages.length === 1 ||
    lines.some((own, i) =>
      own.some(
        (l) => Math.abs(l.bottom - line.bottom) < 3 && i !== page && Number(l.text) - Number(line.text) === i - page,
      ),
    );
  const outer = (line: TextLine, page: Page) => line.top < page.height * 0.1 || line.bottom > page.height * 0.9;
  lines.forEach((own, i) => {
    for (const text of new Set(own.filter((l) => outer(l, pages[i] as Page)).map((l) => l.text)))
      seen.set(text, (seen.get(text) ?? 0) + 1);
  });
  return pages.map((page, i) => {
    const beside = (l: TextLine) => page.vertical.some((r) => r.from <= l.bottom && r.to >= l.top);
    const dropped = (lines[i] ?? []).filter(
      (l) =>
        outer(l, page) &&
        (PAGE_MARK.test(l.text) ||
          (PAGE_NUMBER.test(l.text) && !beside(l) && countsOn(l, i)) ||
          (pages.length >= 3 &&
            !/^\d*$/.test(l.text) &&
            (!beside(l) || HEAD_WORDS.test(l.text)) &&
            (seen.get(l.text) ?? 0) >= Math.max(3, pages.length * 0.6))),
    );
    const words = new Set(dropped.flatMap((l) => l.words));
    return words.size === 0 ? page : { ...page, words: page.words.filter((w) => !words.has(w)) };
  });
}
