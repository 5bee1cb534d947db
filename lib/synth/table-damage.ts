/** One damage of a report's tables, or two one after the other. Damages are named, so that a failure can be told by name. */
import type { GridTable } from "@/lib/extract/tables/generate";
import { dataRows } from "@/lib/extract/tables/generate-damage";
import type { TableDamage } from "./damage-choices";
import type { Damage, Damaged } from "./damaged";
import { FORM_DAMAGES } from "./form-damages";
import { FRAME_DAMAGES } from "./frame-damages";
import { TABLE_DAMAGES as HELD_OUT_DAMAGES } from "./held-out/table-damages";
import { KEPT_DAMAGES } from "./kept-damages";
import { HIDES_BLANKS, IS_HTML, KEEPS_BREAKS } from "./layouts";
import { MARKED_DAMAGES } from "./marked-damages";
import type { Plan } from "./plan";
import type { Random } from "./random";
import { RETYPED_DAMAGES } from "./retyped-damages";
import { TABLE_DAMAGES } from "./table-damages";
import { TYPED_DAMAGES } from "./typed-damages";

export function damaged(tables: GridTable[], plan: Plan, r: Random): Damaged {
  const first = damagedBy(plan.table.damage, tables, plan, r);
  if (!plan.table.then) return first;
  const second = damagedBy(plan.table.then, first.tables, plan, r);
  const may = first.may === "none" ? second.may : second.may === "none" ? first.may : "all";
  return { tables: second.tables, may, changed: new Map([...first.changed, ...second.changed]) };
}

const DAMAGE: Record<TableDamage, Damage> = {
  ...TABLE_DAMAGES,
  ...FORM_DAMAGES,
  ...FRAME_DAMAGES,
  ...TYPED_DAMAGES,
  ...RETYPED_DAMAGES,
  ...KEPT_DAMAGES,
  ...MARKED_DAMAGES,
  ...HELD_OUT_DAMAGES,
};

const FIRST_ROWS = new Set(["requests_received/total", "requests_received/natural_person"]);
const withRequests = (t: GridTable): boolean => t.rows.some((row) => row.some((c) => c.id && FIRST_ROWS.has(c.id)));

function damagedBy(what: TableDamage, tables: GridTable[], plan: Plan, r: Random): Damaged {
  const at = plan.era === "E2" ? 0 : tables.findIndex(withRequests);
  const main = tables[at];
  if (!main) return { tables, may: "none", changed: new Map() };
  const rows = dataRows(main);
  const { layout } = plan.table;
  const laidOut = {
    asElements: IS_HTML.has(layout),
    keepsBreaks: KEEPS_BREAKS.has(layout),
    showsBlanks: !HIDES_BLANKS.has(layout),
  };
  const { era, unit, figures } = plan;
  return DAMAGE[what]({ tables, main, at, rows, row: r.pick(rows), era, unit, figures, laidOut, r });
}
