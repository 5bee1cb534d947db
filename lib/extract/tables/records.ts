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
import type { TableLine } from "./line";
import { BRACKETS, DIVIDER, unboxed, unquoted, withoutBullet } from "./members";
import { headForm, isPairHead, type Pairs, pairsOf, trimmed, type Words } from "./pairs";
import { type Field, idOf, type Told, tableOf } from "./record-rows";

interface Line extends Words {
  field: Field | null;
  /** Start of the line of the text it stands in. */
  at: number;
  /** The label of a row and a head of applicants stand beside its figure. */
  isPair?: boolean;
  /** Unit or code of the row stand beside its label. */
  hasAsides?: boolean | undefined;
}
interface Record extends Told {
  lines: Line[];
}

const MOST_FIELDS = 20;
/** Words of a head that no form has. */
const LONGEST_HEAD = 12;
/** Rows of one shape that make a table; of a form whose heads stand in no other, one. */
const ROWS = 2;

const meaningsOf = (words: string): readonly Meaning[] => index.get(labelCore(words)) ?? [];
const isHead = (words: string) => headForm(words) !== null || isForeignHead(words);

/** Between the parts of a path; before a digit a dash is a minus. */
const SEPARATOR = /\s*(?:[—–>→·]+|-+(?![-\d])|\/)\s*/g;

/** The last part of a path that is no head of several columns itself: 申请人情况, 法人或其他组织. */
function lastPart({ text, start }: Words): Words {
  const froms = [...text.matchAll(SEPARATOR)].filter((m) => m.index > 0);
  let end = text.length;
  for (const m of froms.reverse()) {
    const part = trimmed(text.slice(m.index + m[0].length, end), start + m.index + m[0].length);
    if (!isPairHead(part.text) && part.text !== "申请人情况") return part;
    end = m.index;
  }
  return trimmed(text.slice(0, end), start);
}

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
    return { over: lastPart({ text: before, start }), head: trimmed(name.slice(at), start + at), value, known };
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
const LABEL_FIELD = /^(?:统计)?(?:指标|项目|内容|事项|信息内容|名称)(?:名称)?\s*[:=|\t]\s*(?=\S)/;

/** 自然人 = 4, alone in its line. */
const ASSIGNED = /^[^=]{1,40}=[^=\p{L}]*$/u;

/** The measure word behind a label, its characters perhaps apart: 条, 人次, 人 次. */
const MEASURE = /\s+[^\s\d](?:\s?[^\s\d])?$/;

/** What the words name as a row. */
function rowMeanings(words: string): readonly Meaning[] {
  const parts = index.split(words);
  const meanings = parts ? (parts.at(-1)?.meanings ?? []) : meaningsOf(words.replace(MEASURE, ""));
  const own = meanings.length > 0 ? meanings : (index.find(words)?.meanings ?? []);
  return own.filter((m) => m.role === "row" || (m.form === "disputes" && m.role === "group"));
}
const isRow = (words: string): boolean => rowMeanings(words).length > 0;

const shapeOf = (r: Record) => r.fields.map(idOf).join("|");

const isOfForm = (label: string, form: Meaning["form"] | null) =>
  rowMeanings(label.replace(LABEL_FIELD, "")).some((m) => m.form === form && m.role === "row");

/** A line that holds a label and figures behind their heads, as lines of one field each. */
function linesOfPairs(rows: readonly Pairs[], at: number, isSeparated: boolean, isCell: boolean): Line[] | null {
  const pairs = rows.flatMap((r) => r.pairs);
  const isOne = pairs.length === 1 && rows[0]?.label.text === "";
  if (isOne && !isCell) return null;
  // 行政复议 总计 17: a group behind which outcomes stand line by line.
  const isLoose = pairs.length === 1 && !isSeparated && !isCell;
  if (isLoose && rows.some((r) => !isOfForm(r.label.text, headForm(r.pairs[0]?.head.text ?? "")))) return null;
  if (!rows.every((r) => r.label.text === "" || isRow(r.label.text.replace(LABEL_FIELD, "")))) return null;
  return rows.flatMap(({ label, pairs, hasAsides }): Line[] => [
    ...(label.text === "" ? [] : [{ ...label, field: null, at, hasAsides }]),
    ...pairs.map(
      ({ head, value }): Line => ({
        ...head,
        at,
        field: { over: null, head, value, known: true, ...(isOne ? { loose: true as const } : {}) },
      }),
    ),
  ]);
}

/** A head and behind it a tab, a bar or an equals sign: its cell is blank. */
function blankField(words: Words, behind: string): Field | null {
  const mark = /\s*[|=]$/.exec(words.text)?.[0] ?? "";
  const head = { ...words, text: words.text.slice(0, words.text.length - mark.length) };
  const isOpen = mark !== "" || /^\s*[\t|]\s*$/.test(behind);
  if (!isOpen || /[|=]/.test(head.text) || !isPairHead(head.text)) return null;
  return { over: null, head, value: { text: "", start: head.start + head.text.length }, known: true, loose: true };
}

/** Lines of the document that may be fields or labels: not those of grids the read stage found. */
function linesOf(doc: SourceDocument): Line[] {
  const out: Line[] = [];
  const grids = doc.tables.filter((table) => table.kind === "grid");
  let t = 0;
  /** Of the line before, where it holds pairs. */
  let label = "";
  for (const l of doc.lines) {
    while (t < grids.length && (grids[t]?.end ?? 0) < l.start) t++;
    if (l.kind === "chrome" || (grids[t]?.start ?? Number.POSITIVE_INFINITY) <= l.start) continue;
    const printed = trimmed(doc.folded.slice(l.start, l.end), l.start);
    const words = unboxed(unquoted(withoutBullet(printed)));
    if (words.text === "" || BRACKETS.test(words.text) || DIVIDER.test(printed.text)) continue;
    const at = printed.start;
    const isSeparated = /[|\t]/.test(words.text);
    const field = isSeparated || words.text.length > 120 ? null : fieldOf(words);
    const behind = doc.folded.slice(at + printed.text.length, l.end);
    const pairs = field?.known ? null : pairsOf(words, /^\s*[\t|]/.test(behind));
    const isCell =
      (isSeparated && !/[|\t]/.test(behind) && words.text.split(/[|\t]/).length === 2) || ASSIGNED.test(words.text);
    const several = pairs && linesOfPairs(pairs, at, isSeparated, isCell);
    if (several) {
      // One figure a line, its row and its head before it: the row stands once.
      const isSame = several[0]?.field === null && several[0].text === label;
      label = several.findLast((x) => x.field === null)?.text ?? label;
      const isPair = pairs?.every(
        (p) => isOfForm(p.label.text, "requests") && p.pairs.every((x) => headForm(x.head.text) === "requests"),
      );
      out.push(...several.slice(isSame ? 1 : 0).map((x) => ({ ...x, isPair })));
      continue;
    }
    label = "";
    out.push({ ...words, field: field ?? blankField(words, behind), at });
  }
  return out;
}

/** The records of a run of fields below a line: one with the label of that line, or one for every group that stands over the heads. */
function recordsOf(above: Line | undefined, run: Line[]): Record[] {
  const fields = run.map((l) => l.field as Field);
  if (fields.filter((f) => f.known).length * 2 < fields.length) return [];
  const named = above && LABEL_FIELD.exec(above.text)?.[0];
  const label = above && trimmed(above.text.slice(named?.length ?? 0), above.start + (named?.length ?? 0));
  const isOne =
    fields.length <= MOST_FIELDS &&
    new Set(fields.map(idOf)).size === fields.length &&
    (named || !(fields.length === 1 && fields[0]?.loose));
  // 规章 | 行政规范性文件 above 现行有效件数 | 1 |: a table on its side.
  const isTurned = !named && fields.some((f) => f.loose) && /[|\t]/.test(above?.text ?? "");
  if (label && isOne && !isTurned) {
    // A figure behind the label stands under no head: it is none of the form's.
    const bare = { ...label, text: label.text.replace(/\s+\d+$/, "") };
    const name = [bare, label].find((l) => isRow(l.text));
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
  const isWhole = (r: Record) =>
    r.fields.length <= MOST_FIELDS && isRow(r.label.text) && new Set(r.fields.map(idOf)).size === r.fields.length;
  return records.every(isWhole) ? records : [];
}

/** Rows of one table: the same heads, or heads of applicants, of which somebody may print those with figures alone. */
const goTogether = (a: Record, b: Record): boolean => {
  if (shapeOf(a) === shapeOf(b)) return true;
  const areApplicants = (r: Record) => r.fields.every((f) => f.over === null && headForm(f.head.text) === "requests");
  return areApplicants(a) && areApplicants(b);
};
const isOtherGroup = (first: Line | undefined, next: Line | undefined): boolean =>
  first?.field?.over === null && next?.field?.over != null && isRow(next.field.over.text);
const hasFigure = (r: Record) => r.fields.some((f) => f.value.text !== "");

/** Where such a table stands: by the start of a line its rows, nothing for the lines they take up. */
export function recordLines(doc: SourceDocument): Map<number, TableLine[]> {
  const out = new Map<number, TableLine[]>();
  const lines = linesOf(doc);
  let open: Record[] = [];
  const close = () => {
    const [first] = open;
    const form = first && headForm(first.fields[0]?.head.text ?? "");
    const isListed = open.some((r) => r.lines.some((l) => l.hasAsides));
    if (first && open.some(hasFigure) && (open.length >= ROWS || form === "art20" || isListed)) {
      for (const r of open) for (const l of r.lines) if (!out.has(l.at)) out.set(l.at, []);
      const at = first.lines[0]?.at ?? 0;
      out.set(at, [...(out.get(at) ?? []), ...tableOf(open)]);
    }
    open = [];
  };
  for (let i = 0; i < lines.length; ) {
    let to = i;
    // 行政复议—结果维持 behind the figures of a row begins a table of its own.
    while (lines[to]?.field && !(to > i && isOtherGroup(lines[i], lines[to]))) to++;
    while (to > i && !lines[to - 1]?.field?.known) to--;
    if (to === i || !lines[i]?.field?.known) {
      // A line that is the label of no fields ends the table above it.
      if (!lines[i + 1]?.field?.known) close();
      i++;
      continue;
    }
    const above = lines[i - 1]?.field?.known ? undefined : lines[i - 1];
    for (const record of recordsOf(above, lines.slice(i, to))) {
      if (open[0] && !goTogether(open[0], record)) close();
      open.push(record);
    }
    i = to;
  }
  close();
  // A figure with both its names that is in no record is no row of its own: its head is no label.
  for (const l of lines) if (l.isPair && !out.has(l.at)) out.set(l.at, []);
  return out;
}
