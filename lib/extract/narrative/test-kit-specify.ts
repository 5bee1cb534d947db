/** Specifications of the prose reader as lines of text: who reports, what, and every figure that is accepted of it. */
import { describe, expect, test } from "vitest";
import { narrate, type Reporter, reporters } from "./test-kit";

/** `county 2016 text → key=value key=value`, one a line: who reports, what, and all that is accepted of it (— for nothing); ✗ marks traps, ⏎ ends a line. */
function casesOf(block: string) {
  return block
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "")
    .map((line) => {
      const [, who, year, text, facts] = /^(\w+) (\d{4}) (?:✗ )?(.+) → (.+)$/.exec(line) ?? [];
      const by = reporters[who as keyof typeof reporters]?.(Number(year));
      if (!by || !text || !facts) throw new Error(`Not a case: ${line}`);
      return { title: line, by, text: text.replaceAll("⏎", "\n"), facts: facts === "—" ? [] : facts.split(" ").sort() };
    });
}

const accepted = (text: string, by: Reporter) =>
  narrate(text, by)
    .facts.filter((f) => f.state !== "review")
    .map((f) => `${f.indicator}${f.applicant && f.applicant !== "total" ? `[${f.applicant}]` : ""}=${f.value}`)
    .sort();

/** One test a line of every block. */
export function specify(blocks: Record<string, string>): void {
  describe.each(Object.entries(blocks))("%s", (_, block) => {
    test.each(casesOf(block))("$title", ({ text, by, facts }) => {
      expect(accepted(text, by)).toEqual(facts);
    });
  });
}
