/** Every number of a document with what it was taken for, and why: what `extract --explain` prints. */
import type { ReportIdentity, SourceDocument } from "@/lib/report";
import { readBoth } from "./extract";
import type { NumberRole } from "./narrative/roles";

export interface Explained {
  start: number;
  end: number;
  text: string;
  role: NumberRole["role"] | "table_cell" | "table_words" | "site";
  key: string | null;
  why: string;
}

const DIGITS = /[0-9０-９](?:[0-9０-９.,，．]*[0-9０-９])?/g;

/**
 * All numbers in the order of the text. Digits outside what the readers explained are named by where they stand:
 * a table's labels, the site's own lines, or prose nobody made anything of.
 */
export function explain(doc: SourceDocument, identity: ReportIdentity): Explained[] {
  const { tables, prose } = readBoth(doc, identity);
  const out: Explained[] = prose.roles.map((r) => ({ ...r }));
  for (const f of tables.facts) {
    const { start, end, quote, row, column } = f.evidence;
    out.push({
      start,
      end,
      text: quote,
      role: "table_cell",
      key: f.applicant ? `${f.indicator}[${f.applicant}]` : f.indicator,
      why: [row, column].filter(Boolean).join(" × ") || f.rule,
    });
  }
  out.sort((a, b) => a.start - b.start || b.end - a.end);
  const known = [...out];
  let next = 0;
  for (const match of doc.text.matchAll(DIGITS)) {
    const start = match.index;
    const end = start + match[0].length;
    while (next < known.length && (known[next] as Explained).end <= start) next++;
    const here = known[next];
    if (here && here.start < end && here.end > start) continue;
    const inTable = tables.covered.some((c) => c.start <= start && end <= c.end);
    const line = doc.lines.find((l) => l.start <= start && start < l.end);
    const [role, why]: [Explained["role"], string] = inTable
      ? ["table_words", "stands in a label, a head or an unread cell of a table"]
      : line?.kind === "chrome"
        ? ["site", "line of the web site, not of the report"]
        : ["other", "states nothing the dictionary counts"];
    out.push({ start, end, text: match[0], role, key: null, why });
  }
  return out.sort((a, b) => a.start - b.start || a.end - b.end);
}
