/**
 * The starter figures: some 2,200 figures of public reports of all four eras, coded by hand, each with the title and address of its source.
 * Server only. Parsed at first need; the file stores them by unit, year, source and remark.
 */
import { z } from "zod";
import { APPLICANTS, APPROXIMATIONS, type Applicant, type Approx, ERAS, type Era, type Scope } from "@/lib/report";
import json from "./starter-figures.json";

const Values = z.union([z.number(), z.partialRecord(z.enum(APPLICANTS), z.number())]);

const FileSchema = z.strictObject({
  about: z.string(),
  notes: z.array(z.strictObject({ en: z.string().min(1), zh: z.string().min(1) })),
  sources: z.array(z.strictObject({ title: z.string().min(1), url: z.string(), published: z.string() })),
  units: z.array(
    z.strictObject({
      place: z.string(),
      name: z.string(),
      scope: z.enum(["jurisdiction", "organ"]),
      issuer: z.string().min(1),
    }),
  ),
  rows: z.array(
    z.strictObject({
      unit: z.number().int(),
      year: z.number().int().min(2008),
      era: z.enum(ERAS),
      source: z.number().int(),
      part: z.enum(["text", "table"]).optional(),
      notes: z.array(z.number().int()).optional(),
      approx: z.enum(APPROXIMATIONS).optional(),
      less_sure: z.literal(true).optional(),
      figures: z.record(z.string(), Values),
    }),
  ),
});

/** One hand-coded figure with its source. The value is in the unit its key declares. */
export interface StarterFigure {
  /** Id of the gazetteer. */
  place: string;
  scope: Scope;
  issuer: string;
  year: number;
  era: Era;
  indicator: string;
  applicant: Applicant | null;
  value: number;
  approx: Approx | null;
  source: { title: string; url: string; published: string };
  part: "text" | "table" | "";
  note: { en: string; zh: string } | null;
  lessSure: boolean;
}

/** All starter figures, in the order of the file. */
export function starterFigures(): StarterFigure[] {
  const { notes, sources, units, rows } = FileSchema.parse(json);
  return rows.flatMap((row) => {
    const { place, scope, issuer } = units[row.unit]!;
    const remarks = (row.notes ?? []).map((n) => notes[n]!);
    const note =
      remarks.length === 0
        ? null
        : { en: remarks.map((r) => r.en).join("; "), zh: remarks.map((r) => r.zh).join("；") };
    const common = {
      place,
      scope,
      issuer,
      year: row.year,
      era: row.era,
      approx: row.approx ?? null,
      source: sources[row.source]!,
      part: row.part ?? ("" as const),
      note,
      lessSure: row.less_sure ?? false,
    };
    return Object.entries(row.figures).flatMap(([indicator, values]): StarterFigure[] =>
      typeof values === "number"
        ? [{ ...common, indicator, applicant: null, value: values }]
        : APPLICANTS.flatMap((applicant) => {
            const value = values[applicant];
            return value === undefined ? [] : [{ ...common, indicator, applicant, value }];
          }),
    );
  });
}
