/** What befalls the words of a page where it is published: titles, signatures, lists and letters around it. */
import { ERAS } from "@/lib/report";
import { type Block, type Composed, withWords } from "./blocks";
import type { TextDamaging } from "./text-damages";
import { placeWord } from "./unit";

const paragraph = (text: string): Block => ({ kind: "paragraph", text });
const meta = (text: string): Block => ({ kind: "meta", text });
const oneLine = (title: string): string => title.replaceAll("\n", "");
const isHead = (b: Block): boolean => b.kind === "meta" || b.kind === "title";

/** As a title of the window, as the end of the way to the page, and above the text. */
const titleThrice: TextDamaging = (c) => {
  if (c.parts.title === null) return c;
  const title = oneLine(c.parts.title);
  return { ...c, blocks: [meta(title), meta(`首页 > 政府信息公开 > 政府信息公开年报 > ${title}`), ...c.blocks] };
};

const textOf = (c: Composed, of: (b: Block) => boolean): string =>
  c.blocks.flatMap((b) => ("text" in b && of(b) ? [b.text] : [])).join("\n");

/** The site was made anew: every page bears the day it was moved, years after the report. */
const movedSite: TextDamaging = (c, u, r) => {
  const later = `${u.year + r.between(4, 7)}-${r.pick(["07", "08", "11", "12"])}-${r.between(10, 28)}`;
  const day = /20\d\d-\d\d-\d\d|20\d\d年\d+月\d+日/g;
  const told =
    textOf(c, (b) => b.kind !== "meta" && b.kind !== "signature").includes(`${u.year}年`) ||
    textOf(c, (b) => b.kind === "signature").includes(`${u.year + 1}年`) ||
    c.blocks.some((b) => b.kind === "title" && b.text.includes(String(u.year)));
  const hasTables = c.blocks.some((b) => b.kind === "tables");
  const blocks = c.blocks.map((b): Block => (b.kind === "meta" ? { ...b, text: b.text.replace(day, later) } : b));
  const identity = { ...c.identity, year_told: told, ...(told || hasTables ? {} : { other_eras: [...ERAS] }) };
  return { ...c, blocks, identity };
};

/** Who signs and the day stand below the title, as on the first page of a printed report. */
const signedAbove: TextDamaging = (c) => {
  const signs = c.blocks.filter((b) => b.kind === "signature");
  if (signs.length === 0 || c.parts.title === null) return c;
  const rest = c.blocks.filter((b) => b.kind !== "signature");
  const at = rest.findLastIndex((b) => b.kind === "title") + 1;
  return { ...c, blocks: [...rest.slice(0, at), ...signs, ...rest.slice(at)] };
};

const SIBLINGS = ["教育局", "民政局", "人力资源和社会保障局", "卫生健康局", "城市管理局", "应急管理局"];
/** A list of what others of the place published stands beside the report. */
const siblingReports: TextDamaging = (c, u, r) => {
  const place = u.issuer === "township" ? (u.path.at(-2) ?? u.place) : u.place;
  if (!c.identity.place_told || !textOf(c, () => true).includes(place)) return c;
  const list = r
    .shuffled(SIBLINGS)
    .slice(0, 4)
    .map((s) => (u.level === "province" ? s.replace(/局$/, "厅") : s))
    .map((s) => paragraph(`·${place}${s}${u.year}年政府信息公开工作年度报告　${u.year + 1}-01-${r.between(10, 29)}`));
  return { ...c, blocks: [...c.blocks, paragraph("相关信息"), ...list] };
};

/** Sent as a letter to the office above. */
const addressedAbove: TextDamaging = (c, u) => {
  if (!c.identity.place_told || c.parts.title === null) return c;
  const above = u.issuer === "department" || u.issuer === "zone" ? u.place : u.path.at(-2);
  if (above === undefined) return c;
  const to = `${above}人民政府办公${/(?:省|自治区)$/.test(above) ? "厅" : "室"}：`;
  const at = c.blocks.findLastIndex(isHead) + 1;
  return { ...c, blocks: [...c.blocks.slice(0, at), paragraph(to), ...c.blocks.slice(at)] };
};

/** 某 市 财 政 局: a title set wide. */
const titleSpaced: TextDamaging = (c) => ({
  ...c,
  blocks: c.blocks.map(
    (b): Block =>
      b.kind === "title" ? { ...b, text: b.text.replace(/([\u4e00-\u9fff])(?=[\u4e00-\u9fff])/g, "$1 ") } : b,
  ),
});

const wideYears: TextDamaging = (c) =>
  withWords(c, (t) =>
    t.replace(/20\d\d(?=年)/g, (y) => y.replace(/\d/g, (d) => String.fromCharCode(0xff10 + Number(d)))),
  );

/** Charts are pictures; their captions stay. */
const chartCaptions: TextDamaging = (c, u) => {
  const captions = [
    `图1　${u.year}年主动公开信息渠道占比`,
    "图2　依申请公开办理结果分布图（单位：件）",
    `图3　${u.year - 2}—${u.year}年申请量变化趋势`,
  ];
  let n = 0;
  return {
    ...c,
    blocks: c.blocks.flatMap((b) =>
      b.kind === "paragraph" && /公开政府信息|申请/.test(b.text) && n < captions.length
        ? [b, paragraph(captions[n++] ?? "")]
        : [b],
    ),
  };
};

/** The text a second time, as pages have it that keep another copy for telephones. */
const printedTwice: TextDamaging = (c) => {
  if (c.blocks.some((b) => b.kind === "tables") || c.parts.title === null) return c;
  return { ...c, blocks: [...c.blocks, ...c.blocks.filter((b) => b.kind !== "meta")] };
};

const headingsFramed: TextDamaging = (c, _, r) => {
  const [open, close] = r.pick([
    ["【", "】"],
    ["▍", ""],
    ["◎ ", ""],
    ["——", "——"],
  ] as const);
  return {
    ...c,
    blocks: c.blocks.map((b): Block => (b.kind === "heading" ? { ...b, text: `${open}${b.text}${close}` } : b)),
  };
};

/** Of a letter the report was enclosed with. */
const enclosureMarks: TextDamaging = (c, u) => {
  const blocks = c.blocks.map(
    (b): Block => (b.kind === "signature" && !/\d/.test(b.text) ? { ...b, text: `${b.text}（盖章）` } : b),
  );
  return {
    ...c,
    blocks: [meta("附件1"), ...blocks, paragraph(`（此件公开发布）`), paragraph(`抄送：${placeWord(u)}直有关单位。`)],
  };
};

export const PUBLISHED_LOOKS = {
  "title-thrice": titleThrice,
  "moved-site": movedSite,
  "signed-above": signedAbove,
  "sibling-reports": siblingReports,
  "addressed-above": addressedAbove,
  "title-spaced": titleSpaced,
  "wide-years": wideYears,
  "chart-captions": chartCaptions,
  "printed-twice": printedTwice,
  "headings-framed": headingsFramed,
  "enclosure-marks": enclosureMarks,
} as const satisfies Record<string, TextDamaging>;
