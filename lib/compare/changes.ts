/** Which places changed since the year before? Of shares only by more than chance. */
import type { AreaCell, PlaceYears } from "@/lib/answers";
import { shareDifference } from "./before-after";

export interface PlaceChange {
  row: PlaceYears["rows"][number];
  from: number;
  to: number;
}

export interface Changes {
  /** The later year; it is compared with the one before. */
  year: number;
  /** Largest first. */
  rose: PlaceChange[];
  fell: PlaceChange[];
  /** Of shares: places whose change may be chance. Of counts: places that did not change. */
  alike: number;
}

type Told = Extract<AreaCell, { kind: "value" | "sum" }>;
const isTold = (cell: AreaCell | undefined): cell is Told => cell?.kind === "value" || cell?.kind === "sum";

/**
 * The newest year in which at least half of the places have a figure, against the year before. Null where no place has both, or where the
 * two years are counted differently.
 */
export function changesOf({ series, years, rows }: PlaceYears): Changes | null {
  const at = years.findLastIndex((_, i) => rows.filter((r) => isTold(r.cells[i])).length * 2 >= rows.length);
  const year = years[at];
  if (at < 1 || year === undefined || series.breaks.some((b) => b.year === year)) return null;
  const both = rows.flatMap((row) => {
    const [before, now] = [row.cells[at - 1], row.cells[at]];
    return isTold(before) && isTold(now) ? [{ row, before, now, from: before.value, to: now.value }] : [];
  });
  if (both.length === 0) return null;
  const moved = both.filter((b) => (series.share ? beyondChance(b.before, b.now) : b.from !== b.to));
  const bySize = moved.sort((a, b) => Math.abs(b.to - b.from) - Math.abs(a.to - a.from));
  const alone = ({ row, from, to }: (typeof both)[number]): PlaceChange => ({ row, from, to });
  return {
    year,
    rose: bySize.filter((b) => b.to > b.from).map(alone),
    fell: bySize.filter((b) => b.to < b.from).map(alone),
    alike: both.length - moved.length,
  };
}

function beyondChance(before: Told, now: Told): boolean {
  const parts = ({ numerator, denominator }: Told) =>
    numerator !== null && denominator !== null && numerator <= denominator ? { numerator, denominator } : null;
  const [a, b] = [parts(now), parts(before)];
  const difference = a && b && shareDifference(a, b);
  return !!difference && (difference.low > 0 || difference.high < 0);
}
