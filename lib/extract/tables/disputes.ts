/** The table of reconsideration and litigation: 15 figures in one row, three small tables, rows by group, or 15 lines. */
import { type CellReading, parseCell } from "@/lib/numbers/cell";
import { type Alignment, alignRow, liveColumns, type Slot } from "./align";
import type { About, Emitter, Whose } from "./emit";
import { DISPUTE_GROUPS, DISPUTE_LEAVES, type DisputeGroup, type DisputeLeaf } from "./labels";
import type { FormEra } from "./request-rows";
import type { Segment } from "./segments";
import type { DisputePart, Table } from "./table";

interface Column {
  group: DisputeGroup;
  leaf: DisputeLeaf;
  segment: Segment | null;
}

interface Found {
  part: DisputePart;
  columns: Column[];
  row: string | null;
  /** The order of the columns is the form's, not the heads': the sums must prove it. */
  assumed: boolean;
  /** Lines of a turned table that do not belong together for certain: no sum can prove which group a figure is of. */
  scattered?: boolean;
}

const STANDARD: Column[] = DISPUTE_GROUPS.flatMap((group) =>
  DISPUTE_LEAVES.map((leaf) => ({ group, leaf, segment: null })),
);

export function readDisputes(table: Table, era: FormEra, whose: Whose, out: Emitter): void {
  // A group's heading padded with blank cells looks like its row left blank: rows with figures go first.
  const all = columnsOf(table.parts);
  const found = [...all.filter((f) => figures(f.part) > 0), ...all.filter((f) => figures(f.part) === 0)];
  const done = new Set<string>();
  const parts = found.map((f) => f.part);
  for (const f of found) {
    const groups = sumGroups(f.columns);
    const alignment = alignRow(f.part, {
      count: f.columns.length,
      sums: groups,
      grid: gridOf(f),
      live: liveColumns(parts, f.columns.length),
    });
    // A cell left blank leaves no trace in a run of digits: a cut counts only where the document prints its zeros.
    if (alignment.how === "cut" && !out.habits.printsZeros && alignment.slots?.some((s) => s.text !== "0"))
      Object.assign(alignment, { slots: null, reason: "run_together" });
    const slots = alignment.slots;
    const readings = slots?.map((s) => parseCell(s.text)) ?? null;
    const sums = readings ? checkSums(f.columns, readings) : null;
    const proved =
      sums !== null &&
      sums.fail === 0 &&
      sums.open === 0 &&
      (sums.pass > 0 || readings?.every((r) => r.kind !== "number" || r.value === 0) === true);
    // Cells missing at the end, or blank ones that a converter may have moved there: the figures may stand anywhere unless they add up.
    const loose =
      alignment.how === "short" ||
      f.part.values.some((v) => v.stray) ||
      (f.part.kind === "bars" && !out.habits.keepsBlanks && (readings?.some((r) => r.kind === "blank") ?? false));
    const doubt = ((f.assumed || loose || alignment.doubt) && !proved) || f.scattered === true;
    f.columns.forEach((c, i) => {
      const key = `${c.group}_${c.leaf}`;
      if (done.has(key)) return;
      emit(out, {
        era,
        whose,
        key,
        slot: slots?.[i],
        reading: readings?.[i],
        alignment,
        f,
        column: c,
        doubt: doubt || whose.unsure,
        failed: (sums?.fail ?? 0) > 0,
      });
    });
    if (f.part.values.length > 0) for (const c of f.columns) done.add(`${c.group}_${c.leaf}`);
    if (!slots && f.part.values.length > 0)
      out.remark(
        alignment.reason === "run_together" ? "run-together" : "short-row",
        "The figures of the table of reconsideration and litigation cannot be told apart by column.",
        {},
      );
  }
}

interface Emission {
  era: FormEra;
  whose: Whose;
  key: string;
  slot: Slot | undefined;
  reading: CellReading | undefined;
  alignment: Alignment;
  f: Found;
  column: Column;
  doubt: boolean;
  failed: boolean;
}

function emit(out: Emitter, e: Emission): void {
  const { part } = e.f;
  if (!e.slot) {
    const at = part.labels.at(-1)?.segment.end ?? 0;
    const where = { text: "", start: part.values[0]?.start ?? at, end: part.values.at(-1)?.end ?? at };
    out.cell(where, e.key, null, e.era, "unreadable", e.alignment.reason ?? "damaged");
    return;
  }
  const shaky = e.reading?.kind === "number" && !e.reading.certain && e.failed;
  const layout = e.alignment.how === "cut" ? "digits" : part.kind === "plain" ? "lines" : part.kind;
  const about: About = {
    era: e.era,
    rule: `${e.era.toLowerCase()}-disputes/${layout}`,
    scope: e.whose.scope,
    scopeWords: e.whose.scopeWords,
    state: e.doubt || shaky ? "review" : "accepted",
    confidence: e.doubt || shaky ? 0.5 : e.failed ? 0.9 : 0.98,
    row: e.f.row,
  };
  out.value(e.slot, e.key, null, e.column.segment?.printed ?? null, null, about);
}

/** Which figures stand in which columns, by the labels before them. */
function columnsOf(parts: DisputePart[]): Found[] {
  const out: Found[] = [];
  let pending: DisputePart["labels"] = [];
  let group: string | null = null;
  let heads: Column[] = [];
  let isTurned = false;
  /** Outcomes printed under each group of a turned table. */
  const outcomes = new Map<DisputeGroup, string[]>();
  for (const part of parts) {
    pending = [...pending, ...part.labels];
    const printed = part.values.some((v) => v.kind === "figure");
    const leaves = pending.filter((l) => l.meaning.role === "col");
    const groups = pending.filter((l) => l.meaning.role === "group").map((l) => l.meaning.id);
    const lastLeaf = part.labels.at(-1)?.meaning.role === "col" ? part.labels.at(-1) : undefined;
    // One leaf label, then a figure (or its blank cell): the table is turned, a line a figure.
    // Old Word files may give a whole table as one line: many heads, then many figures, are no turned table.
    const isWhole = leavesOf(part) > 1 && figures(part) > 1;
    const turned =
      lastLeaf !== undefined &&
      !isWhole &&
      part.values.length > 0 &&
      ((leavesOf(part) === 1 && leaves.length === 1) || (part.rowAligned && (leavesOf(part) === 1 || printed)));
    // Leaves without a figure before this one were blank lines of the turned table.
    if (turned === true || (isTurned && lastLeaf && part.values.length > 0 && figures(part) <= 1)) {
      group = narrower(group, groups);
      const g = groupId(group);
      isTurned = true;
      const columns = g ? [{ group: g, leaf: lastLeaf.meaning.id as DisputeLeaf, segment: lastLeaf.segment }] : [];
      if (columns.length > 0 && figures(part) <= 1) out.push({ part, columns, row: null, assumed: false });
      if (g) outcomes.set(g, [...(outcomes.get(g) ?? []), ...leaves.map((l) => l.meaning.id)]);
      pending = [];
      continue;
    }
    // A row of blank cells under the heads, or behind its group; heads themselves may end with blank cells on their own line.
    const width = leaves.length > 0 ? leaves.length : heads.length;
    const headLine = part.rowAligned && part.labels.some((l) => l.meaning.role === "col");
    const cells = part.values.length + (part.labels.length === 0 ? 1 : 0);
    const emptyRow = !printed && width > 1 && cells >= width && !headLine;
    if (!printed && !emptyRow) continue;
    const last = pending.at(-1);
    if (leaves.length === 0 && groups.length === 0) {
      if (extent(part) === 15 && out.length === 0) out.push({ part, columns: STANDARD, row: null, assumed: true });
      continue;
    }
    if (leaves.length === 0 && heads.length === 0 && extent(part) === 15) {
      // Only the groups are named: the form's order, if the sums prove it.
      out.push({ part, columns: STANDARD, row: null, assumed: true });
      pending = [];
      continue;
    }
    if (leaves.length === 0) {
      // Rows by group under heads already read; five figures without heads are the form's, if they add up.
      group = narrower(group, groups);
      const g = groupId(group);
      if (g && heads.length === 0 && figures(part) === DISPUTE_LEAVES.length)
        out.push({
          part,
          columns: DISPUTE_LEAVES.map((leaf) => ({ group: g, leaf, segment: null })),
          row: last?.segment.printed ?? null,
          assumed: true,
        });
      if (g && heads.length > 0 && new Set(heads.map((h) => h.leaf)).size === heads.length)
        out.push({
          part,
          columns: heads.map((h) => ({ ...h, group: g })),
          row: last?.segment.printed ?? null,
          assumed: false,
        });
      pending = [];
      continue;
    }
    if ((leaves.length === 1 && heads.length === 0) || (leaves.length === 1 && figures(part) === 1)) {
      group = narrower(group, groups);
      const g = groupId(group);
      const leaf = leaves[0];
      if (g && leaf && figures(part) <= 1)
        out.push({
          part,
          columns: [{ group: g, leaf: leaf.meaning.id as DisputeLeaf, segment: leaf.segment }],
          row: null,
          assumed: false,
        });
      pending = [];
      continue;
    }
    if (last?.meaning.role === "group" && leaves.length === 5) {
      // Five heads, then a row that begins with its group.
      group = narrower(null, groups);
      const g = groupId(last.meaning.id) ?? groupId(group);
      heads = leaves.map((l) => ({
        group: g ?? "reconsideration",
        leaf: l.meaning.id as DisputeLeaf,
        segment: l.segment,
      }));
      if (g) out.push({ part, columns: heads, row: last.segment.printed, assumed: false });
      pending = [];
      continue;
    }
    // Small tables one after another: heads of one whose row is missing stand before those of this one.
    const own = pending.slice(pending.findLastIndex((l) => l.meaning.role === "group"));
    const ownLeaves = own.filter((l) => l.meaning.role === "col").map((l) => l.meaning.id);
    const oneTable = ownLeaves.length > 1 && new Set(ownLeaves).size === ownLeaves.length;
    if (oneTable && ownLeaves.length < leaves.length && ownLeaves.length === extent(part)) pending = own;
    const table = headColumns(pending, group);
    if (table) {
      heads = table.columns;
      group = table.group;
      const plainMisfit = part.kind === "plain" && extent(part) === 15 && heads.length !== 15;
      if (plainMisfit) out.push({ part, columns: STANDARD, row: null, assumed: true });
      else out.push({ part, columns: heads, row: null, assumed: table.assumed });
    } else if (extent(part) === 15) out.push({ part, columns: STANDARD, row: null, assumed: true });
    pending = [];
  }
  for (const f of out) {
    const [only, ...others] = f.columns;
    const under = only && others.length === 0 ? outcomes.get(only.group) : undefined;
    if (!under) continue;
    // An outcome printed twice under a group says that a group's name stands beside the middle of its rows, and in text lines one not
    // printed at all, that heads and figures stand in another order than the form's.
    const once = new Set(under).size === under.length;
    f.scattered = !once || (f.part.kind === "plain" && under.length < DISPUTE_LEAVES.length);
  }
  return out;
}

const leavesOf = (p: DisputePart) => p.labels.filter((l) => l.meaning.role === "col").length;
/** Cells up to the last figure. */
const extent = (p: DisputePart) =>
  p.kind === "plain" ? p.values.length : p.values.findLastIndex((v) => v.kind === "figure") + 1;
const figures = (p: DisputePart) => p.values.filter((v) => v.kind === "figure").length;

/** The group a row stands under: the last one named. Several named side by side stand over columns, and none over the row. */
function narrower(before: string | null, groups: string[]): string | null {
  const several = new Set(groups.filter((g) => groupId(g))).size > 1;
  return several ? "several" : (groups.at(-1) ?? before);
}

function groupId(group: string | null): DisputeGroup | null {
  return DISPUTE_GROUPS.includes(group as DisputeGroup) ? (group as DisputeGroup) : null;
}

/** Columns of a run of heads: five to a group, a new group where a leaf comes again. */
function headColumns(
  labels: DisputePart["labels"],
  before: string | null,
): { columns: Column[]; group: string | null; assumed: boolean } | null {
  const runs: DisputePart["labels"][] = [];
  for (const l of labels) {
    if (l.meaning.role !== "col") continue;
    const run = runs.at(-1);
    if (!run || run.some((x) => x.meaning.id === l.meaning.id)) runs.push([l]);
    else run.push(l);
  }
  const named = labels
    .filter((l) => l.meaning.role === "group" && l.meaning.id !== "litigation")
    .map((l) => l.meaning.id as DisputeGroup);
  const unique = [...new Set(named)];
  const columns = (groups: DisputeGroup[]) =>
    runs.flatMap((run, i) =>
      run.map((l) => ({ group: groups[i] as DisputeGroup, leaf: l.meaning.id as DisputeLeaf, segment: l.segment })),
    );
  if (runs.length === 3) {
    // Heads in lines name 行政复议 first, but may print 未经复议直接起诉 and 复议后起诉 in a line before or after the others.
    const order = DISPUTE_GROUPS.filter((g) => unique.includes(g));
    const litigation = unique.filter((g) => g !== "reconsideration");
    // Told apart by figures' heads, the two are in the order of another reading and say nothing.
    const together = !labels
      .slice(
        labels.findIndex((l) => l.meaning.id === litigation[0]),
        labels.findLastIndex((l) => l.meaning.id === litigation[1]),
      )
      .some((l) => l.meaning.role === "col");
    const reversed = together && litigation.length === 2 && litigation[0] === "litigation_after_reconsideration";
    if (reversed)
      return {
        columns: columns(["reconsideration", "litigation_after_reconsideration", "litigation_direct"]),
        group: null,
        assumed: false,
      };
    return { columns: columns(DISPUTE_GROUPS), group: null, assumed: order.length < 2 };
  }
  if (runs.length === 1) {
    const g = groupId(unique.at(-1) ?? null) ?? groupId(before);
    return g ? { columns: columns([g]), group: g, assumed: false } : null;
  }
  if (runs.length === 2) {
    const litigation = unique.filter((g) => g !== "reconsideration");
    if (unique.length === 2) return { columns: columns(unique), group: null, assumed: false };
    if (litigation.length === 2 && unique.length === 2)
      return { columns: columns(litigation), group: null, assumed: false };
  }
  return null;
}

/** One sum per group whose columns stand together and end with the total. */
function sumGroups(columns: Column[]): { length: number }[] | null {
  const groups: { length: number; last: Column }[] = [];
  for (const c of columns) {
    const g = groups.at(-1);
    if (g && g.last.group === c.group) {
      g.length++;
      g.last = c;
    } else groups.push({ length: 1, last: c });
  }
  return groups.every((g) => g.last.leaf === "total" && g.length > 1) ? groups.map(({ length }) => ({ length })) : null;
}

/** Groups whose parts make their total, do not, or have figures but no total. Groups of zeros say nothing. */
function checkSums(columns: Column[], readings: CellReading[]): { pass: number; fail: number; open: number } {
  const result = { pass: 0, fail: 0, open: 0 };
  for (const group of DISPUTE_GROUPS) {
    const at = columns.flatMap((c, i) => (c.group === group ? [{ leaf: c.leaf, reading: readings[i] }] : []));
    const total = at.find((x) => x.leaf === "total")?.reading;
    const value = (x: (typeof at)[number]) =>
      x.leaf !== "total" && x.reading?.kind === "number" ? x.reading.value : 0;
    const sum = at.reduce((n, x) => n + value(x), 0);
    if (total?.kind !== "number" || at.length < 3) {
      if (sum !== 0) result.open++;
    } else if (sum !== total.value) result.fail++;
    else if (sum > 0) result.pass++;
  }
  return result;
}

/** Grid columns of the heads, where every head has its own. */
function gridOf(f: Found): { col: number; colSpan: number }[] | null {
  // Of a turned table the label stands before its figure, not above it.
  if (f.part.kind !== "grid" || (f.part.rowAligned && f.columns.length === 1)) return null;
  const cols = f.columns.map((c) => (c.segment ? { col: c.segment.col, colSpan: c.segment.colSpan } : null));
  if (cols.some((c) => c === null)) return null;
  const grid = cols as { col: number; colSpan: number }[];
  return new Set(grid.map((c) => c.col)).size === grid.length ? grid : null;
}
