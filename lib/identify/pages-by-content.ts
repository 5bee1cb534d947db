/** Pages that show by what they say that they are no report: notices, lists, laws, templates, tables of tasks, assessments, news. */
import type { Page } from "./page";
import type { Reason } from "./refusals";
import { hasFirstSection } from "./report-signs";

const NOTICE_TITLE = /(?:关于|转发)[^。\n]{0,60}(?:年度报告|年报|报告|公开)[^。\n]{0,24}(?:通知|通报|函|意见)\s*$/;
/** The same over several lines. */
const NOTICE_SPLIT = /^[^。]{0,60}关于[^。:]{0,60}(?:年度报告|年报|公开)[^。:]{0,24}(?:通知|通报|函|意见)/;
/** The same at the beginning of a line in which number, addressees and text follow: …的通知某府办函〔2014〕1号各县…. */
const NOTICE_RUNS_ON =
  /^[^。,:]{2,40}关于(?:做好|开展|编制|报送|印发|进一步|认真|切实|抓紧|及时)[^。,:]{2,60}(?:通知|通报|函)(?!》|要求|精神|规定|的)/;
const NOTICE_BODY =
  /(?:现将有关(?:事项|要求)通知如下|现就[^。\n]{0,40}通知如下|有关事项通知如下|特此通知|请认真贯彻执行|请遵照执行|印发给你们|现将[^。\n]{0,30}通报如下)/;
const ADDRESSEES = /^\s{0,20}(?:各|县|市|区)[^。\n:]{2,60}(?:人民政府|部门|单位|机构|街道|乡镇|委|局)[^。\n]{0,20}:$/m;

/** A title that goes on in the next line: 关于政府信息公开工作年度报告 / 有关事项的通知. */
const inTwoLines = (head: string[]): boolean =>
  head.some((line, i) => line.length <= 40 && NOTICE_TITLE.test(line + (head[i + 1] ?? "。")));

/** 关于2014年度…年度报告的函, and in it 现将有关工作情况汇报如下: whoever hands it in reports. */
const HANDS_IN = /现将[^。\n]{0,30}情况(?:汇报|报告|总结)如下/;

export function orders({ text, head, title, signs, figures, carried }: Page): Reason | null {
  if (carried) return null;
  const unquoted = head
    .join("")
    .replace(/《[^《》]*》/g, "")
    .slice(0, 300);
  const orders = NOTICE_BODY.test(text);
  const notice =
    head.some((l) => NOTICE_TITLE.test(l)) ||
    NOTICE_TITLE.test(title?.text ?? "") ||
    (signs < 4 && inTwoLines(head)) ||
    (orders && (NOTICE_SPLIT.test(unquoted) || head.some((l) => NOTICE_RUNS_ON.test(l))));
  if (!orders && HANDS_IN.test(text)) return null;
  if (orders && (notice || (ADDRESSEES.test(text) && signs < 7 && !title))) return "notice";
  return notice && (signs < 5 || !figures) ? "notice" : null;
}

const LINKED_TITLE =
  /(?:20\d\d年?度?[^\n]{0,40}(?:信息|政务)公开[^\n]{0,16}(?:报告|年报)|(?:信息|政务)公开[^\n]{0,16}(?:报告|年报)[^\n]{0,8}20\d\d)/;
/** Titles from which on a page lists reports; and the length of a line that only a report's body has. */
const LISTED = 4;
const BODY_LINE = 160;

/** 部门年报34份: how many a column holds. */
const COUNTED_REPORTS = /(?:年报|年度报告)[^\S\n]*:?[^\S\n]*\(?\d+[^\S\n]*[份篇个]/g;

/** 1.某市2011年…报告.docx(49KB) 下载次数:80 and the same as .pdf: files of one report. */
const listedTitle = (text: string): string =>
  text
    .replace(/\.(?:docx?|wps|pdf|xlsx?|ofd|zip|rar)(?![a-z]).*$/i, "")
    .replace(/^\s*\d{1,2}[.、]\s*/, "")
    .trim();

/** Many lines and links that are titles of reports, and nothing else. */
export function lists({ view, doc, signs }: Page): Reason | null {
  if (signs >= 5 || view.lines.some((l) => l.text.length >= BODY_LINE)) return null;
  if ((view.text.match(COUNTED_REPORTS)?.length ?? 0) >= LISTED) return "list";
  const titles = new Set<string>();
  for (const { text } of view.lines)
    if (text.length <= 70 && !text.endsWith("。") && LINKED_TITLE.test(text)) titles.add(listedTitle(text));
  for (const { text } of doc.links) if (LINKED_TITLE.test(text)) titles.add(listedTitle(text));
  return titles.size >= LISTED ? "list" : null;
}

/** Articles (第一条 …) that begin lines. The form's 第二十条 stands five times over its blocks and is one. */
const ARTICLE = /^[^\S\r\n]*第([一二三四五六七八九十百]{1,8})条(?!第)[\s\u3000、]?(?!第)/gm;

/** A page that begins with an article, or bears the name of a ruling: 关于…有关问题的解释. */
const BEGINS_WITH_ARTICLE = /^第(?:一|1)[章条]/;
const RULING = /关于[^。]{4,60}(?:问题|事项|事宜|界限)的?(?:解释|批复|复函|答复意见)$/;

export function laysDown({ text, head, top, title, signs, figures, tells }: Page): Reason | null {
  if (!figures && !title && BEGINS_WITH_ARTICLE.test(head[0] ?? "")) return "law";
  if (!figures && signs < 4 && top.some((line) => line.length <= 90 && RULING.test(line))) return "law";
  const articles = new Set([...text.matchAll(ARTICLE)].map((m) => m[1])).size;
  if (articles >= 6 && signs < 7 && !(title && figures)) return "law";
  return articles >= 3 && !tells ? "law" : null;
}

/** XX市, ××局, ____, (此处填写). Masked names of copies (****镇) are not among them. */
const BLANK =
  /(?<![xX×✕╳])[xX×✕╳]{2,8}(?:省|市|县|区|镇|乡|局|委|街道|单位|年|条|件|人|部门)|(?<![\d_])_{3,}|[(](?:此处)?填写[^)]{0,12}[)]|(?<![xX×])[xX×]{2,8}年/g;
/** 20xx年, 201x年, 2___年, xxxx年. */
const MASKED_YEAR = /(?<![\dxX×✕_])(?:20?\d?[xX×✕_]{1,3}|[xX×✕]{2,4})年/g;
const MASKED_PLACE = /(?<![\u4e00-\u9fffxX×✕_])[xX×✕_]{1,4}(?:省|市|县|区|镇|乡|局|街道)/;
const REAL_YEAR = /20[0-3]\d年/;

/** Blanks left to fill in. A text without any year whose place or year is masked is one to copy from. */
export function leavesBlanks({ text }: Page): Reason | null {
  if ((text.match(BLANK)?.length ?? 0) >= 4) return "template";
  const years = text.match(MASKED_YEAR)?.length ?? 0;
  const masked = years >= 2 || (years === 1 && MASKED_PLACE.test(text));
  return masked && !REAL_YEAR.test(text) ? "template" : null;
}

const TASKS = /(?:工作任务|重点任务|目标任务|任务分解|主要内容|工作内容|具体要求)/;
const WHO = /(?:责任(?:科室|单位|部门|股室|处室)|牵头(?:单位|部门|科室))/;
const WHEN = /(?:时限要求|完成时限|完成时间|时间节点|持续推进|年底前|长期坚持|牵头落实)/;

/** Columns of a table of tasks: what, who, until when. */
export function assignsTasks({ text, title, figures }: Page): Reason | null {
  const begin = text.slice(0, 800);
  if (title || figures || OWN_PREFACE.test(begin)) return null;
  return TASKS.test(begin) && WHO.test(begin) && WHEN.test(begin) ? "plan" : null;
}

const ASSESSES = /(?:考评|测评|评估|考核|评议)(?:工作)?(?:结果|办法|细则|指标|对象|内容|成绩|方案|标准)/g;

/** 政务公开工作考核评分表, 年报评分标准: the sheet on which points are given. */
const SCORE_SHEET = /(?:评分|打分|计分|得分|考核|考评|评估)(?:表|细则|标准|办法|指标)$/;
const POINTS = /得分|分值|满分|扣分/;

/** 某省政府信息公开第三方评估报告: what those who assess call their own. */
const ASSESSMENT_REPORT = /公开[^。]{0,12}(?:评估|测评|考评)(?:工作|结果|情况)?的?报告$/;

/** A page with figures has to speak of it more often: 评估指标有10项 looks like one. */
export function assesses({ text, head, title, signs, figures }: Page): Reason | null {
  if (ASSESSMENT_REPORT.test(title?.text ?? head[0] ?? "") && signs < 7) return "assessment";
  const sheet = head.slice(0, 5).some((l) => SCORE_SHEET.test(l));
  if (sheet && signs < 4 && !figures && POINTS.test(text)) return "assessment";
  if (title || signs >= 4) return null;
  const said = text.slice(0, 600).match(ASSESSES)?.length ?? 0;
  return said >= (figures ? 3 : 2) ? "assessment" : null;
}

/** 记者获悉, (记者 某某); in 回答记者提问 and 组织记者采访 the press is only whom the organ dealt with. */
const NEWS =
  /(?:(?<!组织|邀请|接受|媒体|回答|答复|答)记者(?!提问|问询|招待会|站)|本报讯|本网讯|新华社|人民网(?!(?:地方)?领导|留言)|讯\(|讯:|核心提示|来源:?[^。\n]{0,12}(?:新闻网|日报|晚报)|评估报告显示|(?<![现以会时期并])发布(?!单位|机构|部门|处室|日期|时间|人[:|])(?:了)?[^。\n]{0,30}年度报告|年报发布|集中展示|召开新闻发布会(?!共?\d)[^。\n]{0,30}解读)/;
/** 本报告由…根据《条例》…编制, 发布本年度报告, 特制作此年报, 现向社会公开发布某局…年度报告: no news begins so. */
const OWN_PREFACE =
  /本(?:年度)?(?:工作)?(?:报告|年报)[^。\n]{0,24}(?:根据|依据|由|按照|中所列|所列)|(?:编制|编写|撰写|制作|起草|形成|完成|发布|公布|公开|提交|推出)(?:并(?:发布|公布|公开))?了?[本此](?:份|期)?(?:年度)?(?:工作)?(?:报告|年报)|(?:[现特](?:向社会)?(?:公开)?(?:发布|公布)|特(?:编制|编写|制作))了?[^。\n]{0,40}(?:年度报告|年报)/;
/** 12月18日下午召开会议, 某某研讨会顺利召开, 会议传达了…: a meeting is told. */
const MEETING =
  /(?:\d日(?:上午|下午)?,[^。\n]{0,60}(?:(?:召开|举行|举办|组织|开展)了?[^。\n]{0,60}(?:会议?|班|活动)[,。]|会(?:议)?(?:顺利|成功|在[^。,\n]{2,20})?(?:召开|举行|举办)[,。])|会议(?:传达|强调|指出|要求|通报|听取))/;
/** 年度报告编制工作培训会召开, 召开年报编制工作推进会: the headline of a meeting, which may name the report. */
const MEETING_HEADLINE =
  /(?:会议?|培训班?|活动|座谈|调度)(?:顺利|成功|圆满)?(?:召开|举行|举办|开班|闭幕)$|(?:召开|举办|举行|组织召开)[^,。]{2,50}(?:会议?|培训班?)$/;
/** What only a report has, even a short one: its own name, a total of the year, what came in. */
const REPORTS =
  /本(?:年度)?(?:报告|年报)|(?:年度|工作|公开)报告(?:如下|中所列)|公开[^。\n]{0,12}情况(?:报告|公布|汇报)如下|统计(?:期限|时限)|(?:20\d\d年|全年)[^。\n]{0,40}(?:收到|受理|主动公开)/;

/** 《关于做好…年报编制发布工作的通知》: what the report follows. */
const ORDERS_QUOTED = /《[^《》\n]{4,90}(?:通知|意见|办法|规定|要点|方案|函)》/g;

export function tellsNews({ text, head, title, signs, tells }: Page): Reason | null {
  if (signs >= 4) return null;
  if (!tells && [title?.text ?? "", ...head.slice(0, 3)].some((l) => l.length <= 60 && MEETING_HEADLINE.test(l)))
    return "meeting";
  const begin = text.slice(0, 800);
  if (NEWS.test(begin.replace(ORDERS_QUOTED, "《》")) && !OWN_PREFACE.test(begin) && !(title && hasFirstSection(text)))
    return "news";
  return MEETING.test(begin) && !title && !REPORTS.test(text) ? "meeting" : null;
}

/** What papers and books about the subject have at their beginning; each counts once. */
const PAPER_MARKS = [
  /摘\s*要[】\]:]/,
  /关键词[】\]:]/,
  /中图分类号|文献标识码/,
  /参考文献/,
  /笔者|本文[^。\n]{0,10}(?:拟|认为|探讨|分析)/,
];
const BOOK = /(?:^|[。,])本书|本词条/m;
/** 主任、副主任、各位委员: a report given to a people's congress. */
const TO_CONGRESS = /各位(?:委员|代表)\s*[::]/;

/** Papers and books about the subject, and reports given to a congress, where no title names an annual report. */
export function studies({ text, title, signs }: Page): Reason | null {
  if ((title && title.years.length > 0) || signs >= 5) return null;
  const begin = text.slice(0, 1500);
  if (TO_CONGRESS.test(begin.slice(0, 400))) return "otherReport";
  const paper = PAPER_MARKS.filter((re) => re.test(begin)).length >= 2;
  return (paper || BOOK.test(begin)) && !OWN_PREFACE.test(begin) ? "study" : null;
}

/** What a site prints in place of a report that is gone. */
const GONE =
  /(?:页面|网页|文章|信息|内容|文件|地址|链接)[^。\n]{0,8}(?:不存在|已?(?:被|经)?(?:删除|失效|过期|下线|移除)|找不到|无法(?:访问|打开|显示))|(?:^|\s)404(?:\s|$|[错页])|not found|(?:正在|页面)加载/im;

/** 2023年,某街道深入开展法治政府建设: a text that begins with work of another kind, and comes to disclosure only later. */
const OTHER_WORK = /法治(?:政府)?建设|依法行政|普法(?:工作|责任)|党风廉政|绩效(?:评价|自评)|事业单位(?:法人)?年度报告/;
const OPENING = 200;
/** What a report without title and sections at least names. */
const OWN_WORDS = /条例|本(?:年度)?(?:报告|年报)|依申请|公开申请|申请公开/;

export function speaksOfOtherWork({ text, title, sections }: Page): Reason | null {
  if (title || sections > 0) return null;
  const begin = text.replace(/\s+/g, "").slice(0, OPENING);
  if (OTHER_WORK.test(begin) && (!/信息公开|政务公开/.test(begin) || !OWN_WORDS.test(text))) return "otherReport";
  return null;
}

/** Times a report names its subject at least: even a page that breaks off behind the preface does. */
const NAMED_IN_REPORTS = 3;
/** Characters of a page that would have named it so often. */
const LONG_ENOUGH = 180;

/** 特向社会公布某局2021年政府信息公开…报告, 现对我街2009年度政府信息公开工作报告如下. */
const PUBLISHED =
  /(?:公布|公开|发布|编制)[^。\n]{0,30}(?:政府|政务)?信息公开[^。\n]{0,10}(?:报告|年报)|信息公开[^。\n]{0,12}(?:报告|汇报|总结)如下/;
/** The first part of the form's first section, at the beginning of a line: (一)主动公开情况. */
const FIRST_PART = /^[^\S\n]*(?:\([一二1]\)|[1一][、.])[^\S\n]*主动公开(?:政府信息)?(?:工作)?(?:情况|方面|\.|。|:)/m;
/** The first block of the form's table of what is published, with a number in its first row: no form that waits to be filled in. */
const FIRST_BLOCK = /本年(?:制发件数|新制作数量)[^\d]{0,60}规\s?章[\s|]{0,12}\d/;
/** 一、总体情况 / 2014年,某乡人民政府信息公开工作紧紧围绕…: the first sentence of the first section has the work for its subject. */
const WORK_OF_YEAR =
  /^[\s#*]*一[、.][^\n]{0,6}(?:总体(?:工作)?情况|概述|概况|基本情况)[^\n]{0,4}\n[^\S\n]*20\d\d年(?:度|以来)?,?[^。,\n]{0,24}(?:政府)?(?:信息|政务)公开工作/m;
/** The first section of the form with its parts. */
const beginsForm = (text: string): boolean =>
  WORK_OF_YEAR.test(text) ||
  (hasFirstSection(text) && text.includes("主动公开") && (text.includes("依申请公开") || FIRST_PART.test(text))) ||
  FIRST_BLOCK.test(text);

/** A judgment, an analysis of reviews, statistics of enforcement: figures and 我局, but disclosure is not what it is about. Masked words (□) may hide it. */
export function speaksOfSomethingElse({ text, title, signs, mentions }: Page): Reason | null {
  if (title || signs >= (mentions === 0 ? 6 : 4) || text.includes("□")) return null;
  // A page cut off behind its preface, or that begins with the first section of the form.
  if ((mentions > 0 && (OWN_PREFACE.test(text) || PUBLISHED.test(text))) || beginsForm(text)) return null;
  const { length } = text.replace(/\s+/g, "");
  return mentions < (length < LONG_ENOUGH ? 1 : NAMED_IN_REPORTS) ? "nothing" : null;
}

/** (一)政府信息公开工作机构和人员设置情况, alone on a line: two of them are parts of a report whose head is gone. */
const PART_OF_REPORT =
  /^[^\S\n]*[(]?[一二三四五六\d][)、.][^\S\n]*[^\n。;,:]{0,8}(?:政府信息公开|政务公开)[^\n。;:]{2,24}情况[^\S\n]*$/gm;

export function holdsNothing({ text, title, signs, tells }: Page): Reason | null {
  const { length } = text.replace(/\s+/g, "");
  // A title with a figure below it is a short report.
  const short = length < 60 && !(title !== null && title.years.length > 0 && title.subject !== "" && tells);
  if (signs < 2 && (short || (length < 400 && !tells && GONE.test(text)))) return "tooShort";
  if (!/公开|□/.test(text)) return "offTopic";
  const named = /本(?:年度)?报告|本年报|(?:信息|政务)公开[^。\n]{0,12}(?:年度报告|年报)/;
  const begins = beginsForm(text) || named.test(text.slice(0, 800)) || (text.match(PART_OF_REPORT)?.length ?? 0) > 1;
  return !title && signs < 2 && !tells && !begins ? "nothing" : null;
}
