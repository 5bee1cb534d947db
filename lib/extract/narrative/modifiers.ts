/** Words beside a figure's own that narrow or change what is counted: 基层政务公开数68条, 解答网上用户咨询20人次. */
import { HARMLESS, WAYS, wordsOf } from "@/lib/dictionary/phrases";
import { type Reading, unexplained } from "./classify";

/** Families whose patterns name the whole; a word too many may name a part of it. */
const GUARDED = new Set(["proactive", "requests", "consult", "docs"]);
/** 通过…, 在…: the medium, weighed by itself. */
const MEDIUM = /(?:通过|利用|依托|借助|运用|采取|经由|经(?=各)|在|以|面向|向)[^,;。]*$/;
/** The one who reports. */
const BODY =
  /^[\u4e00-\u9fff]{1,30}?(?:局|委员会|委|厅|部|署|办公室|办事处|办|街道|镇|乡|苏木|政府|中心|管委会|团|园区|院|站|所|处|科|股)(?:机关|机构|系统)?$/;
/** 通过来信收到申请4件: what came one way is not all that came. */
const ONE_WAY = new RegExp(`(?:通过|以|经|从)[^,;。、和及与]{0,8}(?:${WAYS.join("|")})(?!.*等)`);
/** 网上受理申请12件. */
const WAY_LAST = new RegExp(`(?:${WAYS.join("|")})(?:平台|渠道|方式)?$`);
/** 《条例》实施以来: since when, whatever the words. */
const SINCE = /[^,;。]*以来/;
const FAST = /(?:当[日天场]|即时|[日天]之?内)/;
const HARMLESS_WORDS: ReadonlySet<string> = new Set(HARMLESS);

/**
 * The words of the figure's part that neither its pattern nor harmless words explain; empty where the figure is told plainly.
 *
 * A list of kinds (发布…、…等信息) is made of such words and is judged by itself.
 */
export function modifierOf(reading: Reading, ownNames: readonly string[]): string {
  const { phrase, say, before, matched } = reading;
  const guarded = GUARDED.has(phrase.family) || phrase.key === "dedicated_budget";
  if (!guarded || phrase.list || phrase.id === "kinds" || phrase.key.startsWith("@")) return "";
  if (phrase.family === "consult" && phrase.key !== "consultations_total") return "";
  if (phrase.key === "consultations_total") {
    // 来电来访咨询 names several ways itself.
    const told = wordsOf(say).size === 0 ? before : before + matched;
    const way = WAYS.find((w) => told.includes(w));
    if (way) return way;
  }
  if (phrase.family === "requests") {
    const way = ONE_WAY.exec(before + matched) ?? WAY_LAST.exec(before);
    if (way) return way[0];
    // 当日答复30件: how many were answered that fast.
    const fast = /^requests_(?:answered|completed)/.test(phrase.key) ? FAST.exec(before) : null;
    if (fast) return fast[0];
  }
  const own = wordsOf(say);
  // 另有1件结转至下年: what is carried is a part by its own name.
  const plain = phrase.key.startsWith("requests_carried")
    ? before.replace(/(?:另有|另|剩余|其余|加上|加|除)/g, "")
    : before;
  // 县财政拨付…经费25万元: whoever pays, the purpose must be told.
  const lead =
    phrase.key === "dedicated_budget" ? "" : rest(plain.replace(SINCE, "").replace(MEDIUM, ""), ownNames, NONE);
  const gap = own.size === 0 ? "" : rest(matched.replace(MEDIUM, ""), ownNames, own);
  return [lead, gap].filter((s) => s !== "").join(" ");
}

/** No word of the data or name of a place is longer. */
const LONGEST_WORD = 24;
const NONE: ReadonlySet<string> = new Set();

function rest(words: string, names: readonly string[], own: ReadonlySet<string>): string {
  if (words === "") return "";
  const plain = unexplained(withoutKnown(words.replace(/[\s"'《》<>·、-]/g, ""), names, own));
  return BODY.test(plain) || /^(?:街道|镇|乡|办事处|管委会)$/.test(plain) ? "" : plain;
}

/** The text without harmless words, names and the pattern's own words: at every place the longest goes. */
function withoutKnown(text: string, names: readonly string[], own: ReadonlySet<string>): string {
  let out = "";
  for (let i = 0; i < text.length; ) {
    let step = 0;
    for (let n = Math.min(LONGEST_WORD, text.length - i); n > 0 && step === 0; n--) {
      const word = text.slice(i, i + n);
      if (HARMLESS_WORDS.has(word) || own.has(word) || names.includes(word)) step = n;
    }
    if (step === 0) out += text[i++];
    else i += step;
  }
  return out;
}
