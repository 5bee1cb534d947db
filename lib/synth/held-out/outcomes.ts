/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What became of the requests. */
export const HEAD: never[] = [];
export const LEAD: never[] = [];
export const DECISIONS = {
  answered_already_public: [],
  answered_granted: [],
  answered_partially_granted: [],
  answered_refused: [],
  answered_not_this_organ: [],
  answered_information_not_exist: [],
  answered_correction_requested: [],
  answered_other_channel: [],
};
export const GROUPS = {
  results_granted: [],
  results_partially_granted: [],
  results_refused: [],
  results_unable: [],
  results_not_processed: [],
  results_other: [],
};
export const ITEM: never[] = [];
export const RESIDUAL: never[] = [];
export const REFUSALS_LEAD: never[] = [];
export const RESULTS_LEAD: never[] = [];
export const ALL: never[] = [];
