/** Folders as people have them: links in circles, pipes, files that are gone or too large. */
import { execFileSync } from "node:child_process";
import { mkdirSync, mkdtempSync, rmSync, symlinkSync, truncateSync, writeFileSync } from "node:fs";
import os from "node:os";
import path from "node:path";
import { afterAll, beforeAll, expect, test } from "vitest";
import { cannotOpen, listFiles } from "./input-files";

let folder = "";
beforeAll(() => {
  folder = mkdtempSync(path.join(os.tmpdir(), "gongkai-files-"));
  mkdirSync(path.join(folder, "a/b"), { recursive: true });
  for (const name of ["a/1.txt", "a/b/2.txt", "a/.hidden"]) writeFileSync(path.join(folder, name), "x");
});
afterAll(() => rmSync(folder, { recursive: true, force: true }));
const below = (list: string[]) => list.map((f) => path.relative(folder, f));

test.skipIf(process.platform === "win32")("a link that leads back lists nothing twice", () => {
  symlinkSync("..", path.join(folder, "a/b/up"));
  symlinkSync(".", path.join(folder, "a/self"));
  expect(below(listFiles([folder]).files)).toEqual(["a/1.txt", "a/b/2.txt"]);
});

test.skipIf(process.platform === "win32")(
  "a pipe in a folder is told and not waited for; named by itself it is read",
  () => {
    const pipe = path.join(folder, "a/pipe.txt");
    execFileSync("mkfifo", [pipe]);
    try {
      const { files, unopened } = listFiles([path.join(folder, "a")]);
      expect(files).not.toContain(pipe);
      expect(unopened).toMatchObject([{ file: pipe, reason: { code: "cannot_open" } }]);
      expect(listFiles([pipe]).files).toEqual([pipe]);
    } finally {
      rmSync(pipe);
    }
  },
);

test("what is missing is told by its path and what is there is listed", () => {
  const gone = path.join(folder, "gone.txt");
  const { files, unopened } = listFiles([gone, path.join(folder, "a/1.txt")]);
  expect(below(files)).toEqual(["a/1.txt"]);
  expect(unopened[0]?.reason.message).toMatch(/gone\.txt does not exist/);
});

test("a file beyond the limit is refused before it is read", () => {
  const large = path.join(folder, "large.pdf");
  writeFileSync(large, "");
  truncateSync(large, 61 * 1024 * 1024);
  expect(cannotOpen(large)).toMatchObject({ code: "too_large", message: expect.stringContaining("large.pdf") });
  expect(cannotOpen(path.join(folder, "a/1.txt"))).toBeNull();
});
