/** Reads a passage of made-up text and writes its facts in one line each, for tests. */
import { read } from "@/lib/read/read";
import type { Era, IssuerKind, Level, Scope } from "@/lib/report";
import { readNarrative } from "./read-narrative";

export interface Reporter {
  era: Era;
  scope: Scope;
  kind: IssuerKind;
  level: Level;
  year: number | null;
}

/** city 2018 → a whole-city report of the 2014 form, and the like. */
export const reporters = {
  city: (year: number): Reporter => of("jurisdiction", "government", "city", year),
  county: (year: number): Reporter => of("jurisdiction", "government", "county", year),
  province: (year: number): Reporter => of("jurisdiction", "government", "province", year),
  office: (year: number): Reporter => of("organ", "government", "county", year),
  bureau: (year: number): Reporter => of("organ", "department", "county", year),
  town: (year: number): Reporter => of("organ", "township", "township", year),
  school: (year: number): Reporter => of("organ", "other", "county", year),
  zone: (year: number): Reporter => of("organ", "zone", "county", year),
};

function of(scope: Scope, kind: IssuerKind, level: Level, year: number): Reporter {
  const era: Era = year <= 2013 ? "E1" : year <= 2018 ? "E2" : year <= 2020 ? "E3" : "E4";
  return { era, scope, kind, level, year };
}

export function narrate(text: string, by: Reporter) {
  const result = read(new TextEncoder().encode(text), "passage.txt");
  if (result.outcome !== "document") throw new Error("The passage is not readable.");
  return readNarrative(result.document, {
    era: by.era,
    scope: by.scope,
    year: by.year,
    issuerKind: by.kind,
    level: by.level,
    covered: [],
  });
}

/**
 * Facts as lines: `key=value`, then what is not the usual: (words of the part), {label}, [applicant], ~approx, period, and a
 * question mark in front when it waits for review. Sorted, repeated ones once.
 */
export function factLines(text: string, by: Reporter): string[] {
  const lines = narrate(text, by).facts.map((f) => {
    const applicant = f.applicant && f.applicant !== "total" ? `[${f.applicant}]` : "";
    const approx = f.approx ? `~${f.approx} ` : "";
    const words = f.scope_words ? ` ${f.scope}(${f.scope_words})` : "";
    const label = f.label ? ` {${f.label}}` : "";
    const period = f.period === "year" ? "" : ` ${f.period}`;
    return `${f.state === "review" ? "? " : ""}${f.indicator}${applicant}=${approx}${f.value}${words}${label}${period}`;
  });
  return [...new Set(lines)].sort();
}
