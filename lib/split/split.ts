/**
 * A file with several units' reports → one document per report. A page that holds one report stays as it is, whatever other titles it
 * mentions: a title begins a report only if a report follows it and another stands before it.
 */
import type { ViewLine } from "@/lib/identify/view";
import type { SourceDocument } from "@/lib/report";
import { type Heading, headingsOf, printedLines } from "./headings";
import { slice } from "./slice";

export interface Part {
  document: SourceDocument;
  /** Where the part begins in the text of the file. */
  start: number;
}

/** Headings of one report: the first, and the same title again as running head or on a second page. */
interface Group extends Omit<Heading, "from"> {
  /** none: it has lost its title. */
  from: Heading["from"] | "none";
  body: Body;
}

interface Body {
  /** Numbers of its main sections (一、二、…) in order. */
  sections: number[];
  /** Holds rows of an official table with figures. */
  form: boolean;
  /** Says in a sentence what a reporting unit says. */
  prose: boolean;
}

const SECTION = /^([一二三四五六七八九])[、.]|^第([一二三四五六七八九])部分/;
const FORM =
  /本年新收(?:政府)?信息公开申请|^(?:[((]?[一二1][))、.]?)?主动公开政府信息数|^收到申请数|第二十条第[((一]|制发规范性文件总数/;
const PROSE =
  /(?:公开|发布)[^。\n]{0,40}?\d+\s*(?:余|多)?(?:条|件|篇|项|份)|(?:未|没有|无)(?:收到|接到|发生|受理|产生)[^。\n]{0,30}(?:申请|复议|诉讼)|收到[^。\n]{0,20}申请|(?:我|本)(?:局|委|镇|乡|街道|市|县|区|办|厅|省|州|处|旗|机关|单位|中心)|统计(?:期限|时限|时间)/;
/** Shorter prose without sections is a summary on a list page, no report. */
const LEAST_PROSE = 60;

function bodyOf(lines: readonly ViewLine[], from: number, to: number): Body {
  const sections: number[] = [];
  let form = false;
  let says = false;
  let length = 0;
  let abridged = false;
  for (let i = from; i < to; i++) {
    const { text, kind } = lines[i] as ViewLine;
    if (kind === "chrome") continue;
    const head = text.slice(0, 200).replace(/^#+|\s+/g, "");
    const n = SECTION.exec(head);
    // Rows of the form begin with 一、 too: 一、本年新收…
    if (n && kind !== "table" && !text.includes("|") && !FORM.test(head))
      sections.push("一二三四五六七八九".indexOf(n[1] ?? n[2] ?? "") + 1);
    if (FORM.test(head)) form = true;
    if (kind === "table" || !text.includes("。")) continue;
    length += text.length;
    says ||= PROSE.test(text.slice(0, 4000));
    abridged = /(?:…|\.{3}|\[?(?:详细|更多|全文)\]?)$/.test(text);
  }
  return { sections, form, prose: says && length >= LEAST_PROSE && !abridged };
}

/** A report of its own begins here: its sections start anew at 一, or it has none and holds a table or prose with what a unit says. */
function isReport({ sections, form, prose }: Body): boolean {
  if (sections.length === 0) return form || prose;
  return sections[0] === 1 && (form || prose || sections.length >= 2);
}

/** The same unit and year, as far as both tell. 教育局 and 某县教育局 are one. */
function sameReport(a: Pick<Heading, "subject" | "year">, b: Pick<Heading, "subject" | "year">): boolean {
  const known = a.subject !== "" && b.subject !== "";
  const unit = !known || a.subject.endsWith(b.subject) || b.subject.endsWith(a.subject);
  return unit && (a.year === null || b.year === null || a.year === b.year);
}

/** What a report must show to stand behind another one. */
function standsApart(group: Group, before: Group): boolean {
  const { body } = group;
  if (!isReport(body)) return false;
  // The statistics table of a report names who filled it in; only a second table of the kind is another unit's.
  if (group.from === "table") return body.form && before.body.form;
  // Another year of the same unit may be a summary among links: it needs sections or a table.
  const sameUnit = group.subject === "" || before.subject === "" || group.subject === before.subject;
  return !sameUnit || body.form || body.sections.length >= 2;
}

/** A page's way to a report and what the site says of it; they stand above its title. */
const ABOVE_TITLE =
  /^(?:[[【]?(?:索引号|(?:发布|发表|更新|上传|公开|生成|成文|发文|信息)?(?:日期|时间)|发布(?:机构|单位|者|于)|发文(?:单位|机关)(?:名称)?|信息(?:名称|来源|分类|提供单位|所属单位)|(?:编制|供稿|责任)单位|公开主体|名称|标题|文号|来源|主题分类|浏览(?:量|次数)|点击(?:数|量)|分享到?)[\]】]?[::|]|首页[>|»]|(?:您)?(?:当前|现在|所在)?的?位置[::]|打印|字[体号][::])/;

/** A label of metadata that stands alone, what it names in the line below. */
const LABEL_ABOVE =
  /^(?:索引号|发布(?:日期|时间|机构|单位)|公开(?:日期|时间)|生成日期|成文日期|发文(?:日期|单位|机关)|信息来源|来源|时间)$/;

/** Where the report begins whose title is this line: with the rows of metadata right above it. */
function withHead(lines: readonly ViewLine[], title: number): number {
  const words = (i: number) => (lines[i]?.text ?? "").replace(/\s+/g, "");
  let i = title;
  for (;;) {
    if (ABOVE_TITLE.test(words(i - 1))) i--;
    else if (LABEL_ABOVE.test(words(i - 2)) && words(i - 1).length <= 40) i -= 2;
    else return (lines[i] as ViewLine).start;
  }
}

/** What stands before the first title, where it is a whole report that lost its own. */
function untitledBefore(lines: readonly ViewLine[], first: Heading): Group[] {
  const body = bodyOf(lines, 0, first.line);
  return isReport(body) && body.sections.length >= 3
    ? [{ start: 0, line: 0, subject: "", year: null, from: "none", body }]
    : [];
}

/** Sections every report has, in its order. */
const OPENING = /^一[、.]?(?:政府信息公开)?(?:工作)?(?:概述|概况|总体|基本|综述)/;
const USUAL = /^[二三四五六七][、.][^。]{0,16}(?:主动公开|申请)/;

/**
 * The sections of a report begin a second time: another report whose title is lost may stand in this document. A page that shows all of its
 * text twice, for screens and for phones, holds one.
 */
export function startsAnew(doc: SourceDocument): boolean {
  const openings: number[] = [];
  const usual = [0, 0, 0];
  const lines = printedLines(doc).filter((l) => l.kind === "prose");
  const words = lines.map((l) => l.text.replace(/\s+/g, ""));
  for (const [i, { text }] of lines.entries()) {
    if (text.length > 60) continue;
    if (OPENING.test(words[i]!)) openings.push(i);
    else if (USUAL.test(words[i]!)) usual[Math.min(openings.length, 2)]!++;
  }
  const second = openings[1];
  return second !== undefined && usual[1]! > 0 && usual[2]! > 0 && !isShownTwice(words, second);
}

/** Lines that say something, in characters. */
const SAYS = 6;
/** So many of them stand before as well; what is added on a phone's page is not. */
const ALIKE = 0.9;

const isShownTwice = (lines: readonly string[], second: number): boolean => {
  const before = new Set(lines.slice(0, second));
  const said = lines.slice(second).filter((l) => l.length >= SAYS);
  return said.length > 0 && said.filter((l) => before.has(l)).length >= said.length * ALIKE;
};

/**
 * The reports in one document, in order. One part, the document itself, unless at least two reports of different units or years stand
 * in it one after the other. What stands before the first (a list of contents) belongs to none.
 *
 * Pure, linear in the length of the text. Each part's offsets refer to its own text; add `start` for the text of the file.
 */
export function split(doc: SourceDocument): Part[] {
  const whole: Part[] = [{ document: doc, start: 0 }];
  const lines = printedLines(doc);
  const headings = headingsOf(doc, lines);
  if (headings.length === 0) return whole;
  const runs: Heading[] = [];
  for (const h of headings) {
    const last = runs.at(-1);
    if (!last || !sameReport(last, h)) runs.push(h);
  }
  const reports: Group[] = untitledBefore(lines, runs[0] as Heading);
  runs.forEach((h, i) => {
    const before = reports.at(-1);
    if (before && before.from !== "none" && sameReport(before, h)) return;
    const group = { ...h, body: bodyOf(lines, h.line + 1, runs[i + 1]?.line ?? lines.length) };
    if (before ? standsApart(group, before) : isReport(group.body)) reports.push(group);
  });
  if (reports.length < 2) return whole;
  const starts = reports.map((r) => Math.min(r.start, withHead(lines, r.line)));
  return starts.map((start, i) => ({ document: slice(doc, start, starts[i + 1] ?? doc.text.length), start }));
}
