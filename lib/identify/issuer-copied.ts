/** A preface that was taken over from the report of another body, and still names it. */
import type { IssuerClue, Title } from "./clues";

/** One name is part of the other, as far as bodies go: 某县某镇 and 某镇人民政府. */
const related = (one: string, other: string): boolean => {
  const [a, b] = [one, other].map((s) => s.replace(/(?:人民政府|政府|办事处)$/, "")) as [string, string];
  return a.includes(b) || b.includes(a);
};

/** Without the body of a preface that was copied from another report: title and metadata agree on a body it does not name. */
export function copied(clues: IssuerClue[], title: Title | null): IssuerClue[] | null {
  const subject = title?.subject ?? "";
  const row = clues.find((c) => c.from === "row" && subject.length >= 2 && related(c.name, subject));
  const left = clues.filter((c) => c.from !== "preface" || related(c.name, subject));
  return row && left.length < clues.length ? left : null;
}
