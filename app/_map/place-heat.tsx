/** Places below another, year by year: one indicator as a heat map that is its own table. */
import { heatOfPlaces, isTold, placesSummary } from "@/app/_charts/area";
import { HEAT_ORDERS } from "@/app/_charts/heat";
import { Heat } from "@/app/_charts/heat-map";
import { unitHref } from "@/app/_charts/shown";
import { Chips } from "@/app/_ui/chips";
import { Figure } from "@/app/_ui/figure";
import { regionHref, viewHref } from "@/app/_ui/links";
import type { PlaceYears } from "@/lib/answers";
import type { Filter, Lang } from "@/lib/filter";
import { unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import { placesCsvOf } from "./places-csv";

/** `path`: of the page, for the links that change the order. */
export function PlaceHeat(props: { answer: PlaceYears; filter: Filter; path: string; lang: Lang }) {
  const { answer, filter, lang } = props;
  const { series } = answer;
  const order = filter.order ?? "place";
  const heat = heatOfPlaces(answer, lang, order, (row) =>
    row.unit ? unitHref(row.unit, lang) : regionHref(row.place.slug, lang),
  );
  const rest = answer.rows.filter((r) => !r.cells.some(isTold)).map((r) => pick(lang, r.place.name));
  if (heat.rows.length === 0) return null;
  return (
    <Figure
      id="heat"
      lang={lang}
      title={say(lang, "area.heat", {
        series: pick(lang, series.name),
        parent: answer.parent ? pick(lang, answer.parent.name) : say(lang, "area.country"),
      })}
      subtitle={say(lang, "area.heat.note", {
        scope: say(lang, `scope.${answer.scope}`),
        unit: unitName(lang, series),
      })}
      {...placesCsvOf(answer, lang)}
      summary={placesSummary(answer, lang) ?? undefined}
      notes={
        rest.length === 0
          ? []
          : [say(lang, "area.heat.rest", { n: rest.length, names: rest.join(say(lang, "common.list")) })]
      }
    >
      {heat.rows.length > 2 && (
        <Chips
          label={say(lang, "area.order")}
          chips={HEAT_ORDERS.map((by) => ({
            text: say(lang, `area.order.${by}`),
            href: viewHref(props.path, filter, { order: by === "place" ? undefined : by }, "#heat"),
            current: by === order,
          }))}
        />
      )}
      <Heat heat={heat} hint={say(lang, "area.heat.hint")} />
    </Figure>
  );
}
