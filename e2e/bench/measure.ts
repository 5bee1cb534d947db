/** Small tools for the benchmark: medians, ratios, tables of results. */

export const median = (xs: number[]): number => {
  const sorted = [...xs].sort((a, b) => a - b);
  const middle = sorted.length >> 1;
  return sorted.length % 2 === 1
    ? (sorted[middle] as number)
    : ((sorted[middle - 1] as number) + (sorted[middle] as number)) / 2;
};

/** Milliseconds one call takes. */
export async function timed(call: () => unknown | Promise<unknown>): Promise<number> {
  const since = performance.now();
  await call();
  return performance.now() - since;
}

/** Milliseconds of processor time one call takes: what waits for a busy machine does not count. */
export function worked(call: () => unknown): number {
  const since = process.cpuUsage();
  call();
  const { user, system } = process.cpuUsage(since);
  return (user + system) / 1000;
}

/** Calls all functions in turn, round after round, so that a slow moment of the machine hits each alike. Medians in milliseconds. */
export async function interleaved(
  calls: Record<string, () => Promise<unknown>>,
  rounds: number,
): Promise<Record<string, number>> {
  const times: Record<string, number[]> = Object.fromEntries(Object.keys(calls).map((name) => [name, []]));
  for (let i = 0; i < rounds; i++)
    for (const [name, call] of Object.entries(calls)) times[name]?.push(await timed(call));
  return Object.fromEntries(Object.entries(times).map(([name, xs]) => [name, median(xs)]));
}

export function table(rows: (string | number)[][]): string {
  const cells = rows.map((r) => r.map(String));
  const widths = cells[0]?.map((_, c) => Math.max(...cells.map((r) => (r[c] ?? "").length))) ?? [];
  return cells
    .map((r) => r.map((s, c) => (c === 0 ? s.padEnd(widths[c] ?? 0) : s.padStart(widths[c] ?? 0))).join("   "))
    .join("\n");
}
