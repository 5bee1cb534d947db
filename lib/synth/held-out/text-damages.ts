/** Held out: whoever writes reading rules must not open this folder (truth.ts says why). What befalls the words of a page. */
import { type Block, withParagraphs } from "../blocks";
import { weighted } from "../random";
import type { TextDamaging } from "../text-damages";
import { subjectOf } from "../unit";

export const TEXT_DAMAGES = weighted(
  { none: 14 },
  "path-above",
  "host-below",
  "last-years-period",
  "pasted-twice",
  "post-parts",
  "mail-forwarded",
  "han-dates",
  "dotted-period",
  "scanned-looks",
  "filled-blanks",
  "summary-by-machine",
);
type HeldOutDamage = Exclude<(typeof TEXT_DAMAGES)[number], "none">;

const COUNTED = /\d[\d,]*(?:\.\d+)?(?=(?:人次|万元|[条件篇份项宗起次期场人名个元]))/g;
const paragraph = (text: string): Block => ({ kind: "paragraph", text });

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

/** The period was left as it stood in the report of the year before; the title is right. */
const lastYearsPeriod: TextDamaging = (c, u) => {
  const { preface, title } = c.parts;
  if (!title?.includes(String(u.year)) || u.year === 2008) return c;
  const old = (t: string) => t.replaceAll(`${u.year}年`, `${u.year - 1}年`);
  return withParagraphs(c, (t) => (t === preface ? old(t) : t));
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

const HAN = "〇一二三四五六七八九";
const han = (n: number): string =>
  n < 10 ? (HAN[n] ?? "") : `${n < 20 ? "" : HAN[Math.floor(n / 10)]}十${n % 10 === 0 ? "" : HAN[n % 10]}`;
const hanYear = (y: string, zero: string): string => [...y].map((d) => (d === "0" ? zero : HAN[Number(d)])).join("");

/** Days in Chinese numerals below the report, now and then the year of the title too. */
const hanDates: TextDamaging = (c, _, r) => {
  const zero = r.pick(["〇", "○", "零"]);
  const title = r.chance(0.4);
  const day = (t: string) =>
    t.replace(
      /(20\d\d)年(\d+)月(\d+)日/g,
      (_all, y: string, m: string, d: string) => `${hanYear(y, zero)}年${han(Number(m))}月${han(Number(d))}日`,
    );
  const year = (t: string) => t.replace(/(20\d\d)(?=年)/g, (y) => hanYear(y, zero));
  const blocks = c.blocks.map((b): Block => {
    if (b.kind === "signature") return { ...b, text: day(b.text) };
    return b.kind === "title" && title ? { ...b, text: year(b.text) } : b;
  });
  return { ...c, blocks };
};

const dottedPeriod: TextDamaging = (c, u) =>
  withParagraphs(c, (t) =>
    t.replace(new RegExp(`${u.year}年1月1日(?:至|—|-)(?:${u.year}年)?12月31日`, "g"), `${u.year}.1.1—${u.year}.12.31`),
  );

/** Characters a scan takes for others. */
const scannedLooks: TextDamaging = (c) =>
  withParagraphs(c, (t) => t.replace(/未(?=收|发|接|产|出)/g, "末").replaceAll("已", "己"));

/** A page's own summary, made by a machine. */
const summaryByMachine: TextDamaging = (c, u) => {
  const at = c.blocks.findLastIndex((b) => b.kind === "title" || b.kind === "meta") + 1;
  const words = c.identity.place_told ? subjectOf(u) : "有关单位";
  const summary = paragraph(
    `AI摘要：本文介绍了${words}政府信息公开工作的总体情况、主动公开和依申请公开情况、存在的问题及改进措施。（内容由AI生成，仅供参考）`,
  );
  return { ...c, blocks: [...c.blocks.slice(0, at), summary, ...c.blocks.slice(at)] };
};

export const LOOKS: Record<HeldOutDamage, TextDamaging> = {
  "path-above": pathAbove,
  "host-below": hostBelow,
  "last-years-period": lastYearsPeriod,
  "pasted-twice": pastedTwice,
  "post-parts": postParts,
  "mail-forwarded": mailForwarded,
  "han-dates": hanDates,
  "dotted-period": dottedPeriod,
  "scanned-looks": scannedLooks,
  "filled-blanks": (c) => withParagraphs(c, (t) => t.replace(COUNTED, "__$&__")),
  "summary-by-machine": summaryByMachine,
};
