/** The mutation bench: complete tables, every damage, many layouts. The reader returns the right numbers or fewer, never a wrong one. */
import { expect, test } from "vitest";
import { processReport } from "@/lib/pipeline";
import { invented, inventedProvince } from "@/lib/synth/country";
import { finish } from "@/lib/synth/document";
import { figuresOverYears } from "@/lib/synth/figures";
import { IS_HTML } from "@/lib/synth/layouts";
import { DAMAGES, LAYOUTS, type SynthLayout, type TableDamage } from "@/lib/synth/plan";
import { random } from "@/lib/synth/random";
import { type LabelledDocument, SPLITS } from "@/lib/synth/truth";
import { scoreDocument } from "./score";

const YEARS = { E2: 2016, E3: 2019, E4: 2023 } as const;
/** Held-out ones are measured elsewhere, by counts alone. */
const seen = SPLITS.filter((s) => s !== "held_out");
const layouts = [...new Set(seen.flatMap((s) => LAYOUTS[s]))];
const damages = [...new Set(seen.flatMap((s) => DAMAGES[s] as readonly TableDamage[]))];
const units = inventedProvince("mutation", 60);

function documentWith(
  era: keyof typeof YEARS,
  layout: SynthLayout,
  damage: TableDamage,
  seed: number,
): LabelledDocument {
  const r = random(`mutation/${era}/${layout}/${damage}/${seed}`);
  const unit = r.pick(units);
  const year = YEARS[era];
  const figures = figuresOverYears(`mutation/${seed}`, (y) => invented(unit, y), year).get(year);
  if (!figures) throw new Error("no figures");
  return finish(
    {
      id: `${era} ${layout} ${damage} ${seed}`,
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
      table: { layout, damage },
    },
    r,
  );
}

test.each(damages)("a table that suffered “%s” gives right figures or fewer, in every layout", (damage) => {
  const wrong: string[] = [];
  let right = 0;
  for (const [e, era] of (["E2", "E3", "E4"] as const).entries())
    for (const [i, layout] of layouts.entries()) {
      // Every other layout with each format: all pairs of damage and layout come up, in half the time.
      if ((i + e) % 2 === 1) continue;
      const doc = documentWith(era, layout, damage, i);
      const score = scoreDocument(doc, processReport(doc.bytes, doc.name));
      right += score.figures.tables.right;
      for (const f of score.failures)
        if (f.stage === "tables" && f.what.startsWith("wrong"))
          wrong.push(`${doc.id}: ${f.what}; ${f.expected}; ${f.got}`);
    }
  expect(wrong).toEqual([]);
  // A reader that refuses everything would never be wrong.
  expect(right).toBeGreaterThan(700);
});
