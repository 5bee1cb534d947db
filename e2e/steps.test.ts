/** What `npm run up` and `npm test` know of the project. */
import { readdirSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { SOURCES } from "../scripts/steps.mjs";

test("the site is built anew when any code outside the scripts and tests changes", () => {
  const root = path.resolve(import.meta.dirname, "..");
  const code = readdirSync(root).filter((name) => /\.([cm]?[jt]s|tsx)$/.test(name) && !name.endsWith(".d.ts"));
  expect(code).toContain("proxy.ts");
  for (const name of code) expect(SOURCES).toContain(name);
});
