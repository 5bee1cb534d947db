/** A name taken apart: its stem, the peoples in it, its generic word. */

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
/** Peoples by their Chinese name, in English. */
export const byPeople = new Map([...PEOPLES, ["各族", "Various Nationalities"]] as [string, string][]);
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
export function parts(name: string, township: boolean): { stem: string; peoples: string[]; generic: string } {
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
