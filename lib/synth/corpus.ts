/** The generated documents the accuracy figure rests on: two thirds tuned, one third held out, all eras. */
import { ERAS, type Era } from "@/lib/report";
import { syntheticDocument } from "./document";
import { notReport } from "./not-reports";
import { type LabelledDocument, SPLITS } from "./truth";

/** Documents per era; of these a third is held out. */
export const PER_ERA: Record<Era, number> = { E1: 180, E2: 180, E3: 120, E4: 150 };

/**
 * All of them, one after the other.
 *
 * @param scale 1 for the default set; 0.1 for a quick look
 */
export function* corpus(scale = 1, seed = "accuracy"): Generator<LabelledDocument> {
  for (const era of ERAS)
    for (const split of SPLITS) {
      const n = Math.max(1, Math.round((PER_ERA[era] * scale) / 3) * (split === "tuned" ? 2 : 1));
      for (let i = 0; i < n; i++) yield syntheticDocument(era, split, i, seed);
    }
  for (const split of SPLITS)
    for (let i = 0; i < Math.max(3, Math.round(6 * scale)); i++) yield notReport(split, i, seed);
}
