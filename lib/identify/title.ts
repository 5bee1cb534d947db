/** The report's title: the true one among site names, breadcrumbs, metadata rows and the page's own title element. */
import type { SourceDocument } from "@/lib/report";
import { FILE_NAME } from "@/lib/report-links";
import type { Title } from "./clues";
import { bodyBegins, listedTitles, type TitleLine } from "./other-pages";
import { OPENNESS, SCHOOL_YEAR, YEAR, yearOf } from "./patterns";
import { GAP, type View, type ViewLine } from "./view";

const REPORT =
  "(?:年度工作报告|工作年度报告|年度报告|工作报告|情况报告|情况的报告|报告书|报告|年报|年度汇报|汇报|工作总结|年度总结|情况总结|总结|情况说明|情况)";
const TITLE = new RegExp(
  `${OPENNESS}(?:工作)?(?:${YEAR}年?)?(?:年度|全年|年)?(?:工作)?(?:年度)?(?:工作)?(?:基本)?(?:情况)?(?:的)?(?:年度)?${REPORT}`,
);
/** 2015年度报告 without 公开 is a title only together with an organ; 年度公开报告 too. */
const REPORT_END = /(?:报告|年报|汇报|总结)(?:\([^()]{1,16}\))?[*#]?$/;

/** Words that begin a sentence about a report, or a page about something else, not a title. */
const NO_TITLE_START =
  /^(?:根据|按照|依据|依照|遵照|为|按|现将|现就|特|请|本报告|本年报|我|今年|全文|编制|公布|以下|如对|一是|二是|三是|要求|认真|完成|关于(?:做好|开展|报送|编制|印发|进一步|认真|规范|加强|公布|发布|转发)|附件|下载|[一二三四五六七八九十]+、|[((]?[一二三四五六七八九十\d]+[))、.](?!\d)|第[一二三四五六七八九十]+(?![一二三四五六七八九十师团中小医]|人民医院|高级|幼儿园))/;
const ROW =
  /(?:^|[\s|[【])(?:名称|标题|信息名称|文件名称|文件标题|信息标题|公开名称|内容概述|信息标题名称)[\]】]?\s*[::|]\s*\|?\s*([^|\s][^|]{4,80})/;
/** A label that begins the next pair on the same metadata row. */
const NEXT_LABEL =
  /\s*(?:\||信息来源|有效性|有\s*效\s*性|文号|文\s*号|发布机构|发布日期|发文日期|生成日期|成文日期|公开日期|索引号|主题分类|关键词|发布时间|来源|失效|语种|公开方式|公开范围|生效日期|时效性|浏览).*$/;

const tight = (s: string) => s.replace(/\s+/g, "");

const FILE_AT_END = new RegExp(`${FILE_NAME.source}$`, "i");

/** Cuts what sites hang on to a title: 【图文】 in front, site name, date and 解读 links behind. */
function trimTitle(text: string): string {
  return (
    text
      .replace(/^[|\s]+|[|\s]+$/g, "")
      .replace(/^(?:首页|当前位置)?[>»/]+/, "")
      .replace(/^[[【(]?(?:标题|名称|题目)[\]】)]?[::]/, "")
      // 【年报】, [公开]: the column. 【解读】 tells that it is no report.
      .replace(/^[[【](?!.{0,4}(?:解读|图解|图说|视频|漫画))[^[\]【】]{1,8}[\]】](?=.{6})/, "")
      // The label of the row above without its colon: 标题某某区某某乡2022年….
      .replace(/^(?:标题|名称)(?=[\u4e00-\u9fff]{2,}20\d\d年)/, "")
      .replace(/^[·•◆■▪*#>-]+/, "")
      .replace(/^(?:关于公布|关于发布|发布)/, "")
      .replace(/(?:发布时间|发布日期|发表时间|更新时间|时间|日期|来源|作者|字体|字号|浏览|点击|打印|【|\[).*$/, "")
      .replace(FILE_AT_END, "")
  );
}

const YEARS = new RegExp(`${YEAR}(?!\\d)`, "g");
const YEAR_WORD = new RegExp(`${YEAR}(?:年度|年)?`, "g");

/** Years printed in a title, of a school year the one it ends in. A list number glued to the year (22012年 = 2、2012年) is cut. */
export function yearsIn(text: string): number[] {
  const found: number[] = [];
  for (const m of text.replace(SCHOOL_YEAR, "$2年").matchAll(YEARS)) {
    const year = yearOf(m[1] as string);
    if (Number.isFinite(year) && !found.includes(year)) found.push(year);
  }
  return found;
}

/** Area and organ named in a title: what is left of it before 信息公开, without years, ordinals and filler. */
export function subjectOf(title: string): string {
  const cut = title.search(
    /(?:政府|政务)?□(?=工作|年度|20|情况)|(?:政府|政务|党务|党委|部门)?(?:政府|政务)?(?:信息|政务|政府)公开|(?:政府|政务)?信息与政务公开|公开(?:政府|政务)?信息/,
  );
  const before = cut < 0 ? title.replace(REPORT_END, "") : title.slice(0, cut);
  return (
    before
      .replace(SCHOOL_YEAR, "")
      .replace(YEAR_WORD, "")
      // 某某海关2015年海关政府信息公开: the body, and again its kind.
      .replace(/([\u4e00-\u9fff]{2,4})\1$/, "$1")
      .replace(/(?:关于)?(?:年度|年)?$/, "")
      .replace(/(?:推进|开展|做好|加强|主动)$/, "")
      .replace(/(?:依法|全面|深入)$/, "")
      .replace(/^(?:关于|中国共产党|中共)/, "")
      .replace(/(?:[-—_(\s]|(?<!\([^()]{1,30})\))+$/, "")
  );
}

interface Candidate {
  title: Title;
  score: number;
}

/** A character of every word for a report; most lines of a page have none. */
const MAY_NAME_REPORT = /[报总情]/;

/** 5 年度报告 政府信息公开工作年度报告 每年1月31日前 党政办: a row of a catalogue whose columns blanks part. */
function isNumberedRow(line: string): boolean {
  return /^\d{1,3}(?!\d)/.test(line) && line.split(/\s+/).length > 4;
}

function candidate(line: ViewLine, index: number, from: Title["from"]): Candidate | null {
  if (line.text.length > 160 || !MAY_NAME_REPORT.test(line.text)) return null;
  if (/[>»]|您(?:现在)?的?(?:所在)?位置|当前位置|上一篇|下一篇|[。;!?]/.test(line.text.replace(/^[>»]+/, "")))
    return null;
  if (isNumberedRow(line.text)) return null;
  let text = trimTitle(tight(line.text));
  if (text.length < 6 || text.length > 70) return null;
  // The same row where its blanks are gone: no title names a report three times.
  if ((text.match(/报告|年报/g)?.length ?? 0) > 2) return null;
  // Three cells side by side are a row of a table.
  if (NO_TITLE_START.test(text) || text.split("|").length > 2) return null;
  const quoted = /^《(.+)》$/.exec(text);
  if (quoted) text = quoted[1] as string;
  if (/《|》|,|:/.test(text)) return null;
  // 公开指南 公开制度 公开年报: a menu.
  if (/公开指南|公开制度|法定主动公开/.test(text)) return null;
  const shaped = TITLE.exec(text);
  if (!shaped && !(REPORT_END.test(text) && /公开|□/.test(text))) return null;
  if (
    /(?:通知|意见|办法|制度|规定|指南|目录|条例|方案|要点|解读|申请表|函|通报)(?:\((?:试行|暂行|修订|全文)\))?$/.test(
      text,
    )
  )
    return null;
  let score = shaped ? 4 : 2;
  if (REPORT_END.test(text)) score += 2;
  const years = yearsIn(text);
  if (years.length === 1) score += 2;
  if (subjectOf(text).length >= 2) score += 2;
  if (/年度报告|年报|年度工作报告|年度汇报/.test(text)) score += 1;
  score -= Math.min(index / 10, 4);
  if (line.kind === "chrome") score -= 3;
  if (line.kind === "table" && from === "body") score -= 1;
  if (from === "row") score -= 0.5;
  return { title: { text, start: line.start, end: line.end, from, years, subject: subjectOf(text) }, score };
}

/** A line that holds only the organ (南坑乡人民政府, 2018年南坑乡), whose title goes on in the next line. */
const ORGAN_LINE = new RegExp(
  `^(?:${YEAR}年度?)?[\\u4e00-\\u9fff${GAP}()·]{2,30}(?:人民政府|办公室|办公厅|委员会|管委会|局|厅|街道|办事处|镇|乡|苏木|中心|省|市|县|区|旗|处|队|院)$`,
);
const YEAR_LINE = new RegExp(`^${YEAR}年度?$`);

/** The first half of a title: 某县2009年度, 某县2009年度政府, 关于. */
const HALF = /(?:20\d\d年度?(?:(?:政府|政务)(?:信息)?)?|关于)$/;

/** A title broken inside its own words: 某省政府信息 / 公开工作年度报告. */
const CUT_WORD = /(?:政府?|政务|信息?|公)$/;
const REST_OF_WORD = /^(?:府|务|政务)?(?:信息|息)?(?:公开|开)/;

/** What stands below it is the value of a metadata row. */
const LABEL = /^\s*(?:发布机构|发布单位|发文机关|公开主体|责任单位|信息来源|来源)\s*$/;

/** A line without blanks, the marks of a Markdown heading before its words and the blank cells of a sheet behind them. */
const words = (line: ViewLine): string => tight(line.text).replace(/^#+|\|+$/g, "");

/** The end of a title's last half, or of all of it. */
const MAY_END_REPORT = /[告报结)*#]$/;

/** True when a line names the government of the place that the title below it begins with. */
const isSite = (line: string, title: string): boolean =>
  /(?:省|市|县|区|州|盟|旗)人民政府$/.test(line) && title.startsWith(line.replace(/人民政府$/, ""));

const OWN_BODY = /^[\u4e00-\u9fff]{2,}(?:局|委|委员会|厅|管委会|镇|乡|街道|街道办事处)$/;

/** 某县教育局 above 某县教育科技局2023年…: the title below names a body of the same place itself. */
const namesBody = (line: string, title: string): boolean => {
  // 某区人民政府 above 2022年区人力社保局…
  if (/[省市县区州盟旗](?:人民)?政府$/.test(line) && /^20\d\d/.test(title) && OWN_BODY.test(subjectOf(title)))
    return true;
  const place = /^[\u4e00-\u9fff]{1,8}?(?:省|市|县|区|州|盟|旗)/.exec(line)?.[0];
  const body = title.slice(0, Math.max(0, title.search(/20\d\d/)));
  return place !== undefined && body.length > place.length && body.startsWith(place) && ORGAN_LINE.test(body);
};

/** Joins a title printed over several lines: organ, year and 信息公开工作年度报告 each on its own. */
function joined(lines: ViewLine[], i: number): ViewLine | null {
  const here = lines[i] as ViewLine;
  const own = words(here);
  const next = lines[i + 1];
  const after = next ? words(next) : "";
  // The last word is 报告 or the like, here or in the next line.
  if (!MAY_END_REPORT.test(own) && !REPORT_END.test(after)) return null;
  // A row of metadata, or an index number (71315067/2020-00504), is no half of a title.
  if (own.length > 40 || /[。;,::>|]|\d{5,}/.test(own)) return null;
  let text = own;
  let start = here.start;
  let end = here.end;
  // Backwards: an organ or a half title on the line before.
  for (let k = i - 1; k >= Math.max(0, i - 2); k--) {
    const before = words(lines[k] as ViewLine);
    const opens = ORGAN_LINE.test(before) || YEAR_LINE.test(before) || HALF.test(before);
    if (!opens || before.length > 40 || /公开.*报告|[。;,::>|]/.test(before)) break;
    if (LABEL.test(lines[k - 1]?.text ?? "")) break;
    // 某市人民政府 / 某市气象局2020年…: the site above a whole title.
    if (isSite(before, own) || namesBody(before, own)) break;
    text = before + text;
    start = (lines[k] as ViewLine).start;
  }
  // Forwards: 政府信息公开工作 / 年度报告.
  if (!REPORT_END.test(text)) {
    if (!next) return null;
    const goes =
      /公开|年度?$|20\d\d$/.test(text) || HALF.test(text) || (CUT_WORD.test(text) && REST_OF_WORD.test(after));
    if (after.length > 20 || !REPORT_END.test(after) || !goes) return null;
    // 依申请公开 / 政府信息公开年报: two items of a menu.
    if (/公开/.test(text) && /公开/.test(after)) return null;
    text += after;
    end = next.end;
  }
  if (text === own) return null;
  return { text, start, end, kind: here.kind };
}

/** The title that stands on this line, or over this line and its neighbours; null when it is none. */
export function titleAt(lines: ViewLine[], i: number): Title | null {
  const whole = joined(lines, i);
  const found = (whole && candidate(whole, i, "body")) ?? candidate(lines[i] as ViewLine, i, "body");
  return found?.title ?? null;
}

/** How many lines from the top a title may stand. Shells put menus of a hundred lines above it. */
const LOOK_AT = 160;

export interface Titles {
  /** null where the text has no title at all (it begins with 一、). */
  best: Title | null;
  /** Every line that looks like one (metadata and body may differ), the best first. */
  all: Title[];
  /** Titles of other reports: in a list above the body, or below it. */
  others: Title[];
}

/** The title of the report, and every other line that looks like one. */
export function findTitles(view: View, doc: SourceDocument): Titles {
  const found: Candidate[] = [];
  const printed: (TitleLine & Candidate)[] = [];
  const body = bodyBegins(view.lines);
  const lines = view.lines.slice(0, LOOK_AT);
  let proseSeen = 0;
  for (let i = 0; i < lines.length && i < body; i++) {
    const line = lines[i] as ViewLine;
    // A long sentence means the body has begun: titles of other reports further down do not count.
    if (line.text.length > 120 && /[。]/.test(line.text)) proseSeen++;
    if (proseSeen >= 2) break;
    const row = ROW.exec(line.text);
    if (row) {
      const value = (row[1] as string).replace(NEXT_LABEL, "");
      const at = line.start + line.text.indexOf(value);
      const c = candidate({ ...line, text: value, start: at, end: at + value.length }, i, "row");
      if (c) found.push(c);
      continue;
    }
    const whole = joined(lines, i);
    const c = (whole && candidate(whole, i, "body")) ?? candidate(line, i, "body");
    // The second half of a title is none of its own.
    const half = !whole && line.start < (printed.at(-1)?.title.end ?? -1);
    if (c && !half) {
      if (proseSeen > 0) c.score -= 3;
      printed.push({ ...c, line: i });
    }
  }
  const listed = listedTitles(printed, view);
  found.push(...printed.filter((c) => !listed.includes(c.title)));
  for (const name of ["title", "articletitle", "og:title", "description", "addresstitle"]) {
    const value = doc.meta[name];
    if (!value) continue;
    const first = value.split(/[_|]| - /)[0] ?? value;
    const c = candidate({ text: first, start: -1, end: -1, kind: "prose" }, 0, "head");
    // A column's name (政府信息公开年报) is no title.
    if (c && (c.title.years.length > 0 || c.title.subject.length >= 2)) found.push({ ...c, score: c.score - 2 });
  }
  found.sort((a, b) => b.score - a.score);
  const best = found[0] && found[0].score >= 3 ? found[0].title : null;
  const below = view.lines.slice(body).flatMap((line) => candidate(line, 0, "body")?.title ?? []);
  const others = [...listed, ...below.filter((t) => t.text !== best?.text)];
  return { best, all: found.map((f) => f.title), others };
}
