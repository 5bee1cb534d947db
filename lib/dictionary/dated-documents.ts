/** National documents and tasks that date the text which names them. */
import { z } from "zod";
import datedJson from "./dated-documents.json";

const DatedSchema = z.strictObject({
  id: z.string().regex(/^[a-z0-9-]+$/),
  zh: z.string().min(1),
  match: z.array(z.string().min(1)).min(1),
  /** Month, 2019-12. */
  issued: z.string().regex(/^20\d\d-[01]\d$/),
  /** The year in which the work named was done. */
  task: z.number().int().nullable(),
  /** Last reporting year the mention makes sense in. */
  not_after: z.number().int().nullable(),
});

export type DatedDocument = z.infer<typeof DatedSchema> & { pattern: RegExp };

/** All of them, with `match` as one pattern. */
export const datedDocuments: readonly DatedDocument[] = z
  .array(DatedSchema)
  .parse(datedJson.rows)
  .map((d) => ({ ...d, pattern: new RegExp(d.match.join("|")) }));
