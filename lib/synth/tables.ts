/**
 * The official tables of a unit-year, laid out and damaged as plans say, with the truth of every cell.
 * Layouts are those of the table reader's own generator and a few of ours.
 */

import { cellsOf, findIndicator } from "@/lib/dictionary/dictionary";
import {
  art20Tables,
  cellId,
  disputeTables,
  type GridTable,
  type Printed,
  requestTable,
  SHANGHAI_ROWS,
  type StatisticsShape,
  type Style,
  shanghaiTable,
  statisticsTable,
} from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { APPLICANTS, type Applicant, type Era } from "@/lib/report";
import type { Damaged } from "./damaged";
import type { Figures } from "./figures";
import { HIDES_BLANKS } from "./layouts";
import type { Plan } from "./plan";
import type { Random } from "./random";
import { damaged } from "./table-damage";
import type { Due, TruthFigure } from "./truth";
import { otherScopes, scopeOf } from "./unit";

export interface BuiltTables {
  tables: GridTable[];
  figures: TruthFigure[];
  /** Keys whose printed number is a slip: prose says another. */
  slips: Set<string>;
}

const print = (n: number) => (Number.isInteger(n) ? String(n) : String(Number(n.toFixed(4))));

/** Printed words of every cell of the era's tables. */
function printedOf(era: Era, figures: Figures): Printed {
  const tables =
    era === "E2"
      ? (["statistics"] as const)
      : (["requests", "disputes", "art20_1", "art20_5", "art20_6", "art20_8", "art20_9"] as const);
  const printed: Printed = {};
  for (const t of tables)
    for (const c of cellsOf(era, t)) {
      if (findIndicator(c.key, era)?.type === "heading") continue;
      const id = cellId(c.key, c.applicant);
      const n = figures.get(id);
      if (n !== undefined) printed[id] = print(n);
    }
  return printed;
}

/** Columns in the order the plan wants them; only with a single line of heads. */
function order(plan: Plan, r: Random): readonly Applicant[] {
  const { damage: first, then } = plan.table;
  if (first === "columns-swapped" || then === "columns-swapped") return r.shuffled(APPLICANTS);
  if (first === "column-missing" || then === "column-missing") {
    const gone = r.pick(APPLICANTS.slice(1, 6));
    return APPLICANTS.filter((a) => a !== gone);
  }
  return APPLICANTS;
}

/** Rows a province added to the table of 2014: kept as unknown rows, never forced onto a key. */
const ADDED_ROWS = [
  "其中：重点领域信息公开数",
  "财政预算决算、“三公经费”和行政经费信息",
  "保障性住房信息",
  "食品药品安全信息",
  "环境保护信息",
];

/** The E2 table as printed: official, without units, with added rows, or with a second column for the level's own bodies. */
function statisticsShape(plan: Plan, r: Random): StatisticsShape {
  const extra = r.chance(0.25) ? ADDED_ROWS.map((label) => ({ after: 4, label, words: String(r.below(90)) })) : [];
  const two = plan.unit.issuer === "government" && r.chance(0.15);
  return { units: r.chance(0.8), heads: two ? ["汇总", "本级"] : ["统计数"], extra };
}

/** Second column: a part of the first. */
function ownLevel(printed: Printed, { figures, levelOwn }: Plan): Printed {
  const out: Printed = { ...printed };
  for (const id of Object.keys(printed)) {
    const n = levelOwn ? (levelOwn.get(id) ?? 0) : Math.floor((figures.get(id) ?? 0) / 3);
    out[`${id}@本级`] = print(n);
  }
  return out;
}

/** E1: the local table on the Shanghai model, with codes and two columns of figures of which the last is the year. */
function shanghai(plan: Plan, r: Random): GridTable {
  const printed: Printed = {};
  for (const [, , key] of SHANGHAI_ROWS) {
    if (key === null) continue;
    const id = cellId(key);
    if (!plan.figures.has(id)) plan.figures.set(id, 0);
    printed[id] = print(plan.figures.get(id) ?? 0);
  }
  return shanghaiTable(
    printed,
    () => String(r.below(40)),
    r.pick([
      ["本期实际", "本年累计"],
      ["本月累计", "年度累计"],
    ]),
  );
}

/** The tables and their truth. */
export function buildTables(plan: Plan, r: Random): BuiltTables {
  const { era, table } = plan;
  if (era === "E1") {
    const tables = [shanghai(plan, r)];
    return {
      tables,
      figures: truthOfCells(plan, tables, { tables, may: "none", changed: new Map() }),
      slips: new Set(),
    };
  }
  const shape = statisticsShape(plan, r);
  const first = printedOf(era, plan.figures);
  const printed = era === "E2" && shape.heads.length > 1 ? ownLevel(first, plan) : first;
  const columns = order(plan, r);
  const style: Style = columns === APPLICANTS ? table.style : { ...table.style, heads: "one-line" };
  const tables =
    era === "E2"
      ? [statisticsTable(printed, style, shape)]
      : [
          ...art20Tables(era, printed, style, table.apart),
          requestTable(era, printed, style, columns),
          ...disputeTables(era, printed, table.shape, style.total),
        ];
  const hurt = damaged(tables, plan, r);
  const done = table.merged ? [damage.merged(hurt.tables)] : hurt.tables;
  const slips = new Set([...hurt.changed.keys()].map((id) => id.split("/")[0] ?? ""));
  return { tables: done, figures: truthOfCells(plan, done, hurt), slips };
}

function truthOfCells(plan: Plan, tables: GridTable[], hurt: Damaged): TruthFigure[] {
  const { era } = plan;
  const hides = HIDES_BLANKS.has(plan.table.layout);
  const requestKeys = new Set(era === "E2" ? [] : cellsOf(era, "requests").map((c) => c.key));
  const blankRows = new Set<string>();
  if (hides)
    for (const t of tables)
      for (const cells of t.rows)
        if (cells.some((c) => c.id && c.text === "")) for (const c of cells) if (c.id) blankRows.add(c.id);
  const scope = scopeOf(plan.unit);
  return [...damage.truthOf(tables)].map(([cell, words]): TruthFigure => {
    const [id = "", column] = cell.split("@");
    const [key = "", applicant = ""] = id.split("/");
    const text = [...words][0] ?? "";
    const blank = text === "" ? "blank" : /^[/—-]$/.test(text) ? "dash" : null;
    const may =
      plan.table.layout === "digits" ||
      blankRows.has(cell) ||
      hurt.may === "all" ||
      (hurt.may === "requests" && requestKeys.has(key)) ||
      (typeof hurt.may === "object" && hurt.may.has(cell));
    const due: Due = may ? "may" : "must";
    return {
      key,
      applicant: applicant === "" ? null : (applicant as Applicant),
      value: blank
        ? null
        : (hurt.changed.get(cell) ??
          (column ? Number(text.normalize("NFKC").replace(/[^\d.]/g, "")) : plan.figures.get(cell)) ??
          null),
      blank,
      scope: column ? "level_own" : scope,
      other_scopes: column ? [] : otherScopes(plan.unit),
      scope_words: null,
      label: null,
      period: "year",
      approx: null,
      source: "table",
      due,
      words: `${key}${applicant ? `[${applicant}]` : ""} “${text}”`,
    };
  });
}
