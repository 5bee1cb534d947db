/**
 * A figure as one picture that explains itself: title, subtitle, drawing, key, notes, source. Pure: parts in, SVG text out; the caller measures
 * words. White ground whatever the theme, so that it stands in any briefing.
 */
import { escapeMarkup } from "@/lib/words/escape";

export interface PictureParts {
  title: string;
  subtitle: string;
  /** Inner markup of an SVG in its own units, colours resolved; or a table. */
  body: PictureDrawing | { kind: "table"; table: PictureTable };
  /** Marks with their words. */
  key: { icon: string; text: string }[];
  notes: string[];
  source: string;
  font: string;
}
export interface PictureDrawing {
  kind: "svg";
  markup: string;
  width: number;
  height: number;
  /** Boxes measured in the browser, which are not enlarged. */
  boxes?: boolean;
}
export interface PictureTable {
  /** `end`: numbers, set to the right. `bar`: a column of bars. */
  columns: { label: string; end: boolean; bar: boolean }[];
  rows: {
    text: string;
    bar?: { length: number; start?: number; color: string; hollow: boolean };
    strong?: boolean;
  }[][];
}
/** Width of words in pixels at a font size. */
export type Measure = (text: string, size: number) => number;

const WIDTH = 760;
/** A table of many years may be wider. */
const WIDEST = 1480;
const PAD = 20;
const INK = "#1c1b19";
const FAINT = "#6a665f";
const RULE = "#e5e1d9";

/** Lines no wider than `width`. Latin words stay whole; Chinese breaks anywhere but before closing punctuation. */
export function wrap(text: string, size: number, width: number, measure: Measure): string[] {
  const whole = text.match(/[\u2E80-\uFFEF][、。，；：！？）》”]*|[^\s\u2E80-\uFFEF]+|\s+/g) ?? [];
  // What is longer than a line, such as an address, breaks anywhere.
  const pieces = whole.flatMap((piece) => (measure(piece, size) > width ? [...piece] : [piece]));
  const lines: string[] = [];
  let line = "";
  for (const piece of pieces) {
    if (line !== "" && measure(line + piece.trimEnd(), size) > width) {
      lines.push(line.trimEnd());
      line = piece.trimStart();
    } else line += piece;
  }
  if (line.trim() !== "") lines.push(line.trimEnd());
  return lines;
}

/** The patterns of blanks (tones.css), for boxes and keys. */
const PATTERNS = `<defs><pattern id="box-hatch" width="5" height="5" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><path d="M0 0V5" stroke="#c6c1b6" stroke-width="1.4"/></pattern><pattern id="box-dots" width="5" height="5" patternUnits="userSpaceOnUse"><circle cx="2" cy="2" r="0.9" fill="#c6c1b6"/></pattern></defs>`;

class Page {
  y = PAD;
  private readonly out: string[] = [];
  constructor(
    private readonly measure: Measure,
    readonly width: number,
  ) {}

  words(text: string, size: number, color: string, weight = 400, after = 0): void {
    for (const line of wrap(text, size, this.width - 2 * PAD, this.measure)) {
      this.y += size * 1.4;
      this.out.push(this.text(line, PAD, this.y - size * 0.35, size, color, weight));
    }
    this.y += after;
  }
  text(words: string, x: number, y: number, size: number, color: string, weight = 400, end = false): string {
    return `<text x="${x.toFixed(1)}" y="${y.toFixed(1)}" font-size="${size}" fill="${color}"${weight === 400 ? "" : ` font-weight="${weight}"`}${end ? ' text-anchor="end"' : ""}>${escapeMarkup(words)}</text>`;
  }
  add(markup: string, height: number): void {
    this.out.push(markup);
    this.y += height;
  }
  toString(): string {
    return this.out.join("");
  }
}

export function pictureSvg(parts: PictureParts, measure: Measure): { svg: string; width: number; height: number } {
  const tableWidth = parts.body.kind === "table" ? sizesOf(parts.body.table, measure).total + 2 * PAD : 0;
  // What was measured in a browser keeps its size; drawings of charts are scaled to the page.
  const bodyWidth = parts.body.kind === "svg" && parts.body.boxes ? parts.body.width + 2 * PAD : tableWidth;
  const wide = Math.ceil(Math.max(WIDTH, Math.min(bodyWidth, WIDEST)));
  const page = new Page(measure, wide);
  page.words(parts.title, 18, INK, 650, 2);
  if (parts.subtitle) page.words(parts.subtitle, 12.5, FAINT, 400, 4);
  if (parts.body.kind === "svg") {
    const { markup, width, height } = parts.body;
    const scale = parts.body.boxes ? Math.min(1, (wide - 2 * PAD) / width) : (wide - 2 * PAD) / width;
    page.add(
      `<g transform="translate(${PAD} ${page.y.toFixed(1)}) scale(${scale.toFixed(4)})">${markup}</g>`,
      height * scale + 8,
    );
  } else drawTable(page, parts.body.table, measure);
  drawKey(page, parts.key, measure);
  for (const note of parts.notes) page.words(note, 12, FAINT);
  page.add(`<path d="M${PAD} ${page.y + 8}H${wide - PAD}" stroke="${RULE}"/>`, 10);
  page.words(parts.source, 11.5, FAINT);
  const height = Math.ceil(page.y + PAD * 0.7);
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${wide}" height="${height}" viewBox="0 0 ${wide} ${height}" font-family="${escapeMarkup(parts.font)}"><rect width="${wide}" height="${height}" fill="#fff"/>${PATTERNS}${page}</svg>`;
  return { svg, width: wide, height };
}

function drawKey(page: Page, key: PictureParts["key"], measure: Measure): void {
  let x = PAD;
  for (const { icon, text } of key) {
    const lead = icon === "" ? 0 : 18;
    const width = lead + measure(text, 12) + 18;
    if (x > PAD && x + width > page.width - PAD) {
      x = PAD;
      page.y += 18;
    }
    page.add(`<g transform="translate(${x.toFixed(1)} ${(page.y + 2).toFixed(1)})">${icon}</g>`, 0);
    page.add(page.text(text, x + lead, page.y + 13, 12, FAINT), 0);
    x += width;
  }
  if (key.length > 0) page.y += 22;
}

const ROW = 22;
const SIZE = 12.5;

const GAP = 18;
const BAR = 90;

/** Columns as wide as their words; the rest of the page is for bars. */
function sizesOf(table: PictureTable, measure: Measure): { widths: number[]; bar: number; total: number } {
  const widths = table.columns.map((column, i) =>
    column.bar
      ? 0
      : Math.max(measure(column.label, SIZE - 1), ...table.rows.map((row) => measure(row[i]?.text ?? "", SIZE) * 1.02)),
  );
  const bars = table.columns.filter((c) => c.bar).length;
  const needed = widths.reduce((a, b) => a + b, 0) + GAP * (table.columns.length - 1);
  const bar = bars > 0 ? Math.max(BAR, (WIDTH - 2 * PAD - needed) / bars) : 0;
  return { widths, bar, total: needed + bar * bars };
}

/** A table too wide for the page is set smaller. */
function drawTable(page: Page, table: PictureTable, measure: Measure): void {
  const { widths, bar, total } = sizesOf(table, measure);
  const scale = Math.min(1, (page.width - 2 * PAD) / total);
  const starts: number[] = [];
  let x = 0;
  for (const [i, column] of table.columns.entries()) {
    starts.push(x);
    x += (column.bar ? bar : (widths[i] ?? 0)) + GAP;
  }
  const out: string[] = [];
  const cell = (i: number, words: string, y: number, color: string, size: number, weight: number) => {
    const end = table.columns[i]?.end === true;
    out.push(page.text(words, (starts[i] ?? 0) + (end ? (widths[i] ?? 0) : 0), y, size, color, weight, end));
  };
  table.columns.forEach((column, i) => {
    if (!column.bar) cell(i, column.label, 15, FAINT, SIZE - 1, 400);
  });
  out.push(`<path d="M0 ${ROW}H${total.toFixed(1)}" stroke="#c6c1b6"/>`);
  table.rows.forEach((row, r) => {
    const y = ROW * (r + 1);
    row.forEach((content, i) => {
      const size = content.bar;
      if (size) {
        const look = size.hollow ? `fill="none" stroke="${size.color}" stroke-width="1.5"` : `fill="${size.color}"`;
        out.push(
          `<rect x="${((starts[i] ?? 0) + (size.start ?? 0) * bar).toFixed(1)}" y="${y + 5}" width="${Math.max(1, size.length * bar).toFixed(1)}" height="12" ${look}/>`,
        );
      } else if (content.text !== "") cell(i, content.text, y + 15, INK, SIZE, content.strong ? 650 : 400);
    });
    out.push(`<path d="M0 ${y + ROW}H${total.toFixed(1)}" stroke="${RULE}"/>`);
  });
  page.add(
    `<g transform="translate(${PAD} ${page.y.toFixed(1)}) scale(${scale.toFixed(4)})">${out.join("")}</g>`,
    ROW * (table.rows.length + 1) * scale + 10,
  );
}
