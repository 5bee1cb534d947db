/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Titles, rows, prefaces, what a site puts around a report. */
/** A title may stand in two lines. */
export const TITLES: never[] = [];
export const ORGAN_ROWS: never[] = [];
export const DATE_ROWS: never[] = [];
export const BASES: never[] = [];
export const MAKERS: never[] = [];
export const COMPILED: never[] = [];
export const PERIODS: never[] = [];
export const CONTACTS: never[] = [];
/** Lines of the site above a report that was copied as text. */
export const HEAD: never[] = [];
export const SITES: never[] = [];
