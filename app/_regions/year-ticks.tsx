/** Eighteen small squares: the years there is something of. Decoration beside the same years in words. */
import { FIRST_YEAR } from "@/lib/filter";

const SIDE = 7;

export function YearTicks({ years, last }: { years: readonly number[]; last: number }) {
  const known = new Set(years);
  const all = Array.from({ length: last - FIRST_YEAR + 1 }, (_, i) => FIRST_YEAR + i);
  return (
    <svg
      className="ticks"
      viewBox={`0 0 ${all.length * SIDE} ${SIDE}`}
      width={all.length * SIDE}
      height={SIDE}
      aria-hidden="true"
      focusable="false"
    >
      {all.map((year, i) => (
        <rect
          key={year}
          className={known.has(year) ? "on" : undefined}
          x={i * SIDE + 0.5}
          y="0.5"
          width={SIDE - 2}
          height={SIDE - 1}
        />
      ))}
    </svg>
  );
}
