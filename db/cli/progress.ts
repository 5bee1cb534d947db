/** How far a long command is, on a terminal: a bar, the count, the rate and the time that remains. Elsewhere nothing. */

const WIDTH = 24;

/**
 * One line of at most `columns` characters.
 *
 * @param done items finished, of `total`
 * @param milliseconds since the beginning
 * @param now what is at hand
 */
export function progressLine(done: number, total: number, milliseconds: number, columns: number, now = ""): string {
  const share = total === 0 ? 1 : Math.min(1, done / total);
  const filled = Math.round(share * WIDTH);
  const rate = milliseconds > 0 ? (done * 1000) / milliseconds : 0;
  // The first items pay for starting up: no rate is better than a wrong one.
  const known = done >= 3 && milliseconds >= 1000;
  const pace = known
    ? `${rate >= 10 ? Math.round(rate) : rate.toFixed(1)}/s  ${remaining((total - done) / rate)}`
    : "…";
  const line = `[${"█".repeat(filled)}${"·".repeat(WIDTH - filled)}] ${done}/${total}  ${pace}  ${now}`;
  return line.length > columns ? `${line.slice(0, Math.max(0, columns - 1))}…` : line;
}

/** 45 s left, 3 min left, 2 h 10 min left. */
export function remaining(seconds: number): string {
  if (!Number.isFinite(seconds)) return "";
  const s = Math.ceil(seconds);
  if (s < 100) return `${s} s left`;
  const minutes = Math.ceil(s / 60);
  return minutes < 100
    ? `${minutes} min left`
    : `${Math.floor(minutes / 60)} h ${String(minutes % 60).padStart(2, "0")} min left`;
}

/** Draws at most ten times a second, on standard error, and only where that is a terminal. */
export class Progress {
  private done = 0;
  private drawn = 0;
  private readonly since = Date.now();

  constructor(
    private readonly total: number,
    private readonly out: NodeJS.WriteStream = process.stderr,
  ) {}

  /** One more is finished; `now` is what is at hand. */
  tick(now = ""): void {
    this.done++;
    if (!this.out.isTTY || Date.now() - this.drawn < 100) return;
    this.drawn = Date.now();
    const line = progressLine(this.done, this.total, this.drawn - this.since, (this.out.columns ?? 80) - 1, now);
    this.out.write(`\r\x1b[K${line}`);
  }

  /** Takes the bar away, before other lines are written and at the end. */
  clear(): void {
    if (this.out.isTTY && this.drawn > 0) this.out.write("\r\x1b[K");
    this.drawn = 0;
  }
}
