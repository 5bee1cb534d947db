/** The unit among its peers, chosen by a rule that is said. */
import { subjectOf, unitHref, unitLabels } from "@/app/_charts/shown";
import { shownCell, type Table } from "@/app/_charts/table";
import { Figure } from "@/app/_ui/figure";
import type { RegionPage, Shown } from "@/lib/answers";
import { type Lang, writeFilter } from "@/lib/filter";
import { unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";

const amount = (shown: Shown) =>
  shown.kind === "value"
    ? shown.value
    : shown.kind === "disputed"
      ? Math.max(...shown.readings.map((r) => r.value))
      : 0;

export function Peers({ page, lang }: { page: RegionPage; lang: Lang }) {
  const { peers, unit } = page;
  const own = page.cards[0];
  if (!unit || peers.units.length === 0 || peers.year === null || !own?.latest) return null;
  const rows = [{ unit, shown: own.latest.shown }, ...peers.units.filter((p) => p.unit.id !== unit.id)].sort(
    (a, b) => amount(b.shown) - amount(a.shown),
  );
  const names = unitLabels(
    rows.map((r) => r.unit),
    lang,
  );
  const max = Math.max(...rows.map((r) => amount(r.shown)));
  const { series } = own;
  const title = say(lang, "region.peers.title", { series: pick(lang, series.name), year: peers.year });
  const places = [unit, ...rows.map((r) => r.unit).filter((u) => u.id !== unit.id)]
    .slice(0, 12)
    .map((u) => `${u.place.slug}:${u.id}`);
  const table: Table = {
    about: [series],
    caption: title,
    columns: [
      { label: say(lang, "common.unit") },
      { label: unitName(lang, series.unit), numeric: true },
      { label: say(lang, "common.value"), bar: true },
    ],
    rows: rows.map((row, i) => {
      const itself = row.unit.id === unit.id;
      return {
        own: itself,
        cells: [
          itself ? { text: names[i]! } : { text: names[i]!, href: unitHref(row.unit, lang) },
          shownCell(row.shown, series.unit, row.unit, lang, peers.year ?? undefined),
          {
            text: "",
            bar: {
              length: max > 0 ? amount(row.shown) / max : 0,
              quiet: !itself,
              hollow: row.shown.kind === "disputed",
            },
          },
        ],
      };
    }),
  };
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
