/**
 * Breaks inside the cells of a text: `<br>` between bars, as converters to Markdown write it, and line ends in quotes between tabs, as
 * workbooks copy their cells. Blanks take their place, so that no offset moves and a row is a line.
 */

const BREAK = /<br\s{0,2}\/?>/gi;
/** A cell in quotes from edge to edge, quotes inside it doubled. */
const QUOTED = /(?<=^|[\t\r\n])"(?:[^"\t]|""){0,300}"(?=[\t\r\n]|$)/g;

/**
 * @param folded text of a text or Markdown file
 * @param text   as decoded, same length: quotes of other kinds are words of a cell
 */
export function withoutCellBreaks(folded: string, text: string): string {
  const out = folded.includes("<") && folded.includes("|") ? withoutTags(folded) : folded;
  return /(?:^|[\t\r\n])"/.test(text) && text.includes("\t") ? withoutQuotes(out, text) : out;
}

const withoutTags = (folded: string) =>
  folded.replace(/[^\r\n]+/g, (line) =>
    line.includes("|") ? line.replace(BREAK, (tag) => " ".repeat(tag.length)) : line,
  );

function withoutQuotes(folded: string, text: string): string {
  let out = "";
  let from = 0;
  for (const { 0: cell, index } of text.matchAll(QUOTED)) {
    const inner = folded.slice(index + 1, index + cell.length - 1);
    if (!/[\r\n]/.test(inner)) continue;
    out += `${folded.slice(from, index)} ${inner.replace(/[\r\n]/g, " ").replaceAll('""', '" ')} `;
    from = index + cell.length;
  }
  return out + folded.slice(from);
}
