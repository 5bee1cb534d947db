/** Above a figure reached by its citation: are these the numbers that were cited, and if not, what changed in the data since? */
import { printOf } from "@/app/_charts/print-of";
import type { Table } from "@/app/_charts/table";
import type { FigureSite } from "@/app/_data/request";
import type { Lang } from "@/lib/filter";
import { sayFigure } from "@/lib/words/figure";
import { say, sayCode } from "@/lib/words/words";

interface CitedProps {
  site: FigureSite;
  id: string;
  table: Table | undefined;
  lang: Lang;
}

/** Nothing where the address is no citation of this figure. */
export function CitedNote({ site: { cited, since }, id, table, lang }: CitedProps) {
  if (cited?.id !== id || !since || !table) return null;
  const { now, changes, newest } = since;
  const same = printOf(table) === cited.print;
  const words = { cited: cited.version, now };
  const key = same ? (changes.length === 0 ? "cited.same" : "cited.still") : "cited.moved";
  return (
    <div className="ignored cited" role="status">
      <p>{sayFigure(lang, key, words)}</p>
      {!same && changes.length > 0 && (
        <p>
          {sayFigure(lang, "cited.since")}
          {changes
            .map(({ kind, n }) => sayFigure(lang, "cited.change", { kind: sayCode(lang, "load", kind), n }))
            .join(say(lang, "common.list"))}
          {sayFigure(lang, "cited.newest", { list: newest.join(say(lang, "common.list")) })}
        </p>
      )}
      {!same && <p>{sayFigure(lang, "cited.keep")}</p>}
    </div>
  );
}
