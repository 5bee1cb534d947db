import type { DataSize } from "@/db/query/data-set";
import type { Lang } from "@/lib/filter";
import { sayExplore } from "@/lib/words/explore";
import { exact } from "@/lib/words/numbers";

/** How large a data set is, in one line: on the page and while it is being chosen. */
export function sizeWords(size: DataSize, lang: Lang): string {
  const n = (value: number) => exact(value, "");
  const whole = sayExplore(lang, "size", {
    units: n(size.units),
    years: n(size.years),
    columns: n(size.columns),
    cells: n(size.cells),
  });
  return `${whole}${lang === "zh" ? "；" : "; "}${sayExplore(lang, "size.rows", { rows: n(size.rows) })}`;
}
