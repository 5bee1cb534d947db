/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Requests: how many came, by which means, from whom, what was carried on. */
export const RECEIVED: never[] = [];
export const MEANS = {
  requests_in_person: [],
  requests_online: [],
  requests_letter: [],
  requests_fax: [],
  requests_email: [],
};
export const MEANS_LEAD: never[] = [];
export const PEOPLE: never[] = [];
export const PEOPLE_OF_FORMS: never[] = [];
export const ACCEPTED: never[] = [];
export const MEANS_SHAPES: never[] = [];
export const RESPECTIVELY: never[] = [];
export const NONE: never[] = [];
export const CARRIED: never[] = [];
export const WITH_CARRIED: never[] = [];
export const ON_TIME: never[] = [];
