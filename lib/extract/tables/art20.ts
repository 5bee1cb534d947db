/** The Article 20 blocks of E3 and E4: printed row × printed column gives the key. */
import { parseCell } from "@/lib/numbers/cell";
import { alignRow } from "./align";
import { type Alignment, lacksFigures } from "./alignment";
import { type About, type Emitter, mayLackCells, type Whose } from "./emit";
import { ART20_COLUMNS, type Art20Block, type Art20Column, art20Key } from "./labels";
import { withoutRepeats } from "./repeated-heads";
import type { FormEra } from "./request-rows";
import type { Segment } from "./segments";
import type { Row, Table } from "./table";

const OF_E4 = new Set<string>(["made", "repealed", "in_force", "year_decisions", "revenue"]);
const OF_E3 = new Set<string>([
  "made_e3",
  "newly",
  "public_total",
  "prior_year",
  "change",
  "decisions",
  "projects",
  "amount",
  "new_something",
]);

/** Era by the heads of the block, else by rows only one form has; null when neither speaks. */
export function art20Era(table: Table): FormEra | null {
  const ids = table.header.map((h) => h.meaning?.id ?? "");
  const e4 = ids.filter((id) => OF_E4.has(id)).length;
  const e3 = ids.filter((id) => OF_E3.has(id)).length;
  if (e4 !== e3) return e4 > e3 ? "E4" : "E3";
  if (table.rows.some((r) => r.id === "其他对外管理服务事项" || r.id === "政府集中采购")) return "E3";
  if (table.rows.some((r) => r.id === "行政规范性文件")) return "E4";
  return null;
}

interface Head {
  column: Art20Column | null;
  segment: Segment | null;
}

/**
 * Columns in printed order; null for a head that could not be told. Null as a whole when the heads contradict the form.
 * supposed: the heads printed are another block's, the form's own stand in their place.
 */
function headsOf(table: Table, era: FormEra, block: Art20Block): { heads: Head[] | null; supposed: boolean } {
  const form = ART20_COLUMNS[era][block];
  if (!form) return { heads: null, supposed: false };
  const stated = table.header.flatMap((h) => columnOf(h.meaning?.id, era) ?? []);
  const supposed = stated.length > 0 && !stated.some((c) => form.includes(c));
  if (table.header.length > 0 && !supposed) return { heads: printedHeads(table, era, form), supposed };
  const isTwice = new Set(stated).size !== stated.length;
  return { heads: isTwice ? null : form.map((column) => ({ column, segment: null })), supposed };
}

function printedHeads(table: Table, era: FormEra, form: Art20Column[]): Head[] | null {
  const heads: Head[] = table.header.map((h) => ({ column: columnOf(h.meaning?.id, era), segment: h.segment }));
  const stated = heads.filter((h) => h.column !== null);
  if (new Set(stated.map((h) => h.column)).size !== stated.length) return null;
  const lost = heads.filter((h) => h.column === null);
  const missing = form.filter((c) => !stated.some((h) => h.column === c));
  if (lost.length === 0) return heads;
  // 本年新 | 本年新 | 对外公开总数量: the second lines are lost, the position tells, where the heads that remain stand in their places.
  const inPlace = heads.length === form.length && heads.every((h, i) => h.column === null || h.column === form[i]);
  if (inPlace) return heads.map((h, i) => ({ ...h, column: form[i] ?? null }));
  if (lost.length === 1 && missing.length === 1)
    return heads.map((h) => (h.column ? h : { ...h, column: missing[0] ?? null }));
  return heads;
}

/** Label and figures in one line of text: where cells were printed by their height, only that keeps a row together. */
const isOneLine = (row: Row): boolean => row.rowAligned && row.values.every((v) => v.line === row.values[0]?.line);

function columnOf(id: string | undefined, era: FormEra): Art20Column | null {
  if (!id || id === "new_something") return null;
  // 处理决定数量 of E3 is 本年处理决定数量 of E4.
  if (era === "E4" && id === "decisions") return "year_decisions";
  if (era === "E3" && id === "year_decisions") return "decisions";
  return id as Art20Column;
}

/** Money unit a head names: 本年收费金额(单位:万元). Broken over lines, the words of the head beside it may stand in between. */
function unitIn(words: string | undefined): string | null {
  const bare = (words ?? "").replace(/\s/g, "").replace(/[）)]+$/, ")");
  const large = /单位[:：]?([万亿])/.exec(bare)?.[1];
  return large ? `${large}元` : (/(万元|亿元|元)\)?$/.exec(bare)?.[1] ?? null);
}

export function readArt20(printed: Table, era: FormEra, whose: Whose, out: Emitter): void {
  const table = withoutRepeats(printed);
  const block = table.block;
  if (!block) return;
  const { heads, supposed } = headsOf(table, era, block);
  const done = new Map<string, string>();
  for (const r of table.unknown) out.unmapped(r.label.printed, r.values.map((v) => v.text).join(" | "), r.label.start);
  for (const row of table.rows) {
    if (row.values.length === 0 && row.kind !== "plain") {
      // "行政强制 |": the row ends after its label.
      if (!row.rowAligned && table.rows.every((r) => r.values.length === 0)) continue;
    }
    const count = heads?.length ?? 0;
    const figures = row.values.filter((v) => v.kind === "figure");
    const words = row.values.map((v) => v.text).join(" | ");
    if (!heads || count === 0) {
      if (figures.length > 0) out.unmapped(row.label.printed, words, row.label.start);
      continue;
    }
    const alignment = alignRow(row, {
      count,
      sums: count === 1 ? [{ length: 1 }] : null,
      grid: gridOf(heads, row.kind === "grid"),
    });
    // Cells missing at the end are blank, but a figure in a row cut short may belong to one of them.
    const cutShort = alignment.doubt || mayLackCells(row, alignment, out) || isWider(row, alignment);
    // A zero of such a row may as well be another column's, where figures stand behind it.
    const hasMore = alignment.slots?.some((s) => /[1-9]/.test(s.text)) === true;
    // No figure begins with 0: the digits of one fell apart.
    const splitDigits = alignment.slots?.some((s) => /^0\d/.test(s.text)) === true;
    const rule = `${era.toLowerCase()}-${block}/${row.kind === "plain" ? "lines" : row.kind}`;
    const before = done.get(row.id);
    if (before !== undefined) {
      if (before !== words && figures.length > 0)
        out.remark(
          "repeated-row",
          `The row "${row.label.printed}" is printed twice with different figures; the first is kept.`,
          {
            label: row.label.printed,
          },
        );
      continue;
    }
    if (figures.length > 0 || row.values.length > 0) done.set(row.id, words);
    for (const [i, head] of heads.entries()) {
      const key = head.column ? art20Key(era, row.id, head.column) : undefined;
      if (!key) continue;
      const slot = alignment.slots?.[i];
      if (!slot) {
        const at = {
          text: "",
          start: row.values[0]?.start ?? row.label.end,
          end: row.values.at(-1)?.end ?? row.label.end,
        };
        out.cell(at, key, null, era, "unreadable", alignment.reason ?? "damaged");
        continue;
      }
      const reading = parseCell(slot.text, { signed: true, money: true });
      const unsure =
        whose.unsure ||
        supposed ||
        row.values.some((v) => v.stray) ||
        row.straddled === true ||
        (row.reaches === true && lacksFigures(alignment)) ||
        row.ownership !== undefined ||
        (row.kind === "plain" && out.habits.scattered) ||
        (table.brokenHeads &&
          row.kind === "plain" &&
          (!isOneLine(row) || count !== ART20_COLUMNS[era][block]?.length)) ||
        (row.kind === "grid" && sharesCell(heads)) ||
        (cutShort && reading.kind === "number" && (reading.value !== 0 || hasMore)) ||
        splitDigits ||
        (reading.kind === "number" && !reading.certain);
      const about: About = {
        era,
        rule,
        scope: whose.scope,
        scopeWords: whose.scopeWords,
        state: unsure ? "review" : "accepted",
        confidence: unsure ? 0.5 : head.segment ? (row.label.score === 1 ? 0.98 : 0.93) : 0.93,
        row: row.label.printed,
      };
      out.value(slot, key, null, head.segment?.printed ?? null, unitIn(head.segment?.printed), about);
    }
    if (!alignment.slots && row.values.length > 0)
      out.remark(
        alignment.reason === "run_together" ? "run-together" : "short-row",
        `The figures of the row "${row.label.printed}" cannot be told apart by column.`,
        {
          label: row.label.printed,
        },
      );
  }
}

/** The row is wider than its heads, and its first cell blank: it may be the form's first column, and the cell too many another. */
const isWider = (row: Row, { how, slots }: Alignment) =>
  row.kind === "bars" && how === "padded" && slots?.[0]?.start !== row.values[0]?.start;

/** Two heads in one cell: the columns of the page are others than those they name. */
const sharesCell = (heads: Head[]) =>
  heads.some((h, i) => heads.some((x, k) => k < i && h.segment !== null && x.segment?.start === h.segment.start));

function gridOf(heads: Head[], isGrid: boolean): { col: number; colSpan: number }[] | null {
  if (!isGrid) return null;
  const cols: { col: number; colSpan: number }[] = [];
  for (const h of heads) {
    if (!h.segment || cols.some((c) => c.col === h.segment?.col)) return null;
    cols.push({ col: h.segment.col, colSpan: h.segment.colSpan });
  }
  return cols;
}
