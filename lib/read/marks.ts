/**
 * Marks that stand before lines and around words without being part of them: quotes of an e-mail, numbers, bullets and tabs before every line,
 * Markdown's bold and code. In the folded text blanks take their place, so that no offset moves; the text itself keeps them.
 */

/** Lines in a row from which on a mark before each is none of the words. */
const QUOTED = 5;
const BULLETED = 12;
const NUMBERED = 12;
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

/** Every line of the text is numbered, one after the other, with the blank ones or without. */
function lineNumbers(lines: readonly string[]): { at: number; mark: string }[] {
  const found: { at: number; mark: string }[] = [];
  let first: { at: number; n: number; line: number } | null = null;
  for (const [line, words] of lines.entries()) {
    if (words.trim() === "") continue;
    const m = NUMBER.exec(words) ?? /^[ \t]*(\d{1,5})[ \t]*$/.exec(words);
    if (!m) return [];
    const n = Number(m[1]);
    first ??= { at: 0, n, line };
    if (n !== first.n + found.length && n !== first.n + line - first.line) return [];
    found.push({ at: line, mark: m[0] });
  }
  // Figures one a line may count on by themselves: behind a line number something stands, and words behind some.
  const rests = found.map(({ at, mark }) => (lines[at] as string).slice(mark.length)).filter((rest) => /\S/.test(rest));
  const named = rests.filter((rest) => /\p{Script=Han}/u.test(rest)).length;
  return found.length >= NUMBERED && rests.length * 2 > found.length && named * 20 > found.length ? found : [];
}

/** **bold** and `code`: the words between the marks, on one line. */
const AROUND =
  /(\*\*\*?)(?=[^\s*])([^*\n]{0,200}?[^\s*])\1(?!\*)|(`)([^`\n]{1,200})`|(?<=^|\|)([ \t]*__)(?=[^\s_])([^_|\n]{1,80})__(?=[ \t]*(?:\||$))/gm;
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
  // A text set in as a whole: the tab before its lines parts no cells.
  const set = runs(lines, (l) => (l.startsWith("\t") ? "\t" : null)).filter((run) => run.length > 0);
  if (set.length === 1 && set[0]?.length === lines.filter((l) => l.trim() !== "").length) take(set[0], SET_IN);
  for (const run of runs(lines, (l) => BULLET.exec(l)?.[0] ?? null)) take(run, BULLETED);
  return withoutMarks(lines.join("\n"));
}
