/** The applicant columns of a request table, from its heads in whatever order and lines they were printed. */
import { APPLICANTS, type Applicant } from "@/lib/report";
import type { Table } from "./collect";

export interface RequestColumns {
  /** Applicant of each value column in order. */
  order: Applicant[];
  /** Printed head of each applicant. */
  printed: Partial<Record<Applicant, string>>;
  /** Grid columns in the same order, when heads and grid agree. */
  grid: { col: number; colSpan: number }[] | null;
  /** stated: all heads printed once · partial: some are missing · none. */
  heads: "stated" | "partial" | "none";
}

const OFFICIAL = [...APPLICANTS];
const ORGANISATIONS = OFFICIAL.slice(1, 6);

export function requestColumns(header: Table["header"], isGrid: boolean): RequestColumns {
  const printed: RequestColumns["printed"] = {};
  const seen: { id: Applicant | "organisations"; col: number; colSpan: number }[] = [];
  for (const { meaning, segment } of header) {
    const id = meaning?.id as Applicant | "organisations" | undefined;
    // A page break prints the heads again: the first ones count.
    if (!id || seen.some((s) => s.id === id)) continue;
    seen.push({ id, col: segment.col, colSpan: segment.colSpan });
    if (id !== "organisations") printed[id] = segment.printed;
  }
  const applicants = seen.filter((s): s is { id: Applicant; col: number; colSpan: number } => s.id !== "organisations");
  if (applicants.length < 3) return { order: OFFICIAL, printed, grid: null, heads: "none" };
  if (isGrid) {
    const sorted = [...applicants].sort((a, b) => a.col - b.col);
    const apart = sorted.every((s, i) => i === 0 || s.col >= (sorted[i - 1]?.col ?? 0) + (sorted[i - 1]?.colSpan ?? 1));
    const gapless = sorted.every(
      (s, i) => i === 0 || s.col === (sorted[i - 1]?.col ?? 0) + (sorted[i - 1]?.colSpan ?? 1),
    );
    if (apart && gapless)
      return {
        order: sorted.map((s) => s.id),
        printed,
        grid: sorted.map(({ col, colSpan }) => ({ col, colSpan })),
        heads: applicants.length === 7 ? "stated" : "partial",
      };
  }
  // Heads in lines: 自然人 | 法人或其他组织 | 总计, and below it the five kinds of organisations in the place of the second.
  const organisations = seen.filter((s) => ORGANISATIONS.includes(s.id as Applicant)).map((s) => s.id as Applicant);
  const others = seen.filter((s) => !ORGANISATIONS.includes(s.id as Applicant));
  let order: Applicant[];
  if (others.some((s) => s.id === "organisations"))
    order = others.flatMap((s) => (s.id === "organisations" ? organisations : [s.id as Applicant]));
  else {
    const firstOrg = seen.findIndex((s) => organisations.includes(s.id as Applicant));
    const total = seen.findIndex((s) => s.id === "total");
    const natural = seen.findIndex((s) => s.id === "natural_person");
    // Two lines without the middle head: 自然人 总计, then the organisations.
    order =
      natural === 0 && total === 1 && firstOrg === 2
        ? ["natural_person", ...organisations, "total"]
        : applicants.map((s) => s.id);
  }
  return { order, printed, grid: null, heads: order.length === 7 ? "stated" : "partial" };
}
