/** What archives, mails, sites in two languages and programs that read pictures make of the words of a page. */
import { type Block, type Composed, withParagraphs } from "./blocks";
import type { TextDamaging } from "./text-damages";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const meta = (text: string): Block => ({ kind: "meta", text });

/** 一、 became 1. where a program numbered the sections itself. */
const headingsArabic: TextDamaging = (c) => {
  let n = 0;
  return {
    ...c,
    blocks: c.blocks.map(
      (b): Block =>
        b.kind === "heading"
          ? { ...b, text: b.text.replace(/^[一二三四五六七八九十]+\s*[、.．]\s*/, () => `${++n}. `) }
          : b,
    ),
  };
};

/** Every so many paragraphs: b is put behind. */
const between = (c: Composed, every: number, b: (n: number) => Block): Composed => {
  let n = 0;
  return {
    ...c,
    blocks: c.blocks.flatMap((x) => (x.kind === "paragraph" && ++n % every === 0 ? [x, b(n / every)] : [x])),
  };
};

const pagesCounted: TextDamaging = (c, _, r) => {
  const pages = r.between(7, 12);
  return between(c, 4, (n) => paragraph(`第 ${n} 页 共 ${pages} 页`));
};
const sourceNotes: TextDamaging = (c) => between(c, 5, () => paragraph("（来源：政府门户网站，转载请注明出处）"));
const expandMarks: TextDamaging = (c) => between(c, 6, () => paragraph("展开全文　收起　点击阅读剩余内容"));
const commentMarks: TextDamaging = (c, _, r) =>
  between(c, 4, (n) =>
    paragraph(`批注 [A${n}]: ${r.pick(["数据已与统计表核对", "此处表述请再斟酌", "请补充具体做法"])}`),
  );

/** Quoted by a program for mails. */
const quotedLines: TextDamaging = (c) => withParagraphs(c, (t) => `> ${t}`);

const NEAR: Record<string, string> = { 已: "己", 未: "末" };
/** What a program that reads pictures takes for its neighbour. */
const nearCharacters: TextDamaging = (c) => ({
  ...withParagraphs(c, (t) => t.replace(/[已未]/g, (x) => NEAR[x] ?? x)),
  figures: c.figures.map((f) => (f.label === null ? f : { ...f, label: null })),
});

/** A site in two languages. */
const englishBelow: TextDamaging = (c, u) => {
  if (!c.parts.title?.includes(String(u.year))) return c;
  const line = meta(`Annual Report on the Disclosure of Government Information (${u.year})`);
  const at = c.blocks.findLastIndex((b) => b.kind === "title") + 1;
  return { ...c, blocks: [...c.blocks.slice(0, at), line, ...c.blocks.slice(at)] };
};

const archivedAbove: TextDamaging = (c) => ({
  ...c,
  blocks: [meta("您访问的是历史归档页面，内容不再更新"), meta("返回新版网站　查看归档说明"), ...c.blocks],
});

/** Whoever wrote it ended every sentence but the last of a paragraph with half a stop. */
const semicolonsBetween: TextDamaging = (c) => withParagraphs(c, (t) => t.replace(/。(?=.)/g, "；"));
/** Commas a program that reads pictures did not see. */
const blanksForCommas: TextDamaging = (c) => withParagraphs(c, (t) => t.replace(/，/g, " "));

export const ARCHIVED_LOOKS = {
  "headings-arabic": headingsArabic,
  "pages-counted": pagesCounted,
  "source-notes": sourceNotes,
  "expand-marks": expandMarks,
  "quoted-lines": quotedLines,
  "near-characters": nearCharacters,
  "english-below": englishBelow,
  "archived-above": archivedAbove,
  "comment-marks": commentMarks,
  "semicolons-between": semicolonsBetween,
  "blanks-for-commas": blanksForCommas,
} as const satisfies Record<string, TextDamaging>;
