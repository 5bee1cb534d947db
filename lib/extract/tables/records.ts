/**
 * A table told field by field, as telephones set it, as programs print records: the row's label, then every figure behind its head.
 *
 *     ■ 一、本年新收政府信息公开申请数量          项目：规章                    行政复议—结果维持：0
 *     申请人情况—自然人：20                      本年制发件数：0               行政复议—结果纠正：1
 *     申请人情况—法人或其他组织—商业企业：0        本年废止件数：0               …
 *
 * Both names of every figure are printed beside it, so rows and heads are put together from them: nothing is counted.
 */
import { isFiller, looksLikeFigure } from "@/lib/numbers/cell";
import type { SourceDocument } from "@/lib/report";
import { labelCore } from "../match-label";
import { isForeignHead } from "./foreign-heads";
import { index, type Meaning } from "./labels";
import type { Piece, TableLine } from "./line";
import { statisticsColumn } from "./statistics-columns";

interface Words {
  text: string;
  start: number;
}
interface Field {
  /** Words over the head: 申请人情况, 行政复议. */
  over: Words | null;
  head: Words;
  value: Words;
  /** The head is one of a form, or beside those of one. */
  known: boolean;
}
interface Line extends Words {
  field: Field | null;
}
interface Record {
  label: Words;
  fields: Field[];
  lines: Line[];
}

const MOST_FIELDS = 20;
/** Words of a head that no form has. */
const LONGEST_HEAD = 12;
/** Rows of one shape that make a table; of a form whose heads stand in no other, one. */
const ROWS = 2;

const trimmed = (text: string, start: number): Words => ({
  text: text.trim(),
  start: start + text.length - text.trimStart().length,
});

const meaningsOf = (words: string): readonly Meaning[] => index.get(labelCore(words)) ?? [];
const headForm = (words: string): Meaning["form"] | null => {
  const col = meaningsOf(words).find((m) => m.role === "col");
  if (col && !statisticsColumn(words)) return col.form;
  if (/^(?:year|part_year)$/.test(statisticsColumn(words)?.what ?? "")) return col?.form ?? "statistics";
  return null;
};
const isHead = (words: string) => headForm(words) !== null || isForeignHead(words);

const SEPARATOR = /\s*(?:[—–>→·]+|-+|\/)\s*/g;

/** The head is the last part of the words before the colon that heads a column. */
function fieldOf({ text, start }: Words): Field | null {
  const colon = text.lastIndexOf(":");
  if (colon < 1 || colon > 80) return null;
  const value = trimmed(text.slice(colon + 1), start + colon + 1);
  if (value.text !== "" && !looksLikeFigure(value.text) && !isFiller(value.text)) return null;
  const name = text.slice(0, colon);
  if (isHead(name)) return { over: null, head: trimmed(name, start), value, known: true };
  const marks = [...name.matchAll(SEPARATOR)].filter((m) => m.index > 0);
  const part = (m: RegExpExecArray, known: boolean): Field => {
    const at = m.index + m[0].length;
    const before = name.slice(0, m.index);
    const from = Math.max(...[...before.matchAll(SEPARATOR)].map((s) => s.index + s[0].length), 0);
    return { over: trimmed(before.slice(from), start + from), head: trimmed(name.slice(at), start + at), value, known };
  };
  const mark = marks.find((m) => isHead(name.slice(m.index + m[0].length)));
  if (mark) return part(mark, true);
  const last = marks.at(-1);
  if (last) return part(last, false);
  return name.length <= LONGEST_HEAD && !isRow(name)
    ? { over: null, head: trimmed(name, start), value, known: false }
    : null;
}

/** 项目：规章, the label of a record told as a field of its own. */
const LABEL_FIELD = /^(?:统计)?(?:指标|项目|内容|事项|信息内容|名称)(?:名称)?\s*:\s*(?=\S)/;

/** The measure word behind a label, its characters perhaps apart: 条, 人次, 人 次. */
const MEASURE = /\s+[^\s\d](?:\s?[^\s\d])?$/;

const isRow = (words: string): boolean => {
  const parts = index.split(words);
  const meanings = parts ? (parts.at(-1)?.meanings ?? []) : meaningsOf(words.replace(MEASURE, ""));
  const own = meanings.length > 0 ? meanings : (index.find(words)?.meanings ?? []);
  return own.some((m) => m.role === "row" || (m.form === "disputes" && m.role === "group"));
};

const idOf = (f: Field) => labelCore(f.head.text) || f.head.text;
const shapeOf = (r: Record) => r.fields.map(idOf).join("|");

/** Lines of the document that may be fields or labels: not those of tables the read stage found. */
function linesOf(doc: SourceDocument): Line[] {
  const out: Line[] = [];
  let t = 0;
  for (const l of doc.lines) {
    while (t < doc.tables.length && (doc.tables[t]?.end ?? 0) < l.start) t++;
    if (l.kind === "chrome" || (doc.tables[t]?.start ?? Number.POSITIVE_INFINITY) <= l.start) continue;
    const words = trimmed(doc.folded.slice(l.start, l.end), l.start);
    if (words.text !== "") out.push({ ...words, field: words.text.length > 120 ? null : fieldOf(words) });
  }
  return out;
}

/** The records of a run of fields below a line: one with the label of that line, or one for every group that stands over the heads. */
function recordsOf(above: Line | undefined, run: Line[]): Record[] {
  const fields = run.map((l) => l.field as Field);
  if (fields.length > MOST_FIELDS || fields.filter((f) => f.known).length * 2 < fields.length) return [];
  const named = above && LABEL_FIELD.exec(above.text)?.[0];
  const label = above && trimmed(above.text.slice(named?.length ?? 0), above.start + (named?.length ?? 0));
  const isOne = new Set(fields.map(idOf)).size === fields.length;
  if (label && isOne) {
    // A figure behind the label stands under no head: it is none of the form's.
    const bare = { ...label, text: label.text.replace(/\s+\d+$/, "") };
    const name = [label, bare].find((l) => isRow(l.text));
    if (name) return [{ label: name, fields, lines: [above as Line, ...run] }];
  }
  // 行政复议—结果维持, 复议后起诉—结果维持: the group is the row.
  const records: Record[] = [];
  for (const [i, field] of fields.entries()) {
    const last = records.at(-1);
    if (!field.over) return [];
    if (last?.label.text === field.over.text) {
      last.fields.push(field);
      last.lines.push(run[i] as Line);
    } else records.push({ label: field.over, fields: [field], lines: [run[i] as Line] });
  }
  const isWhole = (r: Record) => isRow(r.label.text) && new Set(r.fields.map(idOf)).size === r.fields.length;
  return records.every(isWhole) ? records : [];
}

const kindOf = (text: string): Piece["kind"] =>
  text === "" || isFiller(text) ? "blank" : looksLikeFigure(text) ? "figure" : "label";

const row = (cells: readonly Words[], kind: (text: string) => Piece["kind"]): TableLine => {
  const pieces = cells.map(({ text, start }, col): Piece => {
    const what = col === 0 ? "label" : kind(text);
    const shown = what === "blank" ? "" : text;
    return { text: shown, start, end: start + text.length, kind: what, col, colSpan: 1, rowSpan: 1, line: 0 };
  });
  const start = Math.min(...pieces.map((p) => p.start));
  return { kind: "bars", pieces, start, end: Math.max(...pieces.map((p) => p.end)), table: -1 };
};

/** Records of one shape that follow each other, as rows below their heads. */
function tableOf(records: readonly Record[]): TableLine[] {
  const heads = (records[0] as Record).fields.map((f) => f.head);
  const at = heads[0] as Words;
  const headLine = row([{ text: "", start: at.start }, ...heads], () => "label");
  (headLine.pieces[0] as Piece).kind = "blank";
  return [headLine, ...records.map((r) => row([r.label, ...r.fields.map((f) => f.value)], kindOf))];
}

/** Where such a table stands: by the start of a line its rows, nothing for the lines they take up. */
export function recordLines(doc: SourceDocument): Map<number, TableLine[]> {
  const out = new Map<number, TableLine[]>();
  const lines = linesOf(doc);
  let open: Record[] = [];
  const close = () => {
    const [first] = open;
    const form = first && headForm(first.fields[0]?.head.text ?? "");
    if (first && (open.length >= ROWS || form === "art20")) {
      for (const r of open) for (const l of r.lines) out.set(l.start, []);
      out.set(first.lines[0]?.start ?? 0, tableOf(open));
    }
    open = [];
  };
  for (let i = 0; i < lines.length; ) {
    let to = i;
    while (lines[to]?.field) to++;
    while (to > i && !lines[to - 1]?.field?.known) to--;
    if (to === i || !lines[i]?.field?.known) {
      // A line that is the label of no fields ends the table above it.
      if (!lines[i + 1]?.field?.known) close();
      i++;
      continue;
    }
    const above = lines[i - 1]?.field?.known ? undefined : lines[i - 1];
    for (const record of recordsOf(above, lines.slice(i, to))) {
      if (open[0] && shapeOf(open[0]) !== shapeOf(record)) close();
      open.push(record);
    }
    i = to;
  }
  close();
  return out;
}
