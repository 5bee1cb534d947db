/** The applicant columns of a request table, from its heads in whatever order and lines they were printed. */
import { APPLICANTS, type Applicant } from "@/lib/report";
import type { Table } from "./table";

/** A value column: an applicant, or 法人或其他组织 as one figure, which the form does not ask and no key holds. */
export type RequestColumn = Applicant | "organisations";

export interface RequestColumns {
  /** Applicant of each value column in order. */
  order: RequestColumn[];
  /** Another order the heads allow; the row sums decide. */
  otherOrder: RequestColumn[] | null;
  /** Printed head of each applicant. */
  printed: Partial<Record<Applicant, string>>;
  /** Grid columns in the same order, when heads and grid agree. */
  grid: { col: number; colSpan: number }[] | null;
  /** stated: all heads printed once · partial: some are missing · none. */
  heads: "stated" | "partial" | "none";
}

const OFFICIAL: RequestColumn[] = [...APPLICANTS];
const ORGANISATIONS = APPLICANTS.slice(1, 6);
/** The heads of the form one after the other, where 总计 stands in their first line and reaches down over all of them. */
const TOTAL_FIRST: RequestColumn[] = ["total", "natural_person", "organisations", ...ORGANISATIONS];

/** True when the columns other than 总计 make up the total: all six applicants, or 自然人 and 法人或其他组织 as one. */
export const makeUpTotal = (order: readonly RequestColumn[]): boolean =>
  order.includes("total") &&
  (order.length === 7 || (order.length === 3 && order.includes("natural_person") && order.includes("organisations")));

export function requestColumns(header: Table["header"], hasColumns: boolean): RequestColumns {
  const printed: RequestColumns["printed"] = {};
  const seen: { id: RequestColumn; col: number; colSpan: number; line: number }[] = [];
  for (const { meaning, segment } of header) {
    const id = meaning?.id as RequestColumn | undefined;
    // A page break prints the heads again: the first ones count.
    if (!id || seen.some((s) => s.id === id)) continue;
    seen.push({ id, col: segment.col, colSpan: segment.colSpan, line: segment.line });
    if (id !== "organisations") printed[id] = segment.printed;
  }
  const applicants = seen.filter((s): s is (typeof seen)[number] & { id: Applicant } => s.id !== "organisations");
  const few = fewColumns(seen, hasColumns);
  if (few) return { ...few, printed };
  if (applicants.length < 3) return { order: OFFICIAL, otherOrder: null, printed, grid: null, heads: "none" };
  if (hasColumns) {
    const sorted = [...applicants].sort((a, b) => a.col - b.col);
    const apart = sorted.every((s, i) => i === 0 || s.col >= (sorted[i - 1]?.col ?? 0) + (sorted[i - 1]?.colSpan ?? 1));
    const gapless = sorted.every(
      (s, i) => i === 0 || s.col === (sorted[i - 1]?.col ?? 0) + (sorted[i - 1]?.colSpan ?? 1),
    );
    if (apart && gapless)
      return {
        order: sorted.map((s) => s.id),
        otherOrder: null,
        printed,
        grid: sorted.map(({ col, colSpan }) => ({ col, colSpan })),
        heads: applicants.length === 7 ? "stated" : "partial",
      };
  }
  if (isInterleaved(applicants)) return { order: OFFICIAL, otherOrder: null, printed, grid: null, heads: "none" };
  // Heads in lines: 自然人 | 法人或其他组织 | 总计, and below it the five kinds of organisations in the place of the second.
  if (isScattered(seen)) return { order: OFFICIAL, otherOrder: null, printed, grid: null, heads: "none" };
  const organisations = seen.filter((s) => ORGANISATIONS.includes(s.id as Applicant)).map((s) => s.id as Applicant);
  const others = seen.filter((s) => !ORGANISATIONS.includes(s.id as Applicant));
  const asPrinted = applicants.map((s) => s.id);
  const stated = (order: RequestColumn[], otherOrder: RequestColumn[] | null = null): RequestColumns => ({
    order,
    otherOrder,
    printed,
    grid: null,
    heads: order.length === 7 ? "stated" : "partial",
  });
  // All seven in one line, or in the order of the form, stand so, wherever the head over five of them was printed.
  const isWhole = applicants.length === 7;
  const isOneLine = new Set(seen.map((s) => s.line)).size === 1;
  const place = (id: RequestColumn) => seen.findIndex((s) => s.id === id);
  // A table without line ends: 自然人 法人或其他组织 总计 and then the five kinds are the two lines of heads behind one another.
  const runsOn = isOneLine && place("organisations") === place("natural_person") + 1 && place("total") === 2;
  if (isWhole && runsOn) return stated(["natural_person", ...organisations, "total"], asPrinted);
  if (isWhole && new Set(applicants.map((s) => s.line)).size === 1) return stated(asPrinted);
  if (isWhole && OFFICIAL.every((id, i) => asPrinted[i] === id)) return stated(asPrinted);
  // 自然人 beside 商业企业: the head over these is in a line above, and in no place of its own.
  const person = seen.find((s) => s.id === "natural_person");
  if (
    others.some((s) => s.id === "organisations" && s.line !== person?.line) &&
    seen.some((s) => s.line === person?.line && ORGANISATIONS.includes(s.id as Applicant))
  )
    return { order: OFFICIAL, otherOrder: null, printed, grid: null, heads: "none" };
  // A head a line, other words between them: pieces of heads broken in their cells, and an order by their heights.
  const lines = seen.map((s) => s.line);
  if (!isOneLine && Math.max(...lines) - Math.min(...lines) >= seen.length)
    return { order: OFFICIAL, otherOrder: null, printed, grid: null, heads: "none" };
  // The head over the five before 自然人, a line each: it stands higher than the others, and in no place of its own.
  const first = others[0];
  if (first?.id === "organisations" && person && first.line !== person.line)
    return { order: OFFICIAL, otherOrder: null, printed, grid: null, heads: "none" };
  // 总计 before 自然人, a line each: it reached down beside all heads at the right, or stands first; the sums tell.
  if (!isOneLine && TOTAL_FIRST.every((id, i) => seen[i]?.id === id))
    return stated(OFFICIAL, ["total", "natural_person", ...ORGANISATIONS]);
  if (others.some((s) => s.id === "organisations"))
    return stated(others.flatMap((s) => (s.id === "organisations" ? organisations : [s.id as Applicant])));
  // Two lines without the middle head, 自然人 总计 and then the organisations; one cell a line may mean either.
  const [a, b, c] = seen;
  if (a?.id === "natural_person" && b?.id === "total" && organisations.includes(c?.id as Applicant)) {
    const twoLines: RequestColumn[] = ["natural_person", ...organisations, "total"];
    if (b.line !== c?.line && a.line === b.line) return stated(twoLines);
    if (a.line !== b.line) return stated(twoLines, asPrinted);
  }
  return stated(asPrinted);
}

/**
 * Known heads that do not stand where the form has them, among others nobody knows: out of its order, or too near each other for the
 * columns it has between them. What the others name cannot be told then, and row sums hold in any order.
 */
export function standOtherwise(header: Table["header"], hasColumns: boolean): boolean {
  const heads = header.flatMap(({ meaning, segment }) => {
    const at = OFFICIAL.indexOf(meaning?.id as RequestColumn);
    return at < 0 ? [] : [{ at, line: segment.line, col: segment.col }];
  });
  if (hasColumns) heads.sort((a, b) => a.line - b.line || a.col - b.col);
  // One head a line: 总计 may stand before the five kinds, the six applicants may not change their order.
  const six = heads.filter((h) => OFFICIAL[h.at] !== "total");
  const isColumn = !hasColumns && new Set(heads.map((h) => h.line)).size === heads.length;
  if (isColumn && six.some((h, i) => i > 0 && h.at < (six[i - 1]?.at ?? 0))) return true;
  // 自然人 | 法人或其他组织 | 总计: the five columns between them are named in another line.
  const above = new Set(header.flatMap((h) => (h.meaning?.id === "organisations" ? [h.segment.line] : [])));
  return heads.some((head, i) => {
    const before = heads[i - 1];
    if (!before || before.line !== head.line || above.has(head.line)) return false;
    // Heads of a PDF that were put together from lines all stand in one place.
    const apart = hasColumns ? head.col - before.col : 0;
    return head.at < before.at || (apart > 0 && apart < head.at - before.at);
  });
}

/**
 * Heads of a PDF whose words were broken in their cells and then printed by height: 社会公益 法律服务, below it 商业企业 科研机构 其他,
 * below that 组织 机构. The lines tell no order; one line of all, one head a line and the form's own order do.
 */
function isInterleaved(heads: readonly { id: Applicant; line: number }[]): boolean {
  const five = heads.filter((h) => ORGANISATIONS.includes(h.id));
  const lines = new Set(five.map((h) => h.line)).size;
  if (lines <= 1 || lines === five.length) return false;
  const places = five.map((h) => ORGANISATIONS.indexOf(h.id));
  return places.some((p, i) => i > 0 && p < (places[i - 1] ?? 0));
}

/**
 * Heads of a PDF printed by the height of their cells: 商业企业 科研机构 社会公益, below it 自然人 总计 其他. An order is told by one line, by
 * one head a line, and by 自然人 and 总计 in one line with the organisations in another.
 */
function isScattered(heads: readonly { id: RequestColumn; line: number }[]): boolean {
  const lines = [...new Set(heads.map((h) => h.line))];
  if (lines.length === 1 || lines.length === heads.length) return false;
  const official = heads.filter((h) => h.id !== "organisations").map((h) => OFFICIAL.indexOf(h.id));
  if (official.every((p, i) => i === 0 || p > (official[i - 1] ?? 0))) return false;
  const isOrganisation = (id: RequestColumn) => ORGANISATIONS.includes(id as Applicant);
  // 法人或其他组织 over its five kinds, 自然人 and 总计 in the middle of the height: three heads in any order.
  const three = heads.filter((h) => !ORGANISATIONS.includes(h.id as Applicant));
  if (three.some((h) => h.id === "organisations") && new Set(three.map((h) => h.line)).size > 1) return true;
  return lines.some((line) => {
    const kinds = new Set(heads.filter((h) => h.line === line).map((h) => isOrganisation(h.id)));
    return kinds.size > 1;
  });
}

/** Forms of townships with 自然人, 法人或其他组织 and 总计 only, or with 总计 alone; null for any other heads. */
function fewColumns(
  seen: readonly { id: RequestColumn; col: number; colSpan: number }[],
  hasColumns: boolean,
): Omit<RequestColumns, "printed"> | null {
  const ids = new Set(seen.map((s) => s.id));
  const alone = ids.size === 1 && ids.has("total");
  if (!alone && !(ids.size === 3 && makeUpTotal([...ids]))) return null;
  const sorted = hasColumns ? [...seen].sort((a, b) => a.col - b.col) : seen;
  return {
    order: sorted.map((s) => s.id),
    otherOrder: null,
    grid: hasColumns ? sorted.map(({ col, colSpan }) => ({ col, colSpan })) : null,
    heads: "partial",
  };
}
