/** Where the numbers of a figure come from, told from its table: every shown cell carries its mark and its link. */
import { BLANK_GLYPH } from "./shown";
import type { Cell, Table } from "./table";

export type TableOrigin = "original" | "coded" | "retold" | "disputed";

export interface TableSources {
  /** Shown numbers by where they come from. */
  counts: Record<TableOrigin, number>;
  /** Cells without a number, by the word of their reason. */
  blanks: { glyph: string; text: string; n: number }[];
  /** Each report, coded line or year of a unit that a number leads to, once, named by the row and column it is first used in. */
  reports: SourceLink[];
  coded: SourceLink[];
  computed: SourceLink[];
}
export interface SourceLink {
  href: string;
  text: string;
}

const ORIGINS: readonly TableOrigin[] = ["original", "coded", "retold", "disputed"];
const GLYPHS = new Set<string>(Object.values(BLANK_GLYPH));

export function sourcesOf(table: Table): TableSources {
  const counts: TableSources["counts"] = { original: 0, coded: 0, retold: 0, disputed: 0 };
  const blanks = new Map<string, { glyph: string; text: string; n: number }>();
  const links = {
    reports: new Map<string, string>(),
    coded: new Map<string, string>(),
    computed: new Map<string, string>(),
  };
  const columns = table.columns.filter((c) => c.numeric).length;
  for (const row of table.rows) {
    row.cells.forEach((cell, i) => {
      if (cell.glyph && GLYPHS.has(cell.glyph)) {
        const known = blanks.get(cell.text);
        blanks.set(cell.text, { glyph: cell.glyph, text: cell.text, n: (known?.n ?? 0) + 1 });
      }
      const origin = ORIGINS.find((o) => cell.marks?.includes(o));
      if (!origin) return;
      counts[origin]++;
      const target = cell.href ? targetOf(cell.href) : null;
      if (!target || links[target.kind].has(target.href)) return;
      links[target.kind].set(target.href, nameOf(row.cells[0], columns > 1 ? table.columns[i]?.label : undefined));
    });
  }
  const list = (found: Map<string, string>) => [...found].map(([href, text]) => ({ href, text }));
  return {
    counts,
    blanks: [...blanks.values()],
    reports: list(links.reports),
    coded: list(links.coded),
    computed: list(links.computed),
  };
}

/** A figure of a report leads to its report once, whichever fact it is. */
function targetOf(href: string): { kind: "reports" | "coded" | "computed"; href: string } | null {
  if (/^\/reports\/\d+/.test(href))
    return { kind: "reports", href: href.replace(/([?&])fact=\d+&?/, "$1").replace(/[?&]?#.*$/, "") };
  if (/#c-\d+$/.test(href) || /^https?:/.test(href)) return { kind: "coded", href };
  return /#(?:y-\d+|sources)$/.test(href) ? { kind: "computed", href } : null;
}

/** Where the years stand across, the year alone: one report gives the numbers of many rows. */
const nameOf = (first: Cell | undefined, column: string | undefined): string =>
  column && /^\d{4}$/.test(column) ? column : [first?.text, column].filter(Boolean).join(" · ");
