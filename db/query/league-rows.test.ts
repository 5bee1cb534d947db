import { expect, test } from "vitest";
import { trendYearsTo } from "./league-rows";

test("the small lines of a league table begin no earlier than reports do", () => {
  expect(trendYearsTo(2010)).toEqual([2008, 2009, 2010]);
  expect(trendYearsTo(2025)).toEqual([2018, 2019, 2020, 2021, 2022, 2023, 2024, 2025]);
});
