/** A zero stated in words. */
import type { Era } from "@/lib/report";
import type { Topic } from "../headings";

export interface ZeroReading {
  key: string;
  /** Compact positions of the words. */
  start: number;
  end: number;
  /** Printed measure word of 未发生一起…, where there is one. */
  unit: string | null;
  /** True where the words are not plain enough to be accepted. */
  weak: boolean;
}

/** A clause (up to 。 or ；) as compact text, with what is known around it. */
export interface Clause {
  text: string;
  /** Topic of the section. */
  topic: Topic;
  era: Era;
}

/** The zero whose words are what a pattern found. */
export const zeroOf = (key: string, found: RegExpExecArray): ZeroReading => ({
  key,
  start: found.index,
  end: found.index + found[0].length,
  unit: null,
  weak: false,
});
