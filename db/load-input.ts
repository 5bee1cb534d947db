/** What is loaded: a report as the reader understood it, and what is known of its file. */
import type { ReportResult } from "@/lib/report";
import type { PackedSource } from "./reading/document";

export type ReadReport = Extract<ReportResult, { outcome: "report" }>;

export interface LoadInput {
  result: ReadReport;
  /** Bytes and text as they are stored. The SHA-256 of the bytes tells whether the report is known. */
  source: PackedSource;
  /** File name as given. */
  file: string;
  url: string | null;
  /** retold: a bundled sample in our own wording; never overrides an original. */
  origin: "original" | "retold";
  /** Counts the reports of one file from 1. */
  part: number;
  /** Version of the reading rules. */
  reader: string;
  loaded: Date;
  /** The place of a synthetic report, which no gazetteer knows; its unit is marked synthetic. */
  syntheticPlace?: string;
}
