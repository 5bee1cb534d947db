/** A number of running text, as it is found. */
import type { Approx } from "@/lib/report";

/** What a number is by its own looks, before anybody asks what it counts. */
export type NumberKind =
  | "count"
  | "percent"
  | "date"
  | "document_number"
  | "phone"
  | "list_number"
  | "ordinal"
  | "limit"
  | "code";

export interface ProseNumber {
  /** Digits with 万 or 亿; without the words 约, 余 and the unit. */
  start: number;
  end: number;
  /** Where 近, 约, 超过 begins; otherwise `start`. */
  from: number;
  /** End of 余, unit and 左右; otherwise `end`. */
  to: number;
  /** 万 and 亿 multiplied in: 136.22万元 → 1362200. */
  value: number;
  approx: Approx | null;
  /** Measure word without its 万: 条, 件, 人次, 元. */
  unit: string | null;
  /** Printed unit: 万元 for money, otherwise the measure word. */
  unitPrinted: string | null;
  kind: NumberKind;
  /** Year of a date, where it is one. */
  year: number | null;
  chinese: boolean;
}
