/**
 * Rows of cells as programs write them, set between bars: arrays of JSON and Python, LaTeX, cells in brackets or quotes, signs that hardly
 * stand in words. Only where lines of one shape follow each other with as many cells each. In the folded text, so that no offset moves.
 */

/** Lines in a row of one shape and width that make a table. */
const ROWS = 3;
const CELLS = 2;

/** A line of the text with bars between its cells, and how many cells it has; null where it has another shape. */
type Shape = (line: string) => Barred | null;
interface Barred {
  barred: string;
  cells: number;
}

const blanks = (s: string) => " ".repeat(s.length);
/** A bar in the place of a mark, blanks in the rest of it. */
const bar = (s: string) => `|${" ".repeat(s.length - 1)}`;
const counted = (barred: string) => ({ barred, cells: (barred.match(/\|/g) ?? []).length - 1 });

const ITEM =
  /\s*("(?:[^"\\]|\\.|"(?!\s*(?:,|$)))*"|'(?:[^'\\]|\\.)*'|-?\d+(?:\.\d+)?|null|None|nan|NaN|true|false)\s*(,|$)/y;
// Blanks may stand anywhere, and never twice in a row in a pattern: a long line of them must cost no more than any other.
const OPENS = /^\s*(?:\[\s*)?[[(]/;
const CLOSES = /[\])](?:\s*\])?(?:\s*,)?$/;
/** ["予以公开", 3, null] or ('予以公开', '3', ''), with a comma behind it or not. */
const array: Shape = (line) => {
  const opens = OPENS.exec(line)?.[0];
  const closes = opens === undefined ? undefined : CLOSES.exec(line.trimEnd());
  if (opens === undefined || !closes || closes.index < opens.length) return null;
  const inner = line.slice(opens.length, closes.index);
  if (inner.trim() === "") return null;
  let barred = `${blanks(opens).slice(1)}|`;
  ITEM.lastIndex = 0;
  while (ITEM.lastIndex < inner.length) {
    const item = ITEM.exec(inner);
    if (!item) return null;
    const words = item[1] as string;
    const shown = /^["']/.test(words) ? ` ${words.slice(1, -1)} ` : /^-?\d/.test(words) ? words : blanks(words);
    if (shown.includes("|")) return null;
    barred += item[0].replace(words, () => shown).replace(/,$/, "|");
  }
  return counted(barred + bar(line.slice(closes.index)));
};

const OVER_COLUMNS = /^\s*\\multicolumn\{\d+\}\{[^{}]*\}\{([^{}]*)\}\s*$/;
/** A cell without words, perhaps over several columns: a figure, a dash, nothing. */
const isWordless = (cell: string): boolean => /^[-+—/\d.,\s]*$/.test(OVER_COLUMNS.exec(cell)?.[1] ?? cell);
/** Where the last cell without words begins; the first cell of a row is its label. */
function lastWordless(row: string): number {
  const cells = row.split("&");
  let at = row.length;
  for (const cell of cells.slice(1).reverse()) {
    at -= cell.length;
    if (isWordless(cell)) return at;
    at -= 1;
  }
  return 0;
}

/**
 * 予以公开 & 3 & 0 \\ with or without a rule behind it. A label over several columns stands in the last of them, next to its figures; any other
 * cell in the first.
 */
const latex: Shape = (line) => {
  const m = /^(.*?)(\\\\(?:\[\w*\])?(?:\s*\\(?:[hc]line|midrule|toprule|bottomrule)(?:\{[^}]*\})?)*\s*)$/.exec(line);
  if (!m || !(m[1] as string).includes("&")) return null;
  // Bars stand where columns are ruled, not between cells.
  if ((m[1] as string).replace(/\\multicolumn\{\d+\}\{[^{}]*\}/g, "").includes("|")) return null;
  const behind = lastWordless(m[1] as string);
  const words = (m[1] as string)
    .replace(
      /\\multicolumn\{(\d+)\}\{[^{}]*\}\{((?:[^{}]|\{[^{}]*\})*)\}/g,
      (all, n: string, inner: string, at: number) => {
        const over = "| ".repeat(Math.min(20, Number(n)) - 1);
        const gap = blanks(all).slice(over.length + inner.length + 1);
        return at + all.length < behind ? `${over}${gap}${inner} ` : `${inner} ${gap}${over}`;
      },
    )
    .replace(
      /\\multirow\{\d+\}\{[^{}]*\}\{([^{}]*)\}/g,
      (all, inner: string) => `${blanks(all).slice(inner.length + 1)}${inner} `,
    )
    .replace(/\\text\w+\{([^{}]*)\}/g, (all, inner: string) => `${blanks(all).slice(inner.length + 1)}${inner} `)
    .replaceAll("&", "|");
  const { barred, cells } = counted(words + bar(m[2] as string));
  return { barred, cells: cells + 1 };
};

/** [予以公开][3][0], 【予以公开】【3】【0】, [tr][td]予以公开[/td][td]3[/td][/tr] */
const bracketed: Shape = (line) => {
  const code = /^(?:\[tr\]\s*)?(?:\[t[dh][^\]]*\][^[\]]*\[\/t[dh]\]\s*)+(?:\[\/tr\])?$/i.test(line.trim());
  if (code)
    return counted(
      `${line.replace(/\[\/?t[rdh][^\]]*\]/gi, (tag) => (/^\[t[dh]/i.test(tag) ? bar(tag) : blanks(tag))).replace(/ $/, "")}|`.slice(
        0,
        line.length,
      ),
    );
  if (!/^\s*(?:\[[^[\]|]*\]\s*){2,}$/.test(line) && !/^\s*(?:【[^【】|]*】\s*){2,}$/.test(line)) return null;
  const barred = line.replace(/[\]】](?=\s*[[【])/g, " ").replace(/[[【\]】]/g, "|");
  return counted(barred);
};

/** "予以公开" "3" "0" */
const quoted: Shape = (line) =>
  /^"[^|"]*"(?:[ \t]+"[^|"]*")+$/.test(line)
    ? counted(`|${line.slice(1, -1).replace(/"[ \t]+"/g, (s) => ` |${" ".repeat(s.length - 2)}`)}|`)
    : null;

/** Signs between cells that stand in no words of a report so often; a bar of another script, which stands in none, parts a label and its figure too. */
const signed =
  (sign: string, least: number): Shape =>
  (line) => {
    // Two stars make what stands between them bold, also where a line ends within.
    if (sign === "*" && line.includes("**")) return null;
    const parts = line.split(sign);
    return parts.length >= least && !line.includes("|") ? { barred: parts.join(bar(sign)), cells: parts.length } : null;
  };

/** Signs of several characters: arrows and dots that lead from cell to cell, a dash or a stroke between blanks. */
const led =
  (between: RegExp, least: number): Shape =>
  (line) => {
    if (line.includes("|") || line.trim() === "") return null;
    const barred = line.replace(between, bar);
    const cells = barred.split("|").length;
    // Two strokes that follow each other: one of them stands in a cell.
    return cells < least || /\|\s*[-—/]+\s*(?:\||$)/.test(barred) ? null : { barred, cells };
  };

/** 收到申请数………………83件: dots that lead from a label to its figure. */
const ledToFigure: Shape = (line) =>
  /(?:(?<!…)…{2,}|(?<!\.)\.{6,}|(?<!·)·{6,})\s*\d[\d,]*(?:\.\d+)?\s*\p{Script=Han}{0,2}\s*$/u.test(line)
    ? led(LEADERS, CELLS)(line)
    : null;

/** 规章 || 2 || 0: two bars between all cells of a line, so that a blank cell stands between four. */
const doubled: Shape = (line) => {
  const runs = line.match(/\|+/g);
  if (!runs || runs.length < CELLS || !runs.every((run) => run.length % 2 === 0)) return null;
  const barred = line.replace(/\|\|/g, bar);
  return { barred, cells: barred.split("|").length };
};

const BARS = ["‖", "丨", "\u0007", "\u001f"];
/** What people type between words: who does so may leave a blank cell out, unless one of them stands there. */
const TYPED = ["→", "⇒", "➔", "➜", "§", "¤"];
const MARKS = ["^", "~", "#", "$", "@", "*"];
const SIGNS = [...BARS, ...TYPED, ...MARKS];
const LEADERS = /\s*(?:…+|\.{4,}|·{3,}|_{3,}|-{1,3}>|=+>)\s*/g;
const STROKES = [/(?<=\S) +\/ +(?=\S)/g, /(?<=\S) +[-—] +(?=\S)/g];
const LED = /…|\.{4}|·{3}|___|[-=]>| [-—/] |\|\|/;
/** Shapes, and what is left of each for the rows beside those that told it. */
const SHAPES: { shape: Shape; rest: Shape; typed?: true }[] = [
  ...[array, latex, bracketed, quoted, ...BARS.map((sign) => signed(sign, CELLS))].map((shape) => ({
    shape,
    rest: shape,
  })),
  ...MARKS.map((sign) => ({ shape: signed(sign, CELLS + 1), rest: signed(sign, CELLS) })),
  ...TYPED.map((sign) => ({ shape: signed(sign, CELLS), rest: signed(sign, CELLS), typed: true as const })),
  ...[LEADERS, ...STROKES].map((between) => ({
    shape: led(between, CELLS + 1),
    rest: led(between, CELLS),
    typed: true as const,
  })),
  { shape: ledToFigure, rest: ledToFigure, typed: true },
  { shape: doubled, rest: doubled },
];
/** Most texts have none of all this. */
const mayHold = (text: string) =>
  /^[ \t]*[[(【"]|\\\\/m.test(text) || LED.test(text) || SIGNS.some((s) => text.includes(s));

/** The rows of an array, of objects or of LaTeX each in one line: all of them behind one another, elements on lines of their own, rows broken before their end. */
const inOneLine = (text: string): string =>
  text
    // Rows of an array that a program wrote without line ends.
    .replace(/(["\d\]}ln']\s?[\]}]),([ \t]{0,4})(?=[[{]\s?["'])/g, (_, end: string, gap: string) => `${end}\n${gap}`)
    .replace(
      /^[ \t]*\[[ \t]*\r?\n(?:[ \t]*(?:"[^\n]*"|-?\d+(?:\.\d+)?|null),?[ \t]*\r?\n)+[ \t]*\],?[ \t]*$/gm,
      (all) => all.replace(/[\r\n]/g, " "),
    )
    .replace(/^[^\n\\&]*&(?:[^\n\\]|\\(?!\\))*(?:\n(?!\n)(?:[^\n\\]|\\(?!\\))+){1,4}\\\\/gm, (all) =>
      all.replaceAll("\n", " "),
    );

/** Rows that begin and end with a bar before a line between them counts as a piece of one. */
const WHOLE = 3;
const MOST_PIECES = 4;

/** Rows between bars that were broken at a fixed width in one line again: a number that was broken has a blank in it. */
function unbroken(text: string): string {
  if (!text.includes("|") || text.includes("{|")) return text;
  const lines = text.split("\n");
  // A line of a drawn box may begin with a piece of a rule.
  const opens = (l: string) => /^\s*[|\u250c-\u254b\u2552-\u256c]/.test(l);
  const closes = (l: string) => /\|\s*$/.test(l);
  const count = (l: string) => l.split("|").length - 1;
  const whole = lines.filter((l) => opens(l) && closes(l) && count(l) > CELLS && /[^|\s]/.test(l));
  if (whole.length < WHOLE) return text;
  const widths = new Set(whole.map(count));
  /** The lines below a row that do not begin one: up to the bar that ends it, and behind that only with bars of their own. */
  const rest = (from: number): string[] => {
    let to = from;
    const goesOn = (next: string | undefined) =>
      next !== undefined && next.trim() !== "" && !opens(next) && !(closes(lines[to - 1] ?? "") && !next.includes("|"));
    while (to < from + MOST_PIECES && goesOn(lines[to])) to++;
    return lines.slice(from, to);
  };
  let out = "";
  for (let i = 0; i < lines.length; i++) {
    const [line, next] = [lines[i] as string, lines[i + 1] ?? ""];
    const pieces = opens(line) ? rest(i + 1) : [];
    // A row as wide as others is whole, unless what follows makes it as wide as others again.
    const isShort = !widths.has(count(line)) || widths.has(count([line, ...pieces].join(" ")));
    const isRow = pieces.length > 0 && closes(pieces.at(-1) as string) && isShort;
    // Broken before a bar: the two have together as many as a whole row.
    const isBeforeBar =
      opens(line) && !closes(line) && opens(next) && closes(next) && widths.has(count(line) + count(next));
    // The rest of figures may be as wide as a row: it has no label.
    const isRest = !widths.has(count(next)) || (/^\s*\|/.test(line) && !/\p{Script=Han}/u.test(next));
    const to = isRow ? i + pieces.length : isBeforeBar && isRest ? i + 1 : i;
    out += `${lines.slice(i, to + 1).join(" ")}\n`;
    i = to;
  }
  return out.slice(0, -1);
}

/** A blank line or a rule of LaTeX ends no run of rows. */
const BETWEEN_ROWS = /^\s*(?:\\(?:[hc]line|midrule|toprule)(?:\{[^}]*\})?\s*)?$/;

/** Behind a bar. */
const FIGURE = /\|\s*["']?-?\d[\d,.]*\s*(?:["'|]|$)/;
/** A table that shows its shape goes on in rows of another width: at least so many together. */
const BESIDE = 2;

type Run = ({ at: number } & Barred)[];

/** Lines of one shape that follow one another. */
function runsOf(lines: readonly string[], passed: readonly boolean[], shape: Shape): Run[] {
  const runs: Run[] = [];
  let run: Run = [];
  for (const [at, line] of lines.entries()) {
    if (passed[at]) continue;
    const found = shape(line);
    if (found && found.cells >= CELLS) run.push({ at, ...found });
    else if (run.length > 0) {
      runs.push(run);
      run = [];
    }
  }
  return [...runs, run];
}

/** The parts of a run that have as many cells a line. */
const evenParts = (run: Run): Run[] =>
  run.reduce<Run[]>((parts, row) => {
    const last = parts.at(-1);
    if (last?.[0]?.cells === row.cells) last.push(row);
    else parts.push([row]);
    return parts;
  }, []);

/**
 * The rows of one shape: lines of one width that follow each other. Where these hold figures a table is told, and the rest of it may be of
 * other widths: heads that reach over columns, a block of two rows.
 */
function rowsOf(lines: readonly string[], passed: readonly boolean[], { shape, rest }: (typeof SHAPES)[number]): Run {
  const even = runsOf(lines, passed, shape)
    .flatMap(evenParts)
    .filter((part) => part.length >= ROWS);
  const isTold = even.some((part) => part.filter((r) => FIGURE.test(r.barred)).length >= ROWS);
  return isTold
    ? runsOf(lines, passed, rest)
        .filter((run) => run.length >= BESIDE)
        .flat()
    : even.flat();
}

const BLANK_CELL = /\|\s*(?:\||$)/;

/** \\| 规章 \\| 2 \\|: bars that a program kept from being bars. Where a bar stands as it is, the others are of a cell's words. */
const unescaped = (text: string): string =>
  text.includes("\\|")
    ? text.replace(/^[^\n|]*\\\|[^\n]*$/gm, (line) =>
        /(?<!\\)\|/.test(line) || line.indexOf("\\|") === line.lastIndexOf("\\|") ? line : line.replaceAll("\\|", " |"),
      )
    : text;

/** The folded text with bars between the cells of such rows, of the same length; blanks where signs between words kept no blank cell. */
export function asBars(folded: string): string {
  const text = unescaped(folded);
  if (!mayHold(text)) return unbroken(text);
  const lines = inOneLine(unbroken(text)).split("\n");
  const passed = lines.map((line) => BETWEEN_ROWS.test(line));
  for (const shape of SHAPES) {
    const rows = rowsOf(lines, passed, shape);
    const keepsBlanks = !shape.typed || rows.some((r) => BLANK_CELL.test(r.barred));
    for (const { at, barred } of rows) lines[at] = keepsBlanks ? barred : barred.replaceAll("|", " ");
  }
  return lines.join("\n");
}
