/** The date a report was published, as its page prints it. Never the year it is about. */
import { YEAR, yearOf } from "./patterns";
import { aloneOnLine, type View } from "./view";

export interface Published {
  /** ISO date. */
  date: string;
  year: number;
  month: number;
  from: "row" | "head" | "signature" | "url";
  /** The words as printed, and where; -1 for the address. */
  quote: string;
  start: number;
}

const DATE = `${YEAR}\\s*(?:年|[-./])\\s*([01]?\\d|[一二三四五六七八九十]{1,2})\\s*(?:月|[-./])\\s*([0-3]?\\d|[一二三四五六七八九十]{1,3})(?!\\d)日?`;
/** Labels in the order they are believed: a page's own 发布时间 before the date of the document. */
const LABELS: RegExp[] = [
  "发布时间|发布日期|发布于|发表于|刊发时间|公布时间|公布日期|上网时间|上网日期|发表时间|发稿时间|发表日期|公开日期|公开时间|公示时间",
  "成文日期|生成日期|发文日期|公文生成日期|印发日期|制发日期|产生日期|编制日期",
  "更新时间|更新日期|添加时间|录入时间|上传时间|上传日期|入库时间|时间|日期|\\[日期\\]",
].map((label) => new RegExp(`(?:${label})\\s{0,12}[\\]】)]?\\s{0,12}[::]?\\s{0,12}[|\\[]?\\s{0,12}(${DATE})`, "g"));

const CHINESE: Record<string, number> = {
  一: 1,
  二: 2,
  三: 3,
  四: 4,
  五: 5,
  六: 6,
  七: 7,
  八: 8,
  九: 9,
};

/** 3, 03, 三, 十二, 三十一 as a number. */
function smallNumber(printed: string): number {
  if (/^\d+$/.test(printed)) return Number(printed);
  const at = printed.indexOf("十");
  if (at < 0) return CHINESE[printed] ?? Number.NaN;
  const tens = at === 0 ? 1 : (CHINESE[printed.slice(0, at)] ?? Number.NaN);
  const rest = printed.slice(at + 1);
  return tens * 10 + (rest === "" ? 0 : (CHINESE[rest] ?? Number.NaN));
}

function toIso(y: string, m: string, d: string): { date: string; year: number; month: number } | null {
  const year = yearOf(y);
  const month = smallNumber(m);
  const day = smallNumber(d);
  if (!(year >= 2008 && month >= 1 && month <= 12 && day >= 1 && day <= 31)) return null;
  const two = (n: number) => String(n).padStart(2, "0");
  return { date: `${year}-${two(month)}-${two(day)}`, year, month };
}

const SIGNED = new RegExp(`^[^\\d]{0,40}?(${DATE})\\s*[)]?$`);
/** How far from either end of the text a metadata row or a signature may stand. */
const HEAD = 3000;

/**
 * Every date that may be the publish date, the most believable first: a labelled row at the top (else anywhere), the page's head,
 * the date under the signature, the date in the address.
 */
export function findPublished(view: View, url: string | null, meta: Record<string, string> = {}): Published[] {
  const found: Published[] = [];
  const push = (m: RegExpExecArray | RegExpMatchArray, offset: number, from: Published["from"]) => {
    const iso = toIso(m[2] as string, m[3] as string, m[4] as string);
    if (!iso) return;
    const quote = m[0].trim();
    found.push({ ...iso, from, quote, start: offset + m[0].indexOf(quote) });
  };
  const head = view.text.slice(0, HEAD);
  for (const label of LABELS) {
    const own = found.length;
    for (const m of head.matchAll(label)) push(m, m.index, "row");
    // Of two days of the same label the later one is that of a move to another site.
    found.push(...found.splice(own).sort((a, b) => a.date.localeCompare(b.date)));
  }
  if (found.length === 0 && view.text.length > HEAD) {
    const tail = view.text.slice(Math.max(HEAD, view.text.length - 1500));
    const [m] = [...tail.matchAll(LABELS[0] as RegExp), ...tail.matchAll(LABELS[1] as RegExp)];
    if (m) push(m, view.text.length - tail.length + m.index, "row");
  }
  for (const name of ["pubdate", "publishdate", "article:published_time"]) {
    const m = new RegExp(DATE).exec(meta[name] ?? "");
    const iso = m && toIso(m[1] as string, m[2] as string, m[3] as string);
    if (m && iso) found.push({ ...iso, from: "head", quote: m[0], start: -1 });
  }
  const signature = signatureDate(view);
  if (signature) found.push(signature);
  const inUrl = url && /(?:^|[/_t])(20[0-3]\d)[-/]?(0[1-9]|1[0-2])[-/]?(0[1-9]|[12]\d|3[01])(?!\d)/.exec(url);
  if (inUrl) {
    const iso = toIso(inUrl[1] as string, inUrl[2] as string, inUrl[3] as string);
    if (iso) found.push({ ...iso, from: "url", quote: inUrl[0], start: -1 });
  }
  return found;
}

/** The date on a line of its own near the end, or right under the title (2009 reports are signed there). */
function signatureDate(view: View): Published | null {
  const tail = view.lines.slice(-25).reverse();
  const head = view.lines.slice(0, 12);
  for (const line of [...tail, ...head]) {
    const text = line.kind === "table" ? aloneOnLine(line) : line.text;
    if (!text || text.length > 60) continue;
    if (/发布|更新|下载|浏览|统计期限|至/.test(text)) continue;
    const m = SIGNED.exec(text);
    if (!m) continue;
    const iso = toIso(m[2] as string, m[3] as string, m[4] as string);
    if (iso) {
      const quote = m[1] as string;
      return { ...iso, from: "signature", quote, start: line.start + line.text.indexOf(quote) };
    }
  }
  return null;
}
