/**
 * Breaks inside the cells of a text: `<br>` between bars, as converters to Markdown write it, and line ends in quotes between tabs, as
 * workbooks copy their cells. Blanks take their place, so that no offset moves and a row is a line. `<br>` without bars is the end of a line.
 */

const BREAK = /<br\s{0,2}\/?>/gi;
/** A cell in quotes from edge to edge, quotes inside it doubled. */
const QUOTED = /(?<=^|[\t\r\n])"(?:[^"\t]|""){0,300}"(?=[\t\r\n]|$)/g;

/**
 * @param folded text of a text or Markdown file
 * @param text   as decoded, same length: quotes of other kinds are words of a cell
 */
export function withoutCellBreaks(folded: string, text: string): string {
  const out = folded.includes("<") ? withoutTags(folded) : folded;
  return /(?:^|[\t\r\n])"/.test(text) && text.includes("\t") ? withoutQuotes(out, text) : out;
}

const blanks = (tag: string) => " ".repeat(tag.length);
/** Between bars a break is one inside a cell. Elsewhere it ends a line, unless the line ends there anyway. */
const withoutTags = (folded: string) =>
  folded.replace(/[^\r\n]+/g, (line) => {
    if (!/<br/i.test(line)) return line;
    if (/[|\t]/.test(line)) return line.replace(BREAK, blanks);
    return line.replace(BREAK, (tag, at: number) =>
      line.slice(at + tag.length).trim() === "" ? blanks(tag) : `\n${blanks(tag).slice(1)}`,
    );
  });

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
