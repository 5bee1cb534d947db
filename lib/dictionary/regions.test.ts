import fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  addressOf,
  allPlaces,
  allTowns,
  ancestorsOf,
  changesOf,
  childrenOf,
  codeAt,
  englishName,
  englishOf,
  existsAt,
  findPlaces,
  initialsOf,
  levelOf,
  nameAt,
  type Place,
  type PlaceKind,
  pathAt,
  pinyinOf,
  placeByCode,
  placeById,
  resolvePlace,
  scanPlaces,
  searchPlaces,
  shortName,
} from "./regions";
import labelled from "./regions-labelled.json";

const areas = [...allPlaces()];
const towns = [...allTowns()];
const LAST = 2024;
const path = (place: Place, year: number | null) => pathAt(place, year).map((p) => p.name);
const found = (text: string, year: number | null = null) =>
  findPlaces(text, { year }).map((c) => path(c.place, year).join(""));

describe("places over time", () => {
  test("海门 is one place: the city 320684 to 2019, the district 320614 from 2020", () => {
    const before = placeByCode("320684", 2012)!;
    expect(before.id).toBe(placeByCode("320614", 2020)!.id);
    expect([nameAt(before, 2012), codeAt(before, 2012)]).toEqual(["海门市", "320684"]);
    expect([nameAt(before, 2020), codeAt(before, 2020)]).toEqual(["海门区", "320614"]);
    expect(path(before, 2020)).toEqual(["江苏省", "南通市", "海门区"]);
  });

  test.each([
    ["阜阳市", "341200", 2018, "city"],
    ["钦州市", "450700", 2014, "city"],
    ["梁山县", "370832", 2012, "county"],
    ["水泊街道", "370832001", 2012, "township"],
    ["渭南市", "610500", 2012, "city"],
  ])("%s is %s at the end of %i", (name, code, year, level) => {
    const place = placeByCode(code, year)!;
    expect([nameAt(place, year), codeAt(place, year), levelOf(place, year)]).toEqual([name, code, level]);
  });

  test("renamed, recoded or raised places keep their id", () => {
    for (const [old, now] of [
      ["370181", "370114"], // 章丘市 → 章丘区
      ["130625", "130609"], // 徐水县 → 徐水区
      ["341402", "340181"], // 居巢区 → 巢湖市
      ["512081", "510185"], // 简阳市, from 资阳 to 成都
      ["522200", "520600"], // 铜仁地区 → 铜仁市
      ["469003", "460400"], // 儋州市, raised to prefecture level
      ["330621", "330603"], // 绍兴县 → 柯桥区
      ["232723", "232701"], // 漠河县 → 漠河市, on the code 加格达奇区 had
      ["320571", "320576"], // 苏州工业园区
    ] as const) {
      expect(placeByCode(old)!.id, `${old} ${now}`).toBe(placeByCode(now)!.id);
    }
    expect(nameAt(placeByCode("420600")!, 2009)).toBe("襄樊市");
    expect(nameAt(placeByCode("420600")!, 2010)).toBe("襄阳市");
    // 定州 had a second code in the statistics of 2015 and 2016; the ministry's stayed.
    expect(codeAt(placeByCode("139001", 2016)!, 2016)).toBe("130682");
    expect(path(placeByCode("139001001", 2016)!, 2016).slice(0, 3)).toEqual(["河北省", "保定市", "定州市"]);
  });

  test("mergers and splits make new places and are told as changes", () => {
    const chongchuan = placeByCode("320613")!;
    expect(chongchuan.id).not.toBe(placeByCode("320602")!.id);
    expect(changesOf(chongchuan.id).map((c) => [c.year, c.how, nameAt(placeById(c.from)!, 2019)])).toEqual([
      [2020, "all", "崇川区"],
      [2020, "all", "港闸区"],
    ]);
    expect(placeByCode("500110", 2010)!.id).not.toBe(placeByCode("500110", 2011)!.id); // 万盛区, then 綦江区
    expect(existsAt(placeByCode("110103")!, 2010)).toBe(false); // 宣武 and 崇文 ended in 2010
    expect(changesOf(placeByCode("421303")!.id).some((c) => c.from === placeByCode("421302")!.id)).toBe(true);
  });

  test("every code leads to its place in every year it was in force, and to no other", () => {
    let walked = 0;
    const wrong: string[] = [];
    for (const place of [...areas, ...towns]) {
      for (const n of place.names) {
        if (n.code === null) continue;
        for (const year of new Set([Math.max(n.from, 2002), n.to ?? LAST])) {
          walked++;
          const at = placeByCode(n.code, year);
          if (at !== place) wrong.push(`${n.code} ${n.name} ${year}: ${at?.id} instead of ${place.id}`);
        }
      }
    }
    expect(wrong).toEqual([]);
    expect(walked).toBeGreaterThan(90_000);
  });

  test("names of a place follow one another without overlap", () => {
    const wrong = [...areas, ...towns].filter((p) =>
      p.names.some((n, i) => {
        const next = p.names[i + 1];
        return (n.to !== null && n.to < n.from) || (next !== undefined && (n.to === null || n.to >= next.from));
      }),
    );
    expect(wrong.map((p) => `${p.id} ${JSON.stringify(p.names)}`)).toEqual([]);
  });

  test("every place but a province has a parent that stood in its time, and paths end at a province", () => {
    const wrong: string[] = [];
    for (const place of [...areas, ...towns]) {
      const top = pathAt(place, null)[0]!;
      if (levelOf(placeById(top.id)!) !== "province")
        wrong.push(`${place.id} ${nameAt(place, null)} under ${top.name}`);
    }
    expect(wrong).toEqual([]);
  });

  test("stand-in codes find the city they stand for", () => {
    expect(nameAt(placeByCode("110100")!, null)).toBe("北京市");
    expect(nameAt(placeByCode("429000")!, null)).toBe("湖北省");
    expect(nameAt(placeByCode("130101", 2012)!, null)).toBe("石家庄市");
    expect(path(placeByCode("620201100", 2020)!, 2020)).toEqual(["甘肃省", "嘉峪关市", "新城镇"]);
    expect(path(placeByCode("441900003", 2020)!, 2020).slice(0, 2)).toEqual(["广东省", "东莞市"]);
  });

  test("placeholders are no places; their children hang under the province", () => {
    expect(areas.filter((p) => /^(市辖区|县|省直辖)/.test(nameAt(p, null)))).toEqual([]);
    const beijing = childrenOf(placeByCode("110000")!.id, 2008).map((p) => nameAt(p, 2008));
    expect(beijing).toContain("宣武区");
    expect(childrenOf(placeByCode("110000")!.id).filter((p) => !p.quasi)).toHaveLength(16);
    expect(path(placeByCode("429004")!, null)).toEqual(["湖北省", "仙桃市"]);
    expect(childrenOf(null)).toHaveLength(34);
  });

  test("a zone is a place of its own, with an address but no code", () => {
    const pingtan = placeById("z-pingtan")!;
    expect(codeAt(pingtan, 2020)).toBeNull();
    expect(placeByCode(addressOf(pingtan))).toBe(pingtan);
    expect(path(placeByCode("350128")!, null)).toEqual(["福建省", "福州市", "平潭县"]);
    expect(resolvePlace("平潭综合实验区")).toBe(pingtan);
  });
});

describe("matching", () => {
  test("full, short and former names, traditional characters, any order", () => {
    expect(found("阜阳市")).toEqual(["安徽省阜阳市"]);
    expect(found("阜阳")[0]).toBe("安徽省阜阳市");
    expect(found("海门市", 2012)).toEqual(["江苏省南通市海门市"]);
    expect(found("海门市")).toEqual(["江苏省南通市海门区"]);
    expect(found("海門市")).toEqual(["江苏省南通市海门区"]);
    expect(found("安徽省阜阳市颍州区")).toEqual(["安徽省阜阳市颍州区"]);
    expect(found("颍州区，阜阳")).toEqual(["安徽省阜阳市颍州区"]);
    expect(found("梁山县水泊街道办事处")).toEqual(["山东省济宁市梁山县水泊街道"]);
    expect(found("江苏省 海门市 人民政府", 2015)).toEqual(["江苏省南通市海门市"]);
    expect(found("襄樊市")).toEqual(["湖北省襄阳市"]);
  });

  test("shortened names of autonomous places and other names of zones", () => {
    expect(found("湘西州")).toEqual(["湖南省湘西土家族苗族自治州"]);
    expect(found("玉屏县")).toEqual(["贵州省铜仁市玉屏侗族自治县"]);
    expect(found("青岛西海岸新区")).toEqual(["山东省青岛市黄岛区"]);
    expect(found("新疆自治区")).toEqual(["新疆维吾尔自治区"]);
    expect(found("荷泽市")).toEqual(["山东省菏泽市"]);
  });

  test("a zone is never taken for the other kind of zone of the same city", () => {
    const kinds = ["经济技术开发区", "经济开发区", "高新技术产业开发区"];
    const zones = areas.flatMap((p) => p.names.map((n) => ({ p, name: n.name })));
    for (const { p, name } of zones) {
      const own = kinds.find((k) => name.endsWith(k));
      for (const other of own ? kinds.filter((k) => k !== own) : []) {
        const swapped = name.slice(0, -(own as string).length) + other;
        // One zone of its city bore both names, one after the other.
        if (p.names.some((n) => n.name === swapped)) continue;
        expect(resolvePlace(swapped)?.id, `${swapped} for ${name}`).not.toBe(p.id);
      }
    }
    expect(resolvePlace("西安开发区")).toBeNull();
    expect(found("西安经开区")).toEqual(["陕西省西安市西安经济技术开发区"]);
  });

  test("homonyms are never resolved without a parent", () => {
    for (const [name, parent, code] of [
      ["鼓楼区", "福州市", "350102"],
      ["朝阳区", "北京市", "110105"],
      ["西安区", "辽源市", "220403"],
      ["城关区", "兰州市", "620102"],
      ["普陀区", "舟山市", "330903"],
    ] as const) {
      expect(findPlaces(name).length, name).toBeGreaterThan(1);
      expect(resolvePlace(name), name).toBeNull();
      expect(codeAt(resolvePlace(parent + name)!, null)).toBe(code);
      expect(codeAt(resolvePlace(name, { within: resolvePlace(parent)!.id })!, null)).toBe(code);
    }
    expect(findPlaces("城关镇").length).toBeGreaterThan(50);
    expect(resolvePlace("城关镇")).toBeNull();
    expect(resolvePlace("西安")).toBeNull();
    expect(resolvePlace("西安市")?.id).toBe("r610100");
  });

  test("no name that two places share in one year is resolved", () => {
    const holders = new Map<string, Set<string>>();
    for (const p of areas)
      for (const n of p.names) {
        if (n.from <= 2018 && (n.to === null || n.to >= 2018))
          holders.set(n.name, (holders.get(n.name) ?? new Set()).add(p.id));
      }
    const shared = [...holders].filter(([, ids]) => ids.size > 1).map(([name]) => name);
    expect(shared.length).toBeGreaterThan(20);
    expect(shared.filter((name) => resolvePlace(name, { year: 2018 }))).toEqual([]);
  });

  test("the full path of every county leads back to it, in every year", () => {
    const wrong: string[] = [];
    for (const place of areas) {
      for (const n of place.names) {
        const year = n.to ?? 2023;
        const words = path(place, year).join("");
        const got = resolvePlace(words, { year });
        if (got !== place)
          wrong.push(
            `${words} ${year}: ${got?.id ?? findPlaces(words, { year }).map((c) => c.place.id)} instead of ${place.id}`,
          );
      }
    }
    expect(wrong).toEqual([]);
  });

  test("the full path of a township leads back to it", () => {
    fc.assert(
      fc.property(fc.constantFrom(...towns), fc.boolean(), (place, reverse) => {
        const year = place.names.at(-1)!.to ?? 2023;
        const words = path(place, year);
        const ids = findPlaces((reverse ? words.reverse() : words).join(""), { year }).map((c) => c.place.id);
        expect(ids).toContain(place.id);
      }),
      { numRuns: 500 },
    );
  });

  test("names as reports print them: never the wrong place, and nearly always the right one", () => {
    const wrong: string[] = [];
    const missed: string[] = [];
    let right = 0;
    for (const [text, area, year, expected] of labelled.rows as [string, string | null, number, string][]) {
      const query = { year, within: area === null ? null : resolvePlace(area, { year })!.id };
      const place = resolvePlace(text, query);
      if (place && path(place, year).join(" ") === expected) right++;
      else if (place) wrong.push(`${text} ${year}: ${path(place, year)} instead of ${expected}`);
      else if (!findPlaces(text, query).some((c) => path(c.place, year).join(" ") === expected))
        missed.push(`${text} ${expected}`);
    }
    expect(wrong).toEqual([]);
    expect(missed).toEqual([]);
    expect(labelled.rows.length).toBeGreaterThanOrEqual(500);
    expect(right / labelled.rows.length).toBeGreaterThan(0.97);
  });

  test("however a place is written, another is never taken for it", () => {
    const short = (name: string) => shortName(name, false) ?? name;
    const proper = [...areas.filter((p) => codeAt(p, null)), ...towns.filter((p) => !p.quasi)];
    fc.assert(
      fc.property(fc.constantFrom(...proper), fc.nat(), fc.nat(5), (place, pick, form) => {
        const record = place.names[pick % place.names.length]!;
        const year = Math.max(2008, Math.min(record.to ?? 2023, 2023));
        const names = path(place, year);
        const name = names.at(-1)!;
        const above = names.slice(0, -1);
        const text = [
          `${name}人民政府`,
          `${names.join("")}人民政府办公室`,
          `${above.map(short).join("")}${name}`,
          `${above.at(-1) ?? ""}${name}`,
          short(name),
          `${name} ${above.join("")}`,
        ][form]!;
        const got = resolvePlace(text, { year });
        if (existsAt(place, year))
          expect(got === null || got === place, `${text} ${year} became ${got && path(got, year)}`).toBe(true);
      }),
      { numRuns: 3000 },
    );
  });

  test("one wrong character is offered, never taken", () => {
    expect(found("阜阳布")).toContain("安徽省阜阳市");
    expect(resolvePlace("粱山县")).toBeNull();
    expect(findPlaces("粱山县").some((c) => c.how === "typo" && nameAt(c.place, null) === "梁山县")).toBe(true);
    expect(findPlaces("某某开心网")).toEqual([]);
  });

  test("candidates stay inside `within`", () => {
    const anhui = placeByCode("340000")!;
    for (const c of findPlaces("城关镇", { within: anhui.id })) expect(ancestorsOf(c.place)).toContain(anhui.id);
  });
});

describe("the place box", () => {
  const names = (query: string, options = {}) => searchPlaces(query, options).map((p) => path(p, null).join(""));

  test("finds by name, pinyin, initials and code", () => {
    for (const query of ["海门", "haimenqu", "hmq", "320614", "320684", "海門區"])
      expect(names(query), query).toContain("江苏省南通市海门区");
    expect(names("luan")[0]).toBe("安徽省六安市");
    expect(names("lu'an")[0]).toBe("安徽省六安市");
    expect(names("lvliang")[0]).toBe("山西省吕梁市");
    expect(names("fuyangshi").slice(0, 1)).toEqual(["安徽省阜阳市"]);
    expect(names("阜阳 颍")).toEqual(expect.arrayContaining(["安徽省阜阳市颍州区", "安徽省阜阳市颍东区"]));
    expect(names("  ")).toEqual([]);
  });

  test("keeps to the limit, the levels and the area asked for", () => {
    expect(names("城关镇", { limit: 5 })).toHaveLength(5);
    for (const p of searchPlaces("an", { levels: ["city"] })) expect(levelOf(p)).toBe("city");
    for (const p of searchPlaces("chengguan", { within: "r340000" })) expect(ancestorsOf(p)).toContain("r340000");
  });
});

describe("running text", () => {
  test("mentions carry offsets into the text, longest first", () => {
    const text = "钦州市灵山县檀圩镇人民政府2014年报告";
    const got = scanPlaces(text);
    expect(got.map((m) => text.slice(m.start, m.end))).toEqual(["钦州市", "灵山县", "檀圩镇"]);
    expect(got[0]).toMatchObject({ ids: ["r450700"], short: false });
  });

  test("short names are found and flagged; homonyms carry all ids", () => {
    const got = scanPlaces("阜阳公开网 鼓楼区 报告");
    expect(got[0]).toMatchObject({ name: "阜阳", short: true, ids: ["r341200"] });
    expect(got[1]!.ids.length).toBeGreaterThan(3);
    expect(scanPlaces("阜阳公开网", { short: false })).toEqual([]);
  });

  test("traditional text keeps its offsets", () => {
    const text = "江蘇省南通市海門市政府";
    expect(scanPlaces(text).map((m) => text.slice(m.start, m.end))).toEqual(["江蘇省", "南通市", "海門市"]);
  });
});

describe("spelling", () => {
  test.each([
    ["341500", "Lu'an City"],
    ["341600", "Bozhou City"],
    ["331000", "Taizhou City"],
    ["331100", "Lishui City"],
    ["371524", "Dong'e County"],
    ["340300", "Bengbu City"],
    ["610829", "Wubu County"],
    ["231085", "Muling City"],
    ["230725", "Daqingshan County"],
    ["141024", "Hongtong County"],
    ["341822", "Guangde City"],
    ["330382", "Yueqing City"],
    ["130225", "Laoting County"],
    ["371721", "Caoxian County"],
    ["371722", "Shanxian County"],
    ["440113", "Panyu District"],
    ["411221", "Mianchi County"],
    ["410182", "Xingyang City"],
    ["513422", "Muli Tibetan Autonomous County"],
    ["652823", "Yuli County"],
    ["341621", "Guoyang County"],
    ["140428", "Zhangzi County"],
    ["361124", "Yanshan County"],
    ["341200", "Fuyang City"],
    ["350200", "Xiamen City"],
    ["610000", "Shaanxi"],
    ["140000", "Shanxi"],
    ["150000", "Inner Mongolia"],
    ["540000", "Tibet"],
    ["650000", "Xinjiang"],
    ["810000", "Hong Kong"],
    ["820000", "Macao"],
    ["500000", "Chongqing"],
    ["141100", "Lüliang City"],
    ["320614", "Haimen District"],
    ["370832001", "Shuipo Sub-district"],
    ["433100", "Xiangxi Tujia and Miao Autonomous Prefecture"],
    ["232700", "Daxing'anling Prefecture"],
    ["610100", "Xi'an City"],
    ["120119", "Jizhou District"],
    ["440113", "Panyu District"],
    ["321012", "Jiangdu District"],
    ["130726", "Yuxian County"],
    ["610103", "Beilin District"],
    ["429021", "Shennongjia Forestry District"],
    ["310115", "Pudong New District"],
    ["310115501", "China (Shanghai) Pilot Free Trade Zone (Baoshui Area)"],
    ["451031", "Longlin Various Nationalities Autonomous County"],
    ["150722", "Molidawa Daur Autonomous Banner"],
  ])("%s is %s", (code, name) => {
    expect(englishName(placeByCode(code)!)).toBe(name);
  });

  test("names made of words are cut into them: places in front, what kind of thing it is, numbers", () => {
    const named = (kind: PlaceKind) => (name: string) => englishOf({ name, kind, level: "township" });
    const other = named("other");
    expect(other("南通市海门区种羊场")).toBe("Nantong City Haimen District Sheep Farm");
    expect(other("昆山(沭阳)工业园区")).toBe("Kunshan (Shuyang) Industrial Park");
    expect(other("兵团一八四团")).toBe("Corps Regiment 184");
    expect(other("兵团二师二十四团")).toBe("Corps Division 2 Regiment 24");
    expect(other("第四良种场")).toBe("No. 4 Seed Farm");
    expect(other("建设路社区服务中心")).toBe("Jianshelu Community Service Centre");
    expect(other("内蒙古武川经济开发区")).toBe("Inner Mongolia Wuchuan Economic Development Zone");
    expect(named("zone")("苏州工业园区")).toBe("Suzhou Industrial Park");
    expect(named("sumu")("辉苏木"), "no county: its kind stands beside it").toBe("Hui Sum");
    // A long name of one word stays one word.
    expect(named("town")("阿勒腾席热镇")).toBe("Aletengxire Town");
  });

  test("every place has pinyin for every Han character of its name", () => {
    const missing = areas.filter(
      (p) => pinyinOf(nameAt(p, null)).length !== [...nameAt(p, null)].filter((c) => /\p{Script=Han}/u.test(c)).length,
    );
    expect(missing.map((p) => nameAt(p, null))).toEqual([]);
    expect(initialsOf("海门区")).toBe("hmq");
  });
});
