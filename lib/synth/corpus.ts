/** The generated documents the accuracy figure rests on: half of them tuned, a quarter fresh, a quarter held out, all eras. */
import { ERAS, type Era } from "@/lib/report";
import { syntheticDocument } from "./document";
import { notReport } from "./not-reports";
import { type LabelledDocument, SPLITS, type Split } from "./truth";

/** Documents per era, and the share of each group. */
export const PER_ERA: Record<Era, number> = { E1: 240, E2: 240, E3: 160, E4: 200 };
const SHARE: Record<Split, number> = { tuned: 0.5, held_out: 0.25, fresh: 0.25 };

/**
 * All of them, one after the other.
 *
 * @param scale 1 for the default set; 0.1 for a quick look
 */
export function* corpus(scale = 1, seed = "accuracy"): Generator<LabelledDocument> {
  for (const era of ERAS)
    for (const split of SPLITS) {
      const n = Math.max(1, Math.round(PER_ERA[era] * SHARE[split] * scale));
      for (let i = 0; i < n; i++) yield syntheticDocument(era, split, i, seed);
    }
  for (const split of SPLITS)
    for (let i = 0; i < Math.max(3, Math.round(12 * scale)); i++) yield notReport(split, i, seed);
}
