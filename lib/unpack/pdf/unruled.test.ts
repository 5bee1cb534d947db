/** Tables without ruling lines: cells are told from places alone, and where places do not tell them nothing is read as a row. */
import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { PdfPageSpec } from "./generate";
import { printed, rowsIn } from "./test-kit";

const SIZE = 10;
const PITCH = 15;
const LABEL_AT = 60;
const COLUMNS = [300, 336, 372, 408, 444, 480, 516];
const HEADS = ["自然人", "商业企业", "科研机构", "社会公益", "法律服务", "其他", "总计"];

interface Row {
  /** Lines of the label. */
  label: string[];
  values: string[];
}
/** As the read stage folds it. */
const folded = (s: string) => s.normalize("NFKC").replace(/[“”]/g, '"');
type Where = "middle" | "top" | "bottom";

/** Rows drawn by hand, as a printer without borders leaves them. Returns the y below. */
function draw(page: PdfPageSpec, rows: Row[], where: Where, top: number, left = LABEL_AT): number {
  let y = top;
  for (const { label, values } of rows) {
    label.forEach((line, i) => {
      page.words.push([line, left, y + i * PITCH, SIZE]);
    });
    const last = (label.length - 1) * PITCH;
    const at = y + (where === "top" ? 0 : where === "bottom" ? last : last / 2);
    values.forEach((v, i) => {
      if (v !== "") page.words.push([v, (COLUMNS[i] as number) - v.length * SIZE * 0.25, at, SIZE]);
    });
    y += last + PITCH + 3;
  }
  return y;
}

const heads = (page: PdfPageSpec, top: number) => {
  HEADS.forEach((h, i) => {
    // Two lines a head: 商业 over 企业.
    [h.slice(0, 2), h.slice(2)].forEach((line, k) => {
      if (line) page.words.push([line, (COLUMNS[i] as number) - SIZE, top + k * 12, SIZE]);
    });
  });
  return top + 30;
};

const prose = (page: PdfPageSpec, y: number) =>
  page.words.push(["本报告所列数据的统计期限自一月一日起至年底止。", 60, y, SIZE]);

async function tablesOf(pages: PdfPageSpec[]) {
  const document = await printed(pages);
  return { ...document, rows: rowsIn(document) };
}

const LABELS: string[][] = [
  ["一、本年新收政府信息", "公开申请数量"],
  ["（一）予以公开"],
  ["（二）部分公开（区分处", "理的，只计这一情形，不", "计其他情形）"],
  ["1.属于国家秘密"],
  ["2.其他法律行政法规禁止", "公开"],
  ["3.危及“三安全一稳定”"],
  ["（七）总计"],
  ["四、结转下年度继续办理"],
];
const figure = fc.oneof({ weight: 4, arbitrary: fc.nat(9999).map(String) }, { weight: 1, arbitrary: fc.constant("") });
const values = fc.array(fc.array(figure, { minLength: 7, maxLength: 7 }), {
  minLength: LABELS.length,
  maxLength: LABELS.length,
});

describe("labels over several lines", () => {
  test.each<Where>(["middle", "top", "bottom"])(
    "values at the %s of their cells: every cell in its row and column",
    (where) =>
      fc.assert(
        fc.asyncProperty(values, async (all) => {
          const rows = LABELS.map((label, i) => ({ label, values: all[i] as string[] }));
          const page: PdfPageSpec = { words: [] };
          prose(page, 60);
          draw(page, rows, where, heads(page, 100));
          const found = await tablesOf([page]);
          const printed = new Map(rows.map((r) => [folded(r.label.join("")), r.values]));
          const head = found.rows.find((r) => r.includes("商业企业"));
          for (const row of found.rows) {
            const source = printed.get(row[0] ?? "");
            if (!source || !head) continue;
            row.slice(1).forEach((cell, i) => {
              expect(cell).toBe(source[HEADS.findIndex((h) => h === head[i + 1])]);
            });
          }
          // A row of blanks leaves its words without a line of values; nothing else may be lost where values stand in the middle.
          if (where === "middle" && rows.every((r) => r.values.some((v) => v !== "")))
            expect(found.rows.map((r) => r[0])).toEqual(expect.arrayContaining([...printed.keys()]));
        }),
        { numRuns: 30 },
      ),
  );

  test("a column whose cells are all blank is a column, also on the next page", async () => {
    const rows = LABELS.map((label, i) => ({ label, values: [String(i + 1), "", "3", "", "", "", String(i + 4)] }));
    const first: PdfPageSpec = { words: [] };
    const second: PdfPageSpec = { words: [] };
    prose(first, 60);
    draw(first, rows.slice(0, 5), "middle", heads(first, 560));
    const end = draw(second, rows.slice(5), "middle", 90);
    prose(second, end + 60);
    const found = await tablesOf([first, second]);
    for (const r of rows) expect(found.rows).toContainEqual([folded(r.label.join("")), ...r.values]);
  });

  test("words that may belong to the row above or below: the page's words are kept, no row is made of them", async () => {
    const page: PdfPageSpec = { words: [] };
    prose(page, 60);
    let y = heads(page, 100);
    for (const [i, line] of ["属于国家秘密", "其他法律行政", "法规禁止公开", "危及公共安全"].entries()) {
      page.words.push([line, LABEL_AT, y, SIZE]);
      // Three lines of values beside four lines of words.
      if (i !== 2) for (const c of COLUMNS) page.words.push([String(i + 1), c, y, SIZE]);
      y += PITCH;
    }
    const found = await tablesOf([page]);
    expect(found.rows.flat()).not.toContain("1");
    expect(found.text).toContain("法规禁止公开");
  });

  test("labels that come twice under groups are told by no place, and are not read as rows", async () => {
    const page: PdfPageSpec = { words: [] };
    prose(page, 60);
    let y = 100;
    for (const group of ["行政复议", "复议后起诉"])
      for (const [i, leaf] of ["结果维持", "结果纠正", "总计"].entries()) {
        if (i === 1) page.words.push([group, LABEL_AT, y, SIZE]);
        page.words.push([leaf, 160, y, SIZE], [String(i), 300, y, SIZE]);
        y += PITCH + 3;
      }
    expect((await tablesOf([page])).rows).toEqual([]);
  });
});

describe("rows whose cells are all blank", () => {
  test.each<Where>(["middle", "top", "bottom"])(
    "values at the %s: a short label above or below keeps its own row",
    async (where) => {
      for (const blank of [0, 1, 2]) {
        const labels = ["规章", "行政规范性文件", "其他对外管理服务事项清单"];
        const rows = labels.map((l, i) => ({ label: [l], values: i === blank ? [] : ["0", "3", String(224 + i)] }));
        const page: PdfPageSpec = { words: [] };
        prose(page, 60);
        draw(page, rows, where, 100);
        const found = await tablesOf([page]);
        for (const row of found.rows) {
          const at = labels.indexOf(row[0] ?? "");
          // A row may go unread; it is never read under another's label.
          expect(at).toBeGreaterThanOrEqual(0);
          expect(row.slice(1).filter((c) => c !== "")).toEqual(rows[at]?.values);
        }
      }
    },
  );
});

test("the 1 of 计1次 at the end of a line is no value", async () => {
  const page: PdfPageSpec = { words: [] };
  prose(page, 60);
  const rows: Row[] = [
    { label: ["一、收到申请数"], values: ["件", "31"] },
    { label: ["（一）回应热点或重大舆情数（不同方式计 1", "次）"], values: ["次", "27"] },
    { label: ["（二）举办各类培训班数"], values: ["次", "2"] },
  ];
  draw(page, rows, "bottom", 100);
  const cells = (await tablesOf([page])).rows.map((r) => r.at(-1));
  expect(cells).not.toContain("1");
});

test("rows that no place tells apart are no statements either", async () => {
  const page: PdfPageSpec = { words: [] };
  prose(page, 60);
  let y = heads(page, 100);
  for (const [i, line] of ["1.没有现成信息需要", "另行制作", "2.信访举报投诉类", "申请"].entries()) {
    page.words.push([line, LABEL_AT, y, SIZE]);
    if (i !== 2) for (const c of COLUMNS) page.words.push([String(i + 1), c, y, SIZE]);
    y += PITCH;
  }
  const found = await tablesOf([page]);
  for (const l of found.lines.filter((l) => found.text.slice(l.start, l.end).includes("没有现成信息")))
    expect(l.kind).not.toBe("prose");
});

test("a signature under the last row is not its label", async () => {
  const page: PdfPageSpec = { words: [] };
  prose(page, 60);
  const rows = ["（一）召开政府信息公开工作会议或专题会议数", "（二）举办各类培训班数", "（三）接受培训人员数"].map(
    (l, i) => ({
      label: [l],
      values: ["次", String(i + 2)],
    }),
  );
  const y = draw(page, rows, "middle", 100, 60);
  page.words.push(["某县人民政府", 60, y - 1, SIZE]);
  const found = await tablesOf([page]);
  expect(found.rows).toContainEqual(["(三)接受培训人员数", "次", "4"]);
  expect(found.text).toContain("\n某县人民政府");
});

describe("disputes set on their side", () => {
  const LEAVES = [["结果维", "持"], ["结果纠", "正"], ["其他结果"], ["尚未审", "结"], ["总计"]];
  const NAMES = ["行政复议", "未经复议直接起诉", "复议后起诉"];
  const FIGURES = ["3", "7", "2", "8", "20", "7", "", "0", "8", "15", "5", "1", "7", "6", "19"];
  /** @param at the outcome of its five beside which a group's name stands */
  const drawn = (figures: string[], at: number, names = NAMES): PdfPageSpec => {
    const page: PdfPageSpec = { words: [] };
    prose(page, 60);
    let y = 100;
    figures.forEach((figure, i) => {
      const lines = LEAVES[i % LEAVES.length] as string[];
      lines.forEach((line, k) => {
        page.words.push([line, 260, y + k * PITCH, SIZE]);
      });
      const middle = y + ((lines.length - 1) * PITCH) / 2;
      if (i % LEAVES.length === at) page.words.push([names[(i - at) / LEAVES.length] as string, 80, middle, SIZE]);
      if (figure !== "") page.words.push([figure, 400, middle, SIZE]);
      y += lines.length * PITCH;
    });
    return page;
  };

  test.each([0, 2, 4])("all fifteen, broken and blank ones too, names beside outcome %i of their five", async (at) => {
    const { rows } = await tablesOf([drawn(FIGURES, at)]);
    expect(rows.map((r) => r.at(-1))).toEqual(FIGURES);
    expect(rows.map((r) => r[0])).toEqual(
      FIGURES.map((_, i) => (i % 5 === 0 ? NAMES[i / 5] : "") + (LEAVES[i % 5] as string[]).join("")),
    );
  });

  test.each([
    ["one missing", drawn(FIGURES.slice(0, 14), 0)],
    ["names in another order", drawn(FIGURES, 0, ["行政复议", "复议后起诉", "未经复议直接起诉"])],
  ])("%s: nobody knows whose they are", async (_, page) => {
    expect((await tablesOf([page])).rows).toEqual([]);
  });
});
