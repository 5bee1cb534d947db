/** How often the rules of the checks fail. */
import type { Words } from "./figures";

/** Failed checks by rule. */
export interface RuleCount {
  rule: string;
  meaning: Words | null;
  severity: "hard" | "soft" | "warn";
  fails: number;
  reports: number;
}
