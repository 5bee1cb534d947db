/** What readers and programs for reading leave in the words of a page: controls, votes, comments, watermarks, marks of fonts. */
import { type Block, type Composed, withParagraphs } from "./blocks";
import type { TextDamaging } from "./text-damages";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const meta = (text: string): Block => ({ kind: "meta", text });
const below = (c: Composed, ...lines: string[]): Composed => ({ ...c, blocks: [...c.blocks, ...lines.map(paragraph)] });

/** Marks of a writing that was never turned into headings. */
const headingHashes: TextDamaging = (c) => ({
  ...c,
  blocks: c.blocks.map((b): Block => (b.kind === "heading" ? { ...b, text: `### ${b.text}` } : b)),
});

/** What reads a page aloud, above it. */
const readerControls: TextDamaging = (c, _, r) => ({
  ...c,
  blocks: [meta(`朗读　播放　暂停　语速 1.0×　00:00 / ${r.between(10, 29)}:${r.between(10, 59)}`), ...c.blocks],
});

const relatedBelow: TextDamaging = (c) =>
  below(c, "相关阅读", "政府信息公开指南", "政府信息依申请公开流程图", "政府信息主动公开基本目录");

/** Readers were asked what they think of the page. */
const votesBelow: TextDamaging = (c, _, r) =>
  below(
    c,
    `您觉得本页内容：很有帮助（${r.between(2, 90)}）　有帮助（${r.between(1, 40)}）　没有帮助（${r.between(0, 9)}）`,
    `共${r.between(10, 140)}人参与评价`,
  );

const commentsBelow: TextDamaging = (c, _, r) =>
  below(
    c,
    `网友评论（${r.between(2, 9)}）`,
    "网友：内容很详细，希望继续公开。",
    "网友：建议增加图解，方便老年人阅读。",
  );

/** Every so many paragraphs the letters that lie across a page come between. */
const watermarkLines: TextDamaging = (c) => {
  let n = 0;
  return {
    ...c,
    blocks: c.blocks.flatMap((b) =>
      b.kind === "paragraph" && ++n % 4 === 0 ? [b, paragraph("公开公示专用 公开公示专用")] : [b],
    ),
  };
};

const tabIndents: TextDamaging = (c) => withParagraphs(c, (t) => `\t${t}`);
/** Keys pressed twice. */
const doubledMarks: TextDamaging = (c) => withParagraphs(c, (t) => t.replace("，", "，，").replace(/。$/, "。。"));
/** Files put together, each with the mark it began with. */
const byteOrderMarks: TextDamaging = (c) => withParagraphs(c, (t) => `\ufeff${t}`);
/** Signs of a font of signs, copied as what no font has. */
const privateBullets: TextDamaging = (c) => withParagraphs(c, (t) => `\uf06c ${t}`);
/** A note behind the first sentence that has a number. */
const seeAnnex: TextDamaging = (c) =>
  withParagraphs(c, (t) => t.replace(/(\d[条件篇次期场][^。]*)。/, "$1（详见附表）。"));

export const READER_LOOKS = {
  "heading-hashes": headingHashes,
  "reader-controls": readerControls,
  "related-below": relatedBelow,
  "votes-below": votesBelow,
  "comments-below": commentsBelow,
  "watermark-lines": watermarkLines,
  "tab-indents": tabIndents,
  "doubled-marks": doubledMarks,
  "byte-order-marks": byteOrderMarks,
  "private-bullets": privateBullets,
  "see-annex": seeAnnex,
} as const satisfies Record<string, TextDamaging>;
