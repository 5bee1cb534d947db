/**
 * The official tables of a unit-year, laid out and damaged as plans say, with the truth of every cell.
 * Layouts are those of the table reader's own generator and a few of ours; damages are named, so that a failure can be told by name.
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
import type { Figures } from "./figures";
import { across, named } from "./grid-edits";
import * as held from "./held-out/damages";
import { BLANKS_LOST } from "./held-out/layouts";
import { IS_HTML } from "./layouts";
import type { Plan, SynthLayout, TableDamage } from "./plan";
import type { Random } from "./random";
import type { Due, TruthFigure } from "./truth";
import { otherScopes, scopeOf } from "./unit";

export interface BuiltTables {
  tables: GridTable[];
  figures: TruthFigure[];
  /** Keys whose printed number is a slip: prose says another. */
  slips: Set<string>;
}

/** Layouts in which a blank cell leaves no trace. */
const HIDES_BLANKS: ReadonlySet<SynthLayout> = new Set([
  "cells",
  "cells-spaced",
  "spaces",
  "wide-spaces",
  "digits",
  "aligned",
  "label-values",
  ...BLANKS_LOST,
]);

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

export interface Damaged {
  tables: GridTable[];
  /** Cells the damage makes uncertain for anybody: `all`, or ids. */
  may: "none" | "requests" | "all" | ReadonlySet<string>;
  /** Cells that now print another number. */
  changed: Map<string, number>;
}

const fullWidth = (s: string) => s.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));
const ofRow = (table: GridTable, row: number): Set<string> =>
  new Set((table.rows[row] ?? []).flatMap((c) => (c.id ? [c.id] : [])));

/** The row counts cases: requests and their outcomes, not money or people. */
const isCount = (t: GridTable, row: number): boolean =>
  (t.rows[row] ?? []).some((c) =>
    /^(?:requests|answered|granted|results|refused|unable|reconsideration|litigation)_/.test(c.id ?? ""),
  );

/** Money is never 无: the word says that a count is zero. */
const MONEY = /^(?:admin_fee|procurement_amount|dedicated_budget|request_fees)/;

/** Every third label has a star, and a note below says what it means. */
const starred = (t: GridTable): GridTable => {
  const marked = damage.relabel(t, (s, n) => (n % 3 === 1 && s.length > 3 ? `${s}*` : s));
  return { ...marked, rows: [...marked.rows, [across(t, "注：标*的为重点监测指标。")]] };
};

/** One damage, or two one after the other. */
function damaged(tables: GridTable[], plan: Plan, r: Random): Damaged {
  const first = damagedBy(plan.table.damage, tables, plan, r);
  if (!plan.table.then) return first;
  const second = damagedBy(plan.table.then, first.tables, plan, r);
  const may = first.may === "none" ? second.may : second.may === "none" ? first.may : "all";
  return { tables: second.tables, may, changed: new Map([...first.changed, ...second.changed]) };
}

function damagedBy(what: TableDamage, tables: GridTable[], plan: Plan, r: Random): Damaged {
  const out: Damaged = { tables, may: "none", changed: new Map() };
  const at =
    plan.era === "E2"
      ? 0
      : tables.findIndex((t) =>
          t.rows.some((row) =>
            row.some((c) => c.id === "requests_received/total" || c.id === "requests_received/natural_person"),
          ),
        );
  const main = tables[at];
  if (!main) return out;
  const rows = damage.dataRows(main);
  const row = r.pick(rows);
  const all = (f: (t: GridTable) => GridTable) => {
    out.tables = out.tables.map(f);
  };
  const one = (f: (t: GridTable) => GridTable) => {
    out.tables = out.tables.map((t, i) => (i === at ? f(t) : t));
  };
  if (held.isHeldOut(what)) return held.damagedHeldOut(what, out, at, plan, r);
  switch (what) {
    case "none":
    case "columns-swapped":
    case "column-missing":
      break;
    case "zeros-blank":
      all((t) => damage.reword(t, (s) => (s === "0" ? "" : s)));
      break;
    case "dash-column": {
      const a = r.pick(APPLICANTS.slice(1, 6));
      const mark = r.pick(["/", "—", "-"]);
      all((t) =>
        damage.reword(t, (s, _, c) => (s === "0" && (c.id?.endsWith(`/${a}`) || plan.era === "E2") ? mark : s)),
      );
      break;
    }
    case "commas":
      all((t) => damage.reword(t, (s) => (/^\d+$/.test(s) ? s.replace(/\B(?=(\d{3})+$)/g, ",") : s)));
      break;
    case "full-width-digits":
      all((t) => damage.reword(t, fullWidth));
      break;
    case "spaced-digits":
      all((t) => damage.reword(t, (s) => (/^\d{3,}$/.test(s) ? `${s.slice(0, -2)} ${s.slice(-2)}` : s)));
      // A blank inside a number is certain only where a sum confirms it.
      out.may = new Set(
        out.tables.flatMap((t) =>
          t.rows.flatMap((cells) => cells.flatMap((c) => (c.id && c.text.includes(" ") ? [c.id] : []))),
        ),
      );
      break;
    case "units-in-cells":
      all((t) =>
        damage.reword(t, (s, _, c) =>
          /^\d+$/.test(s) &&
          !c.id?.startsWith("admin_fee") &&
          !c.id?.startsWith("procurement") &&
          !c.id?.includes("budget") &&
          !c.id?.includes("fees")
            ? `${s}件`
            : s,
        ),
      );
      out.may = "all";
      break;
    case "page-break-heads":
    case "page-break":
      one((t) => damage.pageBreak(t, r.pick(rows.slice(3)), what === "page-break-heads"));
      break;
    case "row-missing":
      one((t) => damage.without(t, row));
      out.may = plan.era === "E2" ? "none" : "requests";
      break;
    case "row-doubled":
      one((t) => damage.doubled(t, row));
      out.may = ofRow(main, row);
      if (plan.era !== "E2") out.may = "requests";
      break;
    case "label-worn":
      one((t) => damage.relabel(t, (s, n) => (s.length > 8 && n === row ? `${s.slice(0, 5)}□${s.slice(6)}` : s)));
      out.may = ofRow(main, row);
      break;
    case "label-split":
      one((t) => damage.relabel(t, (s) => (s.length > 9 ? `${s.slice(0, 7)}\n${s.slice(7)}` : s)));
      out.may = HIDES_BLANKS.has(plan.table.layout) || plan.table.layout.startsWith("cells") ? "none" : "none";
      break;
    case "wrong-span":
      if (IS_HTML.has(plan.table.layout)) {
        one((t) => damage.wrongSpan(t, r.below(9), r.chance(0.5) ? 1 : -1));
        out.may = "requests";
      }
      break;
    case "trimmed":
      all((t) => damage.trimmed(damage.reword(t, (s) => (s === "0" && r.chance(0.3) ? "" : s))));
      out.may = HIDES_BLANKS.has(plan.table.layout) ? "all" : "none";
      break;
    case "typo": {
      const cells = [...ofRow(main, row)];
      // A row a province added counts nothing the dictionary knows: a slip in it changes no figure.
      if (cells.length === 0) break;
      const target = r.pick(cells);
      one((t) =>
        damage.reword(t, (s, _, c) => {
          if (c.id !== target || !/^\d+$/.test(s)) return s;
          const n = Number(s) + r.between(1, 9);
          out.changed.set(target, n);
          return String(n);
        }),
      );
      out.may = plan.era === "E2" ? "all" : "requests";
      break;
    }
    case "label-units":
      one((t) =>
        damage.relabel(t, (s, n) => (s.length > 3 && n > 0 && !/[（(]/.test(s) && isCount(t, n) ? `${s}（件）` : s)),
      );
      break;
    case "words-spaced":
      all((t) => named(t, (s) => (/^[\u4e00-\u9fff]{2,3}$/.test(s) ? [...s].join(" ") : s)));
      break;
    case "decimals":
      all((t) => damage.reword(t, (s) => (/^\d+$/.test(s) ? `${s}.0` : s)));
      break;
    case "wide-commas":
      all((t) => damage.reword(t, (s) => (/^\d+$/.test(s) ? s.replace(/\B(?=(\d{3})+$)/g, "，") : s)));
      break;
    case "dash-zeros": {
      const mark = r.pick(["-", "—", "/"]);
      all((t) => damage.reword(t, (s) => (s === "0" ? mark : s)));
      break;
    }
    case "padded-cells":
      all((t) => damage.reword(t, (s) => (s === "" ? s : `\u00a0${s}\u3000`)));
      break;
    case "title-row":
      one((t) => ({ ...t, rows: [[across(t, "政府信息公开情况统计表")], ...t.rows] }));
      break;
    case "note-row":
      one((t) => ({ ...t, rows: [...t.rows, [across(t, "注：表内数据由各单位填报，经审核后汇总。")]] }));
      break;
    case "remark-column":
      one((t) => damage.extended(t, "备注", () => ""));
      break;
    case "page-number-row":
      one((t) => damage.interrupted(t, r.pick(rows.slice(2)), `— ${r.between(2, 6)} —`));
      break;
    case "index-column":
      one((t) => damage.numbered(t, "序号"));
      break;
    case "share-column":
      one((t) => damage.extended(t, "占比", () => `${r.below(60)}.${r.below(10)}%`));
      break;
    case "zeros-in-words":
      all((t) => damage.reword(t, (s, _, c) => (s === "0" && !MONEY.test(c.id ?? "") ? "无" : s)));
      break;
    case "label-colons":
      all((t) => damage.relabel(t, (s) => (s.length > 2 && !/[：%]$/.test(s) ? `${s}：` : s)));
      break;
    case "starred-labels":
      one((t) => starred(t));
      break;
    case "indented-labels":
      all((t) => damage.relabel(t, (s) => (s.length > 3 ? `　　${s}` : s)));
      break;
    case "blank-row": {
      const open = rows.slice(2).filter((n) => damage.interrupted(main, n, "") !== main);
      if (open.length > 0) one((t) => damage.interrupted(t, r.pick(open), ""));
      break;
    }
    default:
      what satisfies never;
  }
  return out;
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
