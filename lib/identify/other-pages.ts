/**
 * Lines that name other pages: links to the one before and behind, lists of other reports, titles below the body. What they name is
 * not this report's place or year.
 */

import type { Title } from "./clues";
import { YEAR, yearOf } from "./patterns";
import type { View, ViewLine } from "./view";

/** A line that looks like a title, and its number among the lines. */
export interface TitleLine {
  title: Title;
  line: number;
}

interface Span {
  start: number;
  end: number;
}

/** The link to the page before or behind this one. */
const NEIGHBOUR = /^(?:上|下)一(?:篇|条|页|个|则)/;

/** What stands above a list of other pages. */
const LIST_LABEL =
  /^[\s>»·|【[]*(?:相关(?:阅读|链接|文章|信息|新闻|内容|报告|推荐)|延伸阅读|(?:热点|热门|精彩|最新|信息)(?:推荐|排行|文章|信息|资讯|新闻|公开)|推荐(?:阅读|信息|文章)|猜你喜欢|点击排行|(?:历年|往年|历史)(?:年报|年度报告|报告)|(?:其他|更多)(?:年报|年度报告|报告))[\s::】\]]*$/;

/** The day beside or below a line of a list. */
const DAY = /^[[(]?(?:20\d\d[-./年])?\d{1,2}[-./月]\d{1,2}日?[\])]?$/;

const SECTION = /^(?:#{1,4}\s*)?[一二三四五六][、.]/;
const LONG_ENOUGH = 15;

/** The number of the line from which on a title can only be another report's: two sections have begun, and a sentence has been said. */
export function bodyBegins(lines: readonly ViewLine[]): number {
  let sections = 0;
  let said = false;
  for (let i = 0; i < lines.length; i++) {
    const { text, kind } = lines[i] as ViewLine;
    if (kind === "chrome") continue;
    said ||= text.length >= LONG_ENOUGH && text.includes("。");
    if (SECTION.test(text.replace(/\s+/g, ""))) sections++;
    if (said && sections >= 2) return i;
  }
  return lines.length;
}

/** Titles of two reports: of different years, or of bodies of which neither name is part of the other. */
function differ(a: Title, b: Title): boolean {
  const [one, other] = [a.subject, b.subject];
  const apart = a.years.length === 1 && b.years.length === 1 && a.years[0] !== b.years[0];
  const related = one === "" || other === "" || one.includes(other) || other.includes(one);
  return apart || !related;
}

/** Titles right below one another, a day between them at most. */
function runsOf(titles: readonly TitleLine[], lines: readonly ViewLine[]): TitleLine[][] {
  const runs: TitleLine[][] = [];
  for (const here of titles) {
    const run = runs.at(-1);
    const last = run?.at(-1);
    const gap = last ? here.line - last.line : Number.POSITIVE_INFINITY;
    if (run && (gap <= 1 || (gap === 2 && DAY.test(lines[here.line - 1]?.text ?? "")))) run.push(here);
    else runs.push([here]);
  }
  return runs;
}

/** Province and city that a title may name and a body does not. */
const ABOVE =
  /^(?:[\u4e00-\u9fff]{2,8}?(?:省|自治区))?(?:[\u4e00-\u9fff]{2,8}?[市州盟](?=[\u4e00-\u9fff]{1,8}[县区市旗镇乡道]$))?/;

/** True where the text around the list speaks of the body as well. */
const isSpokenOf = ({ subject }: Title, around: string): boolean =>
  subject.length >= 2 && around.includes(subject.replace(ABOVE, "").replace(/人民$/, "") || subject);

/** How often the text speaks of each year. A date and a plan are none of the reported year. */
function yearsSpoken(text: string): Map<number, number> {
  const named = new Map<number, number>();
  for (const m of text.matchAll(new RegExp(`${YEAR}年(?!\\d|将|初|我?们?将)`, "g"))) {
    const year = yearOf(m[1] as string);
    named.set(year, (named.get(year) ?? 0) + 1);
  }
  return named;
}

/**
 * Of titles in a list the one that the text around it speaks of, by its body and then by its year; null for none or several. A list of
 * mere years tells nothing.
 */
function ownOf(run: readonly TitleLine[], around: string): Title | null {
  const left = run.map((t) => t.title).filter((t) => isSpokenOf(t, around));
  const first = left[0];
  if (!first || left.some((t) => t.subject !== first.subject)) return null;
  const dated = left.filter((t) => t.years.length === 1);
  if (dated.length === 0) return first;
  const spoken = yearsSpoken(around);
  const most = Math.max(0, ...spoken.values());
  const best = dated.filter((t) => most > 0 && spoken.get(t.years[0] as number) === most);
  return best.every((t) => t.years[0] === best[0]?.years[0]) ? (best[0] ?? null) : null;
}

/** Titles above the body that stand in a list of several reports. The one that the text is about is not among them. */
export function listedTitles(titles: readonly TitleLine[], view: View): Title[] {
  const listed: Title[] = [];
  for (const run of runsOf(titles, view.lines)) {
    const below = LIST_LABEL.test(view.lines[(run[0] as TitleLine).line - 1]?.text ?? "");
    const several = run.some((a) => run.some((b) => differ(a.title, b.title)));
    if (!below && !several) continue;
    const around = blanked(
      view.text,
      run.map((t) => t.title),
    );
    const own = ownOf(run, around);
    // A year that the own title does not print is that of a link.
    const dated = (t: Title): boolean => own?.years.length === 0 && t.years.length > 0;
    for (const t of run) if (own === null || differ(t.title, own) || dated(t.title)) listed.push(t.title);
  }
  return listed;
}

function blanked(text: string, spans: readonly Span[]): string {
  let out = "";
  let done = 0;
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start < done) continue;
    out += text.slice(done, start) + text.slice(start, end).replace(/[^\n]/g, " ");
    done = end;
  }
  return out + text.slice(done);
}

/** The view without those titles and without links to neighbouring pages; all positions stay as they were. */
export function withoutOtherPages(view: View, titles: readonly Title[]): View {
  const starts = new Set(titles.map((t) => t.start));
  const broken = titles.filter((t) => view.text.slice(t.start, t.end).includes("\n"));
  const gone = (l: ViewLine): boolean =>
    (NEIGHBOUR.test(l.text) && l.text.length <= 90) ||
    starts.has(l.start) ||
    broken.some((t) => l.start >= t.start && l.end <= t.end);
  const spans: Span[] = [...titles, ...view.lines.filter(gone)];
  if (spans.length === 0) return view;
  return { ...view, text: blanked(view.text, spans), lines: view.lines.filter((l) => !gone(l)) };
}
