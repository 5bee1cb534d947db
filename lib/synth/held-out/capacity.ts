/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). Press, consultations, staff, money, meetings. */
export const TOPICS = {
  press: [],
  interviews: [],
  interpretations: [],
  responses: [],
  mailbox: [],
  consultations: [],
  reading: [],
  agencies: [],
  staff: [],
  budget: [],
  meetings: [],
  training: [],
};
