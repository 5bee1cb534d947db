import * as xlsx from "@e965/xlsx";
import { strToU8, zipSync } from "fflate";
import { expect, test } from "vitest";
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
});

test("an archive gives its documents in order, with Chinese names written in GBK", async () => {
  // 年报.txt in GBK, as Chinese Windows packs it.
  const gbk = String.fromCharCode(0xc4, 0xea, 0xb1, 0xa8, 0x2e, 0x74, 0x78, 0x74);
  const plain = zipSync({ "年报.txt": utf8("甲"), "logo.png": new Uint8Array(4), "sub/b.html": utf8("<p>乙</p>") });
  expect((await unpack(plain, "a.zip")).map((p) => p.name)).toEqual(["a.zip/年报.txt", "a.zip/sub/b.html"]);
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
