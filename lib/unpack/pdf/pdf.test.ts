import { deflateSync } from "node:zlib";
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/limits";
import { drawTable, makePdf, type PdfPageSpec } from "./generate";
import { pdfToHtml } from "./pdf";
import { streamsTooLarge } from "./streams";
import { printed } from "./test-kit";

const BORDERS = [50, 220, 265, 310, 355, 400, 445, 490, 535];
const LABELS = ["(一)予以公开", "1.属于国家秘密", "2.重复申请", "(七)总计", "四、结转下年度继续办理"];
const filler = (n: number): PdfPageSpec => ({
  words: Array.from({ length: n }, (_, i) => ["正文一行说明情况", 50, 100 + i * 20, 10]),
});

test("a paragraph broken over lines is one line again, an indented line starts a new one", async () => {
  const page: PdfPageSpec = {
    words: [
      ["本年度共收到政府信息公开申请5", 70, 100, 10],
      ["46件，", 50, 115, 10],
      ["另起一段。", 70, 130, 10],
    ],
  };
  // The right margin is where the longest line ends.
  page.words[0] = ["本年度全市各级行政机关共收到政府信息公开申请五百四十余件，即共计5", 70, 100, 10];
  const { text } = await printed([page]);
  expect(text).toContain("即共计546件，\n另起一段。");
});

test("page numbers and running heads are left out", async () => {
  const pages = [1, 2, 3].map(
    (n): PdfPageSpec => ({ words: [["某县人民政府年报", 50, 40, 9], ...filler(5).words, [`- ${n} -`, 280, 820, 9]] }),
  );
  const { text } = await printed(pages);
  expect(text).not.toMatch(/- \d -|某县人民政府年报/);
});

const figures = fc.array(
  fc.array(fc.oneof(fc.constant(""), fc.nat(99_999).map(String)), { minLength: 7, maxLength: 7 }),
  { minLength: 5, maxLength: 5 },
);

test("a ruled table comes back cell by cell, blanks included", async () => {
  await fc.assert(
    fc.asyncProperty(figures, async (values) => {
      const rows = values.map((v, i) => [LABELS[i] as string, ...v]);
      const page = filler(2);
      drawTable(page, rows, BORDERS, 200, true);
      const doc = await printed([page]);
      expect(doc.tables.flatMap((t) => t.rows.map((r) => r.map((c) => c.text)))).toEqual(rows);
    }),
    { numRuns: 25 },
  );
});

test("a ruled table that goes on over the page break is one table", async () => {
  const rows = LABELS.map((label, i) => [label, ...[1, 2, 3, 4, 5, 6, 7].map((n) => String(n * (i + 1)))]);
  const first = filler(2);
  const second: PdfPageSpec = { words: [] };
  drawTable(first, rows.slice(0, 2), BORDERS, 760, true);
  drawTable(second, rows.slice(2), BORDERS, 60, true);
  const doc = await printed([first, second]);
  expect(doc.tables).toHaveLength(1);
  expect(doc.tables[0]?.rows.map((r) => r.map((c) => c.text))).toEqual(rows);
});

test("without ruling lines no value changes its row or column", async () => {
  await fc.assert(
    fc.asyncProperty(figures, async (values) => {
      const rows = values.map((v, i) => [LABELS[i] as string, ...v]);
      const page = filler(2);
      drawTable(page, [["", "自然人", "企业", "科研", "公益", "法律", "其他", "总计"], ...rows], BORDERS, 200, false);
      const doc = await printed([page]);
      for (const table of doc.tables) {
        const head = table.rows.find((r) => r.some((c) => c.text === "自然人" || c.text === "总计"));
        for (const row of table.rows) {
          const source = rows.find((r) => r[0] === row[0]?.text);
          if (!source || !head) continue;
          row.slice(1).forEach((cell, i) => {
            const at = ["自然人", "企业", "科研", "公益", "法律", "其他", "总计"].indexOf(head[i + 1]?.text ?? "");
            if (at >= 0 && cell.text !== "") expect(cell.text).toBe(source[at + 1]);
          });
        }
      }
    }),
    { numRuns: 25 },
  );
});

test("a table without ruling lines that prints all its numbers is read whole", async () => {
  const rows = LABELS.map((label, i) => [label, ...[1, 2, 3, 4, 5, 6, 7].map((n) => String(n * 11 * (i + 1)))]);
  const page = filler(2);
  drawTable(page, [["", "自然人", "企业", "科研", "公益", "法律", "其他", "总计"], ...rows], BORDERS, 200, false);
  const doc = await printed([page]);
  const read = doc.tables.flatMap((t) => t.rows.map((r) => r.map((c) => c.text)));
  for (const row of rows) expect(read).toContainEqual(row);
});

describe("digits with room between them", () => {
  const cells = async (room: number, alone: string) => {
    const page = filler(2);
    drawTable(
      page,
      [
        ["（一）予以公开", "", "5"],
        ["2.重复申请", alone, "6"],
      ],
      [50, 220, 300, 380],
      200,
      true,
    );
    for (const [i, d] of [..."123"].entries()) page.words.push([d, 240 + i * (5 + room), 213, 10]);
    return (await printed([page])).tables[0]?.rows[0]?.[1]?.text;
  };
  test("less than a blank: one number", async () => expect(await cells(1.5, "0")).toBe("123"));
  test("as much as a blank: nobody can tell", async () => expect(await cells(2.5, "0")).toBe("1 2 3"));
  test("as much as between two columns: nobody can tell", async () => expect(await cells(7, "0")).toBe("1 2 3"));
});

test("a scan, a broken file and an empty one are refused with a reason", async () => {
  const code = async (bytes: Uint8Array) => {
    const r = await pdfToHtml(bytes);
    return r.kind === "refused" ? r.code : "html";
  };
  expect(await code(makePdf([{ words: [] }]))).toBe("no_text");
  expect(await code(new TextEncoder().encode("%PDF-1.7\nnothing"))).toBe("damaged_file");
});

describe("streams are looked at before they are opened", () => {
  const stream = (...packed: Uint8Array[]) =>
    Buffer.concat([
      Buffer.from("%PDF-1.7\n"),
      ...packed.flatMap((p) => [Buffer.from("1 0 obj\n<<>>\nstream\r\n"), p, Buffer.from("\nendstream\nendobj\n")]),
    ]);
  const limits = { one: 10_000, all: 25_000 };
  const zeros = (n: number) => deflateSync(new Uint8Array(n));

  test("one that unpacks to more than the limit, once or packed twice", () => {
    expect(streamsTooLarge(stream(zeros(9_000)), limits)).toBeNull();
    expect(streamsTooLarge(stream(zeros(11_000)), limits)).not.toBeNull();
    expect(streamsTooLarge(stream(zeros(9), deflateSync(zeros(5_000_000))), limits)).not.toBeNull();
  });
  test("many that are too large together", () => {
    expect(streamsTooLarge(stream(zeros(9_000), zeros(9_000)), limits)).toBeNull();
    expect(streamsTooLarge(stream(zeros(9_000), zeros(9_000), zeros(9_000)), limits)).not.toBeNull();
  });
  test("streams that are cut short, plain or damaged never throw", () => {
    expect(
      streamsTooLarge(stream(zeros(9_000).subarray(0, 12), Buffer.from("BT ET"), new Uint8Array()), limits),
    ).toBeNull();
    expect(streamsTooLarge(stream(zeros(50_000_000).subarray(0, 30_000)), limits)).not.toBeNull();
  });
  test("a file with such a stream is refused", async () => {
    const bomb = new Uint8Array(LIMITS.pdfStream + 1);
    const r = await pdfToHtml(stream(deflateSync(bomb, { level: 1 })));
    expect(r).toMatchObject({ kind: "refused", code: "too_large" });
  });
});

test("page marks and running heads never fall into the cells of a table that reaches the margins", async () => {
  const rows = Array.from({ length: 36 }, (_, i) => [
    `第${i}类事项的办理`,
    ...[1, 2, 3, 4, 5, 6, 7].map((n) => String(n * (i + 1))),
  ]);
  const pages = [0, 1, 2].map((n) => {
    const page: PdfPageSpec = { words: [] };
    drawTable(page, rows.slice(n * 12, n * 12 + 12), BORDERS, 20, true, 33.4);
    page.words = page.words.map(([text, x, y]) => [text, x, y, 9]);
    page.words.push(["某县人民政府年报", 230, 45, 9], [`- ${n + 1} -`, 280, 818, 9]);
    return page;
  });
  const text = (await printed(pages)).tables.flatMap((t) => t.rows.flatMap((r) => r.map((c) => c.text)));
  expect(text.filter((t) => /-|年报/.test(t))).toEqual([]);
  expect(text).toEqual(rows.flat());
});
