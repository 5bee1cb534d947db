/** Texts and pages made to be slow: halves of what patterns look for, counted, mixed, nested. Invented, and the same in every run. */
import { random } from "@/lib/synth/random";

/** Beginnings of what patterns look for. */
const HALVES = [
  ..."（）《》、，。；：“”[]().,-—…|<*#%\n\r\t 0年市县区省局等和及自起至占条件次".split(""),
  ..."一、/未收到/收到申请/公开/2018年/XX/现将/关于/其中/阜阳市/第一条/1件，/万元/分别为/均为0/不予公开/行政复议/维持/朝阳区/人民政府".split(
    "/",
  ),
  ..."办公室/政府信息公开/年度报告/（一）/合计/本年/结转/上年/新收/申请人/依申请/主动公开/比上年/增长/1月1日/委员会/其他/附件：".split(
    "/",
  ),
];
const PLACES = "朝阳区 阜阳市 安徽省 颍州区 颍上县 海淀区 市中区 鼓楼区 和平区 经济开发区 城关镇 长安区 北京市".split(
  " ",
);
const TAGS = [
  "p",
  "div",
  "span",
  "td",
  "tr><td",
  "table><tr><td",
  "a href=x.doc",
  "li",
  "br",
  "td rowspan=100",
  "select><option",
];
const BLANKS = [" ", "\t", "\r", "\n", "\r\n", " | ", "|", "-", "—", "…", "　", "\n|"];

/** Words of the forms, and what may stand between their cells. */
const WORDS = "其他 规章 总计 自然人 行政许可 商业企业 本年制发件数".split(" ");
const BETWEEN = ["|", " - ", "、", "；", "*", "$", "：", "-", "(", ",\n", "\n", " "];

/** A text of about so many characters. */
export type Hostile = (length: number) => string;

const HEAD = "阜阳市教育局2018年政府信息公开工作年度报告\n一、概述\n2018年，我局公开政府信息12条。\n";
/** Another character each time, so that the text is no mere repetition. */
const han = (i: number): string => String.fromCharCode(0x4e00 + ((i * 7919) % 20_000));

function filled(length: number, piece: (i: number) => string): string {
  const out: string[] = [];
  for (let i = 0, n = 0; n < length; i++) {
    const next = piece(i);
    out.push(next);
    n += next.length;
  }
  return out.join("");
}

function mix(pieces: number, seed: number): Hostile {
  return (length) => {
    const r = random(`hostile/${pieces}/${seed}`);
    const alphabet = Array.from({ length: pieces }, () => r.pick(HALVES));
    return filled(length, () => r.pick(alphabet) + (r.chance(0.05) ? String(r.below(99_999)) : ""));
  };
}

/** Every kind by name. */
export function hostileTexts(): Map<string, Hostile> {
  const out = new Map<string, Hostile>();
  const text = (name: string, make: Hostile) => out.set(name, (length) => HEAD + make(length));
  const page = (name: string, make: Hostile) =>
    out.set(name, (length) => `<html><body><h1>${HEAD}</h1>${make(length)}`);
  for (const half of HALVES) {
    text(`counted ${JSON.stringify(half)}`, (n) => filled(n, (i) => half + i));
    text(`varied ${JSON.stringify(half)}`, (n) => filled(n, (i) => half + han(i)));
    text(`lines ${JSON.stringify(half)}`, (n) => filled(n, (i) => `${half}${han(i)}\n`));
    text(`cells ${JSON.stringify(half)}`, (n) => filled(n, (i) => `${half} | ${i % 3 ? "" : i} | `));
  }
  for (const blank of BLANKS) text(`blank ${JSON.stringify(blank)}`, (n) => filled(n, () => blank));
  for (const pieces of [2, 3, 4, 6, 10, 20]) for (let s = 0; s < 4; s++) text(`mix of ${pieces}, ${s}`, mix(pieces, s));
  for (const sign of BETWEEN) {
    const figure = (i: number) => (i * 7919) % 1000;
    text(`figures ${JSON.stringify(sign)}`, (n) => filled(n, (i) => sign + figure(i)));
    text(`words and figures ${JSON.stringify(sign)}`, (n) =>
      filled(n, (i) => `${WORDS[figure(i) % WORDS.length]}${sign}${figure(i)}${sign}`),
    );
  }
  text("places", (n) => filled(n, (i) => (PLACES[(i * i * 7 + i * 3) % PLACES.length] ?? "") + (i % 9 ? "" : han(i))));
  for (const [open, close] of ["()", "（）", "《》", "【】", "[]", "“”"].map((b) => b.split("") as [string, string])) {
    text(`nested ${open}`, (n) => filled(n / 2, (i) => open + han(i)) + filled(n / 2, (i) => han(i) + close));
    text(`pairs ${open}`, (n) => filled(n, (i) => open + han(i) + close + i));
  }
  for (const tag of TAGS) {
    page(`open <${tag}>`, (n) => filled(n, (i) => `<${tag}>${han(i)}${i % 7 ? "" : i}`));
    page(`closed <${tag}>`, (n) => filled(n, (i) => `<${tag}>${han(i)}</${tag.split(/[ >]/)[0]}>`));
  }
  page("rows", (n) => `<table>${filled(n, (i) => `<tr><td>${han(i)}<td>${i}<td>0<td>不予公开`)}`);
  page("one row", (n) => `<table><tr>${filled(n, (i) => `<td>收到申请数${han(i)}<td>${i}`)}`);
  page(
    "spans",
    (n) => `<table>${filled(n, (i) => `<tr><td rowspan=${(i % 7) + 1}>${han(i)}<td colspan=${(i % 5) + 1}>${i}`)}`,
  );
  page("nested tables", (n) => filled(n, (i) => (i % 2 ? `</td></tr></table>${han(i)}` : `<table><tr><td>${i}`)));
  return out;
}
