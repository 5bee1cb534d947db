/** A CSV of hand-coded figures into the database, whole or not at all. */
import { UserError } from "@/lib/errors";
import type { Refusal } from "@/lib/report";
import { type CodedOutcome, loadCoded } from "./coded";
import { readCodedCsv } from "./coded-csv";
import { logLoad } from "./meta";
import { type Db, transaction } from "./open";
import { refreshUnitYears } from "./refresh";

export type CodedIngest =
  | ({ outcome: "new" | "unchanged" | "new_version"; reason: null; figures: number } & Pick<
      CodedOutcome,
      "added" | "changed"
    >)
  | { outcome: "refused"; reason: Refusal };

/** Bad rows told in a message. */
const TOLD = 5;

/** One wrong row refuses the file: half a table would be a wrong table. */
export function ingestCoded(db: Db, bytes: Uint8Array, name: string): CodedIngest {
  let read: ReturnType<typeof readCodedCsv>;
  try {
    read = readCodedCsv(bytes, name);
  } catch (error) {
    if (!(error instanceof UserError)) throw error;
    return { outcome: "refused", reason: { code: error.code, message: error.message } };
  }
  const { figures, bad } = read;
  if (bad.length > 0) {
    const told = bad.slice(0, TOLD).map((b) => `row ${b.row}: ${b.detail}`);
    const more = bad.length > TOLD ? ` (and ${bad.length - TOLD} more)` : "";
    const message = `${name} was not loaded. ${told.join("; ")}${more}. Correct these rows and give the file again.`;
    return { outcome: "refused", reason: { code: "csv_row", message } };
  }
  return transaction(db, () => {
    const { added, changed, touched } = loadCoded(db, `file:${name.split(/[\\/]/).at(-1)}`, figures);
    refreshUnitYears(db, touched);
    if (added + changed > 0) logLoad(db, "coded", name, added + changed);
    const outcome = added + changed === 0 ? "unchanged" : changed > 0 ? "new_version" : "new";
    return { outcome, reason: null, figures: figures.length, added, changed };
  });
}
