/** Tables as lines of text that people and programs make of them: roofs, strokes and doubled bars, records, dots that lead, a dictation. */
import type { Cell, GridTable } from "@/lib/extract/tables/generate";
import { covered, headPaths } from "./heads";
import { positions } from "./positions";
import { columnsOf, filled, lines } from "./text-grids";

const flat = (s: string) => s.replaceAll("\n", "");
const isHeads = (row: readonly Cell[]) => row.every((c) => c.role === "head");
/** Columns of a form that name no figure: what a figure is counted in, its number in the form. */
const ASIDE = /单位|代码/;
/** Columns of figures, also of those that no form asks for. */
const COUNTED = /统计数|汇总|本级|本期|本月|累计/;

interface Row {
  /** Labels from the left, also those that reach down from above. */
  path: string[];
  unit: string;
  values: { head: string; words: string }[];
}

/** A row of figures as a person takes it in; null for heads. */
function read(t: GridTable): (Row | null)[] {
  /** Lines over the whole width are no heads of their columns. */
  const across = new Set(t.rows.flatMap((row) => (row.length === 1 && isHeads(row) ? [row[0]?.text ?? ""] : [])));
  const headOf = (path: string) =>
    path
      .split("—")
      .filter((s) => !across.has(s) && !/^[甲乙丙丁\d]$/.test(s))
      .map(flat)
      .join("—");
  const paths = headPaths(t);
  const words = covered(t);
  const grid = positions(t);
  return t.rows.map((row, r) => {
    if (isHeads(row)) return null;
    const items = row.map((c, i) => ({ c, head: headOf(paths[r]?.[i] ?? "") }));
    const counted = items.filter(({ c, head }) => c.role === "value" || COUNTED.test(head));
    const aside = items.filter(({ head }) => ASIDE.test(head)).map(({ c }) => flat(c.text));
    const first = grid[r]?.findIndex((x) => typeof x === "object" && counted.some(({ c }) => c === x)) ?? -1;
    const labels = (words[r] ?? []).slice(0, first < 0 ? undefined : first).map(flat);
    return {
      path: labels.filter((s, i) => s !== "" && s !== labels[i - 1] && !aside.includes(s)),
      unit: aside.find((s) => /^[件条次篇个人期元万]/.test(s)) ?? "",
      values: counted.map(({ c, head }) => ({ head, words: flat(c.text) })),
    };
  });
}

/** Markdown with what some programs add to it: bars side by side where a cell reaches to the right, two roofs where one reaches down. */
function roofedPipes(t: GridTable): string {
  const rows = positions(t).map((r) => {
    let line = "";
    for (let c = 0; c < columnsOf(t); c++) {
      const x = r[c];
      if (x === "right") line += "|";
      else line += `${line === "" ? "| " : " "}${typeof x === "object" ? flat(x.text) : x === "down" ? "^^" : ""} |`;
    }
    return line;
  });
  return lines([rows[0] ?? "", `|${"---|".repeat(columnsOf(t))}`, ...rows.slice(1), ""]);
}

/** A converter that took the bars of a table for words and put a stroke before each. */
function strokedPipes(t: GridTable): string {
  const row = (cells: readonly string[]) => `\\| ${cells.map(flat).join(" \\| ")} \\|  `;
  const rows = filled(t).map((r) => Array.from({ length: columnsOf(t) }, (_, i) => r[i] ?? ""));
  return lines([
    row(rows[0] ?? []),
    row(Array.from({ length: columnsOf(t) }, () => "---")),
    ...rows.slice(1).map(row),
    "",
  ]);
}

/** A program for tasks of a team: heads between two bars, other cells between one, a blank where nothing is. */
function doubledHeads(t: GridTable): string {
  const row = (r: ReturnType<typeof positions>[number]) => {
    const cells = Array.from({ length: columnsOf(t) }, (_, i) => r[i]);
    const isHead = cells.every((x) => typeof x !== "object" || x.role === "head");
    const bar = isHead ? "||" : "|";
    return `${bar}${cells.map((x) => (typeof x === "object" && x.text !== "" ? flat(x.text) : " ")).join(bar)}${bar}`;
  };
  return lines(positions(t).map(row));
}

/** What a program for figures writes for another: an object a line, heads as names, labels that reach down in every line. */
function recordLines(t: GridTable): string {
  const out: Record<string, string>[] = [];
  read(t).forEach((row, r) => {
    const only = t.rows[r] ?? [];
    if (row === null) {
      if (only.length === 1) out.push({ 栏目: flat(only[0]?.text ?? "") });
      return;
    }
    const record: Record<string, string> = row.path.length === 0 ? {} : { 项目: row.path.join("/") };
    if (row.unit !== "") record.单位 = row.unit;
    for (const { head, words } of row.values) record[head || "数值"] = words;
    out.push(record);
  });
  return lines(out.map((x) => JSON.stringify(x)));
}

/** Typed by hand with dots that lead from a label to its figures; labels of groups stand on lines of their own, heads above. */
function dotLeaders(t: GridTable): string {
  const out: string[] = [];
  let last: string[] = [];
  read(t).forEach((row, r) => {
    if (row === null) {
      const heads = (t.rows[r] ?? []).map((c) => flat(c.text)).filter((s) => s !== "");
      out.push(heads.join("　"));
      return;
    }
    const own = row.path.at(-1) ?? "";
    row.path.slice(0, -1).forEach((s, i) => {
      if (last[i] !== s) out.push(`${"　".repeat(i)}${s}`);
    });
    last = row.path;
    const told = row.values.map(({ words }) => `${words}${words === "" ? "" : row.unit}`);
    if (own === "") out.push(told.join("　"));
    else if (told.every((s) => s === "" || s.startsWith("——"))) out.push(`${"　".repeat(row.path.length - 1)}${own}`);
    else out.push(`${"　".repeat(row.path.length - 1)}${own}${"…".repeat(6)}${told.join("　")}`);
  });
  return lines(out);
}

/** Read out into a telephone and taken down: label by label, each figure behind the word it stands under, nothing said of empty cells. */
function dictated(t: GridTable): string {
  const out: string[] = [];
  read(t).forEach((row, r) => {
    const only = t.rows[r] ?? [];
    if (row === null) {
      if (only.length === 1) out.push(`${flat(only[0]?.text ?? "")}：`);
      return;
    }
    const values = row.values.filter(({ words }) => words !== "" && words !== "——");
    const lowest = row.values.map(({ head }) => head.split("—").at(-1) ?? "");
    // The lowest head is enough where no two are alike.
    const isPlain = new Set(lowest).size === lowest.length;
    const told = values.map(({ head, words }) => {
      const said = isPlain ? (head.split("—").at(-1) ?? "") : head.replaceAll("—", "");
      return `${said === "统计数" ? "" : said}${words}${row.unit}`;
    });
    const label = row.path.join("，");
    const between = label === "" ? "" : told[0] !== undefined && /^\d/.test(told[0]) ? "，" : "：";
    out.push(`${label}${told.length === 0 ? "" : between}${told.join("；")}。`);
  });
  return lines(out);
}

export const DICTATED_GRIDS = {
  "roofed-pipes": roofedPipes,
  "stroked-pipes": strokedPipes,
  "doubled-heads": doubledHeads,
  "record-lines": recordLines,
  "dot-leaders": dotLeaders,
  dictated,
} as const;
