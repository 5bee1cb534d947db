/** Cells left blank, as editors and converters leave them: with a space of no width inside, or as a bar behind the label. */
import fc from "fast-check";
import { expect, test } from "vitest";
import { read } from "@/lib/read/read";
import { compare } from "./compare";
import { filledForm } from "./filled-form";
import * as form from "./generate";
import { reword, trimmed, truthOf } from "./generate-damage";
import { readTables } from "./read-tables";

function extractionOf(text: string, name: string) {
  const result = read(new TextEncoder().encode(text), name);
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return readTables(result.document, { scope: "organ", year: 2022 });
}

/** Every cell ends with a space of no width; a blank one holds nothing else. */
const htmlOf = ({ heading, rows }: form.GridTable) =>
  `<p>${heading ?? ""}</p><table>${rows
    .map(
      (row) =>
        `<tr>${row.map((c) => `<td colspan="${c.colSpan ?? 1}" rowspan="${c.rowSpan ?? 1}">${c.text}\u200b</td>`).join("")}</tr>`,
    )
    .join("")}</table>`;

test("a cell with nothing but a space of no width is blank, and no label that takes the figures behind it", () => {
  fc.assert(
    fc.property(fc.constantFrom("E3" as const, "E4" as const), fc.integer({ min: 1, max: 4 }), (era, every) => {
      let n = 0;
      const tables = filledForm(era).map((t) => reword(t, (s) => (s === "0" && n++ % every === 0 ? "" : s)));
      const page = form.htmlPage(tables.map(htmlOf).join("\n"));
      const result = compare(extractionOf(page, "report.html"), truthOf(tables), era);
      expect(result).toMatchObject({ wrong: [], unreadable: 0, right: result.printed });
    }),
    { numRuns: 8 },
  );
});

test("the same with the blank cells behind a row's last figure left out: right or fewer", () => {
  const tables = filledForm("E4").map((t) => trimmed(reword(t, (s) => (s === "0" ? "" : s))));
  const result = compare(
    extractionOf(form.htmlPage(tables.map(htmlOf).join("\n")), "report.html"),
    truthOf(tables),
    "E4",
  );
  expect(result.wrong).toEqual([]);
  expect(result.right).toBeGreaterThan(result.printed / 2);
});

const LINES = (rows: string) => `二、主动公开政府信息情况
|
 第二十条第（一）项  ||||
|
 信息内容  |
 本年制发件数  |
 本年废止件数  |
 现行有效件数  |
${rows}|
 行政规范性文件  |
 6  |
 5  |
 19  |
`;
const acceptedOf = (rows: string) =>
  extractionOf(LINES(rows), "report.txt")
    .facts.filter((f) => f.state === "accepted")
    .map((f) => `${f.indicator}=${f.value}`);

test("a cell a line between bars: whether a bar behind the label is a blank cell or the label's width is not guessed", () => {
  const documents = ["normative_documents_made=6", "normative_documents_repealed=5", "normative_documents_in_force=19"];
  // The first cell is blank, and the figures are those of the second and third.
  expect(acceptedOf("|\n 规章  ||\n 0  |\n 4  |\n")).toEqual(documents);
  expect(acceptedOf("|\n 规章  |\n 0  |\n 0  |\n 4  |\n")).toEqual([
    "rules_made=0",
    "rules_repealed=0",
    "rules_in_force=4",
    ...documents,
  ]);
});

test("a question mark beside one figure is somebody's doubt; beside many it is what is left of blanks", () => {
  const tables = filledForm("E4");
  const marked = (every: number) => {
    let n = 0;
    const page = tables.map((t) => htmlOf(reword(t, (s) => (/^\d+$/.test(s) && n++ % every === 0 ? `?${s}` : s))));
    return compare(extractionOf(form.htmlPage(page.join("\n")), "report.html"), truthOf(tables), "E4");
  };
  const one = marked(1_000);
  expect(one).toMatchObject({ wrong: [], review: 1, right: one.printed - 1 });
  const many = marked(2);
  expect(many).toMatchObject({ wrong: [], review: 0, right: many.printed });
});

test("a blank row taken for the rest of the label above it: the figure before both is nobody's for certain", () => {
  const LEAVES = ["结果维持", "结果纠正", "其他结果", "尚未审结", "总计"];
  const rows = ["行政复议", "未经复议直接起诉", "复议后起诉"].flatMap((group, g) =>
    LEAVES.map((leaf, i) => {
      const value = g === 1 ? (["1", "1", "", "", "2"][i] as string) : "";
      const name = i === 0 ? group : "";
      return `|${name}${" ".repeat(16 - 2 * name.length)}|${leaf}${" ".repeat(8 - 2 * leaf.length)}|${value.padEnd(4)}|`;
    }),
  );
  const text = `四、政府信息公开行政复议、行政诉讼情况\n${rows.join("\n")}\n`;
  const { facts } = extractionOf(text, "report.txt");
  const truth: Record<string, number> = {
    litigation_direct_upheld: 1,
    litigation_direct_corrected: 1,
    litigation_direct_total: 2,
  };
  expect(facts.filter((f) => f.state === "accepted" && truth[f.indicator] !== f.value)).toEqual([]);
  expect(facts.map((f) => f.value).sort()).toEqual([1, 1, 2]);
});

test("a line with two numbers among lines with one is no two cells for certain: a blank one left no trace", () => {
  const text =
    "二、主动公开政府信息情况\n第二十条第（一）项\n信息内容\n本年制发件数\n本年废止件数\n现行有效件数\n规章\n0\n1\n36\n行政规范性文件\n\n9\n1 69";
  const accepted = extractionOf(text, "a.txt").facts.filter((f) => f.state === "accepted");
  expect(accepted.map((f) => f.indicator)).toEqual(["rules_made", "rules_repealed", "rules_in_force"]);
});
