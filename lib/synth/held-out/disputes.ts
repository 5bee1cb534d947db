/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Reconsideration, litigation, complaints and fees. */
export const BOTH: never[] = [];
export const RECON_PARTS: never[] = [];
/** Reconsiderations in the forms of 2019 and later. */
export const FORM_PARTS: never[] = [];
export const LITIG_PARTS: never[] = [];
export const NONE: never[] = [];
export const NONE_APPEALS: never[] = [];
export const COMPLAINTS: never[] = [];
export const FEES: never[] = [];
export const NO_FEES: never[] = [];
export const PROCESSING: never[] = [];
export const NO_PROCESSING: never[] = [];
