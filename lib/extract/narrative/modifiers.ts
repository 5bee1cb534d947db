/** Words beside a figure's own that narrow or change what is counted: 基层政务公开数68条, 解答网上用户咨询20人次. */
import { HARMLESS, NEUTRAL_WORDS, WAYS, wordsOf } from "@/lib/dictionary/phrases";
import { type Reading, unexplained } from "./classify";
import { BY_RULE } from "./equals";
import type { LineModel } from "./line-model";
import { OF_MANY_FIELDS } from "./narrow";

/** Families whose patterns name the whole; a word too many may name a part of it. */
const GUARDED = new Set(["proactive", "requests", "consult", "docs"]);
/** 通过…, 在…: the medium, weighed by itself. The 以 of 予以受理 names none. */
const MEDIUM =
  /(?:通过|利用|依托|借助|(?:综合|灵活|充分)?运用|采取|经由|经(?=各|[^,;。]{0,8}(?:网站|平台|公报|公众号))|在|(?<![予给])以|面向|向)[^,;。]*$/;
/** The one who reports. */
const BODY =
  /^[\u4e00-\u9fff]{1,30}?(?:局|委员会|委|厅|部|署|办公室|研究室|办事处|办|街道|镇|乡|苏木|政府|中心|管委会|团|园区|院|学校|大学|站|所|处|科|股|(?:开发|高新|新|管理|保税|示范|产业|经开|农高|农科|临空|空港|综保|自贸|度假|名胜|景|林|库|工业|合作|试验)区)(?:机关|机构|系统)?$/;
/** 通过来信收到申请4件: what came one way is not all that came. */
const ONE_WAY = new RegExp(`(?:通过|以|经|从)[^,;。、和及与]{0,8}(?:${WAYS.join("|")})(?!.*(?:等|申请人要求的))`);
/** 网上受理申请12件. */
const WAY_LAST = new RegExp(`(?:${WAYS.join("|")})(?:平台|渠道|方式)?$`);
/** 各受理平台、受理窗口收到: all of them. */
const MANY_WAYS = /各[^,;。\d]{0,6}(?:平台|窗口|渠道|网点)[、和及与]/;
/** 《条例》实施以来: since when, whatever the words. */
const SINCE = /[^,;。]*(?:以来|至今|迄今)/;
export const COUNTER =
  /[\u4e00-\u9fff]{2,}(?:服务|计生|卫生|司法|派出|文化|农技|工商|税务|办事|受理|监督|便民|救助)(?:站|所|中心|窗口|大厅)/;
/** What is said of those who do the work. */
const STAFFED =
  /(?:从事|开展|推进|负责|承担|配备有|配置有|配有|配置|配备|配齐|配强|落实|安排|现有|共有|设有|选派|充实|抽调|增配|调整|选配|工作|人员|人|名|队伍|力量|业务|日常|具体|岗位|专门|[有设由])/g;
/** 进的是新收申请189件,出的是办结190件: the same, told as two ways through the door. */
const CLEFT = /^[,;:]?(?:进|入|出|来|去|收|走|留|转)(?:来|去|入|出|下|走)?的(?:是|有|为)$/;
const NOT_YET_DUE = /因[^,。;]{2,14}(?:期限?|时限|届满)(?:尚?未[满到](?:期)?)?(?:的原因|原因)?而?(?=结转|顺延|转|延)/;
/** 因未到答复期限|结转: the same, where the pattern begins behind it. */
const NOT_DUE_BEFORE = /因[^,。;\d]{2,14}(?:期限?|时限|届满)(?:的?原因)?而?$/;
const BY_MANY_WAYS = /(?<=[到收理])[^,;。]*等(?:各类|各种|多种|不同)?(?:形式|方式|渠道|途径)(?:提出|提交)?的?/;
/** 按规定程序答复, 对收到的申请作出答复: by which rule, and to all that came in. */
const HOW = new RegExp(
  `${BY_RULE}|由(?:承办|业务|主办|责任|办理)?(?:科室|处室|股室|部门)[^,。;、\\d]{0,4}(?:提出|拟定|起草|拟出|形成)[^,。;、\\d]{0,4}意见、?|(?<!人大|党员?|职工|村民|居民|群众|公民)代表(?:[省市县区州旗]|本级)?(?:人民)?(?:政府)?$|(?:按照?|依照|根据)[^,。;、\\d按在于由]{0,14}(?:原则|分工|职责|口径|规范|制度|机制)|经(?:过)?(?![^,;。]{0,10}(?:补正|延|第三|诉|复议|协调|批准))[^,;。、\\d经]{2,10}?(?:之?后)|(?:对|就|针对)(?:上述|以上|前述)(?:的)?(?:政府信息公开|信息公开)?申请|(?:对|就|针对)(?:所|已|全部|所有)*(?:收到|受理|接收|接到|登记)的(?:全部|所有|各类|每[一件份]*)?(?=$|申请|政府信息公开申请|信息公开申请|依申请公开|答复|[作做]出)`,
  "g",
);
const FAST = /(?:当[日天场]|即时|[日天]之?内)/;
const HARMLESS_WORDS: ReadonlySet<string> = new Set(HARMLESS);

/**
 * The words of the figure's part that neither its pattern nor harmless words explain; empty where the figure is told plainly.
 *
 * A list of kinds (发布…、…等信息) is made of such words and is judged by itself.
 */
export function modifierOf(reading: Reading, ownNames: readonly string[]): string {
  const { phrase, say, matched } = reading;
  // 总|共收到: the pattern begins within the word.
  const whole = matched.startsWith("共") ? reading.before.replace(/总$/, "") : reading.before;
  // 2021年,所|收到的申请: all that came.
  const led = /^[收接]/.test(matched) ? whole.replace(/(?<![\u4e00-\u9fff])所$/, "") : whole;
  // 收到|政府信息公开申请数量为零: the noun's own verb.
  const before = phrase.bare && phrase.family === "requests" ? led.replace(/(?:收到|接到|接收|受理)的?$/, "") : led;
  // 现有法律顾问专职人员3名: another office's.
  if (phrase.family === "staff" && phrase.list) {
    // 专职3名,另有兼职41名: beside the others, not in addition to them.
    const beside = phrase.key === "staff_part_time" ? before.replace(/^另外?(?:还?[有设]|配备?有?|安排)?/, "") : before;
    return rest(beside.replace(STAFFED, ""), ownNames, NONE);
  }
  const guarded =
    GUARDED.has(phrase.family) || phrase.key === "dedicated_budget" || phrase.key === "training_participants";
  if (!guarded || phrase.list || phrase.id === "kinds" || phrase.key.startsWith("@")) return "";
  if (phrase.family === "consult" && phrase.key !== "consultations_total") return "";
  if (phrase.key === "consultations_total") {
    // 来电来访咨询 names several ways itself.
    const told = wordsOf(say).size === 0 ? before : before + matched;
    const way = WAYS.find((w) => told.includes(w));
    if (way) return way;
    // 计生服务站接受群众咨询560人次: about its own affairs.
    const counter = COUNTER.exec(before);
    if (counter && !ownNames.some((name) => before.includes(name))) return counter[0];
  }
  if (phrase.family === "requests") {
    const way = ONE_WAY.exec(before + matched) ?? (MANY_WAYS.test(before) ? null : WAY_LAST.exec(before));
    if (way) return way[0];
    // 当日答复30件: how many were answered that fast.
    const fast = /^requests_(?:answered|completed)/.test(phrase.key) ? FAST.exec(before) : null;
    if (fast) return fast[0];
  }
  // 收到书面、网络等各类形式的政府信息公开申请: the ways are named as examples.
  const told =
    phrase.family === "requests"
      ? matched.replace(BY_MANY_WAYS, "").replace(OF_MANY_FIELDS, "").replace(NOT_YET_DUE, "")
      : matched;
  const own = wordsOf(say);
  if (phrase.family === "requests" && CLEFT.test(before)) return "";
  const unruled = phrase.family === "requests" ? before.replace(HOW, "") : before;
  // 另有1件结转至下年, 2025年结转至2026年申请8件: what is carried is a part by its own name.
  const plain = phrase.key.startsWith("requests_carried")
    ? unruled
        .replace(NOT_DUE_BEFORE, "")
        .replace(
          /(?:Y年度?|另有|另|剩余|其余|连同|扣除|除去|减去|加上|加|除|尚有|尚余|尚|仍有|还有|余下|余|剩下|剩|未(?:办结|答复)而|未办结|未办理完毕|(?:尚|还)?未到(?:办理|答复)?(?:期限?|时限))/g,
          "",
        )
    : unruled;
  // 县财政拨付…经费25万元: whoever pays, the purpose must be told.
  const lead =
    phrase.key === "dedicated_budget" ? "" : rest(plain.replace(SINCE, "").replace(MEDIUM, ""), ownNames, NONE);
  const gap = own.size === 0 ? "" : rest(told.replace(SINCE, "").replace(MEDIUM, ""), ownNames, own);
  return [lead, gap].filter((s) => s !== "").join(" ");
}

/** 收到2件区里的信息公开征询单: what came in is named behind its number, and in words nobody knows; those words, else "". */
export function namedBehind(
  { phrase, matched, end }: Reading,
  line: LineModel,
  to: number,
  ownNames: readonly string[],
): string {
  if (phrase.family !== "requests" || end > to || /申请|公开/.test(matched)) return "";
  const noun = /^的?([\u4e00-\u9fff]*)/.exec(line.text.slice(to))?.[1] ?? "";
  return /公开(?!申请|的?信息|件|事项|.{0,4}(?:申请|请求))/.test(noun) ? rest(noun, ownNames, NONE) : "";
}

/** No word of the data or name of a place is longer. */
const LONGEST_WORD = 24;
const NONE: ReadonlySet<string> = new Set();

/** What is left of words once those of a pattern, harmless ones, and the one who reports are taken away. */
export function rest(words: string, names: readonly string[], own: ReadonlySet<string>): string {
  if (words === "") return "";
  const told = words.replace(MARKUP, "").replace(/[【】\s"'《》<>·、+—-]/g, "");
  const known = (word: string) => HARMLESS_WORDS.has(word) || own.has(word) || names.includes(word);
  let plain = unexplained(withoutKnown(told, known));
  // 总|共收到, 共收|悉: a single character left over was cut off a word.
  if (plain.length === 1) plain = unexplained(leastUnknown(told, (word) => known(word) || NEUTRAL_WORDS.has(word)));
  return BODY.test(plain) ||
    /^(?:街道|镇|乡|办事处|管委会|办公室|研究室|学校|学院|大学|医院|[开高新景园库林农]\S{0,2}区)$/.test(plain)
    ? ""
    : plain;
}

/** Tags that a page prints as text. */
const MARKUP = /<\/?[a-z]{1,6}>/g;

/** The text without words that are known: at every place the longest goes. */
function withoutKnown(text: string, known: (word: string) => boolean): string {
  let out = "";
  for (let i = 0; i < text.length; ) {
    let step = 0;
    for (let n = Math.min(LONGEST_WORD, text.length - i); n > 0 && step === 0; n--)
      if (known(text.slice(i, i + n))) step = n;
    if (step === 0) out += text[i++];
    else i += step;
  }
  return out;
}

/** The same, cut into words so that as little as possible is left. */
function leastUnknown(text: string, known: (word: string) => boolean): string {
  const left: string[] = [""];
  for (let end = 1; end <= text.length; end++) {
    let best = (left[end - 1] as string) + text[end - 1];
    for (let from = Math.max(0, end - LONGEST_WORD); from < end; from++) {
      const before = left[from] as string;
      if (before.length < best.length && known(text.slice(from, end))) best = before;
    }
    left.push(best);
  }
  return left[text.length] as string;
}
