/** Why a report waits for a person: the closed list of `ReportIdentity.held`, with what a person has to do. */
export const HELD = {
  /** No place, or several equally likely ones: choose among the candidates. */
  place_unknown: "Which place it is could not be settled.",
  /** One place fits, by a name without anything around it: confirm it. */
  place_unconfirmed: "The place rests on a single weak clue.",
  /** The county is certain, the town's printed name is unknown to the gazetteer: confirm or enter it. */
  place_unlisted: "The town is named, but no list of places knows it.",
  /** No year, or nothing that decides between two. */
  year_unknown: "Which year it is about could not be settled.",
  /** The year follows from the publish date alone, or is the one a school year ends in. */
  year_unconfirmed: "The year rests on the publish date alone, or on a school year.",
  /** Two statistics periods contradict each other. */
  year_conflict: "Two statistics periods are printed.",
  /** Title and statistics period (or all of the text) name different years; the better supported one is given, if any. */
  title_conflict: "Title and text name different years.",
  /** A foreign string stands where the place's name was. */
  spam_suspected: "Words of the text were replaced by a foreign string.",
  /** Its sections begin twice: a second report without a title may stand in it, and its figures with them. */
  several_reports: "The sections of a report begin more than once.",
} as const;

export type Held = keyof typeof HELD;
