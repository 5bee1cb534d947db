/** Files are taken for what they hold, in whatever charset and under whatever name; what cannot be read says exactly what it is. */
import * as xlsx from "@e965/xlsx";
import fc from "fast-check";
import { strToU8, zipSync } from "fflate";
import { describe, expect, test } from "vitest";
import { processReports } from "@/lib/pipeline";
import { encodeGbk } from "@/lib/synth/gbk";
import { docx } from "@/lib/synth/render-office";
import { makePdf } from "./pdf/generate";
import { unpack } from "./unpack";

const utf8 = (s: string) => new TextEncoder().encode(s);
function utf16(s: string, big: boolean, mark: boolean): Uint8Array {
  const out: number[] = mark ? (big ? [0xfe, 0xff] : [0xff, 0xfe]) : [];
  for (let i = 0; i < s.length; i++) {
    const c = s.charCodeAt(i);
    out.push(...(big ? [c >> 8, c & 255] : [c & 255, c >> 8]));
  }
  return Uint8Array.from(out);
}
/** The platform only decodes Big5; every pair of bytes decoded is the table. */
function big5(s: string): Uint8Array {
  const table = new Map<string, [number, number]>();
  const decoder = new TextDecoder("big5");
  for (let a = 0xa1; a <= 0xf9; a++)
    for (let b = 0x40; b <= 0xfe; b++) {
      const c = decoder.decode(Uint8Array.of(a, b));
      if (c.length === 1 && c !== "\ufffd" && !table.has(c)) table.set(c, [a, b]);
    }
  return Uint8Array.from(
    [...s].flatMap((c) => (c.charCodeAt(0) < 0x80 ? [c.charCodeAt(0)] : (table.get(c) ?? [0x3f]))),
  );
}

const LINES = [
  "阜阳市教育局2018年政府信息公开工作年度报告",
  "一、概述",
  "2018年，我局认真贯彻条例，健全制度。",
  "二、主动公开情况",
  "全年主动公开政府信息123条。",
  "三、依申请公开情况",
  "收到政府信息公开申请7件。",
];
const page = (charset: string) =>
  `<html><head>${charset === "" ? "" : `<meta charset="${charset}">`}</head><body>${LINES.map((l) => `<p>${l}</p>`).join("")}</body></html>`;

/** Code and year of the report, its requests; or what it is refused with. */
async function told(bytes: Uint8Array, name: string): Promise<unknown> {
  const out: unknown[] = [];
  for (const inner of await unpack(bytes, name)) {
    if ("refusal" in inner) out.push(inner.refusal.code);
    else
      for (const { result } of processReports(inner.bytes, inner.name))
        out.push(
          result.outcome === "report"
            ? [
                result.identity.year,
                result.identity.region?.code,
                result.facts.find((f) => f.indicator === "requests_received")?.value,
              ]
            : result.reason.code,
        );
  }
  return out.length === 1 ? out[0] : out;
}
const READ = [2018, "341200", 7];

describe("charsets", () => {
  const encodings: [string, (s: string) => Uint8Array][] = [
    ["UTF-8", utf8],
    ["UTF-8 with a mark", (s) => utf8(`\ufeff${s}`)],
    ["GBK", encodeGbk],
    ["UTF-16 little-endian with a mark", (s) => utf16(s, false, true)],
    ["UTF-16 big-endian with a mark", (s) => utf16(s, true, true)],
    ["UTF-16 little-endian without", (s) => utf16(s, false, false)],
    ["UTF-16 big-endian without", (s) => utf16(s, true, false)],
  ];
  test.each(encodings)("%s: text, and pages that declare the charset, another one, or none", async (_, encode) => {
    expect(await told(encode(LINES.join("\n")), "a.txt")).toEqual(READ);
    for (const charset of ["utf-8", "gb2312", "gbk", "big5", "iso-8859-1", ""])
      expect([charset, await told(encode(page(charset)), "a.html")]).toEqual([charset, READ]);
  });

  test("Big5, declared or not", async () => {
    const traditional =
      "阜陽市教育局2018年政府信息公開工作年度報告\n一、概述\n本局認真貫徹條例，健全制度，明確專人負責，全年主動公開政府信息123條。\n二、依申請公開情況\n本年度收到政府信息公開申請7件。\n三、行政複議、行政訴訟情況\n未發生因政府信息公開申請行政複議、提起行政訴訟的情況。\n四、存在的問題\n對機關和單位的業務培訓還不夠經常。\n";
    for (const text of [
      traditional,
      `<meta charset="big5"><p>${traditional.replace(/\n/g, "</p><p>")}</p>`,
      `<p>${traditional.replace(/\n/g, "</p><p>")}</p>`,
    ])
      expect(await told(big5(text), "a.html")).toEqual(READ);
  });
});

describe("names that mislead", () => {
  const html = utf8(page("utf-8"));
  const blocks = LINES.map((text) => ({ kind: "paragraph" as const, text }));
  test("the content decides, whatever the extension", async () => {
    for (const name of ["a.doc", "a.xls", "a.pdf", "a.docx", "a.zip", "a"])
      expect(await told(html, name)).toEqual(READ);
    for (const name of ["a.doc", "a.pdf", "a.html"]) expect(await told(docx(blocks), name)).toEqual(READ);
    const sheet = xlsx.utils.aoa_to_sheet(LINES.map((l) => [l]));
    const book = xlsx.utils.book_new(sheet, "Sheet1");
    for (const bookType of ["xlsx", "biff8", "xlml"] as const)
      expect(await told(new Uint8Array(xlsx.write(book, { type: "array", bookType })), "a.doc")).toEqual(READ);
  });
  test("an error page under the name of a document is no report", async () => {
    const lost = utf8(
      "<html><head><title>404 Not Found</title></head><body><h1>404</h1><p>您访问的页面不存在</p></body></html>",
    );
    expect(await told(lost, "2018年政府信息公开年报.pdf")).toMatch(/^not_a_report/);
  });
  test("kinds that are not read say which they are", async () => {
    expect(await told(utf8("{\\rtf1\\ansi\\ansicpg936 {\\b\\'d5\\'fe}}"), "a.doc")).toBe("rtf");
    expect(
      await told(utf8('<?xml version="1.0"?><w:wordDocument xmlns:w="x"><w:body/></w:wordDocument>'), "a.doc"),
    ).toBe("unsupported_format");
    expect(
      await told(
        zipSync({ mimetype: strToU8("application/vnd.oasis.opendocument.text"), "content.xml": strToU8("<x/>") }),
        "a.odt",
      ),
    ).toBe("unsupported_format");
    const flat =
      '<?xml version="1.0"?>\n<office:document xmlns:office="urn:x" office:version="1.3"><office:body/></office:document>';
    expect(await told(utf8(flat), "a.doc")).toBe("unsupported_format");
    expect(await told(Uint8Array.of(0x49, 0x49, 0x2a, 0, 8, 0, 0, 0), "a.pdf")).toBe("image");
  });
});

test("an OFD document and slides are one file that is not read, not an archive of several", async () => {
  const ofd = zipSync({ "OFD.xml": strToU8("<ofd:OFD/>"), "Doc_0/Document.xml": strToU8("<ofd:Document/>") });
  const slides = zipSync({ "ppt/presentation.xml": strToU8("<p/>"), "ppt/slides/slide1.xml": strToU8("<p/>") });
  for (const [bytes, name, kind] of [
    [ofd, "2023年年报.ofd", "OFD"],
    [slides, "解读.pptx", "PowerPoint"],
  ] as const) {
    const files = await unpack(bytes, name);
    expect(files).toHaveLength(1);
    const [file] = files;
    expect(file && "refusal" in file && file.refusal.message).toContain(`${name} `);
    expect(file && "refusal" in file && file.refusal.message).toContain(kind);
  }
});

test("Markdown with tables in HTML keeps its lines", async () => {
  const text = `# ${LINES[0]}\n\n${LINES.slice(1).join("\n\n")}\n\n<table><tr><td>备注</td><td>无</td></tr></table>\n`;
  expect(await told(utf8(text), "a.md")).toEqual(READ);
});

describe("broken files", () => {
  const whole: [string, Uint8Array][] = [
    ["a.docx", docx(LINES.map((text) => ({ kind: "paragraph" as const, text })))],
    [
      "a.xlsx",
      new Uint8Array(
        xlsx.write(xlsx.utils.book_new(xlsx.utils.aoa_to_sheet(LINES.map((l) => [l])), "a"), { type: "array" }),
      ),
    ],
    ["a.pdf", makePdf([{ words: LINES.map((l, i) => [l, 50, 100 + i * 20, 10]) }])],
    ["a.zip", zipSync({ "a.txt": utf8(LINES.join("\n")) })],
    ["a.html", utf8(page("utf-8"))],
    ["a.txt", encodeGbk(LINES.join("\n"))],
  ];
  test("cut anywhere, or with bytes changed, a file is read or refused, never a crash", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.constantFrom(...whole),
        fc.double({ min: 0, max: 1, noNaN: true }),
        fc.array(fc.tuple(fc.double({ min: 0, max: 1, noNaN: true }), fc.integer({ min: 0, max: 255 })), {
          maxLength: 4,
        }),
        async ([name, bytes], cut, changes) => {
          const broken = bytes.slice(0, Math.ceil(cut * bytes.length));
          for (const [at, b] of changes)
            if (broken.length > 0) broken[Math.min(broken.length - 1, Math.floor(at * broken.length))] = b;
          for (const inner of await unpack(broken, name))
            if ("refusal" in inner) expect(inner.refusal.message).toMatch(new RegExp(`^${inner.name.slice(0, 5)}`));
            else
              for (const { result } of processReports(inner.bytes, inner.name))
                if (result.outcome !== "report") expect(result.reason.message.length).toBeGreaterThan(20);
        },
      ),
      { numRuns: 60 },
    );
  });
  test("bytes that mean nothing are refused under any name", async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ minLength: 1, maxLength: 3000 }),
        fc.constantFrom("a.html", "a.pdf", "a.docx", "a.txt"),
        async (bytes, name) => {
          const got = await told(bytes, name);
          expect(Array.isArray(got) && got[0] === 2018).toBe(false);
        },
      ),
      { numRuns: 60 },
    );
  });
  test("a declared entity in an Office file, and more text than it may hold, are refused", async () => {
    const parts = (body: string) =>
      zipSync({
        "[Content_Types].xml": strToU8('<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>'),
        "word/document.xml": strToU8(body),
      });
    expect(
      await told(parts('<?xml version="1.0"?><!DOCTYPE x [<!ENTITY a "&b;&b;"><!ENTITY b "1">]><x>&a;</x>'), "a.docx"),
    ).toBe("damaged_file");
    expect(await told(zipSync({ "word/document.xml": new Uint8Array(30 * 1024 * 1024) }, { level: 1 }), "a.docx")).toBe(
      "too_large",
    );
  });
});
