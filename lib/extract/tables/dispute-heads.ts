/** Heads of the table of disputes: which group and outcome each column is of. */
import { DISPUTE_GROUPS, type DisputeGroup, type DisputeLeaf } from "./labels";
import type { Segment } from "./segments";
import type { DisputePart } from "./table";

export interface Column {
  group: DisputeGroup;
  leaf: DisputeLeaf;
  segment: Segment | null;
}

/** Columns of a run of heads. `group`: the one that goes on below; `assumed`: their order is the form's, not the heads'. */
export interface Heads {
  columns: Column[];
  group: string | null;
  assumed: boolean;
}

export const columnFor = (group: DisputeGroup, { meaning, segment }: DisputePart["labels"][number]): Column => ({
  group,
  leaf: meaning.id as DisputeLeaf,
  segment,
});

export function groupId(group: string | null): DisputeGroup | null {
  return DISPUTE_GROUPS.includes(group as DisputeGroup) ? (group as DisputeGroup) : null;
}

/** Five to a group, a new group where a leaf comes again. Null where the groups are not told. */
export function headColumns(labels: DisputePart["labels"], before: string | null): Heads | null {
  const runs = runsOf(labels);
  const named = labels.filter((l) => l.meaning.role === "group" && l.meaning.id !== "litigation");
  const groups = [...new Set(named.map((l) => l.meaning.id as DisputeGroup))];
  const told = (of: readonly DisputeGroup[], more: Partial<Heads> = {}): Heads => ({
    columns: runs.flatMap((run, i) => run.map((l) => columnFor(of[i] as DisputeGroup, l))),
    group: null,
    assumed: false,
    ...more,
  });
  if (runs.length === 3) {
    if (isReversed(labels, groups))
      return told(["reconsideration", "litigation_after_reconsideration", "litigation_direct"]);
    return told(DISPUTE_GROUPS, { assumed: DISPUTE_GROUPS.filter((g) => groups.includes(g)).length < 2 });
  }
  if (runs.length === 1) {
    const group = groupId(groups.at(-1) ?? null) ?? groupId(before);
    return group && told([group], { group });
  }
  return runs.length === 2 && groups.length === 2 ? told(groups) : null;
}

function runsOf(labels: DisputePart["labels"]): DisputePart["labels"][] {
  const runs: DisputePart["labels"][] = [];
  for (const l of labels) {
    if (l.meaning.role !== "col") continue;
    const run = runs.at(-1);
    if (!run || run.some((x) => x.meaning.id === l.meaning.id)) runs.push([l]);
    else run.push(l);
  }
  return runs;
}

/**
 * 复议后起诉 before 未经复议直接起诉. Heads in lines name 行政复议 first, but may print the two in a line before or after the others; told apart
 * by figures' heads, they are in the order of another reading and say nothing.
 */
function isReversed(labels: DisputePart["labels"], groups: readonly DisputeGroup[]): boolean {
  const litigation = groups.filter((g) => g !== "reconsideration");
  const from = labels.findIndex((l) => l.meaning.id === litigation[0]);
  const to = labels.findLastIndex((l) => l.meaning.id === litigation[1]);
  const together = !labels.slice(from, to).some((l) => l.meaning.role === "col");
  return together && litigation.length === 2 && litigation[0] === "litigation_after_reconsideration";
}
