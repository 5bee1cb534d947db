/** Places side by side in one year, that can be moved: as tiles, or as a geographic map where outlines exist. A figure like any other. */

import { placesSummary } from "@/app/_charts/area";
import { ToneKey } from "@/app/_charts/heat-map";
import { unitHref } from "@/app/_charts/shown";
import type { Table } from "@/app/_charts/table";
import { TILES } from "@/app/_charts/tiles";
import { figureSite } from "@/app/_data/request";
import { Chips } from "@/app/_ui/chips";
import { Figure } from "@/app/_ui/figure";
import { Hint } from "@/app/_ui/hint";
import { regionHref, viewHref } from "@/app/_ui/links";
import type { PlaceRef, PlaceYears } from "@/lib/answers";
import { centreOf } from "@/lib/dictionary/centres";
import { shortName } from "@/lib/dictionary/regions";
import type { Filter, Lang } from "@/lib/filter";
import { unitName } from "@/lib/words/numbers";
import { pick, say } from "@/lib/words/words";
import type { AtlasPart } from "./atlas";
import { type Board, boardOf, fullestYear } from "./board";
import { BoardView } from "./board-view";
import { geoBoard } from "./geo";
import { placesCsvOf } from "./places-csv";
import "./board.css";

export interface PlaceBoardProps {
  id: string;
  answer: PlaceYears;
  /** What the geographic map colours, where that is not what the tiles show; and which outlines. Null: tiles only. */
  geo: { part: AtlasPart; answer: PlaceYears } | null;
  filter: Filter;
  path: string;
  /** Year of the rest of the page, where it has one. */
  pageYear: number | null;
  lang: Lang;
  level?: 2 | 3;
  /** With a table of all years; where a heat map stands beside it, that is the table. */
  table?: boolean;
}

export async function PlaceBoard(props: PlaceBoardProps) {
  const { filter, lang, path, geo } = props;
  const wantsGeo = geo !== null && filter.map === "geo";
  const make = (answer: PlaceYears) => boardFor(answer, props);
  const drawn = wantsGeo ? drawGeo(geo, make(geo.answer), lang) : null;
  const onMap = drawn !== null && "file" in drawn ? drawn : null;
  const answer = onMap ? geo!.answer : props.answer;
  const board = onMap?.board ?? make(props.answer);
  if (!board) return null;
  const { series } = answer;
  const best = board.years[fullestYear(board)]!;
  const how =
    answer.how === "below"
      ? say(lang, "area.how.below", { level: say(lang, `level.${answer.level}`).toLowerCase() })
      : "";
  const note = onMap ? "area.geo.note" : board.by === "order" ? "area.tiles.order" : "area.tiles.note";
  return (
    <Figure
      id={props.id}
      lang={lang}
      {...(props.level ? { level: props.level } : {})}
      title={say(lang, "area.tiles", {
        series: pick(lang, series.name),
        parent: answer.parent ? pick(lang, answer.parent.name) : say(lang, "area.country"),
      })}
      subtitle={[
        say(lang, note, { scope: say(lang, `scope.${answer.scope}`), unit: unitName(lang, series), how }),
        ...(onMap ? [] : [<Hint key="hint" lang={lang} words={say(lang, "area.tiles.hint")} />]),
      ]}
      {...(props.table ? { table: boardTable(board, lang) } : { tools: await heatLink(lang) })}
      {...placesCsvOf(answer, lang)}
      summary={placesSummary(answer, lang) ?? undefined}
      notes={[
        ...(drawn && "reason" in drawn ? [drawn.reason] : []),
        ...(onMap?.notes ?? []),
        ...(!onMap && board.unplaced.length > 0
          ? [say(lang, "area.unplaced", { names: board.unplaced.join(say(lang, "common.list")) })]
          : []),
      ]}
    >
      {geo && <Views {...props} />}
      <BoardView
        // A new answer begins anew.
        key={`${series.key} ${answer.level} ${answer.scope} ${board.start} ${onMap ? "geo" : ""}`}
        label={`${pick(lang, series.name)}, ${answer.parent ? pick(lang, answer.parent.name) : say(lang, "area.country")}`}
        places={board.places}
        columns={board.columns}
        years={board.years}
        start={board.start}
        file={onMap?.file ?? null}
        pageYear={props.pageYear}
        words={{
          year: say(lang, "area.year"),
          years: say(lang, "area.years"),
          play: say(lang, "area.play"),
          pause: say(lang, "area.pause"),
          whole: say(lang, "area.whole"),
          spoken: say(lang, "area.spoken"),
        }}
      />
      <ToneKey lines={board.key} />
      {best.withValue > board.years[board.start]!.withValue && (
        <p className="small faint">
          <a href={viewHref(path, filter, { year: best.year }, `#${props.id}`)}>
            {say(lang, "area.fullest", { year: best.year, n: best.withValue })}
          </a>
        </p>
      )}
    </Figure>
  );
}

/** To the heat map, which is the table of the tiles; where the tiles stand alone, on their page. */
async function heatLink(lang: Lang) {
  const { only, pathname, search } = await figureSite();
  return <a href={only ? `${pathname}${search}#heat` : "#heat"}>{say(lang, "figure.table")}</a>;
}

function boardFor(answer: PlaceYears, { filter, lang, path, id, pageYear }: PlaceBoardProps): Board | null {
  const country = answer.parent === null;
  return boardOf({
    answer,
    lang,
    year: filter.year ?? pageYear ?? undefined,
    label: (place) => labelOf(place, lang),
    href: (row) => (row.unit ? unitHref(row.unit, lang) : regionHref(row.place.slug, lang)),
    yearHref: (year) => viewHref(path, filter, { year }, `#${id}`),
    ...(country ? { spots: PROVINCES } : { centre: centreOf }),
  });
}

const PROVINCES = new Map(TILES.map((t) => [t.code, { col: t.col, row: t.row }]));
const letters = new Map(TILES.map((t) => [t.code, t.letters]));
const GENERIC = / (?:City|(?:New )?District|County|Prefecture|League|Banner|Area)$/;

/** What fits a tile: 南京, Nanjing; of provinces in English the letters. */
function labelOf(place: PlaceRef, lang: Lang): string {
  if (lang === "zh") return shortName(place.name.zh, false) ?? place.name.zh;
  const own = place.level === "province" ? letters.get(place.code ?? "") : undefined;
  return own ?? place.name.en.replace(/ (?:Autonomous )?(?:Prefecture|County|Banner)$/, "").replace(GENERIC, "");
}

const drawGeo = (geo: NonNullable<PlaceBoardProps["geo"]>, board: Board | null, lang: Lang) =>
  board === null ? { reason: say(lang, "map.none") } : geoBoard(board, geo.answer, geo.part, lang);

function Views({ filter, lang, path, id }: PlaceBoardProps) {
  return (
    <Chips
      label={say(lang, "area.view")}
      chips={([undefined, "geo"] as const).map((map) => ({
        text: say(lang, map ? "area.view.geo" : "area.view.tiles"),
        href: viewHref(path, filter, { map }, `#${id}`),
        current: filter.map === map,
      }))}
    />
  );
}

/** Places down, years across; only places with anything. */
function boardTable(board: Board, lang: Lang): Table {
  return {
    caption: say(lang, "area.years"),
    dense: true,
    columns: [
      { label: say(lang, "common.place") },
      ...board.years.map((y) => ({ label: String(y.year), numeric: true })),
    ],
    rows: board.places.flatMap((place, i) => {
      const cells = board.years.map((y) => y.cells[i]!);
      if (cells.every(([tone]) => tone === "no_report" || tone === "absent")) return [];
      return [
        {
          cells: [
            { text: place.name, href: place.href },
            ...cells.map(([tone, text, words, open]) =>
              /^v\d$/.test(tone)
                ? { text, note: words, ...(open ? { marks: ["openCheck" as const] } : {}) }
                : { text: words, glyph: text },
            ),
          ],
        },
      ];
    }),
  };
}
