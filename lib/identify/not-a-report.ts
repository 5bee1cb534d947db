/** Pages that speak about reports but are none: refused, with what to do. A real report with a damaged title is never refused. */
import type { Refusal, SourceDocument } from "@/lib/report";
import { FILE_NAME, fileLinks, linkWords } from "@/lib/report-links";
import { compact, hasApplicantTable } from "./era";
import { type Title, yearsIn } from "./title";
import type { View } from "./view";

const refuse = (code: string, message: string): Refusal => ({ code, message });

/** Sections and sentences only a report has; each counts once. */
const REPORT_SIGNS: RegExp[] = [
  /(?:主动公开|公开政府信息|公开信息|发布信息)[^。\n]{0,40}?\d+\s*(?:余|多)?(?:条|件|篇|项|份)/,
  /[一二三四五六七八九][、.][^\n]{0,16}(?:总体(?:工作)?情况|概述|基本情况|概况)/,
  /[一二三四五六七八九][、.][^\n]{0,8}(?:主动公开)[^\n]{0,12}情况/,
  /[一二三四五六七八九][、.][^\n]{0,12}(?:依申请|公开申请|申请公开)[^\n]{0,16}情况/,
  /[一二三四五六七八九][、.][^\n]{0,12}(?:行政复议|行政诉讼|复议)/,
  /[一二三四五六七八九][、.][^\n]{0,10}(?:收费|减免)/,
  /(?:存在|主要)[^\n]{0,8}问题(?:及|和|与|、)?[^\n]{0,8}(?:改进|措施|打算|建议)?/,
  /统计(?:期限|时限|时间)/,
  /(?:未|没有|无)(?:收到|接到|发生|受理)[^。\n]{0,30}(?:申请|复议|诉讼)/,
  /(?:我局|我委|我镇|我乡|我街|我市|我县|我区|我办|本机关|本街道|我单位|我厅|我省|我州|我处|我中心|本市|本区|本省|市政府|县政府|区政府)/,
  /收到[^。\n]{0,20}申请[^。\n]{0,10}\d+\s*(?:件|条|宗|份)/,
  /下一步/,
];

/** What only the one who reports can say: figures of its own, what it did or did not receive. */
const OWN_FIGURES: RegExp[] = [
  /(?:公开|发布)[^。\n]{0,40}?\d+\s*(?:余|多)?(?:条|件|篇|项|份)/,
  /(?:未|没有|无)(?:收到|接到|发生|受理|产生)[^。\n]{0,30}(?:申请|复议|诉讼)/,
  /收到[^。\n]{0,20}申请[^。\n]{0,10}\d+\s*(?:件|条|宗|份)/,
];
/** Sentences of a report without figures. Rules and forms name the same sections, but tell nothing; notices may give the statistics period. */
const STATEMENTS: RegExp[] = [
  /统计(?:期限|时限|时间|时段)[^。\n]{0,20}20\d\d年/,
  /(?:我局|我委|我镇|我乡|我街|我市|我县|我区|我办|我厅|我省|我州|我处|我旗|本街道|本市)[^。\n]{0,60}(?:了|取得|得到|组织|开展|推进|落实|建立|完成)/,
  /20\d\d年(?:度|以来)?,?[^。\n]{0,30}(?:高度重视|认真贯彻|严格按照|深入贯彻|坚持|积极推进|扎实推进)/,
  /本(?:年度|市|区)?报告(?:由|是|根据|依据)[^。\n]{0,120}(?:编制|制作|编写)/,
];

/** A covering letter: 现将《…年度报告》印发给你们, 编制了《…年度报告》,现予公布. */
const CARRIES =
  /现将《[^》]{0,80}(?:年度报告|年报)[^》]{0,40}》[^。\n]{0,10}(?:印发|公布|公开|发布)|(?:年度报告|年报)》?,?(?:现予|予以)以?(?:公布|公开|发布)/;
/** The report's own beginning behind it. */
const BEGINS =
  /(?:编制|制定|撰写)了?[本此](?:年度)?(?:报告|年报)|本(?:年度)?(?:报告|年报)(?:由|是|根据|依据|中|所列)|总结如下|报告如下|一、(?:总体情况|概述|基本情况)/;

const NOTICE_TITLE = /(?:关于|转发)[^。\n]{0,60}(?:年度报告|年报|报告|公开)[^。\n]{0,24}(?:通知|通报|函|意见)\s*$/;
/** The same over several lines. */
const NOTICE_SPLIT = /^[^。]{0,60}关于[^。:]{0,60}(?:年度报告|年报|公开)[^。:]{0,24}(?:通知|通报|函|意见)/;
const NOTICE_BODY =
  /(?:现将有关(?:事项|要求)通知如下|现就[^。\n]{0,40}通知如下|有关事项通知如下|特此通知|请认真贯彻执行|请遵照执行|印发给你们|现将[^。\n]{0,30}通报如下)/;
const ADDRESSEES = /^(?:各|县|市|区)[^。\n:]{2,60}(?:人民政府|部门|单位|机构|街道|乡镇|委|局)[^。\n]{0,20}:$/m;
const EXPLAINS = /解读|图解|一图|图说|看懂|读懂|图片版|动漫|H5|视频/;
/** 年度报告常见问题解答, where a menu says only 常见问题; and its lines 问:… 答:…. */
const FAQ_TITLE = /(?:常见问题|问题解答|问题答疑|疑难解答|答疑|(?<!提)问答|问与答|百问)[^。\n]{0,6}$/;
const ASKED = /^\s*(?:\d{1,2}[.、]\s*)?[问答]\s*:/gm;
const TITLE_OTHER: [RegExp, string, string][] = [
  [
    /(?:信息公开指南|公开指南)$/,
    "not_a_report_guide",
    "This is a guide to requesting information (公开指南), not an annual report. Give the page of the annual report (政府信息公开工作年度报告).",
  ],
  [
    /(?:公开目录|基本目录|标准目录|事项清单|目录清单)$/,
    "not_a_report_catalogue",
    "This is a catalogue of public information (公开目录), not an annual report. Give the page of the annual report.",
  ],
  [
    /(?:申请表|申请书|申请公开告知书|答复书|告知书|申请流程|申请须知|受理回执)$/,
    "not_a_report_form",
    "This is an application form or an answer to a request (依申请公开), not an annual report. Give the page of the annual report.",
  ],
  [
    /(?:条例|办法|规定|制度|细则|规程|规则)(?:\((?:试行|全文|修订)\))?$/,
    "not_a_report_law",
    "This is a law or rule (条例, 办法, 制度), not an annual report. Give the page of the annual report.",
  ],
  [
    /(?:工作要点|实施方案|工作方案|工作计划|任务分解表?)$/,
    "not_a_report_plan",
    "This is a plan for the work (工作要点, 方案), not an annual report. Give the page of the annual report.",
  ],
  [
    /(?:网站工作年度报表|网站年度工作报表|网站工作年度报告|法治政府建设[^。]{0,12}报告|政府工作报告|部门(?:预|决)算)/,
    "not_a_report_other",
    "This is an annual report of another kind (网站工作报表, 法治政府建设报告, 预决算 …). Give the 政府信息公开工作年度报告.",
  ],
];
const OGI_TITLE = /(?:信息|政务)公开[^。]{0,16}(?:报告|年报)/;
const NEWS =
  /(?:记者|本报讯|本网讯|新华社|人民网|讯\(|讯:|核心提示|来源:?[^。\n]{0,12}(?:新闻网|日报|晚报)|评估报告显示|发布(?:了)?[^。\n]{0,30}年度报告|年报发布|集中展示)/;
/** 12月18日下午召开会议, 会议传达了…: a meeting is told. */
const MEETING =
  /(?:\d日(?:上午|下午)?,[^。\n]{0,60}(?:召开|举行|举办|组织|开展)了?[^。\n]{0,60}(?:会议?|班|活动)[,。]|会议(?:传达|强调|指出|要求|通报|听取))/;
/** What only a report has, even a short one: its own name, a total of the year, what came in. */
const REPORTS =
  /本(?:年度)?(?:报告|年报)|(?:年度|工作|公开)报告(?:如下|中所列)|统计(?:期限|时限)|(?:20\d\d年|全年)[^。\n]{0,40}(?:收到|受理|主动公开)/;

/** 工作总结汇编, 总结(17篇): samples to copy from. */
const COLLECTION = /(?:总结|材料|范文)[^。\n]{0,4}(?:汇编|合集|大全|精选)|\d{1,3}篇\)?[^。,\n]{0,12}(?:总结|汇编)/;
/** A summary of the work, where it is not said to be the report. */
const SUMMARY = /(?:政务|政务公开|信息公开)[^。,\n]{0,10}(?:工作)?总结$/;
/** What a report has to tell even where it is called a summary. */
const ON_REQUESTS = /依申请|申请公开|公开申请|收费|复议|诉讼/;
/** Since 2019 the form fixes what the report is called and has. */
const FORM_YEAR = 2019;

/** 统计报表, 年度报告格式: forms that wait to be filled in, and what lays them down. */
const FORM_TITLE = /(?:统计(?:报)?表|年度报告(?:格式|模板|范本|样式)|年报(?:格式|模板))(?:\([^()]{1,12}\))?$/;

/** 本报告由…根据《条例》…编制: no news begins so. */
const OWN_PREFACE = /本(?:年度)?(?:报告|年报)[^。\n]{0,24}(?:根据|依据|由|按照|中所列|所列)/;

/** A report's first section at the beginning of a line, with its number. */
const FIRST_SECTION = /^[\s#*]*[一二][、.][^\n]{0,6}(?:总体(?:工作)?情况|概述|概况|基本情况)/m;

const LINKED_TITLE =
  /(?:20\d\d年?度?[^\n]{0,40}(?:信息|政务)公开[^\n]{0,16}(?:报告|年报)|(?:信息|政务)公开[^\n]{0,16}(?:报告|年报)[^\n]{0,8}20\d\d)/;

/** A line of a page's head is short; of a longer one this much is looked at. */
const HEAD_LINE = 400;

/** The first lines that are no chrome, as the page's head. */
function headLines(view: View): string[] {
  return view.lines
    .filter((l) => l.kind !== "chrome" && !/[>»]/.test(l.text))
    .slice(0, 12)
    .map((l) => l.text.slice(0, HEAD_LINE).replace(/\s+/g, ""));
}

const says = (text: string, what: RegExp[]): boolean => what.some((re) => re.test(text));

/** True when the text is a covering letter with the report behind it. */
function carriesReport(text: string): boolean {
  const letter = CARRIES.exec(text);
  const behind = letter ? text.slice(letter.index + letter[0].length) : "";
  return BEGINS.test(behind) && (says(behind, OWN_FIGURES) || says(behind, STATEMENTS));
}

/** How many signs of a report the text has, 0 to 13. */
export function reportSigns(view: View): number {
  let n = REPORT_SIGNS.filter((re) => re.test(view.text)).length;
  if (hasApplicantTable(compact(view.text))) n += 2;
  return n;
}

/**
 * Why the document is no report, or null. Signs of a report weigh against it: a report may quote a notice, stand beside links to
 * other years, or carry a wrong title.
 */
export function whyNotAReport(view: View, doc: SourceDocument, title: Title | null): Refusal | null {
  const text = view.text;
  const signs = reportSigns(view);
  const head = headLines(view);
  const top = [title?.text ?? "", ...head.slice(0, 6)].filter(Boolean);

  const unquoted = head
    .join("")
    .replace(/《[^《》]*》/g, "")
    .slice(0, 300);
  const notice =
    head.some((l) => NOTICE_TITLE.test(l)) ||
    NOTICE_TITLE.test(title?.text ?? "") ||
    (NOTICE_BODY.test(text) && NOTICE_SPLIT.test(unquoted));
  const figures = says(text, OWN_FIGURES);
  const tells = figures || says(text, STATEMENTS);
  const carried = carriesReport(text);
  const orders = NOTICE_BODY.test(text) && (notice || (ADDRESSEES.test(text) && signs < 7 && !title));
  if (!carried && (orders || (notice && (signs < 5 || !figures)))) {
    return refuse(
      "not_a_report_notice",
      "This is a notice about annual reports (通知, 通报), not a report. Give the page of the report itself.",
    );
  }
  const explaining = top.find(
    (l) => l.length <= 80 && EXPLAINS.test(l) && /报告|年报/.test(l) && !/\d(?:条|件|个|篇|次)/.test(l),
  );
  if (explaining && !/图片版|视频/.test(explaining) && signs < 9 && /解读|图解|一图|图说|读懂|看懂/.test(explaining)) {
    return refuse(
      "not_a_report_explanation",
      "This page explains a report (解读, 图解); its figures are not the report's own text. Give the page of the report itself.",
    );
  }
  const faq =
    top.some((l) => l.length <= 60 && FAQ_TITLE.test(l) && /报告|年报/.test(l)) ||
    (text.match(ASKED)?.length ?? 0) >= 4;
  if (faq && signs < 9) {
    return refuse(
      "not_a_report_explanation",
      "This page answers questions about annual reports (问答, 解答); it is no report. Give the page of the report itself.",
    );
  }
  const links = listedTitles(view, doc);
  if (links >= 4 && signs < 5 && longestLine(view) < 160) {
    return refuse(
      "not_a_report_list",
      "This page lists reports without holding one. Open a report from the list and give its page.",
    );
  }
  for (const [re, code, message] of TITLE_OTHER) {
    const hit = top.slice(0, 5).find((l) => l.length <= 60 && !/[。;]/.test(l) && re.test(l.replace(/[《》]/g, "")));
    if (!hit) continue;
    const kind = code === "not_a_report_other";
    // A menu may name the government's work report beside the true title.
    if (kind && title && hit !== title.text && OGI_TITLE.test(title.text) && tells) continue;
    if (!(title && /报告|年报/.test(title.text) && !kind) && signs < 7) return refuse(code, message);
    if (kind && !/信息公开|政务公开/.test(hit) && signs < 9) return refuse(code, message);
  }
  const sample = sampleOrSummary(text, top, title, signs, tells);
  if (sample) return sample;
  const rules = articles(text);
  if ((rules >= 6 && signs < 7) || (rules >= 3 && !tells)) {
    const law = TITLE_OTHER.find(([, code]) => code === "not_a_report_law") as [RegExp, string, string];
    return refuse(law[1], law[2]);
  }
  if (blanks(text) >= 4) {
    return refuse(
      "not_a_report_template",
      "This is a template with blanks to fill in (XX市, ____), not a report. Give a filled-in report.",
    );
  }
  if (
    NEWS.test(text.slice(0, 800)) &&
    signs < 4 &&
    !OWN_PREFACE.test(text.slice(0, 800)) &&
    !(title && FIRST_SECTION.test(text))
  ) {
    return refuse(
      "not_a_report_news",
      "This is news about annual reports, not a report. Give the page of the report itself.",
    );
  }
  if (MEETING.test(text.slice(0, 800)) && signs < 4 && !title && !REPORTS.test(text))
    return refuse(
      "not_a_report_news",
      "This is news about a meeting on the work, not a report. Give the page of the annual report.",
    );
  const elsewhere = signs < 3 && !tells ? reportElsewhere(view, doc) : null;
  if (elsewhere) return elsewhere;
  if (text.replace(/\s+/g, "").length < 60 && signs < 2) {
    return refuse(
      "not_a_report_too_short",
      "The page holds too little text to be a report. If the report is an attachment or an image, save that. Give the page with the text, or the attachment.",
    );
  }
  if (!/公开|□/.test(text)) {
    return refuse(
      "not_a_report_other",
      "The text does not speak of government information disclosure (信息公开). Give the page of an annual report.",
    );
  }
  if (
    !title &&
    signs < 2 &&
    !tells &&
    !/本(?:年度)?报告|本年报|(?:信息|政务)公开[^。\n]{0,12}(?:年度报告|年报)/.test(text.slice(0, 800))
  ) {
    return refuse(
      "not_a_report_other",
      "Neither a title nor the sections of an annual report were found. Give the page with the report's text.",
    );
  }
  return null;
}

/** Collections of samples, forms not filled in, and summaries of the work that tell nothing of requests. */
function sampleOrSummary(
  text: string,
  top: readonly string[],
  title: Title | null,
  signs: number,
  tells: boolean,
): Refusal | null {
  if (top.some((l) => l.length <= 60 && COLLECTION.test(l)))
    return refuse(
      "not_a_report_collection",
      "This is a collection of samples (总结汇编, 范文), not one report. Give the page of one body's annual report.",
    );
  const empty = !tells && signs < 4 && top.some((l) => l.length <= 60 && FORM_TITLE.test(l));
  if (empty)
    return refuse(
      "not_a_report_template",
      "This is a form to fill in or what lays it down (统计报表, 报告格式), not a report. Give a filled-in report.",
    );
  const summary = title ? title.text : top.find((l) => l.length <= 60 && SUMMARY.test(l));
  const years = summary && SUMMARY.test(summary) ? yearsIn(summary) : [];
  if (years.length > 0 && years.every((y) => y >= FORM_YEAR) && !ON_REQUESTS.test(text))
    return refuse(
      "not_a_report_summary",
      "This is a summary of the work (工作总结) that tells nothing of requests, not the annual report. Give the 政府信息公开工作年度报告.",
    );
  return null;
}

/** A file named in the text. */
const NAMED_FILE = new RegExp(`(?:^|[\\s:》])([^\\s:》]{2,60}${FILE_NAME.source})`, "i");

/** A page with a title and little else holds the report itself in a file or in pictures. */
const LITTLE = 240;

function reportElsewhere(view: View, doc: SourceDocument): Refusal | null {
  const own = view.lines.filter((l) => l.kind !== "chrome").reduce((n, l) => n + l.text.length, 0);
  if (own > LITTLE || doc.tables.some((t) => t.rows.length > 8)) return null;
  const files = fileLinks(doc);
  const file = files.find((f) => /报告|年报/.test(f.text)) ?? files[0];
  if (file)
    return refuse(
      "report_in_attachment",
      `The report itself is an attachment of this page: ${linkWords(file)}. Give that file.`,
    );
  const named = NAMED_FILE.exec(view.text.slice(0, 3000));
  if (named)
    return refuse(
      "report_in_attachment",
      `The report itself is an attachment of this page: "${named[1]}". Give that file.`,
    );
  return doc.images.length > 0
    ? refuse(
        "report_in_image",
        "The report itself is a picture on this page; text in pictures is not read. Find the report as text, HTML, Word or PDF with text.",
      )
    : null;
}

/** Lines and links that are titles of reports: many of them make a list page. */
function listedTitles(view: View, doc: SourceDocument): number {
  const titles = new Set<string>();
  for (const l of view.lines) if (l.text.length <= 70 && LINKED_TITLE.test(l.text)) titles.add(l.text);
  for (const l of doc.links) if (LINKED_TITLE.test(l.text)) titles.add(l.text.trim());
  return titles.size;
}

const longestLine = (view: View): number => view.lines.reduce((n, l) => Math.max(n, l.text.length), 0);

/** How many articles (第一条 …) begin lines: a law. The form's 第二十条 stands five times over its blocks and is one. */
const articles = (text: string): number =>
  new Set(
    [...text.matchAll(/^[^\S\r\n]*第([一二三四五六七八九十百]{1,8})条(?!第)[\s\u3000、]?(?!第)/gm)].map((m) => m[1]),
  ).size;

/** Blanks left to fill in: XX市, ××局, ____, (此处填写). Masked names of copies (****镇) are not among them. */
function blanks(text: string): number {
  let n = 0;
  for (const _ of text.matchAll(
    /(?<![xX×✕╳])[xX×✕╳]{2,8}(?:省|市|县|区|镇|乡|局|委|街道|单位|年|条|件|人|部门)|(?<![\d_])_{3,}|[(](?:此处)?填写[^)]{0,12}[)]|(?<![xX×])[xX×]{2,8}年/g,
  ))
    n++;
  return n;
}
