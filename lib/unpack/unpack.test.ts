import * as xlsx from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { LIMITS } from "@/lib/limits";
import { read } from "@/lib/read/read";
import { unpack } from "./unpack";

const utf8 = (s: string) => new TextEncoder().encode(s);
const words = (s: string) => `<w:p><w:r><w:t>${s}</w:t></w:r></w:p>`;
const cell = (s: string, properties = "") => `<w:tc><w:tcPr>${properties}</w:tcPr>${words(s)}</w:tc>`;

/** The smallest .docx Word would open. */
function docx(body: string): Uint8Array {
  return zipSync({
    "[Content_Types].xml": strToU8(
      `<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>`,
    ),
    "_rels/.rels": strToU8(
      `<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r1" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>`,
    ),
    "word/document.xml": strToU8(
      `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${body}</w:body></w:document>`,
    ),
  });
}

async function gridOf(bytes: Uint8Array, name: string) {
  const [part] = await unpack(bytes, name);
  if (!part || !("bytes" in part)) throw new Error(part?.refusal.message ?? "nothing");
  const result = read(part.bytes, part.name);
  if (result.outcome !== "document") throw new Error(result.reason.message);
  return {
    grid: result.document.tables[0]?.rows.map((r) => r.map((c) => [c.text, c.col])),
    text: result.document.text,
  };
}

const codesOf = async (bytes: Uint8Array, name = "x") =>
  (await unpack(bytes, name)).map((p) => ("refusal" in p ? p.refusal.code : "read"));

test("a Word table keeps its merged cells", async () => {
  const table = `<w:tbl><w:tr>${cell("三、本年度办理结果", '<w:vMerge w:val="restart"/>')}${cell("（一）予以公开")}${cell("4")}</w:tr><w:tr>${cell("", "<w:vMerge/>")}${cell("（二）部分公开")}${cell("1")}</w:tr></w:tbl>`;
  const { grid, text } = await gridOf(docx(words("某县2021年政府信息公开工作年度报告") + table), "a.docx");
  expect(grid).toEqual([
    [
      ["三、本年度办理结果", 0],
      ["(一)予以公开", 1],
      ["4", 2],
    ],
    [
      ["(二)部分公开", 1],
      ["1", 2],
    ],
  ]);
  expect(text).toContain("某县2021年");
});

test.each([
  ["xlsx", "b.xlsx"],
  ["biff8", "b.xls"],
] as const)("an Excel sheet (%s) keeps its merged cells and its numbers as stored", async (bookType, name) => {
  const sheet = xlsx.utils.aoa_to_sheet([
    ["政府信息公开情况统计表", null, null],
    ["统计指标", "单位", "统计数"],
    ["（四）政府信息公开专项经费", "万元", 136.22],
    ["七、收取的费用", "万元", 0.1 + 0.2],
  ]);
  sheet["!merges"] = [xlsx.utils.decode_range("A1:C1")];
  const book = xlsx.utils.book_new(sheet, "统计表");
  const { grid } = await gridOf(new Uint8Array(xlsx.write(book, { type: "array", bookType })), name);
  expect(grid?.[0]).toEqual([["政府信息公开情况统计表", 0]]);
  expect(grid?.[2]).toEqual([
    ["(四)政府信息公开专项经费", 0],
    ["万元", 1],
    ["136.22", 2],
  ]);
  expect(grid?.[3]?.[2]).toEqual(["0.3", 2]);
});

test("an archive gives its documents in order, with Chinese names written in GBK", async () => {
  // 年报.txt in GBK, as Chinese Windows packs it.
  const gbk = String.fromCharCode(0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74);
  const plain = zipSync({ "年报.txt": utf8("甲"), "logo.png": new Uint8Array(4), "sub/b.html": utf8("<p>乙</p>") });
  expect((await unpack(plain, "a.zip")).map((p) => p.name)).toEqual(["a.zip/年报.txt", "a.zip/sub/b.html"]);
  // Packed as it is, an Office file shows its own names in the bytes of the archive.
  const inside = zipSync({ "年报/正文.docx": docx(words("甲")) }, { level: 0 });
  expect((await unpack(inside, "a.zip")).map((p) => p.name)).toEqual(["a.zip/年报/正文.docx"]);
  const raw = zipSync({ "0000.txt": utf8("甲") });
  const marker = Buffer.from(raw);
  for (let at = marker.indexOf("0000.txt"); at >= 0; at = marker.indexOf("0000.txt", at + 1)) {
    for (let i = 0; i < 8; i++) marker[at + i] = gbk.charCodeAt(i);
  }
  expect((await unpack(new Uint8Array(marker), "b.zip")).map((p) => p.name)).toEqual(["b.zip/年报.txt"]);
});

test("what cannot be read is refused with a reason, never thrown", async () => {
  expect(await codesOf(new Uint8Array([0x89, 0x50, 0x4e, 0x47, 1, 2]))).toEqual(["image"]);
  expect(await codesOf(new Uint8Array([0x52, 0x61, 0x72, 0x21, 1, 2]))).toEqual(
    ["archive"].map(() => "unsupported_format"),
  );
  expect(await codesOf(docx(words("甲")).subarray(0, 300))).toEqual(["damaged_file"]);
  expect(await codesOf(zipSync({ "a.png": new Uint8Array(3) }))).toEqual(["empty_file"]);
  expect(await codesOf(zipSync({ "a.zip": zipSync({ "b.zip": zipSync({ "c.txt": utf8("甲") }) }) }))).toEqual([
    "too_deep",
  ]);
});

test("a bomb is refused before it is unpacked", async () => {
  // What an archive says of its files in its list at the end: it claims more than is read, and nothing of it is there to unpack.
  const bomb = Buffer.from(zipSync({ "a.txt": new Uint8Array(1000) }));
  bomb.writeUInt32LE(LIMITS.archiveBytes + 1, bomb.indexOf("PK\x01\x02", 0, "latin1") + 24);
  expect(await codesOf(new Uint8Array(bomb), "bomb.zip")).toEqual(["too_large"]);
});

test.each([
  [
    "deleted with tracked changes",
    `<w:del w:id="1"><w:r><w:delText>5</w:delText></w:r></w:del><w:ins w:id="2"><w:r><w:t>4</w:t></w:r></w:ins>`,
  ],
  [
    "hidden",
    `<w:r><w:rPr><w:vanish/></w:rPr><w:t>5</w:t></w:r><w:r><w:rPr><w:vanish w:val="0"/></w:rPr><w:t>4</w:t></w:r>`,
  ],
  ["inside a field", `<w:fldSimple w:instr=" =2+2 "><w:r><w:t>4</w:t></w:r></w:fldSimple>`],
  ["inside a content control", `<w:sdt><w:sdtPr/><w:sdtContent><w:r><w:t>4</w:t></w:r></w:sdtContent></w:sdt>`],
  [
    "with a reading above",
    `<w:r><w:ruby><w:rt><w:r><w:t>sì</w:t></w:r></w:rt><w:rubyBase><w:r><w:t>4</w:t></w:r></w:rubyBase></w:ruby></w:r>`,
  ],
  ["as a formula", `<m:oMath xmlns:m="m"><m:r><m:t>4</m:t></m:r></m:oMath>`],
])("a figure in Word %s is what the page shows", async (_, runs) => {
  const table = `<w:tbl><w:tr>${cell("规章")}<w:tc><w:p>${runs}</w:p></w:tc></w:tr></w:tbl>`;
  const { grid } = await gridOf(docx(table), "a.docx");
  expect(grid?.[0]?.[1]).toEqual(["4", 1]);
});

test("a figure in Word struck once or twice is no digit of the one beside it, and a fraction is none", async () => {
  const run = (mark: string, n: string) => `<w:r><w:rPr><w:${mark}/></w:rPr><w:t>${n}</w:t></w:r>`;
  const fraction = `<m:oMath xmlns:m="m"><m:f><m:num><m:r><m:t>1</m:t></m:r></m:num><m:den><m:r><m:t>2</m:t></m:r></m:den></m:f></m:oMath>`;
  const cells = [run("strike", "5") + run("b", "4"), run("dstrike", "5") + run("b", "4"), fraction];
  const table = `<w:tbl><w:tr>${cell("规章")}${cells.map((c) => `<w:tc><w:p>${c}</w:p></w:tc>`).join("")}</w:tr></w:tbl>`;
  const { grid } = await gridOf(docx(table), "a.docx");
  for (const [text] of grid?.[0]?.slice(1) ?? []) expect(text).not.toMatch(/54|12/);
});

test("columns that a Word row leaves out on its left stay blank", async () => {
  const row = (before: string, cells: string) => `<w:tr><w:trPr>${before}</w:trPr>${cells}</w:tr>`;
  const table = `<w:tbl>${row("", cell("规章") + cell("1") + cell("2"))}${row('<w:gridBefore w:val="1"/><w:wBefore w:w="9" w:type="dxa"/>', cell("3") + cell("4"))}</w:tbl>`;
  const { grid } = await gridOf(docx(table), "a.docx");
  expect(grid?.[1]).toEqual([
    ["", 0],
    ["3", 1],
    ["4", 2],
  ]);
});

describe("a sheet is read as it is shown", () => {
  type Sheet = Record<string, unknown>;
  const sheet = (rows: unknown[][], more: Sheet = {}): Sheet => ({ ...xlsx.utils.aoa_to_sheet(rows), ...more });
  const bookOf = (sheets: Sheet[], hidden: number[] = []) => {
    const book = xlsx.utils.book_new();
    for (const [i, s] of sheets.entries()) xlsx.utils.book_append_sheet(book, s as xlsx.WorkSheet, `表${i + 1}`);
    book.Workbook = { Sheets: sheets.map((_, i) => ({ Hidden: hidden.includes(i) ? 1 : 0 })) };
    return book;
  };
  const shown = async (book: xlsx.WorkBook, bookType: xlsx.BookType = "xlsx") => {
    const bytes = new Uint8Array(xlsx.write(book, { type: "array", bookType }));
    return (await gridOf(bytes, "a.xlsx")).grid?.map((r) => r.map(([text]) => text));
  };

  test.each(["xlsx", "biff8"] as const)("without hidden sheets (%s)", async (type) => {
    expect(await shown(bookOf([sheet([["规章", 9]]), sheet([["规章", 4]])], [0]), type)).toEqual([["规章", "4"]]);
  });

  test("without hidden rows and columns; a merged cell keeps what of it is shown", async () => {
    const rows = [
      ["指标", "旧", "数量"],
      ["规章", 9, 4],
      ["规章", 9, 5],
      ["许可", 9, 6],
    ];
    const hidden = sheet(rows, { "!rows": [{}, {}, { hidden: true }], "!cols": [{}, { hidden: true }] });
    expect(await shown(bookOf([hidden]))).toEqual([
      ["指标", "数量"],
      ["规章", "4"],
      ["许可", "6"],
    ]);
    const merges = [{ s: { r: 0, c: 0 }, e: { r: 1, c: 0 } }];
    const below = sheet(
      [
        ["规章", 1],
        [null, 2],
      ],
      { "!merges": merges, "!rows": [{ hidden: true }] },
    );
    expect(await shown(bookOf([below]))).toEqual([["规章", "2"]]);
  });

  test.each(["xlsx", "biff8"] as const)(
    "an error is no figure, nor is a formula without its value a blank (%s)",
    async (type) => {
      const cells = sheet([["规章", 1, 2]]);
      cells.B1 = { t: "e", v: 0x17, w: "#REF!" };
      cells.C1 = { t: "n", f: "A1+1" };
      const [row] = (await shown(bookOf([cells]), type)) ?? [];
      expect(row?.[1]).toBe("#REF!");
      if (type === "xlsx") expect(row?.[2]).toBe("#CALC!");
    },
  );
});
