/** Words beside a figure's own that narrow or change what is counted: 基层政务公开数68条, 解答网上用户咨询20人次. */
import { HARMLESS, wordsOf } from "@/lib/dictionary/phrases";
import { type Reading, unexplained } from "./classify";

/** Families whose patterns name the whole; a word too many may name a part of it. */
const GUARDED = new Set(["proactive", "requests", "consult", "docs"]);
/** 通过…, 在…: the medium, weighed by itself. */
const MEDIUM = /(?:通过|利用|依托|借助|运用|采取|经由|在|以|向)[^,;。]*$/;
/** The one who reports. */
const BODY =
  /^[\u4e00-\u9fff]{1,20}?(?:局|委员会|委|厅|部|署|办公室|办事处|办|街道|镇|乡|苏木|政府|中心|管委会|团|园区|院|站|所|处|科|股)(?:机关|机构|系统)?$/;
/** Ways of asking have figures of their own. */
const WAY = /(?:网上|网络|在线|电话|来电|热线|现场|当面|来访|上门|信函|邮件|窗口|大厅)/;

/** 通过来信收到申请4件: what came one way is not all that came. */
const ONE_WAY =
  /(?:通过|以|经|从)[^,;。、和及与]{0,8}(?:网络|网上|在线|网站|信函|来信|邮寄|邮件|传真|当面|现场|窗口|电话|来访|信箱)(?!.*等)/;

/**
 * The words of the figure's part that neither its pattern nor harmless words explain; empty where the figure is told plainly.
 *
 * A list of kinds (发布…、…等信息) is made of such words and is judged by itself.
 */
export function modifierOf(reading: Reading, ownNames: readonly string[]): string {
  const { phrase, say, before, matched } = reading;
  if (!GUARDED.has(phrase.family) || phrase.list || phrase.id === "kinds" || phrase.key.startsWith("@")) return "";
  if (phrase.family === "consult" && phrase.key !== "consultations_total") return "";
  if (phrase.key === "consultations_total") {
    const way = WAY.exec(before + matched);
    if (way) return way[0];
  }
  if (phrase.family === "requests") {
    const way = ONE_WAY.exec(before + matched);
    if (way) return way[0];
  }
  const own = wordsOf(say);
  const known = [...ownNames, ...HARMLESS];
  const lead = rest(before.replace(MEDIUM, ""), known);
  const gap = own.length === 0 ? "" : rest(matched.replace(MEDIUM, ""), [...own, ...known]);
  return [lead, gap].filter((s) => s !== "").join(" ");
}

function rest(words: string, known: readonly string[]): string {
  if (words === "") return "";
  const plain = unexplained(without(words.replace(/[\s"'《》<>·、-]/g, ""), known));
  return BODY.test(plain) ? "" : plain;
}

/** The text without some words: at every place the longest goes. */
function without(text: string, known: readonly string[]): string {
  const words = new Set(known);
  const longest = Math.max(0, ...known.map((w) => w.length));
  let out = "";
  for (let i = 0; i < text.length; ) {
    let step = 0;
    for (let n = Math.min(longest, text.length - i); n > 0 && step === 0; n--)
      if (words.has(text.slice(i, i + n))) step = n;
    if (step === 0) out += text[i++];
    else i += step;
  }
  return out;
}
