/** Tables as lines of text: drawn boxes, columns by width or by signs, separated values, label and values in a sentence's order. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { escaped } from "./html-cells";
import { positions } from "./positions";

/** Every grid position with its words; one that another cell reaches over is empty. */
export const filled = (t: GridTable): string[][] =>
  positions(t).map((r) => Array.from(r, (x) => (typeof x === "object" ? x.text : "")));

export const lines = (rows: readonly string[]): string => `${rows.join("\n")}\n`;
export const columnsOf = (t: GridTable): number => Math.max(...t.rows.map((r) => r.reduce((n, c) => n + c.colSpan, 0)));

/** Drawn lines between all rows. */
function boxes(t: GridTable): string {
  const width = columnsOf(t);
  const rule = (a: string, b: string, c: string) => a + Array.from({ length: width }, () => "────").join(b) + c;
  const rows = positions(t).map(
    (r) =>
      `│${Array.from({ length: width }, (_, i) => (typeof r[i] === "object" ? ` ${r[i].text} ` : "    ")).join("│")}│`,
  );
  return lines([rule("┌", "┬", "┐"), rows.join(`\n${rule("├", "┼", "┤")}\n`), rule("└", "┴", "┘")]);
}

const quoted = (s: string) => `"${s.replaceAll('"', '""')}"`;
const quotedWhereNeeded = (s: string) => (/[",\n]/.test(s) ? quoted(s) : s);

/** Width on the screen: a Chinese character takes two places. */
export const wide = (s: string): number => [...s].reduce((n, c) => n + (c.charCodeAt(0) > 0x2000 ? 2 : 1), 0);
export const padded = (s: string, to: number): string => s + " ".repeat(Math.max(0, to - wide(s)));

/** How wide each column is by the words that stand in it alone. */
function widths(t: GridTable): number[] {
  const grid = positions(t);
  return Array.from({ length: columnsOf(t) }, (_, c) =>
    Math.max(
      2,
      ...grid.map((r) => {
        const x = r[c];
        return typeof x === "object" && x.colSpan === 1 ? wide(x.text) : 0;
      }),
    ),
  );
}

/** As a PDF becomes text: every cell begins where its column begins, blanks between. */
function aligned(t: GridTable): string {
  const starts = [0];
  for (const w of widths(t)) starts.push((starts.at(-1) ?? 0) + w + 3);
  return lines(
    positions(t).map((r) =>
      Array.from(r, (x) => (typeof x === "object" ? x.text : "")).reduce(
        (line, s, c) => (s === "" ? line : `${padded(line === "" ? "" : `${line}  `, starts[c] ?? 0)}${s}`),
        "",
      ),
    ),
  );
}

/** A grid of +, - and |, as document converters write it. */
function asciiGrid(t: GridTable): string {
  const w = widths(t);
  const rule = `+${w.map((n) => "-".repeat(n + 2)).join("+")}+`;
  const rows = filled(t).map((r) => `|${w.map((n, c) => ` ${padded(r[c] ?? "", n)} `).join("|")}|`);
  return lines([rule, ...rows.flatMap((row) => [row, rule])]);
}

const UNIT = /^(?:件|条|次|篇|个|人|人次|元|万元)$/;

/** 1.当面申请数：12件 · （一）予以公开：4、0、0、0、0、0、4. Rows of heads name the order. */
function labelValues(t: GridTable): string {
  const row = (cells: Cell[]): string => {
    const first = cells.findIndex((c) => c.role === "value");
    const words = (list: Cell[]) => list.map((c) => c.text).filter((s) => s !== "" && s !== "——");
    if (first < 0) return words(cells).join("、");
    const labels = words(cells.slice(0, first));
    const unit = labels.length > 1 && UNIT.test(labels.at(-1) ?? "") ? labels.pop() : "";
    const values = words(cells.slice(first)).map((s, i) => (cells[first + i]?.role === "value" ? `${s}${unit}` : s));
    const label = labels.join(" ").replace(/：$/, "");
    return `${label === "" ? "" : `${label}：`}${values.join("、")}`;
  };
  return lines(t.rows.map(row));
}

/** Bars between cells alone, a rule below the first row; a cell that reaches over stands once. */
function barsLoose(t: GridTable): string {
  const rows = t.rows.map((r) => r.map((c) => c.text.replaceAll("\n", " ")).join(" | "));
  const rule = (t.rows[0] ?? []).map(() => "---").join("|");
  return lines([rows[0] ?? "", rule, ...rows.slice(1)]);
}

/** Every cell a line, a line with a bar after each; heads broken in two are two lines. */
const barLines = (t: GridTable): string =>
  lines(t.rows.flatMap((r) => r.flatMap((c) => [...(c.text === "" ? [] : c.text.split("\n")), "|"])));

const WIDEST = 26;
/** Pieces that fit the width on the screen. */
function wrapped(text: string, width: number): string[] {
  const out: string[] = [];
  let line = "";
  for (const c of text.replaceAll("\n", "")) {
    if (line !== "" && wide(line + c) > width && !/^[\d.]+$/.test(text)) {
      out.push(line);
      line = "";
    }
    line += c;
  }
  return line === "" ? out : [...out, line];
}

/**
 * As a PDF becomes text with its columns kept: words that are too wide go on below, what stands beside them is set at half their height;
 * a label beside several rows stands at the middle one.
 */
function pdfWrapped(t: GridTable): string {
  const grid = positions(t);
  const count = columnsOf(t);
  const widths = Array.from({ length: count }, (_, c) =>
    Math.min(
      WIDEST,
      Math.max(4, ...grid.map((r) => (typeof r[c] === "object" && r[c].colSpan === 1 ? wide(r[c].text) : 0))),
    ),
  );
  const starts = [0];
  for (const w of widths) starts.push((starts.at(-1) ?? 0) + w + 2);
  const placed = grid.map(() => [] as { at: number; parts: string[] }[]);
  grid.forEach((row, r) => {
    row.forEach((x, c) => {
      if (typeof x !== "object" || x.text === "") return;
      const middle = Math.min(grid.length - 1, r + Math.floor(x.rowSpan / 2));
      const width = (starts[c + x.colSpan] ?? 0) - (starts[c] ?? 0) - 2;
      placed[middle]?.push({ at: starts[c] ?? 0, parts: wrapped(x.text, width) });
    });
  });
  const out: string[] = [];
  for (const cells of placed) {
    const most = Math.max(0, ...cells.map((c) => c.parts.length));
    for (let half = 0; half < 2 * most - 1; half++) {
      let line = "";
      for (const { at, parts } of [...cells].sort((a, b) => a.at - b.at)) {
        const part = (half - (most - parts.length)) / 2;
        if (Number.isInteger(part) && parts[part] !== undefined)
          line = padded(line === "" ? "" : `${line}  `, at) + parts[part];
      }
      if (line !== "") out.push(line);
    }
  }
  return lines(out);
}

/** Programs that read documents for a language model: a bare table in one line of the text. */
const inlineHtml = (t: GridTable): string => {
  const span = (name: string, n: number) => (n > 1 ? ` ${name}="${n}"` : "");
  const cell = (c: Cell) =>
    `<td${span("rowspan", c.rowSpan)}${span("colspan", c.colSpan)}>${escaped(c.text).replaceAll("<br>", "")}</td>`;
  return `<table>${t.rows.map((r) => `<tr>${r.map(cell).join("")}</tr>`).join("")}</table>\n`;
};

/** Words of a cell and a bar on a line; what a cell reaches over is a bar of its own on the next. */
const barEnds = (t: GridTable): string =>
  lines(
    filled(t).flatMap((row) => {
      const out: string[] = [];
      for (const s of row) {
        const last = out.length - 1;
        if (s !== "") out.push(...`${s} |`.split("\n"));
        else if (last >= 0 && /^\|+$/.test(out[last] ?? "")) out[last] += "|";
        else out.push("|");
      }
      return out;
    }),
  );

/** Every position of the grid, rows of one length. */
const full = (t: GridTable): string[][] => {
  const rows = filled(t);
  return rows.map((r) => Array.from({ length: columnsOf(t) }, (_, i) => r[i] ?? ""));
};

/** Recognised from a picture: full-width bars, a rule of dashes below the heads. */
function wideBars(t: GridTable): string {
  const rows = full(t).map((r) => `｜${r.map((s) => s.replaceAll("\n", "")).join("｜")}｜`);
  return lines([rows[0] ?? "", `｜${"——｜".repeat(columnsOf(t))}`, ...rows.slice(1)]);
}

/** Pasted from a sheet: tabs, a cell with a break in quotes, nothing where a cell reaches over. */
const sheetPaste = (t: GridTable): string =>
  lines(filled(t).map((r) => r.map((s) => (s.includes("\n") ? `"${s}"` : s)).join("\t")));

/** Markdown as a model writes it: columns centred, labels bold, breaks as elements. */
function markdownBold(t: GridTable): string {
  const words = (s: string) => s.replaceAll("\n", "<br>").replaceAll("|", "\\|");
  const rows = full(t).map(
    (r) => `| ${r.map((s) => (/^[\d.]*$/.test(s) || s === "" ? s : `**${words(s)}**`)).join(" | ")} |`,
  );
  return lines([rows[0] ?? "", `|${" :---: |".repeat(columnsOf(t))}`, ...rows.slice(1)]);
}

/** The layouts of text that are ours. */
export const TEXT_GRIDS = {
  "bars-tight": (t: GridTable) => lines(t.rows.map((r) => `|${r.map((c) => c.text).join("|")}|`)),
  box: boxes,
  "wide-spaces": (t: GridTable) => lines(t.rows.map((r) => r.map((c) => c.text).join("　　"))),
  csv: (t: GridTable) => lines(filled(t).map((r) => r.map(quotedWhereNeeded).join(","))),
  "tabs-padded": (t: GridTable) => lines(filled(t).map((r) => r.map((s) => ` ${s} `).join("\t"))),
  aligned,
  "ascii-grid": asciiGrid,
  "quoted-csv": (t: GridTable) => lines(filled(t).map((r) => r.map(quoted).join(","))),
  "label-values": labelValues,
  "bars-loose": barsLoose,
  "bar-lines": barLines,
  "pdf-wrapped": pdfWrapped,
  "inline-html": inlineHtml,
  "bar-ends": barEnds,
  "wide-bars": wideBars,
  "sheet-paste": sheetPaste,
  "markdown-bold": markdownBold,
} as const;
