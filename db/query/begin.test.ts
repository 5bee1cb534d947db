import fc from "fast-check";
import { expect, test } from "vitest";
import { beginWith, type Counted } from "./begin";

const cross = (year: number, n: number, part: Partial<Counted> = {}): Counted => ({
  level: "county",
  scope: "jurisdiction",
  year,
  n,
  ...part,
});

test("the newest year with nearly as many units as the best one; a year of a few early reports is not begun with", () => {
  expect(beginWith([cross(2023, 100), cross(2024, 80), cross(2025, 20)], {})?.year).toBe(2024);
  expect(beginWith([cross(2023, 100), cross(2024, 74)], {})?.year).toBe(2023);
  expect(beginWith([cross(2023, 0, { reporting: 5 }), cross(2022, 0, { reporting: 9 })], {})?.year, "none has it").toBe(
    2023,
  );
});

test("whole areas before organs that are not twice as many; another level is no newer year", () => {
  const organs = cross(2025, 150, { scope: "organ" });
  expect(beginWith([cross(2020, 100), organs], {})).toMatchObject({ scope: "jurisdiction", year: 2020 });
  expect(beginWith([cross(2020, 60), organs], {})).toMatchObject({ scope: "organ", year: 2025 });
});

test("what is asked for is kept as far as there is anything of it, the level longest", () => {
  const all = [cross(2020, 9), cross(2021, 8, { scope: "organ" }), cross(2022, 7, { level: "city", scope: "organ" })];
  expect(beginWith(all, { level: "city", scope: "jurisdiction" })).toMatchObject({ level: "city", scope: "organ" });
  expect(beginWith(all, { scope: "organ", year: 2021 })).toMatchObject({ level: "county", year: 2021 });
  expect(beginWith(all, { level: "county", scope: "organ", year: 2020 })).toMatchObject({ scope: "organ", year: 2021 });
  expect(beginWith([], { level: "city" })).toBeNull();
});

test("whatever is asked: what there is of it is what is shown", () => {
  const made = fc.record({
    level: fc.constantFrom("city" as const, "county" as const),
    scope: fc.constantFrom("jurisdiction" as const, "organ" as const),
    year: fc.integer({ min: 2020, max: 2025 }),
    n: fc.nat(50),
  });
  fc.assert(
    fc.property(
      fc.uniqueArray(made, { selector: (c) => `${c.level}${c.scope}${c.year}`, minLength: 1 }),
      made,
      (all, asked) => {
        const { n: _, ...wanted } = asked;
        const found = beginWith(all, wanted);
        const exact = all.find((c) => c.level === asked.level && c.scope === asked.scope && c.year === asked.year);
        expect(found).not.toBeNull();
        if (exact) expect(found).toBe(exact);
        else if (all.some((c) => c.level === asked.level)) expect(found?.level).toBe(asked.level);
      },
    ),
  );
});
