/** Why a page is no report, in words for people: a code for programs, what was seen, what to give instead. */
import type { Refusal } from "@/lib/report";

const REASONS = {
  notice: [
    "not_a_report_notice",
    "This is a notice about annual reports (通知, 通报), not a report. Give the page of the report itself.",
  ],
  explanation: [
    "not_a_report_explanation",
    "This page explains a report (解读, 图解); its figures are not the report's own text. Give the page of the report itself.",
  ],
  questions: [
    "not_a_report_explanation",
    "This page answers questions about annual reports (问答, 解答); it is no report. Give the page of the report itself.",
  ],
  list: [
    "not_a_report_list",
    "This page lists reports without holding one. Open a report from the list and give its page.",
  ],
  guide: [
    "not_a_report_guide",
    "This is a guide to requesting information (公开指南), not an annual report. Give the page of the annual report (政府信息公开工作年度报告).",
  ],
  catalogue: [
    "not_a_report_catalogue",
    "This is a catalogue of public information (公开目录), not an annual report. Give the page of the annual report.",
  ],
  form: [
    "not_a_report_form",
    "This is an application form or an answer to a request (依申请公开), not an annual report. Give the page of the annual report.",
  ],
  law: [
    "not_a_report_law",
    "This is a law or rule (条例, 办法, 制度), not an annual report. Give the page of the annual report.",
  ],
  plan: [
    "not_a_report_plan",
    "This is a plan for the work (工作要点, 方案), not an annual report. Give the page of the annual report.",
  ],
  announcement: [
    "not_a_report_other",
    "This is an announcement (公告: a draft open to comment, a vacancy, a tender), not an annual report. Give the page of the annual report.",
  ],
  survey: [
    "not_a_report_other",
    "This is a survey about annual reports or disclosure (调查问卷), not an annual report. Give the page of the annual report.",
  ],
  lateness: [
    "not_a_report_other",
    "This explains why a report came late or is missing (情况说明), it is no report. Give the page of the annual report.",
  ],
  ruling: [
    "not_a_report_other",
    "This is a decision of a court (判决书, 裁定书), not an annual report. Give the page of the annual report.",
  ],
  exam: [
    "not_a_report_other",
    "This is a test on the rules (试题, 题库), not an annual report. Give the page of the annual report.",
  ],
  otherReport: [
    "not_a_report_other",
    "This is an annual report of another kind (网站工作报表, 法治政府建设报告, 预决算 …). Give the 政府信息公开工作年度报告.",
  ],
  collection: [
    "not_a_report_collection",
    "This is a collection of samples (总结汇编, 范文), not one report. Give the page of one body's annual report.",
  ],
  emptyForm: [
    "not_a_report_template",
    "This is a form to fill in or what lays it down (统计报表, 报告格式), not a report. Give a filled-in report.",
  ],
  template: [
    "not_a_report_template",
    "This is a template with blanks to fill in (XX市, 20XX年, ____), not a report. Give a filled-in report.",
  ],
  summary: [
    "not_a_report_summary",
    "This is a summary of the work (工作总结) that tells nothing of requests, not the annual report. Give the 政府信息公开工作年度报告.",
  ],
  partOfYear: [
    "not_a_report_summary",
    "This tells of a part of a year (上半年, 季度, 月份), it is no annual report. Give the page of the annual report.",
  ],
  assessment: [
    "not_a_report_assessment",
    "This tells how the work is assessed (考评, 测评), it is no annual report. Give the page of the annual report.",
  ],
  news: ["not_a_report_news", "This is news about annual reports, not a report. Give the page of the report itself."],
  meeting: [
    "not_a_report_news",
    "This is news about a meeting on the work, not a report. Give the page of the annual report.",
  ],
  study: [
    "not_a_report_other",
    "This is a paper or a book about information disclosure, not a report. Give the page of the annual report.",
  ],
  tooShort: [
    "not_a_report_too_short",
    "The page holds too little text to be a report. If the report is an attachment or an image, save that. Give the page with the text, or the attachment.",
  ],
  offTopic: [
    "not_a_report_other",
    "The text does not speak of government information disclosure (信息公开). Give the page of an annual report.",
  ],
  nothing: [
    "not_a_report_other",
    "Neither a title nor the sections of an annual report were found. Give the page with the report's text.",
  ],
} as const satisfies Record<string, readonly [code: string, message: string]>;

export type Reason = keyof typeof REASONS;

export function refusal(reason: Reason): Refusal {
  const [code, message] = REASONS[reason];
  return { code, message };
}
