/** Tables without ruling lines as office programs print them: cells a blank apart, long runs of blank rows, rows over the page break. */
import { describe, expect, test } from "vitest";
import type { PdfPageSpec } from "./generate";
import { printed, rowsIn } from "./test-kit";

const SIZE = 12;
const PITCH = 20;
/** A blank: pdf.js makes one word of cells that stand no further apart. */
const BLANK = SIZE / 2;

const widthOf = (s: string, size = SIZE) => [...s].reduce((n, c) => n + (c < "\u007f" ? 0.5 : 1), 0) * size;

const rowsOf = async (pages: PdfPageSpec[], edit?: (file: string) => string) => rowsIn(await printed(pages, edit));

const page = (): PdfPageSpec => ({ words: [["本报告所列数据的统计期限自一月一日起至年底止。", 60, 60, SIZE]] });

/** Cells at the left of their columns, each column as wide as its widest cell; cells a blank apart are drawn as one. */
function drawLeft(out: PdfPageSpec, rows: string[][], top: number): void {
  const places = [60];
  for (let c = 0; c < (rows[0] as string[]).length; c++)
    places.push((places[c] as number) + Math.max(...rows.map((row) => widthOf(row[c] ?? ""))) + BLANK);
  rows.forEach((row, i) => {
    let end = 0;
    row.forEach((cell, c) => {
      const left = places[c] as number;
      const last = out.words.at(-1);
      if (last && left === end + BLANK) last[0] += ` ${cell}`;
      else out.words.push([cell, left, top + i * PITCH, SIZE]);
      end = left + widthOf(cell);
    });
  });
}

describe("cells a blank apart", () => {
  test("heads side by side head their own columns", async () => {
    const rows = [
      ["信息内容", "本年制发件数", "本年废止件数", "现行有效件数"],
      ["规章", "856", "91", "171"],
      ["行政规范性文件", "603", "511", "410"],
    ];
    const out = page();
    drawLeft(out, rows, 100);
    expect(await rowsOf([out])).toEqual(rows);
  });

  test("a figure right behind its label, others behind it", async () => {
    const rows = [
      ["一、本年新收政府信息公开申请数量", "30", "2", "0", "32"],
      ["二、上年结转政府信息公开申请数量", "7", "5", "1", "13"],
      ["（一）予以公开", "14", "3", "6", "23"],
    ];
    const out = page();
    drawLeft(out, rows, 100);
    expect(await rowsOf([out])).toEqual(rows.map((r) => r.map((c) => c.normalize("NFKC"))));
  });
});

describe("rows whose cells are blank", () => {
  const draw = (out: PdfPageSpec, rows: [string, string][], top: number) =>
    rows.forEach(([label, value], i) => {
      out.words.push([label, 230 - widthOf(label) / 2, top + i * PITCH, SIZE]);
      if (value) out.words.push([value, 480, top + i * PITCH, SIZE]);
    });

  test("short labels of the form one under the other are a row each", async () => {
    const rows: [string, string][] = [
      ["（四）重点领域信息公开数", "63"],
      ["3、同意部分公开答复数", "4"],
      ["4、不同意公开答复数", "1"],
      ["其中：涉及国家秘密", ""],
      ["涉及商业秘密", "1"],
      ["涉及个人隐私", ""],
      ["危及国家安全、公共安全、经济安全和社会稳定", ""],
      ["法律法规规定的其他情形", ""],
      ["5、不属于本行政机关公开数", "2"],
    ];
    const out = page();
    draw(out, rows, 100);
    expect(await rowsOf([out])).toEqual(rows.map((r) => r.map((c) => c.normalize("NFKC"))));
  });

  test("any number of them stands between two rows with figures", async () => {
    const labels = [
      ...["1.属于国家秘密", "2.其他法律行政法规禁止公开", "3.危及“三安全一稳定”", "4.保护第三方合法权益"],
      ...["5.属于三类内部事务信息", "6.属于四类过程性信息", "7.属于行政执法案卷", "8.属于行政查询事项"],
      ...["1.本机关不掌握相关政府信息", "2.没有现成信息需要另行制作", "3.补正后申请内容仍不明确"],
      ...["1.信访举报投诉类申请", "2.重复申请", "3.要求提供公开出版物", "4.无正当理由大量反复申请"],
      ...["5.要求行政机关确认或重新出具已获取信息", "(六)其他处理", "(七)总计"],
    ];
    const out = page();
    const last = labels.length - 1;
    labels.forEach((label, i) => {
      out.words.push([label, 60, 100 + i * PITCH, SIZE]);
      if (i === 0 || i === last)
        ["2", "1", "3"].forEach((v, k) => {
          out.words.push([v, 360 + k * 60, 100 + i * PITCH, SIZE]);
        });
    });
    const rows = await rowsOf([out]);
    expect(rows.map((r) => r[0])).toEqual(labels.map((l) => l.normalize("NFKC").replace(/[“”]/g, '"')));
    expect(rows.map((r) => r.slice(1).join())).toEqual(labels.map((_, i) => (i === 0 || i === last ? "2,1,3" : ",,")));
  });
});

test("the end of a label at the top of a page is no repeated head, wherever it stands on the page before", async () => {
  const values = (out: PdfPageSpec, y: number, first: number) =>
    [0, 1, 2].forEach((k) => {
      out.words.push([String(first + k), 360 + k * 60, y, SIZE]);
    });
  const first = page();
  first.words.push(["6.属于四类过程性", 60, 660, SIZE], ["信息", 84, 677, SIZE]);
  values(first, 668, 11);
  first.words.push(["7.属于行政执法案卷", 60, 697, SIZE]);
  values(first, 697, 21);
  first.words.push(["5.要求行政机关确认", 60, 717, SIZE], ["或重新出具已获取", 60, 734, SIZE]);
  values(first, 734, 31);
  const second: PdfPageSpec = { words: [["信息", 84, 74, SIZE]] };
  for (const [i, label] of ["(六)其他处理", "(七)总计", "四、结转下年度继续办理"].entries()) {
    second.words.push([label, 60, 94 + i * PITCH, SIZE]);
    values(second, 94 + i * PITCH, 41 + i * 10);
  }
  expect(await rowsOf([first, second])).toContainEqual(["5.要求行政机关确认或重新出具已获取信息", "31", "32", "33"]);
});

describe("digits set apart", () => {
  /** @param room between characters, in points */
  const apart = (room: number, figures: string[], left: number[]) => {
    const out = page();
    ["行政处罚", "行政强制"].forEach((label, i) => {
      out.words.push([label, 60, 100 + i * PITCH, SIZE]);
      figures.forEach((f, k) => {
        out.words.push([f, left[k] as number, 100 + i * PITCH, SIZE]);
      });
    });
    return rowsOf([out], (file) => file.replaceAll(/BT (?=[^\n]*<00)/g, `BT ${room} Tc `));
  };

  test("are one figure where the room between them is less than a blank, whatever else the font prints", async () => {
    expect(await apart(1.9, ["457", "12"], [300, 400])).toContainEqual(["行政处罚", "457", "12"]);
  });

  test("never join the figure of the next column", async () => {
    for (const room of [1.3, 1.6, 1.9, 2.2]) {
      const width = widthOf("5191") + 4 * room;
      const rows = await apart(room, ["5191", "3682", "77"], [300, 300 + width + 5, 460]);
      expect(rows.flat().join(" ")).not.toMatch(/51913682/);
    }
  });
});

test("digits that had no room in their cell are no figure of another row", async () => {
  const out = page();
  const lines: [string[], string[]][] = [
    [["一、收到"], ["66", "133", "665"]],
    [
      ["（二）部分", "公开（区分"],
      ["89", "273", "127", "5"],
    ],
    [
      ["（三）其余", "信息"],
      ["29", "27", "804"],
    ],
  ];
  let y = 100;
  for (const [label, [a, b, c, rest]] of lines) {
    label.forEach((line, i) => {
      out.words.push([line, 60, y + i * 14, SIZE]);
    });
    [a, b, c].forEach((v, k) => {
      out.words.push([v as string, 200 + k * 50, y, SIZE]);
    });
    if (rest) out.words.push([rest, 300, y + 14, SIZE]);
    y += label.length * 14 + 4;
  }
  const cells = (await rowsOf([out])).flat();
  expect(cells).not.toContain("127");
  expect(cells).not.toContain("5");
});
