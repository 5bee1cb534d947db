/** What befalls the words of a page: signs, rules and notices around them, what a library or a reader for the blind explains, escapes. */
import { type Block, type Composed, withParagraphs, withWords } from "./blocks";
import type { TextDamaging } from "./text-damages";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const meta = (text: string): Block => ({ kind: "meta", text });
const below = (c: Composed, ...lines: string[]): Composed => ({ ...c, blocks: [...c.blocks, ...lines.map(paragraph)] });
const above = (c: Composed, ...lines: string[]): Composed => ({ ...c, blocks: [...lines.map(meta), ...c.blocks] });

/** Who let it through. */
const threeReviews: TextDamaging = (c) =>
  below(c, "初审：信息科　　复审：办公室　　终审：分管负责同志", "值班编辑：二组");

const reprintNote: TextDamaging = (c) => below(c, "本文系本站发布，转载请写明出处；如有侵权，请与本站联系删除。");

/** A line drawn under every section. */
const rulesBetween: TextDamaging = (c) => ({
  ...c,
  blocks: c.blocks.flatMap((b, i) => (b.kind === "heading" && i > 0 ? [paragraph("————————————"), b] : [b])),
});

/** 2016年1月1日～12月31日 */
const periodWaves: TextDamaging = (c) =>
  withParagraphs(c, (t) => t.replace(/(年1月1日)(?:起)?(?:至|到|—)(20\d\d年12月31日|12月31日)止?/g, "$1～$2"));

const headingsInDiamonds: TextDamaging = (c) => ({
  ...c,
  blocks: c.blocks.map((b): Block => (b.kind === "heading" ? { ...b, text: `◆ ${b.text}` } : b)),
});

/** As a channel for telephones likes it. */
const signsBefore: TextDamaging = (c) => {
  let n = 0;
  return withParagraphs(c, (t) => `${["📌", "👉", "✅"][n++ % 3]}${t}`);
};

/** A library of documents tells what it has before it shows it. */
const libraryShelf: TextDamaging = (c, _, r) =>
  above(
    c,
    `文档格式：DOC　文档大小：${r.between(20, 90)}.5KB　页数：${r.between(5, 19)}页`,
    `下载积分：${r.between(5, 30)}　评分：${r.between(3, 4)}.${r.between(1, 9)}`,
  );

const corner = (t: string): string => t.replaceAll("“", "「").replaceAll("”", "」");
const cornerQuotes: TextDamaging = (c) => withWords(c, corner);

const oldBrowser: TextDamaging = (c) =>
  above(c, "您正在使用的浏览器版本较旧，部分内容可能显示不全，请升级后再访问。", "知道了　不再提示");

const keysExplained: TextDamaging = (c) =>
  above(c, "键盘操作说明：Alt+1 导航区，Alt+2 视窗区，Alt+3 交互区，F1 读屏开关，Esc 退出");

/** Words out of a program's answer, whose indents nobody turned back into blanks. */
const escapesLeft: TextDamaging = (c) => withParagraphs(c, (t) => `\\u3000\\u3000${t}\\r\\n`);

export const NOTICED_LOOKS = {
  "three-reviews": threeReviews,
  "reprint-note": reprintNote,
  "rules-between": rulesBetween,
  "period-waves": periodWaves,
  "headings-in-diamonds": headingsInDiamonds,
  "signs-before": signsBefore,
  "library-shelf": libraryShelf,
  "corner-quotes": cornerQuotes,
  "old-browser": oldBrowser,
  "keys-explained": keysExplained,
  "escapes-left": escapesLeft,
} as const satisfies Record<string, TextDamaging>;
