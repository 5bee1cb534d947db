/** What stands before every line or around words is none of them: a report reads the same with it and without. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import type { Era } from "@/lib/report";
import { syntheticDocument } from "@/lib/synth/document";
import { unmarked } from "./marks";

const eachLine = (f: (line: string, n: number) => string) => (text: string) =>
  text
    .split("\n")
    .map((l, i) => f(l, i + 1))
    .join("\n");
const escaped = (s: string) => s.replace(/&/g, "&amp;").replace(/</g, "&lt;");

/** Ways a report reaches us by mail, from a terminal, out of a converter or inside a page. */
const MARKS: Record<string, (text: string) => string> = {
  "quoted in a mail": eachLine((l) => `> ${l}`),
  "quoted twice, blank lines bare": eachLine((l) => (l === "" ? "" : `>> ${l}`)),
  "line numbers": eachLine((l, n) => `${n}. ${l}`),
  "line numbers before a tab": eachLine((l, n) => `${n}\t${l}`),
  "line numbers of one width": eachLine((l, n) => `${String(n).padStart(5)}  ${l}`),
  "numbered and quoted": (t) => MARKS["quoted in a mail"]?.(MARKS["line numbers"]?.(t) ?? "") ?? "",
  bullets: eachLine((l) => (l.trim() === "" ? l : `- ${l}`)),
  "indented by a tab": eachLine((l) => `\t${l}`),
  "line ends of old programs": (t) => t.replaceAll("\n", "\r"),
  preformatted: (t) => `<html><body><pre>${escaped(t)}</pre></body></html>`,
  "a line a paragraph": (t) =>
    `<html><body>${t
      .split("\n")
      .map((l) => `<p>${escaped(l)}</p>`)
      .join("\n")}</body></html>`,
};

/** Text files with tables, blanks in line count for the last of them only where they are kept. */
const reports = (["E2", "E3", "E4"] as Era[])
  .flatMap((era) =>
    (["tuned", "fresh"] as const).flatMap((split) =>
      [0, 1, 2, 3, 4, 5].map((n) => syntheticDocument(era, split, n, "marks")),
    ),
  )
  .filter((d) => d.kind === "text" && /\/table/.test(d.family) && !/-gbk/.test(d.family));

function figuresOf(text: string): string[] {
  const result = processReport(new TextEncoder().encode(text), "a.txt");
  if (result.outcome !== "report") return [result.outcome];
  const inTables = result.facts.filter((f) => f.method === "table");
  return inTables.map((f) => `${f.indicator} ${f.applicant} ${f.value} ${f.state}`);
}

test.each(Object.keys(MARKS))("%s", (name) => {
  fc.assert(
    fc.property(fc.constantFrom(...reports), (doc) => {
      const text = new TextDecoder().decode(doc.bytes);
      // Blanks that part columns are closed up in a paragraph.
      if (name === "a line a paragraph" && /aligned|spaces|cells-spaced|pdf-wrapped/.test(doc.family)) return;
      // Blanks behind the last bar of a line are lost there, and with them what tells this layout's cells apart: still to be read.
      if (name === "preformatted" && /broken-pipes/.test(doc.family)) return;
      // A folded table whose lines end where nothing more is filled in loses what stands on its widest lines: still to be read.
      if (name === "a line a paragraph" && /tabs-cut\/folded/.test(doc.family)) return;
      expect(figuresOf(MARKS[name]?.(text) ?? ""), doc.family).toEqual(figuresOf(text));
    }),
    { numRuns: 3 },
  );
});

describe("no offset moves, and what is no mark stays", () => {
  const lines = (n: number, f: (i: number) => string) => Array.from({ length: n }, (_, i) => f(i)).join("\n");
  test("bold and code", () => expect(unmarked("**12** | `3` | **规章**")).toBe("  12   |  3  |   规章  "));
  test.each([
    ["a breadcrumb", "> 首页 > 公开\n>> 正文\n一、总体情况"],
    ["a list of a few items", "- 公开\n- 申请\n- 复议"],
    ["items of a list with their own numbers", `第一项\n${lines(14, (i) => `${i + 1}. 公开信息${i}条`)}`],
    ["dashes in cells", lines(14, () => "-")],
    ["figures one a line", lines(14, (i) => String(i))],
    ["stars behind a label", "收到申请数* | 3\n注:标*的为重点"],
    ["blanks to fill in", "公开__条,答复__件,____年"],
  ])("%s", (_, text) => expect(unmarked(text)).toBe(text));
});
