/**
 * One body over the years. Every figure can be added to another body's: a whole is the sum of its bodies, so what balances in each
 * balances in the whole.
 */
import { type Body, type BodyYear, type Stocks, weightOf } from "./body";
import { activities, disclosures } from "./body-activities";
import { earlyYear } from "./body-early";
import { formYear, startOf } from "./body-forms";
import type { Character } from "./character";
import { FIRST_YEAR, type Figures, formOf, LAST_YEAR } from "./figures";
import { random } from "./random";

/** The body's figures of every year. The same seed gives the same. */
export function lifeOf(seed: string, body: Body, character: Character): Map<number, Figures> {
  const out = new Map<number, Figures>();
  const weight = weightOf(body);
  const start = random(`${seed}/${body.id}/start`);
  const stocks: Stocks = startOf(body, weight, start);
  const habits = random(`${seed}/${body.id}/habits`).between(0, 1_000_000);
  for (let year = FIRST_YEAR; year <= LAST_YEAR; year++) {
    const r = random(`${seed}/${body.id}/${year}`);
    const era = formOf(year);
    const of: BodyYear = { body, weight, character, year, era };
    const f: Figures = new Map();
    disclosures(f, of, r.fork("items"));
    activities(f, of, habits, r.fork("work"));
    if (era === "E1" || era === "E2") earlyYear(f, of, stocks, r.fork("requests"));
    else formYear(f, of, stocks, r.fork("requests"));
    out.set(year, f);
  }
  return out;
}
