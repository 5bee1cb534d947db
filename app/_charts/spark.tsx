/** One or two values are printed beside it anyway. */
export const hasSpark = (values: readonly (number | null)[]): boolean => values.filter((v) => v !== null).length > 2;

/** A line small enough to stand in a sentence: no axis, its gaps left open, the last value marked. Decoration beside a printed number. */
export function Spark({
  values: given,
  width = 96,
  height = 26,
}: {
  values: readonly (number | null)[];
  width?: number;
  height?: number;
}) {
  // Years before the first figure would only squeeze the line.
  const start = Math.max(
    0,
    given.findIndex((v) => v !== null),
  );
  const values = given.slice(start);
  const known = values.filter((v): v is number => v !== null);
  if (!hasSpark(known)) return null;
  const max = Math.max(...known);
  const min = Math.min(0, ...known);
  const span = max - min || 1;
  const x = (i: number) => 3 + (i / Math.max(1, values.length - 1)) * (width - 6);
  const y = (v: number) => height - 3 - ((v - min) / span) * (height - 6);
  let path = "";
  let pen = false;
  const alone: [number, number][] = [];
  values.forEach((v, i) => {
    if (v === null) {
      pen = false;
      return;
    }
    path += `${pen ? "L" : "M"}${x(i).toFixed(1)} ${y(v).toFixed(1)}`;
    if (!pen && (values[i + 1] ?? null) === null) alone.push([x(i), y(v)]);
    pen = true;
  });
  const lastIndex = values.findLastIndex((v) => v !== null);
  return (
    <svg
      className="spark"
      viewBox={`0 0 ${width} ${height}`}
      width={width}
      height={height}
      aria-hidden="true"
      focusable="false"
    >
      <path d={path} />
      {alone.map(([cx, cy]) => (
        <circle key={cx} cx={cx.toFixed(1)} cy={cy.toFixed(1)} r="1.6" />
      ))}
      <circle className="spark-last" cx={x(lastIndex).toFixed(1)} cy={y(values[lastIndex]!).toFixed(1)} r="2.6" />
    </svg>
  );
}
