/** What a number is, for `extract --explain`. */
export interface NumberRole {
  start: number;
  end: number;
  text: string;
  role:
    | "indicator"
    | "breakdown"
    | "percentage"
    | "growth"
    | "cumulative"
    | "date"
    | "document_number"
    | "phone"
    | "list_number"
    | "other";
  /** Dictionary key where the number states one. */
  key: string | null;
  why: string;
}
