/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Headings, leads, bodies a figure is split over, times. */
export const HEADINGS = {
  overview: [],
  proactive: [],
  requests: [],
  fees: [],
  disputes: [],
  capacity: [],
  problems: [],
};
export const NUMBERINGS: never[] = [];
export const LEADS: never[] = [];
export const SECOND: never[] = [];
export const BRIEF: never[] = [];
/** Bodies; `w` is the place's word: 市, 县, 区. */
export const bodies = (_w: string) => ({ organ: [], departments: [], cities: [], counties: [], townships: [] });
export const SCOPE_LEAD: never[] = [];
export const TIMES: never[] = [];
