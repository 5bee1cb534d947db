/** What befalls the layout of a page's words: marks, characters, lines, what a site or a program puts between. The truth stays. */
import { type Block, type Composed, withParagraphs, withWords } from "./blocks";
import { brokenLines } from "./broken-lines";
import type { Random } from "./random";
import type { UnitYear } from "./unit";

/** A damage of the words of a composed report; the truth follows. */
export type TextDamaging = (c: Composed, u: UnitYear, r: Random) => Composed;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

const HALF: Record<string, string> = { "，": ",", "；": ";", "：": ":", "（": "(", "）": ")", "％": "%" };
/** What a program left undecoded. */
const ENTITIES: Record<string, string> = { "“": "&ldquo;", "”": "&rdquo;", "—": "&mdash;" };
/** Characters some PDF converters take for the radicals they look like. */
const RADICALS: Record<string, string> = {
  一: "⼀",
  八: "⼋",
  十: "⼗",
  大: "⼤",
  小: "⼩",
  工: "⼯",
  支: "⽀",
  方: "⽅",
  日: "⽇",
  月: "⽉",
  止: "⽌",
  比: "⽐",
  用: "⽤",
  目: "⽬",
  自: "⾃",
  行: "⾏",
  里: "⾥",
  面: "⾯",
};
const RADICAL_OF = new RegExp(`[${Object.keys(RADICALS).join("")}]`, "g");

/** Blocks that follow each other become one paragraph where the first is of a kind. */
function joined(blocks: readonly Block[], first: Block["kind"], between: string): Block[] {
  const out: Block[] = [];
  for (const b of blocks) {
    const last = out.at(-1);
    if (b.kind === "paragraph" && last?.kind === first && last.kind !== "tables")
      out[out.length - 1] = paragraph(`${last.text}${between}${b.text}`);
    else out.push(b);
  }
  return out;
}

/** Something printed below every n-th block where that is a paragraph. */
const afterEvery = (blocks: readonly Block[], n: number, printed: (page: number) => string[]): Block[] =>
  blocks.flatMap((b, i) =>
    i % n === n - 1 && b.kind === "paragraph" ? [b, ...printed((i + 1) / n).map(paragraph)] : [b],
  );

/** Title and number of the page. */
const runningHeads: TextDamaging = (c) => {
  const pages = Math.ceil(c.blocks.length / 5);
  const title = c.parts.title === null ? [] : [c.parts.title];
  return { ...c, blocks: afterEvery(c.blocks, 5, (n) => [...title, `第${n}页　共${pages}页`]) };
};

const NUMBER =
  /^(?:[一二三四五六七八九十]+ ?、|[一二三四五六七八九十]+．|第[一二三四五六七八九十]+部分　|（[一二三四五六七八九十\d]+）|\d+[．、.])/;
/** Numbers a program sets by itself are no words: a copy has none. */
const numberless = (blocks: readonly Block[]): Block[] =>
  blocks.map((b) => {
    if (b.kind === "heading") return { ...b, text: b.text.replace(NUMBER, "") };
    if (b.kind !== "tables") return b;
    return { ...b, tables: b.tables.map((t) => ({ ...t, heading: t.heading?.replace(NUMBER, "") ?? null })) };
  });

/** A mark of a note after every third sentence, as encyclopedias have them. */
const referenced: TextDamaging = (c) => {
  let sentences = 0;
  return withParagraphs(c, (text) =>
    text.replace(/。/g, () => (++sentences % 3 === 0 ? `。[${sentences / 3}]` : "。")),
  );
};

/** Rows of a catalogue above the report. None tells a day or a year. */
const catalogued: TextDamaging = (c) => {
  const rows = [
    ...(c.parts.title === null ? [] : [`信息名称：${c.parts.title.replace("\n", "")}`]),
    "主题分类：综合政务、政务公开",
    "体裁分类：报告",
    "公开形式：政府网站",
    "公开范围：面向社会",
    "有效性：有效",
  ];
  return { ...c, blocks: [...rows.map((text): Block => ({ kind: "meta", text })), ...c.blocks] };
};

/** Links to the reports of the years before and after, below this one. */
const withNeighbours: TextDamaging = (c, { year }) => {
  const own = c.parts.title?.replace("\n", "");
  if (!own?.includes(String(year))) return c;
  const link = (words: string, y: number) => paragraph(`${words}：${own.replaceAll(String(year), String(y))}`);
  return {
    ...c,
    blocks: [...c.blocks, link("上一篇", year + 1), ...(year > 2008 ? [link("下一篇", year - 1)] : [])],
  };
};

/** Characters a scan takes for others. */
const scannedLooks: TextDamaging = (c) =>
  withParagraphs(c, (t) => t.replace(/未(?=收|发|接|产|出)/g, "末").replaceAll("已", "己"));

const fullWidth = (text: string) => text.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)));

export const LOOKS = {
  "half-width": (c) => withWords(c, (t) => t.replace(/[，；：（）％]/g, (x) => HALF[x] ?? x)),
  "full-width-digits": (c) => withParagraphs(c, fullWidth),
  "spaced-numbers": (c) => withParagraphs(c, (t) => t.replace(/\d+(?:\.\d+)?/g, " $& ")),
  "wrapped-lines": (c) => withParagraphs(c, (t) => brokenLines(t, 38).join("\n")),
  // 2、2016年 → 22016年: list number and year run together.
  "glued-list-numbers": (c, u, r) =>
    withParagraphs(c, (t) => (t.startsWith(`${u.year}年`) ? `${r.between(1, 6)}${t}` : t)),
  "zero-width": (c) => withParagraphs(c, (t) => t.replace(/[，、]/g, "$&\u200b")),
  "hard-blanks": (c) => withParagraphs(c, (t) => `\u00a0\u00a0${t.replace(/\d+(?:\.\d+)?/g, "\u00a0$&\u00a0")}`),
  "plain-quotes": (c) => withWords(c, (t) => t.replace(/[“”]/g, '"').replaceAll("《", "<<").replaceAll("》", ">>")),
  "line-per-sentence": (c) => withParagraphs(c, (t) => t.replace(/。(?=.)/g, "。\n")),
  "paragraphs-joined": (c) => ({ ...c, blocks: joined(c.blocks, "paragraph", "") }),
  "page-numbers": (c) => ({ ...c, blocks: afterEvery(c.blocks, 6, (n) => [`— ${n} —`]) }),
  "spaced-punctuation": (c) => withWords(c, (t) => t.replace(/[，。；：](?=.)/g, "$& ")),
  "kangxi-radicals": (c) => withWords(c, (t) => t.replace(RADICAL_OF, (x) => RADICALS[x] ?? x)),
  bulleted: (c) => withParagraphs(c, (t) => `◆ ${t}`),
  "entities-left": (c) =>
    withWords(
      withParagraphs(c, (t) => `&nbsp;&nbsp;&nbsp;&nbsp;${t}`),
      (t) => t.replace(/[“”—]/g, (x) => ENTITIES[x] ?? x),
    ),
  "running-heads": runningHeads,
  "links-shown": (c) =>
    withParagraphs(c, (t) => t.replace(/门户网站|政府网站|官网/, "$&（http://www.example.gov.cn/zwgk/）")),
  "headings-run-in": (c, _, r) => ({ ...c, blocks: joined(c.blocks, "heading", r.pick(["　", "。", "："])) }),
  "numbering-lost": (c) => ({ ...c, blocks: numberless(c.blocks) }),
  "blanks-at-line-ends": (c) => withParagraphs(c, (t) => brokenLines(t, 40).join(" ")),
  "latin-stops": (c) => withParagraphs(c, (t) => t.replaceAll("。", ".")),
  "question-marks": (c) => withParagraphs(c, (t) => `??${t.replace(/[“”—]/g, "?")}`),
  "reference-marks": referenced,
  "metadata-rows": catalogued,
  "neighbour-titles": withNeighbours,
  "scanned-looks": scannedLooks,
} as const satisfies Record<string, TextDamaging>;
