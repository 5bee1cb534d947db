/** The figure a number belongs to: the head of its list, or the total it is a part of. */
import type { Draft, Memory } from "./draft";

/** Last figure the items of this family can belong to. */
export function headFor(family: string, memory: Memory): Draft | null {
  return lastOf(family, memory, false) ?? lastOf(family, memory, true);
}

/** Last figure of the right kind, one that stands for the whole before one of a part. */
function lastOf(family: string, memory: Memory, parts: boolean): Draft | null {
  const { drafts } = memory;
  for (let i = drafts.length - 1; i >= 0; i--) {
    const d = drafts[i] as Draft;
    if (memory.line - d.line > 4) break;
    if (d.list !== null && !(parts && d.list === "scope")) continue;
    if (family === "means" || family === "applicants") {
      if (d.key === "requests_received" || d.key === "requests_accepted") return d;
    } else if (family === "outcomes") {
      if (/^requests_(?:answered|processed|completed|received|accepted)$/.test(d.key)) return d;
    } else if (family === "recon_items") {
      if (d.key === "reconsideration_total") return d;
    } else if (family === "litig_items") {
      if (/^litigation_(?:direct_|after_reconsideration_)?total$/.test(d.key)) return d;
    } else if (family === "staff") {
      if (d.key === "staff_total") return d;
    } else if (family === "channel") {
      if (d.family === "proactive") return d;
    } else break;
  }
  return null;
}
