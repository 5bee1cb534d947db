import { expect, test } from "vitest";
import { shade, TILE_COLUMNS, TILES } from "./tiles";

test("all 34 provinces stand on the map, each on its own tile", () => {
  expect(TILES).toHaveLength(34);
  expect(new Set(TILES.map((t) => `${t.col},${t.row}`)).size).toBe(34);
  expect(new Set(TILES.map((t) => t.code)).size).toBe(34);
  expect(new Set(TILES.map((t) => t.letters)).size).toBe(34);
  for (const tile of TILES) expect(tile.col).toBeLessThanOrEqual(TILE_COLUMNS);
});

test("no value is no shade, zero is the lightest, the largest the darkest", () => {
  expect(shade(null, 10)).toBe(0);
  expect(shade(0, 10)).toBe(1);
  expect(shade(0, 0)).toBe(1);
  expect(shade(10, 10)).toBe(5);
  expect(shade(1, 10)).toBe(1);
});
