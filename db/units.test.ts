import { describe, expect, test } from "vitest";
import { testDatabase } from "./generate-reports";
import { all } from "./open";
import { ancestorsIn } from "./places";
import { findOrMakeUnit, issuerKey, kindOfIssuer } from "./units";

const organ = { scope: "organ", kind: "government", level: "county" } as const;
const AROUND = ["江苏省", "南通市", "海门市", "海门区"];

describe("what tells the units of a place apart", () => {
  test.each([
    ["南通市海门区人民政府办公室", "人民政府办公室"],
    ["海门市人民政府办公室", "人民政府办公室"],
    ["江苏省南通市海门区水利局", "水利局"],
    ["海门区人民政府办公厅", "人民政府办公室"],
    ["住房和城乡建设局", "住房和城乡建设局"],
    ["海门经济技术开发区管理委员会", "海门经济技术开发区管委会"],
  ])("%s → %s", (issuer, key) => {
    expect(issuerKey(issuer, organ, AROUND)).toBe(key);
  });

  test("the whole area is one unit, whoever compiled its report", () => {
    const whole = { ...organ, scope: "jurisdiction" as const };
    expect(issuerKey("海门区人民政府", whole, AROUND)).toBe("");
    expect(issuerKey("海门区数据局", whole, AROUND)).toBe("");
    expect(issuerKey(null, whole, AROUND)).toBe("");
  });

  test("a township is one unit under any of its names, an unknown organ is none of the known ones", () => {
    const town = { scope: "organ", kind: "township", level: "township" } as const;
    expect(issuerKey("水泊街道办事处", town, ["水泊街道"])).toBe("");
    expect(issuerKey(null, town, [])).toBe("");
    expect(issuerKey(null, organ, AROUND)).toBe("(government)");
  });

  test("a place's name alone is not stripped to nothing", () => {
    expect(issuerKey("海门区", organ, AROUND)).toBe("海门区");
  });
});

test.each([
  ["平潭综合实验区管委会办公室", "zone", "city", "zone"],
  ["平潭综合实验区公安局", "zone", "city", "department"],
  ["平潭综合实验区海坛片区管理局", "zone", "county", "zone"],
  ["湖口县大垅乡人民政府", "township", "township", "township"],
  ["如皋市人民政府办公室", "county_city", "county", "government"],
  ["上海市科学技术委员会", "municipality", "province", "department"],
] as const)("%s is a %s's …", (issuer, placeKind, level, kind) => {
  expect(kindOfIssuer(issuer, placeKind, level)).toBe(kind);
});

describe("where a unit is added up", () => {
  const db = testDatabase();

  test("under the places above it in that year, the country last", () => {
    expect(ancestorsIn(db, "r320684", 2024)).toEqual(["r320600", "r320000", "cn"]);
    expect(ancestorsIn(db, "r320000", 2024)).toEqual(["cn"]);
    expect(ancestorsIn(db, "cn", 2024)).toEqual([]);
  });

  test("under another city before it was moved there", () => {
    const moved = all<{ place_id: string; valid_from: number; parent_id: string }>(
      db,
      `SELECT place_id, valid_from, parent_id FROM place_name n WHERE level = 'county' AND valid_from > 2008 AND EXISTS (
         SELECT 1 FROM place_name o WHERE o.place_id = n.place_id AND o.valid_to = n.valid_from - 1 AND o.parent_id <> n.parent_id) LIMIT 20`,
    );
    expect(moved.length).toBeGreaterThan(5);
    for (const { place_id, valid_from, parent_id } of moved) {
      expect(ancestorsIn(db, place_id, valid_from)[0]).toBe(parent_id);
      expect(ancestorsIn(db, place_id, valid_from - 1)[0]).not.toBe(parent_id);
    }
  });

  test("a zone's whole area stands apart from rankings and sums, its offices do not", () => {
    const apart = (scope: "jurisdiction" | "organ") => {
      const id = findOrMakeUnit(db, { placeId: "z-pingtan", scope, issuer: "平潭综合实验区管委会", kind: "zone" });
      return all(db, "SELECT apart FROM unit WHERE id = ?", id);
    };
    expect(apart("jurisdiction")).toEqual([{ apart: 1 }]);
    expect(apart("organ")).toEqual([{ apart: 0 }]);
  });

  test("places are counted by level and year, without zones", () => {
    const count = (ancestor: string, level: string, year: number) =>
      all<{ n: number }>(
        db,
        "SELECT n FROM place_count WHERE ancestor_id = ? AND level = ? AND year = ?",
        ancestor,
        level,
        year,
      )[0]?.n;
    expect(count("cn", "province", 2024)).toBe(34);
    expect(count("r320000", "city", 2024)).toBe(13);
    expect(count("r320600", "county", 2024)).toBe(7);
    expect(count("r350000", "city", 2024)).toBe(9);
  });
});
