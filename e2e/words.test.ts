/** Every word of the pages is said somewhere: a word no code uses is one nobody keeps true. */
import { readdirSync, readFileSync } from "node:fs";
import path from "node:path";
import { expect, test } from "vitest";
import { compareWords } from "@/lib/words/compare";
import { exploreWords } from "@/lib/words/explore";
import { figureWords } from "@/lib/words/figure";
import { methodsWords } from "@/lib/words/methods";
import { zh as places } from "@/lib/words/places";
import { qualityWords } from "@/lib/words/quality";
import { rankingsWords } from "@/lib/words/rankings";
import { reportsWords } from "@/lib/words/reports";
import { verdictWords } from "@/lib/words/verdicts";
import { zh } from "@/lib/words/zh";

const root = path.resolve(import.meta.dirname, "..");
const sources = ["app", "db", "lib"].flatMap((folder) =>
  (readdirSync(path.join(root, folder), { recursive: true }) as string[])
    .filter((name) => /\.tsx?$/.test(name) && !/\.test\.tsx?$/.test(name))
    .map((name) => ({
      name: path.join(folder, name),
      text: readFileSync(path.join(root, folder, name), "utf8"),
    })),
);

/** Files of words by the module they are said from. */
const WORDS: Record<string, Record<string, string>> = {
  words: zh,
  compare: compareWords.zh,
  explore: exploreWords.zh,
  figure: figureWords.zh,
  methods: methodsWords.zh,
  places,
  quality: qualityWords.zh,
  rankings: rankingsWords.zh,
  reports: reportsWords.zh,
  verdicts: verdictWords.zh,
};

/** The lists of words themselves say nothing. */
const OWN = new RegExp(`^lib/words/(?:en|zh|${Object.keys(WORDS).join("|")})\\.ts$`);

const escaped = (text: string) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");

/** Keys as code writes them: whole, as a template with a fixed beginning, or as a group whose codes come from the data. */
function patterns(text: string): RegExp[] {
  const whole = [...text.matchAll(/["']([\w.]+)["']/g)].map((m) => escaped(m[1]!));
  const templates = [...text.matchAll(/`([a-z][\w.]*\$\{[^`]*)`/g)].map((m) =>
    escaped(m[1]!.replace(/\$\{(?:[^{}]|\{[^{}]*\})*\}/g, "\0")).replaceAll("\0", "[^.]+"),
  );
  const groups = [...text.matchAll(/sayCode\(\s*[^,]+,\s*"([\w.]+)"/g)].map((m) => `${escaped(m[1]!)}\\..+`);
  return [...new Set([...whole, ...templates, ...groups])].map((p) => new RegExp(`^(?:${p})$`));
}

/** Words of a file that nothing which imports it says. */
function unused(module: string, keys: readonly string[], files: readonly { name: string; text: string }[]): string[] {
  const imports = new RegExp(`words/${module}"|"\\./${module}"`);
  const saying = files.filter((f) => !OWN.test(f.name) && imports.test(f.text));
  const found = saying.flatMap((f) => patterns(f.text));
  return keys.filter((key) => !found.some((p) => p.test(key)));
}

for (const [module, words] of Object.entries(WORDS))
  test(`${module}: every word is said by some page`, () => {
    expect(unused(module, Object.keys(words), sources)).toEqual([]);
  });

test("a word nobody says is found; one said whole, by its beginning or as a group is not", () => {
  const text = [
    'import { say } from "@/lib/words/words";',
    'say(lang, "a.b");',
    "say(lang, `c.$" + "{x}.d`);",
    'sayCode(lang, "e", code);',
  ].join("\n");
  const found = unused("words", ["a.b", "a.c", "c.x.d", "c.x.f", "e.any"], [{ name: "app/page.tsx", text }]);
  expect(found).toEqual(["a.c", "c.x.f"]);
});
