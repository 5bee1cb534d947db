import { expect, test } from "vitest";
import { englishIssuer } from "./issuers-english";

const HAIMEN = { zh: "海门区", en: "Haimen District" };

test.each([
  ["南通市海门区教育局", HAIMEN, "Haimen District Education Bureau"],
  ["海门区人民政府办公室", HAIMEN, "Haimen District People's Government Office"],
  ["海门区人民政府", HAIMEN, "Haimen District People's Government"],
  ["海门区自然资源和规划局", HAIMEN, "Haimen District Natural Resources and Planning Bureau"],
  ["海门区环境与国土资源局", HAIMEN, "Haimen District Environment and Land and Resources Bureau"],
  ["海门区市场监督管理局", HAIMEN, "Haimen District Market Supervision Administration"],
  ["海门区应急管理局", HAIMEN, "Haimen District Emergency Management Bureau"],
  ["上海市科学技术委员会", { zh: "上海市", en: "Shanghai" }, "Shanghai Science and Technology Commission"],
  [
    "上海市人民政府外事办公室",
    { zh: "上海市", en: "Shanghai" },
    "Shanghai People's Government, Foreign Affairs Office",
  ],
  ["展览路街道办事处", { zh: "展览路街道", en: "Zhanlanlu Sub-district" }, "Zhanlanlu Sub-district Office"],
])("%s is named %s", (issuer, place, name) => {
  expect(englishIssuer(issuer, place)).toBe(name);
});

test("a zone that bears the city's name is not the city's", () => {
  const name = englishIssuer("玖墟经济开发区管理委员会", { zh: "玖墟市", en: "Jiuxu City" });
  expect(name).toBe("Jiuxu Economic Development Zone Administrative Committee");
});

test("a body that still bears the place's former kind is the place's", () => {
  expect(englishIssuer("海门市农业局", HAIMEN)).toBe("Haimen District Agriculture Bureau");
});

test("what is not known stays as printed, behind the place", () => {
  expect(englishIssuer("海门区蝴蝶兰局", HAIMEN)).toBe("Haimen District 蝴蝶兰局");
  expect(englishIssuer("□局", HAIMEN)).toBe("Haimen District □局");
});

test("a body whose name is the place's alone is the place", () => {
  expect(englishIssuer("海门区", HAIMEN)).toBe("Haimen District");
});
