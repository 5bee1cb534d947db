/**
 * The row under a figure: table, enlarging, CSV, and a fold with everything else. Links work without JavaScript; pictures and enlarging
 * need it and hide without. What the script says stands once on the page (`toolWords`).
 */
import type { ReactNode } from "react";
import { sheetAddress, versionWords } from "@/app/_charts/cite";
import type { Table } from "@/app/_charts/table";
import type { FigureSite } from "@/app/_data/request";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { say } from "@/lib/words/words";
import { DataTable } from "./data-table";

/** What the tools of all figures say and print, where the script finds it. */
export const toolWords = (site: FigureSite, lang: Lang) => ({
  "data-cut": sayFigure(lang, "tools.cut", { shown: "{shown}", n: "{n}" }),
  "data-source": [
    sayFigure(lang, "source.line"),
    versionWords(site.version, lang),
    ...(site.version?.synthetic ? [say(lang, "common.synthetic")] : []),
  ].join(say(lang, "common.list")),
  "data-failed": sayFigure(lang, "tools.failed"),
  "data-copied": sayFigure(lang, "tools.copied"),
  "data-close": sayFigure(lang, "tools.close"),
});

export interface FigureToolsProps {
  id: string;
  lang: Lang;
  title: string;
  /** The title names what it is about; pictures need no heading of the page before it. */
  subject: boolean;
  table: Table | undefined;
  site: FigureSite;
  csvHref: string | null;
  open: boolean;
  /** It can be enlarged to a chart one works with. */
  enlarges: boolean;
  extra: ReactNode;
}

export function FigureTools({
  id,
  lang,
  title,
  subject,
  table,
  site,
  csvHref,
  open,
  enlarges,
  extra,
}: FigureToolsProps) {
  // Nothing is drawn, so there is nothing to take away.
  if (!table && !csvHref && !extra) return null;
  const sheet = sheetAddress(site.pathname + site.search, id);
  const inSheet = site.only !== null;
  return (
    <div className="tools" data-figure={id} data-named={title} data-whole={subject ? "" : undefined}>
      {table && !open && (
        <details open={inSheet}>
          <summary>{say(lang, "figure.table")}</summary>
          <DataTable table={table} />
        </details>
      )}
      {enlarges && (
        <button type="button" className="needs-js" data-enlarge={sheet}>
          {sayFigure(lang, "tools.enlarge")}
        </button>
      )}
      {csvHref && (
        <a href={csvHref} download={`gongkai-${id}.csv`}>
          {say(lang, "figure.csv")}
        </a>
      )}
      {extra}
      <details className="more">
        <summary>{sayFigure(lang, "tools.more")}</summary>
        <ul>
          {(["png", "svg"] as const).map((kind) => (
            <li key={kind} className="needs-js">
              <button type="button" data-picture={kind}>
                {sayFigure(lang, `tools.${kind}`)}
              </button>
            </li>
          ))}
          <li>
            <a href={inSheet ? `${site.pathname}${site.search}#${id}` : `#${id}`} data-copy="">
              {sayFigure(lang, "tools.link")}
            </a>
          </li>
          {(["cite", "embed", "sources"] as const).map((what) => (
            <li key={what}>
              <a href={inSheet ? `#${id}-${what}` : `${sheet}#${id}-${what}`} data-sheet={inSheet ? undefined : ""}>
                {sayFigure(lang, `tools.${what}`)}
              </a>
            </li>
          ))}
        </ul>
      </details>
    </div>
  );
}
