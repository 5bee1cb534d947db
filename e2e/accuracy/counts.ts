/** What is counted of a document, and how a failure is told. */
import type { LabelledDocument } from "@/lib/synth/truth";
import type { Topic } from "./topics";

export const GROUPS = ["tables", "narrative"] as const;
export type Group = (typeof GROUPS)[number];
export const groupOf = (source: "table" | "narrative"): Group => (source === "table" ? "tables" : "narrative");

/** Figures of one group. found = right + wrong: what the reader accepted. */
export interface Counts {
  /** Figures that have to be found. */
  due: number;
  found: number;
  right: number;
  wrong: number;
  /** Due and not accepted. Of these, `held`: read rightly, but left to a person. */
  missed: number;
  held: number;
}
export const noCounts = (): Counts => ({ due: 0, found: 0, right: 0, wrong: 0, missed: 0, held: 0 });

/** Answers of one question of identity. told: the document decides it. */
export interface Answers {
  told: number;
  right: number;
  unknown: number;
  wrong: number;
  /** Not told, and answered wrongly all the same. */
  guessed: number;
}
export const noAnswers = (): Answers => ({ told: 0, right: 0, unknown: 0, wrong: 0, guessed: 0 });

export type Stage = "read" | "identify" | "tables" | "narrative" | "check";

export interface Failure {
  stage: Stage;
  /** Kind of failure, for grouping: "missed requests_online", "wrong value answered_refused" … */
  what: string;
  document: string;
  family: string;
  split: string;
  expected: string;
  got: string;
  /** The words in question. */
  words: string;
}

export interface DocumentScore {
  figures: Record<Group, Counts>;
  /** The same figures by what they are about. */
  topics: Map<Topic, Record<Group, Counts>>;
  place: Answers;
  year: Answers;
  /** Era, scope and kind of issuer: right of those asked. */
  era: { right: number; asked: number };
  scope: { right: number; unknown: number; asked: number };
  issuer: { right: number; asked: number };
  outcome: { right: number; asked: number };
  failures: Failure[];
}

/** A document without any count. */
export const noScore = (): DocumentScore => ({
  figures: { tables: noCounts(), narrative: noCounts() },
  topics: new Map(),
  place: noAnswers(),
  year: noAnswers(),
  era: { right: 0, asked: 0 },
  scope: { right: 0, unknown: 0, asked: 0 },
  issuer: { right: 0, asked: 0 },
  outcome: { right: 0, asked: 1 },
  failures: [],
});

/** Notes a failure of one document. */
export type Fail = (told: Omit<Failure, "document" | "family" | "split">) => void;

export const failing =
  (score: DocumentScore, { id, family, split }: LabelledDocument): Fail =>
  (told) =>
    score.failures.push({ ...told, document: id, family, split });
