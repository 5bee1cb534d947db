/** Lines of one table while they are gathered: every figure below another, no figure below words. */
import type { Range, Token } from "./column-tokens";

const MOST_COLUMNS = 40;

export const overlap = (a: Range, b: Range) => a.from < b.to && b.from < a.to;

/** Lines that go on below each other without a figure standing in two columns, or below words. */
export class Block {
  readonly lines: { at: number; tokens: Token[] }[] = [];
  /** Lines up to the last with a figure. */
  length = 0;
  figures: Range[] = [];
  private words: Range[] = [];
  /** Lines up to the last with heads. */
  private heads = 0;
  private firstHead: Token | undefined;
  /** Where the labels of rows begin. */
  private readonly starts = new Set<number>();

  /** False where the line does not fit: a figure between the columns, or heads of another table. */
  take(at: number, tokens: Token[]): boolean {
    const isHeads =
      tokens.length > 1 && tokens.every((t) => t.kind === "words") && tokens.some((t) => !this.starts.has(t.from));
    if (isHeads && this.heads < this.lines.length && !this.isBelowHeads(tokens)) return false;
    if (isHeads) this.heads = this.lines.length + 1;
    if (isHeads) this.firstHead ??= tokens[0];
    if (tokens.some((t) => t.kind !== "words")) {
      const figures = widened(this.figures, tokens);
      const words = united([...this.words, ...tokens.filter((t) => t.kind === "words")]);
      if (!figures || words.some((w) => figures.some((f) => overlap(w, f)))) return false;
      this.figures = figures;
      this.words = words;
      for (const t of tokens) if (t.kind === "words") this.starts.add(t.from);
      this.length = this.lines.length + 1;
    }
    this.lines.push({ at, tokens });
    return true;
  }

  /** A lower line of heads, before any figure: the labels' own head stands in the line above, further left. */
  private isBelowHeads([first]: Token[]): boolean {
    return this.length === 0 && first !== undefined && this.firstHead !== undefined && first.from > this.firstHead.to;
  }

  get rows() {
    return this.lines.slice(0, this.length);
  }
}

/** The places taken by any of them. */
function united(ranges: Range[]): Range[] {
  const out: Range[] = [];
  for (const r of ranges.sort((a, b) => a.from - b.from)) {
    const last = out.at(-1);
    if (last && r.from <= last.to) last.to = Math.max(last.to, r.to);
    else out.push({ from: r.from, to: r.to });
  }
  return out;
}

/** The columns of figures with those of one more line; null where one of its figures belongs to two of them, or two to one. */
function widened(columns: readonly Range[], tokens: readonly Token[]): Range[] | null {
  let out: Range[] = [...columns];
  const taken = new Set<Range>();
  for (const t of tokens.filter((x) => x.kind === "figure")) {
    const under = out.filter((c) => overlap(c, t));
    if (under.length > 1 || (under[0] && taken.has(under[0]))) return null;
    const old = under[0];
    const wide = { from: Math.min(t.from, old?.from ?? t.from), to: Math.max(t.to, old?.to ?? t.to) };
    out = [...out.filter((c) => c !== old), wide];
    if (out.some((c) => c !== wide && overlap(c, wide))) return null;
    taken.add(wide);
  }
  return out.length > MOST_COLUMNS ? null : out;
}
