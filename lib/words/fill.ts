/** Parameters into a sentence: `{n}`, or `{n|unit|units}` for a number with its noun. What is not given stays visible as `{name}`. */
export function fill(text: string, params: Record<string, string | number> = {}): string {
  return text.replace(/\{(\w+)(?:\|([^|}]*)\|([^}]*))?\}/g, (whole, name: string, one?: string, many?: string) => {
    const value = params[name];
    if (value === undefined) return whole;
    return one === undefined ? String(value) : `${value} ${String(value) === "1" ? one : many}`;
  });
}
