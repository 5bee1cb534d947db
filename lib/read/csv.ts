/** Tables whose cells stand between commas or semicolons (ASCII or full-width), with or without quotes. */
import type { SourceCell, SourceTable } from "@/lib/report";
import { NUMBER } from "./column-tokens";

interface Line {
  start: number;
  end: number;
}
interface Field {
  start: number;
  end: number;
  text: string;
  isQuoted: boolean;
}
interface Entry {
  from: number;
  to: number;
  fields: Field[];
}

/** Longest printed label is 45 characters; a sentence between two commas is no cell beyond this. */
const LONGEST = 70;
/** Lines of one record at most: a quote that never closes ends no table. */
const QUOTED_LINES = 20;
/** Rows of one width and with a label each that are a table for certain: a comma of thousands would have made some of them wider. */
const MANY = 10;
const LONGEST_LINE = 2000;
const isFigure = (s: string) => NUMBER.test(s);
const hasWords = (s: string) => /\p{Script=Han}/u.test(s);

/** A quoted first field may end on a later line. */
const mayOpen = (words: string, separator: string) => words.includes(separator) || words.startsWith('"');

/** The fields of the record that begins on a line; null where it is none. Quotes may hold separators and line ends. */
function recordAt(text: string, folded: string, lines: Line[], at: number, separator: string): Entry | null {
  const fields: Field[] = [];
  let line = at;
  let i = (lines[at] as Line).start;
  let from = i;
  let quoted = false;
  /** Quotes within the field that are words. */
  let bare = 0;
  for (;;) {
    const end = (lines[line] as Line).end;
    if (i >= end && quoted) {
      const next = lines[line + 1];
      if (!next || line - at >= QUOTED_LINES) return null;
      line++;
      i = next.start;
      continue;
    }
    const c = i < end ? text[i] : undefined;
    // "3.危及"三安全"": quotes that were not doubled stand for themselves, the last one closes the field.
    const ends = (from: number) => /^[ \t]*$/.test(text.slice(from, end).split(separator, 1)[0] ?? "");
    if (c === '"' && quoted && (text[i + 1] === '"' ? bare % 2 === 1 && ends(i + 2) : !ends(i + 1))) {
      bare++;
      i++;
      continue;
    }
    if (c === '"' && (quoted || folded.slice(from, i).trim() === "")) quoted = !quoted;
    else if (c === '"' && text[i - 1] === '"') quoted = true;
    else if (c === undefined || (c === separator && !quoted)) {
      fields.push(fieldOf(folded, from, i));
      from = i + 1;
      bare = 0;
      if (c === undefined) break;
    }
    i++;
  }
  return fields.length > 1 && fields.every((f) => f.text.length <= LONGEST) ? { from: at, to: line, fields } : null;
}

function fieldOf(folded: string, from: number, to: number): Field {
  let a = from;
  let b = to;
  const trim = () => {
    while (a < b && /\s/.test(folded[a] as string)) a++;
    while (b > a && /\s/.test(folded[b - 1] as string)) b--;
  };
  trim();
  const wrapped = b - a >= 2 && folded[a] === '"' && folded[b - 1] === '"';
  if (wrapped) {
    a++;
    b--;
    trim();
  }
  const words = folded.slice(a, b);
  return {
    isQuoted: wrapped,
    start: a,
    end: b,
    text: (wrapped ? words.replaceAll('""', '"') : words).replace(/\s+/g, " "),
  };
}

/** `1,234` without quotes would be two fields, also behind a label or before another figure. */
const maybeThousands = ({ fields }: Entry) =>
  fields.some((f, i) => /(?:^|[^\d.])[1-9]\d{0,2}$/.test(f.text) && /^\d{3}(?!\d)/.test(fields[i + 1]?.text ?? ""));

/** A label, blanks and a figure in one field. */
const LABEL_AND_FIGURE = /\p{Script=Han}[)）”"]?\s+[-+]?\d[\d.]*$/u;

/**
 * Records of one width are a table when some hold figures alone in their fields and what the columns are is told: by a record of words
 * only, or by a label (and unit) before one figure.
 */
function isTable(block: Entry[]): boolean {
  // A program numbers its rows before their labels.
  const figures = block.filter((r) => r.fields.some((f, i) => i > 0 && isFigure(f.text)));
  if (block.length < 3 || figures.length === 0) return false;
  if (block.some((r) => r.fields.some((f) => /[。!?！？]\s*\S/.test(f.text)))) return false;
  // 规章：2; 0; 11: a label and its first figure between two signs are a row written as in a sentence.
  if (figures.some((r) => /\p{Script=Han}.*[:=]\s*[-+]?\d[\d.]*$/u.test(r.fields[0]?.text ?? ""))) return false;
  // 予以公开    4;  0;  2;: signs behind figures that blanks hold apart from their label.
  if (figures.some((r) => r.fields.some((f) => LABEL_AND_FIGURE.test(f.text)))) return false;
  const heads = block.filter(
    (r) => !figures.includes(r) && !maybeThousands(r) && r.fields.filter((f) => hasWords(f.text)).length >= 2,
  );
  const oneFigure = figures.every(
    (r) => r.fields.filter((f, i) => i > 0 && isFigure(f.text)).length === 1 && r.fields.some((f) => hasWords(f.text)),
  );
  if (heads.length > 0) return true;
  // Rows of a form need no heads. In quotes no separator is one of thousands.
  const areRows = figures.every((r) => r.fields.some((f) => hasWords(f.text)));
  const isSure = areRows && figures.every((r) => r.fields.every((f) => f.isQuoted));
  if (isSure) return figures.length >= 3;
  if (areRows && figures.length >= MANY) return true;
  return oneFigure && figures.length >= 3 && !figures.some(maybeThousands);
}

/**
 * Neighbouring records of one width. Where a comma may be one of thousands, a record wider than its table would open a block of its own:
 * widths are trusted only where every block begins with a record of words, as tables do.
 */
function blocksOf(run: Entry[]): Entry[][] {
  const blocks: Entry[][] = [];
  for (const r of run) {
    const last = blocks.at(-1);
    if (last?.[0]?.fields.length === r.fields.length) last.push(r);
    else blocks.push([r]);
  }
  const headed = ([first]: Entry[]) => first?.fields.every((f) => !isFigure(f.text)) === true;
  return blocks.length > 1 && !blocks.every(headed) && run.some(maybeThousands)
    ? blocks.filter((b) => b.length >= MANY)
    : blocks;
}

/**
 * Comma- and semicolon-separated tables among the lines that are still prose, as grids: every record has the same fields.
 *
 * @param text   as decoded: a full-width comma inside a label of a table with ASCII commas separates nothing
 * @param folded same length
 * @returns the tables and, for each, the first and last line it covers
 */
export function commaTables(
  text: string,
  folded: string,
  lines: (Line & { kind: string })[],
): { table: SourceTable; from: number; to: number }[] {
  const out: { table: SourceTable; from: number; to: number }[] = [];
  const taken = new Set<number>();
  for (const separator of [",", ";", "，", "；"]) {
    let run: Entry[] = [];
    const close = () => {
      for (const block of run.length >= 3 ? blocksOf(run) : []) {
        if (!isTable(block)) continue;
        const [first, last] = [block[0] as Entry, block.at(-1) as Entry];
        const rows = block.map((r, row) =>
          r.fields.map(({ isQuoted: _, ...f }, col): SourceCell => ({ ...f, row, col, rowSpan: 1, colSpan: 1 })),
        );
        const [start, end] = [(lines[first.from] as Line).start, (lines[last.to] as Line).end];
        out.push({ table: { start, end, kind: "grid", rows }, from: first.from, to: last.to });
        for (let i = first.from; i <= last.to; i++) taken.add(i);
      }
      run = [];
    };
    for (let i = 0; i < lines.length; i++) {
      const line = lines[i] as Line & { kind: string };
      const words = text.slice(line.start, line.end);
      if (words.trim() === "" && run.length > 0) continue;
      const record =
        line.kind === "prose" && words.length <= LONGEST_LINE && !taken.has(i) && mayOpen(words, separator)
          ? recordAt(text, folded, lines, i, separator)
          : null;
      if (!record) {
        close();
        continue;
      }
      run.push(record);
      i = record.to;
    }
    close();
  }
  return out;
}
