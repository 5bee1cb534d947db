/** What a label means where it stands. */
import { labelCore } from "../match-label";
import type { Form, Meaning } from "./labels";
import type { Segment } from "./segments";

/** Provinces add rows to the statistics table: 信访申请数 is no misspelt 信函申请数. The other forms have no rows of their own. */
const isNearEnough = (s: Segment) =>
  s.score === 1 || s.meanings.every((m) => m.form !== "statistics") || labelCore(s.printed).length >= 8;

/** Where a label stands. */
export interface Place {
  /** Meaning chosen last in the same chunk. */
  previous: Meaning | null;
  area: Form | "none";
  owns: boolean;
  lastRow: string;
  lastGroup: string | null;
  next: Segment | undefined;
}

/** One label can be a row here and a column head there (其他, 总计): what stands beside it decides. Null for a label that means nothing. */
export function choose(segment: Segment, at: Place): Meaning | null {
  if (segment.kind !== "known" || !isNearEnough(segment)) return null;
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

/** 行政诉讼(复议后起诉): the remark names the group. */
export function narrowed(meaning: Meaning, printed: string): Meaning {
  if (meaning.id !== "litigation") return meaning;
  const direct = /未经复议/.test(printed);
  if (direct === /复议后/.test(printed)) return meaning;
  return { ...meaning, id: direct ? "litigation_direct" : "litigation_after_reconsideration" };
}
