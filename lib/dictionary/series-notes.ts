/** Notes for readers: what a series counts, what to know of a series or an indicator in an era. Data in series-notes.json and indicator-notes.json. */
import { z } from "zod";
import { ERAS, type Era } from "@/lib/report";
import indicatorJson from "./indicator-notes.json";
import seriesJson from "./series-notes.json";

const WordsSchema = z.strictObject({ zh: z.string().min(1), en: z.string().min(1) });
export type NoteWords = z.infer<typeof WordsSchema>;

const SeriesNoteSchema = z.strictObject({
  series: z.string(),
  /** What is counted. */
  definition: WordsSchema,
  /** Where an era's figures come from, or what is odd about them; only where it needs saying. */
  eras: z.partialRecord(z.enum(ERAS), WordsSchema),
});
export type SeriesNote = z.infer<typeof SeriesNoteSchema>;

const IndicatorNoteSchema = z.strictObject({
  keys: z.array(z.string()).min(1),
  eras: z.array(z.enum(ERAS)).min(1),
  zh: z.string().min(1),
  en: z.string().min(1),
});

export const seriesNotes: readonly SeriesNote[] = z.array(SeriesNoteSchema).parse(seriesJson.rows);
/** One row may speak of several keys and eras. */
export const indicatorNotes: readonly z.infer<typeof IndicatorNoteSchema>[] = z
  .array(IndicatorNoteSchema)
  .parse(indicatorJson.rows);

const bySeries = new Map(seriesNotes.map((n) => [n.series, n]));
const byIndicator = new Map(
  indicatorNotes.flatMap((n) =>
    n.eras.flatMap((e) => n.keys.map((k) => [`${e}:${k}`, { zh: n.zh, en: n.en }] as const)),
  ),
);

/** The note of a series. Every series has one; throws for a key that is none. */
export function seriesNote(key: string): SeriesNote {
  const note = bySeries.get(key);
  if (!note) throw new Error(`There is no series "${key}".`);
  return note;
}

/** What to know of an indicator in an era, or undefined. */
export function indicatorNote(key: string, era: Era): NoteWords | undefined {
  return byIndicator.get(`${era}:${key}`);
}
