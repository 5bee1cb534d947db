/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). How much was published, where, of what kind. */
export const TOTAL: never[] = [];
export const MORE: never[] = [];
export const ATTRIBUTE: never[] = [];
export const SINCE: never[] = [];
export const OF_WHICH: never[] = [];
/** The year's figure before the sum. */
export const NEW_FIRST: never[] = [];
export const UP_TO: never[] = [];
export const CHANNELS = {
  disclosed_via_website: [],
  disclosed_via_gazette: [],
  disclosed_via_weibo: [],
  disclosed_via_wechat: [],
  disclosed_via_other: [],
};
export const CHANNEL_LEAD: never[] = [];
export const TOGETHER: never[] = [];
export const CATEGORIES = {
  disclosures_org_functions: [],
  disclosures_policies: [],
  disclosures_plans: [],
  disclosures_business: [],
  disclosures_personnel: [],
  disclosures_finance: [],
  disclosures_other_category: [],
};
export const CATEGORY_LEAD: never[] = [];
export const DOCUMENTS: never[] = [];
export const GAZETTE: never[] = [];
export const VISITS: never[] = [];
