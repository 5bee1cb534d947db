/** PDF files whose words stand elsewhere, twice, on their side, or are none: read as the page shows them, or refused with what to do. */
import { describe, expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import { encodeGbk } from "@/lib/synth/gbk";
import { unpack } from "../unpack";
import { drawTable, makePdf, type PdfPageSpec } from "./generate";

const TITLE = "临海市人民政府2023年政府信息公开工作年度报告";
const FIGURES = ["15", "20"];

/** A page of a report with a small ruled table. */
function page(figures: string[] = FIGURES): PdfPageSpec {
  const out: PdfPageSpec = {
    words: [
      [TITLE, 60, 60, 14],
      ["一、总体情况", 60, 90, 11],
      ["本年度收到政府信息公开申请12件，均已按时办结。", 60, 110, 11],
    ],
  };
  const [penalties = "", coercions = ""] = figures;
  const rows = [
    ["第二十条第（六）项", ""],
    ["信息内容", "本年处理决定数量"],
    ["行政处罚", penalties],
    ["行政强制", coercions],
  ];
  drawTable(out, rows, [60, 200, 400], 150, true);
  return out;
}

const edited = (spec: PdfPageSpec, edit: (file: string) => string): Uint8Array =>
  new Uint8Array(Buffer.from(edit(Buffer.from(makePdf([spec])).toString("latin1")), "latin1"));

async function told(bytes: Uint8Array) {
  const [part] = await unpack(bytes, "a.pdf");
  if (!part) throw new Error("nothing");
  if ("refusal" in part) return { refusal: part.refusal };
  const result = processReport(part.bytes, part.name);
  if (result.outcome !== "report") return { outcome: result.outcome };
  const of = (state: string) =>
    Object.fromEntries(result.facts.flatMap((f) => (f.state === state ? [[f.indicator, f.value]] : [])));
  return { accepted: of("accepted"), review: of("review"), rules: result.findings.map((f) => f.rule) };
}
const WHOLE = { accepted: { penalty_decisions: 15, coercion_decisions: 20, requests_received: 12 } };

describe("read as the page shows it", () => {
  test("as it is", async () => expect(await told(makePdf([page()]))).toMatchObject(WHOLE));

  test.each([90, 180, 270])("turned on its side by %i degrees", async (degrees) => {
    const turned = edited(page(), (f) => f.replace("/MediaBox", `/Rotate ${degrees} /MediaBox`));
    expect(await told(turned)).toMatchObject(WHOLE);
  });

  test("words printed twice to make them bold count once", async () => {
    const bold = page();
    bold.words = bold.words.flatMap(([text, x, y, size]) => [
      [text, x, y, size],
      [text, x + 0.4, y, size],
    ]);
    expect(await told(makePdf([bold]))).toMatchObject(WHOLE);
  });

  test("equal figures beside each other are two", async () => {
    const columns = page();
    columns.words.push(["5", 300, 400, 10], ["5", 305, 400, 10]);
    const [part] = await unpack(makePdf([columns]), "a.pdf");
    expect(part && "bytes" in part && new TextDecoder().decode(part.bytes)).toMatch(/55/);
  });

  test("characters set apart", async () => {
    const spaced = await told(edited(page(), (f) => f.replaceAll("BT /F", "BT 4 Tc /F")));
    expect(spaced).toMatchObject({ accepted: { requests_received: 12 } });
    // 1 5 in a cell may be two figures.
    expect(spaced.accepted).not.toHaveProperty("penalty_decisions");
  });

  test("figures filled into the fields of a form", async () => {
    const field = (id: number, value: string, y: number) =>
      `${id} 0 obj\n<< /Type /Annot /Subtype /Widget /FT /Tx /T (f${id}) /V (${value}) /Rect [260 ${828 - y} 340 ${842 - y}] /P 6 0 R >>\nendobj\n`;
    const form = edited(page(["", ""]), (f) => {
      const body = f
        .slice(0, f.indexOf("xref\n"))
        .replace("/Type /Catalog", "/Type /Catalog /AcroForm << /Fields [20 0 R 21 0 R] >>")
        .replace("/MediaBox", "/Annots [20 0 R 21 0 R] /MediaBox");
      return `${body}${field(20, "15", 193)}${field(21, "20", 213)}trailer\n<< /Size 30 /Root 1 0 R >>\n%%EOF`;
    });
    expect(await told(form)).toMatchObject(WHOLE);
  });
});

describe("fonts the file names and does not bring along", () => {
  /** The words in the codes of a table of characters that every reader of PDF has at hand; nothing else says what they mean. */
  const named = (map: string, codes: (text: string) => Uint8Array, ordering = "GB1") =>
    edited(page(), (f) =>
      f
        .replace("/Identity-H", `/${map}`)
        .replace("/ToUnicode 5 0 R", "")
        .replace("/Ordering (Identity)", `/Ordering (${ordering})`)
        .replace("/W [32 126 500]", "/W [1 95 500 814 907 500]")
        .replace(/<([0-9a-f]{4,})> Tj/g, (_, hex: string) => {
          const text = new TextDecoder("utf-16be").decode(Buffer.from(hex, "hex"));
          return `<${Buffer.from(codes(text)).toString("hex").padEnd(hex.length)}> Tj`;
        }),
    );
  const utf16 = (text: string) => Buffer.from(text, "utf16le").swap16();

  test.each([
    ["UniGB-UCS2-H", utf16],
    ["UniGB-UTF16-H", utf16],
    ["GBK-EUC-H", encodeGbk],
    ["GBKp-EUC-H", encodeGbk],
  ])("%s", async (map, codes) => {
    expect(await told(named(map, codes))).toMatchObject(WHOLE);
  });

  test("a table nobody has: nothing is read, and nothing else in its place", async () => {
    expect(await told(named("Own-EUC-H", encodeGbk))).toMatchObject({ refusal: { code: "no_text" } });
  });
});

test("text recognised in a picture is left to a person, all of it", async () => {
  const picture = "q 595 0 0 842 0 0 cm BI /W 1 /H 1 /BPC 8 /CS /G ID \x80 EI Q\n";
  const withPicture = (f: string) =>
    f.replace(
      /<< \/Length \d+ >>\nstream\n([\d.]+ [\d.]+ m[\s\S]*?)\nendstream/,
      (_, c: string) => `<< /Length ${c.length + picture.length} >>\nstream\n${picture}${c}\nendstream`,
    );
  const scan = await told(edited(page(["15", "2O"]), (f) => withPicture(f.replaceAll("BT /F", "BT 3 Tr /F"))));
  expect(scan).toMatchObject({ accepted: {}, review: { penalty_decisions: 15, requests_received: 12 } });
  expect(scan.review).not.toHaveProperty("coercion_decisions");
  expect(scan.rules).toContain("recognised-text");
  // A stamp beside printed text is no scan.
  expect(await told(edited(page(), withPicture))).toMatchObject(WHOLE);
});

test("characters without a name are refused, not read as something else", async () => {
  const unnamed = edited(page(), (f) => f.replace("<0000> <ffff> <0000>", "<0000> <ffff> <e000>"));
  const { refusal } = await told(unnamed);
  expect(refusal?.code).toBe("no_text");
  expect(refusal?.message).toMatch(/^a\.pdf shows characters .* Word file/);
  // Numbers of characters in the font, taken for names.
  const misnamed = { words: [["ÿlÿ2024~Þïo}_/_~þç^ /1{_åõ oç^yo:o_/®qÜÿÞïo}_gÏ;vÿbWuoöÿ", 60, 60, 11]] } as PdfPageSpec;
  expect((await told(makePdf([misnamed]))).refusal?.code).toBe("no_text");
});
