/**
 * A column a year, small enough for a card: no axis but the first and last year, a gap where there is no figure, a dashed line where the count
 * changed. Columns claim no course between years, so sums over different units may stand side by side, the unlike ones pale. Decoration beside a
 * printed number.
 */
export interface YearColumnsProps {
  years: readonly number[];
  values: readonly (number | null)[];
  /** Units behind each value: years in which they are a quarter more or fewer than in the year shown are pale. */
  counts?: readonly number[];
  /** The year whose value is printed. */
  shown: number;
  /** Years from which on it is counted otherwise. */
  breaks?: readonly number[];
}

const HEIGHT = 36;
/** Of a column and the gap behind it; the drawing is stretched to the card. */
const STEP = 10;
const WIDTH = 7;
/** A zero is a line of its own, a missing year is not. */
const LEAST = 1.2;
const ALIKE = 0.25;
/** Of fewer units the places behind a sum change more than what is summed. */
const LEAST_UNITS = 5;
/** Fewer years that may be laid beside the printed one say nothing. */
const FEWEST = 4;

/** For each year whether it may be laid beside the one shown; null where too few may for anything to be drawn. */
export function alikeYears({ years, values, counts, shown }: YearColumnsProps): boolean[] | null {
  const now = counts?.[years.indexOf(shown)] || (counts?.findLast((n) => n > 0) ?? 0);
  if (counts && now < LEAST_UNITS) return null;
  const alike = years.map((_, i) => !counts || Math.abs((counts[i] ?? 0) - now) <= ALIKE * now);
  return values.filter((v, i) => v !== null && alike[i]).length < FEWEST ? null : alike;
}

export function YearColumns(props: YearColumnsProps) {
  const { years, values, shown, breaks = [] } = props;
  const alike = alikeYears(props);
  if (!alike) return null;
  const known = values.filter((v) => v !== null);
  const max = Math.max(...known, 0) || 1;
  const drawn = { like: "", unlike: "", shown: "" };
  values.forEach((value, i) => {
    if (value === null) return;
    const height = Math.max(LEAST, (value / max) * (HEIGHT - 2));
    const kind = years[i] === shown ? "shown" : alike[i] ? "like" : "unlike";
    drawn[kind] += `M${i * STEP} ${HEIGHT}v-${height.toFixed(1)}h${WIDTH}v${height.toFixed(1)}z`;
  });
  const rules = breaks.map((year) => years.indexOf(year)).filter((i) => i > 0);
  const width = years.length * STEP - (STEP - WIDTH);
  return (
    <div className="year-columns" aria-hidden="true">
      <svg viewBox={`0 0 ${width} ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <path className="base" d={`M0 ${HEIGHT}H${width}`} />
        {Object.entries(drawn).map(([kind, d]) => d !== "" && <path key={kind} className={kind} d={d} />)}
        {rules.map((i) => (
          <path key={i} className="rule" d={`M${i * STEP - (STEP - WIDTH) / 2} 0V${HEIGHT}`} />
        ))}
      </svg>
      <p>
        <span>{years[0]}</span>
        <span>{years.at(-1)}</span>
      </p>
    </div>
  );
}
