/** What a site and its editors leave between and around the words of a page. The truth stays. */
import { type Block, type Composed, withParagraphs, withWords } from "./blocks";
import type { TextDamaging } from "./text-damages";
import { subjectOf } from "./unit";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });

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

/** The way to the page on a platform of the whole province: it tells which of several places of a name is meant. */
const pathAbove: TextDamaging = (c, u) => {
  const block: Block = { kind: "meta", text: `首页 > ${u.path.join(" > ")} > 政府信息公开年报` };
  const told = c.identity.place === null ? c.identity.place_told : true;
  return { ...c, blocks: [block, ...c.blocks], identity: { ...c.identity, place_told: told } };
};

/** Who keeps the site: the place above, or the one a bureau belongs to. */
const hostBelow: TextDamaging = (c, u) => {
  if (!c.identity.place_told) return c;
  const host = u.issuer === "government" || u.issuer === "township" ? (u.path.at(-2) ?? u.place) : u.place;
  return { ...c, blocks: [...c.blocks, paragraph(`网站主办：${host}人民政府办公室　网站标识码：0000000005`)] };
};

/** Some paragraphs stand there twice. */
const pastedTwice: TextDamaging = (c) => {
  let n = 0;
  return { ...c, blocks: c.blocks.flatMap((b) => (b.kind === "paragraph" && ++n % 3 === 0 ? [b, b] : [b])) };
};

/** As posts number their parts. */
const postParts: TextDamaging = (c) => {
  let n = 0;
  return {
    ...c,
    blocks: c.blocks.flatMap((b) => (b.kind === "heading" ? [paragraph(`PART.0${++n}`), b] : [b])),
  };
};

const mailForwarded: TextDamaging = (c) => {
  const rows = ["---------- 转发邮件 ----------", "发件人：办公室", "收件人：网站管理员"];
  if (c.parts.title !== null) rows.push(`主题：${c.parts.title.replaceAll("\n", "")}`);
  const head = rows.map((text): Block => ({ kind: "meta", text }));
  return { ...withParagraphs(c, (t) => `> ${t}`), blocks: [...head, ...withParagraphs(c, (t) => `> ${t}`).blocks] };
};

/** A page's own summary, made by a machine. */
const summaryByMachine: TextDamaging = (c, u) => {
  const at = c.blocks.findLastIndex((b) => b.kind === "title" || b.kind === "meta") + 1;
  const words = c.identity.place_told ? subjectOf(u) : "有关单位";
  const summary = paragraph(
    `AI摘要：本文介绍了${words}政府信息公开工作的总体情况、主动公开和依申请公开情况、存在的问题及改进措施。（内容由AI生成，仅供参考）`,
  );
  return { ...c, blocks: [...c.blocks.slice(0, at), summary, ...c.blocks.slice(at)] };
};

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
  "path-above": pathAbove,
  "host-below": hostBelow,
  "pasted-twice": pastedTwice,
  "post-parts": postParts,
  "mail-forwarded": mailForwarded,
  "filled-blanks": (c) => withParagraphs(c, (t) => t.replace(COUNTED, "__$&__")),
  "summary-by-machine": summaryByMachine,
} as const satisfies Record<string, TextDamaging>;
