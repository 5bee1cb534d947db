import { expect, test } from "vitest";
import { deadlineOf } from "./deadlines";

test("until the reports of 2018 everyone had until the end of March", () => {
  expect(deadlineOf(2018, "department")).toBe("2019-03-31");
  expect(deadlineOf(2008, "government")).toBe("2009-03-31");
});

test("since then departments have until the end of January, governments until the end of March", () => {
  expect(deadlineOf(2019, "department")).toBe("2020-01-31");
  expect(deadlineOf(2019, "government")).toBe("2020-03-31");
});

test("who the Regulations do not name is measured against the later day", () => {
  for (const issuer of ["township", "zone", "other"] as const) expect(deadlineOf(2023, issuer)).toBe("2024-03-31");
});

test("before 2008 there was nothing to publish", () => {
  expect(() => deadlineOf(2007, "government")).toThrow(RangeError);
});
