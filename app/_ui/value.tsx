/** One shown value in running text or a card: linked to its source, with unit, marks and notes. */
import { shownCell } from "@/app/_charts/table";
import type { Shown, UnitRef } from "@/lib/answers";
import type { Lang } from "@/lib/filter";
import { CellWords } from "./data-table";

export function Value({
  shown,
  unit,
  owner,
  lang,
  year,
}: {
  shown: Shown;
  unit: string;
  owner: UnitRef | null;
  lang: Lang;
  year?: number;
}) {
  return <CellWords cell={shownCell(shown, unit, owner, lang, year)} />;
}
