/** Each folder is a case: the reader must find in report.txt exactly what expected.json says, and nothing more. */
import { existsSync, readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { describe, expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import { differences, type Expected, report } from "./golden";

const here = import.meta.dirname;
const folders = readdirSync(here, { withFileTypes: true })
  .filter((entry) => entry.isDirectory())
  .map((entry) => entry.name);

test("there are samples, and each has its text, its expectation and its source", () => {
  expect(folders.length).toBeGreaterThanOrEqual(5);
  const missing = folders.flatMap((folder) =>
    ["report.txt", "expected.json", "source.md"]
      .map((file) => path.join(folder, file))
      .filter((file) => !existsSync(path.join(here, file))),
  );
  expect(missing).toEqual([]);
});

describe.each(folders)("%s", (folder) => {
  const bytes = readFileSync(path.join(here, folder, "report.txt"));
  const text = bytes.toString("utf8");
  const expected = JSON.parse(readFileSync(path.join(here, folder, "expected.json"), "utf8")) as Expected;

  test("the expectation quotes the text, and accounts for every number in it", () => {
    expect(wrongQuotes(expected, text)).toEqual([]);
    expect(unexplained(expected, text)).toEqual([]);
  });

  test("is read without a difference", () => {
    expect(report(differences(expected, processReport(bytes, "report.txt")))).toEqual([]);
  });

  test("reads the same with Windows line ends and a byte order mark", () => {
    const windows = `\uFEFF${text.replaceAll("\n", "\r\n")}`;
    const left = processReport(bytes, "report.txt");
    const right = processReport(new TextEncoder().encode(windows), "report.txt");
    expect(figures(right)).toEqual(figures(left));
  });
});

function wrongQuotes(expected: Expected, text: string): string[] {
  const quotes = [
    ...expected.values.flatMap((v) => [{ text: v.evidence, offset: v.offset }, ...(v.number ? [v.number] : [])]),
    ...expected.other_figures.flatMap((v) => [{ text: v.evidence, offset: v.offset }, ...(v.number ? [v.number] : [])]),
    ...expected.distractors,
  ];
  return quotes.filter((q) => !text.startsWith(q.text, q.offset)).map((q) => `${q.text} at ${q.offset}`);
}

/** Numbers of the text that no value, other figure or distractor stands for. */
function unexplained(expected: Expected, text: string): string[] {
  const spans = [
    ...[...expected.values, ...expected.other_figures].map((v) => [v.offset, v.offset + v.evidence.length] as const),
    ...expected.values.flatMap((v) =>
      v.number ? [[v.number.offset, v.number.offset + v.number.text.length] as const] : [],
    ),
    ...expected.distractors.map((d) => [d.offset, d.offset + d.text.length] as const),
  ];
  return [...text.matchAll(/\d+(?:\.\d+)?/g)]
    .filter((m) => !spans.some(([start, end]) => m.index >= start && m.index < end))
    .map((m) => `${m[0]} at ${m.index}`);
}

/** What was read, without the places it stands at. */
function figures(result: ReturnType<typeof processReport>): unknown {
  if (result.outcome !== "report") return result.outcome;
  return {
    facts: result.facts.map((f) => [
      f.indicator,
      f.applicant,
      f.label,
      f.value,
      f.scope,
      f.scope_words,
      f.period,
      f.state,
    ]),
    cells: result.cells.map((c) => [c.indicator, c.applicant, c.kind]),
    findings: result.findings.map((f) => [f.rule, f.column, f.result]),
  };
}
