/** Pages that say by their name what they are: guides, catalogues, laws, plans, reports of another kind, samples, forms, summaries. */
import type { Page } from "./page";
import type { Reason } from "./refusals";
import { hasFirstSection, MANY_SIGNS } from "./report-signs";
import { yearsIn } from "./title";

/** A name is a line of its own; longer lines are sentences. */
const NAME_LENGTH = 60;

const CATALOGUE = /(?:公开目录|基本目录|标准目录|事项清单|目录清单|事项目录)(?:\([^()]{1,12}\))?$/;

const NAMES: readonly [Reason, RegExp][] = [
  ["guide", /(?:信息公开指南|公开指南)$/],
  ["catalogue", CATALOGUE],
  ["form", /(?:申请表|申请书|申请公开告知书|答复书|复议决定书|告知书|申请流程|申请须知|受理回执)$/],
  ["ruling", /(?:行政|民事|再审)?(?:判决书|裁定书|行政调解书)$/],
  ["exam", /(?:试题|试卷|测试题|竞赛题|考试题|练习题|题库|应知应会)(?:\([^()]{1,12}\)|[^。]{0,6})$/],
  ["law", /(?:条例|办法|规定|制度|细则|规程|规则)(?:\((?:试行|全文|修订)\))?$/],
  ["plan", /(?:工作要点|实施方案|工作方案|工作计划|任务分解表?)$/],
  ["list", /(?:年度报告|年报)[^。]{0,6}(?:发布|公布|报送|公开|编制)(?:进度|情况)(?:(?:一览|汇总|统计|进度)表?|表)$/],
  ["otherReport", /关于.{0,50}(?:提案|建议|议案)的?(?:答复|复函|回复|办理情况)(?:函|意见|报告)?$/],
  [
    "otherReport",
    /(?:第?[一二三四1-4]季度|上半年|下半年|(?<!\d)\d{1,2}月份?)[^。]{0,12}(?:信息|政务)公开[^。]{0,10}(?:统计表|报表|汇总表|月报|季报)$/,
  ],
  ["announcement", /(?:中标|成交|招标|采购)(?:结果)?公告$/],
  [
    "otherReport",
    /(?:公开[^。]{0,10}(?:自查|自检|自评|整改|督查|督导|检查|调研|考核)[^。]{0,12}(?:报告|汇报|总结|情况)$|(?:党务|村务|居务|厂务|队务|司法|检务|警务|审务|狱务|财务|校务)公开[^。]{0,10}(?:工作)?(?:总结|小结|报告|汇报|情况)|司法审查报告|(?:上半年|季度)(?:政务|政府信息|信息)公开工作(?:小结|总结)|网站工作年度报表|网站年度工作报表|网站工作年度报告|法治政府建设[^。]{0,12}报告|政府工作报告|部门(?:预|决)算|发展统计公报)/,
  ],
];
/** 1.严格执行信息公开制度: what a part of the text is called, not the page. */
const NUMBERED = /^\(?[一二三四五六七八九十\d]{1,3}[)、.]/;
/** 本报告…自《条例》, 按照《…办法》: the first words of a sentence that a page breaks off. */
const SENTENCE = /^(?:本(?:年度)?(?:报告|年报)|全文|根据|依据|按照)/;
/** 关键词:政务,公报公示 | 主题分类:综合政务/通告: under which words a site files the page. */
const FILED_UNDER = /(?:关键词|主题词|主题分类|体裁分类|组配分类|信息分类|公开类别|分类|体裁)[::|][^::|]*\|*$/;
/** What a page may be called: a line of its own that begins no sentence and no part. */
const isName = (line: string): boolean =>
  line.length <= NAME_LENGTH &&
  !/[。;]/.test(line) &&
  !NUMBERED.test(line) &&
  !SENTENCE.test(line) &&
  !FILED_UNDER.test(line);
const OGI_TITLE = /(?:信息|政务)公开[^。]{0,16}(?:报告|年报)/;
/** A report has most of its signs unless little of it is left. */
const SOME_SIGNS = 7;
/** What the first line names, whatever report it is about: a survey, why one came late, somebody's opinion, a map of the site. */
const ABOUT_REPORTS: readonly [Reason, RegExp][] = [
  ["survey", /(?:调查问卷|问卷调查表?|满意度调查表?)(?:\([^()]{1,12}\))?$/],
  ["lateness", /(?:未|没有|逾期|延迟|推迟|迟)[^。]{0,40}(?:年度报告|年报)[^。]{0,8}(?:说明|检讨|检查|整改报告)$/],
  ["news", /^(?:专家观点|专家视角|观点|评论|时评|锐评|微评|理论|来论|言论)[|:丨]/],
  ["list", /^(?:网站|站点)地图$/],
  ["catalogue", CATALOGUE],
];

/** The page's first line says what it is, and nothing below gives figures of a report. */
export function isAboutReports({ head, signs, tells }: Page): Reason | null {
  const first = head[0] ?? "";
  if (tells || signs >= SOME_SIGNS || first.length > NAME_LENGTH) return null;
  return ABOUT_REPORTS.find(([, re]) => re.test(first.replace(/[《》]/g, "")))?.[0] ?? null;
}

export function namedOtherwise({ top, title, signs, tells }: Page): Reason | null {
  for (const [reason, re] of NAMES) {
    const hit = top.slice(0, 5).find((l) => isName(l) && re.test(l.replace(/[《》]/g, "")));
    if (!hit) continue;
    const kind = reason === "otherReport" || reason === "list";
    // A menu may name the government's work report beside the true title.
    if (kind && title && hit !== title.text && OGI_TITLE.test(title.text) && tells) continue;
    if (!(title && /报告|年报/.test(title.text) && !kind) && signs < SOME_SIGNS) return reason;
    if (kind && !/信息公开|政务公开/.test(hit) && signs < MANY_SIGNS) return reason;
  }
  return null;
}

/** 关于征求意见的公告, 招聘简章. 关于公布…年度报告的公告 may carry the report; 通知公告 is an item of a menu. */
const ANNOUNCEMENT =
  /^(?:(?!年报|报告).){5,}(?:公告|启事|通告|公示|简章|招聘|招录|邀请函|倡议书|征集令|讲话|致辞)$|征求.{0,40}意见/;
/** Work of another kind, which also has its report. */
const OTHER_WORK = new RegExp(
  "(?:热线|信访|审计|网站|新媒体|政务服务|营商环境|党建|法治|依法行政|普法|档案|保密|应急|绩效|预算|决算|放管服|数字政府|建议提案|执法|复议|应诉|廉政|述职|调研|考察|巡察|自评)" +
    "(?!.*公开).{0,24}(?:报告|报表|年报|总结|公报|综述|白皮书|分析)$",
);

const ASKED_FOR = /依申请|申请公开|公开申请|申请信息公开|信息公开(?:工作)?(?:年度)?(?:报告|年报)/;
/** What another page is called, where nothing it says is a report's. */
export function namedAsOtherWork({ text, top, title, signs, figures }: Page): Reason | null {
  if (title) return null;
  const names = top.slice(0, 5).filter(isName);
  // Figures of its own work under the name of that work, and not a word on requests for information.
  if (names.some((l) => OTHER_WORK.test(l)) && !ASKED_FOR.test(text)) return "otherReport";
  if (figures || signs >= 4) return null;
  if (names.some((l) => ANNOUNCEMENT.test(l))) return "announcement";
  return names.some((l) => OTHER_WORK.test(l)) ? "otherReport" : null;
}

/** 编制本指南, 制定本办法: the text says itself what it is. */
const CALLS_ITSELF: readonly [Reason, RegExp][] = [
  ["guide", /(?:编制|制定|制订)了?本指南/],
  ["catalogue", /(?:编制|制定|制订)了?本目录/],
  ["law", /(?:编制|制定|制订)了?本(?:实施)?(?:办法|规定|制度|细则|规则|规程|条例)/],
  ["plan", /(?:编制|制定|制订)了?本(?:要点|方案|计划)/],
];

export function callsItselfOtherwise({ text, title, signs, figures }: Page): Reason | null {
  // 政府信息公开年报 alone is the name of a column.
  const named = title !== null && (title.years.length > 0 || title.subject.length >= 2);
  if (figures || signs >= SOME_SIGNS || named) return null;
  const begin = text.slice(0, 1500);
  return CALLS_ITSELF.find(([, re]) => re.test(begin))?.[0] ?? null;
}

/** 上半年, 半年, 第三季度, 1-6月, 8月份: periods shorter than a year. */
const PART =
  "(?:[上下]?半年度?|第?[一二三四1-4]季度|(?<!\\d)(?:1[0-2]|[1-9])月份|(?<![一二三四五六七八九十])(?:十[一二]?|[一二三四五六七八九])月份|(?<![\\d月])(?:1[0-2]|[1-9])月?(?:至|到|-|—|~)(?:1[01]|[2-9])月份?)";
const WORK = "(?:信息|政务)公开";
/** 2021年上半年政务公开工作总结, 政府信息公开第三季度工作情况: the name, or the beginning of a text that runs on behind it. */
const PART_NAMED = new RegExp(
  `^[^。,:;]{0,30}(?:${PART}[^。,:;]{0,16}${WORK}[^。,:;]{0,8}|${WORK}[^。,:;]{0,8}${PART}[^。,:;]{0,4})(?:总结|小结|报告|汇报|情况|自查|台账|统计|数据)`,
);
/** 现将上半年工作情况汇报如下; 2011年3月份,全县信息公开情况如下. */
const PART_TOLD = new RegExp(
  `(?:现将|现就|将)[^。\\n]{0,16}${PART}[^。\\n]{0,30}(?:汇报|报告|总结|小结|公布|通报)如下|20\\d\\d年${PART}[,,][^。\\n]{0,20}${WORK}[^。\\n]{0,12}如下`,
);
const WHOLE_YEAR = /年0?1月0?1日[^。\n]{0,10}12月31日/;

/** Half a year's, a quarter's or a month's account of the work. */
export function tellsPartOfYear({ text, top, title }: Page): Reason | null {
  if (WHOLE_YEAR.test(text.slice(0, 3000))) return null;
  // A report may tell of half a year below its title.
  if (title && title.years.length > 0 && /年度|年报/.test(title.text) && !PART_NAMED.test(title.text)) return null;
  const named = top.some((l) => PART_NAMED.test(l.slice(0, NAME_LENGTH)));
  return named || PART_TOLD.test(text.slice(0, 600)) ? "partOfYear" : null;
}

const EXPLAINS = /解读|图解|一图|图说|读懂|看懂/;
const PICTURES = /图片版|视频/;

/** 【解读】某市2020年…年度报告. A report may name the picture version of itself in the line below its title. */
/** 《…工作要点》政策解读: the reading of another document. */
const READING = /^[^。]{0,8}《[^《》]{4,60}》[^。]{0,6}解读$/;
/** 年报图解, alone on a line: a link to the picture version. */
const LINK = /^.{0,8}(?:报告|年报)?(?:图解|解读)$/;

export function explains({ top, title, text, signs, tells }: Page): Reason | null {
  if (!title && signs < 5 && top.some((l) => READING.test(l))) return "explanation";
  const line = top.find(
    (l) =>
      l.length <= 80 && !/。./.test(l) && EXPLAINS.test(l) && /报告|年报/.test(l) && !/\d(?:条|件|个|篇|次)/.test(l),
  );
  if (!line || PICTURES.test(line) || signs >= MANY_SIGNS) return null;
  const named = title !== null && !EXPLAINS.test(title.text) && line !== title.text && line.includes(title.text);
  const link = title !== null && title.years.length > 0 && !EXPLAINS.test(title.text) && LINK.test(line);
  return (named || link) && top.indexOf(line) > 1 && tells && hasFirstSection(text) ? null : "explanation";
}

/** 年度报告常见问题解答, where a menu says only 常见问题; and its lines 问:… 答:…. */
const FAQ_TITLE =
  /(?:常见问题|问题解答|问题答疑|疑难解答|(?<!负责|承担|进行)答疑|(?<!提)问答|问与答|百问)[^。\n]{0,6}$/;
const ASKED = /^[^\S\n]*(?:\d{1,2}[.、]\s*)?[问答]\s*:/gm;

/** 来信时间:…, 答复单位:…: the fields of a letter to a mailbox and of its answer. */
const LETTER = /^[^\S\n]*(?:来信|留言|提问|咨询|写信|信件|诉求)(?:时间|日期|内容|标题|主题|人|编号|类型|主旨)\s*:/m;
const REPLY = /^[^\S\n]*(?:答复|回复|办理|处理)(?:单位|部门|机构|时间|日期|内容|意见|结果|情况|人)\s*:/m;

export function answersQuestions({ top, text, signs }: Page): Reason | null {
  const named = top.some((l) => l.length <= NAME_LENGTH && FAQ_TITLE.test(l) && /报告|年报/.test(l));
  if ((named || (text.match(ASKED)?.length ?? 0) >= 4) && signs < MANY_SIGNS) return "questions";
  return LETTER.test(text) && REPLY.test(text) && signs < SOME_SIGNS ? "questions" : null;
}

/** 工作总结汇编, 总结(17篇): samples to copy from. */
const COLLECTION =
  /(?:总结|材料|范文)[^。\n]{0,4}(?:汇编|合集|大全|精选)|\d{1,3}篇\)?[^。,\n]{0,12}(?:总结|汇编)|(?:报告|总结|范文)(?:\((?:共|精选|通用|最新|推荐|热门)?[\d一二三四五六七八九十]{1,3}篇\)|(?:精选|通用|最新|推荐|热门)[\d一二三四五六七八九十]{1,3}篇)$/;

/** 年度报告范文: a sample that names neither body nor year. */
const SAMPLE =
  /^[^\d]{0,30}(?:报告|年报|总结)(?:的)?(?:范文|范本|样本|样文|例文|参考范例)(?:\(?(?:最新|精选|通用)?\d*篇?\)?)?$/;

/** 统计报表, 年度报告格式: forms that wait to be filled in, and what lays them down. */
const FORM_TITLE = /(?:统计(?:报)?表|年度报告(?:格式|模板|范本|样式)|年报(?:格式|模板))(?:\([^()]{1,12}\))?$/;

/** Cells of numbers from which on a form is filled in. */
const FILLED = 3;
function isFilled(text: string): boolean {
  const cells = text.match(/[|\t][^\S\t]*\d+(?:\.\d+)?\s*(?=[|\t]|$)/gm) ?? [];
  if (cells.length >= FILLED) return true;
  // A cell a line: the measure word of the row, and below it its figure.
  const below = text.match(/^[^\S\n]*(?:条|件|次|篇|个|人|人次|万元)[^\S\n]*\n\s*\d+(?:\.\d+)?[^\S\n]*$/gm) ?? [];
  if (below.length >= FILLED) return true;
  // Behind words and blanks, or behind the head of the column; numbers of rows, which count on, stand there as well.
  const aligned = [...text.matchAll(/(?:[\p{Script=Han})）] +|数[:：] ?)(\d{1,9})[ \t]*$/gmu)].map((m) => Number(m[1]));
  return aligned.length >= FILLED && aligned.some((n, i) => i > 0 && n !== (aligned[i - 1] as number) + 1);
}

/** A summary of the work, where it is not said to be the report. */
const SUMMARY = /(?:政务|政务公开|信息公开)[^。,\n]{0,10}(?:工作)?总结$/;
/** What a report has to tell even where it is called a summary. */
const ON_REQUESTS = /依申请|申请公开|公开申请|收费|复议|诉讼/;
/** Since 2019 the form fixes what the report is called and has. */
const FORM_YEAR = 2019;

/** Collections of samples, forms not filled in, and summaries of the work that tell nothing of requests. */
export function sampleOrSummary({ text, top, title, signs, tells }: Page): Reason | null {
  if (top.some((l) => COLLECTION.test(l.slice(0, NAME_LENGTH)))) return "collection";
  const names = top.filter((l) => l.length <= NAME_LENGTH);
  if (names.some((l) => SAMPLE.test(l)) && (title?.years.length ?? 0) === 0) return "collection";
  if (!tells && signs < 4 && names.some((l) => FORM_TITLE.test(l)) && !isFilled(text)) return "emptyForm";
  const summary = title ? title.text : names.find((l) => SUMMARY.test(l));
  const years = summary && SUMMARY.test(summary) ? yearsIn(summary) : [];
  return years.length > 0 && years.every((y) => y >= FORM_YEAR) && !ON_REQUESTS.test(text) ? "summary" : null;
}
