/** The unit among its peers, chosen by a rule that is said. */
import { unitHref, unitLabels } from "@/app/_charts/shown";
import { shownCell } from "@/app/_charts/table";
import { CellWords } from "@/app/_ui/data-table";
import { Figure } from "@/app/_ui/figure";
import { Scroll } from "@/app/_ui/scroll";
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
  const places = rows.slice(0, 12).map((r) => `${r.unit.place.slug}:${r.unit.id}`);
  return (
    <section className="part">
      <Figure
        id="peers"
        lang={lang}
        level={2}
        title={title}
        subtitle={pick(lang, peers.rule)}
        tools={
          <a href={`/compare${writeFilter({ lang, show: [series.key], places })}`}>{say(lang, "region.compare")}</a>
        }
      >
        <Scroll label={title}>
          <table className="data bars">
            <thead>
              <tr>
                <th scope="col">{say(lang, "common.unit")}</th>
                <th scope="col" className="num">
                  {unitName(lang, series.unit)}
                </th>
                <td />
              </tr>
            </thead>
            <tbody>
              {rows.map((row, i) => (
                <tr key={row.unit.id} className={row.unit.id === unit.id ? "own" : undefined}>
                  <th scope="row">
                    {row.unit.id === unit.id ? <b>{names[i]}</b> : <a href={unitHref(row.unit, lang)}>{names[i]}</a>}
                  </th>
                  <td className="num">
                    <CellWords cell={shownCell(row.shown, series.unit, row.unit, lang, peers.year ?? undefined)} />
                  </td>
                  <td className="bar-cell">
                    <span
                      className={`bar${row.unit.id === unit.id ? "" : " grey"}${row.shown.kind === "disputed" ? " hollow" : ""}`}
                      style={{ width: max > 0 ? `${(amount(row.shown) / max) * 100}%` : "0" }}
                    />
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </Scroll>
      </Figure>
    </section>
  );
}
