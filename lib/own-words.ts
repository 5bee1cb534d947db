/**
 * What a report says of its own shortcomings and of what it means to do about them: the section headed so (五、存在的主要问题及改进情况,
 * 六、存在问题和改进打算), found by its heading. Every form since 2008 asks for one.
 */
export interface Section {
  /** As printed, without marks of a list or heading. */
  heading: string;
  /** Offsets of the body into the text. */
  start: number;
  end: number;
}

type Level = "part" | "point";

const NUMBER = "[一二三四五六七八九十]{1,3}";
const HEADS: readonly [Level, RegExp][] = [
  ["part", new RegExp(`^(?:${NUMBER}[、.．,]|第${NUMBER}部分)\\s*`)],
  ["point", new RegExp(`^[(（]${NUMBER}[)）][、.]?\\s*`)],
];
const TELLS =
  /(?:存在|主要|面临|不足|困难).*(?:问题|困难|不足|薄弱)|(?:问题|不足|困难).*(?:改进|打算|措施|安排|下一步|建议)/;
/** Longer lines are sentences. */
const LONGEST = 40;
/** What follows the last section: remarks of the form, signature, appendix. */
const AFTER = /^(?:附件|附表|附[:：]|(?:19|20)\d\d年\d{1,2}月\d{1,2}日$)/;
/** A heading of a list of contents has no body. */
const LEAST = 8;

/** The section; the longest where a list of contents names it before. Null where no heading says so. */
export function problemsSection(text: string): Section | null {
  let best: Section | null = null;
  let open: (Section & { level: Level }) | null = null;
  const close = (end: number) => {
    if (!open) return;
    const { heading, start } = open;
    open = null;
    const size = (s: { start: number; end: number }) => text.slice(s.start, s.end).trim().length;
    const found = { heading, start, end };
    if (size(found) >= LEAST && (best === null || size(found) > size(best))) best = found;
  };
  let at = 0;
  /** Where a line begins that may be the signature above the date. */
  let signed: number | null = null;
  for (const raw of text.split("\n")) {
    const line = raw.replace(/^[\s#*]+|[\s*]+$/g, "");
    const head = headOf(line);
    const after = AFTER.test(line);
    if (open && (after || (head && (head.level === "part" || open.level === "point"))))
      close(after ? (signed ?? at) : at);
    if (head && !open && TELLS.test(head.words)) open = { ...head, heading: line, start: at + raw.length + 1, end: 0 };
    if (line !== "") signed = /[。;；,，:：|]/.test(line) || line.length > LONGEST ? null : at;
    at += raw.length + 1;
  }
  close(text.length);
  return best;
}

function headOf(line: string): { level: Level; words: string } | null {
  if (line.length > LONGEST || /[。;；|]/.test(line)) return null;
  for (const [level, pattern] of HEADS) {
    const words = line.replace(pattern, "");
    if (words !== line) return { level, words };
  }
  return null;
}
