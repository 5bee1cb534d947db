import { expect, test } from "vitest";
import type { QualityMatrix } from "@/lib/answers";
import { matrixCsv, matrixSummary } from "./matrix-csv";

const row = (name: string, states: QualityMatrix["groups"][number]["rows"][number]["states"]) => ({
  name: { zh: name, en: name },
  href: "/regions/1",
  unit: 1,
  states,
  reports: states.map(() => null),
  published: states.map(() => null),
  review: states.map(() => 0),
});
const matrix: QualityMatrix = {
  years: [2021, 2022, 2023],
  areas: null,
  groups: [
    {
      parent: { slug: "1", name: { zh: "甲市", en: "A City" } },
      rows: [row("=甲县", ["reported", "late", "missing"]), row("乙县", ["coded", "held", "absent"])],
    },
  ],
};

test("the table says in words what the cells show, and no name runs as a formula", () => {
  const lines = matrixCsv(matrix, "zh").split("\r\n");
  expect(lines[0]).toMatch(/2021,2022,2023$/);
  expect(lines[1]).toBe("甲市,'=甲县,有报告,有报告，日期晚于期限,本库未收录");
  expect(lines[2]).toBe("甲市,乙县,只有人工摘录的数,报告搁置待核,当年无此地，或不属这里");
});

test("the sentence counts what has figures: not what is set aside, missing or not there", () => {
  expect(matrixSummary({ matrix }, "en")).toBe(
    "2021–2023: figures for 3 unit-years; most in 2021 (2), fewest in 2023 (0).",
  );
});
