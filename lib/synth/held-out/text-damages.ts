/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What befalls the words of a page. */
import { type Block, type Composed, withParagraphs, withWords } from "../blocks";
import { weighted } from "../random";
import type { TextDamaging } from "../text-damages";
import { subjectOf } from "../unit";

export const TEXT_DAMAGES = weighted(
  { none: 16, "narrow-signs": 2, "gaps-between": 2, "buttons-below": 2, "blank-indents": 2 },
  "digits-apart",
  "full-width-figures",
  "leaves-numbered",
  "wrapped-at-width",
  "report-files-below",
  "title-again",
  "document-number",
);
type HeldOutDamage = Exclude<(typeof TEXT_DAMAGES)[number], "none">;

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const below = (c: Composed, ...lines: string[]): Composed => ({ ...c, blocks: [...c.blocks, ...lines.map(paragraph)] });

/** Signs as a keyboard without Chinese ones types them. */
const NARROW: Record<string, string> = { "，": ",", "（": "(", "）": ")", "：": ":", "；": ";" };
const narrowSigns: TextDamaging = (c) => withWords(c, (t) => t.replace(/[，（）：；]/g, (x) => NARROW[x] ?? x));

/** An empty paragraph between any two. */
const gapsBetween: TextDamaging = (c) => ({
  ...c,
  blocks: c.blocks.flatMap((b): Block[] =>
    b.kind === "paragraph" || b.kind === "heading" ? [b, paragraph(" ")] : [b],
  ),
});

const buttonsBelow: TextDamaging = (c) => below(c, "【打印】 【关闭】", "扫一扫在手机打开当前页面");

const blankIndents: TextDamaging = (c) => withParagraphs(c, (t) => `　　${t}`);

/** 2016 年，收到 12 件 */
const digitsApart: TextDamaging = (c) =>
  withParagraphs(c, (t) => t.replace(/([\u4e00-\u9fff])(\d)/g, "$1 $2").replace(/(\d)([\u4e00-\u9fff])/g, "$1 $2"));

const fullWidth: TextDamaging = (c) =>
  withParagraphs(c, (t) => t.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d))));

/** Numbers of the pages that a file had. */
const leavesNumbered: TextDamaging = (c) => {
  let leaf = 0;
  return {
    ...c,
    blocks: c.blocks.flatMap((b, i): Block[] => (i > 0 && i % 6 === 0 ? [paragraph(`- ${++leaf} -`), b] : [b])),
  };
};

/** Lines as wide as the page they were copied from; a number stays whole. */
const wrapped: TextDamaging = (c) =>
  withParagraphs(c, (t) => {
    let out = "";
    let n = 0;
    for (const piece of t.match(/[\d.,%]+|[^\d]/g) ?? []) {
      if (n + piece.length > 38) {
        out += "\n";
        n = 0;
      }
      out += piece;
      n += piece.length;
    }
    return out;
  });

const filesBelow: TextDamaging = (c, u) =>
  below(
    c,
    `${subjectOf(u)}${u.year}年政府信息公开工作年度报告.pdf`,
    `${subjectOf(u)}${u.year}年政府信息公开工作年度报告.docx`,
  );

/** The page's title and the report's own. */
const titleAgain: TextDamaging = (c) => {
  const last = c.blocks.findLastIndex((b) => b.kind === "title");
  const titles = c.blocks.filter((b) => b.kind === "title");
  return { ...c, blocks: [...c.blocks.slice(0, last + 1), ...titles, ...c.blocks.slice(last + 1)] };
};

const documentNumber: TextDamaging = (c, u, r) => {
  const block: Block = { kind: "meta", text: `政办函〔${u.year + 1}〕${r.between(1, 60)}号` };
  return { ...c, blocks: [block, ...c.blocks] };
};

export const LOOKS: Record<HeldOutDamage, TextDamaging> = {
  "narrow-signs": narrowSigns,
  "gaps-between": gapsBetween,
  "buttons-below": buttonsBelow,
  "blank-indents": blankIndents,
  "digits-apart": digitsApart,
  "full-width-figures": fullWidth,
  "leaves-numbered": leavesNumbered,
  "wrapped-at-width": wrapped,
  "report-files-below": filesBelow,
  "title-again": titleAgain,
  "document-number": documentNumber,
};
