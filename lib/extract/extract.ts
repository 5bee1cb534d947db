/** SourceDocument + identity → facts and blank cells, each with the place in the text it came from. Tables first, prose outside them. */
import type { Extraction, Fact, Finding, ReportIdentity, SourceDocument } from "@/lib/report";
import { readNarrative } from "./narrative/read-narrative";
import { readTables } from "./tables/read-tables";

/** Both readers' results, before anything is put together: tables first, then the prose they left. */
export function readBoth(doc: SourceDocument, identity: ReportIdentity) {
  const tables = readTables(doc, { scope: identity.scope, year: identity.year });
  const prose = readNarrative(doc, {
    era: identity.era,
    scope: identity.scope,
    year: identity.year,
    issuerKind: identity.issuer.kind,
    level: identity.region?.level ?? null,
    covered: tables.covered,
  });
  return { tables, prose };
}

/**
 * Reads the tables, then the prose around them. Nothing is resolved here: a figure that stands in both is two facts, and the
 * check stage says which one is shown. Facts are in the order of the text; findings keep pointing at their facts.
 */
export function extract(doc: SourceDocument, identity: ReportIdentity): Extraction {
  const { tables, prose } = readBoth(doc, identity);
  return { ...inTextOrder(tables, prose), cells: tables.cells, unmapped: tables.unmapped };
}

type Part = { facts: Fact[]; findings: Finding[] };

function inTextOrder(...parts: Part[]): Part {
  const all = parts.flatMap((part, p) => part.facts.map((fact, i) => ({ fact, p, i })));
  all.sort((a, b) => a.fact.evidence.start - b.fact.evidence.start);
  const at = new Map(all.map((x, n) => [`${x.p}:${x.i}`, n]));
  return {
    facts: all.map((x) => x.fact),
    findings: parts.flatMap((part, p) =>
      part.findings.map((f) => ({ ...f, facts: f.facts.map((i) => at.get(`${p}:${i}`) ?? -1) })),
    ),
  };
}
