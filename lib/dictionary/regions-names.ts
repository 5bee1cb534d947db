/** Spelling of place names: folding for comparison, short forms, pinyin. Readings: regions-words.json. Import from `regions.ts`. */
import { parts } from "./regions-parts";
import wordsJson from "./regions-words.json";

const simplified = new Map<string, string>();
for (let i = 0, t = [...wordsJson.traditional]; i < t.length; i += 2) simplified.set(t[i]!, t[i + 1]!);

/** Which characters are traditional: nearly all are not, and a look at a table tells it. */
const traditional = new Uint8Array(1 << 16);
for (const c of simplified.keys()) traditional[c.charCodeAt(0)] = 1;

/** The pairs `simplify` works with, traditional and simplified in turn: the browser folds what is typed with them. */
export const traditionalPairs: string = wordsJson.traditional;

/** Traditional characters of place names to simplified ones, one for one: offsets hold. */
export function simplify(text: string): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const s = traditional[text.charCodeAt(i)] === 1 ? simplified.get(text[i]!) : undefined;
    if (s === undefined) continue;
    out += text.slice(from, i) + s;
    from = i + 1;
  }
  return from === 0 ? text : out + text.slice(from);
}

/** A name as typed or printed, brought to the gazetteer's spelling: no blanks, marks or brackets, simplified, 街道办事处 → 街道. */
export function foldName(text: string): string {
  return simplify(text.normalize("NFKC"))
    .replace(/[\s,，、.。·>＞/\\|_—–()-]+/g, "")
    .replace(/街道办(事处)?/g, "街道");
}

// ---------------------------------------------------------------- short forms

/** 安徽省 → 安徽, 海门区 → 海门, 玉屏侗族自治县 → 玉屏, 水泊街道 → 水泊; null where nothing usable is left (沙县, 矿区). */
export function shortName(name: string, township: boolean): string | null {
  const { stem, generic } = parts(name, township);
  return generic && stem.length >= 2 && !/^[东西南北中城郊矿新老]区?$/.test(stem) ? stem : null;
}

const ZONE_SHORT: [full: RegExp, shorts: string[]][] = [
  [/高新?技术产业(开发区|园区)$|高新技术开发区$/, ["高新区", "高新技术开发区"]],
  [/经济技术开发区$|经济开发区$/, ["经开区", "开发区"]],
  [/城乡一体化示范区$/, ["示范区"]],
  [/管理区管委会$/, ["管理区"]],
];

const ZONE_NAME =
  /^(?:河北|山西|江苏|浙江|安徽|福建|江西|山东|河南|湖北|湖南|广东|四川|贵州|云南|陕西|甘肃|辽宁|吉林|内蒙古)?(.+?)市?(?:高新?技术产业开发区|高新技术开发区|经济技术开发区|经济开发区)$/;

/** What a development zone is named after, without its province: 河北沧州经济开发区 → 沧州. Null for other names. */
export const zoneStem = (name: string): string | null => ZONE_NAME.exec(name)?.[1] ?? null;

/**
 * How people shorten long names: 湘西土家族苗族自治州 → 湘西州, 玉屏侗族自治县 → 玉屏县, 新疆维吾尔自治区 → 新疆自治区,
 * 济宁高新技术产业开发区 → 济宁高新区.
 */
export function abbreviations(name: string): string[] {
  const zone = ZONE_SHORT.find(([full]) => full.test(name));
  if (zone)
    return zone[1]
      .map((short) => name.replace(zone[0], short))
      .filter((a) => a.length > zone[1][0]!.length + 1 && a !== name);
  const { stem, peoples, generic } = parts(name, false);
  if (!generic.startsWith("自治")) return [];
  if (generic === "自治区") return peoples.length > 0 ? [stem + generic] : [];
  return peoples.length > 0 || generic === "自治旗" ? [stem + generic.slice(-1)] : [];
}

// ---------------------------------------------------------------- pinyin

const reading = new Map<string, string>();
for (const row of wordsJson.chars) {
  const [syllable, chars] = row.split(" ") as [string, string];
  for (const c of chars) reading.set(c, syllable);
}
const words = new Map(
  wordsJson.words.map((row) => {
    const blank = row.indexOf(" ");
    return [row.slice(0, blank), row.slice(blank + 1).split(" ")] as const;
  }),
);
/** Length of the longest listed word that begins with a character. */
const longest = new Map<string, number>();
for (const word of words.keys()) longest.set(word[0]!, Math.max(longest.get(word[0]!) ?? 0, word.length));

/** Syllables of a name without tones, ü as v; characters without a reading are left out. */
export function pinyinOf(name: string): string[] {
  const out: string[] = [];
  for (let i = 0; i < name.length; ) {
    let length = Math.min(name.length - i, longest.get(name[i]!) ?? 1);
    while (length > 1 && !words.has(name.slice(i, i + length))) length--;
    if (length > 1) out.push(...words.get(name.slice(i, i + length))!);
    else {
      const syllable = reading.get(name[i]!);
      if (syllable) out.push(syllable);
    }
    i += length;
  }
  return out;
}

/** How characters of place names are read by those who do not know the place: 蚌 bang, 亳 hao. */
const misread = new Map(wordsJson.misread.map((row) => row.split(" ") as [string, string]));

/** The reading of a name, and beside it the one its characters have elsewhere, where that differs: 六安 lu an, liu an. */
export function readingsOf(name: string): string[][] {
  const own = pinyinOf(name);
  const plain = [...name].flatMap((c) => misread.get(c) ?? reading.get(c) ?? []);
  return own.join(" ") === plain.join(" ") ? [own] : [own, plain];
}

/** 海门区 → hmq. */
export function initialsOf(name: string): string {
  return pinyinOf(name)
    .map((s) => s[0])
    .join("");
}
