/** The gazetteer against the editions it was made from, and against changes known from elsewhere. */
import { readFileSync } from "node:fs";
import path from "node:path";
import { gunzipSync } from "node:zlib";
import { describe, expect, test } from "vitest";
import {
  allTowns,
  changesOf,
  codeAt,
  existsAt,
  nameAt,
  type Place,
  placeByCode,
  placeById,
  resolvePlace,
  sourceOfName,
} from "./regions";

/** What every edition prints: line 1 the editions (YYYY-MM), then code, name, and the editions with it as a hexadecimal mask. */
const printed = gunzipSync(
  readFileSync(path.resolve(import.meta.dirname, "../../scripts/regions/printed.txt.gz")),
).toString("utf8");
const [head = "", ...lines] = printed.trimEnd().split("\n");
const years = head.split(" ").map((date) => Number(date.slice(0, 4)));
const isPlaceholder = (name: string) =>
  /^(市辖区|.{2,3}市市辖区|市|县|(省|自治区)直辖(县级)?行政(区划|单位))$/.test(name);

test("every code of every edition finds one place, and that place bore the name", () => {
  const wrong: string[] = [];
  let walked = 0;
  for (const line of lines) {
    const [code = "", name = "", mask = ""] = line.split("\t");
    const bits = Number.parseInt(mask, 16);
    for (const [i, year] of years.entries()) {
      if ((bits / 2 ** i) % 2 < 1) continue;
      walked++;
      const called = (place: Place | null) =>
        place !== null && (isPlaceholder(name) || [...place.names.map((n) => n.name), ...place.aliases].includes(name));
      const at = placeByCode(code, year);
      // A list of June may still print what had changed by the end of the year.
      if (!at || !(called(at) || called(placeByCode(code, year - 1)))) wrong.push(`${code} ${name} ${year}: ${at?.id}`);
    }
  }
  expect(wrong).toEqual([]);
  expect(walked).toBeGreaterThan(480_000);
  expect([Math.min(...years), Math.max(...years)]).toEqual([2002, 2024]);
});

describe("one place under two names or codes", () => {
  test.each([
    [2007, "思茅市", "普洱市"],
    [2009, "通州市", "南通市通州区"],
    [2010, "襄樊市", "襄阳市"],
    [2010, "襄樊市襄阳区", "襄阳市襄州区"],
    [2011, "居巢区", "合肥市巢湖市"],
    [2011, "毕节地区", "毕节市"],
    [2011, "铜仁地区", "铜仁市"],
    [2011, "江都市", "扬州市江都区"],
    [2011, "望城县", "长沙市望城区"],
    [2012, "吴江市", "苏州市吴江区"],
    [2013, "绍兴县", "绍兴市柯桥区"],
    [2013, "海东地区", "海东市"],
    [2013, "溧水县", "南京市溧水区"],
    [2014, "日喀则地区", "日喀则市"],
    [2014, "增城市", "广州市增城区"],
    [2014, "藁城市", "石家庄市藁城区"],
    [2015, "徐水县", "保定市徐水区"],
    [2015, "静海县", "天津市静海区"],
    [2015, "枞阳县", "铜陵市枞阳县"],
    [2015, "寿县", "淮南市寿县"],
    [2016, "章丘市", "济南市章丘区"],
    [2016, "山南地区", "山南市"],
    [2016, "简阳市", "成都市简阳市"],
    [2016, "户县", "西安市鄠邑区"],
    [2017, "临安市", "杭州市临安区"],
    [2017, "即墨市", "青岛市即墨区"],
    [2018, "莱芜市莱城区", "济南市莱芜区"],
    [2018, "漠河县", "漠河市"],
    [2019, "长垣县", "长垣市"],
    [2020, "海门市", "南通市海门区"],
    [2020, "公主岭市", "长春市公主岭市"],
    [2020, "监利县", "监利市"],
    [2021, "偃师市", "洛阳市偃师区"],
    [2021, "沙县", "三明市沙县区"],
    [2023, "米林县", "米林市"],
  ])("%i: %s → %s", (year, before, after) => {
    const place = resolvePlace(before, { year: year - 1 });
    expect(place).not.toBeNull();
    expect(resolvePlace(after, { year })).toBe(place);
    expect([codeAt(place!, year - 1), nameAt(place!, year - 1)]).not.toEqual([
      codeAt(place!, year),
      nameAt(place!, year),
    ]);
  });
});

describe("merged or divided: other places, told as changes", () => {
  test.each([
    [2009, "上海市南汇区", "上海市浦东新区"],
    [2009, "塘沽区", "滨海新区"],
    [2009, "汉沽区", "滨海新区"],
    [2009, "天津市大港区", "滨海新区"],
    [2010, "崇文区", "北京市东城区"],
    [2010, "宣武区", "北京市西城区"],
    [2011, "卢湾区", "上海市黄浦区"],
    [2011, "万盛区", "綦江区"],
    [2012, "苏州市平江区", "姑苏区"],
    [2012, "胶南市", "青岛市黄岛区"],
    [2013, "南京市下关区", "南京市鼓楼区"],
    [2014, "萝岗区", "广州市黄埔区"],
    [2015, "闸北区", "上海市静安区"],
    [2015, "无锡市崇安区", "梁溪区"],
    [2016, "宁波市江东区", "鄞州区"],
    [2018, "长治市郊区", "潞州区"],
    [2019, "湾里区", "南昌市新建区"],
    [2020, "港闸区", "南通市崇川区"],
    [2020, "蓬莱市", "蓬莱区"],
    [2021, "江干区", "杭州市上城区"],
    [2021, "杭州市下城区", "杭州市拱墅区"],
    [2021, "孟津县", "孟津区"],
    [2021, "余杭区", "临平区"],
  ])("%i: %s → %s", (year, before, after) => {
    const from = resolvePlace(before, { year: year - 1 })!;
    const to = resolvePlace(after, { year })!;
    expect(from.id).not.toBe(to.id);
    expect(changesOf(from.id).filter((c) => c.year === year && c.to === to.id)).toHaveLength(1);
    expect(changesOf(to.id).some((c) => c.year === year && c.from === from.id)).toBe(true);
  });

  test("a change is known from a notice, or from the two editions between which it appears", () => {
    expect(sourceOfName(placeByCode("320614")!, 2020)).toEqual({ kind: "notice" });
    expect(sourceOfName(placeById("r410881")!, 2008)).toEqual({ kind: "editions", from: "2007-12", to: "2008-12" });
    expect(sourceOfName(placeByCode("370832001")!, 2018)).toMatchObject({ kind: "editions" });
  });
});

describe("townships", () => {
  test("where land went is said only where the villages say it", () => {
    const told = [...allTowns()].flatMap((t) => changesOf(t.id).filter((c) => c.from === t.id));
    expect(told.length).toBeGreaterThan(3000);
    for (const c of told) {
      const { found, of } = c.villages!;
      expect(found, JSON.stringify(c)).toBeLessThanOrEqual(of);
      expect(found).toBeGreaterThanOrEqual(2);
      const [from, to] = [placeById(c.from)!, placeById(c.to)!];
      expect(existsAt(to, c.year), JSON.stringify(c)).toBe(true);
      if (c.how === "all") expect(existsAt(from, c.year), JSON.stringify(c)).toBe(false);
    }
  });

  test("of one that ended without villages to tell, nothing is claimed", () => {
    const before2017 = [...allTowns()].filter((t) => (t.names.at(-1)!.to ?? 9999) < 2016);
    expect(before2017.length).toBeGreaterThan(100);
    expect(before2017.flatMap((t) => changesOf(t.id))).toEqual([]);
  });
});
