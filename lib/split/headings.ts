/** Lines that may begin another unit's report: titles with a unit or a year, sheets named after a unit, statistics tables of a named unit. */
import { ORGAN_END, YEAR, yearOf } from "@/lib/identify/patterns";
import { titleAt } from "@/lib/identify/title";
import type { ViewLine } from "@/lib/identify/view";
import type { SourceDocument, SourceLine } from "@/lib/report";

export interface Heading {
  /** Offset its first line begins at, and the index of that line. */
  start: number;
  line: number;
  /** Unit as printed, without white space; "" where the line names none. */
  subject: string;
  year: number | null;
  /** title: words of a report's title · table: only a sheet's name or the unit a statistics table was filled in by. */
  from: "title" | "table";
}

/** Non-empty lines, trimmed; a table row with one filled cell is that cell. */
export function printedLines(doc: SourceDocument): ViewLine[] {
  const out: ViewLine[] = [];
  for (const line of doc.lines) {
    const raw = doc.folded.slice(line.start, line.end);
    const text = line.kind === "table" ? raw.replace(/^[\s|]+|[\s|]+$/g, "") : raw.trim();
    if (text === "") continue;
    const start = line.start + raw.indexOf(text);
    out.push({ text, start, end: start + text.length, kind: line.kind as SourceLine["kind"] });
  }
  return out;
}

const UNIT = new RegExp(`^[\\u3400-\\u9fff()·]{2,30}(?:${ORGAN_END}|省|市|县|区|旗|州|盟)$`);
const FILLED_BY =
  /(?:填报|填表|报送|上报|报告|编报)(?:单位|机关)(?:名称)?(?:\((?:盖章|公章|章)\))?[::]\s*([\u3400-\u9fff()·]{2,30}?)(?=[\s|(]|年|20\d\d|$)/;
const NUMBERED =
  /^(?:[((]?[一二三四五六七八九十]{1,3}[))、.]|\d{1,3}[、.](?!\d)|第[一二三四五六七八九十]{1,3}[部分章节]+)\s*/;

const yearIn = (text: string): number | null => {
  const found = new RegExp(`${YEAR}(?!\\d)`).exec(text);
  const year = found ? yearOf(found[1] as string) : Number.NaN;
  return Number.isFinite(year) ? year : null;
};

/** Only these lines are worth the full look. */
const MAY_BE_TITLE = /报\s*告|年\s*报|总\s*结|汇\s*报|公\s*开/;

/** 2012年某县政府信息, the title breaking off within its own word. */
const BROKEN_OFF = /(?:信息|政务)$/;

/** 政府信息公开工作年度报告——某省财政厅: the unit behind the title's words. */
function unitBehind(title: string): string {
  const unit = /(?:报告|年报)(?:[-—]{1,2}|\()([\u3400-\u9fff]{3,30})\)?$/.exec(title)?.[1] ?? "";
  return UNIT.test(unit) ? unit : "";
}

/** `end`: where the title ends, on this line or a later one. */
function titleHeading(lines: ViewLine[], i: number): (Heading & { end: number }) | null {
  const here = lines[i] as ViewLine;
  const goesOn = BROKEN_OFF.test(here.text) && MAY_BE_TITLE.test(lines[i + 1]?.text ?? "");
  if (here.kind === "chrome" || here.text.length > 120 || !(goesOn || MAY_BE_TITLE.test(here.text))) return null;
  // The organ on the line before may be the signature of the report above: it is asked only where the title names none.
  let title = titleAt([here], 0);
  if (!title?.subject) title = titleAt(lines, i);
  if (!title) {
    // 三、某局2018年…年度报告: in a collection reports may be numbered; then unit and year must both stand there.
    const bare = here.text.replace(NUMBERED, "");
    if (bare === here.text) return null;
    title = titleAt([{ ...here, text: bare, start: here.end - bare.length }], 0);
    if (title?.years.length !== 1 || title.subject.length < 3) return null;
  }
  const { years, start } = title;
  const subject = title.subject || unitBehind(title.text);
  if (years.length > 1 || (subject === "" && years.length === 0)) return null;
  let line = i;
  while (line > 0 && (lines[line] as ViewLine).start > start) line--;
  return { start: Math.min(start, here.start), line, subject, year: years[0] ?? null, from: "title", end: title.end };
}

/** All headings, in order. Linear in the length of the text. */
export function headingsOf(doc: SourceDocument, lines: ViewLine[]): Heading[] {
  const out: Heading[] = [];
  let titleEnd = 0;
  for (let i = 0; i < lines.length; i++) {
    const here = lines[i] as ViewLine;
    // The second half of a title is none of its own.
    if (here.start < titleEnd) continue;
    const title = titleHeading(lines, i);
    if (title) {
      const { end, ...heading } = title;
      titleEnd = end;
      if (out.at(-1)?.start !== heading.start) out.push(heading);
      continue;
    }
    const by = here.text.length <= 120 ? FILLED_BY.exec(here.text.replace(/\s+/g, "")) : null;
    if (by && UNIT.test(by[1] as string)) out.push(tableHeading(lines, i, by[1] as string));
  }
  return withSheets(doc, lines, out);
}

/** The unit of a statistics table; the table's own title stands a line or two above. */
function tableHeading(lines: ViewLine[], i: number, subject: string): Heading {
  let line = i;
  for (let k = i; k >= Math.max(0, i - 2); k--) if (/统计表/.test((lines[k] as ViewLine).text)) line = k;
  const text = lines
    .slice(line, i + 2)
    .map((l) => l.text)
    .join("");
  return { start: (lines[line] as ViewLine).start, line, subject, year: yearIn(text), from: "table" };
}

/** Sheets of a workbook: a title near the top of a sheet begins with the sheet; a sheet named after a unit or a year is a heading itself. */
function withSheets(doc: SourceDocument, lines: ViewLine[], headings: Heading[]): Heading[] {
  if (!doc.sheets || doc.sheets.length < 2) return headings;
  const out = [...headings];
  for (const sheet of doc.sheets) {
    const line = lines.findIndex((l) => l.start >= sheet.start);
    if (line < 0) continue;
    const own = out.filter((h) => h.line >= line && h.line <= line + 4);
    const first = own[0];
    if (first) {
      first.start = sheet.start;
      // 2017年…年度报告, the unit below it, and the title once more: who it is stands in the second.
      first.subject ||= own.find((h) => h.subject !== "" && (h.year ?? first.year) === first.year)?.subject ?? "";
      first.line = line;
      continue;
    }
    const name = sheet.name.replace(/\s+/g, "");
    const year = yearIn(name);
    if (UNIT.test(name)) out.push({ start: sheet.start, line, subject: name, year, from: "table" });
    else if (year !== null) out.push({ start: sheet.start, line, subject: "", year, from: "table" });
  }
  return out.sort((a, b) => a.start - b.start);
}
