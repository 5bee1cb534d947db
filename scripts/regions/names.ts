/** What a division's printed name says: placeholders, spelling variants, the stem without its generic word. */

/** Rows of the code lists that are no places: 市辖区, 县, 省直辖县级行政区划 … Their children hang under the place above. */
export const isPlaceholder = (name: string): boolean =>
  /^(市辖区|.{2,3}市市辖区|市|县|(省|自治区)直辖(县级)?行政(区划|单位))$/.test(name);

/** 街道办事处 → 街道: the statistics bureau changed its own style in 2019; nothing on the ground changed. */
export const tidyTown = (name: string): string =>
  name
    .normalize("NFKC")
    .replace(/[\s?.]+/g, "")
    .replace(/街道办(事处?)?$/, "街道");

const PEOPLES =
  "蒙古|回|藏|维吾尔|苗|彝|壮|布依|朝鲜|满|侗|瑶|白|土家|哈尼|哈萨克|傣|黎|傈僳|佤|畲|高山|拉祜|水|东乡|纳西|景颇|柯尔克孜|土|达斡尔|仫佬|羌|布朗|撒拉|毛南|仡佬|锡伯|阿昌|普米|塔吉克|怒|乌孜别克|俄罗斯|鄂温克|德昂|保安|裕固|京|塔塔尔|独龙|鄂伦春|赫哲|门巴|珞巴|基诺";
/** Peoples named at the end: with 族, or without it as Xinjiang's names have it (哈萨克自治州). */
const PEOPLE = new RegExp(`(?:(?:${PEOPLES})族(?:各族)?|蒙古|哈萨克|柯尔克孜|锡伯|塔吉克|维吾尔)+$`);

const withoutPeople = (head: string): string => {
  const bare = head.replace(PEOPLE, "").replace(/民族$/, "");
  return bare.length >= 2 ? bare : head.replace(/族$/, "");
};

/** Stem of a county-level or higher name: 海门市, 海门区 → 海门; 玉屏侗族自治县 → 玉屏; 沙县 → 沙. 矿区 stays: 井陉矿区 is not 井陉. */
export function areaStem(name: string): string {
  if (name.endsWith("矿区")) return name;
  // 神农架林区 and 浦东新区, but 碑林区 and 清新区
  const m =
    /^(.+?)(特别行政区|自治区|自治州|自治县|自治旗|(?<=神农架)林区|特区|(?<=..)新区|地区|省|市|区|县|旗|盟)$/.exec(
      name,
    );
  if (!m) return name;
  const [, head = "", generic = ""] = m;
  return generic.startsWith("自治") ? withoutPeople(head) : head;
}

/** Stem of a township-level name: 水泊街道, 水泊镇, 水泊街办事处 → 水泊; 龙马回族乡 → 龙马. */
export function townStem(name: string): string {
  const bare = name.replace(/\(.*\)$/, "");
  const m = /^(.+?)(街街道|街办事处|街道地区|街道|地区办事处|地区|办事处|街|管理委员会|管委会|管理处|镇|乡|苏木)$/.exec(
    bare,
  );
  if (!m?.[1]) return bare;
  return m[2] === "乡" || m[2] === "镇" ? withoutPeople(m[1]) : m[1];
}

/** Share of the shorter stem's characters that the other has too: 枣元 and 枣园 0.5, 成武县伯乐集 and 伯乐集 1. */
export function likeness(a: string, b: string): number {
  const [short, long] = [townStem(a), townStem(b)].sort((x, y) => x.length - y.length) as [string, string];
  return [...short].filter((c) => long.includes(c)).length / short.length;
}
