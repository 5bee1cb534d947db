import { describe, expect, test } from "vitest";
import { datedDocuments } from "./dated-documents";
import { eraFormats, eraOfYear } from "./eras";
import { phoneAreas, placesOfPhone } from "./phone-areas";
import { nameAt, placeByCode, placeById } from "./regions";

describe("the four formats", () => {
  test("follow one another without a gap, the last one open", () => {
    expect(eraFormats.map((f) => [f.from, f.to])).toEqual([
      [2008, 2013],
      [2014, 2018],
      [2019, 2020],
      [2021, null],
    ]);
    expect([2008, 2013, 2014, 2018, 2019, 2020, 2021, 2025].map(eraOfYear)).toEqual(
      "E1 E1 E2 E2 E3 E3 E4 E4".split(" "),
    );
  });

  test("no label betrays two of them", () => {
    const anchors = eraFormats.flatMap((f) => f.anchors);
    expect(new Set(anchors).size).toBe(anchors.length);
    for (const f of eraFormats) for (const s of f.strong) if (s.length < 10) expect(f.anchors, s).toContain(s);
  });
});

test("dated documents: patterns that compile, months that exist, none found in an empty text", () => {
  for (const d of datedDocuments) {
    expect(Number(d.issued.slice(5)), d.id).toBeLessThanOrEqual(12);
    expect(d.pattern.test(""), d.id).toBe(false);
  }
  const found = (text: string) => datedDocuments.filter((d) => d.pattern.test(text)).map((d) => d.id);
  expect(found("国办公开办函【2019】61号")).toEqual(["gongkaiban-2019-61"]);
  expect(found("按时完成26个领域标准化目录编制")).toEqual(["26-fields"]);
});

describe("telephone areas", () => {
  test("every code leads to prefectures the gazetteer knows", () => {
    for (const { phone, codes } of phoneAreas) {
      expect(placesOfPhone(phone), phone).toHaveLength(codes.length);
      for (const code of codes) expect(placeByCode(code), `${phone} ${code}`).not.toBeNull();
    }
  });

  test.each([
    ["0558", ["阜阳市", "亳州市"]],
    ["0777", ["钦州市"]],
    ["0513", ["南通市"]],
    ["010", ["北京市"]],
    ["0999", ["伊犁哈萨克自治州"]],
    ["0000", []],
  ])("%s", (phone, names) => {
    expect(placesOfPhone(phone).map((id) => nameAt(placeById(id)!, 2020))).toEqual(names);
  });
});
