/** Headings of the sections that hold the tables of the form. */
import { compact } from "../match-label";
import type { Form } from "./labels";
import type { Segment } from "./segments";

const SECTION: [RegExp, Form | "none"][] = [
  [/主动公开政府信息情况/, "art20"],
  [/收到和处理政府信息公开申请/, "requests"],
  [/行政复议[、,和及]?(提起)?行政诉讼/, "disputes"],
  [/存在的?(主要)?(问题|不足)|其他需要报告|工作中存在/, "none"],
];

/** The section a heading opens; none: one that ends the tables. */
export const sectionOf = ({ kind, printed }: Segment): Form | "none" | undefined =>
  kind === "unknown" && printed.length < 60 ? SECTION.find(([re]) => re.test(compact(printed)))?.[1] : undefined;
