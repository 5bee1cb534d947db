/** What befalls tables before they are laid out. Damages are named, so that a failure can be told by name. */
import type { GridTable } from "@/lib/extract/tables/generate";
import * as damage from "@/lib/extract/tables/generate-damage";
import { APPLICANTS } from "@/lib/report";
import { across, named } from "./grid-edits";
import * as held from "./held-out/damages";
import { HIDES_BLANKS, IS_HTML } from "./layouts";
import type { Plan, TableDamage } from "./plan";
import type { Random } from "./random";

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
export function damaged(tables: GridTable[], plan: Plan, r: Random): Damaged {
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
