/** A thing reports tell of in a sentence, where the unit has the figures it needs. */
import type { Bank } from "../sentence";

export type Topic = { id: string; needs: string[]; bank: Bank };
