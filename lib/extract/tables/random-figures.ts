/** Synthetic figures for generated tables: fast-check arbitraries and small number helpers. For tests only. */
import { cellsOf } from "@/lib/dictionary/dictionary";
import { APPLICANTS } from "@/lib/report";
import { cellId, type Printed } from "./generate";

/** Keys of the request table in printed order. */
export const requestKeys = (era: "E3" | "E4"): string[] => [...new Set(cellsOf(era, "requests").map((c) => c.key))];

/**
 * A request table that satisfies every identity. `outcomes[column][row]` are figures of the rows between 予以公开 and 其他,
 * `carriedOut[column]` and `carriedIn[column]` the edges; new requests follow.
 */
export function consistentRequests(
  era: "E3" | "E4",
  outcomes: number[][],
  carriedOut: number[],
  carriedIn: number[],
): Printed {
  const keys = requestKeys(era);
  const rows = keys.filter((k) => !k.startsWith("requests_"));
  const printed: Printed = {};
  const totals = new Map<string, number>();
  for (const [c, applicant] of APPLICANTS.slice(0, 6).entries()) {
    const column = new Map<string, number>();
    for (const [r, k] of rows.entries()) column.set(k, outcomes[c]?.[r] ?? 0);
    const processed = [...column.values()].reduce((a, b) => a + b, 0);
    const out = carriedOut[c] ?? 0;
    const carried = Math.min(carriedIn[c] ?? 0, processed + out);
    column.set("requests_processed", processed);
    column.set("requests_carried_out", out);
    column.set("requests_carried_in", carried);
    column.set("requests_received", processed + out - carried);
    for (const [k, v] of column) {
      printed[cellId(k, applicant)] = String(v);
      totals.set(k, (totals.get(k) ?? 0) + v);
    }
  }
  for (const [k, v] of totals) printed[cellId(k, "total")] = String(v);
  return printed;
}

/** Disputes whose totals are the sums of their parts; `parts` are 12 figures. */
export function consistentDisputes(era: "E3" | "E4", parts: number[]): Printed {
  const printed: Printed = {};
  const cells = cellsOf(era, "disputes");
  for (let g = 0; g < 3; g++) {
    const four = [0, 1, 2, 3].map((k) => parts[g * 4 + k] ?? 0);
    const five = [...four, four.reduce((a, b) => a + b, 0)];
    five.forEach((v, k) => {
      const c = cells[g * 5 + k];
      if (c) printed[cellId(c.key)] = String(v);
    });
  }
  return printed;
}

/** Figures of the Article 20 blocks in printed order of their cells. */
export function art20Figures(era: "E3" | "E4", figures: number[]): Printed {
  const printed: Printed = {};
  const cells = (["art20_1", "art20_5", "art20_6", "art20_8", "art20_9"] as const).flatMap((b) => cellsOf(era, b));
  cells.forEach((c, i) => {
    printed[cellId(c.key)] = String(figures[i] ?? 0);
  });
  return printed;
}

/** Figures of the E2 statistics table in printed order. */
export function statisticsFigures(figures: number[]): Printed {
  const printed: Printed = {};
  cellsOf("E2", "statistics")
    .filter((c) => !c.key.startsWith("e2_heading"))
    .forEach((c, i) => {
      printed[cellId(c.key)] = String(figures[i] ?? 0);
    });
  return printed;
}
