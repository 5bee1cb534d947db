/** Which figures of the table of disputes stand in which columns, by the labels before them. */
import { type Column, columnFor, groupId, headColumns } from "./dispute-heads";
import { DISPUTE_GROUPS, DISPUTE_LEAVES, type DisputeGroup } from "./labels";
import type { DisputePart } from "./table";

export interface Found {
  part: DisputePart;
  columns: Column[];
  row: string | null;
  /** The order of the columns is the form's, not the heads': the sums must prove it. */
  assumed: boolean;
  /** Lines of a turned table that do not belong together for certain: no sum can prove which group a figure is of. */
  scattered?: boolean;
}

const STANDARD: Column[] = DISPUTE_GROUPS.flatMap((group) => inOrder(group));
/** Columns of the whole form. */
export const ALL_COLUMNS = STANDARD.length;

/** The five columns of a group as the form prints them. */
function inOrder(group: DisputeGroup): Column[] {
  return DISPUTE_LEAVES.map((leaf) => ({ group, leaf, segment: null }));
}

export function columnsOf(parts: readonly DisputePart[]): Found[] {
  const walk = new Walk();
  for (const part of parts) walk.take(part);
  return walk.finish();
}

/** What stands before the figures of a part. */
interface Before {
  part: DisputePart;
  leaves: DisputePart["labels"];
  groups: string[];
  last: DisputePart["labels"][number] | undefined;
}

/** A line of a turned table, with the names of groups on it or right above it. */
interface TurnedLine {
  leaf: DisputePart["labels"][number];
  groups: (DisputeGroup | null)[];
  /** Its figure; null where its cell left no trace. */
  part: DisputePart | null;
}

/** Labels of a turned table line by line, the figure on the last of them. */
function turnedLines(labels: DisputePart["labels"], part: DisputePart | null): TurnedLine[] {
  const out: TurnedLine[] = [];
  let groups: TurnedLine["groups"] = [];
  for (const label of labels)
    if (label.meaning.role === "group") groups.push(groupId(label.meaning.id));
    else {
      out.push({ leaf: label, groups, part: null });
      groups = [];
    }
  const last = out.at(-1);
  if (last) last.part = part;
  return out;
}

/** The parts in their order, with the labels that no figure has taken yet. */
class Walk {
  private readonly out: Found[] = [];
  private pending: DisputePart["labels"] = [];
  private group: string | null = null;
  private heads: Column[] = [];
  private isTurned = false;
  /** Outcomes with figures stood above the first name of a group: such names stand beside or below their rows. */
  private startsNameless = false;
  private readonly lines: TurnedLine[] = [];
  /** Outcomes printed under each group of a turned table. */
  private readonly outcomes = new Map<DisputeGroup, string[]>();

  take(part: DisputePart): void {
    this.pending = [...this.pending, ...part.labels];
    const before: Before = {
      part,
      leaves: this.pending.filter((l) => l.meaning.role === "col"),
      groups: this.pending.filter((l) => l.meaning.role === "group").map((l) => l.meaning.id),
      last: this.pending.at(-1),
    };
    if (this.turnedLine(before)) {
      this.pending = [];
      return;
    }
    if (!hasFigures(part) && !this.isEmptyRow(before)) return;
    if (before.leaves.length === 0 && before.groups.length === 0) {
      if (extent(part) === ALL_COLUMNS && this.out.length === 0) this.standard(part);
      return;
    }
    if (before.leaves.length === 0) this.underHeads(before);
    else if (before.leaves.length === 1 && (this.heads.length === 0 || figures(part) === 1)) this.oneOutcome(before);
    else if (before.last?.meaning.role === "group" && before.leaves.length === 5) this.headsThenGroup(before);
    else this.run(before);
    this.pending = [];
  }

  finish(): Found[] {
    const whole = this.wholeTurned();
    if (whole) return whole;
    for (const f of this.out) {
      const [only, ...others] = f.columns;
      const under = only && others.length === 0 ? this.outcomes.get(only.group) : undefined;
      if (!under) continue;
      // An outcome printed twice under a group says that a group's name stands beside the middle of its rows, and in text lines one not
      // printed at all, that heads and figures stand in another order than the form's.
      const once = new Set(under).size === under.length && isTotalAtAnEnd(under);
      f.scattered ||= !once || this.startsNameless || (f.part.kind === "plain" && under.length < DISPUTE_LEAVES.length);
    }
    return this.out;
  }

  /**
   * All fifteen lines of a turned table in the order of the form. Each name of a group stands somewhere beside its own five, which tells
   * whose they are, also where it stands beside their middle.
   */
  private wholeTurned(): Found[] | null {
    const lines = [...this.lines, ...turnedLines(this.pending, null)];
    if (lines.some(({ part }) => part && hasFigures(part) && sharesCell(part))) return null;
    if (lines.length !== ALL_COLUMNS || this.out.some((f) => !lines.some((l) => l.part === f.part))) return null;
    // A blank cell that left no trace: only a figure on the line of its label is that label's.
    const isPlaced = lines.every((l) => l.part) || lines.every((l) => !l.part || l.part.rowAligned);
    const inOrder = lines.every(({ part, leaf, groups }, i) => {
      const { group, leaf: own } = STANDARD[i] as Column;
      const isOwn = groups.every((g) => g === group || g === null);
      return leaf.meaning.id === own && isOwn && (!part || figures(part) <= 1);
    });
    const named = new Set(lines.flatMap((l) => l.groups.filter((g) => g !== null)));
    if (!inOrder || named.size !== DISPUTE_GROUPS.length || !isPlaced) return null;
    return lines.flatMap(({ part, leaf }, i) =>
      part ? [{ part, columns: [columnFor((STANDARD[i] as Column).group, leaf)], row: null, assumed: false }] : [],
    );
  }

  private found(part: DisputePart, columns: Column[], more: Partial<Found> = {}): void {
    this.out.push({ part, columns, row: null, assumed: false, ...more });
  }

  /** The form's own order, if the sums prove it. */
  private standard(part: DisputePart): void {
    this.found(part, STANDARD, { assumed: true });
  }

  /** One leaf label, then a figure (or its blank cell): the table is turned, a line a figure. */
  private turnedLine({ part, leaves, groups }: Before): boolean {
    const last = part.labels.at(-1);
    if (last?.meaning.role !== "col" || part.values.length === 0) return false;
    const own = leavesOf(part);
    // Old Word files may give a whole table as one line: many heads, then many figures, are no turned table.
    const isWhole = own > 1 && figures(part) > 1;
    const turned =
      !isWhole && ((own === 1 && leaves.length === 1) || (part.rowAligned && (own === 1 || hasFigures(part))));
    // Leaves without a figure before this one were blank lines of the turned table.
    if (!turned && !(this.isTurned && figures(part) <= 1)) return false;
    this.group = narrower(this.group, groups);
    this.isTurned = true;
    const g = groupId(this.group);
    this.lines.push(...turnedLines(this.pending, part));
    if (!g && figures(part) > 0) this.startsNameless = true;
    if (g && figures(part) <= 1) this.found(part, [columnFor(g, last)], { scattered: sharesCell(part) });
    if (g) this.outcomes.set(g, [...(this.outcomes.get(g) ?? []), ...leaves.map((l) => l.meaning.id)]);
    return true;
  }

  /** A row of blank cells under the heads, or behind its group; heads themselves may end with blank cells on their own line. */
  private isEmptyRow({ part, leaves }: Before): boolean {
    const width = leaves.length > 0 ? leaves.length : this.heads.length;
    const headLine = part.rowAligned && leavesOf(part) > 0;
    const cells = part.values.length + (part.labels.length === 0 ? 1 : 0);
    return width > 1 && cells >= width && !headLine;
  }

  /** Rows by group under heads already read; five figures without heads are the form's, if they add up. */
  private underHeads({ part, groups, last }: Before): void {
    const { heads } = this;
    // Only the groups are named.
    if (heads.length === 0 && extent(part) === ALL_COLUMNS) {
      this.standard(part);
      return;
    }
    this.group = narrower(this.group, groups);
    const g = groupId(this.group);
    if (!g) return;
    const row = last?.segment.printed ?? null;
    if (heads.length === 0 && figures(part) === DISPUTE_LEAVES.length)
      this.found(part, inOrder(g), { row, assumed: true });
    if (heads.length > 0 && new Set(heads.map((h) => h.leaf)).size === heads.length)
      this.found(
        part,
        heads.map((h) => ({ ...h, group: g })),
        { row },
      );
  }

  private oneOutcome({ part, leaves: [leaf], groups }: Before): void {
    this.group = narrower(this.group, groups);
    const g = groupId(this.group);
    if (g && leaf && figures(part) <= 1) this.found(part, [columnFor(g, leaf)]);
  }

  /** Five heads, then a row that begins with its group. */
  private headsThenGroup({ part, leaves, groups, last }: Before): void {
    this.group = narrower(null, groups);
    const g = groupId(last?.meaning.id ?? null) ?? groupId(this.group);
    this.heads = leaves.map((l) => columnFor(g ?? "reconsideration", l));
    if (g) this.found(part, this.heads, { row: last?.segment.printed ?? null });
  }

  private run({ part, leaves, groups }: Before): void {
    // Small tables one after another: heads of one whose row is missing stand before those of this one.
    const own = this.pending.slice(this.pending.findLastIndex((l) => l.meaning.role === "group"));
    const ownLeaves = own.filter((l) => l.meaning.role === "col").map((l) => l.meaning.id);
    const oneTable = ownLeaves.length > 1 && new Set(ownLeaves).size === ownLeaves.length;
    const isOwn = oneTable && ownLeaves.length < leaves.length && ownLeaves.length === extent(part);
    const table = headColumns(isOwn ? own : this.pending, this.group);
    if (table) {
      this.heads = table.columns;
      this.group = table.group;
    }
    const misfit = !table || (part.kind === "plain" && table.columns.length !== ALL_COLUMNS);
    if (misfit && extent(part) === ALL_COLUMNS) this.standard(part);
    else if (table) {
      // The names of several groups, then the heads of one: text taken by height tells no order.
      const scattered =
        part.kind === "plain" && table.columns.length <= DISPUTE_LEAVES.length && narrower(null, groups) === "several";
      this.found(part, table.columns, { assumed: table.assumed, scattered });
    }
  }
}

/** Two outcomes in the cell before a figure: a row left blank was taken for the rest of the label above, and the figure may be either's. */
const sharesCell = (p: DisputePart): boolean => {
  const leaves = p.labels.filter((l) => l.meaning.role === "col").map((l) => l.segment);
  return (
    p.kind === "grid" && leaves.some((s, i) => i > 0 && leaves[i - 1]?.line === s.line && leaves[i - 1]?.col === s.col)
  );
};

/** The total of a group stands before or behind its parts: in the middle it is another group's, whose name stands further down. */
const isTotalAtAnEnd = (leaves: readonly string[]) => {
  const at = leaves.indexOf("total");
  return at <= 0 || at === leaves.length - 1;
};
const leavesOf = (p: DisputePart) => p.labels.filter((l) => l.meaning.role === "col").length;
/** Cells up to the last figure. */
const extent = (p: DisputePart) =>
  p.kind === "plain" ? p.values.length : p.values.findLastIndex((v) => v.kind === "figure") + 1;
const hasFigures = (p: DisputePart) => p.values.some((v) => v.kind === "figure");
export const figures = (p: DisputePart) => p.values.filter((v) => v.kind === "figure").length;

/** The group a row stands under: the last one named. Several named side by side stand over columns, and none over the row. */
function narrower(before: string | null, groups: string[]): string | null {
  const several = new Set(groups.filter((g) => groupId(g))).size > 1;
  return several ? "several" : (groups.at(-1) ?? before);
}
