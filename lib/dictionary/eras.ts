/** The four formats of the report as data: their years, official documents and the words that betray their tables. */
import { z } from "zod";
import { ERAS, type Era } from "@/lib/report";
import erasJson from "./eras.json";

const EraFormatSchema = z.strictObject({
  era: z.enum(ERAS),
  /** First and last reporting year of the format; null: still in use. */
  from: z.number().int(),
  to: z.number().int().nullable(),
  zh: z.string().min(1),
  en: z.string().min(1),
  /** The document that introduced it. */
  official: z.string().min(1),
  /** Labels only this era's table prints, half-width, without spaces. */
  anchors: z.array(z.string().min(2)),
  /** Anchors that no prose would print: one is enough. */
  strong: z.array(z.string().min(2)),
  /** Prose only this era uses, any of them; weak. */
  language: z.array(z.string().min(2)).transform((patterns) => new RegExp(patterns.join("|"))),
});
export type EraFormat = z.infer<typeof EraFormatSchema>;

/** Formats in the order of the years. */
export const eraFormats: readonly EraFormat[] = z.array(EraFormatSchema).parse(erasJson.rows);

const pattern = z.string().transform((source) => new RegExp(source));

/**
 * The outline that came with the trial form of 2019: the heading that is enough, its own headings and those they stand with, what only
 * reports in the trial form cite.
 */
export const outlineOf2019 = z
  .strictObject({ alone: pattern, own: pattern, others: pattern, trial: pattern })
  .parse(erasJson.outline);

/** Labels of the applicant table that E3 and E4 share. */
export const applicantTableLabels: readonly string[] = z.array(z.string()).parse(erasJson.applicant_table);

/** The format a report about that year normally uses. Years before 2008 count as E1. */
export function eraOfYear(year: number): Era {
  let era: Era = "E1";
  for (const format of eraFormats) if (year >= format.from) era = format.era;
  return era;
}

/** The description of one format. */
export function eraFormat(era: Era): EraFormat {
  return eraFormats.find((f) => f.era === era) as EraFormat;
}
