/** The labels of a chunk as segments: pieces joined where a label was broken over lines, taken apart where two ran together. */
import { isUnit } from "@/lib/numbers/cell";
import { compact, labelCore, numberingOf } from "../match-label";
import { definedRows } from "./defined-rows";
import { COMPARED } from "./foreign-heads";
import { type Art20Block, art20Title, index, type Meaning } from "./labels";
import type { Piece } from "./line";

export interface Segment {
  /** known: has meanings · unit: a measure word · title: 第二十条第(…)项 · noise: part of a form without meaning · unknown. */
  kind: "known" | "unit" | "title" | "noise" | "unknown";
  meanings: Meaning[];
  block: Art20Block | null;
  /** 1 exact, less for wrong characters or a label cut short. */
  score: number;
  printed: string;
  numbering: string;
  start: number;
  end: number;
  line: number;
  col: number;
  colSpan: number;
  /** Two known labels fit equally well. */
  ambiguous: boolean;
  /** A head put together from lines that hold pieces of several heads. */
  broken?: boolean;
}

const MAX_JOIN = 14;
const MAX_LABEL = 70;
/** With an explanation in brackets. */
const WITH_NOTE = 200;
/** Signature lines and the like around a statistics table. */
const RUNNING_HEAD = /年度报告|年报$|^第?\d+页|负责人|填报|审核人|联系电话|联系人|制表|填表|单位盖章|^\(?说明|^注[::]/;

export function segmentsOf(pieces: Piece[]): Segment[] {
  const labels = withWholeUnits(pieces).flatMap(unitApart);
  const out: Segment[] = [];
  let i = 0;
  while (i < labels.length) {
    const piece = labels[i] as Piece;
    const one = single(piece.text);
    if (one) {
      const mayGoOn = one.score < 1 || index.goesOn(labelCore(piece.text)) || /[(（][^)）]*$/.test(piece.text);
      const longer = mayGoOn ? joined(labels, i, 5, one.score === 1) : null;
      if (longer) {
        out.push(...longer.segments);
        i += longer.count;
        continue;
      }
      if (one.score === 1) {
        out.push(...(one.parts ?? [one]).map((s) => at(s, piece)));
        i++;
        continue;
      }
    }
    const heads = brokenHeads(labels, i);
    if (heads) {
      out.push(...heads.segments);
      i += heads.count;
      continue;
    }
    const join = joined(labels, i, MAX_JOIN, false);
    if (join) {
      out.push(...join.segments);
      i += join.count;
      continue;
    }
    if (one) out.push(...(one.parts ?? [one]).map((s) => at(s, piece)));
    else out.push(at(rest(piece.text), piece));
    i++;
  }
  return out;
}

/** `收取的费用 万` and 元 in the next line: 万元 was broken, and without its 万 the amount is another. */
function withWholeUnits(pieces: Piece[]): Piece[] {
  const at = pieces.findIndex((p, i) => compact(p.text) === "元" && /(?:^|\s)万$/.test(pieces[i - 1]?.text ?? ""));
  if (at < 1) return pieces;
  const before = pieces[at - 1] as Piece;
  const label = { ...before, text: before.text.slice(0, -1).trimEnd() };
  const unit = { ...(pieces[at] as Piece), text: "万元", start: before.end - 1 };
  return [...pieces.slice(0, at - 1), ...(label.text === "" ? [] : [label]), unit, ...pieces.slice(at + 1)];
}

/** `次数 次`, `府网站在线访谈次数 次`: the end of a label that was broken, and the measure word of its row behind a blank. */
function unitApart(piece: Piece): Piece[] {
  const m = /^(.*\S)\s+([^\s\d] [^\s\d])$/.exec(piece.text) ?? /^(.*\S)\s+(\S{1,2})$/.exec(piece.text);
  if (!m || !isUnit(compact(m[2] as string)) || single(piece.text)?.score === 1) return [piece];
  const [, label = "", unit = ""] = m;
  return [
    { ...piece, text: label },
    { ...piece, text: unit, start: piece.end - unit.length },
  ];
}

type Loose = Omit<Segment, "start" | "end" | "line" | "col" | "colSpan">;
type Found = Loose & { parts?: Loose[] };

const loose = (kind: Segment["kind"], printed: string, more: Partial<Loose> = {}): Loose => ({
  kind,
  meanings: [],
  block: null,
  score: 1,
  printed,
  numbering: "",
  ambiguous: false,
  ...more,
});

/** Written out: it runs for every piece of every table, and spreading costs more than the rest of it. */
const at = (s: Loose, piece: Piece, last: Piece = piece): Segment => ({
  kind: s.kind,
  meanings: s.meanings,
  block: s.block,
  score: s.score,
  printed: s.printed,
  numbering: s.numbering,
  ambiguous: s.ambiguous,
  start: piece.start,
  end: last.end,
  line: last.line,
  col: piece.col,
  colSpan: piece.colSpan,
});

const memo = new Map<string, Found | null>();

/** One piece by itself. Null when it means nothing on its own. */
function single(text: string): Found | null {
  const known = memo.get(text);
  if (known !== undefined) return known;
  const found = lookAt(text);
  if (memo.size > 4000) memo.clear();
  memo.set(text, found);
  return found;
}

/** A label with what somebody explained about it, in brackets or behind a colon. */
const explained = (text: string, meanings: Meaning[] | null): Found | null =>
  meanings && loose("known", text, { meanings, numbering: numberingOf(text) });

function lookAt(text: string): Found | null {
  const tight = compact(text);
  if (isUnit(tight)) return loose("unit", text);
  const block = art20Title(text);
  if (block) return loose("title", text, { block });
  const core = labelCore(text);
  if (tight.length > MAX_LABEL)
    return tight.length <= WITH_NOTE ? explained(text, index.get(core) ?? definedRows(text)) : null;
  if (core === "") return loose("noise", text);
  const numbering = numberingOf(text);
  const exact = index.get(core);
  if (exact) return loose("known", text, { meanings: exact, numbering });
  const measured = withUnit(text, tight);
  if (measured) return measured;
  const parts = tight.length <= 60 ? (index.split(text) ?? headsBesideForeign(tight)) : null;
  if (parts) return together(text, parts);
  const match = index.find(text);
  const defined = match ? null : definedRows(text);
  if (defined) return explained(text, defined);
  if (match && match.meanings.length > 0)
    return loose("known", text, { meanings: match.meanings, score: Math.min(match.score, 0.99), numbering });
  if (match) return loose("unknown", text, { ambiguous: true, score: 0 });
  // A misspelt row behind the label of its group, and behind nothing else.
  const behind = tight.length <= MAX_LABEL ? index.split(text, true) : null;
  if (behind?.slice(0, -1).every((p) => p.meanings.some((m) => m.role === "group"))) return together(text, behind);
  return behindGroup(text, core);
}

const together = (text: string, parts: { core: string; meanings: Meaning[]; score: number }[]): Found => ({
  ...loose("known", text),
  parts: parts.map((p) => loose("known", p.core, { meanings: p.meanings, score: p.score })),
});

const FOREIGN_ENDS = new RegExp(`^(?:序号|编号)|(?:备注|说明|占比|比例|(?<=总计|合计|其他)${COMPARED})$`, "g");
/** `商业企业自然人总计备注`: run-together heads of columns, and one that is not the form's at an end. Without them the order would be lost. */
function headsBesideForeign(tight: string): ReturnType<typeof index.split> {
  const own = tight.replace(FOREIGN_ENDS, "");
  const parts = own === tight ? null : index.split(own);
  const heads = parts?.filter((p) => p.meanings.some((m) => m.role === "col")) ?? [];
  return heads.length >= 3 ? parts : null;
}

/** `收到申请数 件`: a label and its measure word in one piece. */
function withUnit(text: string, tight: string): Found | null {
  for (const n of [2, 1]) {
    const unit = tight.slice(-n);
    const meanings = isUnit(unit) ? index.get(labelCore(tight.slice(0, -n))) : undefined;
    if (!meanings) continue;
    const label = text.trimEnd().replace(/\s/g, "").slice(0, -n);
    return {
      ...loose("known", text),
      parts: [loose("known", label, { meanings, numbering: numberingOf(label) }), loose("unit", unit)],
    };
  }
  return null;
}

/** `年度办 (一)予以公开`: a row label behind a stray piece of the label that spans the rows. */
function behindGroup(text: string, core: string): Loose | null {
  for (let n = 1; n < core.length - 3; n++) {
    const meanings = index.get(core.slice(n));
    // Two column heads in one piece are no head of one column.
    if (!meanings || meanings.every((m) => m.role === "col")) continue;
    return index.isFragment(core.slice(0, n)) ? loose("known", text, { meanings, score: 0.95 }) : null;
  }
  return null;
}

/** Several pieces that make one known label. */
function joined(
  labels: Piece[],
  from: number,
  most: number,
  firstIsKnown: boolean,
): { segments: Segment[]; count: number } | null {
  let text = (labels[from] as Piece).text;
  let best: { segments: Segment[]; count: number } | null = null;
  for (let n = 2; n <= most && from + n <= labels.length; n++) {
    const next = labels[from + n - 1] as Piece;
    if (isUnit(next.text) || text.length + next.text.length > MAX_LABEL) break;
    text += next.text;
    const tight = compact(text);
    const core = labelCore(text);
    const exact = index.get(core);
    // "(二)部分公开(区分处理的," + "不计其他情形)": the bracket closes, the core stays the same.
    const closes = firstIsKnown && core === labelCore((labels[from] as Piece).text);
    const isWhole = exact !== undefined && (!closes || /[)）]$/.test(tight));
    if (isWhole && !(closes && !index.isFragment(next.text))) {
      const first = labels[from] as Piece;
      best = {
        segments: [at(loose("known", text, { meanings: exact, numbering: numberingOf(text) }), first, next)],
        count: n,
      };
    } else {
      const first = labels[from] as Piece;
      const block = art20Title(text);
      const parts = firstIsKnown || block ? null : (behindItsGroup(text, next.text) ?? cutShort(text));
      if (block && !art20Title(first.text))
        best = { segments: [at(loose("title", text, { block }), first, next)], count: n };
      else if (parts) best = { segments: parts.map((part) => at(part, first, next)), count: n };
    }
  }
  return best;
}

/** `5、要求行政机`, `关确认或重新出具已获…`: a label that was broken and then cut short, and only one begins like it. */
function cutShort(text: string): Loose[] | null {
  const match = /(?:…|\.{3})$/.test(text) ? index.find(text) : null;
  if (!match?.meanings.some((m) => m.role === "row")) return null;
  return [loose("known", text, { meanings: match.meanings, score: match.score, numbering: numberingOf(text) })];
}

/**
 * `(三)不予公开 1.属于国家`, `秘密`: a row behind the label of its group, broken over lines. Only where what stands in the last of them is the
 * end of the row's label and no row itself.
 */
function behindItsGroup(text: string, last: string): Loose[] | null {
  if (text.length > MAX_LABEL || !/\s/.test(text)) return null;
  if (index.get(labelCore(last)) !== undefined) return null;
  const parts = index.split(text);
  const row = parts?.at(-1);
  const isRow = row?.meanings.some((m) => m.role === "row") === true;
  const areGroups = parts?.slice(0, -1).every((p) => p.meanings.some((m) => m.role === "group")) === true;
  return parts && isRow && areGroups ? parts.map((p) => loose("known", p.core, { meanings: p.meanings })) : null;
}

/** `信息内容 上一年项`, `目数量`, `本年增/`, `减 处理决定`, `数量`: the line of heads of an Article 20 block, each broken in its cell. */
function brokenHeads(labels: Piece[], from: number): { segments: Segment[]; count: number } | null {
  const first = labels[from] as Piece;
  if (!compact(first.text).startsWith("信息内容")) return null;
  let text = first.text;
  let best: { segments: Segment[]; count: number } | null = null;
  for (let n = 1; n < MAX_JOIN && from + n < labels.length; n++) {
    const next = labels[from + n] as Piece;
    if (art20Title(next.text) || index.get(labelCore(next.text))?.some((m) => m.role === "row")) break;
    text += next.text;
    const parts = index.split(text);
    if (parts?.slice(1).every((p) => p.meanings.some((m) => m.form === "art20" && m.role === "col")))
      best = {
        segments: parts.map((p) => ({
          ...at(loose("known", p.core, { meanings: p.meanings }), first, next),
          broken: n > 1,
        })),
        count: n + 1,
      };
  }
  return best;
}

/** Words that are no known label: part of a form, a running head, or unknown. */
function rest(text: string): Loose {
  const tight = compact(text);
  if (tight.length <= 24 && index.isFragment(tight)) return loose("noise", text);
  if (RUNNING_HEAD.test(tight) || /^[甲乙丙丁戊]$/.test(tight)) return loose("noise", text);
  return loose("unknown", text, { numbering: numberingOf(text) });
}
