/** Rows whose digits ran together: cut where the row sum and the column identities leave one way. */
import type { Alignment } from "./alignment";
import type { RequestColumn } from "./request-columns";
import { identities } from "./request-identities";
import { assess, type FormEra, type ReadRow, valueAt } from "./request-rows";
import { waysThatFit } from "./solve-cuts";

/**
 * Runs of digits: where zeros are printed a run has one cut, or several of which the column identities may leave one. Where rows
 * without any digits show that zeros were left blank, a run proves nothing and stays unread.
 */
export function settleCuts(rows: ReadRow[], era: FormEra, order: RequestColumn[], printsZeros: boolean): void {
  const cut = rows.filter((r) => r.alignment.how === "cut" || r.alignment.cuts);
  if (cut.length === 0) return;
  const blanks = !printsZeros || rows.some((r) => r.alignment.reason === "short_row" && !r.alignment.cuts);
  if (blanks) {
    for (const r of cut)
      if (r.sum !== "trivial") Object.assign(r, { alignment: { ...UNREAD }, readings: null, sum: "open" });
    return;
  }
  const figures = (r: ReadRow): number[][] | null => {
    if (r.readings)
      return r.readings.every((x) => x.kind === "number")
        ? [r.readings.map((x) => (x.kind === "number" ? x.value : 0))]
        : null;
    return r.alignment.cuts?.length && r.alignment.complete
      ? r.alignment.cuts.map((w) => w.map((s) => Number(s.text)))
      : null;
  };
  const refuted = new Set<string>();
  for (let round = 0; round < 6; round++) {
    let changed = false;
    for (const terms of identities(era)) {
      const of = terms.map(([key, sign]) => ({ sign, row: rows.find((r) => r.row.id === key) }));
      const ways = of.map((t) => (t.row ? figures(t.row) : null));
      if (ways.some((w) => w === null) || !ways.some((w) => (w?.length ?? 0) > 1)) continue;
      const fits = waysThatFit(of.map((t, i) => ({ sign: t.sign, ways: ways[i] as number[][] })));
      // No combination at all: the report errs somewhere, perhaps in a row that seems to have one cut. Too many: nothing is proved.
      if (!fits || fits.some((f) => f.size === 0)) {
        for (const [key] of terms) refuted.add(key);
        continue;
      }
      of.forEach(({ row }, i) => {
        const cuts = row?.alignment.cuts;
        const keep = fits[i] as Set<number>;
        if (!row || !cuts || keep.size === cuts.length) return;
        const left = cuts.filter((_, k) => keep.has(k));
        const only = left.length === 1 ? left[0] : undefined;
        changed = true;
        if (only)
          Object.assign(
            row,
            assess({ ...row, alignment: { slots: only, reason: null, how: "cut", doubt: false } }, order),
          );
        else row.alignment = { ...row.alignment, cuts: left };
      });
    }
    if (!changed) break;
  }
  for (const r of cut)
    r.disputed ||= r.readings !== null && r.sum === "pass" && contradicted(r, rows, era, order, refuted);
}

const UNREAD: Alignment = { slots: null, reason: "run_together", how: "direct", doubt: false };

/** A cut that adds up, but in no column with the rest of the table. */
function contradicted(
  r: ReadRow,
  rows: ReadRow[],
  era: FormEra,
  order: RequestColumn[],
  refuted: Set<string>,
): boolean {
  let holds = false;
  let fails = refuted.has(r.row.id);
  for (const terms of identities(era)) {
    if (!terms.some(([key]) => key === r.row.id)) continue;
    for (let c = 0; c < order.length; c++) {
      // The total stands at the end of the run, whatever lies before it: its column proves nothing.
      if (valueAt(r, c) === 0 || order[c] === "total") continue;
      let sum = 0;
      for (const [key, sign] of terms)
        sum +=
          sign *
          (valueAt(
            rows.find((x) => x.row.id === key),
            c,
          ) ?? Number.NaN);
      if (sum === 0) holds = true;
      else if (!Number.isNaN(sum)) fails = true;
    }
  }
  return fails && !holds;
}
