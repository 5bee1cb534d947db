/** How well the reader does on labelled documents, as `npm run accuracy` last measured it. Shares and bounds are formed where they are shown. */
import { z } from "zod";
import accuracyJson from "./accuracy.json";

const Count = z.number().int().nonnegative();

/**
 * tuned: generated documents rules were written with in view · fresh: held out until the round before, failures may be looked at since ·
 * held out: written without sight of the rules, counted and never looked at · samples: bundled retold reports.
 */
export const AccuracySets = ["tuned", "fresh", "held out", "samples"] as const;

const FiguresSchema = z.strictObject({
  set: z.enum(AccuracySets),
  /** What the row is about: all documents, one format era, one file kind, or the figures of one topic. */
  by: z.enum(["all", "era", "kind", "topic"]),
  value: z.string().min(1),
  group: z.enum(["tables", "narrative"]),
  documents: Count,
  /** due: have to be found · found = right + wrong: accepted · missed: due and not accepted · held: of these, read rightly and left to a person. */
  counts: z.strictObject({ due: Count, found: Count, right: Count, wrong: Count, missed: Count, held: Count }),
});
export type AccuracyFigures = z.infer<typeof FiguresSchema>;

/** told: the document decides it · guessed: it does not, and the answer was wrong all the same. */
const AnswersSchema = z.strictObject({ told: Count, right: Count, unknown: Count, wrong: Count, guessed: Count });
const AskedSchema = z.strictObject({ right: Count, asked: Count });
const IdentitySchema = z.strictObject({
  set: z.enum(AccuracySets),
  documents: Count,
  outcome: AskedSchema,
  place: AnswersSchema,
  year: AnswersSchema,
  era: AskedSchema,
  scope: z.strictObject({ right: Count, unknown: Count, asked: Count }),
  issuer: AskedSchema,
});
export type AccuracyIdentity = z.infer<typeof IdentitySchema>;

const AccuracySchema = z.strictObject({
  about: z.string(),
  /** READER_VERSION of the reader that was measured. */
  reader: z.string().min(1),
  figures: z.array(FiguresSchema).min(1),
  identity: z.array(IdentitySchema).min(1),
});

/** The whole table. */
export const accuracy: z.infer<typeof AccuracySchema> = AccuracySchema.parse(accuracyJson);
