/**
 * English names of places. Import from `regions.ts`.
 *
 * Style: provinces without a generic word (Anhui, Inner Mongolia), everything below with it (Fuyang City, Haimen District,
 * Qianxinan Buyei and Miao Autonomous Prefecture, Shuipo Sub-district); one-syllable counties keep it in the name (Shaxian County).
 */
import { inEnglishWords } from "./regions-english-words";

export { englishWordsVersion } from "./regions-english-words";

import { pinyinOf } from "./regions-names";
import { byPeople, parts } from "./regions-parts";
import type { Place, PlaceKind, PlaceName } from "./regions-places";
import { recordAt } from "./regions-places";

/** Lu'an, Lüliang: the syllables as one word, an apostrophe before a later a, e, o. */
function spelled(stem: string): string {
  const word = pinyinOf(stem)
    .map((s, i) => (i > 0 && /^[aeo]/.test(s) ? `'${s}` : s))
    .join("")
    .replaceAll("v", "ü");
  return word ? word[0]!.toUpperCase() + word.slice(1) : stem;
}

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
  const head =
    ESTABLISHED[stem] ??
    (stem.length === 1 && kind !== "sumu"
      ? spelled(stem + generic)
      : stem.length < LONG || level !== "township"
        ? spelled(stem)
        : inEnglishWords(stem, spelled));
  const of = peoples.map((p) => byPeople.get(p)!);
  const who = of.length < 2 ? of.join("") : `${of.slice(0, -1).join(", ")} and ${of.at(-1)}`;
  return [head, who, what].filter(Boolean).join(" ");
}

/** Longer than any name of a people or a place: made of words. */
const LONG = 5;

const zoneName = (name: string): string => inEnglishWords(name, spelled);
