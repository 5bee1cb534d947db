import { expect, test } from "vitest";
import { centreOf } from "./centres";
import { outlineMoved } from "./outlines";
import { allPlaces, childrenOf, levelOf, nameAt, placeByCode } from "./regions";

const drawn = { from: 2014, to: 2017 };
const id = (code: string, year: number) => placeByCode(code, year)!.id;

test("济南's outline of 2017 stands for 2017 and no longer for the end of 2018, when 莱芜 came to it", () => {
  const jinan = id("370100", 2017);
  expect(outlineMoved(jinan, { from: 2017, to: 2017 }, 2017)).toBeNull();
  expect(outlineMoved(jinan, drawn, 2019)).toBe(2018);
  expect(outlineMoved(id("371200", 2017), drawn, 2019)).toBe(2018);
});

test("a county that changes its prefecture moves both outlines: 公主岭 from 四平 to 长春 in 2020", () => {
  for (const code of ["220100", "220300"]) {
    expect(outlineMoved(id(code, 2017), drawn, 2019)).toBeNull();
    expect(outlineMoved(id(code, 2017), drawn, 2020)).toBe(2020);
  }
});

test("years before the drawing count too: 巢湖 was divided in 2011", () => {
  expect(outlineMoved(id("340100", 2017), drawn, 2012)).not.toBe(2011);
  expect(outlineMoved(id("340100", 2017), drawn, 2010)).toBe(2011);
});

test("a change within the years the drawing may be of leaves it open, so it does not hold in any year", () => {
  // 寿县 went from 六安 to 淮南 at the end of 2015.
  for (const year of [2014, 2016, 2020]) expect(outlineMoved(id("340400", 2017), drawn, year)).not.toBeNull();
});

test("most outlines hold: provinces always, prefectures nine in ten from 2014 to 2024", () => {
  const provinces = childrenOf(null);
  const cities = [...allPlaces()].filter((p) => levelOf(p) === "city" && !p.quasi && centreOf(p.id));
  const held = cities.filter((p) => outlineMoved(p.id, drawn, 2024) === null);
  expect(held.length / cities.length).toBeGreaterThan(0.9);
  expect(provinces.filter((p) => outlineMoved(p.id, drawn, 2024) !== null).map((p) => nameAt(p, null))).toEqual([]);
});

test("every province and every prefecture of today that is no zone has a centre within China", () => {
  const places = [...allPlaces()].filter((p) => !p.quasi && p.names.at(-1)!.to === null);
  const wanted = places.filter((p) => ["province", "city"].includes(levelOf(p)) && !p.id.startsWith("z-"));
  expect(wanted.filter((p) => !centreOf(p.id)).map((p) => nameAt(p, null))).toEqual([]);
  for (const p of wanted) {
    const { lon, lat } = centreOf(p.id)!;
    expect(lon > 73 && lon < 136 && lat > 3 && lat < 54, nameAt(p, null)).toBe(true);
  }
});
