/** Heads of a statistics table, which is known to be one only when its first row comes. */
import type { Segment } from "./segments";
import { columnsWithin, splitColumns, statisticsColumn } from "./statistics-columns";
import type { Table } from "./table";

/** Column heads among the words before the first row. */
export function statisticsHeads(loose: Segment[]): Table["header"] {
  const heads = loose.flatMap((segment) => {
    const words = statisticsColumn(segment.printed) ? [segment.printed] : (splitColumns(segment.printed) ?? []);
    return words.map((printed) => ({ meaning: null, segment: { ...segment, printed } }));
  });
  const last = loose.at(-1);
  if (!last || heads.some((h) => statisticsColumn(h.segment.printed)?.what === "year")) return heads;
  const within = columnsWithin(loose.map((s) => s.printed).join(""));
  return within ? within.map((printed) => ({ meaning: null, segment: { ...last, printed } })) : heads;
}
