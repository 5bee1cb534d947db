/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What befalls tables. */
import { findIndicator } from "@/lib/dictionary/dictionary";
import * as damage from "@/lib/extract/tables/generate-damage";
import { across, named } from "../grid-edits";
import { IS_HTML } from "../layouts";
import type { Plan } from "../plan";
import type { Random } from "../random";
import type { Damaged } from "../table-damage";
import { organName, phoneOf } from "../unit";

export const DAMAGES = [
  "none",
  "none",
  "none",
  "none",
  "none",
  "none",
  "none",
  "filled-by-rows",
  "signed-changes",
  "cell-remarks",
  "heads-broken",
  "vertical-labels",
  "empty-columns",
  "money-with-unit",
  "continued-row",
] as const;
export type HeldOutDamage = Exclude<(typeof DAMAGES)[number], "none">;
export const isHeldOut = (what: string): what is HeldOutDamage => what !== "none" && DAMAGES.some((d) => d === what);

/** Where a break in a cell stays one: elements, and cells that are lines. */
const breaks = (plan: Plan): boolean => IS_HTML.has(plan.table.layout) || plan.table.layout === "bar-lines";

/** +3 or 增3; －5 or 减5. */
const signed = (n: number, inWords: boolean): string =>
  n === 0 ? "0" : n > 0 ? `${inWords ? "增" : "+"}${n}` : `${inWords ? "减" : "－"}${-n}`;

/** Done to the tables; `at` is the one with the requests. */
export function damagedHeldOut(what: HeldOutDamage, out: Damaged, at: number, plan: Plan, r: Random): Damaged {
  const { unit, figures } = plan;
  const all = (f: (t: Damaged["tables"][number]) => Damaged["tables"][number]) => ({
    ...out,
    tables: out.tables.map(f),
  });
  const one = (f: (t: Damaged["tables"][number]) => Damaged["tables"][number]) => ({
    ...out,
    tables: out.tables.map((t, i) => (i === at ? f(t) : t)),
  });
  switch (what) {
    case "filled-by-rows": {
      const foot = `单位负责人：　　　　审核人：　　　　填报人：　　　　联系电话：${phoneOf(unit, r)}　　填报日期：${unit.year + 1}年1月${r.between(5, 28)}日`;
      return one((t) => ({
        ...t,
        rows: [[across(t, `填报单位（盖章）：${organName(unit)}`)], ...t.rows, [across(t, foot)]],
      }));
    }
    case "signed-changes": {
      const inWords = r.chance(0.4);
      return all((t) =>
        damage.reword(t, (s, _, c) =>
          c.id?.split("/")[0]?.endsWith("_items_change") && /^-?\d+$/.test(s) ? signed(Number(s), inWords) : s,
        ),
      );
    }
    case "cell-remarks": {
      const [id, of, words] =
        plan.era === "E2"
          ? ["requests_completed_extended", "requests_completed", "延期"]
          : ["requests_carried_in/total", "requests_processed/total", "上年结转"];
      const n = figures.get(plan.era === "E2" ? `${id}/` : (id as string)) ?? 0;
      if (n === 0) return out;
      return one((t) =>
        damage.reword(t, (s, _, c) => (c.id?.replace(/\/$/, "") === of ? `${s}（含${words}${n}件）` : s)),
      );
    }
    case "heads-broken": {
      const mark = breaks(plan) ? "\n" : " ";
      return all((t) => ({
        ...t,
        rows: t.rows.map((row) =>
          row.map((c) =>
            c.role === "head" && /^[\u4e00-\u9fff]{4,8}$/.test(c.text)
              ? {
                  ...c,
                  text:
                    c.text.slice(0, Math.floor(c.text.length / 2)) + mark + c.text.slice(Math.floor(c.text.length / 2)),
                }
              : c,
          ),
        ),
      }));
    }
    case "vertical-labels": {
      const mark = breaks(plan) ? "\n" : " ";
      return all((t) => named(t, (s) => (/^三、本年度办理结果$/.test(s) ? [...s].join(mark) : s)));
    }
    case "empty-columns":
      return one((t) =>
        damage.extended(
          damage.extended(t, "", () => ""),
          "",
          () => "",
        ),
      );
    case "money-with-unit":
      return all((t) =>
        damage.reword(t, (s, _, c) => {
          const unit = findIndicator(c.id?.split(/[/@]/)[0] ?? "", plan.era)?.unit ?? "";
          return /元$/.test(unit) && /^\d+(?:\.\d+)?$/.test(s) ? `${s}${unit}` : s;
        }),
      );
    case "continued-row": {
      const main = out.tables[at];
      const rows = main ? damage.dataRows(main).slice(3) : [];
      return rows.length === 0 ? out : one((t) => damage.interrupted(t, r.pick(rows), "（续上表）"));
    }
    default:
      return what satisfies never;
  }
}
