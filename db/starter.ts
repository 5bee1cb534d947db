/** The starter figures of the project as coded figures of the set "starter". */
import { createHash } from "node:crypto";
import { findProseIndicator } from "@/lib/dictionary/dictionary";
import { starterFigures } from "@/lib/dictionary/starter-figures";
import { type CodedInput, loadCoded } from "./coded";
import { getMeta, logLoad, setMeta } from "./meta";
import { type Db, run } from "./open";
import { refreshUnitYears } from "./refresh";

export const STARTER = "starter";

const inputs = (): CodedInput[] =>
  starterFigures().map(({ note, ...f }) => ({
    ...f,
    unit: findProseIndicator(f.indicator, f.era)?.unit ?? null,
    note: note?.en ?? null,
    noteZh: note?.zh ?? null,
  }));

export const starterVersion = (figures = inputs()): string =>
  createHash("sha256").update(JSON.stringify(figures)).digest("hex").slice(0, 16);

/** Loads the starter figures unless this very set is there. The number of figures that came, changed or went. Inside a transaction. */
export function loadStarter(db: Db): number {
  const figures = inputs();
  const version = starterVersion(figures);
  if (getMeta(db, STARTER) === version) return 0;
  const { added, changed, removed, touched } = loadCoded(db, STARTER, figures, { complete: true });
  refreshUnitYears(db, touched);
  if (removed > 0) removeOrphans(db);
  setMeta(db, STARTER, version);
  const count = added + changed + removed;
  if (count > 0) logLoad(db, "starter", STARTER, count);
  return count;
}

/** Sources and units that nothing belongs to any more. */
function removeOrphans(db: Db): void {
  run(db, "DELETE FROM coded_source WHERE id NOT IN (SELECT source_id FROM coded_figure)");
  run(
    db,
    `DELETE FROM unit WHERE id <> 0 AND NOT EXISTS (SELECT 1 FROM report r WHERE r.unit_id = unit.id)
       AND NOT EXISTS (SELECT 1 FROM coded_figure c WHERE c.unit_id = unit.id)`,
  );
}
