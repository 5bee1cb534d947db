/** One line of prose, taken apart once: numbers, sentences, scope words, growth and share phrases. All positions are in compact text. */
import { YEAR_WORDS } from "@/lib/dictionary/phrases";
import { scanNumbers } from "@/lib/numbers/prose";
import type { ProseNumber } from "@/lib/numbers/prose-number";
import type { SourceDocument } from "@/lib/report";
import { COUNTS_AS } from "../form-notes";
import { type ChangePhrase, findChanges, findShares } from "./change";
import { compactLine } from "./compact";
import { countUpTo } from "./ordered";
import { findScopes, type ScopeSpan } from "./scope";

export interface LineModel {
  text: string;
  at: number[];
  numbers: ProseNumber[];
  changes: ChangePhrase[];
  shares: { start: number; end: number }[];
  scopes: ScopeSpan[];
  /** Begin of every sentence (behind 。!? and at the line's start), ascending. */
  sentences: number[];
  /** Begin of every clause: sentences and 分号. */
  clauses: number[];
  /** 1 for characters that matching passes over: dates, names of the year (统计期内), growth, shares, scope words, long remarks in brackets. */
  gone: Uint8Array;
}

/** Words of a line with the places they came from. */
export interface Window {
  text: string;
  at: number[];
}

const MAX_WINDOW = 80;
/** 做好在线访谈和新闻发布,共22场: of both. */
const JOINED = /(?:、|和|与|以及|(?<!涉|普|推|及)及(?!时))[^,。;]*$/;
const SUMMED = /,(?=(?:共计|合计|总计|共有|共|累计|计)(?:达|约|近|超过)?\d)/g;
/** 各类政府信息公开申请, 公民、法人和其他组织政府信息公开申请: said of all requests. 其中有效申请 are a part. */
const OF_REQUESTS =
  /(?:各类|各种|各项|(?<!其中[:,]?(?:收到)?)有效(?:的)?|公民、法人(?:和|及|或|或者|以及)其他组织(?:的)?)(?=(?:政府|政务)?信息公开的?申请|申请公开|公开政府信息的?申请|依申请公开的?申请)/g;
/** (含办公室), (以下简称申请), (科室): short remarks that change nothing about what is counted. */
const REMARK = /^(?:(?:含|包括|包含)(?!.*(?:结转|转结|上年|往年))|下同|以下|简称|科室|处室|股室|订阅号|服务号|专兼职)/;

/** (同一信息通过不同渠道公开只计1条) */
const countsOnce = (note: string) => /1[条件次]$/.test(note) && COUNTS_AS.test(note.slice(0, -2));

/** 发布动态信息26条(其中链接8条),公告30条: one of several kinds. */
export const BESIDE_OTHERS =
  /^信息(?:共|共计|合计)?\d[\d,]*[余多]*条(?:\([^()。]{0,80}\))?[,、](?!其中|包括|[^,、。]*(?:微信|微博|公众号|网站|抖音|视频号|新媒体))[^。]*?\d[余多]*[条篇]/;

/**
 * The text with digits in place of counts in Chinese numerals, character for character (十二件 → 12件, 三百条 → 99条): rules that look
 * for a number beside another see one, whichever way it is written. What it is worth stands in `numbers` alone.
 */
function inDigits(text: string, numbers: readonly ProseNumber[]): string {
  let out = "";
  let done = 0;
  for (const n of numbers) {
    if (!n.chinese || n.kind !== "count") continue;
    const length = n.end - n.start;
    const digits = String(Math.floor(n.value));
    out += text.slice(done, n.start) + (digits.length <= length ? digits.padStart(length, "1") : "9".repeat(length));
    done = n.end;
  }
  return done === 0 ? text : out + text.slice(done);
}

/** 我办(局), 本局(委): one office under two names. */
const ALSO_CALLED = /(?<=[我本][局办委厅])\([局办委厅]\)/g;

/** `fields`: words before 信息 that do not narrow it, see `fieldsOf`. */
export function modelLine(
  doc: SourceDocument,
  start: number,
  end: number,
  ownNames: readonly string[],
  fields: RegExp,
): LineModel {
  const { text: said, at } = compactLine(doc.folded, start, end);
  const scanned = scanNumbers(said);
  const issues = scanned.filter((n) => isIssueCount(n, said));
  const numbers = scanned.filter((n) => !issues.includes(n));
  const text = repliesAsAnswers(inDigits(said, numbers));
  const changes = findChanges(text);
  const shares = findShares(text);
  const scopes = numbers.length > 0 || /[未无没零]/.test(text) ? findScopes(text, ownNames) : [];
  const sentences = [0];
  const clauses = [0];
  for (let i = 0; i < text.length; i++) {
    const c = text[i] as string;
    const full =
      c === "。" ||
      c === "!" ||
      c === "?" ||
      (c === "." && /[\u4e00-\u9fff%)]/.test(text[i - 1] ?? "") && !/[\dA-Za-z]/.test(text[i + 1] ?? ""));
    if (full) sentences.push(i + 1);
    if (full || c === ";") clauses.push(i + 1);
  }
  const gone = new Uint8Array(text.length);
  const mark = (s: number, e: number) => gone.fill(1, Math.max(0, s), e);
  for (const n of issues) mark(n.from, n.to + (COPIES_BEHIND.exec(text.slice(n.to, n.to + 24))?.[0].length ?? 0));
  for (const n of numbers) {
    if (n.kind === "date" || n.kind === "list_number") mark(n.start, dateEnd(text, n.end));
  }
  for (const m of text.matchAll(YEAR_WORDS)) mark(m.index, m.index + m[0].length);
  for (const m of text.matchAll(OF_REQUESTS)) mark(m.index, m.index + m[0].length);
  for (const c of changes) mark(c.start, c.end);
  // 予以公开的占56%,计28件: the share stands between the label and its number.
  for (const s of shares)
    mark(s.start, s.end + (/^,(?=(?:共计|合计|计|共)\d)/.test(text.slice(s.end, s.end + 4)) ? 1 : 0));
  // 及时发布各类政府信息,共268条: nothing was counted before, so the sum is of what the words name.
  for (const m of text.matchAll(SUMMED)) {
    const sentence = startOf(sentences, m.index);
    const counted = numbers.some((n) => n.kind === "count" && n.start < m.index && n.start >= sentence);
    if (!counted && !JOINED.test(text.slice(sentence, m.index))) mark(m.index, m.index + 1);
  }
  for (const s of scopes) mark(s.start, s.bodyEnd);
  for (const m of text.matchAll(ALSO_CALLED)) mark(m.index, m.index + m[0].length);
  if (numbers.length > 0)
    for (const m of text.matchAll(fields))
      if (!BESIDE_OTHERS.test(text.slice(m.index + m[0].length, m.index + 170))) mark(m.index, m.index + m[0].length);
  let next = 0;
  for (const m of text.matchAll(/\(([^()]*)\)/g)) {
    const inner = m[1] as string;
    const from = m.index;
    if (inner.length < 7 && !inner.includes(",") && !REMARK.test(inner)) continue;
    while (next < numbers.length && (numbers[next] as ProseNumber).start <= from) next++;
    let counts = false;
    for (let k = next; (numbers[k]?.start ?? Infinity) < from + m[0].length && !counts; k++)
      counts = numbers[k]?.kind === "count";
    if (counts && !countsOnce(inner)) continue;
    mark(from, from + m[0].length);
  }
  return { text, at, numbers, changes, shares, scopes, sentences, clauses, gone };
}

/** 公众号发布信息46期285条; 加强公众号运维,全年推送46期285条: in how many issues they went out, told between the words and their number. */
const COPIES_BEHIND = /^(?:<[^<>\d]{1,4}>)?(?:共计?|合计|累计|计)?(?=\d[\d,]*[余多]*[条篇])/;
const isIssueCount = (n: ProseNumber, said: string): boolean =>
  n.kind === "count" &&
  /^(?:期|批|批次|次)$/.test(n.unit ?? "") &&
  COPIES_BEHIND.test(said.slice(n.to, n.to + 24)) &&
  (/(?:微信|公众号|微博|新媒体|抖音|网站|视频号)[^,。;]*$/.test(said.slice(Math.max(0, n.from - 30), n.from)) ||
    /(?:微信|公众号|微博)[^,。;\d]*,[^,。;\d]*(?:推送|发布|更新)[^,。;\d]*$/.test(
      said.slice(Math.max(0, n.from - 60), n.from),
    ));

/** 回复 said of requests is 答复; of letters, calls and posts it is not, and 撤回复议 holds none. */
function repliesAsAnswers(text: string): string {
  if (!REPLY.test(text) || !text.includes("申请")) return text;
  return text.replace(/[^。!?;]+/g, (sentence) =>
    OTHER_REPLIES.test(sentence) ? sentence : sentence.replace(REPLIES, "答复"),
  );
}
const REPLY = /(?<!撤)回复(?!议)/;
const REPLIES = new RegExp(REPLY, "g");
const OTHER_REPLIES =
  /咨询|留言|信箱|来信|信件|热线|来电|电话|网民|网友|提案|议案|建议|诉求|投诉|举报|信访|互动|评论|提问|问题|关切|意见|微博|微信|12345|平台|问政|群众/;

/** 年, 月, 日 and what belongs to them: 2018年度, 2018年里, 2018年这一年, 12月底, 31日止, the dash of 1—12月 and the 到 of 1月1日到12月31日. */
const DATE_END =
  /^(?:学?年(?:度|底|末|初)?(?:[内里]|间(?!接|隔)|(?:这?一|整)年(?:间|里|中)?)?|月(?:份|底|初|末)?(?:到(?=\d{1,2}月))?|日(?:止)?(?:到(?=(?:20\d\d年)?\d{1,2}月))?|号|时|季度|[-—–~至到]{1,2}(?=\d{1,2}月)|[.、)](?!\d))?/;
const dateEnd = (text: string, end: number): number =>
  end + (DATE_END.exec(text.slice(end, end + 12))?.[0].length ?? 0);

/** Characters of the line from `from` to `to` that matching looks at, at most the last 80. Dates can be kept as Y年. */
export function windowOf(line: LineModel, from: number, to: number, years = false): Window {
  let text = "";
  const at: number[] = [];
  const start = Math.max(from, to - 3 * MAX_WINDOW);
  for (let i = start; i < to; i++) {
    if (line.gone[i] === 1) {
      if (years) {
        const date = line.numbers[firstFrom(line, i)];
        if (date?.start === i && date.year !== null) {
          text += "Y年";
          at.push(i, i);
        }
      }
      continue;
    }
    text += line.text[i];
    at.push(i);
  }
  if (text.length > MAX_WINDOW) {
    const cut = text.length - MAX_WINDOW;
    return { text: text.slice(cut), at: at.slice(cut) };
  }
  return { text, at };
}

/** Begin of the sentence (or clause) a position lies in. */
export function startOf(starts: readonly number[], position: number): number {
  return starts[countUpTo(starts, position) - 1] ?? 0;
}

/** End of the sentence a position lies in. */
export const sentenceEnd = (line: LineModel, position: number): number =>
  line.sentences[countUpTo(line.sentences, position)] ?? line.text.length;

/** First number that begins at or behind a position, in the order of `line.numbers`. */
export function firstFrom(line: LineModel, position: number): number {
  let low = 0;
  let high = line.numbers.length;
  while (low < high) {
    const middle = (low + high) >> 1;
    if ((line.numbers[middle] as ProseNumber).start < position) low = middle + 1;
    else high = middle;
  }
  return low;
}

/** Radicals that PDFs hold in place of the character they look like: 收⽀. */
const RADICALS = /[\u2e80-\u2fdf]/;

/** Characters of the original text, without spaces: as printed. */
export function printed(doc: SourceDocument, line: LineModel, from: number, to: number): string {
  let out = "";
  let quoted = "";
  let marks = 0;
  for (let i = from; i < to; i++) {
    const at = line.at[i] as number;
    out += doc.text[at];
    quoted += doc.text[at];
    // 决算和“三公”经费: marks that were left out belong to the name where they close within it.
    for (let k = at + 1; i + 1 < to && k < (line.at[i + 1] as number); k++)
      if (/["']/.test(doc.folded[k] as string)) {
        quoted += doc.text[k];
        marks++;
      }
  }
  const name = marks > 0 && marks % 2 === 0 ? quoted : out;
  return RADICALS.test(name) ? name.normalize("NFKC") : name;
}
