/** What the start page sets side by side is counted the same way, and of one scope. */
import { expect, test } from "vitest";
import type { Era } from "@/lib/report";
import { fact, HAIAN, loadable, RUDONG, received, testDatabase } from "../generate-reports";
import { loadReport } from "../load";
import { overview } from "./overview";
import { provinceYears } from "./place-years";

const reconsiderations = (place: typeof HAIAN, year: number, era: Era, value: number) =>
  loadable({
    place,
    year,
    text: `${place.name}${year}`,
    facts: [
      fact({ indicator: "reconsideration_total", era, value }),
      fact({ indicator: "requests_received", applicant: era === "E2" ? null : "total", era, value: 10 * value }),
    ],
    identity: { era },
  });

test("changes, movers and rankings compare no year with one that was counted otherwise", () => {
  const db = testDatabase();
  for (const place of [HAIAN, RUDONG])
    for (const [year, era, value] of [
      [2018, "E2", 4],
      [2019, "E3", 9],
      [2020, "E3", 12],
    ] as const)
      loadReport(db, reconsiderations(place, year, era, value));
  const at = (year: number) => overview(db, { year, series: "reconsideration_total" });
  const change = (year: number, series: string) => at(year).cards.find((c) => c.series.key === series)?.change;
  expect(change(2019, "reconsideration_total"), "the row means something else since 2019").toBeNull();
  expect(change(2019, "requests_received"), "requests are counted on").toEqual({ from: 80, to: 180, n: 2 });
  expect(change(2020, "reconsideration_total")).toEqual({ from: 18, to: 24, n: 2 });
  expect(at(2019).movers.lines).toEqual([]);
  expect(at(2020).movers.lines).toMatchObject([
    { from: 9, to: 12, before: { kind: "value", source: { kind: "report" } }, now: { kind: "value" } },
    { from: 9, to: 12 },
  ]);
  expect(at(2019).ranking.rows.map((r) => r.before)).toEqual([null, null]);
  expect(at(2020).ranking.rows.map((r) => r.before?.kind)).toEqual(["value", "value"]);
});

test("reports whose scope is not known are counted and never added up", () => {
  const db = testDatabase();
  for (const [place, value] of [
    [HAIAN, 10],
    [RUDONG, 20],
  ] as const)
    loadReport(
      db,
      loadable({
        place,
        text: place.name,
        facts: [received(value, { scope: "unknown" })],
        identity: { scope: "unknown", issuer: { name: `${place.name}水利局`, kind: "department" } },
      }),
    );
  const { rows, years } = provinceYears(db, "requests_received", "county", "unknown");
  const cell = rows.find((r) => r.place.slug === "320000")?.cells[years.indexOf(2022)];
  expect(cell).toEqual({ kind: "blank", blank: "not_derivable", reason: "scope_unknown" });
  const answer = overview(db, { scope: "unknown", level: "county" });
  expect(answer.scope).not.toBe("unknown");
  expect(answer.choices.scopes).toEqual([]);
});
