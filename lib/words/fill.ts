/**
 * Parameters into a sentence: `{n}`, or `{n|unit|units}` for a number with its noun. A span `{from}—{to}` (or `{from2}—{to2}`) of one year is that year. What is not
 * given stays visible as `{name}`.
 */
export function fill(text: string, params: Record<string, string | number> = {}): string {
  const spanned = text.replace(/\{from(2?)\}[—–]\{to\1\}/g, (span, second: string) =>
    params[`from${second}`] !== undefined && params[`from${second}`] === params[`to${second}`]
      ? `{from${second}}`
      : span,
  );
  return spanned.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : `${value} ${String(value) === "1" ? one : many}`;
  });
}
