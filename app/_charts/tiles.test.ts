import { expect, test } from "vitest";
import { TILE_COLUMNS, TILES } from "./tiles";

test("all 34 provinces stand on the map, each on its own tile", () => {
  expect(TILES).toHaveLength(34);
  expect(new Set(TILES.map((t) => `${t.col},${t.row}`)).size).toBe(34);
  expect(new Set(TILES.map((t) => t.code)).size).toBe(34);
  expect(new Set(TILES.map((t) => t.letters)).size).toBe(34);
  for (const tile of TILES) expect(tile.col).toBeLessThanOrEqual(TILE_COLUMNS);
});
