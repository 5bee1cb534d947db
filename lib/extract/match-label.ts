/**
 * Printed labels against known labels. Numbering, remarks in brackets, white space and punctuation never decide; one or two wrong
 * characters in a long label are forgiven only where no other known label is as near.
 */
import { undated } from "./dated-words";
import { contradicts, editDistance, forgiven, isLeftOf, SHORTEST_LEFT } from "./near-words";

const NUMBERING =
  /^(?:[(（]?(?:[一二三四五六七八九十]{1,3}|\d{1,2}|[a-zA-Z])[)）、.．,，:：]+|[(（](?:[一二三四五六七八九十]{1,3}|\d{1,2})[)）]|\d{1,2}(?=[\p{Script=Han}“"(])|其中[:：,，]?(?=.)|[○●◆■□▲★☆◎※#*·•—\-→]+)/u;
/** A footnote mark behind a label: 收到申请数①. */
const NOTE = /(?<=[\p{Script=Han})）])\s*[\u00b2\u00b3\u00b9\u2070-\u2079\u2460-\u2473]+\s*$/u;
const REMARK = /[(（][^()（）]*[)）]/gu;
const NOT_WORD = /[^\p{Script=Han}A-Za-z0-9]/gu;

/** Words of mirrors made for readers in Taiwan and spellings of one word, in labels only; characters are simplified by the read stage. */
const LOCAL_WORDS: Record<string, string> = {
  覆: "复",
  档案: "文件",
  资讯: "信息",
  网路: "网络",
  专案: "项目",
  释出: "发布",
  线上: "在线",
  设定: "设置",
  许可权: "权限",
  其它: "其他",
};
const LOCAL = /覆|档案|资讯|网路|专案|释出|线上|设定|许可权|其它/g;

/** Forms print the same labels again and again: what was made of one is kept. */
function remembered(make: (words: string) => string): (words: string) => string {
  const known = new Map<string, string>();
  return (words) => {
    if (words.length > 60) return make(words);
    const before = known.get(words);
    if (before !== undefined) return before;
    const made = make(words);
    if (known.size > 5000) known.clear();
    known.set(words, made);
    return made;
  };
}

/** NFKC without white space and Markdown's backslashes: `㈠ 予 以公开` → `(一)予以公开`, `规范性档案` → `规范性文件`. */
export const compact = remembered((words) => {
  const s = (/[^\u0020-\u007e\u4e00-\u9fff]/.test(words) ? words.normalize("NFKC") : words).replace(/[\s\\]+/g, "");
  return s.replace(LOCAL, (w) => LOCAL_WORDS[w] ?? w);
});

/** `(三)不予公开` → `不予公开`; a label that is nothing but numbering keeps its last part. */
export function withoutNumbering(label: string): string {
  let s = label;
  for (let i = 0; i < 3; i++) {
    const next = s.replace(NUMBERING, "");
    if (next === s || next === "") break;
    s = next;
  }
  return s;
}

/**
 * What two spellings of a label have in common: no spaces, numbering, remarks, punctuation. A bracket that never closes
 * (the label goes on in the next line) takes the rest with it.
 * `1．属于国家秘密` → `属于国家秘密` · `(二)部分公开(区分处理的,只计` → `部分公开`.
 */
export const labelCore = remembered((words) =>
  undated(
    withoutNumbering(compact(words.replace(NOTE, "")))
      .replace(REMARK, "")
      .replace(/^(.+?)[(（].*$/u, "$1")
      .replace(NOT_WORD, ""),
  ),
);

/** The numbering a label carries, `(七)` or `3.`, else "". */
export function numberingOf(words: string): string {
  const c = compact(words);
  return c.slice(0, c.length - withoutNumbering(c).length);
}

export interface LabelMatch<T> {
  /** Meanings of the label that fits best. Empty when nothing fits or two labels fit equally well. */
  meanings: T[];
  /** exact · near (wrong characters) · cut (the beginning of one known label only) · abridged (words of one known label left out). */
  how: "exact" | "near" | "cut" | "abridged";
  /** 1 for exact, less with every wrong character. */
  score: number;
}

const FULL = "政府信息";
const SHORT = "信息";
/** What the rows of the forms are about, and what remains where it is left out. */
const SUBJECT = [
  ["政府信息公开工作", ""],
  ["政府信息公开", ""],
  ["政府信息公开", "公开"],
] as const;
/** Shorter, the rest of a label may be another's. */
const SHORTEST_TOLD = 5;

/** Known labels with what they mean; one spelling may mean several things, context decides. */
export class LabelIndex<T> {
  private exact = new Map<string, T[]>();
  private byLength = new Map<number, string[]>();
  private prefixes = new Map<string, Set<string>>();
  /** Labels with their remark, for those whose name is too short to be told with a wrong character in it. */
  private whole: { text: string; core: string }[] = [];
  private fragments = "";
  private printed: string[] = [];
  private memo = new Map<string, LabelMatch<T> | null>();
  private pieces = new Map<string, boolean>();
  longest = 0;

  /** @param mayBeAbridged labels that are told by what is left of them */
  constructor(
    private same: (a: T, b: T) => boolean,
    private mayBeAbridged: (meaning: T) => boolean = () => false,
  ) {}

  /** @param spelling as a form prints it; @param also full text to recognise stray pieces by, e.g. with its remark. */
  add(spelling: string, meaning: T, also: string = spelling): void {
    this.put(spelling, meaning, also);
    // 本年新收信息公开申请数量: who types the form leaves 政府 out.
    if (spelling.includes(FULL)) this.put(spelling.replaceAll(FULL, SHORT), meaning, also.replaceAll(FULL, SHORT));
    // 专门机构数, 从事公开工作人员数: or all that every row of the form is about.
    for (const [words, rest] of SUBJECT) {
      const left = spelling.replace(words, rest);
      if (left !== spelling && labelCore(left).length >= SHORTEST_TOLD) this.put(left, meaning, left);
    }
  }

  private put(spelling: string, meaning: T, also: string): void {
    const core = labelCore(spelling);
    if (core === "") return;
    const known = this.exact.get(core);
    if (known) {
      if (!known.some((m) => this.same(m, meaning))) known.push(meaning);
    } else {
      this.exact.set(core, [meaning]);
      const bucket = this.byLength.get(core.length);
      if (bucket) bucket.push(core);
      else this.byLength.set(core.length, [core]);
      for (let n = 2; n < core.length; n++) {
        const set = this.prefixes.get(core.slice(0, n)) ?? new Set();
        set.add(core);
        this.prefixes.set(core.slice(0, n), set);
      }
      this.longest = Math.max(this.longest, core.length);
    }
    this.printed.push(compact(spelling).replace(/[(（][^()（）]*[)）]$/u, ""));
    const whole = withoutNumbering(compact(also)).replace(NOT_WORD, "");
    if (whole.length > core.length && !this.whole.some((w) => w.text === whole)) this.whole.push({ text: whole, core });
    this.fragments += `|${compact(also).replace(NOT_WORD, "")}`;
  }

  /** Labels as they were added, half-width, remarks left out. */
  spellings(): string[] {
    return this.printed;
  }

  /** Exact meanings of a core, or undefined. */
  get(core: string): T[] | undefined {
    return this.exact.get(core);
  }

  /** Exact, then near, then cut short; null when no single label fits. */
  find(words: string): LabelMatch<T> | null {
    const hit = this.memo.get(words);
    if (hit !== undefined) return hit;
    const found = this.look(labelCore(words)) ?? this.lookWhole(words);
    if (this.memo.size > 5000) this.memo.clear();
    this.memo.set(words, found);
    return found;
  }

  private lookWhole(words: string): LabelMatch<T> | null {
    if (!/[(（]/.test(words)) return null;
    const text = withoutNumbering(compact(words)).replace(NOT_WORD, "");
    const near = this.whole.filter((w) => editDistance(text, w.text, 2) <= 2);
    const cores = [...new Set(near.map((w) => w.core))];
    const only = cores.length === 1 ? cores[0] : undefined;
    return only === undefined ? null : { meanings: this.exact.get(only) ?? [], how: "near", score: 0.9 };
  }

  private look(core: string): LabelMatch<T> | null {
    if (core === "") return null;
    const exact = this.exact.get(core);
    if (exact) return { meanings: exact, how: "exact", score: 1 };
    // 一本年新收…: numbering that lost its mark.
    const bare = this.exact.get(core.replace(/^[一二三四五六七八九十\d]{1,2}/, ""));
    if (bare && core.length > 4) return { meanings: bare, how: "exact", score: 1 };
    const limit = forgiven(core.length);
    if (limit > 0 && core.length <= this.longest + limit) {
      let best: string[] = [];
      let least = limit + 1;
      for (let n = core.length - limit; n <= core.length + limit; n++) {
        for (const label of this.byLength.get(n) ?? []) {
          if (forgiven(n) === 0) continue;
          const d = editDistance(core, label, Math.min(least, forgiven(n)));
          if (d > Math.min(limit, forgiven(n))) continue;
          if (d < least) {
            best = [label];
            least = d;
          } else if (d === least) best.push(label);
        }
      }
      const only = best[0];
      const isOne = best.every((label) => this.meanAlike(label, only ?? ""));
      if (only !== undefined && isOne && !contradicts(core, only)) {
        return { meanings: this.exact.get(only) ?? [], how: "near", score: 1 - least / only.length };
      }
      if (best.length > 1) return { meanings: [], how: "near", score: 0 };
    }
    if (core.length >= 5) {
      const only = this.onlyLonger(core);
      if (only !== undefined && (core.length >= 8 || core.length * 2 >= only.length)) {
        return { meanings: this.exact.get(only) ?? [], how: "cut", score: core.length / only.length };
      }
    }
    return this.whatIsLeftOf(core);
  }

  /** The only known label of which some words were left out: `本年新收申请数量`, `补正后仍不明确`, `大量反复申请`. */
  private whatIsLeftOf(core: string): LabelMatch<T> | null {
    if (core.length < SHORTEST_LEFT) return null;
    const whole = [...this.exact.keys()].filter((label) => isLeftOf(core, label));
    const [label] = whole;
    const meanings = this.exact.get(label ?? "") ?? [];
    if (label === undefined || !meanings.every(this.mayBeAbridged)) return null;
    if (!whole.every((other) => this.meanAlike(other, label))) return null;
    return { meanings, how: "abridged", score: core.length / label.length };
  }

  /** The known label that begins like this; of several spellings of one label the shortest. Undefined where two labels do. */
  private onlyLonger(core: string): string | undefined {
    const longer = [...(this.prefixes.get(core) ?? [])].sort((a, b) => a.length - b.length);
    return longer.every((l) => this.meanAlike(l, longer[0] ?? "")) ? longer[0] : undefined;
  }

  private meanAlike(a: string, b: string): boolean {
    const [of, others] = [this.exact.get(a) ?? [], this.exact.get(b) ?? []];
    return of.length === others.length && of.every((m, i) => this.same(m, others[i] as T));
  }

  /** True when a longer known label begins like this: the rest may stand in the next line. */
  goesOn(core: string): boolean {
    return this.prefixes.has(core);
  }

  /** True for a stray piece of a known label or its remark: a line broken in two, a vertical heading. */
  isFragment(words: string): boolean {
    const known = this.pieces.get(words);
    if (known !== undefined) return known;
    const core = compact(words).replace(NOT_WORD, "");
    const found = core === "" || this.fragments.includes(core);
    if (this.pieces.size > 5000) this.pieces.clear();
    this.pieces.set(words, found);
    return found;
  }

  /** The longest known label such words begin with, and how many characters print it; `["", 0]` for none. */
  private longestAt(words: string): [core: string, taken: number] {
    // Most words begin no label at all: that is seen by two characters.
    const first = words.slice(0, 8).replace(NOT_WORD, "").slice(0, 2);
    const begins = this.prefixes.has(first) || this.exact.has(first) || this.exact.has(first.slice(0, 1));
    if (first.length === 2 && !begins) return ["", 0];
    for (let n = Math.min(words.length, this.longest + 8); n >= 2; n--) {
      const core = words.slice(0, n).replace(NOT_WORD, "");
      if (this.exact.has(core)) return [core, n];
    }
    return ["", 0];
  }

  /** Splits words that are nothing but known labels one after another (`行政复议行政诉讼`); null when a rest stays. With `nearTail` the last may be misspelt. */
  split(words: string, nearTail = false): { core: string; meanings: T[]; score: number }[] | null {
    const text = compact(words).replace(REMARK, (r) => (/^.\p{Script=Han}?\d?.$/u.test(r) ? r : ""));
    const circled = /[\u2460-\u249b]/.test(words);
    const parts: { core: string; meanings: T[]; score: number }[] = [];
    let rest = text;
    while (rest !== "") {
      // Digits behind a label that number nothing are its figures: this is a row, not labels alone.
      if (parts.length > 0 && /^\d/.test(rest) && !circled && !/^\d{1,2}[.、．,)）]\D/.test(rest)) return null;
      rest = withoutNumbering(rest).replace(/^[^\p{Script=Han}A-Za-z\d]+/u, "");
      if (rest === "") break;
      const [core, taken] = this.longestAt(rest);
      if (taken === 0) {
        const near = nearTail && parts.length > 0 ? this.look(labelCore(rest)) : null;
        if (!near || near.meanings.length === 0) return null;
        parts.push({ core: labelCore(rest), meanings: near.meanings, score: near.score });
        return parts;
      }
      parts.push({ core, meanings: this.exact.get(core) ?? [], score: 1 });
      rest = rest.slice(taken);
    }
    return parts.length > 1 ? parts : null;
  }
}
