import { expect, test } from "vitest";
import { bibtex, type Citable, citation, embedAddress, embedCode } from "./cite";

const figure: Citable = {
  id: "t-requests_received",
  title: "甲县：收到申请",
  page: "https://gongkai.example/regions/000001?unit=3&lang=en",
  version: { id: "12", date: "2026-03-01" },
  today: "2026-04-05",
  print: "3fa2c1d0",
};

test("a citation names work, data version, day of reading and permanent address", () => {
  expect(citation(figure, "zh")).toBe(
    "公开年报（Gongkai）. 甲县：收到申请[DS/OL]. 数据版本 12（2026-03-01）. [2026-04-05]. https://gongkai.example/regions/000001?unit=3&lang=en&cited=t-requests_received.12.3fa2c1d0#t-requests_received.",
  );
  expect(citation(figure, "en")).toBe(
    "Gongkai. (2026). 甲县：收到申请 (data version 12 (2026-03-01)) [Data set]. Retrieved April 5, 2026, from https://gongkai.example/regions/000001?unit=3&lang=en&cited=t-requests_received.12.3fa2c1d0#t-requests_received",
  );
});

test("BibTeX holds no character of a title that TeX would run", () => {
  const entry = bibtex({ ...figure, title: "50% of {A} & \\input{b} #1_x" }, "en");
  expect(entry).toContain("title = {50\\% of A \\& inputb \\#1\\_x}");
  expect(entry.match(/[{]/g)).toHaveLength(entry.match(/[}]/g)?.length ?? 0);
});

test("embed code is one iframe whose address and title cannot break out of their quotes", () => {
  expect(embedAddress("https://g.example/compare", "c-x")).toBe("https://g.example/compare?embed=c-x");
  const code = embedCode({ ...figure, title: `"><script>alert(1)</script>` }, 500);
  expect(code).toMatch(/^<iframe src="[^"<>]+" title="[^"<>]+" width="100%" height="500"[^<>]*><\/iframe>$/);
  expect(code).toContain("unit=3&amp;lang=en&amp;embed=t-requests_received");
});
