/** Eighteen small squares: the years there is something of. Decoration beside the same years in words. */
import { FIRST_YEAR } from "@/lib/filter";

const SIDE = 7;

/** The squares of all years are a pattern of the style sheet; only those with figures are drawn. */
export function YearTicks({ years, last }: { years: readonly number[]; last: number }) {
  const width = (last - FIRST_YEAR + 1) * SIDE;
  const path = years.map((year) => `M${(year - FIRST_YEAR) * SIDE} 0h5v6h-5z`).join("");
  return (
    <svg className="ticks" width={width} height="6" aria-hidden="true" focusable="false">
      <path d={path} />
    </svg>
  );
}
