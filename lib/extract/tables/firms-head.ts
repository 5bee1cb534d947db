/**
 * 企业 as the head of a column: 商业企业 in other words, where that is not printed. Alone it is as well the second half of 商业企业 broken in its
 * cell, so it counts beside other heads only.
 */
import { labelCore } from "../match-label";
import { index, type Meaning } from "./labels";
import type { Segment } from "./segments";
import type { Table } from "./table";

export const isFirms = (meaning: Meaning): boolean => meaning.form === "requests" && meaning.id === "企业";

const isBusiness = (m: Meaning | null) => m?.role === "col" && m.id === "business";

export class FirmsHead {
  /** Printed, and no head stands before it yet. */
  private waiting: Segment | null = null;

  /** 企业 was printed. What it heads, where it goes to the heads at once. */
  printed(segment: Segment, heads: Table["header"]): Meaning | null {
    this.waiting = segment;
    const last = heads.at(-1)?.segment;
    return last ? this.joinBeside(last, heads) : null;
  }

  /** Another head is printed: 企业 in its line or the one before is a head as well. */
  joinBeside(head: Segment, heads: Table["header"]): Meaning | null {
    const segment = this.waiting;
    this.waiting = null;
    if (!segment || Math.abs(segment.line - head.line) > 1 || heads.some((h) => isBusiness(h.meaning))) return null;
    const meaning = index.get(labelCore("商业企业"))?.find(isBusiness) ?? null;
    if (meaning) heads.push({ meaning, segment });
    return meaning;
  }
}
