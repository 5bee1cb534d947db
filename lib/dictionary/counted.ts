/** What a number counts, as a noun: requests, lawsuits, documents. Data in counted.json. */
import { z } from "zod";
import countedJson from "./counted.json";

const CountedSchema = z.strictObject({
  zh: z.string().min(1),
  /** English of one and of several. */
  one: z.string().min(1),
  many: z.string().min(1),
  /** Series and indicators. */
  keys: z.array(z.string()).min(1),
  /** Shares and rates whose denominator it is. */
  wholes: z.array(z.string()).default([]),
});

/** Nouns in both languages. */
export type Noun = Pick<z.infer<typeof CountedSchema>, "zh" | "one" | "many">;

export const counted: readonly z.infer<typeof CountedSchema>[] = z.array(CountedSchema).parse(countedJson.rows);

const by = (keysOf: (row: (typeof counted)[number]) => readonly string[]): ReadonlyMap<string, Noun> =>
  new Map(counted.flatMap((row) => keysOf(row).map((key) => [key, { zh: row.zh, one: row.one, many: row.many }])));

const counts = by((row) => row.keys);
const wholes = by((row) => row.wholes);

/** What a series or an indicator counts; null for money, shares and rates. */
export const nounOf = (key: string): Noun | null => counts.get(key) ?? null;

/** A unit with what is counted in it, for `withUnit` and `unitName`. */
export const measureOf = (key: string, unit: string | null): { unit: string; counted: Noun | null } => ({
  unit: unit ?? "",
  counted: nounOf(key),
});

/** What the denominator of a share or rate counts; null for what is none. */
export const nounOfWhole = (key: string): Noun | null => wholes.get(key) ?? null;
