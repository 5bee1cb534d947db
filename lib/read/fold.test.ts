import fc from "fast-check";
import { expect, test } from "vitest";
import { fold } from "./fold";

test("full-width digits, brackets and spaces become plain ones", () => {
  expect(fold("（２０１８年度）　共１，２３４件：")).toBe("(2018年度) 共1,234件:");
  expect(fold("第二十条第﹝一﹞项｜０")).toBe("第二十条第〔一〕项|0");
});

test("radicals that PDF files print become the characters they stand for", () => {
  expect(fold("⾏政机关、⼈⺠政府、⻓期")).toBe("行政机关、人民政府、长期");
});

test("circled and superscript numbers stay, so that they cannot glue to the number behind them", () => {
  expect(fold("①2018年²")).toBe("①2018年²");
});

test("names of characters that were left standing become the character and blanks", () => {
  expect(fold("收到申请2&nbsp;&#20214;，“见&ldquo;附件&rdquo;”")).toBe(
    `收到申请2      ${"件".padEnd(8)},"见${'"'.padEnd(7)}附件${'"'.padEnd(7)}"`,
  );
  expect(fold("A&B; &unknown; &#xd800; &#9;")).toBe("A&B; &unknown; &#xd800; &#9;");
});

test("folding never changes the length, so an offset holds in both texts", () => {
  fc.assert(
    fc.property(fc.string({ unit: "binary" }), (s) => {
      expect(fold(s).length).toBe(s.length);
    }),
  );
  fc.assert(
    fc.property(
      fc.array(
        fc.constantFrom("（", "㈠", "⒈", "１", "县", "\u00a0", "…", "ﬁ", "㎡", "①", "&nbsp;", "&#", "&#x4ef6;", "12;"),
      ),
      (parts) => {
        const s = parts.join("");
        expect(fold(s).length).toBe(s.length);
      },
    ),
  );
});
