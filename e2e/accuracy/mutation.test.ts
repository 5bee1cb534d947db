/** The mutation bench: complete tables, every damage, many layouts. The reader returns the right numbers or fewer, never a wrong one. */
import { expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import { LAYOUTS, type SynthLayout } from "@/lib/synth/choices";
import { invented, inventedProvince } from "@/lib/synth/country";
import { DAMAGES, type TableDamage } from "@/lib/synth/damage-choices";
import { finish } from "@/lib/synth/document";
import { figuresOverYears } from "@/lib/synth/figures";
import { IS_HTML } from "@/lib/synth/layouts";
import { random } from "@/lib/synth/random";
import { type LabelledDocument, SPLITS } from "@/lib/synth/truth";
import { scoreDocument } from "./score";

const YEARS = { E2: 2016, E3: 2019, E4: 2023 } as const;
/** Held-out ones are measured elsewhere, by counts alone. */
const seen = SPLITS.filter((s) => s !== "held_out");
const layouts = [...new Set(seen.flatMap((s) => LAYOUTS[s]))];
const damages = [...new Set(seen.flatMap((s) => DAMAGES[s] as readonly TableDamage[]))];
const units = inventedProvince("mutation", 60);

/** Pairs of damages that were read wrongly once, and that the turns below need not try again: format, layout, damages, seed. */
const READ_WRONGLY_ONCE = [
  ["E4", "bar-ends", "others-blank", "zeros-in-words", 37],
  ["E3", "broken-pipes", "last-years-column", "trimmed", 27],
  ["E4", "old-word-bars", "years-beside", "full-width-digits", 21],
] as const;

function documentWith(
  era: keyof typeof YEARS,
  layout: SynthLayout,
  damage: TableDamage,
  seed: number,
  then?: TableDamage,
): LabelledDocument {
  const r = random(`mutation/${era}/${layout}/${damage}/${then ? `${then}/` : ""}${seed}`);
  const unit = r.pick(units);
  const year = YEARS[era];
  const figures = figuresOverYears(`mutation/${seed}`, (y) => invented(unit, y), year).get(year);
  if (!figures) throw new Error("no figures");
  return finish(
    {
      id: `${era} ${layout} ${damage} ${then ?? ""} ${seed}`,
      unit: invented(unit, year),
      era,
      figures,
      split: "tuned",
      kind: IS_HTML.has(layout) ? "html" : layout === "markdown" ? "markdown" : "text",
      form: "table-only",
      real: false,
      homonym: false,
      neighbour: null,
      damaged: 0,
      table: { layout, damage, then },
    },
    r,
  );
}

/** Wrong accepted figures of the tables, and how many are right. */
function scored(doc: LabelledDocument): { wrong: string[]; right: number } {
  const score = scoreDocument(doc, processReport(doc.bytes, doc.name));
  const wrong = score.failures.filter((f) => f.stage === "tables" && f.what.startsWith("wrong"));
  return {
    wrong: wrong.map((f) => `${doc.id}: ${f.what}; ${f.expected}; ${f.got}`),
    right: score.figures.tables.right,
  };
}

test.each(damages)("a table that suffered “%s” gives right figures or fewer, in every layout", (damage) => {
  const wrong: string[] = [];
  let right = 0;
  for (const [e, era] of (["E2", "E3", "E4"] as const).entries())
    for (const [i, layout] of layouts.entries()) {
      // Every third layout with each format: all pairs of damage and layout come up, in a third of the time.
      if ((i + e) % 3 > 0) continue;
      const result = scored(documentWith(era, layout, damage, i));
      right += result.right;
      wrong.push(...result.wrong);
    }
  expect(wrong).toEqual([]);
  // A reader that refuses everything would never be wrong.
  expect(right).toBeGreaterThan(400);
});

test.each(READ_WRONGLY_ONCE)("%s as %s, “%s” and then “%s”", (era, layout, damage, then, seed) => {
  const { wrong, right } = scored(documentWith(era, layout, damage, seed, then));
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(10);
});

const combined = damages.filter((d) => d !== "none");

/** Of two damages one comes first, and which of them is evenly shared out: every pair is tried in one order. */
function comesFirst(damage: TableDamage, then: TableDamage): boolean {
  const [a, b] = [damages.indexOf(damage), damages.indexOf(then)];
  return (a + b) % 2 === (a < b ? 0 : 1);
}

test.each(combined)("“%s” and every other damage, after it or before", (damage) => {
  const wrong: string[] = [];
  let right = 0;
  const others = damages.filter((d) => d !== "none" && d !== damage);
  for (const [n, then] of others.entries()) {
    if (!comesFirst(damage, then)) continue;
    for (const [e, era] of (["E2", "E3", "E4"] as const).entries()) {
      if (e === n % 3) continue;
      // The layouts take turns: with another damage each, every one of them comes up with every format.
      const layout = layouts[(n * 3 + e + damages.indexOf(damage)) % layouts.length] as SynthLayout;
      const result = scored(documentWith(era, layout, damage, n, then));
      right += result.right;
      wrong.push(...result.wrong);
    }
  }
  expect(wrong).toEqual([]);
  expect(right).toBeGreaterThan(200);
});
