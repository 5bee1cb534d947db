import { describe, expect, test } from "vitest";
import { problemsSection } from "./own-words";

const bodyOf = (text: string) => {
  const found = problemsSection(text);
  return found && text.slice(found.start, found.end).trim();
};

describe("the section on problems", () => {
  test("runs from its heading to the next of the same kind", () => {
    const text =
      "四、复议和诉讼\n无。\n五、存在的主要问题及改进情况\n(一)存在的问题。\n个别单位更新不及时，解读不够。\n(二)改进情况。\n加强培训。\n六、其他需要报告的事项\n无。";
    expect(problemsSection(text)?.heading).toBe("五、存在的主要问题及改进情况");
    expect(bodyOf(text)).toBe("(一)存在的问题。\n个别单位更新不及时，解读不够。\n(二)改进情况。\n加强培训。");
  });

  test.each([
    ["六、存在问题和改进打算"],
    ["  六、存在的问题和改进的打算"],
    ["## 五、存在的主要问题及改进情况"],
    ["(六)主要问题和困难"],
    ["第五部分 存在的不足及下一步打算"],
    ["**五、工作中存在的困难和不足**"],
  ])("is headed in many ways: %s", (heading) => {
    expect(bodyOf(`${heading}\n公开的主动性还要加强，平台要整合。\n七、附则`)).toContain("公开的主动性还要加强");
  });

  test("of a list of contents and the text, the text", () => {
    const text =
      "五、存在的主要问题及改进情况\n六、其他需要报告的事项\n五、存在的主要问题及改进情况\n内容更新不够及时，今后加强督查。\n六、其他需要报告的事项\n无";
    expect(bodyOf(text)).toBe("内容更新不够及时，今后加强督查。");
  });

  test("ends before the signature and what is annexed", () => {
    expect(bodyOf("五、存在的问题及改进措施\n人员变动频繁，业务生疏。\n某县统计局\n2019年3月20日\n附件:统计表")).toBe(
      "人员变动频繁，业务生疏。",
    );
  });

  test("is not guessed: sentences, tables and other headings are none", () => {
    expect(
      problemsSection("一、总体情况\n我局存在的主要问题是更新不及时，今后要改进。\n二、主动公开情况\n无"),
    ).toBeNull();
    expect(problemsSection("三、回应群众关心的热点问题\n围绕热点问题组织解读二十次。")).toBeNull();
    expect(problemsSection("")).toBeNull();
  });
});
