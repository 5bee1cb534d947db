/** Chunks → tables: which labels open, continue or close which official table. Nothing is read as a figure here. */
import { compact, labelCore } from "../match-label";
import { type Caption, captionOf } from "./caption";
import type { Chunk } from "./chunks";
import { type Art20Block, art20Rows, type Form, index, type Meaning } from "./labels";
import type { Piece, TableLine } from "./line";
import { type Segment, segmentsOf } from "./segments";
import { columnsWithin, splitColumns, statisticsColumn } from "./statistics-columns";

export interface Row {
  /** Row of the form (request table: key; Art. 20: printed row; statistics: label), "" for one the form does not have. */
  id: string;
  meaning: Meaning | null;
  label: Segment;
  /** Group label the row stands under, where it is printed. */
  group: string | null;
  unit: Segment | null;
  values: Piece[];
  kind: TableLine["kind"];
  rowAligned: boolean;
  /** Which table of the document (grids only, else -1). */
  table: number;
  /** Position in the text after the last value. */
  end: number;
  /** The figures of its line went to a label nobody knows. */
  lost?: boolean;
  /** Its label was lost; its place under the group is all that names it. */
  supposed?: boolean;
  /** Its figures stand on both sides of its broken label. */
  straddled?: boolean;
}

export interface DisputePart {
  labels: { meaning: Meaning; segment: Segment }[];
  values: Piece[];
  kind: TableLine["kind"];
  rowAligned: boolean;
  table: number;
}

export interface Table {
  form: Form;
  block: Art20Block | null;
  /** Column heads in printed order. */
  header: { meaning: Meaning | null; segment: Segment }[];
  rows: Row[];
  unknown: Row[];
  parts: DisputePart[];
  start: number;
  end: number;
  /** Form words seen that are no rows: titles, heads, 信息内容. Evidence that this is the form and not prose. */
  anchors: number;
  /** Article 20: heads were broken over lines that hold pieces of several: cells printed by their height, in whatever order. */
  brokenHeads: boolean;
  /** The line above that says whose table it is, or of which year. */
  caption: Caption | null;
}

const newTable = (form: Form, start: number, block: Art20Block | null, caption: Caption | null): Table => ({
  form,
  block,
  caption,
  header: [],
  rows: [],
  unknown: [],
  parts: [],
  start,
  end: start,
  anchors: 0,
  brokenHeads: false,
});

const SECTION: [RegExp, Form | "none"][] = [
  [/主动公开政府信息情况/, "art20"],
  [/收到和处理政府信息公开申请/, "requests"],
  [/行政复议[、,和及]?(提起)?行政诉讼/, "disputes"],
  [/存在的?(主要)?(问题|不足)|其他需要报告|工作中存在/, "none"],
];

const NAMES_ROW = /^(?:案?件数量?|数量|件|单位[::]?件|情况|办理结果|处理结果)$/;

export function collectTables(chunks: Chunk[]): Table[] {
  const tables: Table[] = [];
  let area: Form | "none" = "none";
  let open: Partial<Record<Form, Table>> = {};
  /** Column heads of a request table that has not begun. */
  let heads: Table["header"] = [];
  /** Labels without meaning since the last row: column heads of a statistics table. */
  let loose: Segment[] = [];
  /** Rows without meaning before any table: the first of a statistics table, if one begins. */
  let early: Row[] = [];
  let lastRow = "";
  let lastGroup: string | null = null;
  let prose = 0;
  let caption: Caption | null = null;

  const start = (form: Form, at: number, block: Art20Block | null = null): Table => {
    const t = newTable(form, at, block, caption);
    tables.push(t);
    open[form] = t;
    return t;
  };
  const current = (form: Form, at: number): Table => open[form] ?? start(form, at);

  for (const chunk of chunks) {
    if (chunk.kind === "prose" && chunk.labels.length === 0) {
      prose++;
      loose = [];
      early = [];
      if (prose >= 3) open = {};
      continue;
    }
    const segments = segmentsOf(chunk.labels);
    const hasValues = chunk.values.length > 0;
    let owner = segments.length - 1;
    while (owner >= 0 && isAside(segments, owner)) owner--;
    const unit = segments.slice(owner + 1).find((s) => s.kind === "unit") ?? null;
    /** Meaning chosen last in this chunk. */
    let previous: Meaning | null = null;
    const figureLines = new Set(chunk.values.flatMap((v) => (v.kind === "figure" ? [v.line] : [])));
    const disputeLabels: DisputePart["labels"] = [];
    const row = (segment: Segment, meaning: Meaning | null, own: boolean): Row => ({
      id: meaning?.id ?? "",
      meaning,
      label: segment,
      group: lastGroup,
      unit: own ? unit : null,
      values: own ? chunk.values : [],
      kind: chunk.kind,
      rowAligned: own && chunk.rowAligned,
      table: chunk.table,
      straddled: own && chunk.straddled === true,
      lost: !own && figureLines.has(segment.line),
      end: own ? (chunk.values.at(-1)?.end ?? segment.end) : segment.end,
    });

    for (const [j, segment] of segments.entries()) {
      const owns = j === owner && hasValues;
      if (segment.kind === "title") {
        const t = start("art20", segment.start, segment.block);
        t.anchors++;
        t.end = segment.end;
        area = "art20";
        prose = 0;
        continue;
      }
      const meaning: Meaning | null =
        segment.kind === "known" && isNearEnough(segment)
          ? choose(segment, { previous, area, owns, lastRow, lastGroup, next: segments[j + 1] })
          : null;
      previous = meaning ?? previous;
      if (!meaning) {
        if (area === "art20" && open.art20?.rows.length === 0 && labelCore(segment.printed) !== "")
          open.art20.brokenHeads = true;
        if (segment.kind === "unknown") {
          const above = chunk.kind === "plain" || !owns ? captionOf(segment.printed) : null;
          if (above) {
            caption = above;
            open = {};
          }
          const section = SECTION.find(([re]) => re.test(compact(segment.printed)));
          if (section && segment.printed.length < 60) {
            area = section[1];
            if (!above) caption = null;
            if (area !== "none") prose = 0;
            if (area === "none" || area === "disputes") open.art20 = undefined;
          } else if (segment.printed.length > 60) prose++;
        }
        // 数量 is a piece of 采购项目数量, and the head of many a statistics table.
        if (segment.kind !== "noise" || statisticsColumn(segment.printed)) loose.push(segment);
        if (segment.kind !== "noise" && segment.kind !== "unit" && owns) unknownRow(row(segment, null, true));
        continue;
      }
      prose = 0;
      if (meaning.form === "requests") {
        if (meaning.role === "col") {
          // 合计 heads a column of statistics tables as well.
          if (statisticsColumn(segment.printed)) loose.push(segment);
          if (
            heads.length > 0 &&
            heads.some((h) => h.meaning?.id === meaning.id) &&
            segment.line > (heads.at(-1)?.segment.line ?? 0) + 3
          )
            heads = [];
          heads.push({ meaning, segment });
          area = "requests";
        } else if (meaning.role === "group") {
          lastGroup = meaning.id;
          area = "requests";
          if (owns && open.requests && chunk.values.some((v) => v.kind === "figure"))
            add("requests", row(segment, meaning, true));
        } else if (meaning.role === "row") {
          // A line of prose may read like a label: without figures it opens no table.
          if (!owns && heads.length === 0 && (open.requests?.rows.length ?? 0) === 0) continue;
          area = "requests";
          add("requests", row(segment, meaning, owns));
          lastRow = meaning.id;
          lastGroup = groupAfter(meaning.id, lastGroup);
        }
      } else if (meaning.form === "art20") {
        area = "art20";
        if (meaning.role === "title") {
          const t = open.art20;
          const fresh = !t || t.rows.length > 0 || t.header.length > 0 ? start("art20", segment.start) : t;
          fresh.anchors++;
        } else if (meaning.role === "col") {
          let t = current("art20", segment.start);
          if (t.rows.length > 0) t = start("art20", segment.start);
          t.header.push({ meaning, segment });
          t.brokenHeads ||= segment.broken === true;
          t.anchors++;
        } else if (meaning.role === "row") art20Row(row(segment, meaning, owns));
      } else if (meaning.form === "disputes") {
        area = "disputes";
        disputeLabels.push({ meaning: narrowed(meaning, segment.printed), segment });
      } else if (meaning.role === "row") {
        const goesOn = area === "statistics" && (open.statistics?.rows.length ?? 0) >= 2;
        if (owns || unitFollows(segments, j) || goesOn) {
          area = "statistics";
          add("statistics", row(segment, meaning, owns));
        }
      } else if (owns || area === "statistics") {
        // A heading of the statistics table: its —— is no value.
        if (open.statistics) open.statistics.end = segment.end;
      }
    }
    if (disputeLabels.length > 0 || (area === "disputes" && hasValues && segments.length === 0)) {
      const t = open.disputes ?? start("disputes", disputeLabels[0]?.segment.start ?? chunk.start);
      // 件数 before the only row names no group and no outcome.
      const namesRow = NAMES_ROW.test(compact(chunk.labels.at(-1)?.text ?? ""));
      const named = namesRow && segments[owner]?.kind === "unknown" ? owner - 1 : owner;
      const ownsValues = hasValues && (segments.length === 0 || disputeLabels.at(-1)?.segment === segments[named]);
      t.parts.push({
        labels: disputeLabels,
        values: ownsValues ? chunk.values : [],
        kind: chunk.kind,
        rowAligned: chunk.rowAligned && !namesRow,
        table: chunk.table,
      });
      t.end = Math.max(
        t.end,
        ownsValues ? (chunk.values.at(-1)?.end ?? chunk.end) : (disputeLabels.at(-1)?.segment.end ?? t.end),
      );
    }
  }
  return tables;

  function add(form: "requests" | "statistics", r: Row): void {
    let t = open[form];
    // The first row again after others: a second table of the same form.
    if (t && r.values.length > 0 && t.rows.length >= 5 && t.rows[0]?.id === r.id && t.rows[0].id !== t.rows.at(-1)?.id)
      t = undefined;
    if (!t) {
      const columns = form === "requests" ? heads : statisticsHeads(loose);
      t = start(form, columns[0]?.segment.start ?? r.label.start);
      t.header = columns;
      t.anchors += columns.length;
      const from = columns[0]?.segment.start;
      if (form === "statistics" && from !== undefined) t.unknown.push(...early.filter((u) => u.label.start > from));
      early = [];
      heads = [];
    } else if (form === "requests" && t.header.length === 0 && heads.length > 0) t.header = heads;
    loose = [];
    t.rows.push(r);
    t.end = Math.max(t.end, r.end);
  }

  function art20Row(r: Row): void {
    const block = art20Rows.get(r.id) ?? null;
    let t = open.art20;
    if (!t) t = start("art20", r.label.start, block);
    else if (t.block !== null && t.block !== block) {
      const before: Table = t;
      if (before.rows.length === 0 && before.header.length > 0) before.block = block;
      else {
        t = start("art20", r.label.start, block);
        // One head over several blocks: the heads still name the columns.
        if (before.rows.length > 0) t.header = before.header;
      }
    } else t.block = block;
    t.rows.push(r);
    t.end = Math.max(t.end, r.end);
    loose = [];
  }

  function unknownRow(r: Row): void {
    const form = area === "none" ? undefined : area;
    const t = form ? open[form] : undefined;
    if (!r.values.some((v) => v.kind === "figure")) return;
    if (!t) {
      if (early.length < 5 && !statisticsColumn(r.label.printed)) early.push(r);
      return;
    }
    if (form === "disputes" || t.rows.length === 0) return;
    if (r.kind === "plain" && form !== "statistics") return;
    t.unknown.push(r);
    t.end = Math.max(t.end, r.end);
  }
}

/** Column heads among the words before the first row. */
function statisticsHeads(loose: Segment[]): Table["header"] {
  const heads = loose.flatMap((segment) => {
    const words = statisticsColumn(segment.printed) ? [segment.printed] : (splitColumns(segment.printed) ?? []);
    return words.map((printed) => ({ meaning: null, segment: { ...segment, printed } }));
  });
  const last = loose.at(-1);
  if (!last || heads.some((h) => statisticsColumn(h.segment.printed)?.what === "year")) return heads;
  const within = columnsWithin(loose.map((s) => s.printed).join(""));
  return within ? within.map((printed) => ({ meaning: null, segment: { ...last, printed } })) : heads;
}

/** A measure word or a stray piece of the form behind the label the figures belong to; the beginning of another row's label is none. */
function isAside(segments: Segment[], i: number): boolean {
  const { kind, numbering, printed, line } = segments[i] as Segment;
  if (kind === "unit") return true;
  const begins = numbering !== "" && line > (segments[i - 1]?.line ?? line) && index.goesOn(labelCore(printed));
  return kind === "noise" && !begins;
}

/** 行政诉讼(复议后起诉): the remark names the group. */
function narrowed(meaning: Meaning, printed: string): Meaning {
  if (meaning.id !== "litigation") return meaning;
  const direct = /未经复议/.test(printed);
  if (direct === /复议后/.test(printed)) return meaning;
  return { ...meaning, id: direct ? "litigation_direct" : "litigation_after_reconsideration" };
}

/** Rows that stand under no group end the one before. */
const groupAfter = (row: string, group: string | null): string | null =>
  /^(requests_|results_(granted|partially))/.test(row) ? null : group;

/** Provinces add rows to the statistics table: 信访申请数 is no misspelt 信函申请数. The other forms have no rows of their own. */
const isNearEnough = (s: Segment) =>
  s.score === 1 || s.meanings.every((m) => m.form !== "statistics") || labelCore(s.printed).length >= 8;

const unitFollows = (segments: Segment[], j: number) => segments[j + 1]?.kind === "unit";

interface Place {
  previous: Meaning | null;
  area: Form | "none";
  owns: boolean;
  lastRow: string;
  lastGroup: string | null;
  next: Segment | undefined;
}

/** One label can be a row here and a column head there (其他, 总计): what stands beside it decides. */
function choose(segment: Segment, at: Place): Meaning | null {
  const all = segment.meanings;
  if (all.length === 1) return all[0] ?? null;
  const pick = (form: Form, role: Meaning["role"]) => all.find((m) => m.form === form && m.role === role) ?? null;
  const total = pick("disputes", "col");
  const afterHead = at.previous?.form === "requests" && at.previous.role === "col";
  if (total) {
    if (at.previous?.form === "disputes") return total;
    if (segment.numbering !== "" && at.area !== "disputes") return pick("requests", "row");
    if (afterHead) return pick("requests", "col");
    if (at.area === "disputes") return total;
    return at.owns && at.area === "requests" ? pick("requests", "row") : pick("requests", "col");
  }
  const column = pick("requests", "col");
  if (column) {
    if (afterHead && segment.numbering === "") return column;
    const inOther = at.lastGroup === "results_other" || at.lastRow.startsWith("other_");
    return (at.owns || segment.numbering !== "" || at.lastRow === "other_fee_overdue") && inOther
      ? pick("requests", "row")
      : column;
  }
  const row = pick("requests", "row");
  const group = pick("requests", "group");
  if (row && group) {
    if (at.owns) return row;
    const under = at.next?.meanings.some((m) => m.id.startsWith("other_"));
    return under || at.next === undefined ? group : row;
  }
  return all[0] ?? null;
}
