/**
 * Marks that stand before lines and around words without being part of them: quotes of an e-mail, numbers, bullets and tabs before every line,
 * Markdown's bold and code. In the folded text blanks take their place, so that no offset moves; the text itself keeps them.
 */

/** Lines in a row from which on a mark before each is none of the words. */
const QUOTED = 5;
const BULLETED = 12;
const NUMBERED = 12;
const BESIDE = 3;
const LISTED_LINES = 12;
const SET_IN = 5;

const QUOTE = /^[ \t]*(?:>[ \t]?)+/;
const BULLET = /^[ \t]*([-•●◆■▪*+·])[ \t]+(?=\S)/;
const NUMBER = /^[ \t]*(\d{1,5})(?:[.:)、|\t]|[ \t]{2})[ \t]*/;

const blanks = (s: string) => " ".repeat(s.length);

/** The marks of neighbouring lines that all have one; blank lines do not part them. */
function runs(lines: readonly string[], mark: (line: string) => string | null): { at: number; mark: string }[][] {
  const out: { at: number; mark: string }[][] = [];
  let run: { at: number; mark: string }[] = [];
  for (const [at, line] of lines.entries()) {
    if (line.trim() === "") continue;
    const found = mark(line);
    if (found === null) {
      out.push(run);
      run = [];
    } else run.push({ at, mark: found });
  }
  return [...out, run];
}

type Numbered = { at: number; mark: string; n: number; line: number };

/** Behind a line number something stands, and words behind some: figures one a line may count on by themselves. */
function isNumbering(found: readonly Numbered[], lines: readonly string[], least: number): boolean {
  const rests = found.map(({ at, mark }) => (lines[at] as string).slice(mark.length)).filter((rest) => /\S/.test(rest));
  const named = rests.filter((rest) => /\p{Script=Han}/u.test(rest)).length;
  return found.length >= least && rests.length * 2 > found.length && named * 20 > found.length;
}

/** A line of a table: a figure, or words and a figure behind them. */
const OF_TABLE = /^\s*[-+]?\d[\d,.]*\s*$|\s\d[\d,.]*\s*$|[\t|]/;
const isTable = (found: readonly Numbered[], lines: readonly string[]): boolean =>
  found.filter(({ at, mark }) => OF_TABLE.test((lines[at] as string).slice(mark.length))).length * 4 > found.length;

/** What stands behind the number: the same in all lines that a program numbered. */
const signOf = (mark: string): string => mark.replace(/\d+/, "").trim() || "blank";

/**
 * Lines numbered one after the other, with the blank ones or without: all of a text, or those of its tables. Where one run of them is long
 * enough, shorter ones that begin with 1 or go on are of the same kind.
 */
function lineNumbers(lines: readonly string[]): { at: number; mark: string }[] {
  const runs: Numbered[][] = [];
  for (const [line, words] of lines.entries()) {
    if (words.trim() === "") continue;
    const m = NUMBER.exec(words) ?? /^[ \t]*(\d{1,5})[ \t]*$/.exec(words);
    if (!m) {
      runs.push([]);
      continue;
    }
    const found = { at: line, mark: m[0], n: Number(m[1]), line };
    const run = runs.at(-1);
    const first = run?.[0];
    const goesOn =
      first &&
      run &&
      (found.n === first.n + run.length || found.n === first.n + line - first.line) &&
      signOf(m[0]) === signOf(first.mark);
    if (goesOn) run.push(found);
    else runs.push([found]);
  }
  const filled = lines.filter((l) => l.trim() !== "").length;
  const long = runs.filter(
    (run) => isNumbering(run, lines, NUMBERED) && (run.length === filled || isTable(run, lines)),
  );
  const signs = new Set(long.map((run) => signOf(run[0]?.mark ?? "")));
  const ends = new Set(long.flatMap((run) => [1, (run.at(-1)?.n ?? 0) + 1]));
  return runs
    .filter(
      (run) =>
        long.includes(run) ||
        (ends.has(run[0]?.n ?? 0) && signs.has(signOf(run[0]?.mark ?? "")) && isNumbering(run, lines, BESIDE)),
    )
    .flat();
}

/** A comma or half a stop behind every line: a list of a program, written cell by cell. */
const LISTED = /^.{0,60}[,;、]\s*$/;
function withoutListMarks(lines: string[]): void {
  for (const run of runs(lines, (l) => (LISTED.test(l) ? (/[,;、]\s*$/.exec(l)?.[0] ?? null) : null))) {
    const figures = run.filter(({ at }) => /^\s*-?\d/.test(lines[at] as string)).length;
    const isOne = new Set(run.map((r) => r.mark.trim())).size === 1;
    if (run.length < LISTED_LINES || !isOne || figures * 3 < run.length) continue;
    for (const { at, mark } of run) lines[at] = (lines[at] as string).slice(0, -mark.length) + blanks(mark);
  }
}

/** **bold** and `code`: the words between the marks, on one line. */
const AROUND =
  /(\*\*\*?)(?=[^\s*])([^*\n]{0,200}?[^\s*])\1(?!\*)|(`)([^`\n]{1,200})`|(?<=^|\|)([ \t]*__)(?=[^\s_])([^_|\n]{1,80})__(?=[ \t]*(?:\||$))/gm;
/** Marks of footnotes behind a figure: 12[^1], 12<sup>①</sup>, 12[1], 12*. */
const FOOTNOTE =
  /(?<=(?:^|[\s|,;:])\d[\d,.]{0,11})(?:\[\^\w{1,6}\]|<sup>[^<>\n]{1,8}<\/sup>|(?:※|\[\d{1,2}\]|[\u2460-\u2473])(?=\s|[|,;]|$))/gm;
const STAR = /(?<=(?:^|[\s|,;:])\d[\d,.]{0,11})\*{1,3}(?=\s|[|,;]|$)/gm;
/** A star that opens what another one closes: *5 件*. */
const OPENING_STAR = /(?:^|[\s|,;:])\*{1,3}[^\s*]/m;
/** The text without such marks, of the same length: a star or a roof in them parts no cells. */
export function withoutFootnotes(folded: string): string {
  const out = folded.replace(FOOTNOTE, blanks);
  return OPENING_STAR.test(out) ? out : out.replace(STAR, blanks);
}

function withoutMarks(text: string): string {
  let out = text;
  if (/\*\*|`|__/.test(out))
    out = out.replace(AROUND, (all, stars, starred, tick, coded, _line, lined) => {
      const inner = (starred ?? coded ?? lined) as string;
      const before = blanks(stars ?? tick ?? (all as string).slice(0, (all as string).indexOf(inner)));
      return before + inner + blanks((all as string).slice(before.length + inner.length));
    });
  return out;
}

/** The folded text of a text or Markdown file with blanks in place of marks, same length. */
export function unmarked(folded: string): string {
  const lines = folded.split("\n");
  const take = (found: { at: number; mark: string }[], least: number) => {
    if (found.length < least) return;
    for (const { at, mark } of found) lines[at] = blanks(mark) + (lines[at] as string).slice(mark.length);
  };
  for (const run of runs(lines, (l) => QUOTE.exec(l)?.[0] ?? null)) take(run, QUOTED);
  take(lineNumbers(lines), NUMBERED);
  withoutListMarks(lines);
  // A text set in as a whole: the tab before its lines parts no cells.
  const set = runs(lines, (l) => (l.startsWith("\t") ? "\t" : null)).filter((run) => run.length > 0);
  if (set.length === 1 && set[0]?.length === lines.filter((l) => l.trim() !== "").length) take(set[0], SET_IN);
  for (const run of runs(lines, (l) => BULLET.exec(l)?.[0] ?? null)) take(run, BULLETED);
  return withoutMarks(lines.join("\n"));
}
