/** The day by which a report was to be published. Data in deadlines.json. */
import { z } from "zod";
import { ISSUER_KINDS, type IssuerKind } from "@/lib/report";
import json from "./deadlines.json";

const DeadlineSchema = z.strictObject({
  /** Reporting years. */
  from: z.number().int(),
  to: z.number().int().nullable(),
  issuers: z.array(z.enum(ISSUER_KINDS)).nullable(),
  /** Month and day of the year after. */
  by: z.string().regex(/^\d\d-\d\d$/),
  source: z.string().min(1),
});

export const deadlines = z.array(DeadlineSchema).parse(json.rows);

/** Last day for the report of that year, as 2020-01-31; the first line that fits decides. Throws for years before the Regulations. */
export function deadlineOf(year: number, issuer: IssuerKind): string {
  const found = deadlines.find(
    (d) => d.from <= year && year <= (d.to ?? year) && (d.issuers === null || d.issuers.includes(issuer)),
  );
  if (!found) throw new RangeError(`There was no report to publish for ${year}.`);
  return `${year + 1}-${found.by}`;
}
