/** What a site and its editors leave between and around the words of a page. The truth stays. */
import { type Block, type Composed, withParagraphs, withWords } from "./blocks";
import type { TextDamaging } from "./text-damages";

const COUNTED = /\d[\d,]*(?:\.\d+)?(?=(?:人次|万元|[条件篇份项宗起例次期场人名个处元]))/g;

/** Lines of the site that fell between the paragraphs. */
function siteLines(c: Composed): Composed {
  const printed = [
    "【打印本页】　【关闭窗口】",
    "分享到：微信　微博　QQ空间",
    "扫一扫在手机打开当前页",
    "字号：大　中　小",
  ];
  let n = 0;
  const blocks = c.blocks.flatMap((b): Block[] =>
    b.kind === "heading" && ++n % 2 === 0
      ? [{ kind: "paragraph", text: printed[(n / 2) % printed.length] as string }, b]
      : [b],
  );
  return { ...c, blocks };
}

/** All headings once more above the report. */
function contentsFirst(c: Composed): Composed {
  const headings = c.blocks.flatMap((b) =>
    b.kind === "heading" ? [b.text] : b.kind === "tables" ? b.tables.flatMap((t) => t.heading ?? []) : [],
  );
  const at = c.blocks.findLastIndex((b) => b.kind === "title") + 1;
  const contents = ["目　录", ...headings.map((h, i) => `${h}……………………${i + 1}`)];
  const lines = contents.map((text): Block => ({ kind: "paragraph", text }));
  return { ...c, blocks: [...c.blocks.slice(0, at), ...lines, ...c.blocks.slice(at)] };
}

/** A row of the catalogue repeats how the report begins. */
function summaryFirst(c: Composed): Composed {
  const first = c.blocks.find((b) => b.kind === "paragraph");
  if (first?.kind !== "paragraph") return c;
  return { ...c, blocks: [{ kind: "meta", text: `内容概述：${first.text.slice(0, 45)}…` }, ...c.blocks] };
}

const spaced = (b: Block): Block => (b.kind === "heading" ? { ...b, text: [...b.text].join(" ") } : b);

export const PAGE_LOOKS = {
  "site-lines": siteLines,
  "tags-left": (c) => withParagraphs(c, (t) => `<p>${t}</p>`),
  "bold-numbers": (c) => withParagraphs(c, (t) => t.replace(COUNTED, "**$&**")),
  "headings-spaced": (c) => ({ ...c, blocks: c.blocks.map(spaced) }),
  "numbers-on-lines": (c) => withParagraphs(c, (t) => t.replace(COUNTED, "\n$&\n")),
  "contents-first": contentsFirst,
  "summary-first": summaryFirst,
  "zeros-in-han": (c) => withWords(c, (t) => t.replace(/(?<![\d.,])0(?=[件条次起宗元])/g, "零")),
} as const satisfies Record<string, TextDamaging>;
