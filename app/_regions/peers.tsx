/** The unit among its peers, chosen by a rule that is said. */
import { subjectOf } from "@/app/_charts/shown";
import { barTable } from "@/app/_compare/bars";
import { Figure } from "@/app/_ui/figure";
import type { RegionPage } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { pick, say } from "@/lib/words/words";

export function Peers({ page, lang }: { page: RegionPage; lang: Lang }) {
  const { peers, unit } = page;
  const { year } = peers;
  const own = page.cards[0];
  if (!unit || peers.units.length === 0 || year === null || !own?.latest) return null;
  const { series } = own;
  const others = peers.units.filter((p) => p.unit.id !== unit.id);
  const rows = [{ unit, shown: own.latest.shown }, ...others].map((row) => ({ ...row, year }));
  const title = say(lang, "region.peers.title", { series: pick(lang, series.name), year });
  const table = barTable(series, rows, { caption: title, own: unit.id }, lang);
  const places = rows.slice(0, 12).map((r) => `${r.unit.place.slug}:${r.unit.id}`);
  return (
    <section className="part">
      <Figure
        id="peers"
        lang={lang}
        level={2}
        {...subjectOf(unit, lang)}
        title={title}
        subtitle={pick(lang, peers.rule)}
        table={table}
        open
        tools={
          <a href={`/compare${writeFilter({ lang, show: [series.key], places })}`}>{say(lang, "region.compare")}</a>
        }
      />
    </section>
  );
}
