/**
 * Spelling of place names: folding for comparison, short forms, pinyin, English. Import from `regions.ts`.
 *
 * English style: provinces without a generic word (Anhui, Inner Mongolia), everything below with it (Fuyang City, Haimen District,
 * Qianxinan Buyei and Miao Autonomous Prefecture, Shuipo Sub-district); one-syllable counties keep it in the name (Shaxian County).
 * Readings: regions-words.json.
 */
import type { Place, PlaceKind, PlaceName } from "./regions-places";
import { recordAt } from "./regions-places";
import wordsJson from "./regions-words.json";

const simplified = new Map<string, string>();
for (let i = 0, t = [...wordsJson.traditional]; i < t.length; i += 2) simplified.set(t[i]!, t[i + 1]!);

/** The pairs `simplify` works with, traditional and simplified in turn: the browser folds what is typed with them. */
export const traditionalPairs: string = wordsJson.traditional;

/** Traditional characters of place names to simplified ones, one for one: offsets hold. */
export function simplify(text: string): string {
  let out = "";
  let from = 0;
  for (let i = 0; i < text.length; i++) {
    const s = text.charCodeAt(i) > 0x2e80 ? simplified.get(text[i]!) : undefined;
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

const PEOPLES: [zh: string, en: string][] = [
  ["蒙古", "Mongol"],
  ["回", "Hui"],
  ["藏", "Tibetan"],
  ["维吾尔", "Uyghur"],
  ["苗", "Miao"],
  ["彝", "Yi"],
  ["壮", "Zhuang"],
  ["布依", "Buyei"],
  ["朝鲜", "Korean"],
  ["满", "Manchu"],
  ["侗", "Dong"],
  ["瑶", "Yao"],
  ["白", "Bai"],
  ["土家", "Tujia"],
  ["哈尼", "Hani"],
  ["哈萨克", "Kazakh"],
  ["傣", "Dai"],
  ["黎", "Li"],
  ["傈僳", "Lisu"],
  ["佤", "Va"],
  ["畲", "She"],
  ["高山", "Gaoshan"],
  ["拉祜", "Lahu"],
  ["水", "Sui"],
  ["东乡", "Dongxiang"],
  ["纳西", "Naxi"],
  ["景颇", "Jingpo"],
  ["柯尔克孜", "Kyrgyz"],
  ["土", "Tu"],
  ["达斡尔", "Daur"],
  ["仫佬", "Mulao"],
  ["羌", "Qiang"],
  ["布朗", "Blang"],
  ["撒拉", "Salar"],
  ["毛南", "Maonan"],
  ["仡佬", "Gelao"],
  ["锡伯", "Xibe"],
  ["阿昌", "Achang"],
  ["普米", "Pumi"],
  ["塔吉克", "Tajik"],
  ["怒", "Nu"],
  ["乌孜别克", "Uzbek"],
  ["俄罗斯", "Russian"],
  ["鄂温克", "Evenki"],
  ["德昂", "Deang"],
  ["保安", "Bonan"],
  ["裕固", "Yugur"],
  ["京", "Gin"],
  ["塔塔尔", "Tatar"],
  ["独龙", "Derung"],
  ["鄂伦春", "Oroqen"],
  ["赫哲", "Hezhen"],
  ["门巴", "Monba"],
  ["珞巴", "Lhoba"],
  ["基诺", "Jino"],
];
const byPeople = new Map([...PEOPLES, ["各族", "Various Nationalities"]] as [string, string][]);
const ALTERNATIVES = PEOPLES.map(([zh]) => zh)
  .sort((a, b) => b.length - a.length)
  .join("|");
/** The peoples at the end: with 族, or without as Xinjiang's names have them. */
const PEOPLE = new RegExp(`(?:(?:${ALTERNATIVES})族(?:各族)?|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔)+$`);
const EACH = new RegExp(`(${ALTERNATIVES})族?`, "g");

// 神农架林区 and 浦东新区, but 碑林区 and 清新区.
const GENERIC =
  /^(.+?)(特别行政区|自治区|自治州|自治县|自治旗|(?<=神农架)林区|特区|(?<=..)新区|行政委员会|地区|省|市|区|县|旗|盟)$/;
const TOWN_GENERIC = /^(.+?)(街道|地区办事处|地区|办事处|民族乡|镇|乡|苏木)$/;

/** A name taken apart: 玉屏侗族自治县 → 玉屏, [侗], 自治县. A one-character stem keeps no short form. */
function parts(name: string, township: boolean): { stem: string; peoples: string[]; generic: string } {
  const m = township ? TOWN_GENERIC.exec(name) : name.endsWith("矿区") ? null : GENERIC.exec(name);
  if (!m) return { stem: name, peoples: [], generic: "" };
  const [, head, generic] = m as unknown as [string, string, string];
  if (!/^自治|^(?:民族)?乡$/.test(generic)) return { stem: head, peoples: [], generic };
  if (head.endsWith("各族")) return { stem: head.slice(0, -2), peoples: ["各族"], generic };
  const tail = PEOPLE.exec(head)?.[0] ?? "";
  const stem = head.slice(0, head.length - tail.length);
  if (stem.length < 2) return { stem: head.replace(/族$/, ""), peoples: [], generic };
  return { stem, peoples: [...tail.matchAll(EACH)].map((x) => x[1]!), generic };
}

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

/** Lu'an, Lüliang: the syllables as one word, an apostrophe before a later a, e, o. */
function spelled(stem: string): string {
  const word = pinyinOf(stem)
    .map((s, i) => (i > 0 && /^[aeo]/.test(s) ? `'${s}` : s))
    .join("")
    .replaceAll("v", "ü");
  return word ? word[0]!.toUpperCase() + word.slice(1) : stem;
}

// ---------------------------------------------------------------- English

/** Names with an English or other established form. */
const ESTABLISHED: Record<string, string> = {
  内蒙古: "Inner Mongolia",
  西藏: "Tibet",
  新疆: "Xinjiang",
  宁夏: "Ningxia",
  广西: "Guangxi",
  香港: "Hong Kong",
  澳门: "Macao",
  台湾: "Taiwan",
  陕西: "Shaanxi",
  山西: "Shanxi",
  呼和浩特: "Hohhot",
  鄂尔多斯: "Ordos",
  呼伦贝尔: "Hulunbuir",
  巴彦淖尔: "Bayannur",
  乌兰察布: "Ulanqab",
  乌海: "Wuhai",
  锡林郭勒: "Xilin Gol",
  阿拉善: "Alxa",
  兴安: "Hinggan",
  哈尔滨: "Harbin",
  齐齐哈尔: "Qiqihar",
  大兴安岭: "Daxing'anling",
  拉萨: "Lhasa",
  日喀则: "Xigaze",
  昌都: "Qamdo",
  林芝: "Nyingchi",
  那曲: "Nagqu",
  阿里: "Ngari",
  山南: "Shannan",
  乌鲁木齐: "Urumqi",
  克拉玛依: "Karamay",
  吐鲁番: "Turpan",
  哈密: "Hami",
  喀什: "Kashgar",
  和田: "Hotan",
  阿克苏: "Aksu",
  塔城: "Tacheng",
  阿勒泰: "Altay",
  伊犁: "Ili",
  昌吉: "Changji",
  博尔塔拉: "Bortala",
  巴音郭楞: "Bayingolin",
  克孜勒苏: "Kizilsu",
  阿坝: "Aba",
  甘孜: "Garze",
  凉山: "Liangshan",
  海北: "Haibei",
  黄南: "Huangnan",
  果洛: "Golog",
  玉树: "Yushu",
  海西: "Haixi",
  矿区: "Mining District",
  杨凌农业高新技术产业示范区: "Yangling Agricultural High-tech Demonstration Zone",
  沈抚改革创新示范区: "Shenfu Reform and Innovation Demonstration Zone",
  长白山保护开发区: "Changbaishan Protection and Development Zone",
  新疆生产建设兵团: "Xinjiang Production and Construction Corps",
  武当山旅游经济特区: "Wudangshan Special Tourism Zone",
};
const GENERIC_EN: Partial<Record<PlaceKind, string>> = {
  city: "City",
  prefecture: "Prefecture",
  autonomous_prefecture: "Autonomous Prefecture",
  league: "League",
  district: "District",
  county_city: "City",
  county: "County",
  autonomous_county: "Autonomous County",
  banner: "Banner",
  autonomous_banner: "Autonomous Banner",
  town: "Town",
  township: "Township",
  ethnic_township: "Ethnic Township",
  subdistrict: "Sub-district",
  sumu: "Sum",
  zone: "",
};

/** The English name at the end of that year (latest if null), in the style told at the head of this file. */
export function englishName(place: Place, year: number | null = null): string {
  return englishOf(recordAt(place, year));
}

export function englishOf(record: Pick<PlaceName, "name" | "kind" | "level">): string {
  const { name, kind, level } = record;
  const { stem, peoples, generic } = parts(name, level === "township");
  if (ESTABLISHED[name]) return ESTABLISHED[name];
  if (level === "province") return ESTABLISHED[stem] ?? spelled(stem);
  if (name.endsWith("矿区")) return `${spelled(name.slice(0, -2))} Mining District`;
  if (!generic || kind === "zone" || kind === "other") return zoneName(name);
  const what =
    generic === "新区"
      ? "New District"
      : generic === "林区"
        ? "Forestry District"
        : generic === "特区"
          ? "Special District"
          : GENERIC_EN[kind];
  const head = ESTABLISHED[stem] ?? (stem.length === 1 ? spelled(stem + generic) : spelled(stem));
  const of = peoples.map((p) => byPeople.get(p)!);
  const who = of.length < 2 ? of.join("") : `${of.slice(0, -1).join(", ")} and ${of.at(-1)}`;
  return [head, who, what].filter(Boolean).join(" ");
}

const ZONE_WORDS: [zh: string, en: string][] = [
  ["综合实验区", "Comprehensive Pilot Zone"],
  ["航空港经济综合实验区", "Airport Economy Zone"],
  ["高新技术产业开发区", "High-tech Zone"],
  ["高新技术开发区", "High-tech Zone"],
  ["高新技术产业园区", "High-tech Park"],
  ["经济技术开发区", "Economic and Technological Development Zone"],
  ["经济开发区", "Economic Development Zone"],
  ["城乡一体化示范区", "Urban-Rural Integration Zone"],
  ["工业园区", "Industrial Park"],
  ["工业园", "Industrial Park"],
  ["管理区", "Administrative Zone"],
  ["示范区", "Demonstration Zone"],
  ["开发区", "Development Zone"],
  ["园区", "Park"],
  ["新城", "New Town"],
  ["新区", "New Area"],
  ["农场", "Farm"],
  ["林场", "Forest Farm"],
  ["街道", "Sub-district"],
];

function zoneName(name: string): string {
  const found = ZONE_WORDS.filter(([zh]) => name.endsWith(zh)).sort((a, b) => b[0].length - a[0].length)[0];
  if (!found || found[0].length === name.length) return spelled(name);
  return `${spelled(name.slice(0, -found[0].length))} ${found[1]}`;
}
