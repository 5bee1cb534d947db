/** What was planted in the small synthetic province, by the names its pages show: the truth the answers are held against. */
import { invented, nameIn } from "@/lib/synth/country";
import type { Ref } from "@/lib/synth/planted";
import { type Province, provinceOf } from "@/lib/synth/province";
import { organName } from "@/lib/synth/unit";

/** The province the questions are put to; `e2e/site/small-synthetic.ts` makes it. */
export const SMALL = { seed: "1", governments: 30 };

let made: Province | null = null;
export const province = (): Province => {
  made ??= provinceOf(SMALL.seed, SMALL.governments);
  return made;
};

export const unitOf = (id: string) => {
  const unit = province().units.find((u) => u.id === id);
  if (!unit) throw new Error(`The province has no body ${id}.`);
  return unit;
};

/** Name of the place a report is about, as in that year. */
export const placeOf = ({ unit, year }: Ref): string => nameIn(unitOf(unit).place, year);

/** Who wrote a report, as in that year. */
export const issuerOf = ({ unit, year }: Ref): string => organName(invented(unitOf(unit), year));
