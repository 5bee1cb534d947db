/** Tables of a page: which of them hold data, their rows and cells, and the words of a cell as a reader sees them. */
import { LIMITS } from "@/lib/limits";
import { type MarkupElement as Element, eachElement, type MarkupNode as Node } from "./markup";

export const SKIP = new Set([
  "script",
  "style",
  "noscript",
  "template",
  "head",
  "iframe",
  "object",
  "svg",
  "select",
  "option",
  "button",
  "input",
  "textarea",
]);
export const BLOCK = new Set(
  (
    "address article aside blockquote body caption center dd details dialog div dl dt fieldset figcaption figure footer form h1 h2 h3 h4 h5 h6 " +
    "header hr html legend li main nav ol p pre section summary table tbody td tfoot th thead tr ul"
  ).split(" "),
);
export const MAX_DEPTH = LIMITS.depth;
/** A cell longer than this holds prose: its table lays out the page. The longest official label has 45 characters. */
const LONG_CELL = 400;
const LONG_LABEL = 80;

export const isElement = (n: Node): n is Element => n.type === "element";
/** Struck out: withdrawn by whoever wrote it. Word keeps deletions like this while changes are tracked. */
const STRUCK = new Set(["del", "s", "strike"]);
const UNSEEN = /display\s*:\s*none|line-through|mso-element\s*:\s*comment/i;
/** Not printed: hidden, struck out, or a comment of Word's margin and its mark. */
export const isUnseen = ({ name, attribs }: Element) =>
  STRUCK.has(name) ||
  "hidden" in attribs ||
  (attribs.style !== undefined && UNSEEN.test(attribs.style)) ||
  attribs.class === "MsoCommentReference";
const isLeftOut = (e: Element) => SKIP.has(e.name) || isUnseen(e);

/** All text inside, without recursion: markup may nest deeper than the stack. */
export function flatText(root: Node): string {
  const out: string[] = [];
  const stack: Node[] = [root];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (n.type === "text") out.push(n.data);
    else if (isElement(n) && !isLeftOut(n))
      for (let i = n.children.length - 1; i >= 0; i--) stack.push(n.children[i] as Node);
  }
  return out.join("");
}

export const holdsBlocks = (e: Element): boolean => {
  let found = false;
  eachElement(e.children, (x) => {
    found ||= BLOCK.has(x.name) || x.name === "br" || x.name === "img";
  });
  return found;
};

/** Fields of a form that was filled in: what stands in them is printed. */
const FIELDS = new Set(["input", "textarea", "select"]);
function filledIn(field: Element): string {
  if (field.name === "textarea") return field.children.map((n) => (n.type === "text" ? n.data : "")).join("");
  if (field.name === "input")
    return /^(?:text|number|tel)$/i.test(field.attribs.type ?? "text") ? (field.attribs.value ?? "") : "";
  const options = field.children.filter((n): n is Element => isElement(n) && n.name === "option");
  const chosen = options.find((o) => "selected" in o.attribs) ?? options[0];
  return chosen?.children.map((n) => (n.type === "text" ? n.data : "")).join("") ?? "";
}

/** A raised digit is a footnote mark; as a plain digit it would become part of the number before it. */
const RAISED_DIGITS = "⁰¹²³⁴⁵⁶⁷⁸⁹";
export const raised = (sup: Element): string => flatText(sup).replace(/\d/g, (d) => RAISED_DIGITS[Number(d)] ?? d);

/** White space as HTML shows it. No-break spaces count: Word uses them to indent. */
export const squeeze = (s: string) => s.replace(/[\s\u00a0\u3000]+/g, " ");

const GLUE = /[\u3400-\u9fff0-9a-zA-Z,.%:;()()、。,:;《》"“”\-+/]/;

/**
 * Words of one cell on one line. Inline markup never separates (two spans "1" and "29" are 129); a line break inside a cell joins
 * words, but two numbers on two lines stay apart by ↵ and no reader will take them for one.
 */
export function cellText(cell: Element, depth: number): string {
  let out = "";
  let pending = false;
  const add = (s: string) => {
    let t = squeeze(s);
    if (t === " " && (out === "" || pending)) return;
    if (pending && t.trim() !== "") {
      t = t.trimStart();
      const before = out.trimEnd();
      const a = before.at(-1) ?? "";
      const b = t[0] ?? "";
      out = before + (/\d/.test(a) && /\d/.test(b) ? "↵" : a !== "" && !(GLUE.test(a) || GLUE.test(b)) ? " " : "");
      pending = false;
    }
    out += t;
  };
  const walk = (nodes: Node[], level: number) => {
    for (const n of nodes) {
      if (n.type === "text") add(n.data);
      else if (isElement(n) && (FIELDS.has(n.name) ? !isUnseen(n) : !isLeftOut(n)) && level < MAX_DEPTH) {
        if (n.name === "br") pending = out !== "";
        else if (FIELDS.has(n.name)) add(filledIn(n));
        else if (n.name === "sup") add(raised(n));
        else if (BLOCK.has(n.name)) {
          pending = pending || out.trim() !== "";
          walk(n.children, level + 1);
          pending = out.trim() !== "";
        } else walk(n.children, level + 1);
      }
    }
  };
  walk(cell.children, depth);
  return out.trim().replace(/(?<=[\u3400-\u9fff]) (?=[\u3400-\u9fff])/g, "");
}

/** Rows of the table itself, not of tables inside; without recursion. */
function rowsOf(table: Element): Element[] {
  const rows: Element[] = [];
  const stack = [...table.children].reverse();
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (!isElement(n)) continue;
    if (n.name === "tr") rows.push(n);
    else if (n.name !== "table") for (let i = n.children.length - 1; i >= 0; i--) stack.push(n.children[i] as Node);
  }
  return rows;
}

/** A hidden row takes its place under the labels that span it, and says nothing. */
export const shownCells = (table: Element) => rowsOf(table).map((tr) => (isUnseen(tr) ? [] : cellsOf(tr)));

/** Cells of a row. Web spreadsheets keep those a merged cell covers, hidden: they take no column. */
const cellsOf = (tr: Element) =>
  tr.children.filter((n): n is Element => isElement(n) && (n.name === "td" || n.name === "th") && !isUnseen(n));

/** Tables inside, but not those inside them. */
function tablesIn(root: Element): Element[] {
  const found: Element[] = [];
  const stack: Node[] = [...root.children];
  for (let n = stack.pop(); n; n = stack.pop()) {
    if (!isElement(n)) continue;
    if (n.name === "table") found.push(n);
    else for (const c of n.children) stack.push(c);
  }
  return found;
}

/** A table around the words of one cell, which some editors make. */
function isWordsOfCell(table: Element): boolean {
  const rows = rowsOf(table);
  return rows.length === 1 && cellsOf(rows[0] as Element).length === 1 && flatText(table).trim().length <= LONG_LABEL;
}

/** False for tables that lay out the page: they hold other tables, or long paragraphs. */
export function isDataTable(table: Element): boolean {
  const rows = rowsOf(table);
  if (!rows.some((r) => cellsOf(r).length >= 2)) return false;
  const inside = tablesIn(table);
  if (inside.length > 0 && !(inside.every(isWordsOfCell) && rows.some((r) => cellsOf(r).length >= 3))) return false;
  let long = 0;
  let cells = 0;
  for (const r of rows) {
    for (const c of cellsOf(r)) {
      cells++;
      const text = flatText(c);
      if (text.length > LONG_CELL && text.replace(/\s+/g, "").length > LONG_CELL) long++;
    }
  }
  return long === 0 || cells / long > 40;
}
