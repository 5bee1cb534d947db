/** What sites and mirrors that copied a page set around its words or made of them. */
import { ISSUER_KINDS } from "@/lib/report";
import { type Block, type Composed, withParagraphs, withWords } from "./blocks";
import type { TextDamaging } from "./text-damages";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const meta = (text: string): Block => ({ kind: "meta", text });
const afterHead = (c: Composed): number => c.blocks.findLastIndex((b) => b.kind === "title" || b.kind === "meta") + 1;

/** Another trade took the address over: its lines stand above the old page. */
const shellAbove: TextDamaging = (c, _, r) => {
  const brand = r.pick(["金鼎娱乐", "万象体育", "星河电竞"]);
  const lines = [`${brand}官方网站_手机客户端下载`, `首页　${brand}登录入口　${brand}注册送礼`];
  return { ...c, blocks: [...lines.map(meta), ...c.blocks] };
};

/** All in one: what was a heading or a paragraph runs on, a blank between. */
const oneBlock: TextDamaging = (c) => {
  const out: Block[] = [];
  for (const b of c.blocks) {
    const last = out.at(-1);
    if ((b.kind === "heading" || b.kind === "paragraph") && last?.kind === "paragraph")
      out[out.length - 1] = paragraph(`${last.text} ${b.text}`);
    else out.push(b.kind === "heading" ? paragraph(b.text) : b);
  }
  return { ...c, blocks: out };
};

const titleOf = (c: Composed): string => c.parts.title?.replaceAll("\n", "").replace(/\.pdf$/, "") ?? "年度报告全文";

const filesBelow: TextDamaging = (c, _, r) => {
  const rows = [
    "附件下载：",
    `1.${titleOf(c)}.docx（${r.between(20, 90)}.${r.between(1, 9)}KB）　下载次数：${r.between(12, 300)}`,
    `2.${titleOf(c)}.pdf（${r.between(1, 4)}.${r.between(10, 99)}MB）　下载次数：${r.between(12, 300)}`,
  ];
  return { ...c, blocks: [...c.blocks, ...rows.map(paragraph)] };
};

const lengthTold: TextDamaging = (c, _, r) => {
  const words = c.blocks.reduce((n, b) => n + ("text" in b ? b.text.length : 0), 0);
  const rows = [
    `全文共${words}字，预计阅读${r.between(3, 12)}分钟`,
    `语音播报　00:00 / ${r.between(10, 18)}:${r.between(10, 59)}`,
  ];
  const at = afterHead(c);
  return { ...c, blocks: [...c.blocks.slice(0, at), ...rows.map(meta), ...c.blocks.slice(at)] };
};

const READINGS: Record<string, string> = { 报: "bào", 请: "qǐng", 诉: "sù", 议: "yì" };
/** A mirror that shows how some characters are read. */
const readingsBeside: TextDamaging = (c) =>
  withWords(c, (t) => t.replace(/[报请诉议]/g, (x) => `${x}(${READINGS[x]})`));

/** A copy that hides who is spoken of. */
const namesMasked: TextDamaging = (c, u) => {
  const names = [...u.path, u.place, ...(u.issuer === "zone" && u.own ? [u.own] : [])].sort(
    (a, b) => b.length - a.length,
  );
  const masked = (name: string) => `****${/(?:街道|自治[区州县]|开发区)$/.exec(name)?.[0] ?? name.slice(-1)}`;
  const hidden = (t: string) => names.reduce((s, name) => s.replaceAll(name, masked(name)), t);
  const { title } = c.parts;
  return {
    ...withWords(c, hidden),
    parts: { ...c.parts, title: title === null ? null : hidden(title) },
    identity: { ...c.identity, place_told: false, issuer_kinds: [...ISSUER_KINDS] },
  };
};

const correctionTold: TextDamaging = (c) => {
  const note = "【更正说明】本报告首次发布时个别表述有误，现更正后重新发布，以本版本为准。";
  const at = afterHead(c);
  return { ...c, blocks: [...c.blocks.slice(0, at), paragraph(note), ...c.blocks.slice(at)] };
};

/** 2.1, 2.2: paragraphs counted in their sections, as standards count them. */
const decimalNumbers: TextDamaging = (c) => {
  let [section, n] = [0, 0];
  return {
    ...c,
    blocks: c.blocks.map((b): Block => {
      if (b.kind === "heading") [section, n] = [section + 1, 0];
      if (b.kind !== "paragraph" || section === 0 || !/^(?:[\u4e00-\u9fff]|20\d\d年)/.test(b.text)) return b;
      return paragraph(`${section}.${++n} ${b.text}`);
    }),
  };
};

/** Pictures of a post left their names. */
const pictureNames: TextDamaging = (c, u, r) => {
  let n = 0;
  const name = () =>
    `微信图片_${u.year + 1}${r.pick(["0118", "0121", "0309"])}${r.between(100000, 235959)}.${r.pick(["png", "jpg"])}`;
  return {
    ...c,
    blocks: c.blocks.flatMap((b) => (b.kind === "paragraph" && ++n % 4 === 0 ? [b, paragraph(name())] : [b])),
  };
};

const NOTES = [
  "附：有关指标的说明",
  "1.主动公开政府信息数：以各种方式公开的同一信息不重复计算。",
  "2.申请数：按收到的申请书计算，补正材料不另计。",
  "3.答复数：以向申请人出具的答复文书为准，咨询类答复不计入。",
  "4.行政复议、行政诉讼：仅指因政府信息公开引起、以本机关为被申请人或者被告的案件。",
];
const notesAfter: TextDamaging = (c) => ({ ...c, blocks: [...c.blocks, ...NOTES.map(paragraph)] });

/** Words of a PDF set wide to fill their lines. A local category may be told with the blanks or without. */
const charactersSpaced: TextDamaging = (c) => ({
  ...withParagraphs(c, (t) => t.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, "$1 ")),
  figures: c.figures.map((f) => (f.label === null ? f : { ...f, label: null })),
});

export const COPIED_LOOKS = {
  "shell-above": shellAbove,
  "one-block": oneBlock,
  "files-below": filesBelow,
  "length-told": lengthTold,
  "readings-beside": readingsBeside,
  "names-masked": namesMasked,
  "correction-told": correctionTold,
  "decimal-numbers": decimalNumbers,
  "picture-names": pictureNames,
  "notes-after": notesAfter,
  "characters-spaced": charactersSpaced,
} as const satisfies Record<string, TextDamaging>;
