/** Spam strings that hacked or copied pages put in place of a word: a brand of a gambling or video site, or the mirror's own domain. */

/** Words no report uses; a report may well speak of 彩票公益金, 赌博, 成人教育 or 开云镇. */
const BRAND =
  /博彩(?:官网|公司|平台|网|app|娱乐)|足彩|娱乐(?:城官网|平台|网址|开户|官网)|足球网|体育(?:app|在线|投注)|葡[京亰]|老虎机|百家乐|威尼斯人|金沙(?:app|官网|娱乐)|皇冠(?:app|体育|官网)|365bet|bet365|bat365|(?:必威|亚博|万博|乐鱼|开云|爱游戏|米兰|星空|华体会)(?:体育|app|官网|平台)|真人平台|成人(?:直播|影院|视频)|足球比分|(?:足球|篮球)?比分直播|即时比分|视频app|澳门[^。\n]{0,6}(?:网址|官网|开户)|官网登录下载|c7官网/i;
const BRANDS = new RegExp(BRAND.source, "gi");
/** A domain where only a name can stand: example.com2012年政府信息公开, 请与example.com人民政府联系; before a town's name that of its county. */
const DOMAIN_AS_NAME =
  /([a-z0-9][a-z0-9-]{1,40}(?:\.[a-z0-9-]{2,20}){0,2}\.(?:com|cn|net|org|cc|top|vip|xyz|tw|info))(?=(?:20\d\d年)?(?:度)?(?:政府信息|人民政府|县人民|市人民|区人民|县委|市委|区委|县政府|市政府|区政府|政务|信息公开))|(?<![a-z0-9@/.-])(?!www\.)([a-z0-9][a-z0-9-]{1,40}\.(?:com|cn|net|org|cc|top|vip|xyz|tw|info))(?=[\u4e00-\u9fff]{2,6}(?:镇|乡|苏木|街道|县|市|区|旗)(?:人民政府|20\d\d年|\s*\n))/gi;

/** Letters that may belong to a spam string; punctuation, and the word a place name ends with, do not. */
const INSIDE = /[^\s,。;:、!?()[\]《》<>"'|*县市区镇乡省州旗年]/;

/** Extends a seed to both sides as long as at least two of its occurrences agree. */
function grow(text: string, at: number[], length: number): string {
  let left = 0;
  let right = length;
  const agree = (offset: number) => {
    const counts = new Map<string, number>();
    for (const i of at) {
      const c = text[i + offset];
      if (c !== undefined && INSIDE.test(c)) counts.set(c, (counts.get(c) ?? 0) + 1);
    }
    return [...counts.values()].some((n) => n === at.length && n >= 2);
  };
  while (right < 40 && agree(right)) right++;
  while (left > -40 && agree(left - 1)) left--;
  const i = at[0] as number;
  // Where it always stands before the same bureau's name, the word for the kind of body is no part of it.
  return text.slice(i + left, i + right).replace(/(?<=.{4})(?:局|委员会|办公室|办事处)$/, "");
}

/** Words of real site names and menus; a line with one is not foreign. */
const OWN_LINE = /政府|公开|人民|首页|信息|网站|政务|打印|位置|今天|登录|导航|报告/;

/**
 * A line of its own at the top that comes back inside words further down: the shell's site name, put in place of a word.
 * Letters, underscores and stars betray it; one of Chinese characters only must stand where a name belongs (某某网县, 某某网镇).
 */
function headerString(text: string): string | null {
  for (const raw of text.split("\n", 12)) {
    const line = raw.trim();
    if (line.length < 4 || line.length > 40 || OWN_LINE.test(line) || count(text, line) < 2) continue;
    if (/[A-Za-z_*]/.test(line) ? replacesWords(text, line) : new RegExp(`${escaped(line)}[县市区镇乡]`).test(text))
      return line;
  }
  return null;
}

const escaped = (s: string): string => s.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** *某某某县 … *某某某县: a star marks where the name was. Masked names (****镇) hold nothing to take out. */
function starredString(text: string): string | null {
  const seen = new Map<string, number>();
  for (const m of text.matchAll(/\*([^\s*,。;:、]{4,30}?)(?=[县市区镇乡](?!级))/g)) {
    const s = m[1] as string;
    const n = (seen.get(s) ?? 0) + 1;
    if (n >= 2 && !OWN_LINE.test(s)) return s;
    seen.set(s, n);
  }
  return null;
}

/** Once is enough before what only a name stands before: a year, a government, a bureau. */
const JOINED_ONCE =
  /[\u4e00-\u9fff]{2,16}(?:app|官网|平台|网址|下载|入口|登录)?_[\u4e00-\u9fff]{2,8}?(?=20\d\d年|(?:人民)?政府|[县市区镇乡]|街道|[\u4e00-\u9fff]{2,12}(?:局|委员会)(?:20\d\d|政府信息|信息公开|关于|\n))/i;

/** 某某app_某某大厅 inside sentences: words joined by an underscore, at least twice; once where a name belongs. */
function joinedString(text: string): string | null {
  if (!text.includes("_")) return null;
  const seen = new Map<string, number[]>();
  for (const m of text.matchAll(/(?<=[\u4e00-\u9fffA-Za-z0-9]{2})_(?=[\u4e00-\u9fff]{2})/g)) {
    const core = text.slice(m.index - 2, m.index + 3);
    const at = seen.get(core) ?? [];
    at.push(m.index - 2);
    seen.set(core, at);
  }
  for (const [core, at] of seen) if (at.length >= 2) return grow(text, at, core.length);
  const once = seen.size > 0 ? JOINED_ONCE.exec(text) : null;
  // The name of the place above is no part of it: 山西省|某某app_某某大厅2022年.
  return once ? once[0].replace(/^.*[省市县区州盟旗](?=[\u4e00-\u9fff]{2,}[A-Za-z]*_)/, "") : null;
}

/** 某某官网 某某街道办事处: a string that took a place's name, and behind a blank the body, which is printed as often. */
const BEFORE_ORGAN = /^(\S{4,})\s+[\u4e00-\u9fff]{2,10}(?:办事处|人民政府|委员会|局|镇|乡)$/;

/**
 * The spam string of a text, or null. It counts only where it takes the place of words: at least once directly before or behind a
 * Chinese character of a sentence, and at least twice in all.
 */
export function findSpam(text: string): string | null {
  const domain = DOMAIN_AS_NAME.exec(text);
  DOMAIN_AS_NAME.lastIndex = 0;
  if (domain) return (domain[1] ?? domain[2]) as string;
  const found = headerString(text) ?? starredString(text) ?? joinedString(text) ?? brandString(text);
  return found && (BEFORE_ORGAN.exec(found)?.[1] ?? found);
}

/** A brand of the known kinds. */
function brandString(text: string): string | null {
  if (!BRAND.test(text)) return null;
  const seeds = new Map<string, number[]>();
  for (const m of text.matchAll(BRANDS)) {
    const at = seeds.get(m[0]) ?? [];
    at.push(m.index);
    seeds.set(m[0], at);
  }
  let best: string | null = null;
  for (const [seed, at] of seeds) {
    if (at.length < 2) {
      // Once is enough where the brand stands for a place: 某某娱乐官网区人民政府.
      const m = new RegExp(
        `[A-Za-z0-9_]*[\\u4e00-\\u9fff]{0,6}${seed}[\\u4e00-\\u9fff]{0,2}?(?=[县市区镇乡]?人民政府)`,
      ).exec(text);
      if (m && !best) best = m[0];
      continue;
    }
    const whole = grow(text, at, seed.length);
    if (replacesWords(text, whole) && (best === null || whole.length > best.length)) best = whole;
  }
  return best;
}

function count(text: string, s: string): number {
  let n = 0;
  for (let i = text.indexOf(s); i >= 0; i = text.indexOf(s, i + s.length)) n++;
  return n;
}

/** True when the string touches a Chinese character somewhere: it stands inside a sentence or a title. */
function replacesWords(text: string, s: string): boolean {
  for (let i = text.indexOf(s); i >= 0; i = text.indexOf(s, i + s.length)) {
    if (/[\u4e00-\u9fff]/.test(text[i - 1] ?? "") || /[\u4e00-\u9fff]/.test(text[i + s.length] ?? "")) return true;
  }
  return false;
}
